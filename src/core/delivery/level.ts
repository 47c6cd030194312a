import type { AssistLevel, Settings } from '../settings.ts';
import type { SiteMeta } from '../site.ts';

/** How far a click may go on a site: what the user chose, never further than the site itself allows. */
export const siteLevel = (settings: Settings, { id, maxLevel }: Pick<SiteMeta, 'id' | 'maxLevel'>): AssistLevel =>
  Math.min(settings.sites[id]?.level ?? 1, maxLevel) as AssistLevel;

/**
 * How far one answer's click may go. Send is pressed for the user only with gentle and plain words, and never to somebody
 * who is kept at a distance: there the user's own Enter sends. @param rung how firm the note is (3: firm, 4: last word).
 */
export const levelFor = (level: AssistLevel, { rung, distance }: { rung: number; distance: boolean }): AssistLevel =>
  level === 4 && (rung >= 3 || distance) ? 3 : level;
