/** The card's own bundle, brought by the worker when there is something to show. */
import { mountCard } from '../ui/card/mount.tsx';
import { world } from './world.ts';

const here = world();
here.mountCard = mountCard;
here.onCard?.(mountCard);
