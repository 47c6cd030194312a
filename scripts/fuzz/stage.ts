/** One window in which one page after another is put up: a window for each would cost more than all that is tried in it. */
import { buildRoots, movablePage } from '../page-from.ts';
import { quicken } from './quick.ts';

export interface Stage {
  /** The one document. */
  page: Document;
  /** Puts up a copy of a page that was parsed by `parse`, at its address. */
  put: (root: Element, url: URL) => Document;
  parse: (html: string) => Element;
}

export function stage(): Stage {
  const { page, moveTo } = movablePage('<!doctype html><title></title>', new URL('https://stage.example/'));
  const view = page.defaultView as Window & typeof globalThis;
  quicken(view);
  const Parser = view.DOMParser;
  return {
    page,
    parse: (html) => new Parser().parseFromString(html, 'text/html').documentElement,
    put(root, url) {
      moveTo(url);
      page.documentElement.replaceWith(page.importNode(root, true));
      buildRoots(page);
      // What an editor in a frame does as soon as it runs.
      for (const frame of page.querySelectorAll('iframe')) frame.contentDocument?.body.setAttribute('contenteditable', 'true');
      return page;
    },
  };
}
