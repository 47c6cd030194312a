/** How one language makes a promise and names a time. Regular expression sources, matched without case, as whole words. */
export interface PromiseWords {
  /** "I'll write": only with one of these is a time a promise. */
  says: string;
  /** "until five" names when work ends, not when an answer comes. */
  until: string;
  tonight: string;
  /** "today", and the parts of it that are not the evening. */
  today: string;
  tomorrow: string;
  dayAfter: string;
  thisWeek: string;
  /** "at the weekend"; never "before" or "after" it. */
  weekend: string;
  nextWeek: string;
  /** Monday first; "after the weekend" is Monday. Never every Monday. */
  weekdays: readonly [string, string, string, string, string, string, string];
  /** Between two days or hours: "Monday to Friday", "9 to 5" are hours of work, no promise. */
  range: string;
  /** "in twenty minutes", "in two hours", "in three days", "in a week"; `#` stands for the number, without one it is one. */
  inMinutes: string;
  halfHour: string;
  inHours: string;
  inDays: string;
  inWeeks: string;
  /** "by five", "at 17:30"; `#` stands for the hour with its minutes, the group `half` or `halfTo` for half an hour more or less. */
  clock: string;
  noon: string;
  /** Parts of a day, beside its name or the hour: "tomorrow morning", "at nine in the evening". */
  morning: string;
  afternoon: string;
  evening: string;
  /** "not": then a weekend is when no answer comes. */
  not: string;
  /** "only": "I'll write only if ..." promises no answer. */
  only: string;
  /** "after the fair", "in a few days": a promise without a date; the user is asked for one. */
  after: string;
  /** One, two, three ... in words; the last ones of an hour may go on to twenty-four. */
  numbers: readonly string[];
  /** One as an hour, where the word for one is also an article. */
  one: string;
}
