/** What several screens say. */
export const shared = {
  shared_undo: 'Undo',
  shared_close: 'Close',
  shared_cancel: 'Cancel',
  shared_save: 'Save',
  shared_remove: 'Remove',
  shared_try_again: 'Try again',
  shared_waiting: 'One moment...',

  shared_problem_no_answer: "Doorstep's background part didn't answer.",
  shared_problem_no_answer_text:
    'Nothing was lost. Try again; if it stays like this, close the browser and open it anew.',
  shared_problem_full: 'Storage is full.',
  shared_problem_full_text:
    'Your last change was not kept; everything before it is safe. Free some space on this machine, or save a backup file and forget people you no longer need. Then try again.',
  shared_problem_other_tab: 'Doorstep is open in another tab, in an older version.',
  shared_problem_other_tab_text: "Close Doorstep's other tabs, then try again. Nothing was lost.",
  shared_problem_too_old: 'This browser is too old for Doorstep.',
  shared_problem_too_old_text:
    'Doorstep needs Chrome or Edge 144, or Firefox 140, or newer. Your book stays as it is; update the browser and open this page again.',
  shared_problem_other: "That didn't work.",
  shared_problem_other_text: 'What was there before is unchanged. Try again.',
  shared_toast_no_answer: "Doorstep's background part didn't answer. Nothing was lost. Try again.",
  shared_toast_full: 'Storage is full. This change was not kept; everything before it is safe.',
  shared_toast_other: "That didn't work. What was there before is unchanged.",

  shared_site_not_asked: 'not asked yet',
  shared_site_asking: 'asking',
  shared_site_refused: 'not allowed',
  shared_site_removed: 'not active on this site',
  shared_site_active: 'active',
  shared_site_ask: 'Ask to read {site}',
  shared_site_prepare:
    'Your browser will then ask whether Doorstep may read and change your data on that site. “Change” is how your note gets into the message box. Nothing is sent or deleted without your click.',
  shared_site_asking_text: 'Your browser is asking now. Look for its question near the address bar.',
  shared_site_refused_text: "You said no, and that's fine. Doorstep reads nothing on {site}.",
  shared_site_removed_text: 'The permission for {site} was taken away, so Doorstep reads nothing there.',
  shared_site_requests_friend: 'Friend requests',
  shared_site_requests_follow: 'Follow requests',
  shared_site_requests_connection: 'Connection requests',
  shared_site_messages: 'Messages',
  shared_site_messages_note:
    'Off until you want it. Texts are read to tell what they are about and are not stored.',
  shared_site_switch: '{what} on {site}',

  shared_point_pick: 'Pick what you have. One is enough.',
  shared_point_add: 'Add another',
  shared_point_linkedin: 'LinkedIn',
  shared_point_shop: 'Shop',
  shared_point_page: 'Page or website',
  shared_point_email: 'Work e-mail',
  shared_point_booking: 'Booking link',
  shared_point_phone: 'Work phone',
  shared_point_postal: 'Postal address',
  shared_point_practice: 'Front desk or school office',
  shared_point_other: 'Something else',
  shared_point_hint_linkedin: 'linkedin.com/in/your-name',
  shared_point_hint_shop: 'your-shop.example',
  shared_point_hint_page: 'your-page.example',
  shared_point_hint_email: 'you@studio.example',
  shared_point_hint_booking: 'book.example/you',
  shared_point_hint_phone: '+1 555 0100',
  shared_point_hint_postal: 'P.O. Box, town',
  shared_point_hint_practice: 'How people reach the desk',
  shared_point_hint_other: 'A link, a number, a place',
  shared_point_remove: 'Remove {what}',
  shared_point_reason: 'Why it is good for them',
  shared_point_reason_note:
    'Goes into your note, if you write one. “I post project news there.” Leave it empty for our words.',
  shared_point_problem_empty: 'Nothing here yet. Type it, or remove this line.',
  shared_point_problem_link:
    "This doesn't look like a web address yet. It usually looks like name.example or https://name.example/page.",
  shared_point_problem_linkedin:
    "This isn't a LinkedIn address. Yours starts with linkedin.com/in/. For another site pick “Page or website”.",
  shared_point_problem_email:
    "This doesn't look like an e-mail address yet. It looks like you@studio.example.",
  shared_point_problem_phone: "This doesn't look like a phone number yet. Digits, spaces and + are fine.",
} as const;
