/** @jsxImportSource react */
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';

const Route = createContext<URL>(new URL('http://localhost/'));
const MOVED = 'neighbourhood-moved';

/** Moves inside the page, as the site does it: no reload, only another address. */
export function moveTo(path: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') history.pushState(null, '', path);
  else history.replaceState(null, '', path);
  dispatchEvent(new Event(MOVED));
}

export function Router({ children }: { children?: ReactNode }) {
  const [href, setHref] = useState(location.href);
  useEffect(() => {
    const read = (): void => setHref(location.href);
    addEventListener('popstate', read);
    addEventListener(MOVED, read);
    return () => {
      removeEventListener('popstate', read);
      removeEventListener(MOVED, read);
    };
  }, []);
  return <Route.Provider value={new URL(href)}>{children}</Route.Provider>;
}

export const useRoute = (): URL => useContext(Route);

interface LinkProps {
  to: string;
  /** Absolute addresses, as the site has them in some places. */
  absolute?: boolean;
  children?: ReactNode;
  [attribute: string]: unknown;
}

/** A link that the page itself follows; with a modifier key the browser does. */
export function Link({ to, absolute = false, children, ...rest }: LinkProps) {
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    moveTo(to);
  };
  return (
    <a role="link" tabIndex={0} href={absolute ? location.origin + to : to} onClick={follow} {...rest}>
      {children}
    </a>
  );
}
