/** The toolbar button's own menu: the busy switch without opening anything. */
import { browser } from '../browser/api.ts';
import { t, type WordKey } from '../browser/words.ts';
import type { BusyChoice } from '../core/hours/busy.ts';
import { setBusy } from './busy.ts';

const ENTRIES: readonly { id: string; title: WordKey; choice: BusyChoice }[] = [
  { id: 'busy-30', title: 'menu_busy_30', choice: { kind: 'minutes', minutes: 30 } },
  { id: 'busy-60', title: 'menu_busy_60', choice: { kind: 'minutes', minutes: 60 } },
  { id: 'busy-tomorrow', title: 'menu_busy_tomorrow', choice: { kind: 'tomorrow' } },
  { id: 'busy-open', title: 'menu_busy_open', choice: { kind: 'open' } },
  { id: 'busy-off', title: 'menu_busy_off', choice: { kind: 'off' } },
];

/** Puts the entries there; the browser keeps them while the worker sleeps. Safe to run again. */
export async function makeMenu(): Promise<void> {
  const menus: typeof browser.contextMenus | undefined = browser.contextMenus;
  // A telephone's browser has none.
  if (!menus) return;
  await menus.removeAll();
  for (const { id, title } of ENTRIES) menus.create({ id, title: t(title), contexts: ['action'] });
}

/** An entry was chosen. */
export async function onMenu(id: string | number): Promise<void> {
  const entry = ENTRIES.find((e) => e.id === id);
  if (entry) await setBusy(entry.choice, null);
}
