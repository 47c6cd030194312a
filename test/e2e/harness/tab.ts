import type { CDPSession, Page } from 'puppeteer-core';
import { isIn, meets, outline, sketch, wordsIn, type Name, type Thing } from './outline.ts';
import { BOUND, until } from './until.ts';

/** Milliseconds until a click that brought no focus is made again. */
const CLICK_AGAIN = 2000;

export interface Wanted {
  /** Only inside this region ([role, name]). */
  within?: [string, Name];
  /** Milliseconds until it counts as not there. */
  bound?: number;
}

/** One tab, used as a person uses it: things are found by role and name, pressed with the mouse, typed into by keys. */
export class Tab {
  readonly page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<Tab> {
    const session = await page.createCDPSession();
    await session.send('Accessibility.enable');
    await session.send('DOM.enable');
    return new Tab(page, session);
  }

  get url(): string {
    return this.page.url();
  }

  /** Everything of that role and name that stands there now. */
  async all(role: string, name?: Name, { within }: Wanted = {}): Promise<Thing[]> {
    const things = await outline(this.#session);
    const regions = within ? things.filter((t) => t.role === within[0] && meets(t.name, within[1])) : null;
    return things.filter((t) => t.role === role && meets(t.name, name) && (!regions || regions.some((region) => isIn(t, region))));
  }

  /** Waits for it. @throws after the bound, with a sketch of what stood there instead. */
  async find(role: string, name?: Name, wanted: Wanted = {}): Promise<Thing> {
    const found = await this.until(async () => (await this.all(role, name, wanted))[0] ?? null, wanted.bound);
    if (found) return found;
    throw new Error(`no ${role} "${String(name ?? '')}" on ${this.url}; there was:\n  ${sketch(await this.#outlineNow())}`);
  }

  async has(role: string, name?: Name, wanted: Wanted = {}): Promise<boolean> {
    return (await this.all(role, name, wanted)).length > 0;
  }

  /** Waits until it is no longer there. @throws after the bound. */
  async gone(role: string, name?: Name, wanted: Wanted = {}): Promise<void> {
    const left = await this.until(async () => ((await this.has(role, name, wanted)) ? null : true), wanted.bound);
    if (!left) throw new Error(`${role} "${String(name ?? '')}" is still on ${this.url}`);
  }

  /** The words of a region as they are read. */
  async textOf(role: string, name?: Name, wanted: Wanted = {}): Promise<string> {
    return wordsIn(await this.find(role, name, wanted));
  }

  /** Waits until a region's words meet the pattern; gives them. */
  async reads(role: string, name: Name | undefined, pattern: string | RegExp, wanted: Wanted = {}): Promise<string> {
    let last = '';
    const met = await this.until(async () => {
      const region = (await this.all(role, name, wanted))[0];
      last = region ? wordsIn(region) : '(not there)';
      return (typeof pattern === 'string' ? last.includes(pattern) : pattern.test(last)) ? last : null;
    }, wanted.bound);
    if (met === null) throw new Error(`${role} "${String(name ?? '')}" never read ${String(pattern)}; it read: ${last}`);
    return met;
  }

  /** Presses it with the mouse, in its middle, once it stands still. */
  async click(role: string, name?: Name, wanted: Wanted = {}): Promise<void> {
    const at = await this.#place(role, name, wanted);
    await this.page.mouse.click(at.x, at.y);
  }

  /** Presses where it stands, whatever lies over it there. */
  async pointAt(role: string, name?: Name, wanted: Wanted = {}): Promise<void> {
    const at = await this.#boxOf((await this.find(role, name, wanted)).backendNodeId);
    if (!at) throw new Error(`${role} "${String(name ?? '')}" is not in sight`);
    await this.page.mouse.click(at.x, at.y);
  }

  /** Finds its place now, to be pressed at a moment of the story's own. */
  async aim(role: string, name?: Name, wanted: Wanted = {}): Promise<() => Promise<void>> {
    const at = await this.#place(role, name, wanted);
    await this.page.mouse.move(at.x, at.y);
    return () => this.page.mouse.click(at.x, at.y);
  }

  /** Clicks into a field and types by keys, once it has the focus: a page that moves may take the click elsewhere. */
  async type(role: string, name: Name | undefined, text: string, wanted: Wanted = {}): Promise<void> {
    await this.#enter(role, name, wanted);
    await this.page.keyboard.type(text);
  }

  /** Types in place of what stands in a field; nothing empties it. */
  async fill(role: string, name: Name | undefined, text: string, wanted: Wanted = {}): Promise<void> {
    await this.#enter(role, name, wanted);
    await this.page.keyboard.down('Control');
    await this.press('KeyA');
    await this.page.keyboard.up('Control');
    await this.press('Backspace');
    await this.page.keyboard.type(text);
  }

  /** Opens a list of choices and takes the one that begins so. */
  async choose(role: string, name: Name | undefined, choice: string, wanted: Wanted = {}): Promise<void> {
    await this.type(role, name, choice, wanted);
    await this.page.keyboard.press('Enter');
  }

  async press(...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** What has the focus, as assistive technology is told. */
  async focused(): Promise<Thing | null> {
    const things = await this.#outlineNow();
    return things.findLast((t) => t.states['focused'] === true && t.role !== 'RootWebArea') ?? null;
  }

  /** Asks again at each frame until it gives something; null after the bound. */
  until<T>(ask: () => Promise<T | null>, bound = BOUND): Promise<T | null> {
    return until(ask, bound, this.page);
  }

  /** How it is drawn: one computed style of it. */
  async style(role: string, name: Name | undefined, property: string, wanted: Wanted = {}): Promise<string> {
    const { backendNodeId } = await this.find(role, name, wanted);
    const { object } = await this.#session.send('DOM.resolveNode', { backendNodeId });
    const look = 'function (name) { return getComputedStyle(this.nodeType === 3 ? this.parentElement : this).getPropertyValue(name); }';
    const call = { objectId: object.objectId ?? '', functionDeclaration: look, arguments: [{ value: property }], returnByValue: true };
    return String((await this.#session.send('Runtime.callFunctionOn', call)).result.value);
  }

  /** Presses what opens a file picker, and picks. */
  async pick(role: string, name: Name, ...files: string[]): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForFileChooser(), this.click(role, name)]);
    await chooser.accept(files);
  }

  /** Drags files from the desktop onto it and lets go. @param files absolute paths. */
  async drop(role: string, name: Name, ...files: string[]): Promise<void> {
    const at = await this.#place(role, name, {});
    const data = { items: [], files, dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await this.#session.send('Input.dispatchDragEvent', { type, ...at, data });
  }

  show = (): Promise<void> => this.page.bringToFront();
  close = (): Promise<void> => this.page.close();
  isHidden = (): Promise<boolean> => this.page.evaluate(() => document.visibilityState === 'hidden');

  /** Every word on the page, for stories that look for what must not be there. */
  async words(): Promise<string> {
    const [root] = await this.#outlineNow();
    return root ? wordsIn(root) : '';
  }

  async #enter(role: string, name: Name | undefined, wanted: Wanted): Promise<void> {
    const inside = async (): Promise<true | null> => {
      const here = (await this.all(role, name, wanted))[0]?.backendNodeId;
      return (await this.#outlineNow()).some((t) => t.states['focused'] === true && t.backendNodeId === here) ? true : null;
    };
    const entered = await this.until(async () => {
      await this.click(role, name, wanted);
      return this.until(inside, CLICK_AGAIN);
    }, wanted.bound);
    if (!entered) throw new Error(`${role} "${String(name ?? '')}" on ${this.url} never took the focus`);
  }

  async #outlineNow(): Promise<Thing[]> {
    return outline(this.#session).catch(() => []);
  }

  async #place(role: string, name: Name | undefined, wanted: Wanted): Promise<{ x: number; y: number }> {
    let before = '';
    let why = 'it never stood still';
    const at = await this.until(async () => {
      const thing = (await this.all(role, name, wanted))[0];
      if (!thing) {
        why = 'it is not there';
        return null;
      }
      const box = await this.#boxOf(thing.backendNodeId);
      const still = JSON.stringify(box) === before;
      before = JSON.stringify(box);
      if (!box || !still) return null;
      const reached = await this.#reaches(thing.backendNodeId, box);
      why = 'something lies over it';
      return reached ? box : null;
    }, wanted.bound);
    if (at) return at;
    throw new Error(
      `can't press ${role} "${String(name ?? '')}" on ${this.url}: ${why}; there was:\n  ${sketch(await this.#outlineNow())}`,
    );
  }

  async #boxOf(backendNodeId: number): Promise<{ x: number; y: number } | null> {
    try {
      await this.#session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
      const { quads } = await this.#session.send('DOM.getContentQuads', { backendNodeId });
      const [x1, y1, , , x2, y2] = quads[0] ?? [];
      return x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined ? null : { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
    } catch {
      return null; // it went while we looked
    }
  }

  /** Would a press there reach it, and not something that lies over it? */
  async #reaches(backendNodeId: number, { x, y }: { x: number; y: number }): Promise<boolean> {
    try {
      // It counts from the top of the document, the mouse from the top of what is seen.
      const { cssVisualViewport: seen } = await this.#session.send('Page.getLayoutMetrics');
      const there = { x: Math.round(x + seen.pageX), y: Math.round(y + seen.pageY) };
      const hit = await this.#session.send('DOM.getNodeForLocation', { ...there, ignorePointerEventsNone: false });
      const { node } = await this.#session.send('DOM.describeNode', { backendNodeId, depth: -1, pierce: true });
      const ids = new Set<number>();
      const stack = [node];
      for (let next = stack.pop(); next; next = stack.pop()) {
        ids.add(next.backendNodeId);
        stack.push(...(next.children ?? []), ...(next.shadowRoots ?? []));
      }
      return ids.has(hit.backendNodeId);
    } catch {
      return false;
    }
  }
}
