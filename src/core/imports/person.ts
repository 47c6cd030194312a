import { clean } from '../text.ts';
import { unmangled } from './decode.ts';
import { foldName } from '../match/fold-name.ts';
import { namesIn } from '../match/names-in.ts';
import { isEastAsian } from '../match/script.ts';
import { CREDENTIALS, TITLES } from '../match/name-words.ts';
import { plainAddress, platformOf, readProfile } from '../match/profile.ts';
import { emailOf, phoneOf } from '../match/reach.ts';
import { MAX_CELL, MAX_VALUES } from './limits.ts';
import { nobodyYet, type ImportedContact } from './types.ts';

/** What the columns of one row (or the lines of one card) say, as it stands in the file. */
export interface Draft {
  full?: string;
  given?: string;
  middle?: string;
  family?: string;
  suffix?: string;
  nicknames?: string[];
  maiden?: string;
  emails?: string[];
  phones?: string[];
  urls?: string[];
  /** `platform` and handle or address. */
  handles?: [string, string][];
  company?: string;
  title?: string;
  connectedOn?: string | null;
  metOn?: string | null;
  labels?: string[];
  business?: boolean;
}

/** @param s a cell. Plain text: bounded, without control and bidi characters; formulas stay what they are, text. */
export const cell = (s: string | undefined): string => clean(unmangled((s ?? '').slice(0, MAX_CELL * 8)).normalize('NFC'), MAX_CELL);

/** "Okonkwo, CPA, MBA": credentials that were typed into a name. */
function withoutCredentials(name: string): string {
  const [first = '', ...rest] = name.split(',');
  const titles = rest.every((part) =>
    part
      .trim()
      .split(/\s+/u)
      .every((w) => CREDENTIALS.has(foldName(w).replaceAll('.', ''))),
  );
  return rest.length > 0 && first.trim() && titles ? first.trim() : name;
}

const unique = (values: readonly string[]): string[] => [...new Set(values.filter(Boolean))].slice(0, MAX_VALUES);

/** "Dr. Tessa Brandvold" of a card whose first name is Tessa. */
function withoutTitle(full: string, given: string): string {
  const words = full.split(' ');
  const at = words.findIndex((w) => foldName(w) === foldName(given.split(' ')[0] ?? ''));
  return at > 0 && words.slice(0, at).every((w) => TITLES.has(foldName(w).replaceAll('.', ''))) ? words.slice(at).join(' ') : full;
}

/** The family name leads where it does in the script. */
const inOrder = (given: string, middle: string, family: string): string[] =>
  isEastAsian(family) && !/\p{Script=Latin}/u.test(given) ? [family, given, middle] : [given, middle, family];

/** "Ruiz, Ana" as it is said: "Ana Ruiz". Firms, titles and longer lists stay as they stand. */
function turned(name: string): string {
  const [, family = '', given = ''] = /^([^,]+),\s*([^,]+)$/u.exec(name) ?? [];
  const words = (part: string): number => part.split(/\s+/u).length;
  const plain =
    given && !/[\d&@]/u.test(name) && words(family) <= 3 && words(given) <= 2 && !CREDENTIALS.has(foldName(given).replaceAll('.', ''));
  return plain && namesIn(name)[0]?.business !== true ? `${given} ${family}` : name;
}

function namesOf(d: Draft): string[] {
  const [given, middle, family] = [cell(d.given), cell(d.middle), withoutCredentials(cell(d.family))];
  const full = withoutTitle(turned(withoutCredentials(cell(d.full))), given);
  const parts = [...inOrder(given, middle, family), d.suffix && /^(?:jr|sr|ii|iii|iv)\.?$/iu.test(d.suffix.trim()) ? cell(d.suffix) : '']
    .filter(Boolean)
    .join(' ');
  const first = full || parts;
  const names = [first];
  if (full && given && family && foldName(parts) !== foldName(full)) names.push(inOrder(given, '', family).filter(Boolean).join(' '));
  const maiden = cell(d.maiden);
  if (maiden && (given || first)) names.push(`${given || (first.split(' ')[0] ?? '')} ${maiden}`);
  const last = family || (first.split(' ').length > 1 ? (first.split(' ').at(-1) ?? '') : '');
  for (const nickname of d.nicknames ?? []) {
    const short = cell(nickname);
    if (short) names.push(short.includes(' ') || !last ? short : `${short} ${last}`);
  }
  const seen = new Set<string>();
  return names.filter((n) => n && !seen.has(n.toLowerCase()) && seen.add(n.toLowerCase())).slice(0, MAX_VALUES);
}

/** "Ana Ruiz <ana@example.org>" in the place of a name, as mail programs write it. */
function apart(d: Draft): Draft {
  const [, name = '', address = ''] = /^\s*"?([^"<>]*?)"?\s*<([^<>\s]+@[^<>\s]+)>\s*$/u.exec(d.full ?? '') ?? [];
  return emailOf(address) === null ? d : { ...d, full: name, emails: [...(d.emails ?? []), address] };
}

/** @param told what a row says. @param line where. @returns null if it tells of nobody. */
export function personOf(told: Draft, line: number | null): ImportedContact | null {
  const draft = apart(told);
  const person = nobodyYet(line);
  person.names = namesOf(draft);
  person.emails = unique((draft.emails ?? []).flatMap((e) => e.split(/\s*(?::::|[,;\n])\s*/u)).map((e) => emailOf(e) ?? ''));
  person.phones = unique(
    (draft.phones ?? []).flatMap((p) => p.split(/\s*(?::::|[;\n])\s*/u)).map((p) => (/\dE\+\d/iu.test(p) ? '' : (phoneOf(p) ?? ''))),
  );
  for (const text of (draft.urls ?? [])
    .flatMap((u) => u.split(/\s*(?::::|[\s,;])\s*/u))
    .filter(Boolean)
    .slice(0, MAX_VALUES)) {
    const url = cell(text);
    const identity = readProfile(url);
    const address = plainAddress(url);
    if (!identity && !address) continue;
    person.urls.push(identity?.platform === 'instagram' && identity.profile && url.includes('/_u/') ? identity.profile : url);
    person.identities.push(identity ?? { platform: 'web', profile: address, id: null, handle: null });
  }
  for (const [platform, text] of draft.handles ?? []) {
    const identity =
      readProfile(cell(text), platform) ??
      (cell(text) ? { platform: platformOf(platform), profile: null, id: null, handle: cell(text).toLowerCase() } : null);
    if (!identity || person.identities.some((i) => i.platform === identity.platform && i.handle === identity.handle)) continue;
    person.identities.push(identity);
    if (identity.profile && /^https?:/iu.test(text)) person.urls.push(cell(text));
  }
  person.company = cell(draft.company) || null;
  person.jobTitle = cell(draft.title) || null;
  person.connectedOn = draft.connectedOn ?? null;
  person.metOn = draft.metOn ?? null;
  person.labels = unique((draft.labels ?? []).map(cell));
  const first = person.names[0];
  if (!first) {
    // No name: a firm goes by its own, anybody else by the address that is known.
    const name =
      person.company ??
      person.emails[0] ??
      person.identities.find((i) => i.handle)?.handle ??
      (person.phones[0] ? cell(draft.phones?.find((p) => phoneOf(p) !== null)) || person.phones[0] : '');
    if (!name) return null;
    person.names = [name];
    person.business = person.company !== null;
  } else {
    person.business =
      draft.business === true ||
      (namesIn(first)[0]?.business ?? false) ||
      (person.company !== null && foldName(person.company) === foldName(first));
    if (person.business && !person.company) person.company = first;
  }
  return person;
}
