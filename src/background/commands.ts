import { browser } from '../browser/api.ts';
import { COMMANDS } from '../browser/keys.ts';
import { tabFacts } from '../browser/session.ts';
import { toggleBusy } from './busy.ts';

/** Keyboard commands: fold the cards of the page in front, switch busy on for an hour, or be free again. */
export async function onCommand(command: string): Promise<void> {
  if (command === COMMANDS.busy) return toggleBusy();
  if (command !== COMMANDS.fold) return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined && (await tabFacts(tab.id))) await browser.tabs.sendMessage(tab.id, { type: 'fold' }).catch(() => undefined);
}
