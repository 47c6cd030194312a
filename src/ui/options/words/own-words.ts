import type { OwnReply } from '../../../core/replies/own-reply.ts';
import { ownSituation, rungsOf, SITUATION } from '../../../core/replies/situations.ts';
import type { NoteLanguage } from '../../../core/replies/types.ts';
import { relationLabel } from '../../shared/relation-words.ts';
import type { ScreenWords } from '../../shared/words.tsx';

/** Longest file that is read, in characters; 200 replies of the longest size are shorter. */
export const LONGEST_FILE = 2_000_000;

/** A reply to begin with. */
export const blankOwn = (id: string, language: NoteLanguage): OwnReply => ({
  id,
  title: '',
  text: '',
  situation: SITUATION.clientAsks,
  relationships: [],
  rung: 1,
  language,
  formality: null,
  changedAt: 0,
});

/** What a reply is called: its name, else its first words. */
export const nameOf = (reply: OwnReply): string => {
  if (reply.title) return reply.title;
  const [line = ''] = reply.text.split('\n');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
};

/** "A client asks · everybody · Gentle · English": when it is offered, and to whom. */
export function whenOffered(words: ScreenWords, reply: OwnReply, lang: string): string {
  const situation = ownSituation(reply.situation);
  const people = reply.relationships.map((r) => relationLabel(words, r)).join(', ');
  return [
    situation ? words.t(`mine_when_${situation}`) : '',
    people || words.t('mine_for_anybody'),
    rungsOf(reply.situation).length > 1 ? words.t(`tone_${reply.rung}`) : '',
    languageName(reply.language, lang),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The name of a note's language in the language of the screen. */
export const languageName = (language: NoteLanguage, lang: string): string =>
  new Intl.DisplayNames(lang, { type: 'language' }).of(language) ?? language;
