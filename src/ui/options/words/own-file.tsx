import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { MOST_OWN, type OwnReply } from '../../../core/replies/own-reply.ts';
import { exportOwn, importOwn, type OwnImport } from '../../../core/replies/ownReplies.ts';
import { Button } from '../../shared/button.tsx';
import { FileButton } from '../../shared/file-button.tsx';
import { useAct } from '../../shared/toasts.tsx';
import { useWords, type ScreenWords } from '../../shared/words.tsx';
import type { KeepingVerbs } from '../verbs.ts';
import { LONGEST_FILE } from './own-words.ts';
import type { WordsVerbs } from './verbs.ts';

interface Props {
  list: OwnReply[];
  change: WordsVerbs['changeOwn'];
  download: KeepingVerbs['download'];
  now: number;
  newId: () => string;
  children: ComponentChildren;
}

/** Replies out of a file and into one; nothing that is here is lost or changed by it. */
export function OwnFile({ list, change, download, now, newId, children }: Props): JSX.Element {
  const words = useWords();
  const { t } = words;
  const act = useAct();
  const [said, setSaid] = useState<{ text: string; care: boolean } | null>(null);
  const bring = async (file: File): Promise<void> => {
    const not = (key: 'mine_not_one' | 'mine_too_large'): void => setSaid({ text: t(key, { file: file.name }), care: true });
    if (file.size > LONGEST_FILE) return not('mine_too_large');
    const text = await file.text().catch(() => '');
    if (!importOwn([], text, newId)) return not('mine_not_one');
    const found: { is: OwnImport | null } = { is: null };
    // What is here is what is stored when the replies come to it.
    const take = (stored: OwnReply[]): OwnReply[] => (found.is = importOwn(stored, text, newId))?.list ?? stored;
    if (!(await act(() => change(take))) || !found.is) return undefined;
    setSaid({ text: sayImport(words, found.is), care: found.is.unreadable + found.is.tooMany > 0 });
    return undefined;
  };
  return (
    <div class="stack-tight">
      <div class="line-up">
        {children}
        <FileButton name={t('mine_file')} onFiles={([file]) => void (file && bring(file))}>
          {t('mine_import')}
        </FileButton>
        <Button
          disabled={list.length === 0}
          onClick={() => download(`doorstep-replies-${new Date(now).toISOString().slice(0, 10)}.json`, exportOwn(list), 'application/json')}
        >
          {t('mine_export')}
        </Button>
      </div>
      <output class={said?.care ? 'callout callout-care' : said ? 'callout callout-warm' : ''}>{said?.text}</output>
    </div>
  );
}

function sayImport({ t, tn }: ScreenWords, found: OwnImport): string {
  return [
    tn('mine_imported', found.added),
    found.known > 0 ? tn('mine_imported_known', found.known) : '',
    found.unreadable > 0 ? tn('mine_imported_odd', found.unreadable) : '',
    found.tooMany > 0 ? t('mine_imported_full', { most: MOST_OWN }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
