import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Policy } from '../../../core/boundary/policy.ts';
import type { Relationship } from '../../../core/contact.ts';
import { EVERY_SITE, OUTCOMES } from '../../../core/settings-parts.ts';
import type { AssistLevel, MapCell, Outcome } from '../../../core/settings.ts';
import { Button } from '../../shared/button.tsx';
import { Chips } from '../../shared/choices.tsx';
import { SelectField } from '../../shared/field.tsx';
import { RELATION_ORDER, relationLabel } from '../../shared/relation-words.ts';
import type { SiteView } from '../../shared/site-view.ts';
import { useWords } from '../../shared/words.tsx';
import { levelWords } from '../level-words.ts';
import { outcomeWord, type SiteName } from '../rules/words.ts';
import { LEVELS } from '../verbs.ts';
import { lockedLine, whereOf } from './texts.ts';

interface Props {
  policy: Policy;
  sites: readonly SiteView[];
  site: SiteName;
  set: (patch: Partial<Policy>) => void;
}

/** What only whoever looks after the machines needs. */
export function ForIt({ policy, sites, site, set }: Props): JSX.Element {
  const words = useWords();
  const { t } = words;
  const [cell, setCell] = useState<MapCell>({ relationship: 'client', platform: '*personal', outcome: 'redirect', contactPointId: null });
  const add = (): void =>
    set({ locked: [...policy.locked.filter((c) => c.relationship !== cell.relationship || c.platform !== cell.platform), cell] });
  return (
    <details class="panel">
      <summary>{t('office_it')}</summary>
      <div class="stack">
        <SelectField
          label={t('office_cap')}
          value={String(policy.levelCap ?? '')}
          onChange={(v) => set({ levelCap: v === '' ? null : (Number(v) as AssistLevel) })}
          options={[
            { value: '', label: t('office_cap_none') },
            ...LEVELS.map((level) => ({ value: String(level), label: levelWords(words, level) })),
          ]}
        />
        <Chips
          legend={t('office_sites_off')}
          options={sites.map((s) => ({ value: s.id, label: s.name }))}
          chosen={policy.sitesOff}
          onToggle={(id, on) => set({ sitesOff: on ? [...policy.sitesOff, id] : policy.sitesOff.filter((one) => one !== id) })}
        />
        <fieldset class="stack-tight">
          <legend class="legend">{t('office_locked')}</legend>
          <ul class="divided">
            {policy.locked.map((c) => (
              <li key={`${c.relationship} ${c.platform}`} class="line-up spread">
                <span>{lockedLine(words, c, site)}</span>
                <Button
                  look="quiet"
                  name={t('office_locked_remove', { line: lockedLine(words, c, site) })}
                  onClick={() => set({ locked: policy.locked.filter((one) => one !== c) })}
                >
                  {t('shared_remove')}
                </Button>
              </li>
            ))}
          </ul>
          <div class="three">
            <SelectField
              label={t('office_locked_who')}
              value={cell.relationship}
              onChange={(r) => setCell({ ...cell, relationship: r as Relationship })}
              options={RELATION_ORDER.map((r) => ({ value: r, label: relationLabel(words, r) }))}
            />
            <SelectField
              label={t('office_locked_where')}
              value={cell.platform}
              onChange={(platform) => setCell({ ...cell, platform })}
              options={[...EVERY_SITE, ...sites.map((s) => s.id)].map((id) => ({ value: id, label: whereOf(words, id, site) }))}
            />
            <SelectField
              label={t('office_locked_what')}
              value={cell.outcome}
              onChange={(o) => setCell({ ...cell, outcome: o as Outcome })}
              options={OUTCOMES.map((o) => ({ value: o, label: outcomeWord(words, o) }))}
            />
          </div>
          <div>
            <Button icon="add" onClick={add}>
              {t('office_locked_add')}
            </Button>
          </div>
        </fieldset>
      </div>
    </details>
  );
}
