import { FIRST_TO_ASK, JILLS_THREAD, PEOPLE, sampleNeighbourhood } from './people.ts';
import type { NeighbourhoodState } from './state.ts';
import type { Person } from './world.ts';

/** Those who may still come; the first who is not at the door already does. */
const LATER: Record<string, Person[]> = {
  client: [PEOPLE.ana, PEOPLE.jill],
  'co-worker': [PEOPLE.sam],
  stranger: [
    { id: '100000000000133', name: 'Dana Whitfield', vanity: null, mutual: 0 },
    { id: '100000000000134', name: 'Marco Bellini', vanity: 'marco.bellini.3', mutual: 4 },
  ],
  dreaded: [PEOPLE.gareth],
};

/** Puts the sample neighbourhood there: four people have asked already. @param now epoch ms. */
export function startDemo(state: NeighbourhoodState, now: number): void {
  state.reset({ ...sampleNeighbourhood(now), demo: true });
  for (const [i, person] of FIRST_TO_ASK.entries()) state.arrives(person, now - (FIRST_TO_ASK.length - i) * 600_000);
}

/** Lets one of the demo's happenings happen. @returns false if there is none of that name. */
export function demoAct(state: NeighbourhoodState, what: string): boolean {
  const now = Date.now();
  if (what === 'reset') startDemo(state, now);
  else if (what === 'message') state.writes(PEOPLE.jill, 'Hi! Is the blue one still free? I need it by Friday.', { id: JILLS_THREAD }, now);
  else {
    const list = LATER[what];
    if (!list) return false;
    const waiting = new Set(state.requestsIn('waiting'));
    const person = list.find((p) => !waiting.has(p.id));
    if (person) state.arrives(person, now);
  }
  return true;
}
