/** The privacy page, in plain words. */
export const privacy = {
  privacy_title: 'What Doorstep reads, and what it keeps',
  privacy_short:
    'In short: it reads friend requests, and messages if you want it to, on the sites you choose. It keeps what it needs on this machine. It sends nothing to anybody.',

  privacy_read: 'What is read',
  privacy_read_1:
    'On sites that you allowed, while you have their pages open: who sends you a friend request, and where you switched it on, who writes to you and what the message is about.',
  privacy_read_2: 'The open chat, to be sure that a note goes to the right person, and only while you let Doorstep put one there.',
  privacy_read_3: 'Files that you import yourself.',
  privacy_read_first: 'If you said that you never ask work people first: whose page it is on which a site offers to add a friend.',
  privacy_read_4:
    'Nothing else: no posts, no lists of friends, no other tabs, no history. What you type in a site is not read, except in the message box while your note is on its way.',

  privacy_kept: 'What is kept, and for how long',
  privacy_kept_what: 'What',
  privacy_kept_long: 'How long',
  privacy_kept_1: 'Texts of messages that you get',
  privacy_kept_1_long: "Only in the browser's memory. Gone when you close the browser, and never written to the disk.",
  privacy_kept_2: 'What kind of message it was (its length, language, and what it is about)',
  privacy_kept_2_long: '24 months',
  privacy_kept_3: 'Notes that you sent',
  privacy_kept_3_long: '90 days',
  privacy_kept_4: 'Whom you answered, on which day, and how',
  privacy_kept_4_long: '24 months',
  privacy_kept_5: 'Your book, your rules and your settings',
  privacy_kept_5_long: 'Until you change or erase them',
  privacy_kept_6: 'A mark of a no, after you forgot somebody and asked for it. No name, no note.',
  privacy_kept_6_long: 'Until you forget it in the book, or erase everything',
  privacy_kept_7: 'When you are busy, out of calendar files. Times only, no titles.',
  privacy_kept_7_long: 'Until you remove the calendar',
  privacy_kept_where:
    "All of it lies in this browser's own storage on this machine. The browser doesn't copy it to your other machines. Anybody who can use your browser profile can open Doorstep too.",

  privacy_never: 'What Doorstep never does',
  privacy_never_1:
    'It makes no connection of its own: no server, no account, no statistics, no advertising, no updates of lists. Your browser alone fetches new versions from its store.',
  privacy_never_2: 'It sells, shares and hands out nothing. The makers learn nothing about you, not even that you use it.',
  privacy_never_3: 'It sends no note and deletes no request without your click, and never for several people at once.',
  privacy_never_4: 'It tells a site nothing of your book. A page sees only the note that you send.',
  privacy_never_5: 'It looks nobody up.',

  privacy_permissions: 'What your browser allows it, and why',
  privacy_permission_sites: 'Read and change your data on a site',
  privacy_permission_sites_why:
    'To see requests on that site and to put your note into its message box. Asked for each site by itself; you can take it back at any time.',
  privacy_permission_storage: 'Storage, as much as it needs',
  privacy_permission_storage_why: 'To keep your book and your settings here. A large book needs room.',
  privacy_permission_scripting: 'Scripts on pages',
  privacy_permission_scripting_why:
    "To read the pages of the sites that you allowed. Elsewhere only to tell what kind of site a page is of, when you open Doorstep's window over it.",
  privacy_permission_tab: 'The tab in front of you',
  privacy_permission_tab_why: "When you open Doorstep's window: to know which site it stands over, and nothing more.",
  privacy_permission_alarms: 'Alarms',
  privacy_permission_alarms_why: 'To end your busy time and to remind you where you asked for it.',
  privacy_permission_menu: "The toolbar button's menu",
  privacy_permission_menu_why: 'To switch busy on and off there. It adds nothing to the menus of pages.',
  privacy_permission_notifications: 'Desktop notifications',
  privacy_permission_notifications_why: 'Off until you switch them on. Never with a name or a text.',

  privacy_erase: 'How to erase it',
  privacy_erase_1: 'One person: in the book, “Forget”.',
  privacy_erase_2: 'What happened with one person: in the book, “Erase what happened”.',
  privacy_erase_3: 'Everything: in Options under “Privacy and data”.',
  privacy_erase_4:
    'Removing Doorstep from the browser erases everything too. Backup files and exports that you saved stay where you put them.',
  privacy_options: 'Open Options',

  privacy_others: 'About the people who write to you',
  privacy_others_text:
    'Your book is about other people. Keep in it what you need to answer them well, and no more. If you work with patients or students, you need not enter them at all.',
} as const;
