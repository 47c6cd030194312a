import { compareNames, type NameFit } from './compare-names.ts';
import { firmKeys } from './business.ts';
import { foldName } from './fold-name.ts';
import { hidesSigns, looksOf, looseLooksOf, mixesScripts } from './look-alike.ts';
import { namesIn } from './names-in.ts';
import { isEastAsian } from './script.ts';
import type { Asking } from './asking.ts';
import type { Contact } from '../contact.ts';
import type { Evidence } from './evidence.ts';
import type { ParsedName } from './parse-name.ts';
import type { Match, MatchLevel, MatchReason, SenderFacts } from './types.ts';

/** How well one sender fits one contact. Contacts of equal rank fit equally well. */
export interface Fit {
  level: Exclude<MatchLevel, 'none'>;
  rank: number;
  reasons: MatchReason[];
  warn: Match['warn'];
}

const RANK: Partial<Record<MatchReason['code'], number>> = {
  'same-name': 60,
  'name-order': 55,
  'former-name': 50,
  transliteration: 45,
  nickname: 40,
  'close-spelling': 30,
  initials: 25,
  'part-of-name': 20,
  'business-name': 15,
};

/** Reasons that make a second account worth a warning. */
const TELLING: ReadonlySet<MatchReason['code']> = new Set(['same-name', 'name-order', 'former-name', 'transliteration']);

const meets = (name: string, firms: readonly string[]): boolean => firms.length > 0 && firmKeys(name).some((key) => firms.includes(key));

/** Is this contact a firm? Its name says so, or it is its own company. */
const isFirm = (contact: Contact, name: ParsedName): boolean =>
  name.business || (contact.company !== null && contact.names[0] !== undefined && foldName(contact.company) === foldName(contact.names[0]));

/** One of the contact's names with one reading of the sender's. */
function nameFit(known: ParsedName, shown: ParsedName, firm: boolean): NameFit | null {
  if (!firm && !shown.business) return compareNames(known, shown);
  // A firm and a person may share a name (a park, a person): equal letters or nothing.
  return !known.nobody && !shown.nobody && known.joined.some((j) => shown.joined.includes(j))
    ? { code: 'same-name', strong: false, equal: true }
    : null;
}

/** The best fit over all names of the contact; a name that isn't its first is a former or other one. */
function bestName({ names: shown, firms }: Asking, contact: Contact): NameFit | null {
  let best: NameFit | null = null;
  const better = (fit: NameFit): void => {
    const worth = (f: NameFit): number => (RANK[f.code] ?? 0) + (f.strong ? 5 : 0);
    if (!best || worth(fit) > worth(best)) best = fit;
  };
  for (const [at, text] of contact.names.slice(0, 8).entries()) {
    const readings = namesIn(text);
    const firm = readings.some((known) => isFirm(contact, known));
    if (firm && meets(text, firms) && !shown.every((s) => s.nobody)) better({ code: 'same-name', strong: false, equal: true });
    for (const known of readings) {
      for (const reading of shown) {
        const fit = nameFit(known, reading, firm);
        if (fit) better(at > 0 && fit.code === 'same-name' ? { ...fit, code: 'former-name' } : fit);
      }
    }
  }
  if (!best && contact.company && meets(contact.company, firms) && shown.some((s) => s.words.length > 0 && !s.nobody)) {
    return { code: 'business-name', strong: false, equal: false };
  }
  return best;
}

/** The looks are a known name's, the letters are not. */
function disguised({ sender, odd, looks }: Asking, contact: Contact, honest: NameFit | null): boolean {
  const shown = sender.name;
  if (honest?.equal && !odd) return false;
  return contact.names.some((name) => {
    if (name.length < 4) return false;
    const exact = looksOf(name);
    // Hardly any name comes as far as this.
    if (!looks.some((part) => exact === part.exact || (odd && looseLooksOf(name) === part.loose))) return false;
    const isHonest = (foldName(name) === foldName(shown) && !odd) || isEastAsian(name);
    return !isHonest && !mixesScripts(name) && !hidesSigns(name);
  });
}

/** Does the sender's own headline name the contact's firm? */
const sameFirm = (sender: SenderFacts, contact: Contact): boolean => {
  const firm = contact.company ? (firmKeys(contact.company)[0] ?? '') : '';
  return firm.length > 5 && (firmKeys(sender.headline ?? '')[0] ?? '').includes(firm);
};

/**
 * @param asking the sender, taken apart once for all candidates. @param facts see evidence.ts.
 * @returns null if nothing ties them.
 */
export function fitOf(asking: Asking, contact: Contact, facts: Evidence): Fit | null {
  const { sender } = asking;
  const name = bestName(asking, contact);
  const value = contact.names[0] ?? '';
  const nameRank = name ? (RANK[name.code] ?? 0) : 0;
  if (facts.proof) {
    const reasons: MatchReason[] = name ? [facts.proof, { code: name.code, value }] : [facts.proof];
    return { level: 'certain', rank: nameRank, reasons, warn: null };
  }
  if (disguised(asking, contact, name)) {
    return {
      level: 'possible',
      rank: 10,
      reasons: [{ code: 'look-alike-letters', value }],
      warn: 'look-alike',
    };
  }
  if (!name) return facts.hint ? { level: 'possible', rank: 5, reasons: [facts.hint], warn: null } : null;
  const reasons: MatchReason[] = [{ code: name.code, value }];
  if (facts.hint) reasons.unshift(facts.hint);
  if (facts.other === 'look-alike-email') {
    return {
      level: 'possible',
      rank: nameRank,
      reasons: [...reasons, { code: 'look-alike-letters', value: sender.email ?? '' }],
      warn: 'look-alike',
    };
  }
  if (facts.other || facts.unclear) reasons.push({ code: 'other-profile', ...(sender.profile ? { value: sender.profile } : {}) });
  if (facts.other) {
    // Another account with this very name warns; one whose name only resembles it is somebody else.
    const telling = name.equal || TELLING.has(name.code);
    return { level: 'possible', rank: nameRank, reasons, warn: telling ? 'second-account' : null };
  }
  const backed = facts.hint !== null || (sameFirm(sender, contact) && name.equal);
  const likely = (name.strong || backed) && !facts.unclear;
  return { level: likely ? 'likely' : 'possible', rank: nameRank, reasons, warn: null };
}
