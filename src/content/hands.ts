/**
 * What acts on a page and what copies it for a report: a bundle of its own, brought by the worker just before the first
 * step, so that every page of a site carries the eyes alone.
 */
import { Steps } from '../acting/steps.ts';
import { scrubbed } from '../reading/scrub.ts';
import { OutlineLayer } from './outline-layer.ts';
import { world } from './world.ts';

world().hands ??= { Steps, scrubbed, OutlineLayer };
