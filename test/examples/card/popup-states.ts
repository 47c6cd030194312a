/** Every state of the popup, by name. */
import type { NudgeView } from '../../../src/core/view.ts';
import { NOTHING_FIRST, START, type PopupData } from '../../../src/ui/popup/types.ts';
import type { ScreenWords } from '../../../src/ui/shared/words.tsx';
import { deleteSlots } from './verbs.ts';
import { busy, dreaded, strips } from './moments.ts';
import type { FirstView } from '../../../src/core/words-view.ts';
import { ANA_NOTE, again, client, emptyView, stranger } from './people.ts';

const SITES = [
  { id: 'facebook', name: 'Facebook' },
  { id: 'linkedin', name: 'LinkedIn' },
];

export const emptyData: PopupData = {
  page: { status: 'watching', site: 'Facebook' },
  reads: { on: ['Facebook'], lost: [] },
  nobodyKnown: false,
  problem: null,
  waiting: [],
  old: { count: 0, people: [] },
  invites: [],
  unfinished: [],
  today: [],
  busy: { on: false, until: null, task: '', by: null, shared: false, next: null },
  whileBusy: [],
  promises: [],
  held: [],
  said: null,
  warm: null,
  sites: SITES,
  place: START,
};

/** What may be written first to Ana. */
export const firstView: FirstView = {
  name: 'Ana Ruiz',
  text: 'Hello Ana. I send a few project stories a year. You can get them on LinkedIn: https://linkedin.com/in/mia or by e-mail: mia@studio.example. If you’d sooner not, leave this unanswered or press Ignore; nothing changes between us.',
  wordingId: 'en/invite/a',
  hint: null,
  language: 'en',
  languages: [
    { value: 'en', label: 'English' },
    { value: 'de', label: 'German' },
  ],
  tellsForms: false,
  formality: null,
  ways: [
    { id: 'l', label: 'LinkedIn' },
    { id: 'm', label: 'Work e-mail' },
  ],
  email: 'ana@example.org',
  subject: 'An invitation, if you like',
};

const invite = (n: number, name: string, line: string): NudgeView => ({
  ...emptyView(name),
  key: `facebook/page_invite/${n}`,
  kind: 'page_invite',
  shape: 'popup',
  line,
});

const promisesOf = ({ t }: ScreenWords): PopupData['promises'] => {
  const later = [
    { value: 'tomorrow', label: t('promise_tomorrow') },
    { value: 'next-week', label: t('promise_next_week') },
  ];
  return [
    { id: 'p1', name: 'Jill Novak', said: 'tonight', due: '19:00', late: true, later },
    { id: 'p2', name: 'Ana Ruiz', said: '', due: '27 November, 17:00', late: false, later },
    { id: 'p3', name: 'Sam Whitlock', said: 'after the fair', due: null, late: false, later },
  ];
};

/** The limit that the user set is reached. */
const paced = (words: ScreenWords): NudgeView => ({
  ...client(words),
  pace: `${words.tn('history_pace', 3)} ${words.t('pace_next_day', { at: 'Thursday' })}`,
  hold: { verb: 'hold', label: words.t('pace_hold_day', { at: 'Thursday' }), effect: words.t('effect_hold') },
});

const threat = ({ t }: ScreenWords): NudgeView => {
  const plain = (verb: 'keep-copy' | 'leave' | 'mute', label: string, effect: string): NudgeView['replies'][number] => ({
    id: verb,
    button: { verb, label, effect },
    note: null,
    noteLang: null,
    limit: null,
    choices: [],
  });
  const steps = [
    t('block_profile', { name: 'Gareth', site: 'Facebook' }),
    t('block_dots'),
    t('block_block'),
    t('block_confirm', { site: 'Facebook' }),
  ];
  const open = {
    verb: 'open-page' as const,
    label: t('reply_open_page', { name: 'Gareth' }),
    effect: t('effect_block_seen', { name: 'Gareth' }),
    opens: 'https://www.facebook.com/',
  };
  return {
    ...emptyView('Gareth Plum'),
    shape: 'popup',
    rule: t('rule_threat'),
    replies: [
      plain('keep-copy', t('reply_keep_copy'), t('effect_keep_copy')),
      plain('leave', t('reply_leave'), t('effect_leave')),
      { ...plain('leave', '', ''), id: 'block-steps', button: open, title: t('reply_block_steps'), steps },
      plain('mute', t('reply_mute'), t('effect_mute', { name: 'Gareth' })),
    ],
  };
};

/** After a last word, of somebody with whom there is something to lose. */
const lastWord = (words: ScreenWords): NudgeView => {
  const { t } = words;
  const view = threat(words);
  const cost = [
    t('block_cost', { name: 'Gareth', site: 'Facebook' }),
    t('cost_promise', { due: '26 November' }),
    t('cost_people', { people: 'Lee Wong, Sam Ito', from: 'Bookfair 2026' }),
  ];
  return { ...view, rule: null, replies: view.replies.map((r) => (r.steps ? { ...r, cost } : r)) };
};

