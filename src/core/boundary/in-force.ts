import type { AssistLevel, Settings, SiteSettings } from '../settings.ts';
import type { Policy } from './policy.ts';

/**
 * The user's settings under the policy that is in use: an administrator's, else the one that the user took or wrote. It
 * caps how far one click goes and switches sites off; it never switches anything on, and never says whom the user likes.
 */
export function inForce(own: Settings, managed: Policy | null): Settings {
  const policy = managed ?? own.rules.policy;
  if (!policy) return own;
  const sites = Object.fromEntries(Object.entries(own.sites).map(([id, site]) => [id, capped(id, site, policy)]));
  return { ...own, sites, rules: { ...own.rules, policy } };
}

function capped(id: string, site: SiteSettings, policy: Policy): SiteSettings {
  const level = Math.min(site.level, policy.levelCap ?? 4) as AssistLevel;
  return policy.sitesOff.includes(id) ? { ...site, level, requests: false, messages: false } : { ...site, level };
}
