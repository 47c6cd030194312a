import type { Approach, Kind } from '../core/approach.ts';
import { clean } from '../core/text.ts';
import type { Card } from './cards.ts';
import { labelsOf } from './label.ts';
import type { Pass } from './pass.ts';
import { byPerson, shownNameOf, type PersonLink } from './person.ts';
import type { Sighting } from './types.ts';
import { foldLabel } from './words.ts';

/** As in core/approach, whose schemas would weigh more than all of the reading. */
export const isMessage = (kind: Kind): boolean => kind.startsWith('message');

export interface Facts {
  kind: Kind;
  name: string;
  profile?: string | null;
  id?: string | null;
  text?: string;
  thread?: string | null;
  /** Epoch ms. */
  at?: number | null;
  block: Element;
  accept?: Element | null;
  decline?: Element | null;
  link?: Element | null;
  aliases?: Sighting['aliases'];
}

/** A sighting from what was read; every string is cleaned and bounded here. */
export function sight(pass: Pass, f: Facts): Sighting {
  return {
    approach: {
      platform: pass.meta.id,
      kind: f.kind,
      sender: { name: clean(f.name, 200), profile: f.profile ?? null, id: f.id ?? null },
      text: clean(f.text ?? '', 20_000, 'lines'),
      thread: f.thread ?? null,
      at: f.at ?? null,
    },
    block: f.block,
    accept: f.accept ?? null,
    decline: f.decline ?? null,
    link: f.link ?? null,
    aliases: f.aliases ?? [],
  };
}

/**
 * Who a card is about, where it links several people (mutual friends): the one whose link says that they ask, else the one
 * whom the controls name, else the first with a name.
 */
export function senderOf(card: Pick<Card, 'links' | 'accept' | 'decline'>): PersonLink[] {
  const people = byPerson(card.links);
  const said = [card.accept, card.decline].flatMap((c) => (c ? labelsOf(c) : [])).map(foldLabel);
  const named = (links: PersonLink[]): boolean => {
    const name = foldLabel(shownNameOf(links));
    return name.length > 1 && said.some((label) => label.includes(name));
  };
  return (
    people.find((links) => links.some((l) => l.proven)) ?? people.find(named) ?? people.find((links) => shownNameOf(links)) ?? []
  );
}

/** The sighting of a card, or null if nobody is named on it. */
export function sightCard(pass: Pass, card: Card, kind: Kind): Sighting | null {
  const links = senderOf(card);
  const name = shownNameOf(links);
  const first = links[0];
  if (!first || !name) return null;
  const keys = keysOf(name, links);
  const sender = keys[0] ?? { name, profile: null, id: null };
  const aliases = keys.slice(1).map((s) => ({ sender: s }));
  const { block, accept, decline } = card;
  return sight(pass, { kind, ...sender, block, accept, decline, link: links.find((l) => l.name)?.link ?? first.link, aliases });
}

/** All that is known of one person: the best first (a chosen address before a numeric one, the id with it). */
function keysOf(name: string, links: PersonLink[]): Approach['sender'][] {
  const id = links.find((l) => l.id)?.id ?? null;
  const profiles = [...new Set(links.map((l) => l.profile))].filter((p) => p !== null);
  const best = profiles.find((p) => !id || !p.includes(id)) ?? profiles[0] ?? null;
  const rest = profiles.filter((p) => p !== best);
  return [{ name, profile: best, id }, ...rest.map((profile) => ({ name, profile, id: null }))];
}

/** Joins what is about one person (messages: one thread) and of one kind; the page's order is kept. */
export function joined(sightings: Sighting[]): Sighting[] {
  const out: Sighting[] = [];
  for (const next of sightings) {
    const at = out.findIndex((s) => isSame(s, next));
    const before = out[at];
    if (before) out[at] = join(before, next);
    else out.push(next);
  }
  return out;
}

function isSame(a: Sighting, b: Sighting): boolean {
  if (a.approach.kind !== b.approach.kind) return false;
  if (isMessage(a.approach.kind) && (a.approach.thread || b.approach.thread)) return a.approach.thread === b.approach.thread;
  const x = sendersOf(a);
  const y = sendersOf(b);
  const ids = (of: typeof x): string[] => of.flatMap((s) => s.id ?? []);
  if (ids(x).length > 0 && ids(y).length > 0) return ids(x).some((id) => ids(y).includes(id));
  const keyless = [...x, ...y].every((s) => !s.id && !s.profile);
  if (keyless) return a.approach.sender.name === b.approach.sender.name && a.approach.text === b.approach.text;
  return x.some((s) => s.profile !== null && y.some((t) => t.profile === s.profile));
}

/** Every key under which a sighting's person was seen. */
export const sendersOf = (s: Sighting): Approach['sender'][] => [s.approach.sender, ...s.aliases.map((a) => a.sender)];

function join(a: Sighting, b: Sighting): Sighting {
  const main = b.decline && !a.decline ? b : a;
  const both = [...sendersOf(a), ...sendersOf(b)];
  const id = both.find((s) => s.id)?.id ?? null;
  const chosen = both.find((s) => s.profile && (!id || !s.profile.includes(id)))?.profile ?? both.find((s) => s.profile)?.profile ?? null;
  const name = a.approach.sender.name || b.approach.sender.name;
  const rest = [...new Set(both.map((s) => s.profile))].filter((p) => p !== null && p !== chosen);
  return {
    ...main,
    approach: {
      ...a.approach,
      sender: { name, profile: chosen, id },
      text: a.approach.text || b.approach.text,
      at: a.approach.at ?? b.approach.at,
    },
    link: a.link ?? b.link,
    aliases: rest.map((profile) => ({ sender: { name, profile, id: null } })),
  };
}
