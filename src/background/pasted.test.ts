// R08: what came in elsewhere, and was pasted.
import { ana, MS } from '../../test/scenes/ways.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../browser/api.ts';
import type { NudgeView } from '../core/view.ts';
import { putContact } from '../store/book.ts';
import { onScreenMessage } from './screen-messages.ts';

const PROFILE = 'https://www.facebook.com/ana.ruiz';
const LONG = `${'The fair was lovely, and so were all the people whom we met there. '.repeat(12)}Could you send me the new price list until Friday?`;

beforeEach(async () => {
  vi.useFakeTimers({ now: MS, toFake: ['Date'] });
  await putContact(ana);
});
afterEach(() => void vi.useRealTimers());

const paste = async (text: string): Promise<NudgeView> =>
  (await onScreenMessage({ type: 'paste', name: 'Ana Ruiz', text, platform: null, profile: PROFILE })) as NudgeView;

it('a long message is told in one line of its own words (R23)', async () => {
  expect((await paste(LONG)).history).toContain('price list');
});

it('when the browser’s session has forgotten its words, no chat is promised in which to see them', async () => {
  const { key } = await paste(LONG);
  await browser.storage.session.clear();
  const again = (await onScreenMessage({ type: 'pasted', key })) as NudgeView;
  expect(again.history ?? '').not.toContain('chat');
});
