import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { answer } from './api.ts';
import { bundlePage, type PageFiles } from './bundle.ts';
import { certificate } from './certificate.ts';
import { pageHtml, POLICY } from './html.ts';
import { NeighbourhoodState } from './state.ts';
import { answerSite, siteOfHost } from './sites/answer.ts';
import { SiteState } from './sites/state.ts';
import type { SiteName } from './sites/world.ts';
import { threadPath } from './world.ts';

export interface Asked {
  host: string;
  method: string;
  path: string;
}

export interface Neighbourhood {
  /** `https://www.facebook.com` with TLS (host names are mapped by the browser), else `http://127.0.0.1:PORT`. */
  origin: string;
  port: number;
  state: NeighbourhoodState;
  /** The smaller sites, each at its own host on the same port. */
  sites: Record<SiteName, SiteState>;
  /** Every request that reached this server, for whatever host: with all hosts mapped here, all that went out. */
  requestsSeen: Asked[];
  close: () => Promise<void>;
}

export interface Options {
  tls: boolean;
  /** 0: any free one. */
  port: number;
  /** A bundle made before; absent: made now. */
  page?: PageFiles;
  /** Where the certificate is kept. */
  cache?: string;
}

const HOSTS = new Set(['www.facebook.com', '127.0.0.1', 'localhost']);

/** Starts a neighbourhood of its own memory on loopback. @throws if the port is taken or openssl is missing for TLS. */
export async function createNeighbourhood({ tls, port, page, cache }: Options): Promise<Neighbourhood> {
  const files = page ?? (await bundlePage());
  const state = new NeighbourhoodState();
  const sites = { instagram: new SiteState(), linkedin: new SiteState(), x: new SiteState() };
  const requestsSeen: Asked[] = [];
  const listener: RequestListener = (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    requestsSeen.push({ host, method: request.method ?? '', path: request.url ?? '' });
    const site = siteOfHost(host);
    const page = { script: files.sites ?? '', style: files.style };
    if (site) return void answerSite({ state: sites[site], ...page }, request, response, () => bodyOf(request), end);
    if (!HOSTS.has(host)) return end(response, 404, 'text/plain', '');
    void respond(state, files, request, response);
  };
  const dir = cache ?? path.resolve(import.meta.dirname, '../../.cache/neighbourhood');
  const server = tls ? createTlsServer(await certificate(dir), listener) : createServer(listener);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const at = (server.address() as AddressInfo).port;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: tls ? 'https://www.facebook.com' : `http://127.0.0.1:${at}`, port: at, state, sites, requestsSeen, close };
}

async function respond(state: NeighbourhoodState, files: PageFiles, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/api/events') return events(state, response);
  if (pathname.startsWith('/api/')) {
    const body = await bodyOf(request);
    if (!pathname.startsWith('/api/test/')) await pause(state.world.knobs.slowAct);
    const { status, json } = answer(state, { method: request.method ?? 'GET', path: pathname, body });
    return end(response, status, 'application/json', JSON.stringify(json));
  }
  if (pathname === '/static/page.js') return end(response, 200, 'text/javascript; charset=utf-8', files.script);
  if (pathname === '/static/style.css') return end(response, 200, 'text/css; charset=utf-8', files.style);
  if (/\.[a-z]{2,4}$/.test(pathname) && !pathname.endsWith('.php')) return end(response, 404, 'text/plain', '');
  const goesTo = redirected(state, pathname);
  if (goesTo) return void response.writeHead(302, { location: goesTo }).end();
  return end(response, 200, 'text/html; charset=utf-8', pageHtml(state.world.knobs));
}

/** Where the server itself sends the address of a thread. */
function redirected({ world }: NeighbourhoodState, pathname: string): string | null {
  const key = /^\/messages\/t\/([^/]+)/.exec(pathname)?.[1];
  if (!key || world.knobs.redirect !== 'server') return null;
  const led = world.knobs.leadsTo[key] ?? key;
  const thread = world.threads.find((t) => t.id === led || (t.title === null && t.people[0] === led));
  return thread && thread.id !== key ? threadPath(thread) : null;
}

/** Tells an open page the world, now and after each change. */
function events(state: NeighbourhoodState, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const tell = (): void => void response.write(`data: ${JSON.stringify(state.world)}\n\n`);
  tell();
  response.on('close', state.onChange(tell));
}

function end(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff' });
  response.end(body);
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  try {
    return text ? (JSON.parse(text) as unknown) : null;
  } catch {
    return null;
  }
}

const pause = (ms: number): Promise<void> => (ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : Promise.resolve());
