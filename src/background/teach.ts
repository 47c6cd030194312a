/** Teaching a page: the panel is brought where the user asked for it, and what was shown is kept once it is sound. */
import { browser, type Runtime } from '../browser/api.ts';
import type { PageMessage } from '../browser/protocol.ts';
import { sessionValue, setSessionValue } from '../browser/session.ts';
import { changeSettings, readSettings } from '../browser/settings.ts';
import type { Health } from '../core/approach.ts';
import { isTeachable } from '../core/recipe/check.ts';
import { parseRecipe } from '../core/recipe/parse.ts';
import type { Recipe } from '../core/recipe/recipe.ts';
import { isTaught, taughtId } from '../core/recipe/taught-site.ts';
import { defaultSite, type Settings } from '../core/settings.ts';
import { patternOf } from '../platforms/origins.ts';
import { isUnknownSite, recipeOf } from '../platforms/taught/known.ts';
import { writeMeta } from '../store/meta.ts';
import { originOf } from './access.ts';
import { bringTeaching } from './bundles.ts';
import { syncSites } from './sites.ts';

type TeachMessage = Extract<PageMessage, { type: 'recipe-wanted' | 'taught' | 'teach-left' }>;
/** So long after the click an answer to the browser's question still opens the panel, ms. */
const WAITS = 120_000;

const wantedKey = (origin: string): string => `teach:${origin}`;
const isAllowed = (origin: string): Promise<boolean> => browser.permissions.contains({ origins: [patternOf(origin)] });

export const isOfTeaching = (message: PageMessage): message is TeachMessage =>
  message.type === 'recipe-wanted' || message.type === 'taught' || message.type === 'teach-left';

/** Can pages of this origin be taught: as the first of their site, or once more? */
export function canTeach(origin: string, settings: Settings): 'new' | 'again' | null {
  if (!isTeachable(origin) || !isUnknownSite(origin, settings)) return null;
  return recipeOf(settings, taughtId({ origin })) === null ? 'new' : 'again';
}

/** How the reading of a taught page went, for the options; pages that aren't its own say nothing. @param now epoch ms. */
export async function noteHealth(platform: string, health: Health, now: number): Promise<void> {
  if (isTaught(platform) && health !== 'not-inbox') await writeMeta(`taught:${platform}`, { health, at: now });
}

/** The user wants to teach this page. Gives whether its panel stands there already; else the browser's answer is awaited. */
export async function wantToTeach(tab: number, origin: string): Promise<boolean> {
  if (!isTeachable(origin) || !isUnknownSite(origin, await readSettings())) return false;
  await setSessionValue(wantedKey(origin), { tab, at: Date.now() });
  if (!(await isAllowed(origin))) return false;
  await begin(origin);
  return true;
}

/** The browser has allowed these patterns; where one was asked for to be taught, it goes on. */
export async function teachAllowed(patterns: readonly string[]): Promise<void> {
  for (const pattern of patterns) await begin(pattern.replace(/\/\*$/u, ''));
}

async function begin(origin: string): Promise<void> {
  const wanted = (await sessionValue(wantedKey(origin))) as { tab: number; at: number } | null | undefined;
  if (!wanted || Date.now() - wanted.at > WAITS) return;
  await setSessionValue(wantedKey(origin), null);
  await bringTeaching(wanted.tab);
}

/** @returns the recipe of the sender's own site, or what became of a new one; nothing for whoever may not ask. */
export async function onTeachMessage(message: TeachMessage, sender: Runtime.MessageSender): Promise<unknown> {
  const origin = originOf(sender);
  if (origin === undefined || !isTeachable(origin) || !isUnknownSite(origin, await readSettings()) || !(await isAllowed(origin)))
    return undefined;
  switch (message.type) {
    case 'recipe-wanted':
      return recipeOf(await readSettings(), taughtId({ origin }));
    case 'taught':
      return keep(message.recipe, origin);
    case 'teach-left':
      await giveBack(origin);
      return undefined;
  }
}

async function keep(raw: unknown, origin: string): Promise<{ kept: true } | { problem: string }> {
  const read = parseRecipe(raw);
  if ('problem' in read) return read;
  if (read.recipe.origin !== origin) return { problem: 'origin' };
  await keepRecipe(read.recipe);
  await syncSites();
  return { kept: true };
}

async function keepRecipe(recipe: Recipe): Promise<void> {
  const id = taughtId(recipe);
  // Whoever stands on the page that was just shown is what the user came for, and no request from before.
  for (const page of recipe.pages) {
    const first = page.split('/')[1] ?? '';
    await writeMeta(`baseline:${id}/${first === '*' ? 'profile' : first}/requests`, 0);
  }
  await changeSettings((s) => ({
    ...s,
    taught: { ...s.taught, [id]: { ...recipe, at: Date.now() } },
    sites: { ...s.sites, [id]: s.sites[id] ?? defaultSite(3) },
  }));
}

/** Nothing was taught: what the browser was asked for is not needed. */
async function giveBack(origin: string): Promise<void> {
  if (recipeOf(await readSettings(), taughtId({ origin })) === null) await browser.permissions.remove({ origins: [patternOf(origin)] });
}
