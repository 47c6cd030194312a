import type { Phrases } from '../phrases.ts';

export const phrases: Phrases = {
  points: {
    linkedin: 'über LinkedIn',
    shop: 'über meinen Shop',
    page: 'über meine berufliche Seite',
    email: 'per E-Mail',
    booking: 'über meine Terminseite',
    phone: 'telefonisch',
    postal: 'per Post',
    practice: 'über die Praxis',
    other: 'hier',
  },
  reasons: {
    linkedin: 'Dort antworte ich auch schneller.',
    shop: 'Dort sind Fragen und Bestellungen beisammen.',
    page: 'Neues aus meiner Arbeit steht dort zuerst.',
    email: 'Da geht nichts verloren, und die Antwort kommt schneller.',
    booking: 'Freie Termine stehen dort auf einen Blick.',
    phone: 'So ist vieles gleich geklärt.',
    postal: 'Was dort ankommt, lese ich in Ruhe.',
    practice: 'Dort ist immer jemand da, der weiterhilft.',
    other: 'Da schaue ich an jedem Arbeitstag nach.',
  },
  when: {
    tonight: 'heute Abend',
    tomorrow: 'morgen',
    'this-week': 'noch diese Woche',
    'next-week': 'nächste Woche',
  },
};
