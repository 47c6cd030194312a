import path from 'node:path';
import { expect } from 'vitest';
import { PEOPLE, sampleNeighbourhood } from '../../../scripts/neighbourhood/people.ts';
import { asked, cardOf, look } from '../harness/answering.ts';
import { story, type Scene } from '../harness/story.ts';
import type { Tab } from '../harness/tab.ts';
import { must } from '../harness/until.ts';

const { ana } = PEOPLE;
const FILES = ['Connections.csv', 'contacts.csv', 'people.vcf', 'EtsySoldOrders2026-2.csv'].map((name) =>
  path.resolve(import.meta.dirname, '../files', name),
);
const DROP = 'Import from a file';

/** Everybody in the book, by the line that stands there. */
const everybody = async (book: Tab): Promise<string[]> => {
  await book.find('list', 'People in the book');
  return (await book.all('link', undefined, { within: ['list', 'People in the book'] })).map((link) => link.name);
};

async function importView({ doorstep }: Scene): Promise<Tab> {
  const book = await doorstep.page('options.html#book/import');
  await book.find('region', DROP);
  return book;
}

story('R02 R10 four files are dropped at once, reviewed, stopped, stored, taken back, and read again with nothing new', async (scene) => {
  const book = await importView(scene);
  await book.find('region', /Do you look after patients/);
  await look(book, 'import');
  await book.drop('region', DROP, ...FILES);
  await book.find('heading', 'What will be in the book');
  for (const [file, says] of [
    ['Connections.csv', 'LinkedIn connections 3 people read.'],
    ['contacts.csv', 'Google Contacts 2 people read.'],
    ['people.vcf', 'vCards 2 people read.'],
    ['EtsySoldOrders2026-2.csv', 'Etsy orders 2 people read.'],
  ] as const)
    await book.reads('region', file, says);
  await book.reads('main', undefined, '5 new people');
  await book.reads('main', undefined, '1 whom you know already, with something new');
  await look(book, 'preview');

  await book.click('button', 'Cancel');
  await book.reads('main', undefined, 'Stopped. The book is as it was.');
  await book.drop('region', DROP, ...FILES);

  await book.reads('region', '2 may be people you know', 'Question 1 of 2');
  const first = await book.textOf('region', '2 may be people you know');
  expect(first).toMatch(/In the file .*(Jill Novak|Maya Okafor).* In your book/);
  await book.click('button', 'Yes, the same person');
  await book.reads('region', '2 may be people you know', 'Question 2 of 2');
  await book.click('button', 'No, somebody else');
  await book.reads('region', '2 may be people you know', 'The same person: 1 of 2.');
  await book.choose('combobox', /^Fellow professional, says the file/, 'Vendor');
  await book.click('button', 'Put 8 people in the book');
  await book.find('button', 'Take it back: Connections.csv, contacts.csv, people.vcf, EtsySoldOrders2026-2.csv');
  await must('twelve people', async () => ((await everybody(book)).length === 12 ? true : null));
  const there = await everybody(book);
  expect(there.filter((line) => /Kofi Lund|Zoë Brandt/.test(line)).every((line) => line.includes('vendor'))).toBe(true);
  expect(there.find((line) => line.includes('Greta Eriksen'))).toContain('client');
  expect(there.find((line) => line.includes('Femi Adler'))).toContain('friend');
  await look(book, 'imported');

  await book.click('link', DROP);
  await book.drop('region', DROP, ...FILES.slice(0, 2));
  await book.reads('main', undefined, 'Everybody in there is in your book already. There is nothing to change.');
  await book.click('button', 'Choose other files');
  await book.click('link', 'Back to the book');
  await book.click('button', /^Take it back: /);
  await must('the book as it was', async () => ((await everybody(book)).length === 6 ? true : null));
  expect((await everybody(book)).join()).not.toMatch(/Kofi|Greta/);
});

story('R04 one click in the book makes a client a friend: what stood open goes, and one click brings it back', async (scene) => {
  const list = await asked(scene, [ana]);
  const book = await scene.doorstep.page('options.html#book');
  await book.click('link', /^Ana Ruiz/);
  await book.click('button', 'Make Ana Ruiz a friend');
  await book.find('button', 'No longer a friend');
  await look(book, 'friend');
  await list.show();
  await list.gone('region', `Doorstep: ${ana.name}`);
  expect(scene.site.state.requestsIn('waiting')).toEqual([ana.id]);

  await book.show();
  await book.click('button', 'Undo');
  await book.find('button', 'Make Ana Ruiz a friend');
  await list.show();
  await list.find(...cardOf(ana));
});

story('R18 Ana is forgotten but the no is remembered: a later request is recognised without a name in the book', async (scene) => {
  const { doorstep, open, site } = scene;
  const book = await doorstep.page('options.html#book');
  await book.click('link', /^Ana Ruiz/);
  await book.click('button', 'Forget Ana Ruiz');
  await book.click('radio', /but remember my no/);
  await look(book, 'forget');
  await book.click('button', 'Forget Ana Ruiz', { within: ['dialog', 'Forget Ana Ruiz?'] });
  await must('the list without Ana', async () => ((await everybody(book)).some((line) => line.startsWith('Ana')) ? null : true));
  expect(await keptOf(scene)).not.toMatch(/Ana Ruiz|ana\.ruiz|ana@example/i);

  site.state.reset(sampleNeighbourhood(Date.now()));
  site.state.arrives(ana);
  const list = await open('/friends/requests');
  await list.click('button', 'Ana Ruiz asks. You said no before.');
  await list.reads(...cardOf(ana), 'You said no to this person before; you kept no name.');
  await look(list, 'marked');
  await list.find('button', 'Decline without a word', { within: cardOf(ana) });
});

/** What is kept of people, marks included; not which pages were read. */
async function keptOf({ doorstep }: Scene): Promise<string> {
  return (await doorstep.backstage()).evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('not read'));
      });
    const db = await done(indexedDB.open('doorstep'));
    const stores = [...db.objectStoreNames].filter((name) => name !== 'meta');
    const all = await Promise.all(stores.map((name) => done(db.transaction(name).objectStore(name).getAll())));
    db.close();
    return JSON.stringify(all);
  });
}
