import type { JSX } from 'preact';
import type { Keys } from '../../../browser/keys.ts';
import { Panel } from '../../shared/panel.tsx';
import { useWords } from '../../shared/words.tsx';

/** The keys as the browser has set them; it is the browser that changes them. */
export function KeysPanel({ keys }: { keys: Keys }): JSX.Element {
  const { t } = useWords();
  const rows = [
    [t('options_key_open'), keys.open],
    [t('options_key_fold'), keys.fold],
    [t('options_key_busy'), keys.busy],
  ] as const;
  return (
    <Panel title={t('options_keys')} note={t('options_keys_note')}>
      <dl class="keys divided">
        {rows.map(([what, key]) => (
          <div key={what} class="line-up spread">
            <dt>{what}</dt>
            <dd>{key === null ? <span class="muted">{t('options_key_none')}</span> : <kbd dir="ltr">{key}</kbd>}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
