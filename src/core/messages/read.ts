import { listen, louder, recognise, SPACED, type Hearing, type Understood } from './listen.ts';
import { plain } from './compile.ts';
import { guess, isThanked, joking, remindsOfOwed, scoreAll, type Scored } from './score.ts';
import { shapeOf, type Shape } from './shape.ts';
import { signalsOf, urgencyOf } from './urgency.ts';
import { weigh, type Weighing } from './weigh.ts';
import type { Intent, MessageReading } from './types.ts';

/** More of a message is not needed to know what it is; what matters in a long one often stands at its end. */
const HEAD = 3000;
const TAIL = 1000;
/** Below this no rule has spoken clearly, and what is said is a guess with little confidence. */
const ENOUGH = 0.8;
/** How much the weighed words count beside the phrases. */
const WEIGHT = 6;

/** Words alone raise an alarm less easily than phrases do, and in a joke hardly at all. */
const alarmWeight = (phrases: number, h: Hearing, s: Shape): number => (joking(h, s) ? 1 : phrases > 0 ? WEIGHT : WEIGHT * 0.8);

export interface ReadOptions {
  /** A language tag, only used in doubt. */
  languageHint?: string | null;
  /** Weights in the place of the product's own, for measuring. */
  learned?: Partial<Record<Understood, string>>;
}

/**
 * What a message is for and how urgent, by the phrases that it holds. Nothing is learned and nothing is kept; `matched`
 * tells which words decided. @param text as it came, any length.
 */
export function readMessage(text: string, { languageHint = null, learned = {} }: ReadOptions = {}): MessageReading {
  const bounded = text.length > HEAD + TAIL ? `${text.slice(0, HEAD)} ${text.slice(-TAIL)}` : text;
  const shape = shapeOf(bounded);
  const words = plain(bounded);
  const likely = recognise(words, languageHint);
  const language = likely[0] ?? 'en';
  let hearing = hearAll(words, likely);
  let owed = remindsOfOwed(hearing, words);
  let scored = scoreAll(hearing, shape, owed);
  if ((scored[0]?.points ?? 0) < ENOUGH && likely.length < SPACED.length && language !== 'ja' && language !== 'hi') {
    // Nothing understood is a reason to listen wider.
    hearing = hearAll(words, [language, ...SPACED.filter((l) => l !== language)]);
    owed = remindsOfOwed(hearing, words);
    scored = scoreAll(hearing, shape, owed);
  }
  const weighing = weigh(words, language, learned[language]);
  const shares = owed || isThanked(hearing) ? notOfMeeting(weighing.shares, owed ? 'work_question' : 'thanks') : weighing.shares;
  const ranked = scored
    .map((s) => ({
      ...s,
      points: s.points + shares[s.intent] * (s.intent === 'emergency' ? alarmWeight(s.points, hearing, shape) : WEIGHT),
    }))
    .toSorted((a, b) => b.points - a.points);
  // Not one phrase and not one known word: nothing to go by.
  const blank = (scored[0]?.points ?? 0) < ENOUGH && weighing.known === 0 && !shape.wordless;
  const found = blank ? undefined : ranked[0];
  const best = found && found.points >= ENOUGH ? found : blank ? null : guess(hearing, shape);
  const second = ranked[1]?.points ?? 0;
  const intent: Intent = best?.intent ?? 'unsure';
  const signals = signalsOf(intent, hearing, isNotice(bounded), shape);
  return {
    intent,
    urgency: urgencyOf(intent, hearing, signals),
    confidence: best ? confidence(best.points, best === found ? second : best.points) : 0,
    matched: best ? matched(best, hearing, weighing) : [],
    language: shape.wordless || language === 'hi' ? null : language,
    signals,
  };
}

/** Single words know reminders as those of meetings; what they say for that stands for what the reminder is about. */
const notOfMeeting = (shares: Weighing['shares'], about: 'work_question' | 'thanks'): Weighing['shares'] => ({
  ...shares,
  [about]: shares[about] + shares.meeting_reminder,
  meeting_reminder: 0,
});

/** The loudest of several languages, cue by cue; the likeliest one first. */
const hearAll = (words: string, languages: readonly Understood[]): Hearing =>
  languages.map((l) => listen(words, l)).reduce((sum, hearing) => louder(sum, hearing));

/** How far ahead the winner is, and how much speaks for it at all; 0 to 1. */
const confidence = (best: number, second: number): number =>
  Math.round(Math.min(1, best / 3) * (0.4 + 0.6 * ((best - second) / best)) * 100) / 100;

/** The phrases that decided; where none did, the words that weighed most. */
function matched(best: Scored, hearing: Hearing, weighing: Weighing): string[] {
  const phrases = best.by.flatMap((cue) => hearing[cue].words);
  return (phrases.length > 0 ? phrases : weighing.loudest(best.intent)).slice(0, 6);
}

/** Written by the site in somebody's name: "Ana Ruiz invited you to ..." */
const NOTICE =
  /\binvited you to (?:like|follow|join|subscribe|an event)|\byou(?:'ve| have) been invited to|hat dich eingeladen|hat Sie eingeladen|te ha invitado a|te invitó a|vous a invité|t'a invité|ti ha invitato a|heeft je uitgenodigd|convidou você|te convidou|convidou-te|zaprosił(?:a)? Cię|さんがあなたを招待|招待されました/iu;
const isNotice = (text: string): boolean => NOTICE.test(text);
