/** "I never ask first" (R03): is this the page of somebody whom the user met through work? */
import { readSettings } from '../browser/settings.ts';
import type { Relationship } from '../core/contact.ts';
import type { SiteMeta } from '../core/site.ts';
import { findInBook } from '../store/find.ts';
import { say } from './present/say.ts';
import { isWanted } from './sites.ts';
import { isPaused } from './state.ts';

/** Nothing is said of friends; nor of people one keeps at a distance, as a page must not tell who they are. */
const NOT_WORK: readonly Relationship[] = ['friend', 'family', 'keep-distance', 'acquaintance'];

/** @param name at the head of the page. Gives the line's words, or null: nothing is shown. */
export async function neverFirst(
  meta: SiteMeta,
  url: string,
  name: string,
): Promise<{ line: string; close: string; region: string } | null> {
  const settings = await readSettings();
  const now = Date.now();
  // Where cards are switched off, or Doorstep is paused, nothing of it stands on the page.
  const wanted = settings.neverAsksFirst && isWanted(settings, meta.id) && settings.sites[meta.id]?.cards === true;
  const person = wanted && !isPaused(settings, url) ? meta.profileOf(url) : null;
  if (!person) return null;
  const { level, contact } = await findInBook({ platform: meta.id, name, profile: person.profile, id: person.id }, now);
  const met = (level === 'certain' || level === 'likely') && contact !== null && contact.relationships.length > 0;
  if (!met || contact.relationships.some((r) => NOT_WORK.includes(r))) return null;
  return { line: say('never_first_line'), close: say('never_first_close'), region: say('extension_name') };
}
