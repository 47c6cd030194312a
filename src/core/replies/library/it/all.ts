import type { Recipe } from '../../types.ts';
import { again } from './again.ts';
import { answers } from './answers.ts';
import { requests } from './requests.ts';

/** The Italian library. */
export const it: readonly Recipe[] = [...requests, ...again, ...answers];
