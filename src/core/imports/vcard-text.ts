import { westernText } from './code-pages.ts';
import { MAX_ROWS } from './limits.ts';
import type { Skipped } from './types.ts';

/**
 * What must happen to a vCard file before a parser of the standard can read it: old phones write 2.1, with
 * quoted-printable, code pages and types without a name; pictures are thrown away.
 */

export interface RawCard {
  line: number;
  /** Content lines, unfolded, in the manner of vCard 3 and 4. */
  lines: string[];
}

const HEAVY = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY|X-MS-CARDPICTURE|X-MS-OL-DESIGN|AGENT|NOTE|X-ABCROP-RECTANGLE)\b/iu;
const BARE_TYPES =
  /^(?:HOME|WORK|CELL|VOICE|FAX|PAGER|MSG|PREF|INTERNET|MAIN|X-[\w-]+|DOM|INTL|POSTAL|PARCEL|BBS|MODEM|CAR|ISDN|VIDEO|OTHER|MOBILE)$/iu;

function decodeQuoted(text: string, charset: string): string {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (let at = 0; at < text.length; at += 1) {
    const hex = text[at] === '=' ? text.slice(at + 1, at + 3) : '';
    if (/^[0-9A-Fa-f]{2}$/u.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else {
      const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
      for (const byte of encoder.encode(char)) bytes.push(byte);
      at += char.length - 1;
    }
  }
  return inCharset(Uint8Array.from(bytes), charset);
}

/** A text that was packed as a picture is; null if it isn't. */
function bytesOf(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64.replace(/\s/gu, '')), (c) => c.charCodeAt(0));
  } catch {
    return null;
  }
}

function inCharset(raw: Uint8Array, charset: string): string {
  for (const label of [charset, 'utf-8']) {
    try {
      return label.toLowerCase() === 'windows-1252' ? westernText(raw) : new TextDecoder(label, { fatal: true }).decode(raw);
    } catch {
      // An unknown code page, or bytes that are none of it: try the next.
    }
  }
  return westernText(raw);
}

/** One 2.1 line as 3.0 would have it; every other line as it is. */
function modern(line: string, old: boolean): string {
  const colon = line.search(/:/u);
  if (colon < 0) return line;
  const [name = '', ...params] = line.slice(0, colon).split(';');
  let value = line.slice(colon + 1);
  const bare = name.replace(/^[\w-]+\./u, '');
  const packed = params.some((p) => /^(?:ENCODING=)?(?:B|BASE64)$/iu.test(p)) ? bytesOf(value) : null;
  const quoted = params.some((p) => /^(?:ENCODING=)?QUOTED-PRINTABLE$/iu.test(p));
  const charset = params.map((p) => /^CHARSET=(.+)$/iu.exec(p)?.[1]).find(Boolean) ?? 'utf-8';
  if (quoted || packed) {
    const text = (packed ? inCharset(packed, charset) : decodeQuoted(value, charset)).replaceAll('\r\n', '\n').replaceAll('\n', '\\n');
    // In 2.1 only a backslash before a semicolon is an escape; a comma is a comma.
    value = text.replaceAll(',', '\\,');
  } else if (old) {
    value = value.replaceAll(/(?<!\\),/gu, '\\,');
  }
  const kept = params
    .filter((p) => !/^(?:ENCODING=|CHARSET=|QUOTED-PRINTABLE$|8BIT$|7BIT$)/iu.test(p))
    .map((p) => (p.includes('=') ? p : BARE_TYPES.test(p) || old ? `TYPE=${p}` : ''))
    .filter(Boolean);
  return `${[bare, ...kept].join(';')}:${value}`;
}

/** Joins folded and soft-broken lines; drops pictures with all their lines. */
function unfold(lines: readonly string[]): string[] {
  const out: string[] = [];
  let dropping: 'no' | 'folded' | 'block' = 'no';
  for (const line of lines) {
    const last = out.at(-1);
    if (dropping === 'block') {
      // A base64 block ends at a blank line or at the next property.
      if (line.trim() !== '' && !/^[A-Za-z][\w.-]*[;:]/u.test(line)) continue;
      dropping = 'no';
      if (line.trim() === '') continue;
    }
    if (/^[ \t]/u.test(line)) {
      if (dropping === 'no' && last !== undefined && last.length < 20_000) out[out.length - 1] = last + line.slice(1);
      continue;
    }
    dropping = 'no';
    if (last !== undefined && last.endsWith('=') && /QUOTED-PRINTABLE/iu.test(last.slice(0, last.indexOf(':') + 1))) {
      out[out.length - 1] = last.slice(0, -1) + line;
    } else if (HEAVY.test(line)) {
      // A note in quoted-printable goes on without a fold, as a picture in base64 does.
      if (/QUOTED-PRINTABLE/iu.test(line) && line.endsWith('=')) out.push(line);
      else dropping = /BASE64|ENCODING=B\b/iu.test(line) ? 'block' : 'folded';
    } else if (line.trim() !== '') {
      out.push(line);
    }
  }
  return out.filter((line) => !HEAVY.test(line));
}

/** @param text a file of cards. Gives each card apart, so that a broken one costs itself only. */
export function splitCards(text: string): { cards: RawCard[]; faults: Skipped[] } {
  const cards: RawCard[] = [];
  const faults: Skipped[] = [];
  let open: RawCard | null = null;
  const close = (cut: boolean): void => {
    if (!open) return;
    if (cut) faults.push({ line: open.line, why: 'cut-off' });
    const whole = unfold(open.lines);
    const old = whole.some((l) => /^VERSION:\s*2/iu.test(l));
    cards.push({
      line: open.line,
      lines: whole.filter((l) => !/^VERSION:/iu.test(l)).map((l) => modern(l, old)),
    });
    open = null;
  };
  for (const [at, line] of text.split(/\r\n|\n|\r/u).entries()) {
    if (/^\s*BEGIN:\s*VCARD\s*$/iu.test(line)) {
      close(true);
      if (cards.length >= MAX_ROWS) {
        faults.push({ line: at + 1, why: 'too-many-rows' });
        return { cards, faults };
      }
      open = { line: at + 1, lines: [] };
    } else if (/^\s*END:\s*VCARD\s*$/iu.test(line)) close(false);
    else if (open && open.lines.length < 20_000) open.lines.push(line);
  }
  close(true);
  return { cards, faults };
}
