/** People of the book, found by name for a choice. */
import { fold } from '../core/text.ts';
import { shownName } from '../core/contact.ts';
import type { PersonChoice } from '../core/words-view.ts';
import { contactsUnordered } from '../store/book.ts';
import { relationWord } from './present/why.ts';

const MOST = 6;

/** @param text part of a name. People one keeps at a distance are not offered. */
export async function findPeople(text: string): Promise<PersonChoice[]> {
  const wanted = fold(text);
  if (wanted === '') return [];
  const found = (await contactsUnordered()).filter(
    (c) => !c.relationships.includes('keep-distance') && c.names.some((name) => ` ${fold(name)}`.includes(` ${wanted}`)),
  );
  return found
    .toSorted((a, b) => shownName(a).localeCompare(shownName(b)))
    .slice(0, MOST)
    .map((c) => ({
      id: c.id,
      name: shownName(c),
      detail: [relationWord(c.relationships[0] ?? ''), c.company].filter(Boolean).join(', '),
    }));
}
