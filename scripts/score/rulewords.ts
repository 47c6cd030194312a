/** Sample situations give their rules in words; here they become what the options page would store. */
import type { Relationship } from '../../src/core/contact.ts';
import type { MapCell, Outcome } from '../../src/core/settings.ts';

const TAGS: Record<string, Relationship> = {
  client: 'client',
  customer: 'client',
  buyer: 'client',
  prospect: 'prospect',
  vendor: 'vendor',
  supplier: 'vendor',
  coworker: 'coworker',
  'co-worker': 'coworker',
  colleague: 'coworker',
  boss: 'boss',
  manager: 'boss',
  report: 'report',
  friend: 'friend',
  family: 'family',
  relative: 'family',
  patient: 'patient',
  student: 'student',
  parent: 'parent',
  peer: 'fellow',
  fellow: 'fellow',
  professional: 'cordial-work',
  acquaintance: 'acquaintance',
  'met at event': 'acquaintance',
  'keep distance': 'keep-distance',
  'keep-distance': 'keep-distance',
  'odd vibes': 'keep-distance',
  'keep warm': 'keep-warm',
};

/** Tags of a sample contact as relationships; unknown tags say nothing. */
export function relationshipsOf(tags: readonly string[]): Relationship[] {
  const found = tags.map(
    (t) =>
      TAGS[t.toLowerCase().trim()] ??
      t
        .toLowerCase()
        .split(' ')
        .flatMap((word) => TAGS[word] ?? [])
        .at(0),
  );
  return [...new Set(found.filter((r): r is Relationship => r !== undefined))];
}

const SITES = ['facebook', 'instagram', 'linkedin', 'whatsapp', 'messenger', 'telegram', 'x', 'mastodon'];
const PEOPLE: [RegExp, Relationship[]][] = [
  [/\bclients?\b|\bcustomers?\b/, ['client', 'prospect']],
  [/\bvendors?\b|\bsuppliers?\b/, ['vendor']],
  [/\bco-?workers?\b|\bcolleagues?\b/, ['coworker', 'boss', 'report']],
  [/\bpatients?\b/, ['patient']],
  [/\bstudents?\b|\bpupils?\b/, ['student']],
  [/\bparents?\b/, ['parent']],
  [/\bpeers?\b|\bfellow\b/, ['fellow']],
];

function outcomeOf(words: string): Outcome | null {
  if (/\b(?:no|never|not|don't|nobody)\b/.test(words)) return 'redirect';
  if (/\bget (?:linkedin|the|my|a)|\bgo to\b|\binstead\b/.test(words)) return 'redirect';
  if (/\b(?:ok|fine|welcome|may|accept|yes)\b/.test(words)) return 'welcome';
  return /\bask\b/.test(words) ? 'ask' : null;
}

/** Cells of the map that a sentence means: "no co-workers on Facebook", "clients and vendors get LinkedIn". */
export function cellsOf(rules: readonly string[]): MapCell[] {
  const cells: MapCell[] = [];
  for (const rule of rules) {
    const lower = rule.toLowerCase();
    const site = SITES.find((s) => new RegExp(`\\b${s}\\b`).test(lower.replace(/get linkedin/, '')));
    for (const part of lower.split(/[;,]/)) {
      const outcome = outcomeOf(part);
      if (!outcome) continue;
      for (const [who, relationships] of PEOPLE) {
        if (!who.test(part)) continue;
        for (const relationship of relationships) cells.push({ relationship, platform: site ?? 'facebook', outcome, contactPointId: null });
      }
    }
  }
  return cells;
}

/** Messenger is a surface of Facebook. */
export const platformOf = (name: string): string => (name === 'messenger' ? 'facebook' : name);

const SIDES: Record<string, 'personal' | 'work' | 'mixed'> = {
  facebook: 'personal',
  whatsapp: 'personal',
  linkedin: 'work',
  slack: 'work',
  teams: 'work',
  xing: 'work',
  etsy: 'work',
  gmail: 'mixed',
};
export const sideOf = (platform: string): 'personal' | 'work' | 'mixed' => SIDES[platform] ?? 'mixed';
