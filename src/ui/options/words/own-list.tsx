import type { JSX } from 'preact';
import type { OwnReply } from '../../../core/replies/own-reply.ts';
import { Button, IconButton } from '../../shared/button.tsx';
import { useWords } from '../../shared/words.tsx';
import { nameOf, whenOffered } from './own-words.ts';

interface Props {
  list: readonly OwnReply[];
  edit: (reply: OwnReply) => void;
  remove: (reply: OwnReply) => void;
  move: (id: string, by: number) => void;
}

/** Each reply with its words; those above are offered first. */
export function OwnList({ list, edit, remove, move }: Props): JSX.Element {
  const words = useWords();
  const { t } = words;
  const lang = document.documentElement.lang || 'en';
  return (
    <ol class="panel divided own-list" aria-label={t('mine_list')}>
      {list.map((reply, i) => {
        const what = nameOf(reply);
        return (
          <li key={reply.id}>
            <div>
              <strong dir="auto">{what}</strong>
              <p class="note">{whenOffered(words, reply, lang)}</p>
              {reply.title ? (
                <p class="own-text" dir="auto" lang={reply.language}>
                  {reply.text}
                </p>
              ) : null}
            </div>
            <div class="line-up">
              <Button name={t('mine_edit_name', { what })} onClick={() => edit(reply)}>
                {t('mine_edit')}
              </Button>
              {i > 0 ? <IconButton icon="up" name={t('mine_up_name', { what })} onClick={() => move(reply.id, -1)} /> : null}
              {i < list.length - 1 ? (
                <IconButton icon="down" name={t('mine_down_name', { what })} onClick={() => move(reply.id, 1)} />
              ) : null}
              <Button look="quiet" name={t('mine_delete_name', { what })} onClick={() => remove(reply)}>
                {t('mine_delete')}
              </Button>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
