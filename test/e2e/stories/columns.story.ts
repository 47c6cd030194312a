import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { look } from '../harness/answering.ts';
import { story } from '../harness/story.ts';

const DROP = 'Import from a file';
/** Headers that no program writes, and a firm where one would look for the name. */
const TABLE = ['Aa;Bb;Cc', 'Amsel Druck;Pia Amsel;pia@amsel.example', 'Quell Papier;Rosa Quell;rosa@quell.example'].join('\n');

story(
  'R02 R18 R65 a table that nobody knows is read by the columns that one names; what is kept of a no is listed, and forgotten too',
  async ({ doorstep }) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'table-'));
    const file = path.join(folder, 'list.csv');
    await writeFile(file, TABLE);

    const book = await doorstep.page('options.html#book');
    await book.find('button', 'No, thanks');
    await book.click('button', 'No, thanks');
    await book.gone('button', 'No, thanks');
    await book.page.reload();
    await book.find('list', 'People in the book');
    expect(await book.has('button', 'No, thanks'), 'the list for keeping work apart is offered once').toBe(false);

    await book.click('link', DROP);
    await book.drop('region', DROP, file);
    await book.reads('region', 'list.csv', 'Doorstep is not sure what stands in the columns.');
    await look(book, 'columns');
    await book.choose('combobox', /Aa/, 'Company');
    await book.choose('combobox', /Bb/, 'Whole name');
    await book.click('button', 'Read it like this');
    await book.reads('region', 'list.csv', '2 people read.');
    await book.click('button', 'Put 2 people in the book');
    await book.click('link', /^Pia Amsel Amsel Druck/);
    await rm(folder, { recursive: true, force: true });

    await book.click('button', 'Forget Pia Amsel');
    await book.click('radio', /but remember my no/);
    await book.click('button', 'Forget Pia Amsel', { within: ['dialog', 'Forget Pia Amsel?'] });
    await book.click('link', 'Look at them');
    await book.reads('list', 'Remembered noes', /A no from .* Known again by: an e-mail address/);
    expect(await book.textOf('list', 'Remembered noes')).not.toMatch(/Pia|Amsel/i);
    await look(book, 'noes');
    await book.click('button', /^Forget it: A no from/);
    await book.reads('main', undefined, 'No remembered noes.');
    await book.click('button', 'Undo');
    await book.reads('list', 'Remembered noes', /A no from/);
  },
);
