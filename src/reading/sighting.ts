import { isMessage } from '../core/approach-keys.ts';
import type { Approach, Kind } from '../core/approach.ts';
import { clean } from '../core/text.ts';
import type { Card } from './cards.ts';
import { labelsOf } from './label.ts';
import type { Pass } from './pass.ts';
import { byPerson, shownNameOf, type PersonLink } from './person.ts';
import type { Sighting } from './types.ts';
import { foldLabel, roleOfLabel, type Role } from './words.ts';

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
  accept?: Element | null | undefined;
  decline?: Element | null | undefined;
  link?: Element | null | undefined;
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
    accept: unlessOther(f.accept, 'accept', f.name),
    decline: unlessOther(f.decline, 'decline', f.name),
    link: f.link ?? null,
    aliases: f.aliases ?? [],
  };
}

/** A control is taken only if none of its labels says something else, now that the name in them is known. */
function unlessOther(control: Element | null | undefined, is: Role, name: string): Element | null {
  const fits: (Role | null)[] = [is, 'dismiss', null];
  return control && labelsOf(control).every((label) => fits.includes(roleOfLabel(label, name))) ? control : null;
}

/**
 * Who a card is about, where it links several people (mutual friends): the one whose link says that they ask, else the one
 * whom the controls name, else the first with a name.
 */
function senderOf(card: Pick<Card, 'links' | 'accept' | 'decline'>): PersonLink[] {
  const people = byPerson(card.links);
  const said = [card.accept, card.decline].flatMap((c) => (c ? labelsOf(c) : [])).map(foldLabel);
  const named = (links: PersonLink[]): boolean => {
    const name = foldLabel(shownNameOf(links));
    return name.length > 1 && said.some((label) => label.includes(name));
  };
  return people.find((links) => links.some((l) => l.proven)) ?? people.find(named) ?? people.find((links) => shownNameOf(links)) ?? [];
}

/** The sighting of a card, or null if nobody is named on it. */
export function sightCard(pass: Pass, card: Card, kind: Kind): Sighting | null {
  const links = senderOf(card);
  const name = shownNameOf(links);
  if (!name) return null;
  return sight(pass, { ...card, kind, ...merged(name, links), link: links.find((l) => l.name)?.link });
}

type Keys = Pick<Approach['sender'], 'profile' | 'id'>;

/** All that is known of one person: a chosen address before a numeric one, the other addresses as aliases. */
function merged(name: string, keys: Keys[]): Approach['sender'] & Pick<Sighting, 'aliases'> {
  const id = keys.find((k) => k.id)?.id ?? null;
  const profiles = [...new Set(keys.map((k) => k.profile))].filter((p) => p !== null);
  const best = profiles.find((p) => !id || !p.includes(id)) ?? profiles[0] ?? null;
  const rest = profiles.filter((p) => p !== best);
  return { name, profile: best, id, aliases: rest.map((profile) => ({ sender: { name, profile, id: null } })) };
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
  const [x, y] = [a.approach, b.approach];
  if (x.kind !== y.kind) return false;
  if (isMessage(x.kind) && (x.thread || y.thread)) return x.thread === y.thread;
  const keys = (s: Sighting): (string | null)[] =>
    sendersOf(s)
      .flatMap((k) => [k.id, k.profile])
      .filter(Boolean);
  if (x.sender.id && y.sender.id) return x.sender.id === y.sender.id;
  const [k, l] = [keys(a), keys(b)];
  if (k.length + l.length === 0) return x.sender.name === y.sender.name && x.text === y.text;
  return k.some((key) => l.includes(key));
}

/** Every key under which a sighting's person was seen. */
export const sendersOf = (s: Sighting): Approach['sender'][] => [s.approach.sender, ...s.aliases.map((a) => a.sender)];

function join(a: Sighting, b: Sighting): Sighting {
  const name = a.approach.sender.name || b.approach.sender.name;
  const { aliases, ...sender } = merged(name, [...sendersOf(a), ...sendersOf(b)]);
  const text = a.approach.text || b.approach.text;
  const at = a.approach.at ?? b.approach.at;
  const main = b.decline && !a.decline ? b : a;
  return { ...main, approach: { ...a.approach, sender, text, at }, link: a.link ?? b.link, aliases };
}
