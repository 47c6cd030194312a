/**
 * Proves the steps of a delivery on the demo neighbourhood in a real browser, from a real content script: what each step
 * reports, and what the site itself knows to have happened.
 *
 *     npx tsx test/editors/chat.ts [chromium|firefox]
 */
import type { Report } from '../../src/acting/steps.ts';
import type { Step } from '../../src/core/delivery/types.ts';
import { JILLS_THREAD, PEOPLE, sampleNeighbourhood } from '../../scripts/neighbourhood/people.ts';
import { createNeighbourhood, type Neighbourhood } from '../../scripts/neighbourhood/server.ts';
import type { Knobs, Person } from '../../scripts/neighbourhood/world.ts';
import { launch, type BrowserName, type Driver } from './browsers.ts';

const NOTE = 'Thank you for looking me up, Ana.\nWork contacts find me on LinkedIn: https://linkedin.example/in/kim 🙂';
const NOW = 1_800_000_000_000;

/** One delivery on one page of the site. */
class Visit {
  page: Driver;
  site: Neighbourhood;
  who: Person;
  constructor(page: Driver, site: Neighbourhood, who: Person) {
    this.page = page;
    this.site = site;
    this.who = who;
  }

  async go(address: string): Promise<void> {
    await this.page.goto(this.site.origin + address);
    await this.page.waitForFunction(() => document.documentElement.dataset['ready']);
  }

  async begin(step: Step): Promise<void> {
    const { id, name, vanity } = this.who;
    const who = {
      name,
      ids: [id],
      profiles: vanity ? [`https://www.facebook.com/${vanity}`] : [],
      opened: `${this.site.origin}/messages/t/${id}`,
      kind: 'friend_request',
    };
    await this.page.evaluate(
      (order) => {
        document.documentElement.dataset['order'] = order;
        document.dispatchEvent(new Event('order'));
      },
      JSON.stringify({ deliveryId: 'd1', step, attempt: 1, note: NOTE, who, until: Number.MAX_SAFE_INTEGER }),
    );
  }

  async report(): Promise<Report> {
    await this.page.waitForFunction(() => document.documentElement.dataset['report']);
    return JSON.parse(await this.page.evaluate(() => document.documentElement.dataset['report'] ?? 'null', null)) as Report;
  }

  async step(step: Step): Promise<string> {
    await this.begin(step);
    return (await this.report()).result;
  }
}

/** The result of each step, then whatever the site knows. */
type Case = {
  knobs?: Partial<Knobs>;
  who?: Person;
  set?: (site: Neighbourhood) => void;
  run: (v: Visit) => Promise<unknown[]>;
  wants: unknown[];
};

const thread = (p: Person): string => `/messages/t/${p.id}`;

const placeAndEnter = async (v: Visit): Promise<unknown[]> => {
  await v.go(thread(v.who));
  const placed = await v.step('place');
  await v.begin('watch-sent');
  await v.page.keyboard.press('Enter');
  const { result, text } = await v.report();
  const sent = v.site.state.sent.filter(([, t]) => t.includes('LinkedIn'));
  return [placed, result, text?.includes('linkedin.example/in/kim') ?? false, sent.length];
};
const placeOnly = async (v: Visit): Promise<unknown[]> => {
  await v.go(thread(v.who));
  const placed = await v.step('place');
  return [
    placed,
    (await v.page.evaluate(() => document.body.textContent ?? '', null)).includes('linkedin.example'),
    v.site.state.sent.length - 1,
  ];
};
const declineIt = async (v: Visit): Promise<unknown[]> => {
  await v.go('/friends/requests');
  return [await v.step('find-request'), await v.step('decline'), v.site.state.requestsIn('deleted').length];
};
const ana = (site: Neighbourhood): void => void site.state.arrives(PEOPLE.ana, NOW);
const SENT = ['ok', 'ok', true, 1];
const UNTOUCHED = (why: string): unknown[] => [why, false, 0];

