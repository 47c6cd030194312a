/** What a browser knows of a page and the stage has no layout for. */
import { pathOf } from './seen.ts';

type Seen = (this: Element, options?: CheckVisibilityOptions) => boolean;

const checkVisibility: Seen = function (options) {
  return pathOf(this).every((el) => {
    const style = (el as HTMLElement).style;
    if (el.hasAttribute('hidden') || style?.display === 'none') return false;
    return !options?.visibilityProperty || !/^(?:hidden|collapse)$/.test(style?.visibility ?? '');
  });
};

/** Lets the page be asked as in a browser, until the function that it gives is called. */
export function seenOnly(page: Document, isHiddenTab: boolean): () => void {
  const view = page.defaultView as Window & typeof globalThis;
  view.Element.prototype.checkVisibility = checkVisibility;
  Object.defineProperty(page, 'visibilityState', { configurable: true, get: () => (isHiddenTab ? 'hidden' : 'visible') });
  const names = [
    'document',
    'location',
    'MutationObserver',
    'AbortController',
    'AbortSignal',
    'addEventListener',
    'removeEventListener',
  ] as const;
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of names) {
    const value: unknown = name.endsWith('EventListener') ? (view[name] as () => void).bind(view) : view[name];
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
  }
  return () => {
    Reflect.deleteProperty(view.Element.prototype, 'checkVisibility');
    Reflect.deleteProperty(page, 'visibilityState');
    for (const [name, old] of before) {
      if (old) Object.defineProperty(globalThis, name, old);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
