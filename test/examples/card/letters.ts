/** Somebody writes a long letter (R46): the short answer with what may be passed on, and the longer draft. */
import type { NudgeView } from '../../../src/core/view.ts';
import type { ScreenWords } from '../../../src/ui/shared/words.tsx';
import { emptyView, reply } from './people.ts';

const SHORT =
  'The part about what this time has been like for you stayed with me, Jill. My letters are short while work is on, but I do read yours.';
const FRAME =
  'Hello Jill, thank you for your letter.\n\nThe part about what these weeks have been like has stayed with me, and today there is room for more than a few lines.\n\n\n\nWarm wishes, and take good care.';

/** @param open the longer draft is wanted. */
export function longLetter({ t }: ScreenWords, open: boolean): NudgeView {
  const name = 'Jill';
  const short = reply('short_heartfelt_reply', 'answer', t('reply_warm'), {
    effect: t('effect_message_2', { name }),
    note: `${SHORT} Something I like to pass on: {line} I’m thinking of you.`,
    noteLang: 'en',
    choices: [
      {
        slot: 'line',
        label: t('letter_line'),
        value: 'none',
        free: false,
        options: [
          { value: 'none', label: t('letter_line_none'), note: `${SHORT} I’m thinking of you.` },
          { value: 'q', label: 'Rest is part of the work, and whoever rests well works well, says the potter of Ashby.' },
          { value: 'k', label: 'https://kiln.example/how-it-is-fired' },
        ],
      },
    ],
  });
  const letter = reply('longer_letter', 'answer', t('reply_letter', { name }), {
    effect: t('effect_message_2', { name }),
    note: FRAME,
    noteLang: 'en',
    asDraft: true,
  });
  return {
    ...emptyView('Jill Novak'),
    kind: 'message',
    relation: t('relation_client'),
    line: t('line_message_relation', { name, relation: t('relation_client') }),
    letter: {
      open,
      text: open ? t('letter_open') : t('letter_due_last', { date: t('words_language') === 'en' ? '3 October' : '3.10.' }),
      button: { verb: 'letter', label: t(open ? 'letter_brief' : 'letter_write') },
    },
    replies: [
      ...(open ? [letter] : []),
      short,
      reply('short_warm_deferral', 'answer', t('reply_put_in_chat', { name }), { note: 'Lovely to hear from you.', noteLang: 'en' }),
    ],
    more: [reply('leave', 'leave', t('reply_leave'), { effect: t('effect_leave') })],
  };
}
