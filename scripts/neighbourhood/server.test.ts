import { afterEach, beforeEach, expect, test } from 'vitest';
import { PEOPLE, sampleNeighbourhood } from './people.ts';
import { createNeighbourhood, type Neighbourhood } from './server.ts';

const { ana, jill } = PEOPLE;
let site: Neighbourhood;

beforeEach(async () => {
  site = await createNeighbourhood({ tls: false, port: 0, page: { script: '/* page */', style: '' } });
  site.state.reset(sampleNeighbourhood(1_700_000_000_000));
});
afterEach(() => site.close());

const post = async (path: string, body: unknown = {}): Promise<unknown> =>
  (await fetch(site.origin + path, { method: 'POST', body: JSON.stringify(body) })).json();

test('Delete deletes one request and leaves the others', async () => {
  site.state.arrives(ana);
  site.state.arrives(jill);
  await post(`/api/requests/${ana.id}/delete`);
  expect(site.state.requestsIn('deleted')).toEqual([ana.id]);
  expect(site.state.requestsIn('waiting')).toEqual([jill.id]);
});

test('a Delete that does nothing deletes nothing', async () => {
  site.state.arrives(ana);
  site.state.knobs({ deadDelete: true });
  await post(`/api/requests/${ana.id}/delete`);
  expect(site.state.requestsIn('waiting')).toEqual([ana.id]);
});

test('what was sent is told by thread, and a lost message does not count', async () => {
  await post(`/api/threads/${ana.id}/send`, { text: 'Hello' });
  site.state.knobs({ sendFails: true });
  await post(`/api/threads/${ana.id}/send`, { text: 'Again' });
  expect(site.state.sentTo(ana.id)).toEqual(['Hello']);
});

test('tests without a hold of the state can ask for facts', async () => {
  await post('/api/test/arrives', { who: ana.id });
  await post('/api/test/writes', { who: ana.id, text: 'Are you there?' });
  expect(await post('/api/test/facts')).toMatchObject({ waiting: [ana.id], deleted: [] });
  await post('/api/test/reset');
  expect(await post('/api/test/facts')).toMatchObject({ waiting: [], sent: [] });
});

test('a person asks with a notification that carries the kind and the time', () => {
  site.state.arrives(ana, 1_700_000_001_000);
  expect(site.state.world.notices[0]).toMatchObject({ kind: 'friend', who: ana.id, id: '1700000001000000' });
});

test("the server leads a person's number to the encrypted thread when it is set to", async () => {
  site.state.knobs({ redirect: 'server' });
  const answer = await fetch(`${site.origin}/messages/t/${jill.id}`, { redirect: 'manual' });
  expect(answer.headers.get('location')).toBe('/messages/e2ee/t/7340000000000905/');
});

test('its pages allow no script and no style but their own', async () => {
  const answer = await fetch(`${site.origin}/friends`);
  expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self'; style-src 'self'/);
});

test('every request is remembered with its host', async () => {
  await fetch(`${site.origin}/friends`);
  expect(site.requestsSeen).toContainEqual({ host: '127.0.0.1', method: 'GET', path: '/friends' });
});
