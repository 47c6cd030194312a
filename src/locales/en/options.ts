/** The options page; the book's words stand in book.ts. */
export const options = {
  options_title: 'Doorstep: options',
  options_nav: 'Sections',
  options_saved: 'Saved.',
  options_kept_aside:
    'Your settings could not be read, so Doorstep put them aside and started with fresh ones. Your book is as it was. A backup file brings your settings back.',

  options_sites: 'Sites',
  options_sites_lead:
    'Each site is asked for by itself. What Doorstep may read there, and how far one click goes, you set here.',
  options_sites_not_agreed: "You haven't agreed to reading yet, so Doorstep reads no site.",
  options_sites_paused: 'Doorstep is paused everywhere.',
  options_sites_none: 'No sites yet.',
  options_site_remove: 'Stop reading {site}',
  options_site_removed: 'Doorstep no longer reads {site}. What you answered there is kept in the book.',
  options_level: 'How much Doorstep does',
  options_level_1: 'Only shows the note',
  options_level_1_note:
    'You copy it, send it and answer the request yourself. Nothing on the page is touched.',
  options_level_2: 'Puts the note in the box',
  options_level_2_note: 'Opens the chat with the note ready. You press Enter, and you delete the request.',
  options_level_3: '... and deletes the request after I send',
  options_level_3_note:
    'You press Enter. Then the request is deleted before your eyes; you have 5 seconds to keep it.',
  options_level_4: '... and presses Send for me',
  options_level_4_note: 'One click, 5 seconds to undo, then the note is sent and the request deleted.',
  options_level_4_warning:
    'From now on one click sends a note in your name. You can undo it for 5 seconds; after that it is sent. Doorstep never does this for people you keep your distance from, nor for firm words.',
  options_level_only_shows:
    "{site} doesn't want other programs to put anything into its pages, so Doorstep only shows the note there.",

  options_reach: 'Where people can find you',
  options_reach_lead: 'A kind no offers another way. These are yours; the note names the one that fits.',
  options_reach_points: 'Your ways in',
  options_reach_points_note:
    'One is enough. The first one is offered unless you choose another under “Who is welcome where”.',
  options_my_name: 'Your name',
  options_my_name_note: 'Only for notes that name you. It may stay empty.',
  options_my_name_field: 'Your first name',

  options_book: 'The book',

  options_who: 'Who is welcome where',
  options_who_lead:
    'What Doorstep proposes when somebody asks. You always have the last word, on every card.',
  options_who_site: 'Site',
  options_who_on: 'On {site}',
  options_who_person: 'Who asks',
  options_who_cell: '{who} on {site}',
  options_who_note:
    'Friends and family that you marked yourself are always welcome. If somebody is two things at once, the stricter answer counts, and the card says which one it was.',
  options_outcome_welcome: 'Welcome',
  options_outcome_ask: 'Ask me',
  options_outcome_redirect: 'Offer another way',
  options_outcome_redirect_to: 'Offer: {way}',
  options_outcome_hold: 'Let it wait',
  options_outcome_quiet: 'Leave it unanswered',
  options_outcome_start: '{what} (preset)',

  options_cards: 'Cards on the page',
  options_cards_lead: 'A card is small, comes one at a time, and never takes the keyboard away from you.',
  options_cards_none: 'No site is read yet.',
  options_cards_none_text: 'Cards appear on the pages of sites that you allow.',
  options_cards_show: 'Show cards',
  options_cards_show_note: "If off, people still wait for you in Doorstep's window in the toolbar.",
  options_cards_strangers: "Show a line for people who aren't in your book",
  options_cards_strangers_note: 'One grey line on the request, with “Who is this?”. It never counts.',
  options_cards_keys:
    'Alt+Shift+F folds the card at once, for when somebody looks at your screen. You can change the keys in your browser.',

  options_busy: 'Busy',
  options_busy_lead:
    'While you are busy, work people wait. The first message of the day shows one silent line; the rest is there when you are back.',
  options_busy_on: "You're busy until {time}",
  options_busy_off: "You're not busy",
  options_busy_end: 'I have time now',
  options_busy_task: 'What are you doing?',
  options_busy_task_note: 'Goes into your note as you write it here: “packing orders”. It may stay empty.',
  options_busy_how_long: 'For how long',
  options_busy_30: '30 minutes',
  options_busy_60: '1 hour',
  options_busy_tomorrow: 'Until tomorrow',
  options_busy_until: 'Until',
  options_busy_set: 'Busy until then',
  options_busy_sounds: "The sites' own sounds don't stop; Doorstep can't switch those off.",
  options_busy_hours_later: 'Weekly hours and calendars come in a later version.',

  options_privacy: 'Privacy and data',
  options_privacy_lead: 'Everything stays on this machine.',
  options_agreement: 'Your agreement',
  options_agreement_none:
    "You haven't agreed, so Doorstep reads no page. Your book and the window in the toolbar work all the same.",
  options_agreement_since:
    'On {date} you agreed that Doorstep reads friend requests, and messages where you switched them on.',
  options_agreement_withdraw: 'Take it back',
  options_agreement_withdrawn: 'Doorstep reads nothing any more.',
  options_pause: 'Pause',
  options_pause_everywhere: 'Pause Doorstep everywhere',
  options_pause_everywhere_note: 'No reading, no cards, no count, until you switch it back.',
  options_paused_pages: 'Pages on which Doorstep stays quiet',
  options_paused_pages_none: "You can also pause it on a single page, in Doorstep's window in the toolbar.",
  options_paused_end: 'Go on there',
  options_paused_page_end: 'Go on there: {page}',
  options_notifications: 'Desktop notifications',
  options_notifications_show: 'Tell me on the desktop',
  options_notifications_note:
    '“Someone is asking. Open to see.” Never a name, never a text, because others may see your screen.',
  options_backup: 'Backup file',
  options_backup_note:
    'One file with your settings, your book and what you answered. Names and notes are in it: keep it somewhere safe.',
  options_backup_save: 'Save a backup file',
  options_backup_restore: 'Bring back from a file',
  options_backup_file: 'Backup file',
  options_restore_sure: 'Bring everything back from this file?',
  options_restore_text: '{file} takes the place of the book, the settings and the memory that are here now.',
  options_restore_do: 'Bring it back',
  options_restoring: 'Bringing it back. A long book takes a moment.',
  options_restored: 'Everything from the file is here again.',
  options_restore_not_one: '{file} is not a backup file of Doorstep, or it is damaged. Nothing was changed.',
  options_erase: 'Erase everything',
  options_erase_note: 'Book, settings, memory. Doorstep is then as on its first day, and reads nothing.',
  options_erase_do: 'Erase everything',
  options_erase_keep: 'Keep it',
  options_erase_sure: 'Erase everything?',
  options_erase_text_one:
    '{n} person in the book, your settings and everything that you answered will be gone for good. A backup file saved before brings it back.',
  options_erase_text_other:
    '{n} people in the book, your settings and everything that you answered will be gone for good. A backup file saved before brings it back.',
  options_erased: 'Everything is erased.',

  options_about: 'About',
  options_about_version: 'Version {version}',
  options_about_what: 'Kind, clear answers for work people at your private door.',
  options_about_privacy: 'What is read and what is kept',
  options_about_licence: 'Licence (MIT)',
  options_about_notices: 'Whose work is inside',
  options_about_not_theirs: 'Doorstep belongs to none of the sites that it reads. Their names are theirs.',
} as const;
