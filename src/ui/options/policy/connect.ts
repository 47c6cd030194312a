/** The policy's line to settings and files. */
import { changeWithBack } from '../../../browser/settings.ts';
import { policyFile, readPolicy } from '../../../core/boundary/policy.ts';
import { download } from '../download.ts';
import type { PolicyVerbs } from './verbs.ts';

export const policyVerbs: PolicyVerbs = {
  use: (policy, policyFrom) => changeWithBack((s) => ({ ...s, policyFrom, rules: { ...s.rules, policy } })),
  read: async (file) => (file.size > 1_000_000 ? null : readPolicy(await file.text())),
  save: (policy) => download('doorstep-policy.json', policyFile(policy), 'application/json'),
  print: () => globalThis.print(),
  copy: (text) => navigator.clipboard.writeText(text),
  newId: () => crypto.randomUUID(),
};
