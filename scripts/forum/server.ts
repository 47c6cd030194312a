/** A small forum that no adapter knows, for teaching: https://forum.example on loopback. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { certificate } from '../neighbourhood/certificate.ts';
import type { Asked } from '../neighbourhood/server.ts';
import { memberPage, requestsPage, writePage } from './pages.ts';
import { ForumState } from './state.ts';

export const FORUM = 'forum.example';
const TINYMCE = path.resolve(import.meta.dirname, '../../node_modules/tinymce');

export interface Forum {
  origin: string;
  port: number;
  state: ForumState;
  requestsSeen: Asked[];
  close: () => Promise<void>;
}

/** @param cache where the certificate is kept. @throws without openssl. */
export async function createForum(cache: string): Promise<Forum> {
  const state = new ForumState();
  const requestsSeen: Asked[] = [];
  const server = createServer(await certificate(path.join(cache, 'certificate')), (request, response) => {
    const host = request.headers.host ?? '';
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    requestsSeen.push({ host, method: request.method ?? '', path: pathname });
    const answered = host === FORUM ? answer(state, pathname, request) : Promise.resolve(null);
    void answered.then((found) => {
      response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/plain' });
      response.end(found?.body ?? '');
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `https://${FORUM}`, port: (server.address() as AddressInfo).port, state, requestsSeen, close };
}

interface Answer {
  type: string;
  body: string | Buffer;
}
const html = (body: string): Answer => ({ type: 'text/html; charset=utf-8', body });
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };

async function answer(state: ForumState, at: string, request: IncomingMessage): Promise<Answer | null> {
  const [first = '', second = '', third = ''] = at.split('/').filter(Boolean);
  if (request.method === 'POST') return post(state, at, await bodyOf(request));
  if (at === '/members/requests') return html(requestsPage(state));
  if (first === 'messages' && second === 'to') return html(writePage(state, third));
  if (first === 'u') return html(memberPage(state, second));
  if (first !== 'tinymce') return null;
  const file = path.join(TINYMCE, path.normalize(at.slice('/tinymce'.length)));
  if (!file.startsWith(TINYMCE)) return null;
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  return readFile(file).then(
    (body) => ({ type, body }),
    () => null,
  );
}

function post(state: ForumState, at: string, body: Record<string, string>): Answer | null {
  if (at === '/api/answer') state.answer(body['who'] ?? '', body['how'] === 'letIn' ? 'letIn' : 'turnedAway');
  else if (at === '/api/send') state.sent.push([body['to'] ?? '', body['text'] ?? '']);
  else if (at === '/api/bulk') state.bulk += 1;
  else return null;
  return { type: 'application/json', body: '{}' };
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, string>> {
  let text = '';
  for await (const part of request) text += String(part);
  return JSON.parse(text || '{}') as Record<string, string>;
}
