/** What stands before the first step of a block, in the popup alone. */
export const cost = {
  cost_title: 'Before you block or unfriend {name}',
  cost_promise: "You said you'd write: {due}.",
  cost_promise_words: "You said you'd write: “{words}”.",
  cost_note: 'A note to {name} is waiting until {date}.',
  cost_meeting: 'You confirmed a meeting with {name} on {date}.',
  cost_people: 'You may both know {people} ({from}).',
  cost_others: 'others',
} as const;
