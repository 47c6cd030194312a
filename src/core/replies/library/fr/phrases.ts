import type { Phrases } from '../phrases.ts';

export const phrases: Phrases = {
  points: {
    linkedin: 'sur LinkedIn',
    shop: 'via ma boutique',
    page: 'sur la page de mon activité',
    email: 'par e-mail',
    booking: 'via ma page de rendez-vous',
    phone: 'par téléphone',
    postal: 'par courrier',
    practice: 'via le cabinet',
    other: 'ici',
  },
  reasons: {
    linkedin: 'J’y réponds aussi plus vite.',
    shop: 'Questions et commandes y sont réunies.',
    page: 'Les nouvelles de mon travail y paraissent d’abord.',
    email: 'Rien ne s’y perd, et la réponse vient plus vite.',
    booking: 'Mes créneaux libres s’y voient d’un coup d’œil.',
    phone: 'Tout se règle ainsi sur-le-champ.',
    postal: 'Ce qui arrive ainsi, je le lis au calme.',
    practice: 'Il y a toujours quelqu’un pour aider.',
    other: 'J’y passe chaque jour ouvré.',
  },
  when: {
    tonight: 'ce soir',
    tomorrow: 'demain',
    'this-week': 'avant la fin de la semaine',
    'next-week': 'la semaine prochaine',
  },
};
