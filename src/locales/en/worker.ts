/** Words that the background part says by itself: an e-mail's subject, a notification, the badge's hint. */
export const worker = {
  email_subject: 'Your request on {site}',
  email_subject_message: 'Your message',
  notify_asks: 'Someone is asking. Open to see.',
  notify_busy_over: 'While you were busy, some people wrote. Open to see.',
  menu_busy_30: 'Busy for 30 minutes',
  menu_busy_60: 'Busy for 1 hour',
  menu_busy_tomorrow: 'Busy until tomorrow',
  menu_busy_open: 'Busy until I say',
  menu_busy_off: 'I have time now',
  answer_elsewhere: 'Already being answered in another tab.',
} as const;
