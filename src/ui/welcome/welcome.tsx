import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { Mark } from '../shared/icon.tsx';
import { useWords } from '../shared/words.tsx';
import { Done } from './done.tsx';
import { StepReach } from './step-reach.tsx';
import { StepReading } from './step-reading.tsx';
import { StepSites } from './step-sites.tsx';
import type { WelcomeData, WelcomeVerbs } from './verbs.ts';

const STEPS = 3;

export interface WelcomeProps {
  data: WelcomeData;
  verbs: WelcomeVerbs;
  /** 1 to 3, or 4 for the end; for examples. */
  startAt?: number;
}

/** Three short steps; each can be skipped and found again in options. */
export function Welcome({ data, verbs, startAt = 1 }: WelcomeProps): JSX.Element {
  const { t } = useWords();
  const [step, setStep] = useState(startAt);
  const heading = useRef<HTMLHeadingElement | null>(null);
  const moved = useRef(false);

  // After a move the new step is read out from its heading.
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [step]);

  const go = (to: number): void => {
    moved.current = true;
    if (to > STEPS) void verbs.finish();
    setStep(to);
  };
  const parts = { data, verbs, heading, next: () => go(step + 1), toStep: go };

  return (
    <main class="welcome">
      <header class="line-up">
        <Mark />
        <strong class="brand">{t('extension_name')}</strong>
      </header>
      {step <= STEPS ? <Progress step={step} /> : null}
      <div class="welcome-step">
        {step === 1 ? <StepReading {...parts} /> : null}
        {step === 2 ? <StepSites {...parts} /> : null}
        {step === 3 ? <StepReach {...parts} /> : null}
        {step > STEPS ? <Done {...parts} /> : null}
      </div>
      {step > 1 && step <= STEPS ? (
        <div class="flush">
          <Button look="quiet" icon="back" onClick={() => go(step - 1)}>
            {t('welcome_back')}
          </Button>
        </div>
      ) : null}
    </main>
  );
}

function Progress({ step }: { step: number }): JSX.Element {
  const { t } = useWords();
  return (
    <div class="welcome-progress">
      <span class="note">{t('welcome_progress', { step, steps: STEPS })}</span>
      <div aria-hidden="true">
        {Array.from({ length: STEPS }, (_, i) => (
          <span key={i} class={i < step ? 'reached' : ''} />
        ))}
      </div>
    </div>
  );
}
