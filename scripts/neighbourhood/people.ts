import type { Seed } from './state.ts';
import type { Person } from './world.ts';

const person = (n: number, name: string, vanity: string | null, mutual = 0): Person => ({
  id: `1000000000001${String(n).padStart(2, '0')}`,
  name,
  vanity,
  mutual,
});

/** The people of the sample neighbourhood, by the part they play. All invented. */
export const PEOPLE = {
  /** A client of the sample book. */
  ana: person(1, 'Ana Ruiz', 'ana.ruiz.ceramics', 2),
  /** A vendor. */
  viktor: person(2, 'Viktor Lindqvist', 'viktor.lindqvist.papers', 4),
  /** A friend, certain by profile. */
  maya: person(3, 'Maya Okafor', 'maya.okafor', 14),
  /** In nobody's book. */
  tom: person(4, 'Tom Berger', null, 0),
  /** A client who writes; her thread is encrypted. */
  jill: person(5, 'Jill Novak', 'jill.novak.7', 3),
  /** One name that the user dreads. */
  gareth: person(6, 'Gareth Plum', 'gareth.plum', 2),
  /** Ana's name, another profile. */
  otherAna: person(7, 'Ana Ruiz', 'ana.ruiz.882', 0),
  /** A co-worker. */
  sam: person(8, 'Sam Whitlock', 'sam.whitlock', 6),
  lee: person(9, 'Lee Tanaka', null, 2),
  /** Suggestions and a request the user has sent: never incoming. */
  nora: person(20, 'Nora Vance', 'nora.vance', 8),
  piet: person(21, 'Piet Hollander', null, 5),
  ines: person(22, 'Ines Correia', 'ines.correia', 3),
  /** A friend for long; nothing to answer. */
  otis: person(23, 'Otis Grant', 'otis.grant', 31),
} as const;

/** The encrypted thread with Jill has a number of its own. */
export const JILLS_THREAD = '7340000000000905';

/** The sample neighbourhood as it stands before anything happens. @param now epoch ms. */
export function sampleNeighbourhood(now: number): Seed {
  const minutes = (n: number): number => now - n * 60_000;
  return {
    people: Object.values(PEOPLE),
    suggestions: [PEOPLE.nora.id, PEOPLE.piet.id],
    sentRequests: [PEOPLE.ines.id],
    friends: [PEOPLE.otis.id],
    threads: [
      {
        id: JILLS_THREAD,
        people: [PEOPLE.jill.id],
        e2ee: true,
        title: null,
        unread: false,
        request: false,
        draft: '',
        messages: [
          { id: 'j1', from: PEOPLE.jill.id, text: 'The bowls arrived, thank you! They are lovely.', at: minutes(2900) },
          { id: 'j2', from: 'me', text: 'So glad to hear it, Jill.', at: minutes(2880) },
        ],
      },
      {
        id: '7340000000000777',
        people: [PEOPLE.maya.id, PEOPLE.nora.id],
        e2ee: false,
        title: 'Sunday hike',
        unread: false,
        request: false,
        draft: '',
        messages: [{ id: 'g1', from: PEOPLE.maya.id, text: 'Ten at the bridge?', at: minutes(4000) }],
      },
    ],
    notices: [{ id: `${minutes(9000)}000`, kind: 'friend_confirmed', who: PEOPLE.otis.id, what: null, unread: false }],
  };
}

/** The demo's first minute: those who already asked. */
export const FIRST_TO_ASK: readonly Person[] = [PEOPLE.maya, PEOPLE.tom, PEOPLE.viktor, PEOPLE.ana];
