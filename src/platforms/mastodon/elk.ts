/**
 * Elk: its icons are names on the elements that show them, in every language; nothing else tells its two buttons apart. An
 * account's address names the viewer's server first, then the account. Its private mentions have no sign of being unread,
 * and one that was answered looks like a new one, so they aren't read.
 */
import { roleOf } from '../../reading/label.ts';
import { shownAll, type Pass } from '../../reading/pass.ts';
import { byPerson, peopleIn, shownNameOf } from '../../reading/person.ts';
import { readingOf } from '../../reading/reading.ts';
import { saysYes } from '../../reading/says-yes.ts';
import { sight } from '../../reading/sighting.ts';
import type { Reading, Sighting, ThreadReading } from '../../reading/types.ts';
import { meta, profileOf } from './meta.ts';
import { privatePost } from './named.ts';

const CHECK = 'check-fill';
const CROSS = 'close-fill';
const WIDGET = '[aria-roledescription="publish-widget"]';
const EDITOR = '.ProseMirror[contenteditable="true"]';
const ONLY_NAMED = 'at-line';
const WHO_READS = [ONLY_NAMED, 'lock-line', 'moon-line', 'global-line'];
/** What a reading is made of. */
export const ELK_HINT = `article,${WIDGET},#avatar-mask`;

/** An icon's name is an attribute of the element that shows it, or one of its classes. */
const isIcon = (el: Element, name: string): boolean => el.hasAttribute(`i-ri:${name}`) || el.classList.contains(`i-ri:${name}`);
const shows = (control: Element, name: string): boolean => [...control.querySelectorAll('*')].some((el) => isIcon(el, name));

/** `/server/@user` and `/server/@user@other`. */
function personOf(address: URL): ReturnType<Pass['personOf']> {
  const [, server = '', account = ''] = /^\/([\w-]+(?:\.[\w-]+)+)\/(@[\w.-]+(?:@[\w.-]+)?)\/?$/.exec(address.pathname) ?? [];
  return server === '' ? null : profileOf(`https://${server}/${account}`);
}

const passOf = (page: Document, url: URL): Pass => ({ page, url, meta, home: null, names: '.content-rich', hosts: null, personOf });

/** Is it a button that shows a cross and no check? Words that say the opposite spoil it. */
export const isElkDecline = (control: Element): boolean =>
  control.matches('article button') && shows(control, CROSS) && !shows(control, CHECK) && !saysYes(control);
const isElkAccept = (control: Element): boolean => shows(control, CHECK) && !shows(control, CROSS) && roleOf(control, null) !== 'decline';

export function readElk(page: Document, url: URL): Reading {
  const pass = passOf(page, url);
  if (!/^\/notifications(?:\/follow_request)?\/?$/.test(url.pathname)) return readingOf(false, []);
  const sightings = shownAll(pass, 'article').flatMap((row) => request(pass, row) ?? []);
  if (sightings.length > 0) return readingOf(true, sightings);
  const lost = shownAll(pass, 'article').some((row) => shows(row, CROSS));
  const missing = [
    ...(lost ? ['one person with a check and a cross'] : []),
    ...(page.querySelector('#__nuxt main') ? [] : ['no main part']),
  ];
  return readingOf(true, [], missing);
}

/** One notification with exactly a check and a cross, and one person. An answered one has words in their place. */
function request(pass: Pass, block: Element): Sighting | null {
  const buttons = shownAll(pass, 'button', block);
  const accepts = buttons.filter(isElkAccept);
  const declines = buttons.filter(isElkDecline);
  const people = byPerson(peopleIn(pass, block));
  const [links = []] = people;
  const profile = links[0]?.profile ?? null;
  if (accepts.length !== 1 || declines.length !== 1 || people.length !== 1 || profile === null) return null;
  const { approach, ...seen } = sight(pass, {
    kind: 'follow_request',
    name: shownNameOf(links),
    profile,
    block,
    link: links[0]?.link ?? null,
    accept: accepts[0] ?? null,
    decline: declines[0] ?? null,
  });
  return { ...seen, approach: { ...approach, front: 'elk' } };
}

/**
 * The private post that is being written: in the dialog where one stands open, else in the page's own box. A thread of
 * several boxes, a post that is being changed, and a reply whose recipients stand beside the text by their short names
 * alone are none.
 */
export function readElkPost(page: Document, url: URL): ThreadReading | null {
  const pass = passOf(page, url);
  const all = shownAll(pass, WIDGET);
  const inDialog = all.filter((widget) => widget.closest('[aria-modal="true"]'));
  const widgets = inDialog.length > 0 ? inDialog : all;
  const [widget] = widgets;
  const boxes = widget ? shownAll(pass, EDITOR, widget) : [];
  const [box] = boxes;
  if (!widget || !box || widgets.length > 1 || boxes.length > 1) return null;
  const icons = [...widget.querySelectorAll('button *')].flatMap((el) => WHO_READS.filter((name) => isIcon(el, name)));
  const isPrivate = icons.length === 1 && icons[0] === ONLY_NAMED;
  const aside = [...widget.querySelectorAll('button')].some((button) => /^@[\w.-]/.test(button.textContent?.trim() ?? ''));
  if (!isPrivate || aside || widget.querySelector('#state-editing')) return null;
  const text = [...box.children].map((line) => line.textContent ?? '').join('\n');
  return privatePost({ box: box as HTMLElement, text, server: null });
}
