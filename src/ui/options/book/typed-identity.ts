import type { Identity } from '../../../core/contact.ts';
import { plainAddress, readProfile } from '../../../core/match/profile.ts';
import { metaOf } from '../../../platforms/metas.ts';

/**
 * What a pasted address or handle means. An address says by itself which site it is of, whatever site was chosen beside it.
 * @param platform the site that was chosen. @returns null if it can be nobody's page.
 */
export function typedIdentity(platform: string, typed: string): Identity | null {
  const meta = metaOf(platform);
  const known = meta?.profileOf(typed) ?? null;
  if (meta && known) return { platform: meta.id, ...known };
  const read = readProfile(typed, platform);
  if (read?.platform === platform) return read;
  if (!/^\s*(?:https?:\/\/|www\.|@?[\w.-]+@[\w-]+\.)|\.\w+\/./iu.test(typed)) return null;
  const elsewhere = readProfile(typed);
  if (elsewhere) return elsewhere;
  // A page of one's own, a shop: it counts as seen there. A page of a known site that is nobody's is none.
  const address = /^\s*https?:\/\//iu.test(typed) && !isOfKnownSite(typed) ? plainAddress(typed) : null;
  return address ? { platform: 'web', profile: address, id: null, handle: null } : null;
}

/** Would the same site's address of a person be read? */
function isOfKnownSite(typed: string): boolean {
  const host = URL.parse(typed.trim())?.host ?? '';
  return readProfile(`https://${host}/somebody`) !== null || readProfile(`https://${host}/in/somebody`) !== null;
}
