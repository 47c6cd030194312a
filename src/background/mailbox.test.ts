import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../browser/api.ts';
import { tabFacts, textOf } from '../browser/session.ts';
import type { Approach } from '../core/approach.ts';
import { emptyContact, type Contact } from '../core/contact.ts';
import { defaultSettings, defaultSite, type Settings } from '../core/settings.ts';
import { eraseStore } from '../store/backup.ts';
import { allContacts, putContact } from '../store/book.ts';
import { closeDatabase, database } from '../store/database.ts';
import { judge } from './judge.ts';
import { learnWho, notThisPerson, sameAnswer } from './learn.ts';
import { takeReport, type Taken } from './sighted.ts';

// The worker's door to the browser: words are their keys, and storage in memory.
vi.mock('../browser/api.ts', async () => {
  const { fakeBrowser } = await import('@webext-core/fake-browser');
  return { browser: Object.assign(fakeBrowser, { i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' } }) };
});
vi.stubGlobal('__DEMO__', false);

const NOW = Temporal.ZonedDateTime.from('2026-05-04T10:00[Europe/Madrid]');
const MS = NOW.epochMilliseconds;
const settings: Settings = { ...defaultSettings(0), agreedAt: 0, sites: { gmail: { ...defaultSite(3), messages: true } } };
const ana: Contact = {
  ...emptyContact('ana', 1),
  names: ['Ana Ruiz'],
  relationships: ['client'],
  setByUser: ['client'],
  emails: ['Ana.Ruiz@studio.example'],
};

const letter = (name: string, email: string, text = ''): Approach => ({
  platform: 'gmail',
  kind: 'message',
  sender: { name, profile: `mailto:${email}`, id: email },
  text,
  thread: `t-${email}`,
  at: null,
});

/** Reports letters as the mailbox's page would; the first report of a day's page is of what was there before. */
const reported = (letters: Approach[], at = MS): Promise<Taken> =>
  takeReport(
    {
      type: 'sighted',
      platform: 'gmail',
      url: 'https://mail.google.com/mail/u/0/',
      visible: true,
      health: 'ok',
      missing: [],
      approaches: letters.map((approach) => ({ approach, aliases: [] })),
      viewer: null,
      thread: null,
      hello: false,
    } as unknown as Parameters<typeof takeReport>[0],
    1,
    'doc',
    settings,
    at,
  );

const LONG = ` I have been meaning to write to you for weeks. My mother moved in with us after her fall, and I never knew how tired one
can be and still be glad. In the evenings we look at old pictures and she tells me about the house by the river, the summers there, my
father who sang while he painted the fence. I cried a little on Sunday, and laughed a lot too. The children ask after you. Tim has started
school and is so proud of his bag that he sleeps next to it. I keep thinking about what you said last year, that one should write such
things down before they are gone, so I bought a notebook and I have filled eleven pages already. I don't know whether any of it is good, it
simply feels right to do it. How is your sister? Did the treatment help her? I think of you both more often than I write, and I miss our
long walks. When all of this is quieter I would love to sit with you in your garden again and hear everything.`;

const everything = async (): Promise<string> => {
  const db = await database();
  const stored = await Promise.all([...db.objectStoreNames].map(async (store) => [await db.getAllKeys(store), await db.getAll(store)]));
  return JSON.stringify([stored, await browser.storage.local.get(), await browser.storage.session.get()]);
};

beforeEach(async () => {
  await eraseStore();
  await browser.storage.session.clear();
});
afterEach(closeDatabase);

describe('R21 a mailbox holds far more than what Doorstep is about', () => {
  it('whoever is not in the book leaves no trace: no name, no address, no word, nothing to show', async () => {
    await putContact(ana);
    const { fresh, wrote } = await reported([letter('Jonas Vik', 'jonas@elsewhere.example', 'A word about your knee')]);
    expect([fresh, wrote]).toEqual([[], []]);
    expect((await tabFacts(1))?.keys).toEqual([]);
    expect(await everything()).not.toMatch(/jonas|vik|knee/i);
  });

  it('whoever is, by the address whatever the letter calls them, is certain', async () => {
    await putContact(ana);
    await reported([letter('Studio', 'ana.ruiz@studio.example', 'Hello'), letter('Jonas Vik', 'jonas@elsewhere.example')]);
    const keys = (await tabFacts(1))?.keys ?? [];
    expect(keys).toHaveLength(1);
    expect(await textOf(keys[0] ?? '')).toBe('Hello');
    const nudge = await (await database()).get('nudges', keys[0] ?? '');
    const judged = nudge && (await judge(nudge, settings, NOW));
    expect([judged?.match.level, judged?.contact?.id, judged?.match.reasons[0]?.code]).toEqual(['certain', 'ana', 'same-email']);
  });

  it('a new address under a known name is asked about; "Yes" learns the address, "This isn\'t Ana" takes it out again', async () => {
    await putContact({ ...ana, emails: [] });
    await reported([letter('Ana Ruiz', 'ana@home.example')]);
    const key = (await tabFacts(1))?.keys[0] ?? '';
    await sameAnswer(key, 'yes', MS);
    expect(await allContacts()).toMatchObject([{ id: 'ana', emails: ['ana@home.example'], identities: [] }]);
    await notThisPerson(key, MS);
    expect(await allContacts()).toMatchObject([{ id: 'ana', emails: [], deniedSenders: expect.arrayContaining(['e:ana@home.example']) }]);
  });

  it('"Who is this to you?" keeps the address, as the way in which the next letter is known', async () => {
    await putContact(ana);
    await reported([letter('Ana Ruiz', 'ana@third.example')]);
    const key = (await tabFacts(1))?.keys[0] ?? '';
    await learnWho(key, 'client', null, MS);
    const added = (await allContacts()).find((c) => c.id !== 'ana');
    expect(added).toMatchObject({ emails: ['ana@third.example'], identities: [], relationships: ['client'] });
  });

  it('R22 letters of many days are noticed as such, and a long one as long, by when and how they came alone', async () => {
    await putContact(ana);
    const reasons: string[][] = [];
    const lengths: number[] = [];
    for (const day of [0, 1, 2, 3, 4]) {
      const now = NOW.add({ days: day });
      const more = day === 4 ? LONG : '';
      await reported(
        [letter('Ana Ruiz', 'ana.ruiz@studio.example', `How was your weekend? Day ${day} here.${more}`)],
        now.epochMilliseconds,
      );
      const nudge = await (await database()).get('nudges', (await tabFacts(1))?.keys[0] ?? '');
      const judged = nudge && (await judge(nudge, settings, now));
      reasons.push(judged?.verdict.reasons.map((r) => `${r.code} ${r.values['intent'] ?? ''}`.trim()) ?? []);
      lengths.push(nudge?.facts?.length ?? 0);
    }
    expect(reasons[0]).not.toContain('writes-often');
    expect(reasons[3]).toContain('writes-often');
    expect(reasons[4]).toContain('reads-like long_personal');
    expect(lengths[4]).toBeGreaterThan(700);
    expect(await (await database()).getAll('meta').then((kept) => JSON.stringify(kept))).not.toMatch(/river|weekend/);
  });
});
