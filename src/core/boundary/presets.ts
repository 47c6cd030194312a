import type { Relationship } from '../contact.ts';
import type { MapCell, Outcome } from '../settings.ts';

/** A starting point for the map. It says where it comes from, can be changed, and never tells what the law is. */
export interface Preset {
  id: string;
  kind: 'style' | 'profession';
  /** Where the habit stands written, in the words of its publisher, and when it was looked up; null: no source needed. */
  source: { title: string; checkedOn: string } | null;
  /** Contact points of these kinds aren't offered. */
  never: readonly ('linkedin' | 'page')[];
  /** What "client" is called here. */
  client: Relationship;
  cells: readonly MapCell[];
}

const cells = (relationships: readonly Relationship[], outcome: Outcome, platform: MapCell['platform'] = '*'): MapCell[] =>
  relationships.map((relationship) => ({ relationship, platform, outcome, contactPointId: null }));

const WORK: readonly Relationship[] = ['client', 'prospect', 'vendor', 'boss', 'report', 'coworker', 'fellow', 'cordial-work', 'keep-warm'];
const style = (id: string, list: readonly MapCell[]): Preset => ({
  id,
  kind: 'style',
  source: null,
  never: [],
  client: 'client',
  cells: list,
});
const profession = (id: string, title: string, client: Relationship, list: readonly MapCell[], never: Preset['never'] = []): Preset => ({
  id,
  kind: 'profession',
  source: { title, checkedOn: '2026-11-22' },
  never,
  client,
  cells: list,
});

/** Three styles: keep apart, mix, and the built-in middle way; and professions with rules of their own. */
export const PRESETS: readonly Preset[] = [
  style(
    'separator',
    WORK.flatMap((r) => cells([r], 'redirect', '*personal')),
  ),
  style('hybrid', []),
  style('mixer', cells(WORK, 'ask', '*personal')),
  profession('medical', 'General Medical Council, Doctors’ use of social media', 'patient', cells(['patient'], 'redirect')),
  profession('nursing', 'National Council of State Boards of Nursing, professional boundaries', 'patient', cells(['patient'], 'redirect')),
  // A public list of connections shows whom a therapist sees.
  profession('therapy', 'American Counseling Association, Code of Ethics 2014', 'patient', cells(['patient', 'client'], 'redirect'), [
    'linkedin',
    'page',
  ]),
  profession('teaching', 'School policies on staff and pupils on social sites; they differ', 'student', [
    ...cells(['student'], 'redirect'),
    ...cells(['parent'], 'redirect'),
  ]),
  profession('legal', 'American Bar Association, Formal Opinion 488; states differ', 'client', [
    ...cells(['client'], 'redirect', '*personal'),
    ...cells(['fellow'], 'ask'),
  ]),
  { ...style('shop', cells(['client', 'keep-warm'], 'redirect', '*personal')), kind: 'profession' },
  { ...style('freelance', cells(['client', 'prospect', 'vendor'], 'redirect', '*personal')), kind: 'profession' },
  { ...style('office', cells(['coworker', 'boss', 'report'], 'redirect', '*personal')), kind: 'profession' },
];
