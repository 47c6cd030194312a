import type { NeighbourhoodState, Seed } from './state.ts';
import type { Knobs, Thread } from './world.ts';
import { demoAct } from './demo.ts';

interface Call {
  method: string;
  path: string;
  body: unknown;
}

/** What an act answers: a status and JSON. */
export interface Answer {
  status: number;
  json: unknown;
}

const ok = (json: unknown = {}): Answer => ({ status: 200, json });
const none: Answer = { status: 404, json: { error: 'no such thing' } };

/**
 * The neighbourhood's own JSON endpoints: first what its pages call when the user presses something, then what tests
 * call from outside (`/api/test/...`) when they have no hold of the state itself.
 */
export function answer(state: NeighbourhoodState, { method, path, body }: Call): Answer {
  const [, , area, id, act] = path.split('/');
  const given = (body ?? {}) as Record<string, unknown>;
  if (method === 'GET' && area === 'world') return ok(state.world);
  if (method !== 'POST') return none;
  if (area === 'requests' && id && (act === 'confirm' || act === 'delete')) {
    state.answers(id, act === 'confirm' ? 'confirmed' : 'deleted');
    return ok();
  }
  if (area === 'threads' && id) return thread(state, id, act ?? '', given);
  if (area === 'notices' && id) return readNotice(state, id);
  if (area === 'demo' && id && state.world.demo) return demoAct(state, id) ? ok() : none;
  if (area === 'test') return test(state, id ?? '', given);
  return none;
}

function thread(state: NeighbourhoodState, id: string, act: string, given: Record<string, unknown>): Answer {
  if (act === 'send' && typeof given['text'] === 'string') return ok(state.sends(id, given['text']));
  const found: Thread | undefined = state.world.threads.find((t) => t.id === id);
  if (!found) return none;
  if (act === 'read') found.unread = false;
  else if (act === 'accept') found.request = false;
  else return none;
  state.changed();
  return ok();
}

function readNotice(state: NeighbourhoodState, id: string): Answer {
  const notice = state.world.notices.find((n) => n.id === id);
  if (!notice) return none;
  notice.unread = false;
  state.changed();
  return ok();
}

function test(state: NeighbourhoodState, what: string, given: Record<string, unknown>): Answer {
  if (what === 'reset') state.reset(given as Seed);
  else if (what === 'knobs') state.knobs(given as Partial<Knobs>);
  else if (what === 'arrives') state.arrives(given['who'] as string);
  else if (what === 'writes') state.writes(given['who'] as string, given['text'] as string, given['thread'] as Partial<Thread>);
  else if (what === 'rename') state.renames(given['who'] as string, given['name'] as string);
  else if (what !== 'facts') return none;
  return ok({
    waiting: state.requestsIn('waiting'),
    deleted: state.requestsIn('deleted'),
    confirmed: state.requestsIn('confirmed'),
    sent: state.sent,
  });
}
