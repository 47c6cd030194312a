import type { JSX } from 'preact';
import { Panel } from '../../shared/panel.tsx';
import { Blank } from '../../shared/state-view.tsx';
import { Switch } from '../../shared/switch.tsx';
import { useAct } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import { Calm } from '../rules/calm.tsx';
import type { RulesVerbs } from '../rules/verbs.ts';
import type { SectionParts } from '../section-parts.ts';
import { KeysPanel } from './keys.tsx';

/** What may be seen on a site's own pages. */
export function CardsSection({ data, verbs, rules }: SectionParts & { rules: RulesVerbs }): JSX.Element {
  const { t } = useWords();
  const act = useAct();
  const active = data.sites.filter((s) => s.permission === 'active');
  return (
    <div class="stack">
      <p class="muted">{t('options_cards_lead')}</p>
      {active.length === 0 ? (
        <div class="panel">
          <Blank icon="card" title={t('options_cards_none')} text={t('options_cards_none_text')}>
            <a class="button" href="#sites">
              {t('options_sites')}
            </a>
          </Blank>
        </div>
      ) : null}
      {active.map((site) => (
        <Panel key={site.id} title={site.name}>
          <div class="divided">
            <Switch
              label={t('options_cards_show')}
              name={t('shared_site_switch', { what: t('options_cards_show'), site: site.name })}
              note={t('options_cards_show_note')}
              on={site.settings.cards}
              onChange={(cards) => void act(() => verbs.setSite(site.id, { cards }))}
            />
            <Switch
              label={t('options_cards_strangers')}
              name={t('shared_site_switch', { what: t('options_cards_strangers'), site: site.name })}
              note={t('options_cards_strangers_note')}
              on={site.settings.strangers}
              disabled={!site.settings.cards}
              onChange={(strangers) => void act(() => verbs.setSite(site.id, { strangers }))}
            />
          </div>
        </Panel>
      ))}
      <Calm data={data} verbs={rules} />
      <KeysPanel keys={data.keys} />
    </div>
  );
}
