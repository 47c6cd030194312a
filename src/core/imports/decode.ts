/** From bytes to text: by byte order mark, by shape, by what is valid. */
import { oldText, westernText } from './code-pages.ts';

const decode = (label: string, bytes: Uint8Array): string => new TextDecoder(label).decode(bytes);

/** UTF-16 without a mark: every other byte is nought in Latin text. */
function sixteenBit(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 2000);
  if (sample.length < 8) return null;
  let even = 0;
  let odd = 0;
  for (const [at, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = sample.length / 2;
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.6 && odd < half * 0.1 ? 'utf-16be' : null;
}

/**
 * @param bytes a text file. Never throws; without a mark it is read as UTF-8, else as whichever old code page makes sense of it.
 * @returns the text without its byte order mark.
 */
export function textOf(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return decode('utf-16le', bytes.subarray(2));
  if (a === 0xfe && b === 0xff) return decode('utf-16be', bytes.subarray(2));
  if (a === 0xef && b === 0xbb && c === 0xbf) return decode('utf-8', bytes.subarray(3));
  const wide = sixteenBit(bytes);
  if (wide) return decode(wide, bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return oldText(bytes);
  }
}

// What Windows-1252 shows for the bytes 80 to 9F, so that text mangled through it can be turned back.
const WINDOWS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 32 }, (_, at) => [westernText(Uint8Array.of(0x80 + at)), 0x80 + at] as const),
);

/**
 * Repairs text whose UTF-8 bytes were each read as one letter ("JosÃ©"), as Facebook's and Instagram's files have it.
 * @returns the text itself when it isn't that.
 */
export function unmangled(text: string): string {
  if (!/[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u2122]/u.test(text)) return text;
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const byte = code < 256 ? code : WINDOWS.get(char);
    if (byte === undefined) return text;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}
