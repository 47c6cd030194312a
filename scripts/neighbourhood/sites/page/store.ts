import { useEffect, useState } from 'react';
import type { SiteWorld, Somebody } from '../world.ts';

/** The world as the server last told it; null: not yet. */
export function useSite(): SiteWorld | null {
  const [world, setWorld] = useState<SiteWorld | null>(null);
  useEffect(() => {
    const source = new EventSource('/neighbourhood/events');
    source.onmessage = (event: MessageEvent<string>) => setWorld(JSON.parse(event.data) as SiteWorld);
    return () => source.close();
  }, []);
  return world;
}

/** Where the page stands; other parts of it are reached without loading anew. */
export function usePath(): string {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const moved = (): void => setPath(location.pathname);
    addEventListener('popstate', moved);
    return () => removeEventListener('popstate', moved);
  }, []);
  return path;
}

/** Goes to another part of the page. */
export function go(path: string): void {
  history.pushState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** Tells the server what the user did. */
export async function tell(what: 'accept' | 'decline' | 'send' | 'read', id: string, text?: string): Promise<void> {
  await fetch('/neighbourhood/act', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ what, id, text }),
  });
}

export const who = (world: SiteWorld, handle: string): Somebody => world.people[handle] ?? { handle, name: handle };
/** The handles of those who ask. */
export const waiting = (world: SiteWorld): string[] => world.requests.filter((r) => r.state === 'waiting').map((r) => r.from);
