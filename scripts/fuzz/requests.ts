/** What must never be said of somebody who is said to ask. */
import { isMessage } from '../../src/core/approach-keys.ts';
import type { Sighting } from '../../src/reading/types.ts';
import type { Page } from './pages.ts';
import { everything, isHidden, meansOf, PRESSABLE } from './seen.ts';
import { isBorrowed } from './suggestions.ts';

/** The site's own notification says who asks, whatever else has come into its row. */
const NOTIFIED = /[?&]notif_id=/;

/**
 * What is wrong with a sighting of a changed page, in words; empty if nothing. On a taught site the user has shown what is a
 * request, whatever else it may hold.
 */
export function wrongsOf(s: Sighting, { taught, adapter, url }: Pick<Page, 'taught' | 'adapter' | 'url'>): string[] {
  const wrongs: string[] = [];
  const mark = (control: Element | null): string => (control?.outerHTML ?? '').slice(0, 300);
  const way = adapter.decline ?? {};
  const { name, id, profile } = s.approach.sender;
  const means = (control: Element | null): Set<string> => (control ? meansOf(control, name) : new Set());
  if (s.decline && s.decline === s.accept) wrongs.push('one control is both');
  // One that says both is never pressed (judge.ts sees to that), whatever it is taken for.
  const declines = means(s.decline);
  if (declines.has('accept') && !declines.has('decline')) wrongs.push(`decline would accept: ${mark(s.decline)}`);
  if (declines.has('suggest')) wrongs.push(`decline would ask: ${mark(s.decline)}`);
  if (s.accept && meansOf(s.accept, name).has('decline')) wrongs.push('accept would decline');
  if (!name && !id && !profile) wrongs.push('nobody');
  if (/\n/.test(name) || name.length > 400) wrongs.push('a name that is no name');
  // What stands in a closed menu is hidden until that is opened.
  if (!way.menu)
    for (const control of [s.accept, s.decline]) if (control && isHidden(control)) wrongs.push(`a hidden control: ${mark(control)}`);
  if (isMessage(s.approach.kind) || !s.approach.kind.endsWith('_request') || taught || NOTIFIED.test(s.link?.getAttribute('href') ?? ''))
    return wrongs;
  if (isBorrowed(s)) wrongs.push('a suggestion has borrowed buttons');
  // Where the site has signs of its own they decide what a row is, and words only what is left alone in it.
  if (adapter.isDecline) return wrongs;
  // A link to a person's page asks nobody anything, and what it is called is a name: whoever is called "Connect" is still read.
  const leadsToOne = (el: Element): boolean => {
    const href = el.localName === 'a' ? (el.getAttribute('href') ?? '') : '';
    return (
      href !== '' && (/[?&]profile_id=/.test(href) || (URL.canParse(href, url) && adapter.meta.profileOf(new URL(href, url).href) !== null))
    );
  };
  const controls = everything(s.block).filter((el) => el.matches(PRESSABLE) && !isHidden(el) && !leadsToOne(el));
  if (controls.some((control) => meansOf(control, name).has('suggest')))
    wrongs.push(`a suggestion is reported: ${s.block.outerHTML.slice(0, 2000)}`);
  return wrongs;
}

/** What is wrong with several of them together. */
export function wrongsTogether(sightings: readonly Sighting[]): string[] {
  const wrongs: string[] = [];
  const declines = sightings.flatMap((s) => s.decline ?? []);
  const accepts = new Set(sightings.map((s) => s.accept));
  if (declines.some((control) => accepts.has(control))) wrongs.push('one person declines what another accepts');
  return wrongs;
}
