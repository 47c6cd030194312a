import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { defaultOutcome, findCell } from '../../../core/boundary/map.ts';
import type { Relationship } from '../../../core/contact.ts';
import { OUTCOMES } from '../../../core/settings-parts.ts';
import type { ContactPoint, Outcome } from '../../../core/settings.ts';
import { SelectField } from '../../shared/field.tsx';
import { RELATION_ORDER, relationLabel } from '../../shared/relation-words.ts';
import type { SiteView } from '../../shared/site-view.ts';
import { useAct } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import type { SectionParts } from '../section-parts.ts';
import type { OptionsData } from '../verbs.ts';

/** Who is welcome where: a row for every relationship, one site at a time. */
export function WhoSection({ data, verbs }: SectionParts): JSX.Element {
  const words = useWords();
  const { t } = words;
  const act = useAct();
  const [chosen, setChosen] = useState<string | null>(null);
  const site = data.sites.find((s) => s.id === chosen) ?? data.sites.find((s) => s.permission === 'active') ?? data.sites[0];
  if (!site) return <p class="muted">{t('options_sites_none')}</p>;
  const set = (relationship: Relationship, value: string): void => {
    const [outcome = '', pointId = ''] = value.split(' ');
    const picked = OUTCOMES.find((o) => o === outcome) ?? null;
    void act(() => verbs.setCell(relationship, site.id, picked, pointId === '' ? null : pointId));
  };
  return (
    <div class="stack">
      <p class="muted">{t('options_who_lead')}</p>
      {data.sites.length > 1 ? (
        <SelectField
          label={t('options_who_site')}
          value={site.id}
          onChange={setChosen}
          options={data.sites.map((s) => ({ value: s.id, label: s.name }))}
        />
      ) : null}
      <section class="panel" aria-label={t('options_who_on', { site: site.name })}>
        <table class="who">
          <caption class="seen-by-voice-only">{t('options_who_on', { site: site.name })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('options_who_person')}</th>
              <th scope="col">{t('options_who_on', { site: site.name })}</th>
            </tr>
          </thead>
          <tbody>
            {RELATION_ORDER.map((r) => (
              <tr key={r}>
                <th scope="row">{relationLabel(words, r)}</th>
                <td>
                  <SelectField
                    bare
                    label={t('options_who_cell', { who: relationLabel(words, r), site: site.name })}
                    value={cellValue(data, site, r)}
                    onChange={(value) => set(r, value)}
                    options={cellOptions(words.t, data.settings.contactPoints, defaultOutcome(r, site.side))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="note">{t('options_who_note')}</p>
    </div>
  );
}

/** `''` is Doorstep's own start; else the outcome and, after a space, which way in. */
function cellValue(data: OptionsData, site: SiteView, r: Relationship): string {
  const cell = findCell(data.settings.map, r, { platform: site.id, side: site.side });
  if (!cell) return '';
  return cell.outcome === 'redirect' && cell.contactPointId ? `redirect ${cell.contactPointId}` : cell.outcome;
}

type T = ReturnType<typeof useWords>['t'];

function cellOptions(t: T, points: readonly ContactPoint[], start: Outcome): { value: string; label: string }[] {
  const plain = OUTCOMES.map((o) => ({ value: o as string, label: t(`options_outcome_${o}`) }));
  const ways = points.map((p) => ({
    value: `redirect ${p.id}`,
    label: t('options_outcome_redirect_to', { way: t(`shared_point_${p.kind}`) }),
  }));
  const at = plain.findIndex((o) => o.value === 'redirect') + 1;
  return [
    { value: '', label: t('options_outcome_start', { what: t(`options_outcome_${start}`) }) },
    ...plain.slice(0, at),
    ...ways,
    ...plain.slice(at),
  ];
}
