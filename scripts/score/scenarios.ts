/** What the product proposes in whole situations: who writes what, where, when, and what was before. */
import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Kind } from '../../src/core/approach.ts';
import { emptyContact, type Contact } from '../../src/core/contact.ts';
import { decide } from '../../src/core/boundary/decide.ts';
import type { DecideInput, HistoryItem, Verdict } from '../../src/core/boundary/types.ts';
import { readMessage } from '../../src/core/messages/read.ts';
import { paceState } from '../../src/core/pace.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { cellsOf, platformOf, relationshipsOf, sideOf } from './rulewords.ts';

const rowSchema = z.object({
  id: z.string(),
  sender: z.object({ displayName: z.string(), contactTags: z.array(z.string()), matchStrength: z.string() }),
  platform: z.string(),
  itemKind: z.string(),
  text: z.string(),
  localTime: z.string(),
  busyState: z.string(),
  userRules: z.array(z.string()),
  officePolicyOn: z.boolean(),
  history: z.array(z.object({ daysAgo: z.number(), what: z.string(), outcome: z.string() })),
  expect: z.optional(
    z.object({
      verdict: z.string(),
      topResponseKind: z.string(),
      tone: z.string(),
      alsoAcceptableVerdicts: z.array(z.string()),
      showNothing: z.boolean(),
    }),
  ),
});
type Row = z.infer<typeof rowSchema>;

const load = (path: string): Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((l) => l.trim() !== '')
    .map((l) => rowSchema.parse(JSON.parse(l)));

const KINDS: Record<string, Kind> = {
  friend_request: 'friend_request',
  connection_request: 'connection_request',
  follow: 'follow_request',
  follow_request: 'follow_request',
  page_invite: 'page_invite',
  group_invite: 'group_invite',
  event_invite: 'event_invite',
  message_request: 'message_request',
};

/** Letters of two scripts in one word: what matching warns of. */
const mixed = (name: string): boolean => name.split(/\s+/).some((w) => /\p{sc=Latin}/u.test(w) && /[\p{sc=Cyrillic}\p{sc=Greek}]/u.test(w));

function contactOf(row: Row): Contact | null {
  const { displayName, contactTags, matchStrength } = row.sender;
  if (matchStrength === 'none') return null;
  const relationships = relationshipsOf(contactTags);
  return { ...emptyContact('c', 0), names: [displayName], relationships, setByUser: relationships };
}

/** "busy until 16:00 (calendar: ...)", "outside business hours (09:00-17:30)", "lunch break 12:30-13:00", "free". */
function busyOf(state: string, now: Temporal.ZonedDateTime): DecideInput['busy'] {
  if (/^free\b/.test(state)) return null;
  const outside = /outside/.test(state);
  const clock = outside
    ? /(\d{2}:\d{2})\s*-/.exec(state)?.[1]
    : (/until (\d{2}:\d{2})/.exec(state)?.[1] ?? /-(\d{2}:\d{2})/.exec(state)?.[1]);
  const today = now.withPlainTime(clock ?? '23:59');
  const end = Temporal.ZonedDateTime.compare(today, now) > 0 ? today : today.add({ days: 1 });
  const why = outside ? 'hours' : /break|lunch/.test(state) ? 'break' : /holiday|vacation/.test(state) ? 'holiday' : 'calendar';
  return { until: end.epochMilliseconds, task: '', screenShared: /screen shared|presenting/.test(state), why };
}

function historyOf(row: Row, now: Temporal.ZonedDateTime): HistoryItem[] {
  const no = /declin|redirect|refus|told/;
  let noes = 0;
  return row.history
    .toSorted((a, b) => b.daysAgo - a.daysAgo)
    .map((h) => {
      const rung = /final/.test(h.outcome) ? 4 : /firm/.test(h.outcome) ? 3 : no.test(h.outcome) ? Math.min(2, (noes += 1)) : 0;
      const at = now.subtract({ hours: h.daysAgo * 24 }).epochMilliseconds;
      return { at, platform: platformOf(row.platform), what: h.what, outcome: h.outcome, rung, read: true };
    });
}

/** Where an earlier note offered LinkedIn, it was not said on LinkedIn. */
const elsewhere = (items: HistoryItem[], side: string): HistoryItem[] =>
  side === 'work' ? items.map((h) => (/linkedin/.test(h.outcome) ? { ...h, platform: 'facebook' } : h)) : items;

