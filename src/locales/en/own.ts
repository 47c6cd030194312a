/** Sites that can live at any address, and how the user adds one. */
export const own = {
  own_title: 'Add a site by its address',
  own_lead: 'Some sites live at many addresses. Doorstep reads only those that you add, one by one.',
  own_kind: 'Kind of site',
  own_address: 'Address',
  own_address_note: 'As it stands in your browser, for example garden.example',
  own_ask: 'Ask to read this address',
  own_written_as: 'Your browser writes this address as {host}.',
  own_problem_empty: 'Type the address first.',
  own_problem_no_address: "This doesn't look like a web address yet. It looks like garden.example.",
  own_problem_no_https: 'Doorstep reads only pages whose address begins with https.',
  own_problem_known: '{host} belongs to {site}, which is in the list above.',
  own_problem_there: '{host} is in your list already.',
  own_addresses: 'Your addresses of {site}',
  own_forget: 'Take {host} off the list',
  own_looks_like: 'This page looks like {site}. Doorstep reads nothing here yet.',
  own_in_options: 'Mastodon and other sites that live at many addresses: add yours in the options, or in the window at the toolbar button.',

  // Where a note is a post, sent with a button.
  strip_opening_post: 'Opening a private message to {name}. Doorstep writes nothing until the page shows that only {name} can read it.',
  strip_placed_post: 'Your note is in the box. Change anything you like, then send it. Nothing is sent yet; the request is still there.',
  strip_placed_message_post: 'Your note is in the box. Change anything you like, then send it. Nothing is sent yet.',
  strip_placed_only_post:
    'Your note is in the box. Change anything you like, then send it. Nothing is sent yet. You {act} the request yourself.',
  effect_post_2:
    'Opens a private message to {name} in a new tab, note ready. Nothing is sent until you send it. You {act} the request yourself.',
  effect_post_3:
    'Opens a private message to {name} in a new tab, note ready. Nothing is sent until you send it. Then the request is {acted}.',
  effect_post_message: 'Opens a private message to {name} in a new tab, note ready. You send it.',

  // Where the user opens that box by hand.
  strip_opening_page:
    'Open the menu on the page of {name}, choose to mention {name}, and make it a private mention. Then your note goes in; nothing is sent.',
  effect_page_2:
    'Opens the page of {name} in a new tab. Start a private mention there, and the note goes in. Nothing is sent until you send it. You {act} the request yourself.',
  effect_page_3:
    'Opens the page of {name} in a new tab. Start a private mention there, and the note goes in. Nothing is sent until you send it. Then the request is {acted}.',
  effect_page_message: 'Opens the page of {name} in a new tab. Start a private mention there, and the note goes in. You send it.',
} as const;
