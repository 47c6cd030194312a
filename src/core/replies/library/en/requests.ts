import { recipes, WORK_POINTS } from '../recipe.ts';

/** Somebody from work asks in for the first time (situations 1 to 4), gently. */
export const requests = recipes('en', [
  {
    name: 'client',
    situation: 1,
    rung: 1,
    to: ['client', 'prospect'],
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Thank you for looking me up[, {name}].',
        no: 'I keep this account for relatives and old friends.',
        alternative: ', so work contacts find me {contactPoint}[: {link}].',
        tie: '{reasonForThem}',
      },
      b: {
        thanks: 'Thanks for the request[, {name}], it was kind of you to think of me.',
        no: 'This profile is only for family and people I grew up with.',
        alternative: 'You can always reach me {contactPoint}[: {link}].',
        tie: 'I enjoy working with you, and that stays exactly as it is.',
      },
      c: {
        thanks: 'How nice to see your name here[, {name}], thank you.',
        no: 'I don’t add anyone from work on this account',
        reason: ', because my friends’ posts are on it too.',
        alternative: 'Please reach me {contactPoint} instead[: {link}].',
        tie: 'Our work together goes on as before.',
      },
      d: {
        thanks: 'Thank you for asking[, {name}].',
        no: 'My page here is for my family, so I leave everyone from work out of it.',
        alternative: 'The best way to reach me is {contactPoint}[: {link}].',
        tie: '[{reasonForThem} ]I’m glad we work together.',
      },
    },
  },
  {
    name: 'office-policy',
    situation: 1,
    rung: 1,
    to: ['client', 'prospect', 'vendor', 'coworker', 'boss', 'report', 'fellow', 'cordial-work', 'acquaintance', 'keep-warm'],
    points: WORK_POINTS,
    policy: true,
    any: {
      a: {
        thanks: 'Thank you for the request[, {name}].',
        no: 'At our office we don’t connect on personal accounts',
        reason: '; our policy[, {policyTitle},] is the same for everybody we work with.',
        alternative: 'You can reach me {contactPoint}[: {link}].',
        tie: 'I’m as glad to work with you as ever.',
      },
      b: {
        thanks: 'It was kind of you to ask[, {name}], thank you.',
        no: 'I don’t add people we work with on this account, as our office policy[, {policyTitle},] asks of all of us.',
        alternative: 'You can always reach me {contactPoint}[: {link}].',
        tie: 'Nothing else changes between us.',
      },
      c: {
        thanks: 'Thanks for thinking of me[, {name}].',
        no: 'Our office has one written policy for everyone[, {policyTitle}]: personal accounts stay apart from work, and mine does too.',
        alternative: 'Please reach me {contactPoint} instead[: {link}].',
        tie: 'I look forward to our work together.',
      },
    },
  },
  {
    name: 'vendor',
    situation: 2,
    rung: 1,
    to: ['vendor'],
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Good to hear from you[, {name}], thank you.',
        no: 'I don’t add business contacts on this account.',
        tie: 'I’d still like to keep your details at hand for the next time we need you.',
        alternative: 'Please send them to me {contactPoint}[: {link}].',
      },
      b: {
        thanks: 'Thank you for staying in touch[, {name}].',
        no: 'This account is for family and old friends.',
        alternative: ', so for business you can reach me {contactPoint}[: {link}].',
        tie: 'What we bought from you has served us well, and I’d like to remember where it came from.',
      },
      c: {
        thanks: 'Thanks for the request[, {name}].',
        no: 'I keep suppliers and clients out of my private page.',
        tie: 'Your news is welcome all the same.',
        alternative: 'It reaches me {contactPoint}[: {link}], even when years pass between two orders.',
      },
    },
  },
  {
    name: 'coworker',
    situation: 3,
    rung: 1,
    to: ['coworker'],
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Thanks for the add[, {name}]!',
        no: 'I leave everybody from the office out of this profile, so it isn’t about you.',
        alternative: 'You can reach me {contactPoint}[: {link}].',
        tie: 'And there’s always the coffee machine.',
      },
      b: {
        thanks: 'Thank you for asking[, {name}].',
        no: 'I don’t connect with anyone from the office on this account; the same goes for all of us.',
        alternative: 'I’m happy to be in touch {contactPoint}[: {link}].',
        tie: 'Lunch one of these days would be lovely too.',
      },
      c: {
        thanks: 'That’s nice of you[, {name}], thank you.',
        no: 'This page is just for my family, and nobody from work is on it.',
        alternative: 'You can reach me {contactPoint}[: {link}].',
        tie: 'I like having you as a colleague, here or not.',
      },
    },
  },
  {
    name: 'rank',
    situation: 4,
    rung: 1,
    to: ['boss', 'report'],
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Thank you[, {name}].',
        no: 'I don’t connect with people I report to or manage on personal sites, whichever way round.',
        alternative: 'I’d be glad to be in touch {contactPoint}[: {link}].',
        tie: 'At work my door is as open as ever.',
      },
      b: {
        thanks: 'Thanks for the request[, {name}], I appreciate it.',
        no: 'I keep this account apart from my team and everyone above it, without exception.',
        alternative: 'You can reach me {contactPoint}[: {link}].',
        tie: 'I like how we work together, and that won’t change.',
      },
    },
  },
]);
