/** The popup: everything around the people in it. */
export const popup = {
  popup_title: 'Doorstep',
  popup_options: 'Options',
  popup_back: 'Back',

  // How it stands on this page.
  popup_watching: 'Watching this page',
  popup_unreadable: "Doorstep can't read this page today",
  popup_unreadable_help:
    '{site} may have changed. You can still paste a name or a text below, and copy a report for the makers: it holds no names.',
  popup_not_heard: 'Not read yet',
  popup_not_heard_help: 'This page has told Doorstep nothing so far. If that stays, load the page again.',
  popup_report: 'Copy a report for the makers (no names)',
  popup_report_copied: 'Copied. Nothing was sent.',
  popup_not_active: 'Not active on this site',
  popup_ask_to_read: 'Ask to read {site}',
  popup_ask_hint:
    'The browser will ask “read and change”. Doorstep then reads the requests there, messages only if you switch them on. Nothing leaves this machine.',
  popup_no_site: 'Nothing to read on this page',
  popup_no_site_on: 'No site is read yet. You choose them in the options.',
  popup_lost: 'Not active on {sites}: the browser no longer allows it.',
  popup_choose_sites: 'Choose sites',
  popup_off_here: 'Switched off for {site} in the options',
  popup_not_agreed: 'Doorstep reads nothing until you agree',
  popup_see_welcome: 'See what is read',
  popup_paused_everywhere: 'Paused everywhere',
  popup_paused_page: 'Paused on this page',
  popup_resume: 'Go on',
  popup_second_account: 'This page shows another account. Watch this account too?',
  popup_second_yes: 'Watch it too',
  popup_second_no: 'No',

  // People who wait for an answer.
  popup_waiting: 'Waiting for you',
  popup_nobody: 'Nobody is waiting.',
  popup_nobody_hint: 'When somebody from work asks, you see it here and on the page.',
  popup_nobody_hint_new: 'When somebody asks, you see it here and on the page, and say who it is.',
  popup_nobody_known: 'Doorstep knows of nobody who waits.',
  popup_nobody_yet: 'Nothing waiting.',
  popup_old_one: '{n} was already waiting.',
  popup_old_other: '{n} were already waiting.',
  popup_old_look: 'Look when you like',
  popup_old_title: 'Already waiting',
  popup_site_inactive: 'Not active on {site}',
  popup_open_chat_to_see: 'Open the chat to see the message.',

  // Unfinished.
  popup_unfinished: 'Not finished',

  // Today.
  popup_today: 'Today',

  // Invites.
  popup_invites_one: 'No answer expected ({n})',
  popup_invites_other: 'No answer expected ({n})',
  popup_skip: 'Skip',
  popup_skip_name: 'Skip the invite from {name}',
  popup_skip_all: 'Skip all from {name}',

  // Busy.
  popup_busy: 'Busy',
  popup_busy_until: 'Busy until {time}',
  popup_busy_task: 'What are you doing?',
  popup_busy_task_hint: 'packing orders',
  popup_busy_30: '30 min',
  popup_busy_60: '1 h',
  popup_busy_time: 'Until',
  popup_busy_time_set: 'Busy until then',
  popup_busy_tomorrow: 'Until tomorrow',
  popup_busy_end: 'I have time again',
  popup_busy_open: 'Until I say',
  popup_busy_on: 'Busy',
  popup_busy_by_week: 'By your weekly hours.',
  popup_busy_by_hours: 'Outside the hours in which people reach you.',
  popup_busy_by_calendar: 'By your calendar.',
  popup_busy_by_break: 'By a break in your hours.',
  popup_busy_by_holiday: 'A day off.',
  popup_busy_shared: 'Cards are folded: a calendar says that others may see your screen.',
  popup_busy_next: 'Free until {time}.',
  popup_busy_plan: 'Plan busy hours',
  popup_held_open: 'waiting until you have time',
  popup_busy_sounds: "The sites' own sounds don't stop.",
  popup_while_busy: 'While you were busy',
  popup_said: '{name} (you said {when})',
  popup_held: 'waiting until {time}',
  popup_held_title: 'Waiting for later',

  // Paste.
  popup_paste: 'Got something elsewhere? Paste it',
  popup_paste_name: 'Name',
  popup_paste_text: 'What was written',
  popup_paste_text_hint: 'May stay empty, for a bare request.',
  popup_paste_site: 'Where',
  popup_paste_site_other: 'Somewhere else',
  popup_paste_profile: 'Link to the profile (if you have it)',
  popup_paste_go: 'Show answers',
  popup_paste_need_name: 'A name is needed to look in your book.',

  // Pause.
  popup_pause: 'Pause',
  popup_pause_page: 'Pause on this page',
  popup_pause_everywhere: 'Pause everywhere',
} as const;
