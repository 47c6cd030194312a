import type { HOW_MET, Relationship } from '../core/contact.ts';

/** The sample book. The numbers are those of the demo neighbourhood's people. All invented. */
export const DEMO_PEOPLE: readonly {
  id: string;
  name: string;
  facebookId: string | null;
  relationship: Relationship;
  howMet: (typeof HOW_MET)[number];
  email: string | null;
}[] = [
  { id: 'demo-ana', name: 'Ana Ruiz', facebookId: '100000000000101', relationship: 'client', howMet: 'order', email: 'ana@example.org' },
  { id: 'demo-viktor', name: 'Viktor Lindqvist', facebookId: '100000000000102', relationship: 'vendor', howMet: 'event', email: null },
  { id: 'demo-maya', name: 'Maya Okafor', facebookId: '100000000000103', relationship: 'friend', howMet: 'private', email: null },
  {
    id: 'demo-jill',
    name: 'Jill Novak',
    facebookId: '100000000000105',
    relationship: 'client',
    howMet: 'order',
    email: 'jill@example.org',
  },
  { id: 'demo-gareth', name: 'Gareth Plum', facebookId: '100000000000106', relationship: 'keep-distance', howMet: 'event', email: null },
  { id: 'demo-sam', name: 'Sam Whitlock', facebookId: '100000000000108', relationship: 'coworker', howMet: 'work', email: null },
];
