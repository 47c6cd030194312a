import { browser } from '../browser/api.ts';
import { changeSettings } from '../browser/settings.ts';
import { tabFacts } from '../browser/session.ts';

const HOUR = 3_600_000;

/** Keyboard commands: fold the cards of the page in front, switch busy on for an hour or off. */
export async function onCommand(command: string): Promise<void> {
  if (command === 'toggle-busy') {
    const now = Date.now();
    await changeSettings((s) => ({
      ...s,
      busy: (s.busy.until ?? 0) > now ? { ...s.busy, until: null, since: null } : { ...s.busy, until: now + HOUR, since: now },
    }));
    return;
  }
  if (command !== 'fold-cards') return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined && (await tabFacts(tab.id))) await browser.tabs.sendMessage(tab.id, { type: 'fold' }).catch(() => undefined);
}
