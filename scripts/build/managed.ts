/** Chrome's file format for what an administrator sets, made from the schema that reads it. */
import * as z from 'zod/mini';
import { managedSchema } from '../../src/core/boundary/managed.ts';

type Json = { [key: string]: unknown };

/** The words of JSON Schema that go into it. What else is asked of a value is only told: Chrome would drop the whole list for one wrong word in it, where our own reading names that word and keeps the rest. */
const KNOWN = ['type', 'description'];

/** The schema as Chrome wants it. Where several shapes are allowed, texts are told to be texts: our own reading says more. */
export function managedSchemaForChrome(): Json {
  return { type: 'object', properties: propertiesOf(z.toJSONSchema(managedSchema, { io: 'input' }) as Json) };
}

const propertiesOf = (schema: Json): Json =>
  Object.fromEntries(Object.entries((schema['properties'] ?? {}) as Record<string, Json>).map(([name, part]) => [name, simple(part)]));

function simple(schema: Json): Json {
  const told = Array.isArray(schema['enum']) ? { description: `One of: ${schema['enum'].join(', ')}` } : {};
  const known = { ...Object.fromEntries(Object.entries(schema).filter(([key]) => KNOWN.includes(key))), ...told };
  if (schema['anyOf']) return { ...known, type: 'string' };
  if (schema['type'] === 'array') return { ...known, items: simple(schema['items'] as Json) };
  return schema['type'] === 'object' ? { ...known, properties: propertiesOf(schema) } : known;
}
