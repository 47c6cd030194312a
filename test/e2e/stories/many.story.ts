import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { look } from '../harness/answering.ts';
import { story } from '../harness/story.ts';
import type { Tab } from '../harness/tab.ts';
import { must } from '../harness/until.ts';

const PEOPLE = 30_000;
const DROP = 'Import from a file';
const LIST: [string, string] = ['list', 'People in the book'];
/** Milliseconds for what is done with the whole of a long book on a busy machine. */
const LONG = { bound: 60_000 };

/** A file of connections, every name invented and its own. @returns where it is, and a way to take it away again. */
async function longFile(): Promise<{ file: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'long-'));
  const row = (i: number): string => {
    const letters = Array.from(String(i).padStart(5, '0'), (digit) => 'abdefgiklm'[Number(digit)]).join('');
    return `Per${letters},Son${letters},https://www.linkedin.com/in/p-${letters}-${i},p${i}@firm.example,Studio ${i % 97},Maker,04 May 2024`;
  };
  const head = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  const file = path.join(folder, 'Connections.csv');
  await writeFile(file, [head, ...Array.from({ length: PEOPLE }, (_, i) => row(i))].join('\n'));
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}

const shown = async (book: Tab): Promise<string[]> => (await book.all('link', undefined, { within: LIST })).map((link) => link.name);

story(
  'R02 30,000 people: stopped while read and while stored, then stored, searched, set as a selection and back',
  async ({ doorstep }) => {
    const { file, remove } = await longFile();
    const book = await doorstep.page('options.html#book/import');
    await book.find('region', DROP);
    await book.drop('region', DROP, file);
    await book.find('progressbar');
    await book.click('button', 'Cancel');
    await book.reads('main', undefined, 'Stopped. The book is as it was.');

    // Stopped while it is being stored: all of it or nothing.
    await book.drop('region', DROP, file);
    await book.reads('main', undefined, '30,000 new people', LONG);
    await book.click('button', 'Put 30,000 people in the book');
    await book.find('progressbar');
    await book.click('button', 'Cancel');
    await book.reads('main', undefined, 'Stopped. The book is as it was.', LONG);
    await book.click('link', 'Back to the book');
    await book.reads('region', 'People in the book', '6 people');
    expect(await book.has('button', /^Take it back/)).toBe(false);

    await book.click('link', DROP);
    await book.drop('region', DROP, file);
    await book.reads('main', undefined, '30,000 new people', LONG);
    await book.click('button', 'Put 30,000 people in the book');
    await book.find('button', 'Take it back: Connections.csv', LONG);
    await book.reads('region', 'People in the book', '30,006 people', LONG);

    await remove();

    await book.type('textbox', 'Search', 'perabdef studio');
    await book.reads('region', 'People in the book', '1 person');
    expect(await shown(book)).toEqual([expect.stringMatching(/^Perabdef Sonabdef.*fellow professional$/)]);
    await book.click('button', 'No, thanks');
    await book.gone('button', 'No, thanks');

    // By keys alone: into the list, all that is found, then who they are.
    await book.fill('textbox', 'Search', 'studio 42');
    await book.reads('region', 'People in the book', '1,196 people');
    await book.page.keyboard.press('Tab');
    for (let i = 0; i < 4; i++) await book.press('Tab');
    await must('the first row to have the focus', async () => ((await book.focused())?.name.startsWith('Choose Per') ? true : null));
    await book.press('Space');
    await book.page.keyboard.down('Shift');
    await book.press('End');
    await book.page.keyboard.up('Shift');
    await book.reads('region', 'The people you chose', 'Chosen: 1,196');
    await look(book, 'chosen');
    await book.choose('combobox', 'Who are they to you?', 'Vendor', { within: ['region', 'The people you chose'] });
    await book.click('button', 'Set for all of them');
    await book.reads('list', LIST[1], /vendor/, LONG);
    await book.click('button', 'Undo');
    await book.reads('list', LIST[1], /fellow professional/, LONG);
    await book.click('button', 'Choose nobody');

    await book.fill('textbox', 'Search', '');
    await book.reads('region', 'People in the book', '30,006 people');
    await book.click('button', 'Forget everyone from work');
    await look(book, 'forget-work');
    await book.click('button', 'Forget 30,004 people');
    await book.reads('region', 'People in the book', '2 people', LONG);
    expect((await shown(book)).join()).toMatch(/Gareth Plum.*Maya Okafor/);
    await book.click('button', 'Undo');
    await book.reads('region', 'People in the book', '30,006 people', LONG);
  },
  { bound: 200_000 },
);
