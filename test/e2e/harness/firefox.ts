import { rm } from 'node:fs/promises';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ACCESSIBLES, ROLES, scrollTo, type FirefoxThing } from './firefox-outline.ts';
import { fold, meets, type Name } from './outline.ts';
import { browserPath } from './places.ts';
import { must, until } from './until.ts';

/** The wire below puppeteer, for what it has no words for: Firefox's own windows, and pages of extensions. */
interface Wire {
  send: (method: string, params: object) => Promise<{ result: unknown }>;
}

/** WebDriver's name of the key. */
export const ENTER = '\uE007';

/** Trusted presses at a place of the page, or of an element of it. */
const press = (x: number, y: number): object => ({
  type: 'pointer',
  id: 'mouse',
  actions: [
    { type: 'pointerMove', x, y },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ],
});

/**
 * Firefox with the build in it, used by role and name like the Chromium of the stories. What it can't do: accept
 * Firefox's own prompt (a pref answers yes for the user; the click on the page and permissions.request are real), stop
 * the background page, and hide its tabs from the harness.
 */
export class FirefoxBrowser {
  readonly raw: Browser;
  readonly id: string;
  readonly #wire: Wire;
  #chrome = '';

  private constructor(raw: Browser, id: string) {
    this.raw = raw;
    this.id = id;
    this.#wire = (raw as unknown as { connection: Wire }).connection;
  }

  /** @param dist the build for Firefox. @param port the neighbourhood's, where https://www.facebook.com leads. */
  static async launch(dist: string, port: number): Promise<FirefoxBrowser> {
    const raw = await puppeteer.launch({
      browser: 'firefox',
      executablePath: browserPath('firefox'),
      headless: true,
      acceptInsecureCerts: true,
      defaultViewport: null,
      args: ['-remote-allow-system-access', '--width=1280', '--height=900'],
      extraPrefsFirefox: {
        'network.dns.localDomains': 'www.facebook.com',
        'network.socket.forcePort': `443=${port}`,
        'network.stricttransportsecurity.preloadlist': false,
        'security.cert_pinning.enforcement_level': 0,
        'extensions.webextOptionalPermissionPrompts': false,
        'accessibility.force_disabled': -1,
      },
    });
    const browser = new FirefoxBrowser(raw, await raw.installExtension(dist));
    const tree = (await browser.#send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as { contexts: { context: string }[] };
    browser.#chrome = tree.contexts[0]?.context ?? '';
    return browser;
  }

  /** Opens a page of the extension in front. */
  async page(name: string): Promise<void> {
    await this.#inChrome(`{
      const url = WebExtensionPolicy.getByID(${JSON.stringify(this.id)}).getURL(${JSON.stringify(name)});
      gBrowser.selectedTab = gBrowser.addTab(url, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
    }`);
    await must(`${name} in front`, async () => ((await this.url()).endsWith(name) ? true : null));
  }

  /** Evaluates in the extension page that is in front. */
  async evaluate(expression: string): Promise<unknown> {
    return this.#evaluate(expression, await this.#front());
  }

  /** Opens an address in a new tab in front. */
  async open(url: string): Promise<void> {
    const page = await this.raw.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
  }

  /** The address of the tab in front. */
  url = async (): Promise<string> => (await this.#inChrome('gBrowser.selectedBrowser.currentURI.spec')) as string;

  /** Where the extension may read, as Firefox itself keeps it. */
  async allowed(): Promise<string[]> {
    const json = await this.#inChrome(
      `JSON.stringify([...WebExtensionPolicy.getByID(${JSON.stringify(this.id)}).allowedOrigins.patterns].map((p) => p.pattern))`,
    );
    return JSON.parse(json as string) as string[];
  }

  /** Everything that stands in the tab in front, closed shadow roots included. */
  async things(): Promise<FirefoxThing[]> {
    const json = await this.#inChrome(ACCESSIBLES);
    return (JSON.parse(json as string) as FirefoxThing[]).map((t) => ({ ...t, role: ROLES[t.role] ?? t.role }));
  }

  /** Waits for it. @throws after the bound, with what stood there instead. */
  async find(role: string, name?: Name): Promise<FirefoxThing> {
    const found = await until(async () => (await this.things()).find((t) => t.role === role && meets(t.name, name)) ?? null);
    if (found) return found;
    const there = (await this.things()).filter((t) => t.name).map((t) => `${t.role} "${t.name}"`);
    throw new Error(`no ${role} "${String(name ?? '')}" on ${await this.url()}; there was:\n  ${there.join('\n  ')}`);
  }

  /** The words of a region as they are read. */
  async textOf(role: string, name?: Name): Promise<string> {
    const { path } = await this.find(role, name);
    return fold(
      (await this.things())
        .filter((t) => t.role === 'text' && t.path.startsWith(path))
        .map((t) => t.name)
        .join(' '),
    );
  }

  async gone(role: string, name?: Name): Promise<void> {
    await must(`${role} "${String(name ?? '')}" to go`, async () =>
      (await this.things()).some((t) => t.role === role && meets(t.name, name)) ? null : true,
    );
  }

  /** Presses it in its middle, once it stands still. */
  async click(role: string, name?: Name): Promise<void> {
    await this.find(role, name);
    let before = '';
    const at = await must(`${role} "${String(name ?? '')}" to stand still`, async () => {
      const { x, y, width, height, path } = await this.find(role, name);
      const now = [x, y, width, height].join(' ');
      const still = now === before && width > 0;
      before = now;
      if (!still) await this.#inChrome(scrollTo(path));
      return still ? { x: Math.round(x + width / 2), y: Math.round(y + height / 2) } : null;
    });
    await this.#send('input.performActions', { context: await this.#front(), actions: [press(at.x, at.y)] });
  }

  /** A key for whatever has the focus. @param value a character, or a WebDriver key. */
  async key(value: string): Promise<void> {
    const actions = [
      {
        type: 'key',
        id: 'keys',
        actions: [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ],
      },
    ];
    await this.#send('input.performActions', { context: await this.#front(), actions });
  }

  async close(): Promise<void> {
    const profile = this.raw.process()?.spawnargs.find((_, i, all) => all[i - 1] === '--profile');
    await this.raw.close();
    if (profile) await rm(profile, { recursive: true, force: true });
  }

  async #front(): Promise<string> {
    const { contexts } = (await this.#send('browsingContext.getTree', { maxDepth: 0 })) as { contexts: { context: string; url: string }[] };
    const url = await this.url();
    const front = contexts.findLast((c) => c.url === url);
    if (!front) throw new Error(`no tab at ${url}`);
    return front.context;
  }

  #inChrome(expression: string): Promise<unknown> {
    return this.#evaluate(expression, this.#chrome);
  }

  async #evaluate(expression: string, context: string): Promise<unknown> {
    const answer = (await this.#send('script.evaluate', { expression, target: { context }, awaitPromise: true })) as {
      result?: { value?: unknown };
      exceptionDetails?: { text: string };
    };
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result?.value;
  }

  async #send(method: string, params: object): Promise<unknown> {
    return (await this.#wire.send(method, params)).result;
  }
}
