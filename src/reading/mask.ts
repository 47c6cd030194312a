/**
 * Words, numbers and addresses of a page without what they say. The same thing gets the same mask and another thing
 * another one, so that two people on a page stay two; what the site itself writes on its buttons stays.
 */
import { LYING } from '../core/text.ts';
import { namedPattern } from './named.ts';
import { isSendLabel } from './send.ts';
import { headedByYou, isUnreadMark, roleOfLabel, startsWithYou } from './words.ts';

/** Query parameters that say what a link is, never who, with the values that are known. */
const SAID = new Map([
  ['ref', /^notif$/],
  [
    'notif_t',
    /^(?:friend|friend_confirmed|follower_invite|fbpage_fan_invite|page_invite|group_invited_to_group|plan_user_invited|event_invite|onthisday)$/,
  ],
]);
/** Parameters that a reading looks at, as numbers. */
const NUMBERS = /^(?:profile_id|notif_id|id)$/;

/** Words of the sites' own routes. */
const OWN =
  /^(?:friends|people|requests|suggestions|messages|t|e2ee|notifications|groups|events|pages|direct|inbox|accounts|activity|in|i|chat|follower_requests|follow_requests|conversations|mynetwork|invitation-manager|company|school|showcase|newsletters|feed|home|received|sent|grow|pin|recovery|message-requests|new|marketplace|messaging|thread|profile\.php)$/;

export class Masks {
  readonly #page: URL;
  readonly #numbers = new Map<string, number>();
  readonly #parts = new Map<string, string>();
  readonly #taken = new Set<string>();

  /** @param page where the page stands. */
  constructor(page: URL) {
    this.#page = page;
  }

  /** Another number of the same length, the same for the same one. */
  number = (digits: string): string => {
    const n = this.#numbers.get(digits) ?? this.#numbers.size;
    this.#numbers.set(digits, n);
    return String(n).padStart(Math.min(digits.length, 20), '0');
  };

  /** A text or a label: the site's own words for what a control does stay, every other letter becomes x and digit 0. */
  words(text: string): string {
    const said = text.replace(LYING, '').trim().slice(0, 200);
    if (isOwnWord(said)) return said;
    // An account's short name is the one in its address.
    if (/^@\w{1,30}$/.test(said)) return `@${this.#part(said.slice(1))}`;
    if (isUnreadMark(said)) return 'Unread';
    if (startsWithYou(said) && /[:：]/u.test(said)) return `You: ${hidden(said.replace(/^[^:：]*[:：]\s*/u, ''))}`;
    if (said.length < 40 && headedByYou(said)) return 'You';
    // How a row of messages names itself: "At 14:02, Ana: see you".
    const row = /^At (.{1,40}?), ([^:,]{1,60}): /u.exec(said);
    if (row)
      return `At ${clock(row[1] ?? '')}, ${startsWithYou(row[2] ?? '') ? 'You' : hidden(row[2] ?? '')}: ${hidden(said.slice(row[0].length))}`;
    const named = namedPattern(said);
    if (named) return named.pattern.replace('*', hidden(named.name));
    // "Confirm Ana Ruiz": the word stays, the name goes.
    const space = [...said.matchAll(/ /gu)].map((m) => m.index).find((at) => roleOfLabel(said.slice(0, at), null) !== null);
    return space === undefined ? hidden(said) : `${said.slice(0, space)} ${hidden(said.slice(space + 1))}`;
  }

  /** A link: which route it is, and that two lead to two. */
  address(href: string): string {
    if (href.startsWith('#') || !URL.canParse(href, this.#page)) return '#';
    const to = new URL(href, this.#page);
    if (!/^https?:$/.test(to.protocol)) return '#';
    const foreign = to.origin === this.#page.origin ? '' : 'https://elsewhere.example';
    const query = [...to.searchParams].flatMap(([key, value]) => {
      if (SAID.get(key)?.test(value)) return [`${key}=${value}`];
      return NUMBERS.test(key) ? [`${key}=${/^\d+$/.test(value) ? this.number(value) : ''}`] : [];
    });
    return foreign + this.#path(to) + (query.length > 0 ? `?${query.join('&')}` : '');
  }

  #path = (to: URL): string =>
    to.pathname
      .split('/')
      .map((part) => (part === '' || OWN.test(part) ? part : this.#part(part)))
      .join('/');

  #part(part: string): string {
    if (/^\d+$/.test(part)) return this.number(part);
    if (/^\d+[-:]\d+$/.test(part)) return part.replace(/\d+/gu, this.number);
    const known = this.#parts.get(part);
    if (known) return known;
    const at = part.startsWith('@') ? '@' : '';
    const bare = 'x'.repeat(Math.min(12, Math.max(2, part.length - at.length)));
    let mask = at + bare;
    for (let n = 2; this.#taken.has(mask); n++) mask = `${at}${bare}${n}`;
    this.#taken.add(mask);
    this.#parts.set(part, mask);
    return mask;
  }
}

const isOwnWord = (said: string): boolean => roleOfLabel(said, null) !== null || isSendLabel(said);

/** As labels are compared, so that a name stays the same in its link and in a label. */
const hidden = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(LYING, '')
    .replace(/[\u200C\u200D]/gu, '')
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/\p{L}\p{M}*/gu, 'x')
    .replace(/\p{N}/gu, '0')
    .replace(/[^x0\s.,:;!?'"()·-]/gu, 'x');

/** A time without its digits; "AM" says nothing of anybody. */
const clock = (time: string): string => `${hidden(time.replace(/\s*[ap]m$/iu, ''))}${/\s*[ap]m$/iu.exec(time)?.[0] ?? ''}`;
