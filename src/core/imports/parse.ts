import { MAX_BYTES } from './limits.ts';
import { readArchive } from './archive.ts';
import { readBookTable } from './own-table.ts';
import { readCards } from './vcard.ts';
import { readJson } from './json.ts';
import { readPeople } from './from-table.ts';
import { readTable } from './table.ts';
import { textOf } from './decode.ts';
import { refusal, type Mapping, type ParsedFile, type Problem } from './types.ts';

/** What the first bytes say a file is, whatever its name says. */
const STARTS: readonly [Problem | 'zip', readonly number[]][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x42, 0x4d]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
  ['binary', [0x1f, 0x8b]],
  ['binary', [0x37, 0x7a, 0xbc, 0xaf]],
  ['binary', [0x52, 0x61, 0x72, 0x21]],
  ['binary', [0x7f, 0x45, 0x4c, 0x46]],
  ['binary', [0x4d, 0x5a, 0x90]],
  ['binary', [0x53, 0x51, 0x4c, 0x69]],
];

function startOf(bytes: Uint8Array): Problem | 'zip' | null {
  const found = STARTS.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (found?.[0] === 'picture' && bytes[0] === 0x42 && !bytes.subarray(0, 200).includes(0)) return null;
  const riff = bytes[0] === 0x52 && bytes[1] === 0x49 && bytes[2] === 0x46 && bytes[3] === 0x46;
  return found?.[0] ?? (riff ? 'picture' : null);
}

/** Control characters are no part of any list of people. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 4000);
  // eslint-disable-next-line no-control-regex -- telling text from data is the purpose
  const odd = head.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/gu)?.length ?? 0;
  return odd > Math.max(2, head.length / 50);
}

/**
 * Reads an export file of any known kind, recognised by its content.
 * @param bytes the whole file. @param fileName shown only. @param mapping the answer to a mapping question, for a second reading.
 * @returns people and what was left out, a question about the columns, or a refusal. Never throws, changes nothing.
 */
export async function parseFile(bytes: Uint8Array, fileName: string, mapping?: Mapping): Promise<ParsedFile> {
  if (bytes.length === 0) return refusal(fileName, 'empty');
  if (bytes.length > MAX_BYTES) return refusal(fileName, 'too-large');
  const start = startOf(bytes);
  // An archive within an archive is not opened.
  if (start === 'zip')
    return readArchive(fileName, bytes, async (inner) =>
      startOf(inner) === 'zip' ? refusal(fileName, 'binary') : parseFile(inner, fileName),
    );
  if (start) return refusal(fileName, start);
  const text = textOf(bytes);
  const head = text.slice(0, 2000).trimStart();
  if (text.trim() === '') return refusal(fileName, 'empty');
  if (isBinary(text)) return refusal(fileName, 'binary');
  if (/^[[{]/u.test(head) && !mapping) {
    const json = readJson(fileName, text);
    if (json.problem !== 'json-damaged' || /^\{|^\[\s*[{\]]/u.test(head)) return json;
  }
  if (/^BEGIN:\s*VCARD/imu.test(head)) return readCards(fileName, text);
  if (/^(?:<!doctype html|<html|<\?xml|<head|<body)/iu.test(head)) return refusal(fileName, 'web-page');
  const table = readTable(text);
  return (mapping ? null : readBookTable(fileName, table)) ?? readPeople(fileName, table, mapping);
}
