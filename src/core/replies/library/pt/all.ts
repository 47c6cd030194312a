import type { Recipe } from '../../types.ts';
import { again } from './again.ts';
import { chat } from './chat.ts';
import { offers } from './offers.ts';
import { requestsMore } from './requests-more.ts';
import { requests } from './requests.ts';
import { warm } from './warm.ts';

/** The Portuguese library. */
export const pt = (): readonly Recipe[] => [...requests(), ...requestsMore(), ...again(), ...chat(), ...offers(), ...warm()];
