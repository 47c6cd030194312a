/** From this length on a message is long, in characters. */
const LONG = 700;
/** Longest line of a skim aid, in characters. */
const MOST = 160;

/** Words with which a writer comes to the point, in the nine languages; a question mark says it too. */
const ASKS =
  /[?？]|\b(?:could|can|would) you\b|\bplease\b|\bi (?:need|want|hope|wish)\b|\bbitte\b|\bkönn(?:en|test|ten) \p{L}+|\bich (?:brauche|wünsche|hoffe)\b|s'il (?:te|vous) pla[îi]t|\bpourri(?:ez|ons)\b|j'aimerais|\bpor favor\b|\bpodrías?\b|\bnecesito\b|\bper favore\b|\bpotresti\b|\bvorrei\b|\balsjeblieft\b|\balstublieft\b|\bkun je\b|\bproszę\b|\bczy mog|ください|いただけ|お願い/iu;

/** Each sentence of a text, Japanese ones too. */
const sentences = (text: string): string[] =>
  (text.match(/[^.!?。！？\n]+[.!?。！？]*/gu) ?? []).map((s) => s.replace(/\s+/g, ' ').trim()).filter((s) => /\p{L}{2}/u.test(s));

/**
 * What a long message comes to, in one line of its own words: the last sentence that asks for something, else its last
 * one. Null for a text that is read at a glance. Nothing is made up and nothing is kept.
 */
export function skim(text: string): string | null {
  if (text.length < LONG) return null;
  const all = sentences(text);
  const line = all.findLast((s) => ASKS.test(s)) ?? all.at(-1);
  if (!line) return null;
  return line.length > MOST ? `${line.slice(0, MOST - 1).replace(/\s+\S*$/u, '')}…` : line;
}
