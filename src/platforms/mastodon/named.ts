/**
 * Whom a post names: a private mention goes to those and to nobody else. What the front ends put before everything else
 * that is written is one name and a space.
 */
import type { ThreadReading } from '../../reading/types.ts';
import { profileOf } from './meta.ts';

/** A name in a post; an address of e-mail is none. */
const NAMED = /(?<![\w/@=])@([\w.-]*\w)(?:@([\w-]+(?:\.[\w-]+)+))?/gu;
const FIRST = /^@[\w.-]*\w(?:@[\w-]+(?:\.[\w-]+)+)? /u;

/** A note that names an account would go to that account, too. */
export const namesNobody = (note: string): boolean => note.match(NAMED) === null;

/** The one private post that is being written: where, and what stands there. */
export interface PrivatePost {
  box: HTMLElement;
  text: string;
  /** The server of names without one: the viewer's; null: it isn't known, and such a name proves nobody. */
  server: string | null;
}

/** A post that only those can read whom it names, as a conversation with them. */
export function privatePost({ box, text, server }: PrivatePost): ThreadReading {
  const prefill = FIRST.exec(text)?.[0] ?? '';
  const people = new Map([...text.matchAll(NAMED)].map(([said, user = '', at]) => [keyOf(user, at ?? server), said]));
  return {
    thread: null,
    people: [...people].map(([profile, name]) => ({ name, profile, id: null })),
    headerName: null,
    group: people.size > 1,
    composer: prefill !== '' ? box : null,
    composers: 1,
    composerText: text.slice(prefill.length).trim(),
    prefill,
    send: null,
    rows: [],
  };
}

const keyOf = (user: string, server: string | null): string =>
  (server === null ? null : profileOf(`https://${server}/@${user}`)?.profile) ?? `?${user}`;
