import { createContext, useContext, useEffect, useState } from 'react';
import { CALM, LANGS, type Knobs, type Lang, type Person, type World } from '../world.ts';
import { SITE_WORDS } from '../words.ts';

/** What the page knows: the world as the server last told it. null: not loaded yet. */
export function useServer(): World | null {
  const [world, setWorld] = useState<World | null>(null);
  useEffect(() => {
    let source: EventSource | null = null;
    const listen = (): void => {
      source ??= new EventSource('/api/events');
      source.onmessage = (event: MessageEvent<string>) => setWorld(JSON.parse(event.data) as World);
    };
    // An open stream would keep the page out of the back/forward cache.
    const hush = (): void => {
      source?.close();
      source = null;
    };
    listen();
    addEventListener('pagehide', hush);
    addEventListener('pageshow', listen);
    return () => {
      hush();
      removeEventListener('pagehide', hush);
      removeEventListener('pageshow', listen);
    };
  }, []);
  return world;
}

export const WorldContext = createContext<World | null>(null);

export function useWorld(): World {
  const world = useContext(WorldContext);
  if (!world) throw new Error('no world yet');
  return world;
}

/** The site's settings; the address may override language and layout (`?lang=de&layout=grid`). */
export function knobsOf(world: World | null): Knobs {
  const query = new URLSearchParams(location.search);
  const lang = query.get('lang');
  const layout = query.get('layout');
  const knobs = world?.knobs ?? CALM;
  return {
    ...knobs,
    lang: LANGS.includes(lang as Lang) ? (lang as Lang) : knobs.lang,
    layout: layout === 'grid' || layout === 'log' ? layout : knobs.layout,
  };
}

export const useKnobs = (): Knobs => knobsOf(useWorld());
export const useWords = (): (typeof SITE_WORDS)['en'] => SITE_WORDS[useKnobs().lang];
export const personOf = (world: World, id: string): Person => world.people[id] ?? { id, name: '', vanity: null, mutual: 0 };

/** Tells the server what the user did. */
export async function post(path: string, body: unknown = {}): Promise<boolean> {
  const answer = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return answer.ok;
}
