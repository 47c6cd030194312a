import type { Settings } from '../settings.ts';
import { PRESETS, type Preset } from './presets.ts';

/** The preset of that id, or null. */
export const presetOf = (id: string | null): Preset | null => PRESETS.find((p) => p.id === id) ?? null;

/** Its people are in the user's care: they are never imported, and no network is named to them. */
export const isCaring = (preset: Preset | null): boolean => preset !== null && preset.client !== 'client';

/**
 * Takes a preset into the table in the place of the last one of its kind; cells that the user has changed since then, and
 * all others, stay. @param id null: none of its kind.
 */
export function takePreset(s: Settings, kind: Preset['kind'], id: string | null): Settings {
  const before = presetOf(s.presets[kind]);
  const next = presetOf(id);
  const kept = s.map.filter((c) => !before?.cells.some((b) => isSame(b, c) && b.outcome === c.outcome && c.contactPointId === null));
  const fresh = (next?.cells ?? []).filter((n) => !kept.some((c) => isSame(n, c)));
  return {
    ...s,
    map: [...kept, ...fresh],
    presets: { ...s.presets, [kind]: next?.id ?? null },
    looksAfter: kind === 'profession' && isCaring(next) ? true : s.looksAfter,
  };
}

const isSame = (a: Settings['map'][number], b: Settings['map'][number]): boolean =>
  a.relationship === b.relationship && a.platform === b.platform;
