import { emptyContact, type Contact } from '../../src/core/contact.ts';
import { defaultSettings, defaultSite, type ContactPoint, type Settings } from '../../src/core/settings.ts';
import type { KeptNo } from '../../src/store/noes.ts';
import type { SiteView } from '../../src/ui/shared/site-view.ts';
import { type BookRow, rowOf, sortRows } from '../../src/ui/options/book/rows.ts';
import type { MemoryLine, OptionsData, PastImport } from '../../src/ui/options/verbs.ts';
import type { WelcomeData } from '../../src/ui/welcome/verbs.ts';
import { outlookOf } from './outlook.ts';

/** A Sunday in November, in the afternoon. */
export const NOW = Date.UTC(2026, 10, 22, 14, 2);
const DAY = 86_400_000;

export const facebook = (more: Partial<SiteView> = {}): SiteView => ({
  id: 'facebook',
  name: 'Facebook',
  origins: ['https://*.facebook.com/*'],
  addresses: null,
  host: 'facebook.com',
  requests: 'friend',
  deletes: true,
  messages: true,
  side: 'personal',
  permission: 'active',
  settings: defaultSite(3),
  maxLevel: 4,
  ownMax: 4,
  alreadyWaiting: 0,
  waiting: 0,
  ...more,
});

export const linkedin = (more: Partial<SiteView> = {}): SiteView => ({
  ...facebook(),
  id: 'linkedin',
  name: 'LinkedIn',
  origins: ['https://www.linkedin.com/*'],
  host: 'linkedin.com',
  requests: 'connection',
  deletes: true,
  side: 'work',
  permission: 'not-asked',
  settings: defaultSite(1),
  maxLevel: 1,
  ownMax: 1,
  declineWord: 'ignore',
  facts: ['site_hands_off', 'site_known_mid'],
  ...more,
});

export const x = (more: Partial<SiteView> = {}): SiteView => ({
  ...facebook(),
  id: 'x',
  name: 'X',
  origins: ['https://x.com/*'],
  host: 'x.com',
  requests: 'follow',
  deletes: true,
  side: 'mixed',
  permission: 'not-asked',
  maxLevel: 3,
  ownMax: 3,
  declineWord: 'decline',
  ...more,
});

/** A site that is read on thin facts, for nobody yet. */
export const discord = (more: Partial<SiteView> = {}): SiteView => ({
  ...facebook(),
  id: 'discord',
  name: 'Discord',
  origins: ['https://discord.com/*'],
  host: 'discord.com',
  requests: null,
  deletes: false,
  side: 'mixed',
  permission: 'not-asked',
  maxLevel: 3,
  ownMax: 3,
  early: true,
  ...more,
});

/** A site that can live anywhere, at two addresses: one is read, the other's permission was taken away. */
export const mastodon = (more: Partial<SiteView> = {}): SiteView => ({
  ...facebook(),
  id: 'mastodon',
  name: 'Mastodon',
  origins: ['https://garden.example/*', 'https://clay.example/*'],
  addresses: [
    { origin: 'https://garden.example', host: 'garden.example', permission: 'active' },
    { origin: 'https://clay.example', host: 'clay.example', permission: 'removed' },
  ],
  host: 'garden.example',
  requests: 'follow',
  deletes: true,
  maxLevel: 3,
  ownMax: 3,
  declineWord: 'reject',
  facts: ['site_known_high', 'site_fronts'],
  fronts: 'Phanpy, Elk',
  ...more,
});

/** The same before any address was added. */
export const mastodonNowhere = (): SiteView => mastodon({ origins: [], addresses: [], host: '', permission: 'not-asked' });

export const xmppNowhere = (): SiteView => ({ ...mastodonNowhere(), id: 'xmpp', name: 'XMPP (Converse)', requests: 'friend' });

export const POINTS: ContactPoint[] = [
  {
    id: 'p1',
    kind: 'linkedin',
    value: 'https://www.linkedin.com/in/mara-vell',
    reason: 'I post project news there',
  },
  { id: 'p2', kind: 'shop', value: 'https://velldraws.example', reason: '' },
];

export const settings = (more: Partial<Settings> = {}): Settings => ({
  ...defaultSettings(NOW - 30 * DAY),
  agreedAt: NOW - 30 * DAY,
  welcomeDone: true,
  contactPoints: POINTS,
  ...more,
});

export const optionsData = (more: Partial<OptionsData> = {}): OptionsData => ({
  settings: settings(),
  sites: [facebook(), linkedin()],
  managed: { policy: null, problems: [] },
  people: 3,
  version: '0.1.0',
  notificationsAllowed: false,
  keys: { open: 'Alt+Shift+K', fold: 'Alt+Shift+J', busy: 'Alt+Shift+Q' },
  settingsKeptAside: false,
  outlook: outlookOf(more.settings ?? settings(), NOW),
  now: NOW,
  ...more,
});

