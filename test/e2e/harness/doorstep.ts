import type { Page } from 'puppeteer-core';
import type { PopupState } from '../../../src/core/popup.ts';
import type { StoryBrowser } from './chromium.ts';
import { distOf } from './places.ts';
import type { Tab } from './tab.ts';
import { must } from './until.ts';

type Store = Record<string, unknown>;

/** What the extension's own pages can reach of the browser. Only the parts that the harness uses. */
declare const chrome: {
  runtime: { sendMessage: (message: unknown) => Promise<unknown> };
  tabs: { query: (what: object) => Promise<{ id?: number }[]> };
  permissions: Record<'contains' | 'remove' | 'request', (what: object) => Promise<boolean>>;
  notifications?: { getAll: () => Promise<Record<string, true>> };
  scripting: { getRegisteredContentScripts: () => Promise<unknown[]> };
  action: { getBadgeText: (what: object) => Promise<string> };
  storage: Record<'local' | 'session', { get: (keys: null) => Promise<Store>; set: (items: Store) => Promise<void> }>;
};

export const FACEBOOK = { origins: ['https://www.facebook.com/*'] };

/** The extension, seen from behind: what no page shows, and what a person can't do to it. */
export class Doorstep {
  readonly id: string;
  readonly #browser: StoryBrowser;
  #backstage: Promise<Page> | null = null;

  constructor(browser: StoryBrowser, id: string) {
    this.#browser = browser;
    this.id = id;
  }

  url = (page: string): string => `chrome-extension://${this.id}/${page}`;

  /** Opens one of its pages in a tab of its own. */
  page = (name: string): Promise<Tab> => this.#browser.open(this.url(name));

  /** The popup, opened in a tab, as it would show over `tab`. */
  async popup(tab?: Tab): Promise<Tab> {
    return this.page(tab ? `popup.html?tab=${await this.tabId(tab)}` : 'popup.html');
  }

  /** The button in the toolbar is pressed over that tab: from then on Doorstep may know its address. Its window is closed. */
  async press(tab: Tab): Promise<void> {
    await (await this.#pressed(tab)).close();
  }

  /** The same, with the popup in the window that the browser itself opens for it. It is gone after a click elsewhere. */
  async openPopup(tab: Tab): Promise<Tab> {
    return this.#browser.tab(await this.#pressed(tab));
  }

  async #pressed(tab: Tab): Promise<Page> {
    await tab.show();
    const found = (await this.#browser.raw.extensions()).get(this.id);
    if (!found) throw new Error('the build is not in the browser');
    await tab.page.triggerExtensionAction(found);
    const opened = await this.#browser.raw.waitForTarget((target) => target.url() === this.url('popup.html'));
    return opened.asPage();
  }

  /** The browser's own number of a tab; brings it to the front. */
  async tabId(tab: Tab): Promise<number> {
    await tab.show();
    const backstage = await this.backstage();
    return must('the number of the tab', async () => {
      const [found] = await backstage.evaluate(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }));
      return found?.id ?? null;
    });
  }

  /** Sends the worker a message from an extension page, as the screens do. */
  async ask<T>(message: unknown): Promise<T> {
    return (await (await this.backstage()).evaluate((m) => chrome.runtime.sendMessage(m), message)) as T;
  }

  /** Waits until the worker has somebody of that name waiting: a popup that opens then opens at that one. */
  async noticed(name: string): Promise<void> {
    await must(`${name} to be noticed`, async () => {
      const { waiting, held } = await this.ask<PopupState>({ type: 'popup', tab: null });
      return [...waiting, ...held.map(({ view }) => view)].some((one) => one.name === name) ? true : null;
    });
  }

  async allowed(what: object = FACEBOOK): Promise<boolean> {
    return (await this.backstage()).evaluate((w) => chrome.permissions.contains(w), what);
  }

  /** Asks the browser for more, as a click on one of its pages does. @returns what its prompt was answered. */
  async askBrowser(what: object): Promise<boolean> {
    const page = await this.page('manifest.json');
    const session = await page.page.createCDPSession();
    const expression = `chrome.permissions.request(${JSON.stringify(what)})`;
    const { result } = await session.send('Runtime.evaluate', { expression, userGesture: true, awaitPromise: true, returnByValue: true });
    await page.close();
    return result.value === true;
  }

  /** The desktop notifications that the browser shows now, by their ids; null without the permission. */
  async notifications(): Promise<string[] | null> {
    return (await this.backstage()).evaluate(async () => (chrome.notifications ? Object.keys(await chrome.notifications.getAll()) : null));
  }

  /** Takes a permission back, as the browser's own settings do. */
  async revoke(what: object = FACEBOOK): Promise<void> {
    await (await this.backstage()).evaluate((w) => chrome.permissions.remove(w), what);
  }

  /** Waits until it reads the site's pages. */
  async reading(): Promise<void> {
    const backstage = await this.backstage();
    await must('a registered content script', () =>
      backstage.evaluate(async () => ((await chrome.scripting.getRegisteredContentScripts()).length > 0 ? true : null)),
    );
  }

  async badge(tab?: Tab): Promise<string> {
    const tabId = tab ? await this.tabId(tab) : undefined;
    return (await this.backstage()).evaluate((id) => chrome.action.getBadgeText(id === undefined ? {} : { tabId: id }), tabId);
  }

  async stored(area: 'local' | 'session' = 'local'): Promise<Store> {
    return (await this.backstage()).evaluate((a) => chrome.storage[a].get(null), area);
  }

  async store(items: Store, area: 'local' | 'session' = 'local'): Promise<void> {
    await (await this.backstage()).evaluate((i, a) => chrome.storage[a].set(i), items, area);
  }

  async isAwake(): Promise<boolean> {
    const session = await this.#browser.raw.target().createCDPSession();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    await session.detach();
    return targetInfos.some((t) => t.type === 'service_worker' && t.url.includes(this.id));
  }

  /** Ends the worker in the middle of whatever it does; the next message or alarm starts it anew, perhaps at once. */
  async killWorker(): Promise<void> {
    const session = await (await this.backstage()).createCDPSession();
    let stopped = false;
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      stopped ||= versions.some((v) => v.runningStatus === 'stopped');
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await must('the worker to end', async () => (stopped ? true : null));
    await session.detach();
  }

  /** The same build is put in once more, as at an update: its own pages close, and what runs in open pages is an orphan. */
  async reload(): Promise<void> {
    const page = await this.backstage();
    const closed = new Promise((resolve) => page.once('close', resolve));
    this.#backstage = null;
    await this.#browser.raw.installExtension(distOf('chromium'));
    await closed;
    await this.reading();
  }

  /** An extension page in a tab behind all others, from which the browser's own functions can be reached. */
  backstage(): Promise<Page> {
    this.#backstage ??= this.#openBackstage();
    return this.#backstage;
  }

  async #openBackstage(): Promise<Page> {
    const page = await this.#browser.raw.newPage({ type: 'tab', background: true });
    // Any file of the package has the extension's rights; this one runs no script of its own.
    await page.goto(this.url('manifest.json'));
    return page;
  }
}
