import type { JSX } from 'preact';
import { planOf } from '../../../core/pace.ts';
import { Panel } from '../../shared/panel.tsx';
import { useAct } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import { NO_PLAN, orNone, PaceFields } from '../sections/pace-fields.tsx';
import type { OptionsData, SettingsVerbs } from '../verbs.ts';

interface PacePanelProps {
  id: string;
  name: string;
  data: OptionsData;
  verbs: Pick<SettingsVerbs, 'changePace'>;
}

/** How often I answer this one person; stands before the plan for everybody of that kind. */
export function PacePanel({ id, name, data, verbs }: PacePanelProps): JSX.Element {
  const { t } = useWords();
  const act = useAct();
  const who = { contactId: id };
  return (
    <Panel title={t('pace_person', { name })} note={t('pace_person_lead')}>
      <PaceFields
        plan={planOf(data.settings.paces, who) ?? NO_PLAN}
        change={(make) => void act(() => verbs.changePace(who, (stored) => orNone(make(stored ?? NO_PLAN))))}
      />
    </Panel>
  );
}