const CASES: Record<string, Case> = {
  'placed, Enter, seen': { run: placeAndEnter, wants: SENT },
  'in the grid layout': { knobs: { layout: 'grid' }, run: placeAndEnter, wants: SENT },
  'in German': { knobs: { lang: 'de' }, run: placeAndEnter, wants: SENT },
  'in Arabic': { knobs: { lang: 'ar' }, run: placeAndEnter, wants: SENT },
  'in Japanese, slowly': {
    knobs: { lang: 'ja', slowThread: 300, slowAct: 500 },
    run: placeAndEnter,
    wants: SENT,
  },
  'an encrypted thread': {
    who: PEOPLE.jill,
    knobs: { leadsTo: { [PEOPLE.jill.id]: JILLS_THREAD } },
    run: placeAndEnter,
    wants: SENT,
  },
  'sent by the site’s Send': {
    run: async (v) => {
      await v.go(thread(v.who));
      return [await v.step('place'), await v.step('send'), await v.step('watch-sent'), v.site.state.sentTo(v.who.id).length];
    },
    wants: ['ok', 'ok', 'ok', 1],
  },
  'a message that fails': {
    knobs: { sendFails: true },
    run: placeAndEnter,
    wants: ['ok', 'failed', true, 0],
  },
  'somebody else’s thread': {
    knobs: { leadsTo: { [PEOPLE.ana.id]: PEOPLE.sam.id } },
    set: (s) => void s.state.thread(PEOPLE.sam.id),
    run: placeOnly,
    wants: UNTOUCHED('not-proven'),
  },
  'a group': {
    knobs: { leadsTo: { [PEOPLE.ana.id]: '7340000000000777' } },
    run: placeOnly,
    wants: UNTOUCHED('not-proven'),
  },
  'two boxes': { knobs: { secondComposer: true }, run: placeOnly, wants: UNTOUCHED('not-proven') },
  'an unfinished message': {
    set: (s) => void s.state.thread(PEOPLE.ana.id, [PEOPLE.ana.id], { draft: 'Dear Ana, about Sat' }),
    run: placeOnly,
    wants: UNTOUCHED('occupied'),
  },
  'taken out again': {
    run: async (v) => {
      await v.go(thread(v.who));
      return [await v.step('place'), await v.step('look'), await v.step('take-out'), await v.step('look')];
    },
    wants: ['ok', 'standing', 'ok', 'failed'],
  },
  declined: { set: ana, run: declineIt, wants: ['ok', 'ok', 1] },
  'declined, card goes': {
    knobs: { afterDelete: 'gone', labelsWithName: true, duplicates: true, hiddenCopies: true },
    set: ana,
    run: declineIt,
    wants: ['ok', 'ok', 1],
  },
  'declined in German': {
    knobs: { lang: 'de', slowAct: 800 },
    set: ana,
    run: declineIt,
    wants: ['ok', 'ok', 1],
  },
  'a Delete that does nothing': {
    knobs: { deadDelete: true },
    set: ana,
    run: declineIt,
    wants: ['ok', 'failed', 0],
  },
  'no such request': {
    run: async (v) => {
      await v.go('/friends/requests');
      return [await v.step('find-request')];
    },
    wants: ['gone'],
  },
  'outlined, pressed by the user': {
    set: ana,
    run: async (v) => {
      await v.go('/friends/requests');
      await v.begin('outline');
      await v.page.waitForFunction(() => document.querySelector<HTMLElement>('#layer .outline')?.style.display === 'block');
      const middle = await v.page.evaluate(() => {
        const r = (document.querySelector('#layer .outline') as HTMLElement).getBoundingClientRect();
        return [r.x + r.width / 2, r.y + r.height / 2] as const;
      }, null);
      await v.page.mouse.click(...middle);
      return [(await v.report()).result, v.site.state.requestsIn('deleted').length];
    },
    wants: ['ok', 1],
  },
};

async function runIn(name: BrowserName, site: Neighbourhood): Promise<number> {
  const began = performance.now();
  const { page, close } = await launch(name, 'chat-content.ts');
  let misses = 0;
  try {
    for (const [what, { knobs = {}, who = PEOPLE.ana, set, run, wants }] of Object.entries(CASES)) {
      site.state.reset({ ...sampleNeighbourhood(NOW), knobs });
      set?.(site);
      const got = await run(new Visit(page, site, who)).catch((error: unknown) => [String(error)]);
      const ok = JSON.stringify(got) === JSON.stringify(wants);
      if (!ok) misses += 1;
      console.log(`${name.padEnd(10)}${what.padEnd(32)}${ok ? 'ok' : `MISS ${JSON.stringify(got)}, wanted ${JSON.stringify(wants)}`}`);
    }
  } finally {
    await close();
  }
  console.log(`${name}: ${misses} misses, ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  return misses;
}

const asked = process.argv.slice(2).filter((a): a is BrowserName => a === 'chromium' || a === 'firefox');
const site = await createNeighbourhood({ tls: false, port: 0 });
let misses = 0;
for (const name of asked.length > 0 ? asked : (['chromium', 'firefox'] as const)) misses += await runIn(name, site);
await site.close();
process.exitCode = misses > 0 ? 1 : 0;
