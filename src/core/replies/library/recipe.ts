import type { Relationship } from '../../contact.ts';
import type { ContactPointKind } from '../../settings.ts';
import type { NoteLanguage, PartRole, Recipe, Rung, Situation, Wording } from '../types.ts';

/** Parts by their role, in the order in which they are said. */
export type Parts = Partial<Record<PartRole, string>>;
/** Wordings by a letter of their own. Letters are stored: a new wording takes a new letter, a letter is never reused. */
export type Wordings = Record<string, Parts>;

export interface RecipeSource {
  /** Short name, the same in every language. */
  name: string;
  situation: Situation;
  rung: Rung;
  /** Left out: for anybody. */
  to?: Relationship[];
  /** Left out: no contact point is offered. */
  points?: readonly ContactPointKind[];
  policy?: true;
  /** For languages, or texts, that don't tell formal from informal address. */
  any?: Wordings;
  /** Both forms in one text: `(deine//Ihre)` holds the informal words first, the formal ones after. */
  both?: Wordings;
}

/** Everything a work person may be offered. */
export const WORK_POINTS = ['linkedin', 'shop', 'page', 'email', 'booking', 'phone', 'postal', 'practice', 'other'] as const;
/** Where patients, students and parents are at home: never a network that shows who knows whom. */
export const CARE_POINTS = ['practice', 'phone', 'email', 'booking', 'page', 'postal', 'other'] as const;

/**
 * @param sources recipes of one language as they are written down. Gives a function that makes them, with ids and parts
 * in order: the worker wakes often, and one language is all that it needs at a time.
 */
export const recipes =
  (language: NoteLanguage, sources: RecipeSource[]): (() => Recipe[]) =>
  () =>
    made(language, sources);

function made(language: NoteLanguage, sources: RecipeSource[]): Recipe[] {
  return sources.map((s) => {
    const id = `${language}/${s.name}`;
    const wordings = (all: Wordings | undefined, formality?: Wording['formality']): Wording[] =>
      Object.entries(all ?? {}).map(([letter, parts]) => ({
        id: `${id}/${formality ? formality.charAt(0) : ''}${letter}`,
        parts: Object.entries(parts).map(([role, text]) => ({
          role: role as PartRole,
          text: inForm(text, formality),
        })),
        ...(formality ? { formality } : {}),
      }));
    return {
      id,
      language,
      situation: s.situation,
      relationships: s.to ?? [],
      rung: s.rung,
      contactPoints: [...(s.points ?? [])],
      needsPolicy: s.policy ?? false,
      wordings: [...wordings(s.any), ...wordings(s.both, 'informal'), ...wordings(s.both, 'formal')],
    };
  });
}

/**
 * One form of a text. A formal note greets without a name: a first name would be too close, and a family name needs a
 * word that tells a gender.
 */
function inForm(text: string, formality: Wording['formality']): string {
  if (!formality) return text;
  const one = text.replace(/\(([^()]*)\/\/([^()]*)\)/gu, (_, informal: string, formal: string) =>
    formality === 'formal' ? formal : informal,
  );
  return formality === 'formal' ? one.replace(/\[[^[\]]*\{name\}[^[\]]*\]/gu, '') : one;
}
