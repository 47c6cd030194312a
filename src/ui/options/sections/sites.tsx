import type { JSX } from 'preact';
import type { Policy } from '../../../core/boundary/policy.ts';
import { Button } from '../../shared/button.tsx';
import { AskedSite, AskForSite, EarlyNote, isFolded, SiteKinds, SiteTag } from '../../shared/site-access.tsx';
import type { SiteView } from '../../shared/site-view.ts';
import { Blank } from '../../shared/state-view.tsx';
import { useAct } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import { byWhom } from '../policy/texts.ts';
import type { SectionParts } from '../section-parts.ts';
import { TaughtDetails } from '../taught/details.tsx';
import { TaughtPanel } from '../taught/take-over.tsx';
import { Levels } from './levels.tsx';
import { AddAddress, Addresses } from './own-addresses.tsx';
import type { SettingsVerbs } from '../verbs.ts';

/** Which sites are read, and how far one click goes on each. */
export function SitesSection({ data, verbs }: SectionParts): JSX.Element {
  const { t } = useWords();
  const shown = data.sites.filter((site) => site.addresses === null || site.addresses.length > 0);
  const panel = (site: SiteView): JSX.Element => (
    <SitePanel key={site.id} site={site} agreed={data.settings.agreedAt !== null} policy={data.settings.rules.policy} verbs={verbs} />
  );
  return (
    <div class="stack">
      <p class="muted">{t('options_sites_lead')}</p>
      {data.settings.agreedAt === null ? (
        <div class="callout">
          <p>{t('options_sites_not_agreed')}</p>
          <p>
            <a href="#privacy">{t('options_privacy')}</a>
          </p>
        </div>
      ) : null}
      {data.settings.pausedForGood ? (
        <div class="callout callout-care">
          <p>{t('options_sites_paused')}</p>
          <p>
            <a href="#privacy">{t('options_privacy')}</a>
          </p>
        </div>
      ) : null}
      {data.settings.agreedAt !== null && data.sites.some((s) => s.permission !== 'active') ? (
        <p class="muted">{t('shared_site_prepare')}</p>
      ) : null}
      {data.sites.length === 0 ? <Blank icon="site" title={t('options_sites_none')} /> : null}
      {shown.filter((site) => !isFolded(site)).map(panel)}
      {shown.some(isFolded) ? (
        <details class="more-sites">
          <summary>{t('early_more')}</summary>
          <div class="stack">
            <p class="note">{t('early_note')}</p>
            {shown.filter(isFolded).map(panel)}
          </div>
        </details>
      ) : null}
      {data.settings.agreedAt === null ? null : <AddAddress sites={data.sites} request={verbs.requestAddress} />}
      {data.settings.agreedAt === null ? null : <TaughtPanel verbs={verbs.taught} />}
    </div>
  );
}

interface SitePanelProps {
  site: SiteView;
  agreed: boolean;
  /** The office policy that is in use. */
  policy: Policy | null;
  verbs: SettingsVerbs;
}

function SitePanel({ site, agreed, policy, verbs }: SitePanelProps): JSX.Element {
  const words = useWords();
  const { t } = words;
  const off = policy?.sitesOff.includes(site.id) === true;
  const act = useAct();
  const active = site.permission === 'active';
  return (
    <section class="panel" aria-label={site.name}>
      <header class="line-up spread">
        <h2>{site.name}</h2>
        <span class="line-up">
          {site.early ? <span class="tag">{t('early_tag')}</span> : null}
          {site.addresses ? null : <SiteTag site={site} />}
          {agreed && !site.addresses ? <AskForSite site={site} request={verbs.requestSite} /> : null}
        </span>
      </header>
      {site.addresses ? <Addresses site={site} agreed={agreed} verbs={verbs} /> : <AskedSite site={site} />}
      <EarlyNote site={site} />
      {site.taught ? <TaughtDetails site={site} taught={site.taught} verbs={verbs.taught} /> : null}
      {active ? (
        <>
          {off && policy ? <p class="callout">{t('office_site_off', { by: byWhom(words, policy) })}</p> : null}
          {off ? null : <SiteKinds site={site} set={(patch) => void act(() => verbs.setSite(site.id, patch))} />}
          {site.facts ? <p class="note">{site.facts.map((fact) => t(fact, factSlots(fact, site))).join(' ')}</p> : null}
          {off ? null : <Levels site={site} policy={policy} set={(level) => void act(() => verbs.setSite(site.id, { level }))} />}
          <div class="flush" hidden={site.addresses !== null}>
            <Button
              look="quiet"
              onClick={() =>
                void act(() => verbs.removeSite(site.id), {
                  text: t('options_site_removed', { site: site.name }),
                })
              }
            >
              {t('options_site_remove', { site: site.name })}
            </Button>
          </div>
        </>
      ) : null}
    </section>
  );
}

/** Only some of them name the site. */
const factSlots = (fact: string, { name, fronts = '' }: SiteView): Record<string, string> =>
  fact === 'site_fronts' ? { fronts } : fact.startsWith('site_known_') ? {} : { site: name };
