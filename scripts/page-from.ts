import { createRequire } from 'node:module';

/** The few things that are used of jsdom, which brings no types of its own. */
interface Jsdom {
  JSDOM: new (html: string, options: { url: string; virtualConsole: object }) => { window: { document: Document; close: () => void } };
  VirtualConsole: new () => object;
}

const { JSDOM, VirtualConsole } = createRequire(import.meta.url)('jsdom') as Jsdom;

/** A page from its source, as it stands at an address; scripts do not run, errors in style sheets are passed over. */
export function pageFrom(html: string, url: URL): Document {
  return new JSDOM(html, { url: url.href, virtualConsole: new VirtualConsole() }).window.document;
}
