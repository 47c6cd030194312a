import { MAX_ENTRIES, MAX_UNPACKED } from './limits.ts';

/** Reads chosen files out of a zip archive, bounded against archives made to fill the memory. */

export interface ZipEntry {
  name: string;
  packed: number;
  unpacked: number;
  method: number;
  offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** @returns the entries of the central directory, or null if this is no sound archive. */
export function entriesOf(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const least = Math.max(0, end - 65_535);
  while (end >= least && view.getUint32(end, true) !== END) end -= 1;
  if (end < least || end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const out: ZipEntry[] = [];
  for (let n = 0; n < Math.min(count, MAX_ENTRIES); n += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return out.length > 0 ? out : null;
    const nameLength = view.getUint16(at + 28, true);
    const skip = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    out.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + skip;
  }
  return out;
}

/** Inflates at most `limit` bytes. @returns null if there is more, or if the data are broken. */
async function inflate(packed: Uint8Array<ArrayBuffer>, limit: number): Promise<Uint8Array | null> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > limit) {
        await reader.cancel();
        return null;
      }
      parts.push(value);
    }
  } catch {
    return null;
  }
  const out = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** @param bytes the archive. @param entry one of its entries. @returns the file, or null when it is broken, locked or too large. */
export async function unpack(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array | null> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.offset;
  if (entry.unpacked > MAX_UNPACKED || at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return null;
  if (view.getUint16(at + 6, true) & 1) return null;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = bytes.slice(start, start + entry.packed);
  if (packed.length !== entry.packed) return null;
  if (entry.method === 0) return packed;
  return entry.method === 8 ? inflate(packed, MAX_UNPACKED) : null;
}
