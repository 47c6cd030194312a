import type { Phrases } from '../phrases.ts';

export const phrases: Phrases = {
  points: {
    linkedin: 'no LinkedIn',
    shop: 'pela minha loja',
    page: 'na minha página de trabalho',
    email: 'por e-mail',
    booking: 'pela minha página de marcações',
    phone: 'por telefone',
    postal: 'pelo correio',
    practice: 'pelo consultório',
    other: 'aqui',
  },
  reasons: {
    linkedin: 'Lá também respondo mais depressa.',
    shop: 'Lá ficam juntas as perguntas e as encomendas.',
    page: 'As novidades do meu trabalho saem lá primeiro.',
    email: 'Assim nada se perde e a resposta chega antes.',
    booking: 'Lá se veem logo os horários livres.',
    phone: 'Assim tudo se resolve na hora.',
    postal: 'O que chega assim, leio com calma.',
    practice: 'Há sempre quem possa ajudar.',
    other: 'Vejo as mensagens todos os dias úteis.',
  },
  when: {
    tonight: 'hoje à noite',
    tomorrow: 'amanhã',
    'this-week': 'até ao fim da semana',
    'next-week': 'na próxima semana',
  },
};
