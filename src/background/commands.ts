import { browser } from '../browser/api.ts';
import { tabFacts } from '../browser/session.ts';
import { toggleBusy } from './busy.ts';

/** Keyboard commands: fold the cards of the page in front, switch busy on for an hour, or be free again. */
export async function onCommand(command: string): Promise<void> {
  if (command === 'toggle-busy') return toggleBusy();
  if (command !== 'fold-cards') return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined && (await tabFacts(tab.id))) await browser.tabs.sendMessage(tab.id, { type: 'fold' }).catch(() => undefined);
}
