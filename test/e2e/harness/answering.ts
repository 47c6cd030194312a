import { JILLS_THREAD, sampleNeighbourhood } from '../../../scripts/neighbourhood/people.ts';
import type { Knobs, Person } from '../../../scripts/neighbourhood/world.ts';
import type { Name } from './outline.ts';
import type { Scene } from './story.ts';
import type { Tab } from './tab.ts';
import { must } from './until.ts';

/** The card of a person, or that person's quiet line. */
export const cardOf = (person: Person): [string, Name] => ['region', `Doorstep: ${person.name}`];
export const lineOf = (person: Person): [string, Name] => ['group', `Doorstep: ${person.name}`];
/** Whatever of Doorstep stands open on a page: a card or a strip. */
export const OPEN: [string, Name] = ['region', /^Doorstep/];
/** The box of a one-to-one conversation. */
export const BOX: [string, RegExp] = ['textbox', /^Write to /];
export const OFFER = 'Decline and offer LinkedIn';
export const QUIET = 'Decline without a word';

/** The list of requests in front, on which these people have just asked, the last one on top. */
export async function asked({ site, open }: Scene, people: Person[], knobs: Partial<Knobs> = {}): Promise<Tab> {
  site.state.reset({ ...sampleNeighbourhood(Date.now()), knobs });
  for (const person of people) site.state.arrives(person);
  const list = await open('/friends/requests');
  await list.find(...cardOf(people.at(-1) as Person));
  return list;
}

/** Presses "Decline and offer LinkedIn" on the open card. @returns the tab that comes with it. */
export async function offered({ browser }: Scene, list: Tab, person: Person): Promise<Tab> {
  const before = (await browser.raw.pages()).length;
  await list.click('button', OFFER, { within: cardOf(person) });
  await must('the tab that the click opens', async () => ((await browser.raw.pages()).length > before ? true : null));
  return browser.waitForTab(/\/messages\//);
}

/** Waits for a person's answers; unfolds them from the line at the row while something else is being said. */
export async function unfold(list: Tab, person: Person): Promise<void> {
  const stands = async (): Promise<true | null> => ((await list.has('button', OFFER, { within: cardOf(person) })) ? true : null);
  const line = await list.until(
    async () => (await stands()) ?? ((await list.has('button', /asks/, { within: lineOf(person) })) ? false : null),
  );
  if (line === false) await list.click('button', /asks/, { within: lineOf(person) });
  await must(`the answers to ${person.name}`, stands);
}

/** Waits for the note in the box. @returns its words. */
export async function note(chat: Tab): Promise<string> {
  const words = await must('the note in the box', async () => (await chat.all(...BOX))[0]?.value.trim() || null);
  await chat.reads(...OPEN, /Your note is in the box/);
  return words;
}

/** The user's own Enter. */
export async function enter(chat: Tab): Promise<void> {
  await chat.show();
  await chat.click(...BOX);
  await chat.press('Enter');
}

/** What truly happened: who was answered on the site, and what was sent to whom since the story began. */
export const happened = ({ site: { state } }: Scene): { sent: [string, string][]; deleted: string[]; confirmed: string[] } => ({
  sent: state.sent.filter(([thread, text]) => thread !== JILLS_THREAD || text !== 'So glad to hear it, Jill.'),
  deleted: state.requestsIn('deleted'),
  confirmed: state.requestsIn('confirmed'),
});

export const NOTHING = { sent: [], deleted: [], confirmed: [] };

/** How often the site was told that Delete or Confirm was pressed for this person. */
export const presses = ({ site }: Scene, { id }: Person): number =>
  site.requestsSeen.filter((r) => r.method === 'POST' && r.path.startsWith(`/api/requests/${id}/`)).length;

/** Waits until the site has deleted the request. The countdown is real time. */
export const deleted = ({ site }: Scene, { id }: Person): Promise<true> =>
  must('the request to be deleted', async () => (site.state.requestsIn('deleted').includes(id) ? true : null), 20_000);

/** Waits until something was sent to this person. */
export const sentTo = ({ site }: Scene, { id }: Person): Promise<true> =>
  must('a message to be sent', async () => (site.state.sentTo(id).length > 0 ? true : null), 20_000);

/** Does something, and gives the first address like that which the page then asks the browser to go to. */
export async function goesTo(tab: Tab, address: RegExp, act: () => Promise<void>): Promise<string> {
  const session = await tab.page.createCDPSession();
  await session.send('Page.enable');
  let asked: string | null = null;
  session.on('Page.frameRequestedNavigation', ({ url }) => {
    if (address.test(url)) asked ??= url;
  });
  await act();
  const found = await must(`an address like ${String(address)}`, async () => asked);
  await session.detach();
  return found;
}

/** Changes what is stored of the only delivery, where time itself can't be moved. */
export const changeDelivery = (scene: Scene, change: Record<string, unknown>): Promise<void> => changeStored(scene, 'deliveries', change);

/** Changes every record of a store, where time itself can't be moved. */
export async function changeStored(
  { doorstep }: Scene,
  store: 'deliveries' | 'log' | 'nudges' | 'promises',
  change: Record<string, unknown>,
): Promise<void> {
  const run = async (fields: Record<string, unknown>, name: string): Promise<void> => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('not stored'));
      });
    const [first] = await indexedDB.databases();
    const records = (await done(indexedDB.open(first?.name ?? ''))).transaction(name, 'readwrite').objectStore(name);
    for (const record of (await done(records.getAll())) as object[]) await done(records.put({ ...record, ...fields }));
  };
  await (await doorstep.backstage()).evaluate(run, change, store);
}

/** A picture of the tab, where the variable SHOTS names a folder: for looking at what a story walks through. */
export async function look(tab: Tab, name: string): Promise<void> {
  const folder = process.env['SHOTS'];
  if (!folder) return;
  await Promise.race([
    tab.page.screenshot({ path: `${folder}/${name}.png` }).catch(() => null),
    new Promise((resolve) => setTimeout(resolve, 3000)),
  ]);
}
