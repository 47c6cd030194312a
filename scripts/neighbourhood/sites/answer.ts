import type { IncomingMessage, ServerResponse } from 'node:http';
import { pageHtml } from '../html.ts';
import { CALM } from '../world.ts';
import type { SiteState } from './state.ts';
import { SITE_HOSTS, type SiteName } from './world.ts';

/** How the server writes an answer. */
export type End = (response: ServerResponse, status: number, type: string, body: string) => void;

/** The small site that answers for a host, or null. */
export const siteOfHost = (host: string): SiteName | null =>
  (Object.keys(SITE_HOSTS) as SiteName[]).find((name) => SITE_HOSTS[name] === host) ?? null;

/** Answers for a small site: its page at any address, its script, its world, and what is pressed there. */
export async function answerSite(
  { state, script, style }: { state: SiteState; script: string; style: string },
  request: IncomingMessage,
  response: ServerResponse,
  body: () => Promise<unknown>,
  end: End,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/neighbourhood/events') return events(state, response);
  if (pathname === '/neighbourhood/act') {
    const { what, id, text } = ((await body()) ?? {}) as { what?: string; id?: string; text?: unknown };
    return end(response, state.act(what ?? '', id ?? '', text) ? 200 : 404, 'application/json', '{}');
  }
  if (pathname === '/static/page.js') return end(response, 200, 'text/javascript; charset=utf-8', script);
  if (pathname === '/static/style.css') return end(response, 200, 'text/css; charset=utf-8', style);
  return end(response, 200, 'text/html; charset=utf-8', pageHtml(CALM));
}

function events(state: SiteState, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const tell = (): void => void response.write(`data: ${JSON.stringify(state.world)}\n\n`);
  tell();
  response.on('close', state.onChange(tell));
}
