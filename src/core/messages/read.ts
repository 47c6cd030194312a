import { ALL_LANGUAGES, listen, louder, recognise, type Hearing, type Understood } from './listen.ts';
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
  const { language, clear } = recognise(words, languageHint);
  let hearing = clear ? listen(words, language) : everywhere(words, language);
  let scored = scoreAll(hearing, shape);
  if (clear && (scored[0]?.points ?? 0) < ENOUGH) {
    // Near languages are easily taken for each other: nothing understood is a reason to listen wider.
    hearing = everywhere(words, language);
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

/** Not sure of the language: the loudest of all, the likeliest one first. */
function everywhere(words: string, likeliest: Understood): Hearing {
  return ALL_LANGUAGES.filter((l) => l !== likeliest && l !== 'ja' && l !== 'hi').reduce((sum, l) => louder(sum, listen(words, l)), listen(words, likeliest));
}

/** How far ahead the winner is, and how much speaks for it at all; 0 to 1. */
const confidence = (best: number, second: number): number =>
  Math.round(Math.min(1, best / 3) * (0.4 + 0.6 * ((best - second) / best)) * 100) / 100;

const matched = (best: Scored, hearing: Hearing): string[] => best.by.flatMap((cue) => hearing[cue].words).slice(0, 6);

/** Written by the site in somebody's name: "Ana Ruiz invited you to ..." */
const NOTICE =
  /\binvited you to (?:like|follow|join|subscribe|an event)|\byou(?:'ve| have) been invited to|hat dich eingeladen|hat Sie eingeladen|te ha invitado a|te invitó a|vous a invité|t'a invité|ti ha invitato a|heeft je uitgenodigd|convidou você|te convidou|convidou-te|zaprosił(?:a)? Cię|さんがあなたを招待|招待されました/iu;
const isNotice = (text: string): boolean => NOTICE.test(text);
