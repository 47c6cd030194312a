import { clean } from '../../core/text.ts';
import type { ContactPointKind } from '../../core/settings.ts';

/** What can be wrong with a way in, as the end of a text's key: `shared_point_problem_<this>`. */
export type PointProblem = 'empty' | 'link' | 'linkedin' | 'email' | 'phone';

export type PointCheck = { ok: true; value: string } | { ok: false; problem: PointProblem };

const LINKS: readonly ContactPointKind[] = ['linkedin', 'shop', 'page', 'booking'];
/** A practice or "other" can be anything that a person can use: a link, a number, a desk. */
export const isLinkKind = (kind: ContactPointKind): boolean => LINKS.includes(kind);

/**
 * Checks what was typed as a way in, and mends what can be mended (a missing https://, spaces).
 * @param kind what it is meant to be. @param typed as the user left it.
 */
export function checkPoint(kind: ContactPointKind, typed: string): PointCheck {
  const value = clean(typed, 500, kind === 'postal' ? 'lines' : 'line');
  if (value === '') return { ok: false, problem: 'empty' };
  if (isLinkKind(kind)) return checkLink(kind, value);
  if (kind === 'email') return checkEmail(value);
  if (kind === 'phone') return checkPhone(value);
  return { ok: true, value };
}

function checkLink(kind: ContactPointKind, value: string): PointCheck {
  const bare = /^[a-z][a-z0-9+.-]*:/i.test(value) && !/^[\w.-]+:\d/.test(value) ? value : `https://${value}`;
  const url = URL.canParse(bare) ? new URL(bare) : null;
  const wrong =
    url === null || !/^https?:$/.test(url.protocol) || !/\.[\p{L}\d-]{2,}$/u.test(url.hostname) || url.username !== '' || /\s/.test(value);
  if (wrong) return { ok: false, problem: 'link' };
  const atLinkedIn = /(^|\.)linkedin\.com$|(^|\.)lnkd\.in$/.test(url.hostname);
  if (kind === 'linkedin' && !atLinkedIn) return { ok: false, problem: 'linkedin' };
  return {
    ok: true,
    value: url.pathname === '/' && url.search === '' && url.hash === '' ? url.origin : url.href,
  };
}

function checkEmail(value: string): PointCheck {
  const address = value.replace(/^mailto:/i, '');
  return /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@.<>(),;:"]{2,}$/u.test(address)
    ? { ok: true, value: address }
    : { ok: false, problem: 'email' };
}

function checkPhone(value: string): PointCheck {
  const number = value.replace(/^tel:/i, '');
  const digits = number.replace(/\D/g, '').length;
  const clear = /^[+()\d\s./-]+(?:(?:ext|x|#)\.?\s*\d+)?$/i.test(number);
  return clear && digits >= 5 && digits <= 20 ? { ok: true, value: number } : { ok: false, problem: 'phone' };
}
