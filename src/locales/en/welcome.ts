/** The first page, in three short steps. */
export const welcome = {
  welcome_title: 'Welcome to Doorstep',
  welcome_progress: 'Step {step} of {steps}',
  welcome_back: 'Back',
  welcome_continue: 'Continue',
  welcome_skip: 'Skip for now',
  welcome_finish: 'Finish',
  welcome_find_again: 'You find all of this again in Options.',

  welcome_reading_title: 'A kind answer when work turns up in your private life',
  welcome_reading_lead:
    'When a client, a vendor or somebody from the office sends a friend request, Doorstep tells you who it is and has a friendly answer ready. One click carries it out.',
  welcome_sample_label:
    'An example: Ana Ruiz, a client, asks on Facebook. Doorstep offers a short note and the button “Decline and offer LinkedIn”.',
  welcome_sample_name: 'Ana Ruiz',
  welcome_sample_relation: '· client',
  welcome_sample_rule: 'Your rule: work people find you on LinkedIn.',
  welcome_sample_note:
    'Thank you for looking me up, Ana. I keep this account for relatives and old friends, so work contacts find me on LinkedIn.',
  welcome_sample_main: 'Decline and offer LinkedIn',
  welcome_sample_quiet: 'Not now',
  welcome_reads: 'What is read',
  welcome_reads_text:
    'Friend requests, and messages if you switch them on, on the sites you choose, while you have them open. Nothing else.',
  welcome_stays: 'All of it stays on this machine',
  welcome_stays_text:
    'Doorstep has no server and no account, and makes no connection of its own. Your book and your answers are kept in this browser only.',
  welcome_click: 'Nothing happens without your click',
  welcome_click_text: 'No note is sent and no request is deleted unless you ask for it, one person at a time.',
  welcome_phone: "Doorstep can't see your phone or your calls: what you answer there, it doesn't know.",
  welcome_privacy_link: 'Read the whole privacy page',
  welcome_agree: 'Agree',
  welcome_agreed: 'You agreed. You can take it back in Options at any time.',
  welcome_not_now: 'Not now: see what that means',
  welcome_not_now_text:
    "Without your agreement Doorstep reads no page at all. You can still keep your book, and paste a name or a message into Doorstep's window to get an answer for it.",
  welcome_not_now_later: 'You can agree later, in Options under “Privacy and data”.',
  welcome_go_on_without: 'Go on without reading',

  welcome_sites_title: 'Which sites?',
  welcome_sites_lead: 'Each site is asked for by itself, by your browser. You can say no, and you can take it back later.',
  welcome_sites_kinds: 'Starts with friend requests. Messages stay off until you want them.',
  welcome_sites_not_agreed: "You haven't agreed yet, so Doorstep asks for no site and reads nothing.",
  welcome_sites_to_first: 'Back to what is read',

  welcome_reach_title: 'Where should work people find you instead?',
  welcome_reach_lead: 'Your note will offer this, so that every no keeps a way open.',
  welcome_reach_later: 'Doorstep asks again when you first need it.',

  welcome_done: 'Done.',
  welcome_watching_requests: 'Watching {site} requests.',
  welcome_watching_messages: 'Watching {site} messages.',
  welcome_watching_both: 'Watching {site} requests and messages.',
  welcome_nothing_waiting: 'Nothing waiting.',
  welcome_waiting_one: '{n} person is waiting for an answer.',
  welcome_waiting_other: '{n} people are waiting for an answer.',
  welcome_already_waiting_one: '{n} was already waiting. Look when you like.',
  welcome_already_waiting_other: '{n} were already waiting. Look when you like.',
  welcome_done_not_watching: 'Doorstep reads no site for now.',
  welcome_done_next: 'You can close this page. When somebody asks, Doorstep shows a small card on that page; nothing to do until then.',
  welcome_done_paste: "You can close this page. Got a request or a message? Open Doorstep from the browser's toolbar and paste it.",
  welcome_done_options: 'Options',
  welcome_worried: 'Worried about someone in particular?',
} as const;
