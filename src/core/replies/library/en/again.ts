import { CARE_POINTS, recipes, WORK_POINTS } from '../recipe.ts';

/** Asks again, pushes back, goes on (situations 14 to 17), from plain to the last word. */
export const again = recipes('en', [
  {
    name: 'again',
    situation: 14,
    rung: 2,
    points: WORK_POINTS,
    any: {
      a: {
        no: '[As I wrote on {earlierDate}, ]I keep this account to family and close friends.',
        ack: 'That hasn’t changed.',
        alternative: 'You’re still welcome to reach me {contactPoint}[: {link}].',
      },
      b: {
        ack: 'Thanks for asking again[, {name}].',
        no: 'My answer is the same[ as on {earlierDate}]: I don’t add people from work here.',
        alternative: 'You can still reach me {contactPoint}[: {link}].',
      },
      c: {
        ack: 'Hello again[, {name}].',
        no: '[What I wrote on {earlierDate} still holds: ]I don’t connect with work contacts on this account.',
        alternative: 'Please reach me {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'again-unseen',
    situation: 14,
    rung: 1,
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Hello[ {name}], and thank you for your request.',
        ack: 'Perhaps my note[ of {earlierDate}] got lost, so here it is again.',
        no: 'I keep the account you found for family and old friends.',
        alternative: 'I’d be glad to stay in touch {contactPoint}[: {link}].',
        tie: 'Nothing changes in how I like working with you.',
      },
      b: {
        thanks: 'Hello[ {name}], how nice that you looked me up.',
        ack: 'I answered[ on {earlierDate}], but notes like that are easy to miss.',
        no: 'I don’t add people from work on my private account.',
        alternative: 'The best way to reach me is {contactPoint}[: {link}].',
        close: 'Warm wishes to you.',
      },
    },
  },
  {
    name: 'again-care',
    situation: 14,
    rung: 2,
    to: ['patient', 'student', 'parent'],
    points: CARE_POINTS,
    any: {
      a: {
        no: '[As I wrote on {earlierDate}, ]I don’t connect on private accounts with people I meet through work.',
        ack: 'That hasn’t changed, for anyone.',
        alternative: 'You can reach us {contactPoint}[: {link}].',
      },
      b: {
        ack: 'Thank you for asking again[, {name}].',
        no: 'My answer is the same[ as on {earlierDate}]: I keep this account private.',
        alternative: 'We’re glad to hear from you {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'push-back',
    situation: 15,
    rung: 2,
    any: {
      a: {
        ack: 'I can see this landed differently from how I meant it[, {name}].',
        tie: 'I enjoy working with you, and that won’t change.',
        no: 'My private account stays private for everyone I work with.',
      },
      b: {
        ack: 'Thank you for telling me how it felt[, {name}].',
        tie: 'I think well of you, and our work goes on as before.',
        no: 'I still keep this account to family.',
      },
    },
  },
  {
    name: 'firm',
    situation: 14,
    rung: 3,
    points: WORK_POINTS,
    any: {
      a: {
        no: 'Please don’t send me any more requests or messages on this account.',
        alternative: 'For work, you can reach me {contactPoint}[: {link}].',
      },
      b: {
        no: 'I’m asking you to leave my private account out from now on: no further requests, no messages here.',
        alternative: 'For work, please reach me {contactPoint}[: {link}].',
      },
      c: {
        no: 'I won’t accept requests on this account. Please stop sending them, and please don’t write to me here.',
        alternative: 'For work you can still reach me {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'emergency-line',
    situation: 16,
    rung: 2,
    points: WORK_POINTS,
    any: {
      a: {
        no: 'This number is for emergencies, so I keep it free.',
        alternative: 'For anything else, please reach me {contactPoint}[: {link}][; I look there {hours}].',
      },
      b: {
        no: 'Please keep this line for emergencies only.',
        alternative: 'For everything else you can reach me {contactPoint}[: {link}][, {hours}].',
      },
    },
  },
  {
    name: 'last-word',
    situation: 17,
    rung: 4,
    any: {
      a: {
        no: 'Please don’t contact me on any private channel from now on. I won’t answer further messages there.',
        alternative: 'Orders can go to {workMail}.',
      },
      b: {
        no: 'Please stop writing to my private accounts, all of them. I won’t reply there again.',
        alternative: 'Work can go to {workMail}.',
      },
      c: {
        no: 'This is my last message: please stop contacting me on private channels. I won’t read or answer there any more.',
      },
    },
  },
]);
