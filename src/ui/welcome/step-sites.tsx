import type { JSX } from 'preact';
import { Button } from '../shared/button.tsx';
import { AskedSite, AskForSite, EarlyNote, isFolded, SiteKinds, SiteTag } from '../shared/site-access.tsx';
import type { SiteView } from '../shared/site-view.ts';
import { useAct } from '../shared/toasts.tsx';
import { useWords } from '../shared/words.tsx';
import type { StepParts } from './step-parts.ts';

/** Step 2: which sites, each asked for through the browser's own question. */
export function StepSites({ data, verbs, heading, next, toStep }: StepParts): JSX.Element {
  const { t } = useWords();
  const act = useAct();
  // Those that can live anywhere are added by their addresses, in the options.
  const asked = data.sites.filter((s) => s.addresses === null);
  const anyActive = data.sites.some((s) => s.permission === 'active');
  const firstToAsk = anyActive ? undefined : asked.find((s) => s.permission === 'not-asked');
  const row = (site: SiteView): JSX.Element => (
    <li key={site.id} class="stack-tight">
      <div class="line-up spread">
        <h2>{site.name}</h2>
        <span class="line-up">
          {site.early ? <span class="tag">{t('early_tag')}</span> : null}
          <SiteTag site={site} />
          {data.agreed ? <AskForSite site={site} request={verbs.requestSite} first={site === firstToAsk} /> : null}
        </span>
      </div>
      <AskedSite site={site} />
      {isFolded(site) ? null : <EarlyNote site={site} />}
      {site.permission === 'active' ? <SiteKinds site={site} set={(patch) => void act(() => verbs.setSite(site.id, patch))} /> : null}
    </li>
  );
  return (
    <div class="stack welcome-roomy">
      <h1 ref={heading} tabIndex={-1}>
        {t('welcome_sites_title')}
      </h1>
      <p class="lead">{t('welcome_sites_lead')}</p>
      {data.agreed ? null : (
        <div class="callout">
          <p>{t('welcome_sites_not_agreed')}</p>
          <div>
            <Button onClick={() => toStep(1)}>{t('welcome_sites_to_first')}</Button>
          </div>
        </div>
      )}
      {data.agreed ? <p class="muted">{t('shared_site_prepare')}</p> : null}
      <ul class="panel divided site-rows">{asked.filter((site) => !isFolded(site)).map(row)}</ul>
      {asked.some(isFolded) ? (
        <details class="more-sites">
          <summary>{t('early_more')}</summary>
          <div class="stack">
            <p class="note">{t('early_note')}</p>
            <ul class="panel divided site-rows">{asked.filter(isFolded).map(row)}</ul>
          </div>
        </details>
      ) : null}
      <p class="note">{t('welcome_sites_kinds')}</p>
      {asked.length < data.sites.length ? <p class="note">{t('own_in_options')}</p> : null}
      <div class="line-up">
        <Button look={anyActive ? 'main' : 'plain'} onClick={next}>
          {anyActive ? t('welcome_continue') : t('welcome_skip')}
        </Button>
        <span class="note">{t('welcome_find_again')}</span>
      </div>
    </div>
  );
}
