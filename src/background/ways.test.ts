import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Kind } from '../core/approach.ts';
import { emptyContact, type Contact } from '../core/contact.ts';
import { defaultSettings, defaultSite, type AssistLevel, type Settings } from '../core/settings.ts';
import { seenNudge } from '../core/queue.ts';
import type { Nudge } from '../core/nudge.ts';
import type { Act, NudgeView } from '../core/view.ts';
import { dropTabFacts, keepTabFacts, keepText, type TabFacts } from '../browser/session.ts';
import { changeSettings } from '../browser/settings.ts';
import { eraseStore } from '../store/backup.ts';
import { putContact } from '../store/book.ts';
import { closeDatabase } from '../store/database.ts';
import { endedDeliveries, runningDeliveries } from '../store/deliveries.ts';
import { nudgeByKey, seen } from '../store/nudges.ts';
import { skipInvites } from './invites.ts';
import { judge } from './judge.ts';
import { nudgeView } from './present/nudge.ts';
import { startAnswer } from './start-answer.ts';
import { stateFor } from './state.ts';

// The worker's door to the browser: English words, storage in memory, every site allowed.
vi.mock('../browser/api.ts', async () => {
  const { browserInMemory } = await import('../../test/browser-in-memory.ts');
  // Every tab is there; a page hears what it is told and answers nothing.
  return browserInMemory('en', (fake) => ({
    tabs: Object.assign(fake.tabs, { sendMessage: async () => undefined, update: async (id: number) => ({ id }) }),
    scripting: { executeScript: async () => [] },
  }));
});
vi.stubGlobal('__DEMO__', false);
vi.stubGlobal('navigator', { locks: { request: (_name: string, run: () => unknown) => run() }, language: 'en', languages: ['en'] });

const NOW = Temporal.ZonedDateTime.from('2026-05-04T10:00[Europe/Madrid]');
const MS = NOW.epochMilliseconds;
const settingsAt = (level: AssistLevel): Settings => ({
  ...defaultSettings(0),
  agreedAt: 0,
  sites: Object.fromEntries(['facebook', 'instagram', 'linkedin', 'x'].map((id) => [id, { ...defaultSite(level), messages: true }])),
  contactPoints: [{ id: 's', kind: 'shop', value: 'https://shop.example/robin', reason: '' }],
});
const IG = 'https://www.instagram.com/ana.pots';
const ana: Contact = {
  ...emptyContact('ana', 1),
  names: ['Ana Ruiz'],
  relationships: ['client'],
  setByUser: ['client'],
  emails: ['ana@example.org'],
  identities: [
    { platform: 'facebook', profile: 'https://www.facebook.com/ana.ruiz', id: '77', handle: 'ana.ruiz' },
    { platform: 'instagram', profile: IG, id: null, handle: 'ana.pots' },
    { platform: 'linkedin', profile: 'https://www.linkedin.com/in/ana-ruiz', id: null, handle: 'ana-ruiz' },
    { platform: 'x', profile: 'https://x.com/ana_pots', id: null, handle: 'ana_pots' },
  ],
};
const noMail = { ...ana, emails: [] };

let settings = settingsAt(3);
beforeEach(async () => {
  await eraseStore();
  settings = settingsAt(3);
  await changeSettings(() => settings);
});
afterEach(closeDatabase);

const comes = (platform: string, kind: Kind, sender: Partial<Nudge['sender']>, thread: string | null = null): Promise<Nudge> => {
  const approach = { platform, kind, sender: { name: 'Ana Ruiz', profile: null, id: null, ...sender }, text: '', thread, at: null };
  return seen([`${platform}/${kind}/${thread ?? sender.profile ?? ''}`], (was) =>
    seenNudge(was, approach, { facts: null, old: false, appeared: true, page: `https://www.${platform}.com/`, now: MS }),
  );
};
const onX = (): Promise<Nudge> => comes('x', 'follow_request', { profile: 'https://x.com/ana_pots' });
const onLinkedIn = (): Promise<Nudge> => comes('linkedin', 'connection_request', { profile: 'https://www.linkedin.com/in/ana-ruiz' });
const wroteOnFacebook = (): Promise<Nudge> => comes('facebook', 'message', { id: '77' }, '77');

const view = async (nudge: Nudge, onPage = true): Promise<NudgeView> => {
  const judged = await judge(nudge, settings, NOW);
  if (!judged) throw new Error('the site is not known');
  return nudgeView(judged, { settings, level: settings.sites[nudge.platform]?.level ?? 1, now: NOW, onPage });
};
const first = async (nudge: Nudge, onPage = true): Promise<NonNullable<NudgeView['replies'][0]>['button']> => {
  const reply = (await view(nudge, onPage)).replies[0];
  if (!reply) throw new Error('no answer is offered');
  return reply.button;
};
const press = async (nudge: Nudge, verb: Act['verb']): Promise<void> => {
  const reply = (await view(nudge)).replies[0];
  const act = { verb, key: nudge.key, deliveryId: null, replyId: reply?.id ?? null, arg: null, text: null, slots: {} };
  await startAnswer(act, nudge.key, { tab: null, onPage: false }, MS);
};

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
    settings = settingsAt(1);
    await changeSettings(() => settings);
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

