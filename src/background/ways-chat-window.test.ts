import { MS, noMail, comes, wroteOnFacebook, view, first } from '../../test/scenes/ways.ts';
import { afterEach, describe, expect, it } from 'vitest';
import type { Nudge } from '../core/nudge.ts';
import { dropTabFacts, keepTabFacts, type TabFacts } from '../browser/session.ts';
import { putContact } from '../store/book.ts';
import { runningDeliveries } from '../store/deliveries.ts';
import { startAnswer } from './start-answer.ts';

describe('R34 a message that was read in a chat window over a page', () => {
  const profile = 'https://www.facebook.com/ana.ruiz';
  afterEach(() => dropTabFacts(5));
  const facts = (keys: string[]): TabFacts => ({
    tab: 5,
    platform: 'facebook',
    url: 'https://www.facebook.com/',
    documentId: null,
    visible: true,
    health: 'not-inbox',
    missing: [],
    keys,
    viewer: null,
    thread: null,
    at: MS,
  });
  const answer = async (nudge: Nudge): Promise<void> => {
    const replyId = (await view(nudge)).replies[0]?.id ?? null;
    const act = { verb: 'answer' as const, key: nudge.key, deliveryId: null, replyId, arg: null, text: null, slots: {} };
    await startAnswer(act, nudge.key, { tab: 5, onPage: true }, MS);
  };

  it('is answered on that page, and its button opens no tab', async () => {
    await putContact(noMail);
    const nudge = await comes('facebook', 'message', { profile });
    expect((await first(nudge)).opens).toBeUndefined();
    await keepTabFacts(facts([nudge.key]));
    await answer(nudge);
    expect((await runningDeliveries())[0]).toMatchObject({ phase: 'placing', noteTab: 5, inWindow: true });
  });

  it('is answered in the whole chat where no link says whose window it is, or it has a key of its own', async () => {
    await putContact(noMail);
    expect((await first(await wroteOnFacebook())).opens).toBe('https://www.facebook.com/messages/t/77');
    const nudge = await wroteOnFacebook();
    await keepTabFacts(facts([nudge.key]));
    await answer(nudge);
    expect((await runningDeliveries())[0]).toMatchObject({ noteTab: null });
    expect((await runningDeliveries())[0]?.inWindow).toBeUndefined();
  });
});
