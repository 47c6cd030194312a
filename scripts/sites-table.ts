/** Writes README's table of sites from the metas: `npm run docs:sites`. A test fails while the two differ. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteMeta } from '../src/core/site.ts';
import { METAS, OFFERED } from '../src/platforms/metas.ts';
import { CONTROLS } from '../src/reading/words-table.ts';

const README = path.resolve(import.meta.dirname, '../README.md');
const MARKS = /(<!-- sites:begin[^>]*-->\n)[\s\S]*?(<!-- sites:end -->)/;

const WORDS: Record<SiteMeta['kinds'][number], string> = {
  friend_request: 'friend requests',
  follow_request: 'follow requests',
  connection_request: 'invitations to connect',
  message: 'messages',
  message_request: 'message requests',
  page_invite: 'page invites',
  group_invite: 'group invites',
  event_invite: 'event invites',
};
const SURE: Record<SiteMeta['confidence'], string> = {
  high: 'well known',
  mid: 'fairly well known',
  low: 'little known',
  early: 'early: built from what others wrote about them',
};

/** What a click can do there at most. */
function doing(meta: SiteMeta): string {
  if (!OFFERED.includes(meta)) return 'not offered yet: its pages are read by `npm run read` alone';
  if (meta.handsOff) return 'shows the note to copy, behind the toolbar button; nothing is inserted into its pages';
  const box = meta.noBoxForStrangers
    ? ' (somebody who asks has no message box there: the note goes into a chat that stands, by e-mail, or is copied)'
    : '';
  return `${
    [
      'shows the note',
      'puts the note in the box',
      meta.kinds.every((kind) => kind === 'message')
        ? 'puts the note in the box'
        : `puts the note in the box, ${meta.declineWord ?? 'delete'}s the request`,
      `puts the note in the box, presses Send, ${meta.declineWord ?? 'delete'}s the request`,
    ][meta.maxLevel - 1] ?? ''
  }${box}`;
}

/** In which languages of the page its buttons are known. */
function languages({ controls }: Pick<SiteMeta, 'controls'>): string {
  if (controls === 'any') return 'any';
  return controls === 'table' ? `${CONTROLS.length}` : controls.join(', ');
}

const lineOf = (name: string, m: Pick<SiteMeta, 'kinds' | 'confidence' | 'controls'>, does: string): string =>
  `| ${name} | ${m.kinds.map((k) => WORDS[k]).join(', ')} | ${does} | ${languages(m)} | ${SURE[m.confidence]} |`;

/** A front end that others wrote for a site. */
function frontOf(meta: SiteMeta, { name, kinds, opensByHand }: NonNullable<SiteMeta['fronts']>[number]): string {
  const does = `${doing(meta)}${opensByHand ? ' (no address opens its box: you open it on the page of the person, the note goes in once it is private)' : ''}`;
  return lineOf(`${meta.name} in ${name}`, { ...meta, kinds: [...kinds], confidence: 'early' }, does);
}

/** The table as it should stand, one line a site, and one for each of its other front ends. */
export function sitesTable(): string {
  const rows = METAS.flatMap((m) => [lineOf(m.name, m, doing(m)), ...(m.fronts ?? []).map((front) => frontOf(m, front))]);
  return [
    '| | is read | a click at most | its buttons are known in (languages) | its pages are |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** The README with the table in it. @throws if the marks are gone. */
export function readmeWithTable(): { was: string; is: string } {
  const was = readFileSync(README, 'utf8');
  if (!MARKS.test(was)) throw new Error('README.md has no marks for the table of sites');
  return { was, is: was.replace(MARKS, (_, begin: string, end: string) => `${begin}${sitesTable()}\n${end}`) };
}

if (process.argv[1] === import.meta.filename) writeFileSync(README, readmeWithTable().is);
