import { isWrittenFirst } from '../../../core/replies/first-kinds.ts';
import { dayOf } from '../../shared/dates.ts';
import type { ScreenWords, WordKey } from '../../shared/words.tsx';
import type { MemoryLine } from '../verbs.ts';

/** One line of what happened, without its day: "Request on Facebook: you declined." */
export const lineWords = ({ t }: ScreenWords, line: MemoryLine): string =>
  // What the user wrote first answers nothing and stands on no site.
  isWrittenFirst(line.outcome) ? t(line.outcome) : `${t(kindKey(line.kind), { site: line.site })} ${t(outcomeKey(line.outcome))}`;

/** Everything that happened with somebody as a text that can be read anywhere, the oldest first. @param now epoch ms. */
export function memoryText(words: ScreenWords, name: string, lines: readonly MemoryLine[], now: number): string {
  const { t } = words;
  const entries = lines.toReversed().map((line) => {
    const head = `${new Date(line.at).toISOString().slice(0, 16).replace('T', ' ')} UTC  ${lineWords(words, line)}`;
    if (line.note === null) return head;
    return [head, t(line.outcome === 'copy_kept' ? 'book_memory_copy' : 'book_memory_wrote'), line.note].join('\n');
  });
  return `${[t('book_memory_file', { name, date: dayOf(now) }), ...entries].join('\n\n')}\n`;
}

function kindKey(kind: string): WordKey {
  if (kind.endsWith('_invite')) return 'book_memory_invite';
  return kind.startsWith('message') ? 'book_memory_message' : 'book_memory_request';
}

/** Kinds of answers as they stand in the memory, the longest beginning that fits. */
const OUTCOMES: readonly [start: string, key: WordKey][] = [
  ['declined_without', 'book_outcome_quiet'],
  ['declined_with', 'book_outcome_offered'],
  ['declined_silently', 'book_outcome_quiet'],
  ['declined', 'book_outcome_declined'],
  ['accept', 'book_outcome_accepted'],
  ['left', 'book_outcome_left'],
  ['leave', 'book_outcome_left'],
  ['ignored', 'book_outcome_left'],
  ['email_declined', 'book_outcome_mail_declined'],
  ['email_longer', 'book_outcome_letter'],
  ['email', 'book_outcome_emailed'],
  ['longer', 'book_outcome_letter'],
  ['copied_longer', 'book_outcome_letter'],
  ['copy_kept', 'book_outcome_kept'],
  ['deferred', 'book_outcome_later'],
  ['redirected', 'book_outcome_instead'],
  ['push_back', 'book_outcome_calm'],
  ['firm', 'book_outcome_firm'],
  ['final', 'book_outcome_final'],
  ['copied', 'book_outcome_copied'],
];

const outcomeKey = (outcome: string): WordKey => OUTCOMES.find(([start]) => outcome.startsWith(start))?.[1] ?? 'book_outcome_answered';