/** "…" or "(two pages)" in a sample stands for what was left out; a reminder says itself what it is. */
function intentOf(row: Row, read: string): string {
  if (row.itemKind === 'meeting_reminder') return 'meeting_reminder';
  return /…|\.\.\. |\(\w+ pages?\)/.test(row.text) && (read === 'friendly_chat' || read === 'unsure') ? 'long_personal' : read;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five'];

/** "long private letters: one short answer a week": when the next answer fits, or null. */
function paceOf(row: Row, intent: string, now: Temporal.ZonedDateTime): number | null {
  for (const rule of row.userRules) {
    const m = /\b(one|two|three|four|five|\d+)\b[^.;]*\b(?:repl(?:y|ies)|answers?|letters?)\b[^.;]*\b(?:a|per) (day|week|month)/i.exec(
      rule,
    );
    if (!m || (/letter/.test(rule) && intent !== 'long_personal')) continue;
    const most = Number(m[1]) || NUMBERS.indexOf((m[1] ?? '').toLowerCase());
    const days = m[2] === 'day' ? 1 : m[2] === 'week' ? 7 : 30;
    const sent = row.history
      .filter((h) => /answer|repl|sent|short|heartfelt|brief/.test(h.outcome))
      .map((h) => now.subtract({ hours: h.daysAgo * 24 }).epochMilliseconds);
    return paceState({ contactId: null, relationships: [], most, days, waitMinutes: 0 }, sent, null, now.epochMilliseconds).nextAt;
  }
  return null;
}

function verdictOf(row: Row): Verdict {
  const now = Temporal.PlainDateTime.from(row.localTime.slice(0, 16).replace(' ', 'T')).toZonedDateTime('Europe/Berlin');
  const platform = platformOf(row.platform);
  const side = sideOf(platform);
  const kind: Kind = KINDS[row.itemKind] ?? 'message';
  const contact = contactOf(row);
  const read = row.text === '' ? null : readMessage(row.text);
  const intent = intentOf(row, read?.intent ?? 'unsure');
  const facts = read
    ? { length: row.text.length, language: read.language, intent, urgency: read.urgency, hash: '', signals: read.signals }
    : null;
  const level = contact ? (row.sender.matchStrength as DecideInput['match']['level']) : 'none';
  const warn = mixed(row.sender.displayName) ? 'look-alike' : null;
  const history = elsewhere(historyOf(row, now), side);
  return decide({
    approach: { platform, kind, sender: { name: row.sender.displayName, profile: null, id: null }, text: row.text, thread: null, at: null },
    match: { level, contact, others: [], reasons: [], warn },
    settings: { ...defaultSettings(0), map: cellsOf(row.userRules) },
    side,
    facts,
    history,
    busy: busyOf(row.busyState, now),
    firstToday: !row.history.some((h) => h.daysAgo < 1),
    policyApplies: row.officePolicyOn && side !== 'work',
    now,
    paceUntil: paceOf(row, intent, now),
  });
}

interface Said {
  id: string;
  verdict: string;
  reply: string;
  tone: string;
  /** Something is put before the user; a folded entry of the popup that needs no answer is not. */
  shown: boolean;
}

function say(row: Row): Said {
  const v = verdictOf(row);
  return {
    id: row.id,
    verdict: v.verdict,
    reply: v.replyKinds[0] ?? 'none',
    tone: v.tone,
    shown: v.shown !== 'nothing' && v.verdict !== 'no_nudge',
  };
}

/** One line a row, knowing nothing of what is expected. */
export const rows = (path: string): Said[] => load(path).map(say);

/** Shares that meet what is expected, and the misses. */
export function score(path: string): Record<string, unknown> {
  const judged = load(path).flatMap((row) => {
    const e = row.expect;
    if (!e) return [];
    const said = say(row);
    const verdict = said.verdict === e.verdict || e.alsoAcceptableVerdicts.includes(said.verdict);
    // An acceptable "show nothing" is as right as what it stands in for.
    const silentIsFine = e.verdict === 'no_nudge' || e.alsoAcceptableVerdicts.includes('no_nudge');
    const shown = said.shown === !e.showNothing || (!said.shown && silentIsFine) || (said.shown && verdict && said.verdict !== e.verdict);
    return [
      { said, want: e, verdict, shown, reply: said.reply === e.topResponseKind, tone: said.tone === e.tone, text: row.text.slice(0, 80) },
    ];
  });
  const share = (key: 'verdict' | 'shown' | 'reply' | 'tone'): number =>
    Math.round((judged.filter((j) => j[key]).length / judged.length) * 1000) / 1000;
  const strict = judged.filter((j) => j.said.shown === !j.want.showNothing).length / judged.length;
  return {
    rows: judged.length,
    verdict: share('verdict'),
    shown: share('shown'),
    shownStrict: Math.round(strict * 1000) / 1000,
    reply: share('reply'),
    tone: share('tone'),
    misses: judged
      .filter((j) => !(j.verdict && j.shown && j.reply && j.tone && j.said.shown === !j.want.showNothing))
      .map((j) => ({
        ...j.said,
        want: [j.want.verdict, j.want.topResponseKind, j.want.tone, !j.want.showNothing].join(' '),
        text: j.text,
      })),
  };
}
