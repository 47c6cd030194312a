import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../settings.ts';
import { withoutPerson } from './without-person.ts';

const rule = (id: string, contactIds: string[]) => ({ id, when: { contactIds }, outcome: 'ask' as const, contactPointId: null });
const exception = (contactId: string) => ({ contactId, platform: '*' as const, outcome: 'welcome' as const, contactPointId: null });

describe('R18 somebody who is forgotten', () => {
  it('leaves no rule behind, and takes no rule of others along', () => {
    const s = defaultSettings(0);
    const before = {
      ...s,
      calm: { ...s.calm, people: ['a', 'b'] },
      rules: {
        policy: null,
        exceptions: [exception('a'), exception('b')],
        fine: [rule('1', ['a']), rule('2', ['a', 'b']), rule('3', ['b'])],
      },
    };
    const after = withoutPerson(before, 'a');
    expect(JSON.stringify(after)).not.toContain('"a"');
    expect(after.rules.exceptions).toEqual([exception('b')]);
    expect(after.rules.fine).toEqual([rule('2', ['b']), rule('3', ['b'])]);
    expect(after.calm.people).toEqual(['b']);
  });
});
