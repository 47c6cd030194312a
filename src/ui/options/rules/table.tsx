import type { JSX } from 'preact';
import { defaultOutcome, findCell, type Side } from '../../../core/boundary/map.ts';
import { SIDES } from '../../../core/boundary/choices.ts';
import type { Relationship } from '../../../core/contact.ts';
import { OUTCOMES } from '../../../core/settings-parts.ts';
import type { ContactPoint, MapCell, Outcome } from '../../../core/settings.ts';
import { SelectField } from '../../shared/field.tsx';
import { RELATION_ORDER, relationLabel } from '../../shared/relation-words.ts';
import type { SiteView } from '../../shared/site-view.ts';
import { useAct } from '../../shared/toasts.tsx';
import { useWords, type ScreenWords } from '../../shared/words.tsx';
import type { OptionsData, SettingsVerbs } from '../verbs.ts';
import type { RulesVerbs } from './verbs.ts';
import { outcomeWord } from './words.ts';

interface Props {
  data: OptionsData;
  sites: readonly SiteView[];
  verbs: SettingsVerbs;
  rules: RulesVerbs;
}

/** The table: a row for every relationship, a column for every site. */
export function WhoTable({ data, sites, verbs, rules }: Props): JSX.Element {
  const words = useWords();
  const { t } = words;
  const act = useAct();
  const title = sites.length === 1 ? t('options_who_on', { site: sites[0]?.name ?? '' }) : t('options_who');
  return (
    <section class="panel" aria-label={title}>
      <div class="who-sides">
        {sites.map((site) => (
          <SelectField
            key={site.id}
            label={t('rules_side', { site: site.name })}
            value={site.side}
            onChange={(side) => void act(() => rules.setSide(site.id, side as Side))}
            options={SIDES.map((side) => ({ value: side, label: t(`rules_side_${side}`) }))}
          />
        ))}
      </div>
      <table class="who">
        <caption class="seen-by-voice-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('options_who_person')}</th>
            {sites.map((site) => (
              <th scope="col" key={site.id}>
                {t('options_who_on', { site: site.name })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {RELATION_ORDER.map((r) => (
            <tr key={r}>
              <th scope="row">{relationLabel(words, r)}</th>
              {sites.map((site) => (
                <td key={site.id} {...(sites.length > 1 ? { 'data-site': site.name } : {})}>
                  <Cell data={data} site={site} relationship={r} set={verbs.setCell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  data: OptionsData;
  site: SiteView;
  relationship: Relationship;
  set: SettingsVerbs['setCell'];
}

function Cell({ data, site, relationship, set }: CellProps): JSX.Element {
  const words = useWords();
  const { t } = words;
  const act = useAct();
  const { policy } = data.settings.rules;
  const place = { platform: site.id, side: site.side };
  const locked = policy ? findCell(policy.locked, relationship, place) : null;
  if (locked && policy) {
    return (
      <span class="who-locked">
        {outcomeWord(words, locked.outcome)}
        <span class="note">{policy.setBy === '' ? t('rules_locked') : t('rules_locked_by', { who: policy.setBy })}</span>
      </span>
    );
  }
  const { map, contactPoints } = data.settings;
  const own = map.find((c) => c.relationship === relationship && c.platform === site.id) ?? null;
  const start =
    findCell(
      map.filter((c) => c !== own),
      relationship,
      place,
    )?.outcome ?? defaultOutcome(relationship, site.side);
  const change = (value: string): void => {
    const [outcome = '', pointId = ''] = value.split(' ');
    const picked = OUTCOMES.find((o) => o === outcome) ?? null;
    void act(() => set(relationship, site.id, picked, pointId === '' ? null : pointId));
  };
  return (
    <SelectField
      bare
      label={t('options_who_cell', { who: relationLabel(words, relationship), site: site.name })}
      value={valueOf(own)}
      onChange={change}
      options={cellOptions(words, contactPoints, start)}
    />
  );
}

/** `''` is what holds without a choice; else the outcome and, after a space, which way in. */
function valueOf(cell: MapCell | null): string {
  if (!cell) return '';
  return cell.outcome === 'redirect' && cell.contactPointId ? `redirect ${cell.contactPointId}` : cell.outcome;
}

function cellOptions(words: ScreenWords, points: readonly ContactPoint[], start: Outcome): { value: string; label: string }[] {
  const { t } = words;
  const plain = OUTCOMES.map((o) => ({ value: o as string, label: outcomeWord(words, o) }));
  const ways = points.map((p) => ({
    value: `redirect ${p.id}`,
    label: t('options_outcome_redirect_to', { way: t(`shared_point_${p.kind}`) }),
  }));
  const at = plain.findIndex((o) => o.value === 'redirect') + 1;
  return [
    { value: '', label: t('options_outcome_start', { what: outcomeWord(words, start) }) },
    ...plain.slice(0, at),
    ...ways,
    ...plain.slice(at),
  ];
}
