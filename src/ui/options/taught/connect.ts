/** The taught pages' line to settings, permissions and files. */
import { browser } from '../../../browser/api.ts';
import { changeSettings, changeWithBack, readSettings } from '../../../browser/settings.ts';
import type { RecipeProblem } from '../../../core/recipe/check.ts';
import { readRecipeFile, recipeFile, recipeFileName } from '../../../core/recipe/file.ts';
import { taughtId } from '../../../core/recipe/taught-site.ts';
import { defaultSite } from '../../../core/settings.ts';
import { patternOf } from '../../../platforms/origins.ts';
import { isUnknownSite } from '../../../platforms/taught/known.ts';
import type { WordKey } from '../../shared/words.tsx';
import { download } from '../download.ts';
import type { TaughtVerbs } from './verbs.ts';

const BUTTON: readonly RecipeProblem[] = ['says-yes', 'many', 'other', 'unnamed', 'too-long'];

const sayOf = (problem: RecipeProblem): WordKey =>
  problem === 'no-recipe' ? 'options_taught_bad_file' : BUTTON.includes(problem) ? 'options_taught_bad_button' : 'options_taught_bad_place';

export const taughtVerbs: TaughtVerbs = {
  save: async (id) => {
    const kept = (await readSettings()).taught[id];
    if (kept) download(recipeFileName(kept), recipeFile(kept), 'application/json');
  },
  forget: async (id) => {
    const kept = (await readSettings()).taught[id];
    const back = await changeWithBack((s) => ({ ...s, taught: without(s.taught, id), sites: without(s.sites, id) }));
    if (!kept) return back;
    const origins = [patternOf(kept.origin)];
    await browser.permissions.remove({ origins });
    return () => {
      // In the click itself; what the browser answers is shown with the site.
      void browser.permissions.request({ origins }).catch(() => false);
      return back();
    };
  },
  read: async (text) => {
    const read = readRecipeFile(text);
    if ('problem' in read) return { problem: sayOf(read.problem), site: '' };
    const { recipe } = read;
    const site = taughtId(recipe);
    if (!isUnknownSite(recipe.origin, await readSettings())) return { problem: 'options_taught_bad_known', site };
    return { recipe, site, instead: site in (await readSettings()).taught };
  },
  use: async (recipe) => {
    const id = taughtId(recipe);
    // A site that the browser allows already asks for nothing; every other is taken in when it does.
    const allowed = await browser.permissions.contains({ origins: [patternOf(recipe.origin)] });
    await changeSettings((s) => ({
      ...s,
      taught: { ...s.taught, [id]: { ...recipe, at: Date.now() } },
      sites: allowed ? { ...s.sites, [id]: s.sites[id] ?? defaultSite(3) } : s.sites,
    }));
  },
};

function without<T>(all: Record<string, T>, id: string): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => key !== id));
}
