import { recipes, WORK_POINTS } from '../recipe.ts';

/** First requests of everybody else, gently; and the plain answer for those who want fewer words at once. */
export const requestsMore = recipes('en', [
  {
    name: 'fellow',
    situation: 31,
    rung: 1,
    to: ['fellow'],
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'How nice of you to get in touch[, {name}].',
        no: 'I keep this account for family.',
        alternative: ', but I’d enjoy hearing about your work {contactPoint}[: {link}].',
        tie: 'Do tell me what you’re making these days, I always like to see it.',
      },
      b: {
        thanks: 'Thank you for the request[, {name}], it was good to meet somebody from the same trade.',
        no: 'This page is only for relatives and old friends.',
        alternative: 'For shop talk you can reach me {contactPoint}[: {link}].',
        tie: 'I hope we run into each other again.',
      },
    },
  },
  {
    name: 'cordial-work',
    situation: 31,
    rung: 1,
    to: ['cordial-work', 'keep-warm', 'acquaintance'],
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Thank you for thinking of me[, {name}].',
        no: 'I use this account for a small family circle and leave it at that.',
        alternative: 'You can reach me {contactPoint}[: {link}].',
        tie: 'I wish you well, and it’s always nice to see you around.',
      },
      b: {
        thanks: 'That’s kind of you[, {name}], thank you.',
        no: 'I don’t add people here beyond my family and oldest friends.',
        alternative: 'For anything else I’m easy to reach {contactPoint}[: {link}].',
        tie: 'All good wishes to you until we meet again.',
      },
    },
  },
  {
    name: 'anyone',
    situation: 31,
    rung: 1,
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Thank you for your request[, {name}].',
        no: 'I keep this account for family and close friends, so I don’t add anyone else here.',
        alternative: 'You can reach me {contactPoint}[: {link}].',
        'way-out': 'No need to reply; I wish you well.',
      },
      b: {
        thanks: 'Hello[ {name}], thank you for getting in touch.',
        no: 'I’m not looking for new contacts on this account, for personal reasons.',
        alternative: 'For anything to do with my work, I’m easy to reach {contactPoint}[: {link}].',
        close: 'All the best to you.',
      },
      c: {
        thanks: 'Thanks for asking[, {name}].',
        no: 'This account is small on purpose: family and people I’ve known for half my life.',
        alternative: 'Everyone else can reach me {contactPoint}[: {link}].',
        close: 'With good wishes.',
      },
    },
  },
  {
    name: 'plain',
    situation: 31,
    rung: 2,
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Thank you[, {name}].',
        no: 'I don’t connect with work contacts on this account.',
        alternative: 'You can reach me {contactPoint}[: {link}].',
      },
      b: {
        thanks: 'Thanks for asking[, {name}].',
        no: 'I don’t take requests on this account from people I know through work.',
        alternative: 'Please reach me {contactPoint} instead[: {link}].',
      },
      c: {
        thanks: 'Thank you for the request[, {name}].',
        no: 'I don’t use this site for work, so I won’t add you here.',
        alternative: 'I’m glad to help {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'distance',
    situation: 13,
    rung: 1,
    to: ['keep-distance'],
    any: {
      a: {
        no: 'Hello. I don’t use this account for people I’ve met through events or work.',
        alternative: 'For orders, please use {workMail}.',
      },
      b: {
        no: 'Hello. I’m not adding anyone to this account.',
        alternative: 'Questions about my work can go to {workMail}.',
      },
    },
  },
  {
    name: 'distance-plain',
    situation: 13,
    rung: 2,
    to: ['keep-distance'],
    any: {
      a: { no: 'I don’t accept requests on this account.', alternative: 'For orders, the address is {workMail}.' },
      b: { no: 'I don’t add people here, and that won’t change.', alternative: 'Work can go to {workMail}.' },
    },
  },
]);
