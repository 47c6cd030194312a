/** Views of invented people, as the background part makes them; words come in, so that each language has its own. */
import type { Button, NudgeView, QuestionView, ReplyView, StripView, Verb } from '../../../src/core/view.ts';
import type { ScreenWords } from '../../../src/ui/shared/words.tsx';
import { deleteSlots } from './verbs.ts';

export const emptyView = (name: string): NudgeView => ({
  key: `facebook/friend_request/name:${name}`,
  platform: 'facebook',
  site: 'Facebook',
  kind: 'friend_request',
  name,
  relation: null,
  shape: 'card',
  line: name,
  lineButtons: [],
  rule: null,
  history: null,
  why: [],
  question: null,
  replies: [],
  more: [],
  tones: [],
  tone: null,
  languages: [],
  learned: null,
  calm: null,
  strip: null,
});

export const reply = (
  id: string,
  verb: Verb,
  label: string,
  over: Partial<ReplyView> & { effect?: string; opens?: string; copies?: string } = {},
): ReplyView => {
  const { effect, opens, copies, ...rest } = over;
  const button: Button = { verb, label, ...(effect ? { effect } : {}), ...(opens ? { opens } : {}), ...(copies ? { copies } : {}) };
  return { id, button, note: null, noteLang: null, limit: null, choices: [], ...rest };
};

export const emptyStrip = (text: string, over: Partial<StripView> = {}): StripView => ({
  deliveryId: 'd1',
  step: null,
  text,
  countdownUntil: null,
  buttons: [],
  note: null,
  mood: 'working',
  foldsAt: null,
  ...over,
});

export const ANA_NOTE =
  'Thank you for looking me up, Ana. I keep this account for relatives and old friends, so work contacts find me on LinkedIn: https://www.linkedin.com/in/mira-sand. I post project news there and answer faster too.';

const tones = ({ t }: ScreenWords): NudgeView['tones'] => [
  { value: '1', label: t('tone_1') },
  { value: '2', label: t('tone_2') },
  { value: '3', label: t('tone_3') },
  { value: '4', label: t('tone_4') },
];
const languages = [
  { value: 'en', label: 'English' },
  { value: 'de', label: 'Deutsch' },
  { value: 'es', label: 'Español' },
];

/** A client asks for the first time: the main job. */
export function client(words: ScreenWords): NudgeView {
  const { t } = words;
  const name = 'Ana';
  return {
    ...emptyView('Ana Ruiz'),
    relation: t('relation_client'),
    line: t('line_friend_request_relation', { name: 'Ana Ruiz', relation: t('relation_client') }),
    rule: t('rule_linkedin'),
    why: [
      t('match_same_profile', { site: 'Facebook' }),
      t('met_order_in', { month: 'March' }),
      t('reason_sees_note_requests', { name }),
      t('reason_delete_silent', { site: 'Facebook', ...deleteSlots({ t }) }),
    ],
    replies: [
      reply('linkedin', 'answer', t('reply_decline_linkedin'), {
        effect: t('effect_level_3', { name, ...deleteSlots({ t }) }),
        opens: 'https://www.facebook.com/messages/t/1001',
        note: ANA_NOTE,
        noteLang: 'en',
      }),
      reply('quiet', 'quiet', t('reply_quiet'), { effect: t('effect_quiet', { site: 'Facebook', name }) }),
    ],
    more: [
      reply('accept', 'accept', t('reply_accept'), { effect: t('effect_accept', { name }) }),
      reply('leave', 'leave', t('reply_leave'), { effect: t('effect_leave') }),
      reply('email', 'email', t('reply_email'), {
        opens: 'mailto:ana@example.com?subject=Hello&body=Hello',
        note: ANA_NOTE,
        noteLang: 'en',
        effect: t('effect_email', { name }),
      }),
      reply('other', 'other-words', t('reply_other_words')),
      reply('notthis', 'not-this-person', t('reply_not_this', { name })),
    ],
    tones: tones(words),
    tone: '1',
    languages,
  };
}

