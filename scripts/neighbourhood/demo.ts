import { FIRST_TO_ASK, JILLS_THREAD, PEOPLE, sampleNeighbourhood } from './people.ts';
import type { NeighbourhoodState } from './state.ts';
import type { Person } from './world.ts';

/** Those who may still come, by the demo panel's buttons. */
const LATER: Record<string, Person[]> = {
  client: [{ id: '100000000000131', name: 'Priya Nair', vanity: 'priya.nair.studio', mutual: 3 }, PEOPLE.ana],
  vendor: [PEOPLE.viktor],
  stranger: [
    { id: '100000000000133', name: 'Dana Whitfield', vanity: null, mutual: 0 },
    { id: '100000000000134', name: 'Marco Bellini', vanity: 'marco.bellini.3', mutual: 4 },
  ],
};

/** Puts the sample neighbourhood there: four people have asked already. @param now epoch ms. */
export function startDemo(state: NeighbourhoodState, now: number): void {
  state.reset({ ...sampleNeighbourhood(now), demo: true });
  for (const [i, person] of FIRST_TO_ASK.entries()) state.arrives(person, now - (i + 1) * 600_000);
}

/** One of the demo panel's buttons. @returns false if there is no such button. */
export function demoAct(state: NeighbourhoodState, what: string): boolean {
  const now = Date.now();
  if (what === 'reset') startDemo(state, now);
  else if (what === 'message') state.writes(PEOPLE.jill, 'Hi! Is the blue one still free? I need it by Friday.', { id: JILLS_THREAD }, now);
  else {
    const waiting = new Set(state.requestsIn('waiting'));
    const person = (LATER[what] ?? []).find((p) => !waiting.has(p.id));
    if (!LATER[what]) return false;
    if (person) state.arrives(person, now);
  }
  return true;
}
