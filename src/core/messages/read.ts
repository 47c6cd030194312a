import { listen, louder, recognise, SPACED, type Hearing, type Understood } from './listen.ts';
import { plain } from './compile.ts';
import { guess, scoreAll, type Scored } from './score.ts';
import { shapeOf } from './shape.ts';
import { signalsOf, urgencyOf } from './urgency.ts';
import type { Intent, MessageReading } from './types.ts';

/** More of a message is not needed to know what it is; what matters in a long one often stands at its end. */
const HEAD = 3000;
const TAIL = 1000;
/** Below this no rule has spoken clearly, and what is said is a guess with little confidence. */
const ENOUGH = 0.8;

/**
 * What a message is for and how urgent, by the phrases that it holds. Nothing is learned and nothing is kept; `matched`
 * tells which words decided. @param text as it came, any length; @param hint a language tag, only used in doubt.
 */
export function readMessage(text: string, { languageHint = null }: { languageHint?: string | null } = {}): MessageReading {
  const bounded = text.length > HEAD + TAIL ? `${text.slice(0, HEAD)} ${text.slice(-TAIL)}` : text;
  const shape = shapeOf(bounded);
  const words = plain(bounded);
  const likely = recognise(words, languageHint);
  const language = likely[0] ?? 'en';
  let hearing = hearAll(words, likely);
  let scored = scoreAll(hearing, shape);
  if ((scored[0]?.points ?? 0) < ENOUGH && likely.length < SPACED.length && language !== 'ja' && language !== 'hi') {
    // Nothing understood is a reason to listen wider.
    hearing = hearAll(words, [language, ...SPACED.filter((l) => l !== language)]);
    scored = scoreAll(hearing, shape);
  }
  const found = scored[0];
  const best = found && found.points >= ENOUGH ? found : guess(hearing, shape);
  const second = scored[1]?.points ?? 0;
  const intent: Intent = best?.intent ?? 'unsure';
  const signals = signalsOf(intent, hearing, isNotice(bounded), shape);
  return {
    intent,
    urgency: urgencyOf(intent, hearing, signals),
    confidence: best ? confidence(best.points, best === found ? second : best.points) : 0,
    matched: best ? matched(best, hearing) : [],
    language: shape.wordless || language === 'hi' ? null : language,
    signals,
  };
}

/** The loudest of several languages, cue by cue; the likeliest one first. */
const hearAll = (words: string, languages: readonly Understood[]): Hearing =>
  languages.map((l) => listen(words, l)).reduce((sum, hearing) => louder(sum, hearing));

/** How far ahead the winner is, and how much speaks for it at all; 0 to 1. */
const confidence = (best: number, second: number): number =>
  Math.round(Math.min(1, best / 3) * (0.4 + 0.6 * ((best - second) / best)) * 100) / 100;

const matched = (best: Scored, hearing: Hearing): string[] => best.by.flatMap((cue) => hearing[cue].words).slice(0, 6);

/** Written by the site in somebody's name: "Ana Ruiz invited you to ..." */
const NOTICE =
  /\binvited you to (?:like|follow|join|subscribe|an event)|\byou(?:'ve| have) been invited to|hat dich eingeladen|hat Sie eingeladen|te ha invitado a|te invitó a|vous a invité|t'a invité|ti ha invitato a|heeft je uitgenodigd|convidou você|te convidou|convidou-te|zaprosił(?:a)? Cię|さんがあなたを招待|招待されました/iu;
const isNotice = (text: string): boolean => NOTICE.test(text);
