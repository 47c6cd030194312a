import { decide } from '../../src/core/boundary/decide.ts';
import { sampleInput } from '../../src/core/boundary/sample.ts';
import { emptyContact } from '../../src/core/contact.ts';
import type { WayBack } from '../../src/core/take-back.ts';
import type { OptionsVerbs } from '../../src/ui/options/verbs.ts';
import type { WelcomeVerbs } from '../../src/ui/welcome/verbs.ts';
import { MEMORY, NOES, NOW, PAST_IMPORTS, PEOPLE, ROWS } from './fixtures.ts';
import { PREVIEW } from './import-fixtures.ts';
import { taughtVerbs } from './taught-fixtures.ts';

let last = 0;
const newId = (): string => {
  last += 1;
  return `new-${last}`;
};
const nothing = (): Promise<void> => Promise.resolve();
const changed = (): Promise<WayBack> => Promise.resolve(() => Promise.resolve('undone'));

/** Verbs that do nothing and say that it worked. */
export const welcomeVerbs = (more: Partial<WelcomeVerbs> = {}): WelcomeVerbs => ({
  agree: nothing,
  requestSite: () => undefined,
  setSite: nothing,
  changePoints: nothing,
  finish: nothing,
  newId,
  optionsPage: (hash) => `#options/${hash}`,
  privacyPage: '#privacy',
  ...more,
});

interface Changes {
  settings?: Partial<OptionsVerbs['settings']>;
  words?: Partial<OptionsVerbs['words']>;
  book?: Partial<OptionsVerbs['book']>;
  rules?: Partial<OptionsVerbs['rules']>;
  policy?: Partial<OptionsVerbs['policy']>;
  keeping?: Partial<OptionsVerbs['keeping']>;
  hours?: Partial<OptionsVerbs['hours']>;
}

export const optionsVerbs = (more: Changes = {}): OptionsVerbs => ({
  settings: {
    agree: nothing,
    requestSite: () => undefined,
    requestAddress: () => undefined,
    removeAddress: nothing,
    removeSite: nothing,
    taught: taughtVerbs,
    setSite: nothing,
    changePoints: changed,
    setMyName: nothing,
    setCell: nothing,
    setBusy: nothing,
    changePace: nothing,
    changeLetters: nothing,
    requestNotifications: () => undefined,
    setNotifications: nothing,
    pause: nothing,
    unpausePage: nothing,
    setBusyWhileListing: nothing,
    setLooksAfter: nothing,
    setApart: nothing,
    apartOffered: nothing,
    newId,
    page: { privacy: 'privacy.html', licence: 'LICENSE', notices: 'THIRD_PARTY.txt' },
    ...more.settings,
  },
  words: {
    language: 'en',
    changeOwn: changed,
    showMarks: nothing,
    setWarm: nothing,
    setNeverAsksFirst: nothing,
    preview: (reply) => Promise.resolve({ text: reply.text.replaceAll('{name}', 'Ana'), missing: [], name: 'Ana' }),
    findPeople: () => Promise.resolve([{ id: 'ana', name: 'Ana Ruiz', detail: 'client' }]),
    ...more.words,
  },
  rules: {
    takePreset: changed,
    setSide: nothing,
    changeExceptions: changed,
    changeFine: changed,
    changeCalm: nothing,
    names: (ids) =>
      Promise.resolve(Object.fromEntries(ids.flatMap((id) => PEOPLE.filter((p) => p.id === id).map((p) => [id, p.names[0] ?? ''])))),
    tryOut: () => Promise.resolve({ verdict: decide(sampleInput()), person: 'Ana Ruiz' }),
    newId,
    ...more.rules,
  },
  policy: {
    use: changed,
    read: () => Promise.resolve(null),
    save: () => undefined,
    print: () => undefined,
    copy: nothing,
    newId,
    ...more.policy,
  },
  book: {
    rows: () => Promise.resolve(ROWS),
    contact: (id) => Promise.resolve(PEOPLE.find((p) => p.id === id) ?? null),
    blank: () => emptyContact(newId(), NOW),
    save: nothing,
    edit: changed,
    canKeepNo: true,
    forget: nothing,
    makeFriend: () => Promise.resolve(nothing),
    unfriend: () => Promise.resolve(nothing),
    openWith: () =>
      Promise.resolve({ promises: [], held: [], metAt: null, places: [{ from: 'Bookfair 2026', names: ['Lee Wong', 'Sam Ito'] }] }),
    siteName: (platform) => platform.charAt(0).toUpperCase() + platform.slice(1),
    relate: () => Promise.resolve('act'),
    takeOut: () => Promise.resolve('act'),
    takeBack: nothing,
    noes: () => Promise.resolve(NOES),
    forgetNoes: () => Promise.resolve(nothing),
    memory: () => Promise.resolve(MEMORY),
    forgetMemory: nothing,
    identity: (platform, typed) => (/\s/.test(typed) ? null : { platform, profile: typed, id: null, handle: null }),
    exportBook: () => Promise.resolve(''),
    pastImports: () => Promise.resolve(PAST_IMPORTS),
    undoImport: nothing,
    import: {
      read: () => Promise.resolve(PREVIEW),
      store: () => Promise.resolve({ id: 'i2', at: NOW, fileName: 'Connections.csv', added: 401, changed: 9 }),
    },
    ...more.book,
  },
  keeping: {
    backup: () => Promise.resolve('{}'),
    isBackup: () => Promise.resolve(true),
    restore: () => Promise.resolve(3),
    eraseEverything: nothing,
    download: () => undefined,
    ...more.keeping,
  },
  hours: {
    changeHours: changed,
    readCalendars: () => Promise.resolve([]),
    keepCalendars: nothing,
    changeCalendar: nothing,
    removeCalendar: changed,
    newId,
    ...more.hours,
  },
});
