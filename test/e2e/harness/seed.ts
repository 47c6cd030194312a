import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { PEOPLE } from '../../../scripts/neighbourhood/people.ts';
import { profilePath, type Person } from '../../../scripts/neighbourhood/world.ts';
import { emptyContact, type Contact, type Relationship } from '../../../src/core/contact.ts';
import { defaultSettings, defaultSite, type AssistLevel, type Settings } from '../../../src/core/settings.ts';
import type { LogEntry } from '../../../src/store/records.ts';
import { CACHE } from './places.ts';
import type { Planted } from './seed-page.ts';

export const LINKEDIN = 'https://www.linkedin.com/in/robin-hale';

/** What a user has who has lived with Doorstep for a while. */
export interface Seed {
  book?: Contact[];
  settings?: Partial<Settings>;
  /** What was answered to whom before. */
  log?: LogEntry[];
  /** "How much Doorstep does" on Facebook. */
  level?: AssistLevel;
  /** The site's pages were read before, so that nothing counts as already waiting. */
  readBefore?: boolean;
  /** More kinds of page that were read before: `forum.example/members`. */
  readToo?: string[];
}

/** A person of the neighbourhood, in the book. @param more name only: `{ identities: [] }`. */
export function inBook(person: Person, relationship: Relationship, more: Partial<Contact> = {}): Contact {
  const identity = {
    platform: 'facebook',
    profile: person.vanity ? `https://www.facebook.com${profilePath(person)}` : null,
    id: person.id,
    handle: person.vanity,
  };
  return {
    ...emptyContact(`story-${person.id}`, 0),
    names: [person.name],
    relationships: [relationship],
    setByUser: [relationship],
    identities: [identity],
    sources: [{ kind: 'by-hand', importId: null, at: 0 }],
    ...more,
  };
}

/** A note that was sent to this person on Facebook and was read. @param more what else is known of it. */
export const answeredBefore = (person: Person, daysAgo: number, rung: number, more: Partial<LogEntry> = {}): LogEntry => ({
  person: [`contact:story-${person.id}`, `facebook:${person.id}`],
  name: person.name,
  platform: 'facebook',
  kind: 'friend_request',
  at: Date.now() - daysAgo * 86_400_000,
  outcome: 'declined_with_linkedin',
  rung,
  text: `What I wrote ${daysAgo} days ago.`,
  wordingId: null,
  read: true,
  deliveryId: null,
  ...more,
});

/** The book that stories begin with unless they say otherwise. */
export const SAMPLE_BOOK: Contact[] = [
  inBook(PEOPLE.ana, 'client', { howMet: 'order', emails: ['ana@example.org'] }),
  inBook(PEOPLE.viktor, 'vendor', { howMet: 'event' }),
  inBook(PEOPLE.maya, 'friend', { howMet: 'private' }),
  inBook(PEOPLE.jill, 'client', { howMet: 'order' }),
  inBook(PEOPLE.gareth, 'keep-distance'),
  inBook(PEOPLE.sam, 'coworker', { howMet: 'work' }),
];

/** Kinds of page of the smaller sites. */
const OTHERS = [
  'instagram/accounts',
  'instagram/direct',
  'linkedin/mynetwork',
  'x/follower_requests',
  'x/i',
  'x/messages',
  'xmpp/',
  'mastodon/follow_requests',
  'mastodon/notifications',
  'mastodon/conversations',
];
const SURFACES = ['', 'friends', 'notifications', 'messages', 'profile.php', ...Object.values(PEOPLE).map((p) => p.vanity ?? '')];

/** Puts it there. @param run evaluates an expression in a page of the extension and waits for it. */
export async function plant(run: (expression: string) => Promise<unknown>, seed: Seed): Promise<void> {
  const { book = SAMPLE_BOOK, log = [], settings = {}, level = 3, readBefore = true, readToo = [] } = seed;
  const yesterday = Date.now() - 86_400_000;
  const planted: Planted = {
    book,
    log,
    settings: {
      ...defaultSettings(yesterday),
      agreedAt: yesterday,
      welcomeDone: true,
      sites: { facebook: { ...defaultSite(level), messages: true } },
      contactPoints: [{ id: 'linkedin', kind: 'linkedin', value: LINKEDIN, reason: '' }],
      ...settings,
    },
    read: readBefore
      ? [...SURFACES.map((s) => `facebook/${s}`), ...OTHERS, ...readToo].flatMap((s) =>
          ['requests', 'messages'].map((kind) => `baseline:${s}/${kind}`),
        )
      : [],
    readSince: yesterday,
  };
  await run(`${await readFile(path.join(CACHE, 'seed.js'), 'utf8')}; globalThis.storyPlant(${JSON.stringify(planted)})`);
}

/** Bundles what {@link plant} runs in the page; once before all stories. */
export async function keepSeed(): Promise<void> {
  const entry = path.join(import.meta.dirname, 'seed-page.ts');
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
  });
  await writeFile(path.join(CACHE, 'seed.js'), outputFiles[0]?.text ?? '');
}
