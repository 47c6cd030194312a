import type { JSX } from 'preact';
import { USUAL_WEEKS } from '../../../core/letters.ts';
import { SelectField } from '../../shared/field.tsx';
import { Panel } from '../../shared/panel.tsx';
import { Switch } from '../../shared/switch.tsx';
import { useAct } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import type { SectionParts } from '../section-parts.ts';

const WEEKS = [1, 2, 3, 4, 6, 8, 12, 26] as const;

/** Answers to long letters stay short; a longer one now and then, off until wanted (R46). */
export function LettersPanel({ data, verbs }: SectionParts): JSX.Element {
  const { t, tn } = useWords();
  const act = useAct();
  const { everyWeeks } = data.settings.letters;
  const weeks = everyWeeks === null || WEEKS.includes(everyWeeks as 1) ? WEEKS : [...WEEKS, everyWeeks];
  return (
    <Panel title={t('letters_title')} note={t('letters_note')}>
      <Switch
        label={t('letters_switch')}
        note={t('letters_switch_note')}
        on={everyWeeks !== null}
        onChange={(on) => void act(() => verbs.changeLetters((stored) => ({ ...stored, everyWeeks: on ? USUAL_WEEKS : null })))}
      />
      {everyWeeks === null ? null : (
        <SelectField
          label={t('letters_every')}
          value={String(everyWeeks)}
          options={weeks.map((n) => ({ value: String(n), label: tn('letters_weeks', n) }))}
          onChange={(value) => void act(() => verbs.changeLetters((stored) => ({ ...stored, everyWeeks: Number(value) })))}
        />
      )}
    </Panel>
  );
}
