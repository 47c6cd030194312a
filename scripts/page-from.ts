import { createRequire } from 'node:module';

/** The few things that are used of jsdom, which brings no types of its own. */
interface Made {
  window: { document: Document; close: () => void };
  reconfigure: (settings: { url: string }) => void;
}
interface Jsdom {
  JSDOM: new (html: string, options: { url: string; virtualConsole: object }) => Made;
  VirtualConsole: new () => object;
}

const { JSDOM, VirtualConsole } = createRequire(import.meta.url)('jsdom') as Jsdom;

/** A page from its source, as it stands at an address; scripts do not run, errors in style sheets are passed over. */
export function pageFrom(html: string, url: URL): Document {
  const page = new JSDOM(html, { url: url.href, virtualConsole: new VirtualConsole() }).window.document;
  buildRoots(page);
  return page;
}

/** A page whose address can be changed without its being loaded anew. */
export function movablePage(html: string, url: URL): { page: Document; moveTo: (url: URL) => void } {
  const made = new JSDOM(html, { url: url.href, virtualConsole: new VirtualConsole() });
  return { page: made.window.document, moveTo: (to) => made.reconfigure({ url: to.href }) };
}

/** Open shadow roots that the source declares, one inside the other too; jsdom leaves them as templates. */
export function buildRoots(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    shadow?.append(template.content);
    template.remove();
    if (shadow) buildRoots(shadow);
  }
}
