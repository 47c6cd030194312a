import { settingsAt, IG, ana, noMail, world, comes, onX, wroteOnFacebook, view, first, press } from '../../test/scenes/ways.ts';
import { describe, expect, it } from 'vitest';
import type { Nudge } from '../core/nudge.ts';
import { changeSettings } from '../browser/settings.ts';
import { putContact } from '../store/book.ts';
import { endedDeliveries, runningDeliveries } from '../store/deliveries.ts';

describe('R20 a request where strangers have no message box', () => {
  it('takes the note by e-mail from the book, and says so before the click', async () => {
    await putContact(ana);
    const button = await first(await onX());
    expect(button.opens).toMatch(/^mailto:ana@example\.org\?subject=.+shop\.example/);
    expect(button.effect).toBe(
      'X has no message box for this. Opens an e-mail to Ana, note ready. You press Send. Once the note is sent, the request is declined.',
    );
  });

  it('says in "Why?" what the other person gets to see of it', async () => {
    await putContact(ana);
    const why = async (nudge: Nudge): Promise<string> => (await view(nudge)).why.join(' ');
    expect(await why(await onX())).toMatch(/What Ana will see: your e-mail\. X doesn't announce a declined request\.$/);
    const facebook = await comes('facebook', 'friend_request', { id: '77' });
    expect(await why(facebook)).toMatch(/your note; it may land in Ana's message requests\. Facebook doesn't announce/);
    expect(await why(await wroteOnFacebook())).not.toContain('will see');
  });

  it('has a subject in the language of the note, whatever language the screen has', async () => {
    await putContact({ ...ana, language: 'fr', formality: 'informal' });
    expect((await first(await onX())).opens).toContain(`?subject=${encodeURIComponent('À propos de la demande sur X')}&body=`);
    const mail = (await view(await wroteOnFacebook())).more.find((r) => r.id === 'email');
    expect(mail?.button.opens).toContain(`?subject=${encodeURIComponent('À propos du message')}&body=`);
  });

  it('without an address takes it into the chat that stands open on another site', async () => {
    await putContact(noMail);
    await wroteOnFacebook();
    const button = await first(await onX());
    expect(button.opens).toBe('https://www.facebook.com/messages/t/77');
    expect(button.effect).toContain('Opens your chat with Ana on Facebook, note ready. Nothing is sent until you press Enter.');
    await press(await onX(), 'answer');
    expect((await runningDeliveries())[0]).toMatchObject({
      platform: 'x',
      declines: true,
      channel: 'thread',
      noteAt: { platform: 'facebook', ids: ['77'], profiles: ['https://www.facebook.com/ana.ruiz'] },
    });
  });

  it('takes a chat of the same account on the same site before any e-mail', async () => {
    await putContact(ana);
    await comes('instagram', 'message', { profile: IG }, '990');
    const button = await first(await comes('instagram', 'follow_request', { profile: IG }));
    expect(button.opens).toBe('https://www.instagram.com/direct/t/990/');
    expect(button.effect).toContain('Opens your chat with Ana in a new tab');
  });

  it('never takes the chat of somebody with the same name, nor one that is only asked for', async () => {
    await putContact(noMail);
    await comes('facebook', 'message', { id: '99' }, '99');
    await comes('facebook', 'message_request', { id: '77' }, '77');
    expect((await first(await onX())).opens).toBeUndefined();
  });

  it('else is copied, and the request goes only after "Sent it?"', async () => {
    await putContact(noMail);
    const nudge = await onX();
    const button = await first(nudge);
    expect(button.copies).toContain('shop.example');
    expect(button.effect).toContain('Copies the note; you paste it where Ana reads it.');
    await press(nudge, 'answer');
    expect((await runningDeliveries())[0]).toMatchObject({ phase: 'asking-email', channel: 'copy', declines: true, sentAt: null });
  });

  it('at "Only shows the note" opens and copies nothing by itself', async () => {
    await putContact(ana);
    world.settings = settingsAt(1);
    await changeSettings(() => world.settings);
    const nudge = await onX();
    expect(await first(nudge)).not.toHaveProperty('opens');
    await press(nudge, 'answer');
    expect((await endedDeliveries(0))[0]).toMatchObject({ end: 'shown' });
  });
});

it('R20 a message request has no box before it is accepted: its note is copied, and nothing is declined', async () => {
  await putContact(noMail);
  const nudge = await comes('facebook', 'message_request', { id: '77' }, '77');
  const button = await first(nudge);
  expect(button.opens).toBeUndefined();
  expect(button.effect).toBe('Facebook has no message box for this. Copies the note; you paste it where Ana reads it.');
  await press(nudge, 'answer');
  expect((await endedDeliveries(0))[0]).toMatchObject({ end: 'copied', declines: false });
});

it('R20 an e-mail goes to one whole address of the person, whatever else stands among them', async () => {
  await putContact({ ...ana, emails: ['Ana Ruiz', 'ana@clay.example, tom@clay.example', 'Ana <ana@example.org>', 'old@example.org'] });
  expect((await first(await onX())).opens).toMatch(/^mailto:ana@example\.org\?subject=/);
  await putContact({ ...ana, emails: ['Ana Ruiz'] });
  expect((await first(await onX())).opens).toBeUndefined();
});
