/** Labels with a person's name in their middle. Few sites have them, so they stay out of the others' residents. */
import { labelsOf, roleOf } from './label.ts';
import { foldLabel, roleOfLabel, type Role } from './words.ts';

/** `*` stands for the name. Only whole patterns count. */
const PATTERNS: readonly [Role, readonly string[]][] = [
  ['accept', "accept *'s invitation|kontaktanfrage von * annehmen".split('|')],
  ['decline', 'ignore an invitation to connect from *|kontaktanfrage von * ignorieren'.split('|')],
];

/** What pressing the control would do, by its plain labels and by those that hold the name; nothing if any two differ. */
export function namedRoleOf(control: Element, name: string | null): Role | null {
  const plain = roleOf(control, name);
  const who = foldLabel(name ?? '');
  if (!who || plain === 'suggest' || plain === 'own') return plain;
  const said = new Set(labelsOf(control).map((label) => patternOf(foldLabel(label), who) ?? roleOfLabel(label, name)));
  said.delete(null);
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

const patternOf = (label: string, who: string): Role | null =>
  PATTERNS.find(([, patterns]) => patterns.some((p) => p.replace('*', who) === label))?.[0] ?? null;

/** A label that is one of the patterns with somebody's name in it: the pattern, and that name; else null. */
export function namedPattern(label: string): { pattern: string; name: string } | null {
  const said = foldLabel(label);
  for (const pattern of PATTERNS.flatMap(([, patterns]) => patterns)) {
    const [before = '', after = ''] = pattern.split('*');
    if (said.length <= before.length + after.length || !said.startsWith(before) || !said.endsWith(after)) continue;
    return { pattern, name: said.slice(before.length, said.length - after.length) };
  }
  return null;
}

/** Does one of the control's labels hold somebody else's name? A longer or shorter form of the same name is no other. */
export const namesOther = (control: Element, name: string): boolean =>
  labelsOf(control).some((label) => {
    const named = namedPattern(label)?.name;
    const who = foldLabel(name);
    return named !== undefined && !who.includes(named) && !named.includes(who);
  });
