import { siteLevel } from '../core/delivery/level.ts';
import type { Settings } from '../core/settings.ts';
import { metaWith } from '../platforms/taught/known.ts';
import { runningDeliveries } from '../store/deliveries.ts';
import { dispatch } from './deliver.ts';

/** Answers that are under way go no further than the user, or an office, lets a click go now. */
export async function lowerLevels(settings: Settings): Promise<void> {
  const levelOn = (platform: string): number => {
    const meta = metaWith(settings, platform);
    return meta ? siteLevel(settings, meta) : 1;
  };
  for (const d of await runningDeliveries()) {
    const level = Math.min(levelOn(d.platform), d.noteAt ? levelOn(d.noteAt.platform) : d.level);
    if (level < d.level) await dispatch(d.id, { type: 'level-lowered', level: level as typeof d.level });
  }
}
