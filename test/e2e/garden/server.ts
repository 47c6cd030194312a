/** A server of Mastodon's shape, with a memory of its own, for one story. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build } from 'esbuild';
import { certificate } from '../../../scripts/neighbourhood/certificate.ts';
import type { Asked } from '../../../scripts/neighbourhood/server.ts';
import { GARDEN_HOST } from '../harness/other-sites.ts';
import { CACHE } from '../harness/places.ts';
import type { Garden } from './world.ts';

export interface GardenSite {
  origin: string;
  port: number;
  requestsSeen: Asked[];
  garden: Garden;
  /** Somebody asks to follow. */
  asks: (name: string, account: string) => void;
  close: () => Promise<void>;
}

export async function createGarden(): Promise<GardenSite> {
  const scripts = { '/page.js': await bundled('page.tsx'), '/fronts.js': await bundled('fronts.ts') };
  const garden: Garden = { asking: [], posts: [], posting: 'public', passesOver: false };
  const requestsSeen: Asked[] = [];
  const pages = new Set<ServerResponse>();
  const tell = (to: Iterable<ServerResponse> = pages): void => {
    for (const page of to) page.write(`data: ${JSON.stringify(garden)}\n\n`);
  };
  const server = createServer(await certificate(path.join(CACHE, 'certificate')), (request, response) => {
    const host = request.headers.host ?? '';
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    requestsSeen.push({ host, method: request.method ?? '', path: pathname });
    if (host !== GARDEN_HOST || pathname.endsWith('.ico')) return void response.writeHead(404).end();
    if (pathname === '/page.js' || pathname === '/fronts.js')
      return void response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(scripts[pathname]);
    if (pathname === '/events') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      pages.add(response.on('close', () => pages.delete(response)));
      return tell([response]);
    }
    if (pathname === '/api') return void change(garden, request).then(() => (tell(), response.end(JSON.stringify(garden))));
    return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html(pathname));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    origin: `https://${GARDEN_HOST}`,
    port: (server.address() as AddressInfo).port,
    requestsSeen,
    garden,
    asks: (name, account) => {
      garden.asking.push({ id: String(garden.asking.length + 1), name, account, state: 'waiting' });
      tell();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function change(garden: Garden, request: IncomingMessage): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const said = JSON.parse(Buffer.concat(parts).toString('utf8')) as Record<string, string>;
  const asking = garden.asking.find((a) => a.id === said['answer']);
  if (asking) asking.state = said['state'] === 'rejected' ? 'rejected' : 'authorized';
  else if (said['text'])
    garden.posts.push({ id: String(garden.posts.length + 1), text: said['text'], visibility: said['visibility'] ?? '' });
}

/** Of which front end a page is: Elk's and Phanpy's stand beside Mastodon's own. */
const html = (pathname: string): string =>
  pathname.startsWith('/p/') ? front(PHANPY_HEAD) : /^\/(?:notifications|intent|home)/.test(pathname) ? front('') : own(pathname);
const PHANPY_HEAD = '<meta data-theme-setting="manual" data-theme-light-color="#fff">';
const front = (head: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Garden</title>${head}</head><body><script src="/fronts.js"></script></body></html>`;

const own = (pathname: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Garden</title>
<script id="initial-state" type="application/json">{"meta":{"domain":"${GARDEN_HOST}","me":"1090"}}</script></head>
<body><div class="app-holder" id="${pathname === '/share' ? 'mastodon-compose' : 'mastodon'}" data-props="{}"></div><script src="/page.js"></script></body></html>`;

async function bundled(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [path.join(import.meta.dirname, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  return result.outputFiles[0]?.text ?? '';
}
