/** The card's own bundle, brought by the worker when there is something to show. */
import { Screen } from './screen.ts';
import { world } from './world.ts';

const here = world();
here.Screen = Screen;
here.onScreen?.();
