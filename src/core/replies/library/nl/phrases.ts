import type { Phrases } from '../phrases.ts';

export const phrases: Phrases = {
  points: {
    linkedin: 'via LinkedIn',
    shop: 'via mijn webwinkel',
    page: 'via mijn werkpagina',
    email: 'per e-mail',
    booking: 'via mijn afsprakenpagina',
    phone: 'per telefoon',
    postal: 'per post',
    practice: 'via de praktijk',
    other: 'hier',
  },
  reasons: {
    linkedin: 'Daar antwoord ik ook sneller.',
    shop: 'Daar staan vragen en bestellingen bij elkaar.',
    page: 'Nieuws over mijn werk staat daar het eerst.',
    email: 'Zo raakt er niets zoek en komt het antwoord sneller.',
    booking: 'Vrije tijden staan daar op een rij.',
    phone: 'Zo is alles meteen geregeld.',
    postal: 'Wat zo aankomt, lees ik op mijn gemak.',
    practice: 'Daar is altijd iemand die verder helpt.',
    other: 'Daar kijk ik elke werkdag.',
  },
  when: {
    tonight: 'vanavond',
    tomorrow: 'morgen',
    'this-week': 'nog deze week',
    'next-week': 'volgende week',
  },
};
