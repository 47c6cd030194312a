import type { Phrases } from '../phrases.ts';

export const phrases: Phrases = {
  points: {
    linkedin: 'su LinkedIn',
    shop: 'tramite il mio negozio',
    page: 'sulla mia pagina di lavoro',
    email: 'per e-mail',
    booking: 'sulla mia pagina degli appuntamenti',
    phone: 'per telefono',
    postal: 'per posta',
    practice: 'tramite lo studio',
    other: 'qui',
  },
  reasons: {
    linkedin: 'Lì rispondo anche più in fretta.',
    shop: 'Lì domande e ordini stanno insieme.',
    page: 'Le novità del mio lavoro escono prima lì.',
    email: 'Così non si perde nulla e la risposta arriva prima.',
    booking: 'Lì si vedono subito gli orari liberi.',
    phone: 'Così si risolve tutto in un momento.',
    postal: 'Quello che arriva così lo leggo con calma.',
    practice: 'C’è sempre qualcuno che può aiutare.',
    other: 'Lo controllo ogni giorno lavorativo.',
  },
  when: {
    tonight: 'stasera',
    tomorrow: 'domani',
    'this-week': 'entro la fine della settimana',
    'next-week': 'la prossima settimana',
  },
};
