/** The desktop notification: off by default, and never with a name, a relationship or a text (experience.md 8). */
import { browser } from '../browser/api.ts';
import { t } from '../browser/words.ts';
import type { Nudge } from '../core/nudge.ts';
import type { Settings } from '../core/settings.ts';
import { judge } from './judge.ts';

const ID = 'doorstep';

/** Says that someone asks, if the user wants that and somebody in the book does. */
export async function notifyNew(fresh: readonly Nudge[], settings: Settings, now: Temporal.ZonedDateTime): Promise<void> {
  if (!settings.notifications || !(await mayNotify())) return;
  for (const nudge of fresh) {
    const judged = await judge(nudge, settings, now);
    // In busy hours even the first line of the day is silent.
    const silent = judged?.busyUntil != null && judged.verdict.heldUntil !== null;
    if (judged?.verdict.counts && !silent) {
      await say(t('notify_asks'));
      return;
    }
  }
}

/** One quiet word at the end of busy hours. */
export async function notifyBusyOver(settings: Settings): Promise<void> {
  if (settings.notifications && (await mayNotify())) await say(t('notify_busy_over'));
}

/** Something that the user said to somebody is due. */
export async function notifyPromise(settings: Settings): Promise<void> {
  if (settings.notifications && (await mayNotify())) await say(t('notify_promise'));
}

const mayNotify = (): Promise<boolean> => browser.permissions.contains({ permissions: ['notifications'] });

async function say(message: string): Promise<void> {
  await browser.notifications.create(ID, { type: 'basic', iconUrl: browser.runtime.getURL('icons/128.png'), title: 'Doorstep', message });
}
