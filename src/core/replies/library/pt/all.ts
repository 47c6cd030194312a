import type { Recipe } from '../../types.ts';
import { again } from './again.ts';
import { answers } from './answers.ts';
import { requests } from './requests.ts';

/** The Portuguese library. */
export const pt: readonly Recipe[] = [...requests, ...again, ...answers];
