import { foldName, lettersOf } from '../match/fold-name.ts';
import { CREDENTIALS } from '../match/name-words.ts';
import { namesIn } from '../match/names-in.ts';
import { readProfile } from '../match/profile.ts';
import { joinSame } from './merge-rows.ts';
import { personOf } from './person.ts';
import { RowView, type Columns } from './row-view.ts';
import type { People } from './from-table.ts';
import type { TableRow } from './table.ts';
import type { ImportedContact, Skipped } from './types.ts';

/** LinkedIn's messages and invitations: who is in them, the user left out. */

const accountOf = (url: string): string => readProfile(url)?.profile ?? url;

/** The account that is in nearly every row is the user's own. */
function ownAccount(rows: readonly string[][]): string | null {
  const count = new Map<string, number>();
  for (const accounts of rows)
    for (const account of new Set(accounts.filter(Boolean).map(accountOf))) count.set(account, (count.get(account) ?? 0) + 1);
  const [best, next] = [...count].toSorted((a, b) => b[1] - a[1]);
  // Two who are in every row are the two sides of one talk: leaving one out would be a guess.
  return best && best[1] > rows.length / 2 && best[1] > (next?.[1] ?? 0) ? best[0] : null;
}

/** "Willa Crane,Jill Okonkwo, CPA": names are joined by commas, and hold commas. */
function splitNames(cell: string, wanted: number): string[] {
  const parts = cell.split(/\s*,\s*/u).filter(Boolean);
  const names: string[] = [];
  for (const part of parts) {
    const credentials = part.split(/\s+/u).every((w) => CREDENTIALS.has(foldName(w).replaceAll('.', '')));
    if (credentials && names.length > 0) continue;
    names.push(part);
  }
  return wanted === 1 && names.length !== 1 ? [cell] : names;
}

/** Names and addresses that stand side by side; where their numbers differ the address itself tells whose it is. */
function pairUp(names: readonly string[], urls: readonly string[]): [string, string][] {
  if (names.length === urls.length) return urls.map((url, at) => [names[at] ?? '', url]);
  return urls.map((url) => {
    const slug = lettersOf(foldName(readProfile(url)?.handle ?? ''));
    return [names.find((n) => slug.includes(lettersOf(foldName(n)))) ?? '', url];
  });
}

const isNobody = (name: string): boolean => namesIn(name).every((n) => n.nobody);

/** @param rows of messages.csv. Drafts are no messages; a deleted account is nobody. */
export function readMessages(rows: readonly TableRow[], columns: Columns): People {
  const people: ImportedContact[] = [];
  const skipped: Skipped[] = [];
  const views = rows.filter((r) => r.cells.some((c) => c.trim())).map((r) => ({ line: r.line, view: new RowView(columns, r.cells) }));
  const urlsOf = (v: RowView): string[] =>
    v
      .named('recipient profile urls', 'recipient profile url')
      .split(/[\s,;]+/u)
      .filter(Boolean);
  const own = ownAccount(views.map(({ view }) => [view.named('sender profile url'), ...urlsOf(view)]));
  for (const { line, view } of views) {
    if (/^yes$|^true$/iu.test(view.named('is message draft'))) {
      skipped.push({ line, why: 'draft' });
      continue;
    }
    const urls = urlsOf(view);
    const sides: [string, string][] = [
      [view.named('from'), view.named('sender profile url')],
      ...pairUp(splitNames(view.named('to'), urls.length), urls),
    ];
    let found = false;
    for (const [name, url] of sides) {
      if (url && own && accountOf(url) === own) continue;
      if (isNobody(name) && !url) continue;
      const person = url || name ? personOf({ full: isNobody(name) ? '' : name, urls: [url] }, line) : null;
      if (!person || (!url && own === null)) continue;
      people.push({ ...person, howMet: 'networking' });
      found = true;
    }
    if (!found) skipped.push({ line, why: 'nobody' });
  }
  return { people: joinSame(people, true), skipped, owner: own ? [own] : [] };
}

/** @param rows of Invitations.csv: the other side of each. */
export function readInvitations(rows: readonly TableRow[], columns: Columns): People {
  const people: ImportedContact[] = [];
  const skipped: Skipped[] = [];
  const views = rows.filter((r) => r.cells.some((c) => c.trim())).map((r) => ({ line: r.line, view: new RowView(columns, r.cells) }));
  const inviter = (v: RowView): string => v.named('inviterprofileurl', 'inviter profile url');
  const invitee = (v: RowView): string => v.named('inviteeprofileurl', 'invitee profile url');
  const own = ownAccount(views.map(({ view }) => [inviter(view), invitee(view)]));
  for (const { line, view } of views) {
    const sent =
      /outgoing|sent/iu.test(view.named('direction')) || (own !== null && accountOf(inviter(view)) === own && invitee(view) !== '');
    const name = sent ? view.named('to') : view.named('from');
    const person = isNobody(name) ? null : personOf({ full: name, urls: [sent ? invitee(view) : inviter(view)] }, line);
    if (person) people.push({ ...person, howMet: 'networking' });
    else skipped.push({ line, why: 'nobody' });
  }
  return { people: joinSame(people, true), skipped, owner: own ? [own] : [] };
}
