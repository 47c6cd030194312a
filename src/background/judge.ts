/** Who is this, and what does the user's own rule say? Everything that a view of one nudge is made from. */
import { textOf } from '../browser/session.ts';
import { approachKeys, isMessage } from '../core/approach-keys.ts';
import type { Approach } from '../core/approach.ts';
import { decide } from '../core/boundary/decide.ts';
import { policyApplies, type Policy } from '../core/boundary/policy.ts';
import type { DecideInput, HistoryItem, Verdict } from '../core/boundary/types.ts';
import { unclaimed } from '../core/boundary/unclaimed.ts';
import type { Contact } from '../core/contact.ts';
import { mayClaimBusy, OPEN_END } from '../core/hours/busy.ts';
import type { Match } from '../core/match/types.ts';
import type { Nudge } from '../core/nudge.ts';
import { personKeys } from '../core/person.ts';
import { paceFor, paceState, type PaceState } from '../core/pace.ts';
import { nextRung, stopsReplies, type LadderStep } from '../core/replies/ladder.ts';
import { SITUATION } from '../core/replies/situations.ts';
import { isWrittenFirst } from '../core/replies/first-kinds.ts';
import type { Settings } from '../core/settings.ts';
import { t } from '../browser/words.ts';
import { ELSEWHERE } from '../platforms/elsewhere.ts';
import { metaWith } from '../platforms/taught/known.ts';
import type { SiteMeta } from '../core/site.ts';
import { contactById } from '../store/book.ts';
import { findInBook } from '../store/find.ts';
import { markOf, type Marked } from '../store/marks.ts';
import { rememberedOf } from '../store/memory.ts';
import { readMeta, writeMeta } from '../store/meta.ts';
import { COPY_KEPT, type LogEntry } from '../store/records.ts';
import { pageLanguageOf } from './page-language.ts';
import { otherChannels } from './channels.ts';
import { busyFor } from './hours.ts';
import { heardBefore } from './heard.ts';
import { invitesBefore } from './invites.ts';
import { dueLetter, type DueLetter } from './letter.ts';
import { asMarked, standIn } from './marked.ts';
import { ownThread } from './present/way.ts';
import { senderFacts } from './sender-facts.ts';
import { talkWith, type Talk } from './talks.ts';
import { hasTimeFor } from './time-for.ts';

export interface Judged {
  nudge: Nudge;
  approach: Approach;
  meta: SiteMeta;
  match: Match;
  verdict: Verdict;
  /** What was said to this person, newest first. */
  log: LogEntry[];
  /** How firm the next answer is by what was said, and which earlier answer counts. */
  step: LadderStep;
  /** When a copy of what was said was last kept, epoch ms, or null. */
  copyKeptAt: number | null;
  contact: Contact | null;
  /** Until when the user is busy for this person, epoch ms (OPEN_END: until the user says), or null. */
  busyUntil: number | null;
  /** What the user is doing, as typed; never a calendar's word. */
  task: string;
  /** Somebody who was forgotten, with a no that was kept; then there is no contact. */
  marked: Marked | null;
  /** The written rule that a reply may cite to this person here; null: none applies. */
  policy: Policy | null;
  /** Where this person stands with the user's own limit of replies; null: none is set. */
  pace: PaceState | null;
  /** A longer letter that is due, or null. */
  letter: DueLetter | null;
  /** In which language the site shows itself, or null: not known. */
  pageLanguage: string | null;
  /** The other sites on which this person was seen within a year. */
  also: string[];
  /** A chat with this person that stands open elsewhere; looked for only where the site has no box for this. */
  talk: Talk | null;
}

