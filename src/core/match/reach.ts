import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { looksOf } from './look-alike.ts';

/** E-mail addresses and phone numbers, brought to one writing. */

/** @param text an address as typed. Lower case, no display name or mailto; null if it is none (X.500 names are none). */
export function emailOf(text: string): string | null {
  const inner = /<([^<>]+)>/u.exec(text)?.[1] ?? text;
  const email = inner
    .trim()
    .replace(/^mailto:/iu, '')
    .replace(/\?.*$/u, '')
    .normalize('NFKC')
    .toLowerCase();
  return email.length <= 254 && /^[^\s@,;:<>()"/\\]+@[^\s@,;:<>()"/\\]+\.[^\s@,;:<>()"/\\.]+$/u.test(email) ? email : null;
}

/** The first of somebody's addresses that a letter can go to; what else stands there (two in one line, a bare name) is passed over. */
export const firstEmail = (emails: readonly string[]): string | null =>
  emails.reduce<string | null>((found, one) => found ?? emailOf(one), null);

/** Are two addresses different, but alike to the eye (examp1e, exarnple, one letter swapped in the host)? */
export function emailsLookAlike(a: string, b: string): boolean {
  return (
    a !== b &&
    (looksOf(a) === looksOf(b) ||
      a.replace(/[01]/gu, (c) => (c === '0' ? 'o' : 'l')) === b.replace(/[01]/gu, (c) => (c === '0' ? 'o' : 'l')))
  );
}

/**
 * @param text a number as typed or a tel: address. @returns `+` and digits when the country is known, else digits as they
 * stand; null if it is no phone number.
 */
export function phoneOf(text: string): string | null {
  const bare =
    text
      .trim()
      .replace(/^'+/u, '')
      .replace(/^tel:/iu, '')
      .split(/;|\s*(?:ext\.?|extension|x|durchwahl|poste)\s*\d+\s*$/iu)[0] ?? '';
  const typed = bare.normalize('NFKC').replace(/[^\d+()]/gu, '');
  const international = typed.startsWith('+') || typed.startsWith('(+') ? typed : /^00[1-9]/u.test(typed) ? `+${typed.slice(2)}` : null;
  if (international) {
    const known = parsePhoneNumberFromString(international.slice(0, 40))?.number;
    const digits = international.replace(/\(0\)/gu, '').replace(/\D/gu, '');
    return digits.length >= 5 && digits.length <= 17 ? (known ?? `+${digits}`) : null;
  }
  const digits = typed.replace(/\D/gu, '');
  return digits.length >= 5 && digits.length <= 15 ? digits : null;
}

/** The last digits, in which a number with and without its country code meet; null when too few. */
export function phoneTail(phone: string): string | null {
  const digits = phone.replace(/\D/gu, '');
  return digits.length >= 8 ? digits.slice(-8) : null;
}

/** Equal numbers; `maybe` when one is written without its country. @param a @param b as phoneOf gives them. */
export function phonesFit(a: string, b: string): 'same' | 'maybe' | null {
  if (a === b) return a.startsWith('+') || a.length >= 9 ? 'same' : 'maybe';
  if (a.startsWith('+') && b.startsWith('+')) return null;
  const [full, national] = a.startsWith('+') ? [a, b] : [b, a];
  const core = national.replace(/^0+/u, '');
  return core.length >= 8 && full.endsWith(core) ? 'maybe' : null;
}
