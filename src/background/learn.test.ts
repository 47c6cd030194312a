// What a card taught the book is taken back alone: what was written there meanwhile stays.
import { ana, comes, MS } from '../../test/scenes/ways.ts';
import { expect, it } from 'vitest';
import type { Contact } from '../core/contact.ts';
import type { Nudge } from '../core/nudge.ts';
import { allContacts, contactById, putContact } from '../store/book.ts';
import { forgetContact } from '../store/forget.ts';
import { makeFriend, sameAnswer, undoLearning } from './learn.ts';

const asks = (): Promise<Nudge> => comes('facebook', 'friend_request', { profile: 'https://www.facebook.com/ana.ruiz' });

it('"Is it Ana?" No, undone, leaves what was written in the book meanwhile', async () => {
  await putContact({ ...ana, identities: [] });
  const nudge = await asks();
  await sameAnswer(nudge.key, 'no', MS);
  const denied = (await contactById('ana')) as Contact;
  expect(denied.deniedSenders).not.toEqual([]);
  await putContact({ ...denied, privateNote: 'Prefers mail' });
  await undoLearning(nudge.key);
  expect(await contactById('ana')).toMatchObject({ deniedSenders: [], privateNote: 'Prefers mail' });
});

it('R04 "Make Ana a friend" is undone alone: what was written in the book meanwhile stays, and nobody comes back who was forgotten', async () => {
  await putContact(ana);
  const nudge = await asks();
  await makeFriend(nudge.key, Date.now());
  await putContact({ ...((await contactById('ana')) as Contact), privateNote: 'Prefers mail' });
  await undoLearning(nudge.key);
  expect(await contactById('ana')).toMatchObject({ relationships: ['client'], privateNote: 'Prefers mail' });
  await makeFriend(nudge.key, Date.now());
  await forgetContact('ana', false, MS);
  await undoLearning(nudge.key);
  expect(await allContacts()).toEqual([]);
});
