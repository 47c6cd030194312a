import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { Icon, type IconName } from '../shared/icon.tsx';
import { useAct } from '../shared/toasts.tsx';
import { useWords, type WordKey } from '../shared/words.tsx';
import { SampleCard } from './sample-card.tsx';
import type { StepParts } from './step-parts.ts';

const POINTS: { icon: IconName; title: WordKey; text: WordKey }[] = [
  { icon: 'card', title: 'welcome_reads', text: 'welcome_reads_text' },
  { icon: 'lock', title: 'welcome_stays', text: 'welcome_stays_text' },
  { icon: 'check', title: 'welcome_click', text: 'welcome_click_text' },
];

/** Step 1: what is read, and that all stays on this machine. */
export function StepReading({ data, verbs, heading, next }: StepParts): JSX.Element {
  const { t } = useWords();
  const act = useAct();
  const [notNow, setNotNow] = useState(false);
  const agree = async (): Promise<void> => {
    if (await act(() => verbs.agree(true))) next();
  };
  return (
    <div class="stack welcome-roomy">
      <h1 ref={heading} tabIndex={-1}>
        {t('welcome_reading_title')}
      </h1>
      <p class="lead">{t('welcome_reading_lead')}</p>
      <div class="welcome-beside">
        <SampleCard />
        <ul class="welcome-points">
          {POINTS.map((p) => (
            <li key={p.title}>
              <Icon name={p.icon} />
              <div>
                <h2>{t(p.title)}</h2>
                <p class="muted">{t(p.text)}</p>
              </div>
            </li>
          ))}
        </ul>
      </div>
      <p class="note">
        {t('welcome_phone')} <a href={verbs.privacyPage}>{t('welcome_privacy_link')}</a>
      </p>
      {data.agreed ? (
        <div class="line-up">
          <Button look="main" onClick={next}>
            {t('welcome_continue')}
          </Button>
          <span class="muted">{t('welcome_agreed')}</span>
        </div>
      ) : (
        <div class="line-up">
          <Button look="main" onClick={() => void agree()}>
            {t('welcome_agree')}
          </Button>
          <Button look="quiet" expanded={notNow} onClick={() => setNotNow(!notNow)}>
            {t('welcome_not_now')}
          </Button>
        </div>
      )}
      {notNow && !data.agreed ? (
        <div class="callout">
          <p>{t('welcome_not_now_text')}</p>
          <p class="muted">{t('welcome_not_now_later')}</p>
          <div>
            <Button onClick={next}>{t('welcome_go_on_without')}</Button>
          </div>
        </div>
      ) : null}
    </div>
  );
}
