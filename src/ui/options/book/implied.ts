import type { Contact } from '../../../core/contact.ts';
import type { ImportBatch } from '../../../core/imports/plan.ts';
import type { Implied, ImportChoices, ImportPreview } from '../verbs.ts';

const impliedOf = (c: Contact): Implied => c.relationships[0] ?? 'none';

/** What the files say of these new people, and of how many; the most first. */
export function countImplied(people: readonly Contact[]): ImportPreview['implies'] {
  const counts = new Map<Implied, number>();
  for (const person of people) counts.set(impliedOf(person), (counts.get(impliedOf(person)) ?? 0) + 1);
  return [...counts].map(([what, n]) => ({ what, people: n })).toSorted((a, b) => b.people - a.people);
}

/** What is to be stored, with the new people as the user said they are: said by hand, so that a friend counts as one. */
export function chosen(batch: ImportBatch, instead: ImportChoices['instead']): Contact[] {
  const added = new Set(batch.added);
  return batch.put.map((contact) => {
    const as = added.has(contact.id) ? instead[impliedOf(contact)] : undefined;
    return as === undefined ? contact : { ...contact, relationships: [as], setByUser: [as] };
  });
}
