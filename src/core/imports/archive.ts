import { entriesOf, unpack, type ZipEntry } from './zip.ts';
import { joinSame } from './merge-rows.ts';
import { outcomeOf, refusal, type Format, type ParsedFile } from './types.ts';

/** The files worth reading in the archives that sites hand out, best first; only the first kind that is there is read. */
const WANTED: readonly { format: Format; path: RegExp }[] = [
  { format: 'linkedin_zip', path: /(?:^|\/)connections\.csv$/iu },
  { format: 'facebook_friends', path: /(?:^|\/)(?:your_)?friends\.json$/iu },
  { format: 'instagram_followers', path: /(?:^|\/)followers(?:_\d+)?\.json$/iu },
  { format: 'instagram_following', path: /(?:^|\/)following\.json$/iu },
  { format: 'zip', path: /(?:^|\/)all contacts\.(?:vcf|csv)$/iu },
  { format: 'linkedin_zip', path: /(?:^|\/)(?:messages|invitations)\.csv$/iu },
  { format: 'zip', path: /(?:^|\/)(?!__MACOSX)[^/]+\.(?:vcf|csv)$/iu },
];

/**
 * @param bytes a zip archive. @param read reads one unpacked file. @returns what its contact files say together.
 */
export async function readArchive(
  fileName: string,
  bytes: Uint8Array,
  read: (bytes: Uint8Array, name: string) => Promise<ParsedFile>,
): Promise<ParsedFile> {
  const entries = entriesOf(bytes);
  if (!entries) return refusal(fileName, 'zip-damaged', 'zip');
  if (entries.some((e) => e.name === '[Content_Types].xml' || e.name === 'mimetype')) return refusal(fileName, 'spreadsheet');
  const usable = entries.filter((e) => !e.name.startsWith('__MACOSX') && !e.name.endsWith('/'));
  for (const { format, path } of WANTED) {
    const chosen = usable.filter((e) => path.test(e.name)).slice(0, 20);
    const parsed = await readAll(chosen, bytes, read);
    if (parsed.length === 0 && chosen.length > 0) return refusal(fileName, 'zip-damaged', 'zip');
    const good = parsed.filter((p) => p.outcome !== 'reject' && p.outcome !== 'mapping');
    if (good.length === 0) continue;
    const contacts = joinSame(good.flatMap((p) => p.contacts));
    const skipped = good.flatMap((p) => p.skipped);
    return {
      fileName,
      format,
      outcome: outcomeOf(contacts, skipped),
      problem: null,
      contacts,
      skipped,
      mapping: null,
      owner: good.flatMap((p) => p.owner),
    };
  }
  return refusal(fileName, 'zip-without-contacts', 'zip');
}

async function readAll(
  entries: readonly ZipEntry[],
  bytes: Uint8Array,
  read: (bytes: Uint8Array, name: string) => Promise<ParsedFile>,
): Promise<ParsedFile[]> {
  const out: ParsedFile[] = [];
  for (const entry of entries) {
    const file = await unpack(bytes, entry);
    if (file) out.push(await read(file, entry.name));
  }
  return out;
}
