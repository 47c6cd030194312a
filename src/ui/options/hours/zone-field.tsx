import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { SelectField } from '../../shared/field.tsx';
import { useWords } from '../../shared/words.tsx';

/** Where the hours are meant: wherever the computer is, or in one zone for good. */
export function ZoneField({ zone, onChange }: { zone: string | null; onChange: (zone: string | null) => void }): JSX.Element {
  const { t } = useWords();
  const here = Temporal.Now.timeZoneId();
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  const known = zone === null || zones.includes(zone) ? zones : [zone, ...zones];
  return (
    <SelectField
      label={t('hours_zone')}
      note={t('hours_zone_note')}
      value={zone ?? ''}
      onChange={(value) => onChange(value === '' ? null : value)}
      options={[
        { value: '', label: t('hours_zone_here', { zone: here.replaceAll('_', ' ') }) },
        ...known.map((z) => ({ value: z, label: z.replaceAll('_', ' ') })),
      ]}
    />
  );
}
