/** The policy's line to settings and files. */
import { changeSettings, readOwnSettings } from '../../../browser/settings.ts';
import { policyFile, readPolicy, type Policy } from '../../../core/boundary/policy.ts';
import { download } from '../download.ts';
import type { PolicyVerbs } from './verbs.ts';

const set = (policy: Policy | null, policyFrom: 'own' | 'file'): Promise<unknown> =>
  changeSettings((s) => ({ ...s, policyFrom, rules: { ...s.rules, policy } }));

export const policyVerbs: PolicyVerbs = {
  use: async (policy, from) => {
    const before = await readOwnSettings();
    await set(policy, from);
    return async () => {
      await set(before.rules.policy, before.policyFrom);
    };
  },
  read: async (file) => (file.size > 1_000_000 ? null : readPolicy(await file.text())),
  save: (policy) => download('doorstep-policy.json', policyFile(policy), 'application/json'),
  print: () => globalThis.print(),
  copy: (text) => navigator.clipboard.writeText(text),
  newId: () => crypto.randomUUID(),
};
