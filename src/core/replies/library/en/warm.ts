import { recipes, WORK_POINTS } from '../recipe.ts';

/** Warm answers and the user's own first steps (situations 18 to 22, 24, 27 to 29, 33). */
export const warm = recipes('en', [
  {
    name: 'invite',
    situation: 18,
    rung: 1,
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Hello[ {name}].',
        reason: 'I send a few project stories a year.',
        alternative: 'You can get them {contactPoint}[: {link}].',
        'way-out': 'If you’d sooner not, leave this unanswered or press Ignore.',
        tie: '; nothing changes between us.',
      },
      b: {
        thanks: 'Hello[ {name}], I hope all is well with you.',
        reason: 'I’m asking the people I like working with whether they want to stay in touch.',
        alternative: 'You can reach me {contactPoint}[: {link}].',
        'way-out': 'If it isn’t for you, simply don’t answer.',
        tie: 'No hard feelings, now or later.',
      },
    },
  },
  {
    name: 'follow-up',
    situation: 33,
    rung: 1,
    any: {
      a: {
        thanks: 'It was good to meet you[, {name}].',
        reason: 'I’m writing because of {purpose|what we talked about}.',
        'way-out': 'Would you like to go on with it? If not, no answer is needed and I won’t ask again.',
      },
    },
  },
  {
    name: 'second-account',
    situation: 19,
    rung: 1,
    any: {
      a: {
        ack: 'Hello[ {name}]. A second account in your name wrote to me today.',
        close: 'Is it yours? I haven’t answered it.',
      },
      b: {
        ack: 'A quick question[, {name}]: somebody with your name asked to connect with me.',
        close: 'Was that you?',
      },
    },
  },
  {
    name: 'becomes-friend',
    situation: 20,
    rung: 1,
    any: {
      a: {
        yes: 'With pleasure[, {name}]!',
        tie: 'Jobs and dates I’d still keep to mail, so that nothing gets lost between photos.',
      },
      b: {
        yes: 'Gladly[, {name}], I’m happy you asked.',
        tie: 'For work let’s go on as before, so that nothing slips through.',
      },
      c: {
        yes: 'Yes, I’d love to[, {name}].',
        tie: 'Work can stay where it was; here we talk about everything else.',
      },
    },
  },
  {
    name: 'i-was-sharp',
    situation: 21,
    rung: 1,
    any: {
      a: {
        ack: 'I was sharp with you[ on {date}], and I’m sorry about the tone[, {name}].',
        no: 'The answer itself stays the same: I keep this account to my family.',
        tie: 'I’d like us to be on good terms.',
      },
      b: {
        ack: 'My last message came out harder than you deserved[, {name}].',
        no: 'What I meant is simple: this account is private.',
        tie: 'I value how we work together.',
      },
    },
  },
  {
    name: 'says-no-to-me',
    situation: 22,
    rung: 1,
    any: {
      a: {
        thanks: 'Thank you for telling me[, {name}].',
        tie: 'That’s perfectly fine, and I look forward to the next time we meet.',
      },
      b: { thanks: 'Thanks for being clear with me[, {name}].', tie: 'All good on my side; nothing changes.' },
    },
  },
  {
    name: 'who-are-you',
    situation: 24,
    rung: 1,
    any: {
      a: {
        thanks: 'Hello[ {name}], thank you for your request.',
        ack: 'Help me out: where do we know each other from, and what did you have in mind?',
      },
      b: { thanks: 'Thanks for getting in touch.', ack: 'May I ask who you are and what brings you to me?' },
    },
  },
  {
    name: 'welcome-here',
    situation: 27,
    rung: 1,
    any: {
      a: { yes: 'Glad to be connected here[, {name}].', close: 'This is the right place to keep in touch.' },
      b: {
        yes: 'Thank you for finding me here[, {name}], I’m happy to accept.',
        close: 'I look forward to your news.',
      },
    },
  },
  {
    name: 'enquiry',
    situation: 28,
    rung: 1,
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Thank you for your question[, {name}].',
        alternative: 'Please send it to me {contactPoint}[: {link}].',
        promise: 'I’ll answer {when}.',
        close: 'I’m glad you’re interested.',
      },
      b: {
        thanks: 'How nice of you to ask[, {name}].',
        alternative: 'For orders and prices you can reach me {contactPoint}[: {link}].',
        promise: 'You’ll hear from me {when}.',
        close: 'I look forward to it.',
      },
    },
  },
  {
    name: 'asks-for-number',
    situation: 29,
    rung: 1,
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Thanks for asking[, {name}].',
        no: 'I don’t give out my private number.',
        alternative: 'You can reach me {contactPoint}[: {link}]. That way your message is sure to get to me.',
      },
      b: {
        thanks: 'Good of you to ask[, {name}].',
        no: 'My own number and address stay in the family.',
        alternative: 'For everything else you can reach me {contactPoint}[: {link}].',
        tie: 'I’m glad to hear from you.',
      },
    },
  },
]);
