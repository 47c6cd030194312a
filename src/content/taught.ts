/**
 * The resident of every taught site. Its listeners stand from the first moment; what to read here it asks of the worker,
 * which knows only the sender's own site.
 */
import { alive, tell } from '../browser/page-client.ts';
import type { Recipe } from '../core/recipe/recipe.ts';
import { taughtAdapter } from '../platforms/taught/adapter.ts';
import { startResident } from './resident.ts';
import { world } from './world.ts';

const here = world();
const before = here.stop !== undefined && alive() ? (here.recipe ?? null) : undefined;

/** What was taught; the worker lets nothing through that isn't sound, and the adapter looks once more. */
async function learn(): Promise<void> {
  const answer = (await tell({ type: 'recipe-wanted' })) as Recipe | null | undefined;
  if (answer !== undefined) here.recipe = answer;
}
const start = (ready: Promise<void>): void => startResident({ ...taughtAdapter(location.hostname, () => here.recipe ?? null), ready });

if (before === undefined) start(learn());
else {
  // It runs here already: what was taught anew takes the place of what it read by.
  void learn().then(() => {
    if (JSON.stringify(here.recipe ?? null) === JSON.stringify(before)) return;
    here.stop?.();
    start(Promise.resolve());
  });
}
