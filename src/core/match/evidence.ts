import { ANY_SITE, identityKeys, isOnSite, platformOf } from './profile.ts';
import { emailOf, emailsLookAlike, phoneOf, phonesFit } from './reach.ts';
import type { Contact } from '../contact.ts';
import type { Asking } from './asking.ts';
import type { MatchReason } from './types.ts';

/** What beyond names ties a sender to a contact, or speaks against it. */
export interface Evidence {
  /** An equal account, e-mail or phone. */
  proof: MatchReason | null;
  /** An equal number without its country: helps, does not prove. */
  hint: MatchReason | null;
  /** The contact's account on this site (or address) is known, and this is another one. */
  other: 'account' | 'email' | 'look-alike-email' | null;
  /** A profile of this site is known that can't be compared with what is shown (an id against a name). */
  unclear: boolean;
}

/** When the newest import that brought this contact was, for the words "as in your import of 3 May". */
function importedAt(contact: Contact): Pick<MatchReason, 'importedAt'> {
  const times = contact.sources.filter((s) => s.importId !== null).map((s) => s.at);
  return times.length > 0 ? { importedAt: Math.max(...times) } : {};
}

const CODES: Record<string, MatchReason['code']> = {
  '#': 'same-id',
  '@': 'same-handle',
  '=': 'same-profile',
};

function accountProof({ sender, handles }: Asking, contact: Contact): MatchReason | null {
  for (const identity of contact.identities) {
    const shared = identityKeys(identity).find((key) => handles.includes(key));
    if (!shared) continue;
    // What people call it: an address where one is known, else the handle or id.
    const code = identity.profile && sender.profile ? 'same-profile' : (CODES[shared[0] ?? ''] ?? 'same-profile');
    return { code, value: identity.profile ?? shared.replace(/^.[^:]*:/u, ''), ...importedAt(contact) };
  }
  return null;
}

/** @returns everything that ties or parts them; pure, a handful of comparisons. */
export function evidence(asking: Asking, contact: Contact): Evidence {
  const { sender, accounts: shown } = asking;
  const none: Evidence = { proof: null, hint: null, other: null, unclear: false };
  const account = accountProof(asking, contact);
  if (account) return { ...none, proof: account };
  const email = sender.email ? emailOf(sender.email) : null;
  const known = contact.emails.map((e) => emailOf(e) ?? e);
  if (email && known.includes(email)) return { ...none, proof: { code: 'same-email', value: email, ...importedAt(contact) } };
  const phone = sender.phone ? phoneOf(sender.phone) : null;
  const fits = phone ? contact.phones.map((p) => phonesFit(phoneOf(p) ?? p, phone)) : [];
  if (phone && fits.includes('same')) return { ...none, proof: { code: 'same-phone', value: phone, ...importedAt(contact) } };
  const hint: MatchReason | null = phone && fits.includes('maybe') ? { code: 'same-phone', value: phone } : null;
  if (email && known.length > 0) {
    return {
      ...none,
      hint,
      other: known.some((k) => emailsLookAlike(k, email)) ? 'look-alike-email' : 'email',
    };
  }
  const platform = platformOf(sender.platform);
  const here = contact.identities.filter((i) => platformOf(i.platform) === platform && i.platform !== ANY_SITE).flatMap(identityKeys);
  // An address of this site that is nobody's profile (a group, a share link) may still mean somebody else.
  const stray = contact.identities.some((i) => i.platform === 'web' && i.profile && isOnSite(i.profile, platform));
  if (stray && here.length === 0 && sender.profile) return { ...none, hint, unclear: true };
  if (here.length === 0 || (shown.length === 0 && !sender.profile)) return { ...none, hint };
  // Only like can be compared with like: an id with an id, a name in the address with another.
  const comparable = shown.length === 0 || shown.some((key) => here.some((k) => k[0] === key[0]));
  return { ...none, hint, other: comparable ? 'account' : null, unclear: !comparable };
}
