import puppeteer, { TargetType, type Browser, type Page, type Target } from 'puppeteer-core';
import { browserPath } from './places.ts';
import { Tab } from './tab.ts';
import { must } from './until.ts';

export interface LaunchOptions {
  dist: string;
  profile: string;
  /** The neighbourhood's port: every host name leads there, nothing can leave the machine. */
  port: number;
  headless?: boolean;
  /** The browser's own language. */
  lang?: string;
  env?: Record<string, string | undefined>;
}

/** A running Chromium with the unpacked build in it. */
export class StoryBrowser {
  readonly raw: Browser;
  readonly #tabs = new WeakMap<Page, Promise<Tab>>();
  readonly #opened = new Set<Page>();

  constructor(raw: Browser) {
    this.raw = raw;
  }

  static async launch({ dist, profile, port, headless = true, lang = 'en-US', env = {} }: LaunchOptions): Promise<StoryBrowser> {
    const raw = await puppeteer.launch({
      executablePath: browserPath('chromium'),
      headless,
      pipe: true,
      userDataDir: profile,
      defaultViewport: null,
      enableExtensions: true,
      // A worker with a debugger attached never sleeps.
      targetFilter: (target) => target.type() !== TargetType.SERVICE_WORKER,
      env: { ...process.env, LANGUAGE: lang.replace('-', '_'), ...env },
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--load-extension=${dist}`,
        `--disable-extensions-except=${dist}`,
        `--lang=${lang}`,
        '--window-size=1280,900',
        '--ignore-certificate-errors',
        `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
        '--disable-quic',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-default-apps',
        '--hide-crash-restore-bubble',
        '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication',
      ],
    });
    return new StoryBrowser(raw);
  }

  /** The page as a tab, always the same one. */
  tab(page: Page): Promise<Tab> {
    const known = this.#tabs.get(page) ?? Tab.of(page);
    this.#tabs.set(page, known);
    return known;
  }

  /** Opens an address in a new tab, in front. */
  async open(url: string): Promise<Tab> {
    const page = await this.raw.newPage();
    this.#opened.add(page);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return this.tab(page);
  }

  async tabs(): Promise<Tab[]> {
    return Promise.all((await this.raw.pages()).map((page) => this.tab(page)));
  }

  /** Waits for a tab whose address meets the pattern; the newest one. */
  waitForTab(url: RegExp, bound?: number): Promise<Tab> {
    return must(
      `a tab at ${String(url)}`,
      async () => {
        const page = (await this.raw.pages()).findLast((p) => url.test(p.url()));
        return page ? this.tab(page) : null;
      },
      bound,
    );
  }

  /**
   * An unpacked build counts as installed anew at each start, so its welcome page opens each time. From now on one that
   * the story did not open is closed, and the story's last tab is in front again.
   */
  closeByItself(url: string): void {
    const close = async (target: Target): Promise<void> => {
      const page = target.url() === url ? await target.page() : null;
      if (!page || this.#opened.has(page)) return;
      await page.close();
      await [...this.#opened].at(-1)?.bringToFront();
    };
    const calmly = (target: Target): void => void close(target).catch(() => undefined);
    this.raw.on('targetcreated', calmly).on('targetchanged', calmly);
    for (const target of this.raw.targets()) calmly(target);
  }

  close = (): Promise<void> => this.raw.close();
}
