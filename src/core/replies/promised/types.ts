/** How one language makes a promise and names a time. Regular expression sources, matched without case. */
export interface PromiseWords {
  /** "I'll write": only with one of these is a time a promise. */
  says: string;
  /** "until five" names when work ends, not when an answer comes. */
  until: string;
  tonight: string;
  today: string;
  tomorrow: string;
  dayAfter: string;
  thisWeek: string;
  nextWeek: string;
  /** Monday first. */
  weekdays: readonly [string, string, string, string, string, string, string];
  /** "in two hours", "in three days"; `#` stands for the number. */
  inHours: string;
  inDays: string;
  /** "by five", "at 17:30"; `#` stands for the hour with its minutes. */
  clock: string;
  /** Words after or before the hour that make it one of the afternoon or evening. */
  afternoon: string;
  /** "after the fair": a promise without a date; the user is asked for one. */
  after: string;
  /** One to twelve in words. */
  numbers: string;
}
