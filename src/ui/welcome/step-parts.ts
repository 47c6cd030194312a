import type { RefObject } from 'preact';
import type { WelcomeData, WelcomeVerbs } from './verbs.ts';

/** What every step gets. */
export interface StepParts {
  data: WelcomeData;
  verbs: WelcomeVerbs;
  heading: RefObject<HTMLHeadingElement | null>;
  next: () => void;
  toStep: (step: number) => void;
}
