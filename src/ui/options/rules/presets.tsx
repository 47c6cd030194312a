import type { JSX } from 'preact';
import { PRESETS, type Preset } from '../../../core/boundary/presets.ts';
import { isCaring, presetOf } from '../../../core/boundary/take-preset.ts';
import { Radios } from '../../shared/choices.tsx';
import { writtenDay } from '../../shared/dates.ts';
import { SelectField } from '../../shared/field.tsx';
import { Panel } from '../../shared/panel.tsx';
import { useChange } from '../../shared/toasts.tsx';
import { useWords, type WordKey } from '../../shared/words.tsx';
import type { OptionsData } from '../verbs.ts';
import type { RulesVerbs } from './verbs.ts';

const of = (kind: Preset['kind']): readonly Preset[] => PRESETS.filter((p) => p.kind === kind);

/** How one likes it, and what one does: both fill the table, which can then be changed. */
export function Presets({ data, verbs }: { data: OptionsData; verbs: RulesVerbs }): JSX.Element {
  const { t } = useWords();
  const change = useChange();
  const { presets } = data.settings;
  const take = (kind: Preset['kind'], id: string | null): void => void change(() => verbs.takePreset(kind, id), t('rules_taken'));
  return (
    <Panel title={t('rules_presets')} note={t('rules_presets_note')}>
      <Radios
        legend={t('rules_style')}
        value={presets.style ?? 'hybrid'}
        onChange={(id) => take('style', id)}
        options={of('style').map((p) => ({
          value: p.id,
          label: t(`rules_style_${p.id}` as WordKey),
          note: t(`rules_style_${p.id}_note` as WordKey),
        }))}
      />
      <SelectField
        label={t('rules_profession')}
        value={presets.profession ?? ''}
        onChange={(id) => take('profession', id === '' ? null : id)}
        options={[
          { value: '', label: t('rules_profession_none') },
          ...of('profession').map((p) => ({ value: p.id, label: t(`rules_profession_${p.id}` as WordKey) })),
        ]}
      />
      <About preset={presetOf(presets.profession)} />
    </Panel>
  );
}

/** Where the habit stands written, and what else it changes. */
function About({ preset }: { preset: Preset | null }): JSX.Element | null {
  const { t } = useWords();
  if (!preset) return null;
  return (
    <div class="stack-tight">
      {preset.source ? (
        <p class="note">{t('rules_source', { title: preset.source.title, date: writtenDay(preset.source.checkedOn) })}</p>
      ) : null}
      {isCaring(preset) ? <p class="callout">{t(preset.client === 'student' ? 'rules_care_student' : 'rules_care_patient')}</p> : null}
      {preset.never.length > 0 ? <p class="callout">{t('rules_never')}</p> : null}
    </div>
  );
}