export const welcomeData = (more: Partial<WelcomeData> = {}): WelcomeData => ({
  agreed: false,
  sites: [facebook({ permission: 'not-asked' })],
  points: [],
  ...more,
});

export const ANA: Contact = {
  ...emptyContact('ana', NOW - 200 * DAY),
  names: ['Ana Ruiz', 'Ana María Ruiz'],
  relationships: ['client'],
  setByUser: ['client'],
  howMet: 'order',
  identities: [
    {
      platform: 'facebook',
      profile: 'https://www.facebook.com/ana.ruiz.example',
      id: '100001',
      handle: null,
    },
  ],
  emails: ['ana@ruiz.example'],
  company: 'Ruiz Cerámica',
  given: [{ what: 'work number', at: NOW - 40 * DAY }],
  welcomedOn: ['linkedin'],
  deniedSenders: ['facebook/friend_request/id:100077'],
};

export const GARETH: Contact = {
  ...emptyContact('gareth', NOW - 5 * DAY),
  names: ['Gareth Plum'],
  relationships: ['keep-distance'],
  setByUser: ['keep-distance'],
  watch: { event: 'the spring fair', expiresAt: NOW + 300 * DAY },
  privateNote: 'Stood at the stall for two hours.',
};

const JILL: Contact = {
  ...emptyContact('jill', NOW - 90 * DAY),
  names: ['Jill Osei'],
  relationships: ['client', 'fellow'],
  company: 'Osei & Daughters Stationery and Paper Goods',
};
export const PEOPLE = [ANA, GARETH, JILL];
export const ROWS: BookRow[] = sortRows(PEOPLE.map(rowOf));

const FIRST = [
  'Ana',
  'Ben',
  'Carla',
  'Dario',
  'Elif',
  'Femi',
  'Greta',
  'Hana',
  'Ivo',
  'Jun',
  'Kofi',
  'Lena',
  'Mara',
  'Noor',
  'Otto',
  'Pia',
];
const LAST = [
  'Adler',
  'Brandt',
  'Costa',
  'Duarte',
  'Eriksen',
  'Fuchs',
  'Grau',
  'Hoang',
  'Ito',
  'Jansen',
  'Kaya',
  'Lund',
  'Mbeki',
  'Novak',
  'Osei',
  'Park',
];

/** A book of any size, every name invented. */
export const manyRows = (n: number): BookRow[] =>
  sortRows(
    Array.from({ length: n }, (_, i) =>
      rowOf({
        ...emptyContact(`c${i}`, NOW),
        names: [`${FIRST[i % 16]} ${LAST[(i >> 4) % 16]} ${i}`],
        relationships: i % 3 === 0 ? ['vendor'] : ['client'],
        company: `Studio ${i % 97}`,
      }),
    ),
  );

export const MEMORY: MemoryLine[] = [
  {
    at: NOW - 10 * DAY,
    site: 'Facebook',
    kind: 'friend_request',
    outcome: 'declined_with_linkedin',
    note: 'Thank you for looking me up, Ana. I keep this account for relatives and old friends, so work contacts find me on LinkedIn.',
  },
  { at: NOW - 120 * DAY, site: 'Facebook', kind: 'message', outcome: 'left', note: null },
];

export const PAST_IMPORTS: PastImport[] = [{ id: 'i1', at: NOW - 3 * DAY, fileName: 'Connections.csv', added: 412, changed: 9 }];

/** Replies in the user's own words. */
export const OWN: Settings['ownReplies'] = [
  {
    id: 'o1',
    title: 'My cats',
    text: 'Dear {name}, this page is for my cats and my cousins. You find me {contactPoint}: {link}',
    situation: 1,
    relationships: ['client', 'prospect'],
    rung: 1,
    language: 'en',
    formality: null,
    changedAt: 1,
  },
  {
    id: 'o2',
    title: '',
    text: 'Danke für die Nachricht! Ich packe gerade Pakete und schreibe heute Abend zurück.',
    situation: 6,
    relationships: [],
    rung: 1,
    language: 'de',
    formality: 'informal',
    changedAt: 1,
  },
];

export const NOES: KeptNo[] = [
  { at: NOW - 20 * DAY, outcome: 'no', of: ['facebook', 'email'], keys: ['salt.1', 'salt.2'] },
  { at: NOW - 200 * DAY, outcome: 'patient', of: ['facebook'], keys: ['salt.3'] },
  { at: NOW - 300 * DAY, outcome: 'distance', of: [], keys: ['salt.4'] },
];
