/** What the user writes first to one person, and what is remembered of it. */
import type { FirstAsk } from '../browser/words-protocol.ts';
import { readSettings } from '../browser/settings.ts';
import { screenLanguage, userLanguage } from '../browser/words.ts';
import { shownName, type Contact } from '../core/contact.ts';
import { firstEmail } from '../core/match/reach.ts';
import { personKeys } from '../core/person.ts';
import { mayOffer } from '../core/replies/choose.ts';
import { FIRST_OUTCOMES, type FirstKind } from '../core/replies/first-kinds.ts';
import { firstWords } from '../core/replies/first-words.ts';
import { firstSubject } from '../core/replies/subjects.ts';
import { spokenLanguages } from '../core/replies/library/all.ts';
import { lintNote } from '../core/replies/lint.ts';
import type { Settings } from '../core/settings.ts';
import type { FirstView, MarkView } from '../core/words-view.ts';
import { ELSEWHERE } from '../platforms/elsewhere.ts';
import { contactById } from '../store/book.ts';
import { remember, rememberedOf } from '../store/memory.ts';
import type { LogEntry } from '../store/records.ts';
import { markView } from './present/marks.ts';
import { say } from './present/say.ts';
import { dateOf } from './present/when.ts';
import { noteLanguage } from '../core/replies/note-language.ts';
import { shortName } from './present/words-for.ts';
import { putWarmAway } from './warm.ts';

const YEAR = 365 * 86_400_000;

interface Person {
  name: string;
  contact: Contact | null;
  keys: string[];
}

async function personOf(ask: FirstAsk): Promise<Person> {
  const contact = ask.person === null ? null : await contactById(ask.person);
  const name = contact ? shownName(contact) : ask.name.trim();
  return { name, contact, keys: personKeys(ELSEWHERE.id, { name, profile: null, id: null }, contact) };
}

/** The words for what is asked, or why there are none. */
export async function writeFirst(ask: FirstAsk): Promise<FirstView> {
  const settings = await readSettings();
  const now = Temporal.Now.zonedDateTimeISO();
  const { name, contact, keys } = await personOf(ask);
  const log = await rememberedOf(keys);
  const relationship = contact?.relationships[0] ?? null;
  const language = noteLanguage(ask.language) ?? noteLanguage(contact?.language) ?? noteLanguage(userLanguage()) ?? 'en';
  const points = settings.contactPoints.filter((p) => p.value !== '' && mayOffer(relationship, p.kind));
  const { hint, stop } = hintFor(ask.kind, log, shortName(name), now);
  const input = {
    kind: ask.kind,
    relationship,
    language,
    formality: ask.formality ?? contact?.formality ?? null,
    points: ask.points === null ? points : points.filter((p) => ask.points?.includes(p.id)),
    userLanguage: noteLanguage(userLanguage()),
    displayName: name === '' ? null : name,
    purpose: ask.purpose,
    me: settings.myName,
    personKey: keys[0] ?? name,
    ownReplies: settings.ownReplies,
  };
  const used = log.flatMap((e) => (e.wordingId ? [e.wordingId] : []));
  // When all words were looked at it starts again with the first that this person has not been sent.
  const words = firstWords({ ...input, usedWordingIds: [...used, ...ask.shown] }) ?? firstWords({ ...input, usedWordingIds: used });
  return {
    name,
    text: stop ? null : (words?.text ?? null),
    wordingId: words?.wordingId ?? null,
    hint: hint ?? (words ? null : say('first_hint_all_said', { name: shortName(name) })),
    language,
    languages: languagesOf(),
    tellsForms: words?.formality != null,
    formality: words?.formality ?? null,
    ways: waysOf(points),
    email: firstEmail(contact?.emails ?? []),
    subject: firstSubject(language, ask.kind, ask.purpose),
  };
}

/** Once is kind; twice may press somebody (R60, R62). */
function hintFor(
  kind: FirstKind,
  log: readonly LogEntry[],
  name: string,
  now: Temporal.ZonedDateTime,
): { hint: string | null; stop: boolean } {
  const last = (of: FirstKind): LogEntry | undefined =>
    log.find((e) => e.outcome === FIRST_OUTCOMES[of] && now.epochMilliseconds - e.at < YEAR);
  const refused = last('took-a-no');
  const invited = last('invite');
  const asked = last('follow-up');
  const on = (e: LogEntry): { name: string; date: string } => ({ name, date: dateOf(e.at, now) });
  if ((kind === 'invite' || kind === 'follow-up') && refused) return { hint: say('first_hint_no', on(refused)), stop: true };
  if (kind === 'follow-up' && asked) return { hint: say('first_hint_asked', on(asked)), stop: true };
  if (kind === 'invite' && invited) return { hint: say('first_hint_invited', on(invited)), stop: false };
  return { hint: null, stop: false };
}

function languagesOf(): FirstView['languages'] {
  const names = new Intl.DisplayNames(screenLanguage().lang, { type: 'language' });
  return spokenLanguages().map((l) => ({ value: l, label: names.of(l) ?? l }));
}

const waysOf = (points: Settings['contactPoints']): FirstView['ways'] =>
  points.map((p) => {
    const label = say(`shared_point_${p.kind}`);
    const twice = points.some((other) => other !== p && other.kind === p.kind);
    return { id: p.id, label: twice ? `${label}: ${p.value}` : label };
  });

/** The wording check of what the user made of it. */
export async function checkFirst(text: string, language: string): Promise<MarkView[]> {
  const speaks = noteLanguage(language) ?? 'en';
  return lintNote(text, { language: speaks, rung: 1, policyApplies: false, limit: null, mayApologise: true }).map((m) => markView(m, text));
}

/** It was copied, or an e-mail draft was opened: remembered, so that the same words never go to the same person twice. */
export async function wroteFirst(ask: FirstAsk, text: string, wordingId: string | null, how: 'copied' | 'email'): Promise<void> {
  const { name, keys } = await personOf(ask);
  const now = Date.now();
  const [newest] = await rememberedOf(keys);
  // Copied and then opened as a draft is one writing.
  if (newest && newest.wordingId === wordingId && wordingId !== null && newest.outcome === FIRST_OUTCOMES[ask.kind]) return;
  await remember({
    person: keys,
    name,
    platform: ELSEWHERE.id,
    kind: 'message',
    at: now,
    outcome: FIRST_OUTCOMES[ask.kind],
    rung: 0,
    text,
    wordingId,
    read: how === 'email',
    deliveryId: null,
  });
  await putWarmAway();
}
