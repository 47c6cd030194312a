import type { Recipe } from '../../types.ts';
import { again } from './again.ts';
import { answers } from './answers.ts';
import { requests } from './requests.ts';

/** The Japanese library. */
export const ja: readonly Recipe[] = [...requests, ...again, ...answers];
