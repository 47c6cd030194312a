import type { JSX } from 'preact';
import { NO_RULES } from '../../src/core/boundary/rules.ts';
import { ImportPreviewView } from '../../src/ui/options/book/import-preview.tsx';
import { Options } from '../../src/ui/options/options.tsx';
import type { OptionsData, OptionsVerbs } from '../../src/ui/options/verbs.ts';
import { Privacy } from '../../src/ui/privacy/privacy.tsx';
import { ScreenState } from '../../src/ui/shared/mount.tsx';
import { PROBLEMS } from '../../src/ui/shared/problem.ts';
import type { WordKey } from '../../src/ui/shared/words.tsx';
import type { WelcomeData } from '../../src/ui/welcome/verbs.ts';
import { Welcome } from '../../src/ui/welcome/welcome.tsx';
import { optionsVerbs, welcomeVerbs } from './fake-verbs.ts';
import {
  discord,
  facebook,
  linkedin,
  manyRows,
  mastodon,
  optionsData,
  OWN,
  PEOPLE,
  POINTS,
  settings,
  welcomeData,
  x,
  xmppNowhere,
  NOW,
} from './fixtures.ts';
import { CalendarResult } from '../../src/ui/options/hours/calendar-result.tsx';
import { CALENDAR_READS, PLANNED, WORK_CALENDAR } from './hours-fixtures.ts';
import { MANAGED_PROBLEMS, OFFICE } from './office.ts';
import { MAPPING_PREVIEW, PREVIEW } from './import-fixtures.ts';
import { FORUM, forum } from './taught-fixtures.ts';
import { TEACH_STATES } from './teach-states.tsx';

export interface State {
  /** `screen/what`, also the name of its picture. */
  name: string;
  render: () => JSX.Element;
  /** Buttons pressed after it stands, by the key of their words. */
  press?: WordKey[];
}

const welcome = (what: string, startAt: number, data: Partial<WelcomeData>, press?: WordKey[]): State => ({
  name: `welcome/${what}`,
  render: () => <Welcome data={welcomeData(data)} verbs={welcomeVerbs()} startAt={startAt} />,
  ...(press ? { press } : {}),
});

const options = (
  what: string,
  hash: string,
  data: Partial<OptionsData> = {},
  verbs: OptionsVerbs = optionsVerbs(),
  press?: WordKey[],
): State => ({
  name: `options/${what}`,
  render: () => <Options data={optionsData(data)} verbs={verbs} hash={hash} />,
  ...(press ? { press } : {}),
});

const never = <T,>(): Promise<T> => new Promise(() => undefined);
const noAnswer = <T,>(): Promise<T> => Promise.reject(new Error('no answer'));
const emptyBook = optionsVerbs({
  book: { rows: () => Promise.resolve([]), pastImports: () => Promise.resolve([]) },
});

const RULED = {
  presets: { style: 'separator', profession: 'therapy' },
  rules: {
    policy: null,
    exceptions: [{ contactId: PEOPLE[0]?.id ?? '', platform: 'facebook', outcome: 'welcome' as const, contactPointId: null }],
    fine: [
      {
        id: 'a',
        when: {
          relationships: ['client' as const, 'prospect' as const],
          kinds: ['message' as const],
          intents: ['sales_pitch'],
          busy: true,
        },
        outcome: 'quiet' as const,
        contactPointId: null,
      },
      { id: 'b', when: { sides: ['personal' as const], howMet: ['event' as const] }, outcome: 'ask' as const, contactPointId: null },
    ],
  },
};

