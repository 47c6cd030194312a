import type { PromiseWords } from './types.ts';

/** Promises and times in English. */
export const en: PromiseWords = {
  says: "(?:i|we)(?:'ll| will| can| promise to|'m going to|'re going to) (?:\\w+ ){0,2}(?:write|reply|answer|respond|get back|call|ring|send|let you know|be in touch|come back|e-?mail|message|text|look at it|have it)|^\\W*will (?:write|reply|answer|call|get back|let you know)|you(?:'ll| will) (?:hear from me|hear back|have (?:it|an answer|my answer|a reply|my reply)|get (?:it|an answer|my answer|a reply|my reply))|expect (?:my|an) (?:answer|reply)|(?:answer|reply) (?:comes|will come|will reach|follows)|talk to you",
  until: '(?:until|till)\\b',
  tonight: '(?:later )?tonight|this evening',
  today: '(?:later )?today|this (?:morning|afternoon)|(?:by |at )?(?:the )?end of (?:the )?(?:business )?day|eod',
  tomorrow: 'tomorrow',
  dayAfter: 'the day after tomorrow',
  thisWeek: '(?:by the end of |later )?this week|(?:by |at )?(?:the )?end of the week|(?:by|before) the weekend',
  weekend: '(?:this|on the|at the|over the|during the) weekend',
  nextWeek: 'next week',
  weekdays: ['monday|after the weekend', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  range: 'to|through|until|till|-|–',
  inMinutes: '(?:with)?in (?:the next |about )?# min(?:ute)?s?',
  halfHour: '(?:with)?in (?:about )?half an hour',
  inHours: '(?:with)?in (?:the next |about )?# hours?',
  inDays: '(?:with)?in (?:the next |about )?# days?',
  inWeeks: '(?:with)?in (?:the next |about )?# weeks?',
  clock: "(?:by|at|around|before) (?:(?<half>half past) )?#(?: ?o'clock| ?[ap](?:\\.?m\\.?|$))?",
  noon: '(?:by|at|around|before) (?:noon|midday)|(?:at|over) lunch(?:time)?',
  morning: '(?:\\d{1,2}[:.])?\\d{1,2} ?a(?:\\.?m\\.?|$)|morning|first thing',
  afternoon: '(?:\\d{1,2}[:.])?\\d{1,2} ?p(?:\\.?m\\.?|$)|afternoon',
  evening: 'evening|night|tonight',
  not: "not|n't|never",
  only: 'only|just',
  after:
    "(?:once|after|when|as soon as) (?:(?!i know)(?:the|my|i|we|you|it) |i'm |we're )\\S+|in (?:a few|the next few|some) (?:days|weeks)",
  numbers: ['an?|one', 'two|a couple of', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  one: 'one',
};
