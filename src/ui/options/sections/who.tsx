import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SelectField } from '../../shared/field.tsx';
import { useWords } from '../../shared/words.tsx';
import { Exceptions } from '../rules/exceptions.tsx';
import { Finer } from '../rules/finer.tsx';
import { Presets } from '../rules/presets.tsx';
import { WhoTable } from '../rules/table.tsx';
import { TryOut } from '../rules/try-out.tsx';
import type { RulesVerbs } from '../rules/verbs.ts';
import type { SectionParts } from '../section-parts.ts';

/** So many sites stand beside each other; with more one is looked at at a time. */
const BESIDE = 3;
const ALL = '*';

/** Who is welcome where: presets, the table, exceptions, trying out, and finer rules. */
export function WhoSection({ data, verbs, rules }: SectionParts & { rules: RulesVerbs }): JSX.Element {
  const { t } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const active = data.sites.filter((s) => s.permission === 'active');
  const first = active[0] ?? data.sites[0];
  if (!first) return <p class="muted">{t('options_sites_none')}</p>;
  const together = active.length > 1 && active.length <= BESIDE;
  const one = data.sites.find((s) => s.id === chosen);
  const shown = one ? [one] : together ? active : [first];
  const site = (id: string): string => data.sites.find((s) => s.id === id)?.name ?? id;
  return (
    <div class="stack">
      <p class="muted">{t('options_who_lead')}</p>
      {data.sites.length > 1 ? (
        <SelectField
          label={t('options_who_site')}
          value={one?.id ?? (together ? ALL : first.id)}
          onChange={setChosen}
          options={[
            ...(together ? [{ value: ALL, label: active.map((s) => s.name).join(', ') }] : []),
            ...data.sites.map((s) => ({ value: s.id, label: s.name })),
          ]}
        />
      ) : null}
      <WhoTable data={data} sites={shown} verbs={verbs} rules={rules} />
      <p class="note">{t('options_who_note')}</p>
      <Presets data={data} verbs={rules} />
      <Exceptions data={data} verbs={rules} site={site} />
      <TryOut data={data} verbs={rules} site={site} />
      <Finer data={data} verbs={rules} site={site} />
    </div>
  );
}