/** @param now epoch ms, for countdowns. */
export function popupExamples(words: ScreenWords, now: number): Record<string, PopupData> {
  const { t } = words;
  const all = strips(words, now);
  const at = (view: 'list' | 'person' | 'paste' | 'old', key: string | null = null): PopupData['place'] => ({ ...START, view, key });
  const people = [client(words), again(words), dreaded(words), stranger(words)].map((v, i) => ({ ...v, key: `${v.key}${i}` }));
  const unsent = all['unsent'];
  const invites = [
    invite(1, 'Bo Lund', 'Bo Lund · Lund Tiles & Bathrooms'),
    invite(2, 'Bo Lund', 'Bo Lund · Spring Evening'),
    invite(3, 'Ida Mo', 'Ida Mo · Knitting for Beginners'),
  ];
  const gareth = { ...dreaded(words), shape: 'mark' as const };
  const full: PopupData = {
    ...emptyData,
    waiting: people,
    unfinished: unsent ? [{ key: 'x', name: 'Ana Ruiz', strip: unsent }] : [],
    old: { count: 41, people: [] },
    invites,
    today: [
      { id: '1', name: 'Ana Ruiz', text: t('strip_done_linkedin', { ...deleteSlots({ t }), time: '14:02', name: 'Ana' }), note: ANA_NOTE },
      { id: '2', name: 'Bo Lund', text: t('strip_done_quiet', { ...deleteSlots({ t }), name: 'Bo' }), note: null },
    ],
    whileBusy: [
      { key: 'a', name: 'Jill', said: 'tonight', waits: false },
      { key: 'b', name: 'Sam', said: null, waits: true },
      { key: 'c', name: 'Lee', said: null, waits: true },
    ],
    held: [{ until: '17:00', view: { ...emptyView('Petra Vogel'), key: 'h' } }],
    busy: { on: true, until: '17:00', task: 'packing orders', by: 'switch', shared: false, next: null },
  };
  return {
    full,
    empty: emptyData,
    person: { ...emptyData, waiting: [client(words)] },
    again: { ...emptyData, waiting: [again(words)] },
    dreaded: { ...emptyData, waiting: [gareth], place: at('person', gareth.key) },
    stranger: { ...emptyData, waiting: [stranger(words)] },
    'busy-until-another-day': {
      ...emptyData,
      busy: { on: true, until: 'Wednesday 12:54 AM', task: '', by: 'switch', shared: false, next: null },
    },
    busy: { ...emptyData, waiting: [busy(words)] },
    deleting: { ...emptyData, waiting: [{ ...client(words), strip: all['deleting'] ?? null }] },
    planned: {
      ...emptyData,
      busy: { on: true, until: '17:00', task: '', by: 'week', shared: true, next: null },
      held: ['Petra Vogel', 'Sam Okafor', 'Lee Brandt'].map((name, i) => ({ until: '17:00', view: { ...emptyView(name), key: `h${i}` } })),
    },
    promises: { ...emptyData, promises: promisesOf(words) },
    held: { ...emptyData, waiting: [paced(words)] },
    'last-word': { ...emptyData, waiting: [lastWord(words)] },
    threat: { ...emptyData, waiting: [threat(words)] },
    paste: { ...emptyData, place: at('paste') },
    compose: { ...emptyData, place: { ...START, view: 'compose', first: { ...NOTHING_FIRST, person: 'ana', name: 'Ana Ruiz' } } },
    warm: { ...emptyData, warm: { person: 'ana', name: 'Ana Ruiz', text: t('warm_remind', { name: 'Ana' }) } },
    old: { ...emptyData, old: { count: 2, people: people.slice(0, 2) }, place: at('old') },
    unreadable: { ...emptyData, page: { status: 'unreadable', site: 'Facebook' } },
    'not-active': { ...emptyData, page: { status: 'not-active', site: 'Facebook', origins: ['https://www.facebook.com/*'] } },
    'not-agreed': { ...emptyData, page: { status: 'not-agreed' } },
    paused: { ...emptyData, page: { status: 'paused-everywhere' } },
    'paused-page': { ...emptyData, page: { status: 'paused-page', site: 'Facebook' } },
    'other-account': { ...emptyData, page: { status: 'other-account', site: 'Facebook' } },
    'no-site': { ...emptyData, page: { status: 'no-site' } },
    'no-site-on': { ...emptyData, page: { status: 'no-site' }, reads: { on: [], lost: [] } },
    'nobody-known': { ...emptyData, nobodyKnown: true },
    lost: { ...emptyData, page: { status: 'no-site' }, reads: { on: ['LinkedIn'], lost: ['Facebook', 'X'] } },
    'not-heard': { ...emptyData, page: { status: 'not-heard', site: 'Facebook' } },
    teach: { ...emptyData, page: { status: 'no-site' }, teach: 'new' },
    'teach-again': { ...emptyData, page: { status: 'watching', site: 'forum.example' }, teach: 'again' },
    'storage-full': { ...emptyData, problem: 'storage-full' },
  };
}