/** The same client again, a year on. */
export function again(words: ScreenWords): NudgeView {
  const { t } = words;
  const name = 'Ana';
  return {
    ...client(words),
    line: t('line_again', { name: 'Ana Ruiz' }),
    history: `${t('history_again')} ${t('history_before_site', { date: '4 May', site: 'Messenger' })} ${t('history_maybe_unseen')}`,
    wrote: ANA_NOTE,
    replies: [
      reply('email', 'email', t('reply_email_and_decline'), {
        opens: 'mailto:ana@example.com?body=x',
        effect: t('effect_email_decline', { name, ...deleteSlots({ t }) }),
        note: 'Hello Ana, perhaps my note in Messenger got lost. I keep that account for family; on LinkedIn I am easy to find.',
        noteLang: 'en',
      }),
      reply('linkedin', 'answer', t('reply_decline_linkedin_again'), {
        effect: t('effect_level_3', { name, ...deleteSlots({ t }) }),
        note: ANA_NOTE,
        noteLang: 'en',
      }),
      reply('leave', 'leave', t('reply_leave'), { effect: t('effect_leave_waits', { name }) }),
    ],
  };
}

export const whoQuestion = ({ t }: ScreenWords): QuestionView => {
  const who = (arg: string, label: string): Button & { arg: string } => ({ verb: 'who', label, arg });
  return {
    text: t('ask_who'),
    buttons: [
      who('client', t('who_client')),
      who('coworker', t('who_coworker')),
      who('vendor', t('who_vendor')),
      who('friend', t('who_friend')),
      who('unknown', t('who_unknown')),
    ],
    more: [who('patient', t('who_patient')), who('boss', t('who_boss')), who('keep-distance', t('who_distance'))],
    field: null,
    own: { verb: 'who', label: t('who_own'), hint: t('who_own_hint'), save: t('who_own_save') },
  };
};

/** Somebody who isn't in the book: a grey line that opens to a question. */
export function stranger(words: ScreenWords): NudgeView {
  const { t } = words;
  return {
    ...emptyView('Tomasz Wieland'),
    shape: 'line',
    line: t('line_stranger', { name: 'Tomasz Wieland' }),
    lineButtons: [{ verb: 'unfold', label: t('line_who') }],
    question: whoQuestion(words),
  };
}

/** The stranger a moment later. */
export function learned(words: ScreenWords): NudgeView {
  const { t } = words;
  const ana = client(words);
  return {
    ...ana,
    key: stranger(words).key,
    name: 'Tomasz Wieland',
    why: [t('match_you_said')],
    learned: { text: t('learned_client'), undo: { verb: 'undo-learn', label: t('learned_undo') } },
    replies: ana.replies.map((r) => (r.note === null ? r : { ...r, note: ANA_NOTE.replace('Ana', 'Tomasz') })),
  };
}

/** Only the name fits. */
export function sameName(words: ScreenWords): NudgeView {
  const { t } = words;
  const same = (arg: string, label: string): Button & { arg: string } => ({ verb: 'same', label, arg });
  return {
    ...emptyView('Ana Ruiz'),
    line: t('line_is_it', { name: 'Ana Ruiz' }),
    why: [t('match_same_name', { name: 'Ana Ruiz' }), t('match_other_profile')],
    question: {
      text: t('ask_same', { name: 'Ana Ruiz', first: 'Ana' }),
      buttons: [same('yes', t('same_yes')), same('no', t('same_no')), same('unsure', t('same_unsure'))],
      more: [],
      field: null,
    },
  };
}

/** Nowhere to send work people yet. */
export function where(words: ScreenWords): NudgeView {
  const { t } = words;
  return {
    ...client(words),
    rule: null,
    replies: [],
    more: [],
    question: {
      text: t('ask_where'),
      buttons: [],
      more: [],
      field: {
        verb: 'contact-point',
        label: t('ask_where'),
        save: t('where_save'),
        kinds: [
          { value: 'linkedin', label: t('where_linkedin'), hint: t('where_linkedin_hint') },
          { value: 'shop', label: t('where_shop'), hint: t('where_link_hint') },
          { value: 'email', label: t('where_email'), hint: t('where_email_hint') },
        ],
      },
    },
  };
}
