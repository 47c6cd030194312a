/** More views: busy hours, the dreaded name, a level that only shows, strips at every step and end. */
import type { NudgeView, StripView } from '../../../src/core/view.ts';
import type { ScreenWords } from '../../../src/ui/shared/words.tsx';
import { ANA_NOTE, client, emptyStrip, emptyView, reply } from './people.ts';
import { deleteSlots } from './verbs.ts';

/** A customer writes while the user is busy: a text with three choices in it. */
export function busy({ t }: ScreenWords): NudgeView {
  const name = 'Jill';
  const full = "Lovely surprise, Jill! I'm {task} until {until}, so I'll close the chat now. I'll write {when}. Enjoy your afternoon.";
  const short = "Lovely surprise, Jill! I'm {task} until {until}, so I'll close the chat now. Enjoy your afternoon.";
  return {
    ...emptyView('Jill Marsh'),
    key: 'facebook/message/thread:77',
    kind: 'message',
    shape: 'line',
    relation: t('relation_client'),
    line: t('line_busy', { name, time: '17:00' }),
    lineButtons: [
      { verb: 'unfold', label: t('line_answer_short') },
      { verb: 'busy-later', label: t('line_at', { time: '17:00' }) },
    ],
    why: [t('because_busy', { time: '17:00' }), t('because_first_today', { name })],
    replies: [
      reply('busy', 'answer', t('reply_put_in_chat', { name }), {
        effect: t('effect_message_2', { name }),
        note: full,
        noteLang: 'en',
        choices: [
          {
            slot: 'task',
            label: t('busy_task'),
            value: 'packing orders',
            free: true,
            options: [
              { value: 'packing orders', label: 'packing orders' },
              { value: 'in a meeting', label: 'in a meeting' },
            ],
          },
          {
            slot: 'until',
            label: t('busy_until'),
            value: 'five',
            free: true,
            options: [
              { value: 'four', label: 'four' },
              { value: 'five', label: 'five' },
            ],
          },
          {
            slot: 'when',
            label: t('busy_when'),
            value: 'tonight',
            free: false,
            options: [
              { value: 'tonight', label: 'tonight' },
              { value: 'week', label: 'this week' },
              { value: 'none', label: t('busy_no_promise'), note: short },
            ],
          },
        ],
        check: { slot: 'remind', label: t('busy_remind', { time: '19:00' }), on: true },
      }),
      reply('later', 'busy-later', t('line_at', { time: '17:00' })),
      reply('time', 'have-time', t('reply_have_time')),
    ],
  };
}

/** The dreaded name, as it stands in the popup. */
export function dreaded({ t }: ScreenWords): NudgeView {
  const name = 'Gareth';
  return {
    ...emptyView('Gareth Plum'),
    shape: 'mark',
    line: '',
    rule: t('sofar_request_today'),
    calm: t('sofar_planned'),
    replies: [
      reply('leave', 'leave', t('reply_leave'), { effect: t('effect_leave') }),
      reply('quiet', 'quiet', t('reply_delete_quiet', deleteSlots({ t })), { effect: t('effect_quiet', { site: 'Facebook', name }) }),
    ],
    more: [
      reply('line', 'answer', t('reply_short'), {
        effect: t('effect_own_enter'),
        note: "Hello Gareth, I don't use this account for people from work.",
        noteLang: 'en',
      }),
      reply('copy', 'copy-note', t('reply_keep_copy'), { effect: t('effect_keep_copy'), copies: 'Gareth Plum, 22 November: a request' }),
    ],
  };
}

