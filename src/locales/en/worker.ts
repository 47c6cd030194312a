/** Words that the background part says by itself: a notification, the menu at its button. */
export const worker = {
  notify_asks: 'Someone is asking. Open to see.',
  notify_busy_over: 'While you were busy, some people wrote. Open to see.',
  menu_busy_30: 'Busy for 30 minutes',
  menu_busy_60: 'Busy for 1 hour',
  menu_busy_tomorrow: 'Busy until tomorrow',
  menu_busy_open: 'Busy until I say',
  menu_busy_off: 'I have time now',
  answer_elsewhere: 'Already being answered in another tab.',
} as const;
