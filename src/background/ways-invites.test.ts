import { NOW, MS, ana, world, comes, view, press } from '../../test/scenes/ways.ts';
import { describe, expect, it } from 'vitest';
import type { Nudge } from '../core/nudge.ts';
import { keepText } from '../browser/session.ts';
import { putContact } from '../store/book.ts';
import { runningDeliveries } from '../store/deliveries.ts';
import { nudgeByKey } from '../store/nudges.ts';
import { skipInvites } from './invites.ts';
import { judge } from './judge.ts';

describe('R29 an invite to a page', () => {
  const invite = (): Promise<Nudge> => comes('facebook', 'page_invite', {});

  it('R30 says what it is about, makes no card and no count, and offers nothing to press on the site', async () => {
    await putContact(ana);
    const nudge = await invite();
    await keepText(nudge.key, 'Ana Ruiz invited you to follow Clay Pots');
    const judged = await judge(nudge, world.settings, NOW);
    expect(judged?.verdict).toMatchObject({ shown: 'popup', counts: false });
    const shown = await view(nudge, false);
    expect(shown.line).toBe('Ana Ruiz invited you to follow Clay Pots');
    expect([...shown.replies, ...shown.more].map((r) => r.button.verb)).not.toContain('quiet');
  });

  it('at the third from one person in the book offers a note, copied or by e-mail; each before it is skipped for itself', async () => {
    await putContact(ana);
    const [one, two, three] = [
      await comes('facebook', 'page_invite', {}, '1700000000000001'),
      await comes('facebook', 'page_invite', {}, '1700000000000002'),
      await comes('facebook', 'page_invite', {}, '1700000000000003'),
    ];
    expect((await view(one, false)).replies).toEqual([]);
    await skipInvites({ from: null, key: one.key }, MS);
    expect((await nudgeByKey(one.key))?.state).toBe('left');
    expect((await nudgeByKey(two.key))?.state).toBe('open');
    // Said once to be Ana: a name alone is nobody to write to.
    expect((await view(three, false)).replies).toEqual([]);
    const { replies } = await view({ ...three, contactId: 'ana' }, false);
    expect(replies.map((r) => r.button.label)).toEqual(['Decline these invites with a note']);
    expect(replies[0]?.button.opens ?? '').not.toContain('/messages/');
    await skipInvites({ from: 'Ana Ruiz', key: null }, MS);
    expect([(await nudgeByKey(two.key))?.state, (await nudgeByKey(three.key))?.state]).toEqual(['left', 'left']);
  });

  it('is told by its kind where its words are gone', async () => {
    const nudge = await invite();
    await keepText(nudge.key, '');
    expect((await view(nudge, false)).line).toBe('Ana Ruiz invites you to a page.');
    expect((await view(await comes('facebook', 'event_invite', {}), false)).line).toBe('Ana Ruiz invites you to an event.');
  });
});

it('R29 the request of another account of the same person is another request', async () => {
  const second = { platform: 'facebook', profile: 'https://www.facebook.com/ana.old', id: '99', handle: null };
  await putContact({ ...ana, identities: [...ana.identities, second] });
  const nudge = await comes('facebook', 'friend_request', { id: '77' });
  await press(nudge, 'quiet');
  expect((await runningDeliveries())[0]).toMatchObject({ knownIds: ['77'], knownProfiles: ['https://www.facebook.com/ana.ruiz'] });
});
