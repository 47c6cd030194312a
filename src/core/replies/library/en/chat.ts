import { recipes, WORK_POINTS } from '../recipe.ts';

/** Messages from people one likes, at a time that doesn't suit (situations 6 to 8, 23, 25, 26, 34). */
export const chat = recipes('en', [
  {
    name: 'busy',
    situation: 6,
    rung: 1,
    any: {
      a: {
        thanks: 'Lovely surprise[, {name}]!',
        no: 'I’m in the middle of {task|some work}[ until {until}], so I’ll close the chat now.',
        promise: 'I’ll write {when}.',
        close: 'Enjoy the rest of your day.',
      },
      b: {
        thanks: 'How nice to hear from you[, {name}].',
        no: 'My hands are full with {task|work on my table}[ until {until}], so I’m leaving the chat for now.',
        promise: 'You’ll hear from me {when}.',
        close: 'Take care!',
      },
      c: {
        thanks: 'Good to see you pop up[, {name}].',
        no: 'Right now it’s {task|work that has to be done}[, until {until}], and then the next thing.',
        promise: 'I’ll get back to you {when}.',
        close: 'Have a good one.',
      },
      d: {
        thanks: 'Thanks for the hello[, {name}]!',
        no: 'I’ve got {task|something under way}[ until {until}] and am closing the chat meanwhile.',
        promise: 'I’ll write to you {when}.',
        close: 'Be well.',
      },
      e: {
        thanks: 'You made me smile[, {name}].',
        no: 'I’m working on {task|a piece that needs both hands}[ until {until}], so no chatting for me just now.',
        promise: 'You’ll have an answer {when}.',
        close: 'Until then, all the best.',
      },
      f: {
        thanks: 'Hello[ {name}], nice of you to write.',
        no: 'At the moment it’s {task|work}[ until {until}], and I’m not at the keyboard.',
        promise: 'I’ll answer {when}.',
        close: 'Warm wishes.',
      },
    },
  },
  {
    name: 'long-letter',
    situation: 7,
    rung: 1,
    any: {
      a: {
        echo: 'The part about {detail|what this time has been like for you} stayed with me[, {name}].',
        no: 'My letters are short while work is on, but I do read yours.',
        line: 'Something I like to pass on: {line}',
        close: 'I’m thinking of you.',
      },
      b: {
        thanks: 'Thank you for telling me all this[, {name}].',
        echo: 'I read about {detail|all of it} twice.',
        no: 'I answer in a few lines these weeks, and they come from the heart.',
        line: 'Something I like to pass on: {line}',
        close: 'Be good to yourself.',
      },
      c: {
        thanks: 'Thank you for your letter[, {name}].',
        echo: '{detail|What you wrote} moved me.',
        no: 'I’ll keep mine small, as I do while there is work on the table.',
        line: 'Something I like to pass on: {line}',
        close: 'Warm wishes to you.',
      },
    },
  },
  {
    name: 'longer-letter',
    situation: 35,
    rung: 1,
    any: {
      a: {
        thanks: 'Hello[ {name}], thank you for your letter.',
        echo: 'The part about {detail|what these weeks have been like} has stayed with me, and today there is room for more than a few lines.',
        close: 'Warm wishes, and take good care.',
      },
      b: {
        thanks: 'Hello[ {name}], your letter did me good.',
        echo: 'I came back to {detail|what you wrote} more than once, and this time I’d like to answer at more length.',
        close: 'I’m glad you wrote.',
      },
    },
  },
  {
    name: 'after-hours',
    situation: 8,
    rung: 1,
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Saw this, thank you[, {name}].',
        no: 'I look at work things {hours|in working hours}.',
        alternative: 'They’re safest {contactPoint}[: {link}].',
        promise: 'You’ll have an answer {when}.',
      },
      b: {
        thanks: 'Thanks for your message[, {name}].',
        no: 'I answer work questions {hours|on working days}, and not on this account.',
        alternative: 'Please send them to me {contactPoint}[: {link}], so that nothing gets lost.',
        promise: 'I’ll answer {when}.',
      },
      c: {
        thanks: 'Thank you[, {name}], I’ve seen it.',
        no: 'I deal with work {hours|during my working day}.',
        alternative: 'Your question is in good hands {contactPoint}[: {link}].',
        promise: 'I’ll get back to you {when}.',
      },
      d: {
        thanks: 'Got it[, {name}], thanks.',
        no: 'I take questions about work {hours|during the working day}.',
        alternative: 'They reach me best {contactPoint}[: {link}].',
        promise: 'Expect my answer {when}.',
      },
    },
  },
  {
    name: 'thanks',
    situation: 23,
    rung: 1,
    any: {
      a: { thanks: 'Thank you[, {name}], that made my day.', close: 'All the best to you.' },
      b: { thanks: 'How kind of you[, {name}], thank you.', close: 'Take care.' },
      c: { thanks: 'Thanks so much for telling me[, {name}].', close: 'It means a lot.' },
      d: { thanks: 'That’s lovely to read[, {name}].', close: 'Warm wishes back.' },
    },
  },
  {
    name: 'urgent',
    situation: 25,
    rung: 1,
    any: {
      a: {
        ack: 'I’ve read this[, {name}], and I’m on it now.',
        promise: 'You’ll hear from me {when|as soon as I know more}.',
      },
      b: {
        ack: 'Got it[, {name}]. I’m looking at it straight away.',
        promise: 'I’ll write {when|within the hour}.',
      },
    },
  },
  {
    name: 'crisis',
    situation: 26,
    rung: 1,
    any: {
      a: {
        ack: 'I’ve read what you wrote[, {name}], and I take it seriously.',
        close: 'If you are in danger, please call your local emergency number now. I am thinking of you.',
      },
      b: {
        ack: 'Thank you for telling me[, {name}].',
        close: 'Please call somebody near you, or the emergency number, right away. You should not be alone with this.',
      },
    },
  },
  {
    name: 'late-promise',
    situation: 34,
    rung: 1,
    any: {
      a: {
        ack: 'I said I’d write[ {date}], and I haven’t yet[, {name}].',
        promise: 'You’ll hear from me {when}.',
        close: 'Thank you for your patience.',
      },
      b: {
        ack: 'A quick word[, {name}]: my answer is late.',
        promise: 'You’ll have it {when}.',
        close: 'Thanks for waiting.',
      },
    },
  },
]);
