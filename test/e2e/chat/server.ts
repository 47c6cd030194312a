/** The page of a chat as its operator would serve it: the client from npm over TLS, its websocket led to the real server. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import { certificate } from '../../../scripts/neighbourhood/certificate.ts';
import type { Asked } from '../../../scripts/neighbourhood/server.ts';
import { CACHE, ROOT } from '../harness/places.ts';
import { HOST, startProsody, type Account, type Prosody } from './prosody.ts';

export interface ChatSite {
  origin: string;
  port: number;
  prosody: Prosody;
  requestsSeen: Asked[];
  close: () => Promise<void>;
}

const DIST = path.join(ROOT, 'node_modules/converse.js/dist');
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** @param me the account whose page it is; it logs in by itself. */
export async function createChatSite(me: Account, others: Account[]): Promise<ChatSite> {
  const prosody = await startProsody([me, ...others]);
  const requestsSeen: Asked[] = [];
  const server = createServer(await certificate(path.join(CACHE, 'certificate')), (request, response) => {
    const host = request.headers.host ?? '';
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    requestsSeen.push({ host, method: request.method ?? '', path: pathname });
    const send = (status: number, type: string, body: string | Buffer): void =>
      void response.writeHead(status, { 'content-type': type }).end(body);
    if (host !== HOST) return send(404, 'text/plain', '');
    if (pathname === '/') return send(200, 'text/html; charset=utf-8', page(me));
    const file = path.join(DIST, path.normalize(pathname.replace(/^\/dist\//, '/')));
    if (!pathname.startsWith('/dist/') || !file.startsWith(DIST)) return send(404, 'text/plain', '');
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    readFile(file).then(
      (body) => send(200, type, body),
      () => send(404, 'text/plain', ''),
    );
  });
  server.on('upgrade', (request, socket, head) => {
    requestsSeen.push({ host: request.headers.host ?? '', method: 'UPGRADE', path: request.url ?? '' });
    const onward = net.connect(prosody.web, '127.0.0.1');
    const lines = request.rawHeaders.flatMap((name, i, all) => (i % 2 === 0 ? [`${name}: ${all[i + 1] ?? ''}`] : []));
    onward.write(`GET ${request.url ?? '/'} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
    onward.write(head);
    for (const end of [socket, onward]) end.on('error', () => void (socket.destroy(), onward.destroy()));
    socket.pipe(onward).pipe(socket);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    await prosody.close();
  };
  return { origin: `https://${HOST}`, port: (server.address() as AddressInfo).port, prosody, requestsSeen, close };
}

/** The client's own settings are those of its documentation; the account is kept for the tab alone. */
const page = ({ user, password }: Account): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Chat</title><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/dist/converse.min.css"><script src="/dist/converse.min.js" type="module"></script></head>
<body class="converse-fullscreen"><div id="conversejs-bg"></div>
<script type="module">
const start = () => converse.initialize({
  websocket_url: 'wss://${HOST}/xmpp-websocket', discover_connection_methods: false, view_mode: 'fullscreen',
  authentication: 'login', auto_login: true, jid: '${user}@${HOST}', password: '${password}',
  allow_non_roster_messaging: true, assets_path: '/dist/', i18n: 'en', play_sounds: false,
  show_desktop_notifications: false, persistent_store: 'sessionStorage', loglevel: 'warn',
});
if (window.converse?.initialize) start(); else addEventListener('converse-loaded', start);
</script></body></html>`;
