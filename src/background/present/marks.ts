/** One mark of the wording check in words. */
import { mend } from '../../core/replies/lint.ts';
import type { Mark } from '../../core/replies/lint/types.ts';
import type { MarkView } from '../../core/words-view.ts';
import { isWord, say } from './say.ts';

/** @param text the whole text in which it stands. */
export function markView(mark: Mark, text: string): MarkView {
  const key = `mark_${mark.code.replaceAll('-', '_')}`;
  return {
    words: text.slice(mark.at, mark.at + mark.length),
    reason: isWord(key) ? say(key) : '',
    instead: mark.suggestion,
    mended: mark.suggestion === null ? null : mend(text, mark),
    blocks: mark.blocks,
  };
}
