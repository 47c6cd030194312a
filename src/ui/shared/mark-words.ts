import { mend } from '../../core/replies/lint.ts';
import type { Mark } from '../../core/replies/lint/types.ts';
import type { MarkView } from '../../core/words-view.ts';
import type { ScreenWords, WordKey } from './words.tsx';

/** A mark of the wording check in the words of a screen. @param text the whole text in which it stands. */
export const markInWords = ({ t }: ScreenWords, mark: Mark, text: string): MarkView => ({
  words: text.slice(mark.at, mark.at + mark.length),
  reason: t(`mark_${mark.code.replaceAll('-', '_')}` as WordKey),
  instead: mark.suggestion,
  mended: mark.suggestion === null ? null : mend(text, mark),
  blocks: mark.blocks,
});
