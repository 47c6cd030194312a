import type { Contact, Relationship } from '../../../core/contact.ts';
import { clean } from '../../../core/text.ts';

/** A contact as a form holds it: lists are lines of text. */
export interface Draft {
  name: string;
  otherNames: string;
  emails: string;
  phones: string;
  contact: Contact;
}

export const draftOf = (contact: Contact): Draft => ({
  name: contact.names[0] ?? '',
  otherNames: contact.names.slice(1).join('\n'),
  emails: contact.emails.join('\n'),
  phones: contact.phones.join('\n'),
  contact,
});

const linesOf = (text: string, max: number): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => clean(line, max))
      .filter(Boolean),
  ),
];

/**
 * The contact that a form stands for, cleaned and without empty lines. @param now epoch ms.
 * @returns null without a name: nobody could be found again.
 */
export function contactOf(draft: Draft, now: number): Contact | null {
  const name = clean(draft.name, 200);
  if (name === '') return null;
  const c = draft.contact;
  return {
    ...c,
    names: [name, ...linesOf(draft.otherNames, 200).filter((other) => other !== name)],
    emails: linesOf(draft.emails, 320),
    phones: linesOf(draft.phones, 60),
    ownWord: orNull(c.ownWord, 60),
    company: orNull(c.company, 200),
    jobTitle: orNull(c.jobTitle, 200),
    howMetNote: clean(c.howMetNote, 500, 'lines'),
    watch: c.watch ? tidied(c.watch) : null,
    privateNote: clean(c.privateNote, 5000, 'lines'),
    changedAt: now,
  };
}

/** A line that was emptied is no line; the card offers none then. */
function tidied({ event, expiresAt, answer }: NonNullable<Contact['watch']>): Contact['watch'] {
  const line = clean(answer ?? '', 2000, 'lines');
  return { event: clean(event, 200), expiresAt, ...(line ? { answer: line } : {}) };
}

const orNull = (text: string | null, max: number): string | null => clean(text ?? '', max) || null;

/** A relationship set or taken away by the user's own hand; only these count for "friend or family wins" (R04, R10). */
export function withRelationship(contact: Contact, relationship: Relationship, on: boolean): Contact {
  const without = (list: Relationship[]): Relationship[] => list.filter((r) => r !== relationship);
  const change = (list: Relationship[]): Relationship[] => (on ? [...without(list), relationship] : without(list));
  return { ...contact, relationships: change(contact.relationships), setByUser: change(contact.setByUser) };
}
