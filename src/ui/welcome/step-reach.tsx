import type { JSX } from 'preact';
import { Button } from '../shared/button.tsx';
import { ContactPoints } from '../shared/contact-points.tsx';
import { useAct } from '../shared/toasts.tsx';
import { useWords } from '../shared/words.tsx';
import type { StepParts } from './step-parts.ts';

/** Step 3: where work people find the user instead. */
export function StepReach({ data, verbs, heading, next }: StepParts): JSX.Element {
  const { t } = useWords();
  const act = useAct();
  const some = data.points.length > 0;
  return (
    <div class="stack welcome-roomy">
      <h1 ref={heading} tabIndex={-1}>
        {t('welcome_reach_title')}
      </h1>
      <p class="lead">{t('welcome_reach_lead')}</p>
      <div class="panel">
        <ContactPoints points={data.points} newId={verbs.newId} onChange={(change) => void act(() => verbs.changePoints(change))} />
      </div>
      <div class="line-up">
        <Button look={some ? 'main' : 'plain'} onClick={next}>
          {some ? t('welcome_finish') : t('welcome_skip')}
        </Button>
        <span class="note">{t('welcome_reach_later')}</span>
      </div>
    </div>
  );
}