export const STATES: State[] = [
  welcome('1-reading', 1, {}),
  welcome('1-not-now', 1, {}, ['welcome_not_now']),
  welcome('1-agreed', 1, { agreed: true }),
  welcome('2-not-asked', 2, {
    agreed: true,
    sites: [facebook({ permission: 'not-asked' }), x(), linkedin()],
  }),
  welcome('2-asking', 2, { agreed: true, sites: [facebook({ permission: 'asking' })] }),
  welcome('2-early', 2, { agreed: true, sites: [facebook(), discord()] }),
  welcome('2-active', 2, { agreed: true, sites: [facebook(), x(), linkedin()] }),
  welcome('2-refused', 2, { agreed: true, sites: [facebook({ permission: 'refused' })] }),
  welcome('2-not-agreed', 2, {}),
  welcome('3-empty', 3, { agreed: true }),
  welcome('3-filled', 3, { agreed: true, points: POINTS }),
  welcome('4-done', 4, { agreed: true, sites: [facebook()], points: POINTS }),
  welcome('4-waiting', 4, { agreed: true, sites: [facebook({ alreadyWaiting: 41 })] }),
  welcome('4-without', 4, {}),

  options('own-addresses', '#sites', { sites: [mastodon(), xmppNowhere()] }),
  options('sites', '#sites'),
  options('busy-listing', '#busy', {
    settings: settings({ busyWhileListing: true }),
    sites: [facebook(), discord({ id: 'etsy', name: 'Etsy', host: 'etsy.com' })],
  }),
  options('sites-early', '#sites', { sites: [facebook(), discord(), discord({ id: 'gmail', name: 'Gmail', permission: 'active' })] }),
  options('sites-level-4', '#sites', {
    sites: [facebook({ settings: { ...facebook().settings, level: 4 } }), linkedin({ permission: 'active' })],
  }),
  options('sites-words', '#sites', {
    sites: [
      linkedin({ permission: 'active' }),
      x({ permission: 'active' }),
      mastodon(),
      discord({ permission: 'active' }),
      forum({ noBox: true, taught: { recipe: { ...FORUM, message: null }, health: null } }),
    ],
  }),
  options('sites-removed', '#sites', { sites: [facebook({ permission: 'removed' })] }),
  options('sites-not-agreed', '#sites', {
    settings: settings({ agreedAt: null }),
    sites: [facebook({ permission: 'not-asked' })],
  }),
  options('reach', '#reach'),
  options('reach-empty', '#reach', { settings: settings({ contactPoints: [] }) }),
  options('book', '#book'),
  options('book-30000', '#book', { people: 30_000 }, optionsVerbs({ book: { rows: () => Promise.resolve(manyRows(30_000)) } })),
  options('book-empty', '#book', { people: 0 }, emptyBook),
  options('book-waiting', '#book', {}, optionsVerbs({ book: { rows: never } })),
  options('book-no-answer', '#book', {}, optionsVerbs({ book: { rows: noAnswer } })),
  options('book-add', '#book/add'),
  options('book-quiet', '#book/quiet'),
  options('book-person', '#book/person/ana'),
  options('book-person-quiet', '#book/person/gareth'),
  options('book-person-gone', '#book/person/nobody'),
  options('book-forget', '#book/person/gareth', {}, optionsVerbs(), ['book_forget']),
  options('book-chosen', '#book', {}, optionsVerbs(), ['book_choose_all']),
  options('book-noes', '#book/noes'),
  options('book-noes-none', '#book/noes', {}, optionsVerbs({ book: { noes: () => Promise.resolve([]) } })),
  options('book-import', '#book/import'),
  options('book-import-first', '#book/import', { settings: settings({ looksAfter: null }) }, emptyBook),
  options('book-import-advised', '#book/import', { settings: settings({ looksAfter: true }) }, emptyBook),
  {
    name: 'options/book-preview',
    render: () => (
      <main class="example-column">
        <h1>Import</h1>
        <ImportPreviewView preview={PREVIEW} onCancel={() => undefined} onStore={() => undefined} onRemap={() => undefined} />
      </main>
    ),
  },
  {
    name: 'options/book-mapping',
    render: () => (
      <main class="example-column">
        <h1>Import</h1>
        <ImportPreviewView preview={MAPPING_PREVIEW} onCancel={() => undefined} onStore={() => undefined} onRemap={() => undefined} />
      </main>
    ),
  },
  options('who', '#who', { sites: [facebook(), linkedin({ permission: 'active' })] }),
  options('policy', '#policy'),
  options('policy-own', '#policy', { settings: settings({ rules: { ...NO_RULES, policy: OFFICE } }) }),
  options('policy-file', '#policy', { settings: settings({ rules: { ...NO_RULES, policy: OFFICE }, policyFrom: 'file' }) }),
  options('policy-admin', '#policy', {
    settings: settings({ rules: { ...NO_RULES, policy: OFFICE } }),
    managed: { policy: OFFICE, problems: MANAGED_PROBLEMS },
  }),
  options('sites-capped', '#sites', { settings: settings({ rules: { ...NO_RULES, policy: OFFICE } }), sites: [facebook({ maxLevel: 2 })] }),
  options('who-rules', '#who', { settings: settings(RULED) }),
  options('words', '#words', { settings: settings({ ownReplies: OWN }) }),
  options('words-none', '#words'),
  options('words-form', '#words', { settings: settings({ ownReplies: OWN }) }, optionsVerbs(), ['mine_write']),
  options('warm', '#warm'),
  options('cards', '#cards'),
  options('cards-no-keys', '#cards', { keys: { open: 'Alt+Shift+K', fold: null, busy: null } }),
  options('cards-none', '#cards', { sites: [facebook({ permission: 'not-asked' })] }),
  options('pace', '#pace', {
    settings: settings({
      paces: [{ contactId: null, relationships: ['client'], most: 3, days: 7, waitMinutes: 60 }],
      letters: {
        everyWeeks: 4,
        lines: [
          { id: 'q', text: 'Rest is part of the work.' },
          { id: 'k', text: 'https://kiln.example/how-it-is-fired' },
        ],
      },
    }),
  }),
  options('busy', '#busy'),
  options('busy-on', '#busy', {
    settings: settings({ busy: { until: NOW + 3 * 3_600_000, since: NOW, task: 'packing orders' } }),
  }),
  options('busy-planned', '#busy', { settings: settings({ hours: PLANNED, calendars: [WORK_CALENDAR] }) }),
  {
    name: 'options/busy-calendar-read',
    render: () => (
      <main class="example-column">
        <h1>Calendars</h1>
        {CALENDAR_READS.map((result, i) => (
          <CalendarResult key={result.file} result={result} before={i === 0 ? WORK_CALENDAR : null} now={NOW} />
        ))}
      </main>
    ),
  },
  options('privacy', '#privacy', {
    settings: settings({
      pausedPages: ['https://www.facebook.com/messages/t/100001', 'https://www.facebook.com/friends'],
    }),
  }),
  options('privacy-withdrawn', '#privacy', { settings: settings({ agreedAt: null, pausedForGood: true }) }),
  options('privacy-erase', '#privacy', {}, optionsVerbs(), ['options_erase_do']),
  options('kept-aside', '#about', { settingsKeptAside: true }),
  options('toast-full', '#privacy', {}, optionsVerbs({ settings: { agree: () => Promise.reject(new Error('QuotaExceededError')) } }), [
    'options_agreement_withdraw',
  ]),
  options('toast-undo', '#privacy', {}, optionsVerbs(), ['options_agreement_withdraw']),

  options('sites-taught', '#sites', {
    sites: [
      facebook(),
      forum(),
      forum({
        id: 'guild.example',
        name: 'guild.example',
        taught: { recipe: { ...FORUM, message: null }, health: { health: 'unrecognised', at: NOW } },
      }),
      forum({ id: 'choir.example', name: 'choir.example', permission: 'not-asked', taught: { recipe: FORUM, health: null } }),
    ],
  }),
  ...TEACH_STATES,

  { name: 'privacy/page', render: () => <Privacy optionsPage="#options" /> },
  {
    name: 'shared/waiting',
    render: () => <ScreenState state={{ state: 'loading' }} view={() => null} retry={() => undefined} />,
  },
  ...PROBLEMS.map(
    (problem): State => ({
      name: `shared/${problem}`,
      render: () => <ScreenState state={{ state: 'failed', problem }} view={() => null} retry={() => undefined} />,
    }),
  ),
];
