import type { JSX } from 'preact';
import { Mark } from '../shared/icon.tsx';
import { Panel } from '../shared/panel.tsx';
import { useWords, type WordKey } from '../shared/words.tsx';

const READ: WordKey[] = ['privacy_read_1', 'privacy_read_2', 'privacy_read_3', 'privacy_read_first', 'privacy_read_4'];
const NEVER: WordKey[] = ['privacy_never_1', 'privacy_never_2', 'privacy_never_3', 'privacy_never_4', 'privacy_never_5'];
const ERASE: WordKey[] = ['privacy_erase_1', 'privacy_erase_2', 'privacy_erase_3', 'privacy_erase_4'];
const KEPT = [1, 2, 3, 4, 5, 6, 7] as const;
const PERMISSIONS = ['sites', 'storage', 'scripting', 'tab', 'alarms', 'menu', 'notifications'] as const;

/** The privacy page: the same for everybody, read without asking the background part. */
export function Privacy({ optionsPage }: { optionsPage: string }): JSX.Element {
  const { t } = useWords();
  return (
    <main class="privacy stack">
      <header class="line-up">
        <Mark />
        <strong>{t('extension_name')}</strong>
      </header>
      <h1>{t('privacy_title')}</h1>
      <p class="lead">{t('privacy_short')}</p>
      <Points title={t('privacy_read')} points={READ} />
      <Panel title={t('privacy_kept')}>
        <table class="facts">
          <thead class="seen-by-voice-only">
            <tr>
              <th scope="col">{t('privacy_kept_what')}</th>
              <th scope="col">{t('privacy_kept_long')}</th>
            </tr>
          </thead>
          <tbody>
            {KEPT.map((n) => (
              <tr key={n}>
                <th scope="row">{t(`privacy_kept_${n}`)}</th>
                <td>{t(`privacy_kept_${n}_long`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{t('privacy_kept_where')}</p>
      </Panel>
      <Points title={t('privacy_never')} points={NEVER} />
      <Panel title={t('privacy_permissions')}>
        <dl class="permissions">
          {PERMISSIONS.map((p) => (
            <div key={p}>
              <dt>{t(`privacy_permission_${p}`)}</dt>
              <dd class="muted">{t(`privacy_permission_${p}_why`)}</dd>
            </div>
          ))}
        </dl>
      </Panel>
      <Panel title={t('privacy_others')}>
        <p>{t('privacy_others_text')}</p>
      </Panel>
      <Points title={t('privacy_erase')} points={ERASE} />
      <p>
        <a class="button" href={optionsPage}>
          {t('privacy_options')}
        </a>
      </p>
    </main>
  );
}

function Points({ title, points }: { title: string; points: WordKey[] }): JSX.Element {
  const { t } = useWords();
  return (
    <Panel title={title}>
      <ul class="dots">
        {points.map((p) => (
          <li key={p}>{t(p)}</li>
        ))}
      </ul>
    </Panel>
  );
}
