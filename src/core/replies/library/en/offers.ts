import { recipes } from '../recipe.ts';

/** Offers, invitations and reminders (situations 9 to 12, 30, 32): no to the thing, never to the person. */
export const offers = recipes('en', [
  {
    name: 'pitch',
    situation: 9,
    rung: 1,
    any: {
      a: {
        thanks: 'Thanks for writing[, {name}].',
        no: 'I’m not buying at present, so let’s leave the offer aside.',
        tie: 'I’m still looking forward to {date|meeting}[: {purpose}].',
      },
      b: {
        thanks: 'Thank you for telling me about it[, {name}].',
        no: 'It’s not something I’m going to take up.',
        tie: 'Our meeting[ on {date}] stands, and I’d like to use it for {purpose|who we could send to each other}.',
      },
      c: {
        thanks: 'It was good to meet you[, {name}].',
        no: 'I’ll pass on the offer.',
        tie: 'I’d still enjoy talking about {purpose|what each of us does}[ on {date}].',
      },
    },
  },
  {
    name: 'series',
    situation: 10,
    rung: 1,
    any: {
      a: {
        thanks: 'Thanks for thinking of me[, {name}].',
        no: 'Seminars aren’t something I take up, so please take me off those invitations.',
        tie: 'News about {topic|your own work} is always welcome.',
      },
      b: {
        thanks: 'Thank you for the invitations[, {name}].',
        no: 'I don’t go to this kind of event, neither this one nor the next, so please leave me off the list.',
        tie: 'I do like to hear about {topic|how you are getting on}.',
      },
    },
  },
  {
    name: 'one-event',
    situation: 30,
    rung: 1,
    any: {
      a: {
        thanks: 'Thank you for the invitation[, {name}].',
        no: 'I won’t be there this time.',
        tie: 'I hope it turns into a fine day for everyone.',
      },
      b: {
        thanks: 'How nice to be asked[, {name}].',
        no: 'I’m not coming, so please give my seat to somebody else.',
        tie: 'Have a wonderful time.',
      },
      c: {
        thanks: 'Thanks for having me on your list[, {name}].',
        no: 'I’ll sit this one out.',
        tie: 'I wish you a full room and a good evening.',
      },
    },
  },
  {
    name: 'meeting',
    situation: 11,
    rung: 1,
    any: {
      a: {
        yes: 'It’s in my diary[, {date}], and I’ll be there.',
        'way-out': 'No need to remind me; I’d only write if something changed.',
      },
      b: {
        yes: 'All set[ for {date}], see you then.',
        'way-out': 'Once a date is in my book I come, so you can save yourself the reminder.',
      },
      c: {
        yes: 'Yes, I’m coming[, {date}].',
        'way-out': 'I don’t need reminders; you’d hear from me if anything moved.',
      },
    },
  },
  {
    name: 'meeting-off',
    situation: 32,
    rung: 1,
    any: {
      a: {
        thanks: 'Thanks for telling me[, {name}], all good.',
        close: 'I’ll use the time for something else and wish you well.',
      },
      b: {
        thanks: 'Thank you for letting me know[, {name}].',
        close: 'I’ve taken it out of my diary. No hard feelings on my side.',
      },
    },
  },
  {
    name: 'like-my-page',
    situation: 12,
    rung: 1,
    any: {
      a: {
        thanks: 'Good luck with {page|your page}[, {name}]!',
        no: 'I don’t follow business pages from this account, so I’ll skip these invitations.',
        tie: 'I’d love to hear how it goes when we meet.',
      },
      b: {
        thanks: 'How good that {page|your page} is up and running[, {name}].',
        no: 'I leave pages and groups out of this account altogether, so please don’t invite me to them.',
        tie: 'Tell me about it in person, I’d like that.',
      },
    },
  },
]);
