import type { Phrases } from '../phrases.ts';

export const phrases: Phrases = {
  points: {
    linkedin: 'en LinkedIn',
    shop: 'a través de mi tienda',
    page: 'en mi página de trabajo',
    email: 'por correo electrónico',
    booking: 'en mi página de citas',
    phone: 'por teléfono',
    postal: 'por correo postal',
    practice: 'a través de la consulta',
    other: 'aquí',
  },
  reasons: {
    linkedin: 'Allí cuento novedades y también respondo antes.',
    shop: 'Allí están juntas las preguntas y los pedidos.',
    page: 'Las novedades de mi trabajo salen allí primero.',
    email: 'Así no se pierde nada y la respuesta llega antes.',
    booking: 'Allí se ven mis horas libres de un vistazo.',
    phone: 'Así lo resolvemos en el momento.',
    postal: 'Lo que llega así lo leo con calma.',
    practice: 'Siempre hay alguien para ayudar.',
    other: 'Lo miro todos los días de trabajo.',
  },
  when: {
    tonight: 'esta noche',
    tomorrow: 'mañana',
    'this-week': 'antes de que acabe la semana',
    'next-week': 'la semana que viene',
  },
};
