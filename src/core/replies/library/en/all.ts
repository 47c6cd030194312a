import type { Recipe } from '../../types.ts';
import { again } from './again.ts';
import { care } from './care.ts';
import { chat } from './chat.ts';
import { offers } from './offers.ts';
import { requests } from './requests.ts';
import { requestsMore } from './requests-more.ts';
import { warm } from './warm.ts';

/** The English library. */
export const en = (): readonly Recipe[] => [...requests(), ...requestsMore(), ...care(), ...again(), ...chat(), ...offers(), ...warm()];
