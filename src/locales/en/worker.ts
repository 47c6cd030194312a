/** Words that the background part says by itself: an e-mail's subject, a notification, the badge's hint. */
export const worker = {
  email_subject: 'Your request on {site}',
  email_subject_message: 'Your message',
  notify_asks: 'Someone is asking. Open to see.',
  notify_busy_over: 'While you were busy, some people wrote. Open to see.',
  answer_elsewhere: 'Already being answered in another tab.',
} as const;