/** Judges one nudge as things stand now. @returns null if its site is not known any more. */
export async function judge(nudge: Nudge, settings: Settings, now: Temporal.ZonedDateTime): Promise<Judged | null> {
  const meta = metaWith(settings, nudge.platform) ?? (nudge.pasted === true ? { ...ELSEWHERE, name: t('popup_paste_site_other') } : null);
  if (!meta) return null;
  const approach: Approach = {
    platform: nudge.platform,
    kind: nudge.kind,
    sender: nudge.sender,
    text: (await textOf(nudge.key)) ?? '',
    thread: nudge.thread,
    at: nudge.at,
  };
  const found = await findMatch(nudge, now.epochMilliseconds);
  const marked = found.level === 'certain' ? null : await markOf(senderFacts(nudge.platform, nudge.sender));
  const match = (marked && standIn(marked, now.epochMilliseconds)) ?? found;
  // Whoever stands in for a mark is in no book.
  const contact = match.level === 'none' || match !== found ? null : match.contact;
  // What is remembered of a name alone must not be taken for what was said to this person.
  const sure = match.level === 'certain' ? contact : null;
  // What is being answered here and now is no earlier time.
  const remembered = (await rememberedOf(personKeys(nudge.platform, nudge.sender, sure))).filter(
    (e) => e.deliveryId === null || e.deliveryId !== nudge.deliveryId,
  );
  // What the user wrote first is no answer, and makes none firmer.
  const log = remembered.filter((e) => e.outcome !== COPY_KEPT && !isWrittenFirst(e.outcome));
  const copyKeptAt = remembered.find((e) => e.outcome === COPY_KEPT)?.at ?? null;
  const side = settings.sides[nudge.platform] ?? meta.side;
  const cited = policyApplies(settings.rules.policy, sure, { platform: nudge.platform, side });
  const busy = await busyNow(nudge, settings, now, sure);
  const step = nextRung({ history: log.map(historyItem), now: now.epochMilliseconds, threat: isThreat(nudge) });
  const pace = paceOf(nudge, settings, sure, log, now.epochMilliseconds);
  const decided = decide({
    approach,
    match,
    settings,
    side,
    facts: nudge.facts,
    history: [...log.map(historyItem), ...(await invitesBefore(nudge)), ...(await heardBefore(nudge, sure, now.epochMilliseconds))],
    busy,
    firstToday: await isFirstToday(nudge, contact, now),
    policyApplies: cited,
    rules: settings.rules,
    paceUntil: stopsReplies(step.rung - 1) ? NEVER : pace === null || pace.nextAt === null ? null : Math.min(pace.nextAt, NEVER),
    now,
  });
  const verdict = mayClaimBusy(lastOwnReply(nudge, log), now.epochMilliseconds) ? decided : unclaimed(decided);
  const also = await otherChannels(nudge, sure, log, now.epochMilliseconds);
  const muted = match.level === 'certain' && contact?.mutedOn.includes(nudge.platform) === true;
  const quiet = muted ? ({ ...verdict, shown: 'nothing', counts: false, question: null } as const) : verdict;
  const talk = nudge.pasted === true || meta.handsOff || ownThread({ nudge, meta }) !== null ? null : await talkWith(nudge, sure);
  return {
    nudge,
    approach,
    meta,
    match,
    verdict: nudge.late === true ? lateWord(verdict) : asMarked(quiet, marked, nudge.kind),
    log,
    step,
    pace,
    copyKeptAt,
    contact,
    busyUntil: busy?.until ?? null,
    task: busy?.task ?? '',
    marked,
    letter: dueLetter({ nudge, verdict, letters: settings.letters, sure, log, pace, busy: busy !== null, now: now.epochMilliseconds }),
    pageLanguage: nudge.pasted === true ? null : await pageLanguageOf(nudge.platform),
    also,
    talk,
    policy: cited ? settings.rules.policy : null,
  };
}

/** Busy for this person and this chat? */
async function busyNow(nudge: Nudge, settings: Settings, now: Temporal.ZonedDateTime, sure: Contact | null): Promise<DecideInput['busy']> {
  const busy = await busyFor(settings, now, sure?.relationships ?? []);
  return busy && isMessage(nudge.kind) && (await hasTimeFor(nudge.key, now)) ? null : busy;
}

/** When the user last wrote to this person, by hand or with a note, epoch ms, or null. */
function lastOwnReply(nudge: Nudge, log: readonly LogEntry[]): number | null {
  const noted = log.find((e) => e.text !== null && !/email|copied/.test(e.outcome))?.at ?? 0;
  return Math.max(noted, nudge.repliedAt ?? 0) || null;
}

/** Later than any plan, and said without an hour, epoch ms. */
const NEVER = OPEN_END;
const isThreat = ({ facts }: Nudge): boolean => facts?.signals?.includes('threat') === true;

/** R45: the user's own replies to this person, by a note or by hand, against the plan that there is. */
function paceOf(nudge: Nudge, { paces }: Settings, sure: Contact | null, log: readonly LogEntry[], now: number): PaceState | null {
  const plan = sure ? paceFor(paces, sure.id, sure.relationships) : null;
  if (!plan) return null;
  const wrote = log.filter((e) => !/^left_|without_a_word/.test(e.outcome)).map((e) => e.at);
  const received = isMessage(nudge.kind) ? (nudge.at ?? nudge.firstSeenAt) : null;
  return paceState(plan, nudge.repliedAt ? [...wrote, nudge.repliedAt] : wrote, received, now);
}

/** A promise's time has passed: one honest line, in the popup alone. */
const lateWord = (verdict: Verdict): Verdict => ({
  ...verdict,
  verdict: 'reply_now',
  shown: 'popup',
  counts: false,
  question: null,
  replyKinds: ['short_warm_deferral'],
  rung: 1,
  situation: SITUATION.latePromise,
});

async function findMatch(nudge: Nudge, now: number): Promise<Match> {
  if (nudge.contactId) {
    const contact = await contactById(nudge.contactId);
    if (contact) return { level: 'certain', contact, others: [], reasons: [{ code: 'same-profile' }], warn: null };
  }
  return findInBook(senderFacts(nudge.platform, nudge.sender), now);
}

const historyItem = (e: LogEntry): HistoryItem => ({
  at: e.at,
  platform: e.platform,
  what: e.kind,
  outcome: e.outcome,
  rung: e.rung,
  read: e.read,
});

/** Is it the first message of this person on this day? Remembered by date, so that two threads count as one person. */
async function isFirstToday(nudge: Nudge, contact: Contact | null, now: Temporal.ZonedDateTime): Promise<boolean> {
  if (!isMessage(nudge.kind)) return true;
  const key = `today:${contact?.id ?? approachKeys(nudge)[0]}`;
  const day = now.toPlainDate().toString();
  const was = (await readMeta(key)) as { day: string; hash: string } | undefined;
  const hash = nudge.facts?.hash ?? nudge.key;
  if (was?.day === day) return was.hash === hash;
  await writeMeta(key, { day, hash });
  return true;
}
