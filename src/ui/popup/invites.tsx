import type { JSX } from 'preact';
import type { NudgeView } from '../../core/view.ts';
import { Button } from '../shared/button.tsx';
import { useWords } from '../shared/words.tsx';
import { useAsking, useVerbs } from './verbs.tsx';

/** "No answer expected (3)": folded; skipped one by one or all from one person. */
export function Invites({ invites, open }: { invites: NudgeView[]; open: (key: string) => void }): JSX.Element | null {
  const { t, tn } = useWords();
  const { skipInvites } = useVerbs();
  const { ask, failed } = useAsking();
  if (invites.length === 0) return null;
  const names = [...new Set(invites.map((i) => i.name))].filter((name) => invites.filter((i) => i.name === name).length > 1);
  return (
    <details class="part fold">
      <summary>{tn('popup_invites', invites.length)}</summary>
      <ul class="rows">
        {invites.map((i) => (
          <li key={i.key} class="row-split">
            <span class="row-words" dir="auto">
              {i.line}
            </span>
            {i.replies.length > 0 ? (
              <Button look="quiet" onClick={() => open(i.key)}>
                {t('invite_answer', { name: i.name })}
              </Button>
            ) : null}
            <Button look="quiet" name={t('popup_skip_name', { name: i.name })} onClick={() => ask(() => skipInvites({ key: i.key }))}>
              {t('popup_skip')}
            </Button>
          </li>
        ))}
      </ul>
      {names.map((name) => (
        <Button key={name} onClick={() => ask(() => skipInvites({ from: name }))}>
          {t('popup_skip_all', { name })}
        </Button>
      ))}
      {failed ? <output class="d-notice">{failed}</output> : null}
    </details>
  );
}
