/** Sites of the early shapes, each on its own host name, with one memory of what was sent. */
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build } from 'esbuild';
import { certificate } from '../../../scripts/neighbourhood/certificate.ts';
import type { Site } from '../harness/story.ts';
import { CACHE } from '../harness/places.ts';

export const EARLY_HOSTS = ['discord.com', 'www.reddit.com', 'mail.google.com', 'bsky.app'];

/** What was sent or pressed: on which site, in which conversation, and its words. */
export interface Sent {
  host: string;
  to: string;
  text: string;
}

export interface EarlySites extends Site {
  sent: Sent[];
}

export async function createEarlySites(): Promise<EarlySites> {
  const script = await bundled();
  const sent: Sent[] = [];
  const requestsSeen: EarlySites['requestsSeen'] = [];
  const server = createServer(await certificate(path.join(CACHE, 'certificate')), (request, response) => {
    const host = request.headers.host ?? '';
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    requestsSeen.push({ host, method: request.method ?? '', path: pathname });
    if (!EARLY_HOSTS.includes(host) || pathname.endsWith('.ico')) return void response.writeHead(404).end();
    if (pathname === '/api/sent') return void bodyOf(request).then((said) => (sent.push(said), response.end('{}')));
    const js = pathname === '/page.js';
    response.writeHead(200, { 'content-type': `${js ? 'text/javascript' : 'text/html'}; charset=utf-8` });
    return void response.end(js ? script : HTML);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    origin: `https://${EARLY_HOSTS[0] ?? ''}`,
    port: (server.address() as AddressInfo).port,
    requestsSeen,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const HTML =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Early</title></head><body><script src="/page.js"></script></body></html>';

async function bodyOf(request: IncomingMessage): Promise<Sent> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as Sent;
}

async function bundled(): Promise<string> {
  const result = await build({
    entryPoints: [path.join(import.meta.dirname, 'page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  return result.outputFiles[0]?.text ?? '';
}
