import type { JSX } from 'preact';
import { Icon } from '../shared/icon.tsx';
import type { SiteView } from '../shared/site-view.ts';
import { useWords, type ScreenWords } from '../shared/words.tsx';
import type { StepParts } from './step-parts.ts';

/** The end: what is watched, that nothing is waiting, and a way in for someone who is worried. */
export function Done({ data, verbs, heading }: StepParts): JSX.Element {
  const words = useWords();
  const { t } = words;
  const watched = data.agreed ? data.sites.filter(isWatched) : [];
  return (
    <div class="stack welcome-roomy">
      <span class="welcome-tick">
        <Icon name="check" />
      </span>
      <h1 ref={heading} tabIndex={-1}>
        {t('welcome_done')}
      </h1>
      <p class="lead">
        {watched.length === 0 ? t('welcome_done_not_watching') : watched.map((site) => watching(words, site)).join(' ')}{' '}
        {watched.length === 0 ? null : waitingLine(words, watched)}
      </p>
      <p class="muted">{watched.length === 0 ? t('welcome_done_paste') : t('welcome_done_next')}</p>
      <p>
        <a href={verbs.optionsPage('sites')}>{t('welcome_done_options')}</a>
      </p>
      <p class="welcome-last">
        <a href={verbs.optionsPage('book/quiet')}>{t('welcome_worried')}</a>
      </p>
    </div>
  );
}

const isWatched = (site: SiteView): boolean => site.permission === 'active' && (site.settings.requests || site.settings.messages);

function watching({ t }: ScreenWords, site: SiteView): string {
  const { requests, messages } = site.settings;
  if (requests && messages) return t('welcome_watching_both', { site: site.name });
  return t(messages ? 'welcome_watching_messages' : 'welcome_watching_requests', { site: site.name });
}

function waitingLine({ t, tn }: ScreenWords, watched: SiteView[]): string {
  const old = watched.reduce((sum, site) => sum + site.alreadyWaiting, 0);
  const open = watched.reduce((sum, site) => sum + site.waiting, 0);
  if (open > 0) return tn('welcome_waiting', open);
  return old > 0 ? tn('welcome_already_waiting', old) : t('welcome_nothing_waiting');
}
