/** An office's written rule, as a practice hands it to those who work there. */
import type { ManagedProblem } from '../../src/core/boundary/managed.ts';
import type { Policy } from '../../src/core/boundary/policy.ts';

export const OFFICE: Policy = {
  schemaVersion: 1,
  id: 'p',
  title: 'Personal accounts at Pine Street Dental',
  text: 'We keep our personal accounts for family and old friends, and it is the same for everybody who works here.',
  setBy: 'Pine Street Dental',
  issuedOn: '2026-11-22',
  covers: { relationships: ['patient', 'parent'], platforms: [] },
  contactPoints: [{ id: 'desk', kind: 'practice', value: '+1 555 0100', reason: '' }],
  levelCap: 2,
  sitesOff: ['x'],
  locked: [{ relationship: 'patient', platform: '*personal', outcome: 'redirect', contactPointId: 'desk' }],
};

/** What of it could not be read, where an administrator wrote it wrongly. */
export const MANAGED_PROBLEMS: ManagedProblem[] = [
  { part: 'locked', known: true, entry: 3, field: 'outcome' },
  { part: 'levelCap', known: true, entry: null, field: null },
  { part: 'colour', known: false, entry: null, field: null },
];
