/**
 * What acts on a page and what copies it for a report: a bundle of its own, brought by the worker just before the first
 * step, so that every page of a site carries the eyes alone.
 */
import { Steps, type PageParts } from '../acting/steps.ts';
import { tell } from '../browser/page-client.ts';
import { scrubbed } from '../reading/scrub.ts';
import { OutlineLayer } from './outline-layer.ts';
import { world } from './world.ts';

/** The steps, with a line of their own to the worker for what is known before a step is done. */
class PageSteps extends Steps {
  constructor(page: PageParts, signal: AbortSignal) {
    const meanwhile: PageParts['meanwhile'] = ({ deliveryId, step, attempt }, result) =>
      void tell({ type: 'step-done', deliveryId, step, attempt, result, text: null });
    super({ ...page, meanwhile }, signal);
  }
}

world().hands ??= { Steps: PageSteps, scrubbed, OutlineLayer };
