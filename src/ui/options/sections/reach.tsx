import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ContactPoints } from '../../shared/contact-points.tsx';
import { TextField } from '../../shared/field.tsx';
import { Panel } from '../../shared/panel.tsx';
import { useAct, useChange } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import type { SectionParts } from '../section-parts.ts';
import { ApartList } from './apart.tsx';

/** Where people can find the user instead, and the name that a note may be signed with. */
export function ReachSection({ data, verbs }: SectionParts): JSX.Element {
  const { t } = useWords();
  const act = useAct();
  const change = useChange();
  const [name, setName] = useState(data.settings.myName);
  const leaveName = (): void => {
    if (name.trim() !== data.settings.myName) void act(() => verbs.setMyName(name.trim()), { text: t('options_saved') });
  };
  return (
    <div class="stack">
      <p class="muted">{t('options_reach_lead')}</p>
      <Panel title={t('options_reach_points')} note={t('options_reach_points_note')}>
        <ContactPoints
          points={data.settings.contactPoints}
          newId={verbs.newId}
          withReasons
          onChange={(make) => void change(() => verbs.changePoints(make), t('options_saved'))}
        />
      </Panel>
      <Panel title={t('options_my_name')} note={t('options_my_name_note')}>
        <TextField label={t('options_my_name_field')} value={name} onInput={setName} onLeave={leaveName} />
      </Panel>
      <ApartList data={data} verbs={verbs} />
    </div>
  );
}
