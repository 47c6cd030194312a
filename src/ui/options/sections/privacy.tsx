import type { JSX } from 'preact';
import { Button } from '../../shared/button.tsx';
import { dayOf } from '../../shared/dates.ts';
import { Panel } from '../../shared/panel.tsx';
import { Switch } from '../../shared/switch.tsx';
import { useAct } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import type { SectionParts } from '../section-parts.ts';
import type { KeepingVerbs } from '../verbs.ts';
import { BackupPanel } from './backup.tsx';
import { EraseEverything } from './erase-everything.tsx';

/** The agreement, pauses, notifications, the backup file, and erasing. */
export function PrivacySection({ data, verbs, keeping }: SectionParts & { keeping: KeepingVerbs }): JSX.Element {
  const { t } = useWords();
  return (
    <div class="stack">
      <p class="muted">
        {t('options_privacy_lead')} <a href={verbs.page.privacy}>{t('options_about_privacy')}</a>
      </p>
      <Agreement data={data} verbs={verbs} />
      <Pauses data={data} verbs={verbs} />
      <Notifications data={data} verbs={verbs} />
      <BackupPanel keeping={keeping} now={data.now} />
      <EraseEverything keeping={keeping} people={data.people} />
    </div>
  );
}

function Agreement({ data, verbs }: SectionParts): JSX.Element {
  const { t } = useWords();
  const act = useAct();
  const at = data.settings.agreedAt;
  return (
    <Panel
      title={t('options_agreement')}
      note={at === null ? t('options_agreement_none') : t('options_agreement_since', { date: dayOf(at) })}
    >
      <div>
        {at === null ? (
          <Button look="main" onClick={() => void act(() => verbs.agree(true))}>
            {t('welcome_agree')}
          </Button>
        ) : (
          <Button
            onClick={() =>
              void act(() => verbs.agree(false), {
                text: t('options_agreement_withdrawn'),
                undo: () => verbs.agree(true),
              })
            }
          >
            {t('options_agreement_withdraw')}
          </Button>
        )}
      </div>
    </Panel>
  );
}

function Pauses({ data, verbs }: SectionParts): JSX.Element {
  const { t } = useWords();
  const act = useAct();
  const { pausedForGood, pausedPages } = data.settings;
  return (
    <Panel title={t('options_pause')}>
      <Switch
        label={t('options_pause_everywhere')}
        note={t('options_pause_everywhere_note')}
        on={pausedForGood}
        onChange={(on) => void act(() => verbs.pause(on))}
      />
      {pausedPages.length === 0 ? (
        <p class="note">{t('options_paused_pages_none')}</p>
      ) : (
        <div class="stack-tight">
          <h3>{t('options_paused_pages')}</h3>
          <ul class="divided">
            {pausedPages.map((page) => (
              <li key={page} class="line-up spread paused-page">
                <span dir="ltr">{page.replace(/^https?:\/\//, '')}</span>
                <Button look="quiet" name={t('options_paused_page_end', { page })} onClick={() => void act(() => verbs.unpausePage(page))}>
                  {t('options_paused_end')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}

function Notifications({ data, verbs }: SectionParts): JSX.Element {
  const { t } = useWords();
  const act = useAct();
  const set = (on: boolean): void => {
    // The browser's question must be asked inside the click itself.
    if (on && !data.notificationsAllowed) verbs.requestNotifications();
    void act(() => verbs.setNotifications(on));
  };
  return (
    <Panel title={t('options_notifications')}>
      <Switch
        label={t('options_notifications_show')}
        note={t('options_notifications_note')}
        on={data.settings.notifications && data.notificationsAllowed}
        onChange={set}
      />
    </Panel>
  );
}