describe('R29 an invite to a page', () => {
  const invite = (): Promise<Nudge> => comes('facebook', 'page_invite', {});

  it('R30 says what it is about, makes no card and no count, and offers nothing to press on the site', async () => {
    await putContact(ana);
    const nudge = await invite();
    await keepText(nudge.key, 'Ana Ruiz invited you to follow Clay Pots');
    const judged = await judge(nudge, settings, NOW);
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

describe('R50 LinkedIn', () => {
  const facts = (keys: string[]): TabFacts => ({
    tab: 5,
    platform: 'linkedin',
    url: 'https://www.linkedin.com/mynetwork/invitation-manager/received/',
    documentId: null,
    visible: true,
    health: 'ok',
    missing: [],
    keys,
    viewer: null,
    thread: null,
    at: MS,
  });
  const distant = { ...ana, relationships: ['client', 'keep-distance'] as Contact['relationships'] };

  it("gives a page nothing to draw, whoever asks, but still knows the page's people", async () => {
    await putContact(distant);
    const nudge = await onLinkedIn();
    const state = await stateFor(facts([nudge.key]), settings, NOW);
    expect(state).toMatchObject({ nudges: [], strips: [], cards: false, reading: true });
    expect(state.keyOf[nudge.aliases[0] ?? '']).toBe(nudge.key);
  });

  it("R49 without a word leads to the site's own page, where the user presses Ignore; Doorstep presses nothing", async () => {
    await putContact(distant);
    const { replies, more } = await view(await onLinkedIn(), false);
    const buttons = [...replies, ...more].map((r) => r.button);
    expect(buttons.map((b) => b.verb)).not.toContain('quiet');
    expect(buttons.find((b) => b.label === 'Open on LinkedIn')).toMatchObject({
      verb: 'open-page',
      opens: 'https://www.linkedin.com/in/ana-ruiz/',
      effect: "You press Ignore there; LinkedIn doesn't tell Ana. Doorstep leaves its pages alone.",
    });
  });

  it('after the copy says what is left to do, and stays until the user has pressed there', async () => {
    await putContact({ ...ana, welcomedOn: [] });
    settings = { ...settings, map: [{ relationship: 'client', platform: 'linkedin', outcome: 'redirect', contactPointId: 's' }] };
    await changeSettings(() => settings);
    const nudge = await onLinkedIn();
    const button = await first(nudge, false);
    expect(button).toMatchObject({ verb: 'copy-note', label: 'Copy the note' });
    expect(button.effect).toBe('Copies the note. You paste it where Ana reads it, and press Ignore on LinkedIn.');
    await press(nudge, 'copy-note');
    expect((await nudgeByKey(nudge.key))?.state).toBe('open');
    const after = await view((await nudgeByKey(nudge.key)) as Nudge, false);
    expect(after.strip?.text).toBe('Copied. Nothing was sent. On LinkedIn you press Ignore yourself.');
    expect(after.strip?.buttons.map((b) => b.label)).toEqual(['Copy the note', 'Open on LinkedIn', 'Close']);
  });
});

describe('somebody who asks on LinkedIn, where they are not wanted', () => {
  const linkedin = { id: 'l', kind: 'linkedin', value: 'https://www.linkedin.com/in/robin-hale', reason: '' } as const;
  const unwanted = (points: Settings['contactPoints']): Settings => ({
    ...settingsAt(3),
    contactPoints: points,
    map: [{ relationship: 'client', platform: 'linkedin', outcome: 'redirect', contactPointId: null }],
  });

  it('is not sent from LinkedIn to LinkedIn but to the next place that there is', async () => {
    await putContact(noMail);
    settings = unwanted([linkedin, ...settingsAt(3).contactPoints]);
    const { rule, replies } = await view(await onLinkedIn());
    expect(rule).not.toContain('LinkedIn.');
    expect(replies[0]?.note).toContain('https://shop.example/robin');
    expect(replies[0]?.note).not.toContain('linkedin.com');
  });

  it('where LinkedIn is the only place, the card asks for another one', async () => {
    await putContact(noMail);
    settings = unwanted([linkedin]);
    expect((await view(await onLinkedIn())).question?.text).toBe('Where should work people find you instead?');
  });
});

it('R29 the request of another account of the same person is another request', async () => {
  const second = { platform: 'facebook', profile: 'https://www.facebook.com/ana.old', id: '99', handle: null };
  await putContact({ ...ana, identities: [...ana.identities, second] });
  const nudge = await comes('facebook', 'friend_request', { id: '77' });
  await press(nudge, 'quiet');
  expect((await runningDeliveries())[0]).toMatchObject({ knownIds: ['77'], knownProfiles: ['https://www.facebook.com/ana.ruiz'] });
});
