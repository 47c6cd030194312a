import { MAX_BYTES } from './limits.ts';
import { readPeople } from './from-table.ts';
import { readTable } from './table.ts';
import { textOf } from './decode.ts';
import { refusal, type Mapping, type ParsedFile } from './types.ts';

/**
 * Reads an export file of any known kind, recognised by its content.
 * @param bytes the whole file. @param fileName shown only. @param mapping the answer to a mapping question, for a second reading.
 * @returns people and what was left out, a question about the columns, or a refusal. Never throws, changes nothing.
 */
export async function parseFile(bytes: Uint8Array, fileName: string, mapping?: Mapping): Promise<ParsedFile> {
  if (bytes.length === 0) return refusal(fileName, 'empty');
  if (bytes.length > MAX_BYTES) return refusal(fileName, 'too-large');
  const text = textOf(bytes);
  if (text.trim() === '') return refusal(fileName, 'empty');
  return readPeople(fileName, readTable(text), mapping);
}