/** LinkedIn, where Doorstep only shows the note. */
export function showOnly(words: ScreenWords): NudgeView {
  const { t } = words;
  return {
    ...client(words),
    platform: 'linkedin',
    site: 'LinkedIn',
    kind: 'connection_request',
    key: 'linkedin/connection_request/id:9',
    name: 'Noor van der Meer-Oyelaran of the Northern Printing Company',
    rule: t('rule_email'),
    replies: [
      reply('copy', 'copy-note', t('reply_copy'), {
        effect: t('effect_level_1'),
        note: ANA_NOTE.replace('Ana', 'Noor'),
        noteLang: 'en',
        limit: 300,
        copies: 'x',
      }),
    ],
    more: [reply('leave', 'leave', t('reply_leave'), { effect: t('effect_leave') })],
  };
}

const do1 = (verb: StripView['buttons'][number]['verb'], label: string): StripView['buttons'][number] => ({ verb, label });

/** Strips in the order of the main job, then its other ends. @param now epoch ms. */
export function strips({ t }: ScreenWords, now: number): Record<string, StripView> {
  const name = 'Ana';
  const verbs = deleteSlots({ t });
  const wrote = do1('what-i-wrote', t('do_what_i_wrote'));
  return {
    opening: emptyStrip(t('strip_opening', { name }), { buttons: [do1('stop', t('do_stop'))] }),
    'opening-page': emptyStrip(t('strip_opening_page', { name }), { buttons: [do1('stop', t('do_stop'))] }),
    placed: emptyStrip(t('strip_placed'), { step: t('strip_step_1'), buttons: [do1('take-out', t('do_take_out'))], note: ANA_NOTE }),
    sent: emptyStrip(t('strip_sent', verbs), { step: t('strip_step_2') }),
    deleting: emptyStrip(t('strip_deleting', { ...verbs, name, seconds: '{seconds}' }), {
      step: t('strip_step_2'),
      countdownUntil: now + 5000,
      buttons: [do1('keep', t('do_keep'))],
    }),
    done: emptyStrip(t('strip_done_linkedin', { ...verbs, name, time: '14:02' }), { mood: 'done', buttons: [wrote], note: ANA_NOTE }),
    sending: emptyStrip(t('strip_sending', { name, seconds: '{seconds}' }), {
      countdownUntil: now + 5000,
      buttons: [do1('undo', t('do_undo'))],
    }),
    quiet: emptyStrip(t('strip_deleting_quiet', { ...verbs, name, site: 'Facebook', seconds: '{seconds}' }), {
      countdownUntil: now + 5000,
      buttons: [do1('undo', t('do_undo'))],
    }),
    other: emptyStrip(t('strip_other_sent', { ...verbs, name }), {
      mood: 'asking',
      buttons: [do1('delete-anyway', t('do_delete_it', verbs)), do1('keep', t('do_keep_it'))],
    }),
    occupied: emptyStrip(t('strip_occupied'), {
      mood: 'stopped',
      buttons: [{ ...do1('copy-note', t('do_copy')), copies: ANA_NOTE }],
      note: ANA_NOTE,
    }),
    unproven: emptyStrip(t('strip_not_proven', { name }), {
      mood: 'stopped',
      buttons: [{ ...do1('copy-note', t('do_copy')), copies: ANA_NOTE }, do1('quiet', t('do_quiet'))],
      note: ANA_NOTE,
    }),
    unseen: emptyStrip(t('strip_decline_unseen', { ...verbs, site: 'Facebook' }), { mood: 'stopped', buttons: [wrote], note: ANA_NOTE }),
    unsent: emptyStrip(t('strip_not_sent', { name }), {
      mood: 'asking',
      buttons: [
        { ...do1('open-chat', t('do_open_again')), opens: 'https://www.facebook.com/messages/t/1001' },
        do1('quiet', t('do_quiet')),
        do1('drop', t('do_drop')),
      ],
      note: ANA_NOTE,
    }),
    email: emptyStrip(t('strip_email'), {
      mood: 'asking',
      buttons: [do1('email-sent', t('do_yes_delete', verbs)), do1('email-not-yet', t('do_not_yet'))],
    }),
    accept: emptyStrip(t('strip_accept', { name }), { mood: 'done' }),
  };
}
