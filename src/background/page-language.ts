/** In which language a site shows itself to the user: what a note is written in when there is no message to go by. */
import { browser } from '../browser/api.ts';
import { sessionValue, setSessionValue } from '../browser/session.ts';

const keyOf = (platform: string): string => `page-language:${platform}`;

/** Runs in the page itself, which is not of this world. */
const languageThere = (): string | undefined =>
  (globalThis as { document?: { documentElement: { lang: string } } }).document?.documentElement.lang;

/** Looks once a browser session and site. @param tab one of its pages. A page that can't be reached says nothing. */
export async function notePageLanguage(platform: string, tab: number): Promise<void> {
  if ((await sessionValue(keyOf(platform))) !== undefined) return;
  const found = await browser.scripting.executeScript({ target: { tabId: tab }, func: languageThere }).catch(() => []);
  const lang: unknown = found[0]?.result;
  if (typeof lang === 'string' && /^[a-z]{2,3}\b/iu.test(lang)) await setSessionValue(keyOf(platform), lang.slice(0, 20));
}

/** @returns a language tag, or null: not known yet. */
export async function pageLanguageOf(platform: string): Promise<string | null> {
  const lang = await sessionValue(keyOf(platform));
  return typeof lang === 'string' ? lang : null;
}
