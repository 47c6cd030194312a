import { recipes } from '../recipe.ts';

/** Offers, invitations, reminders (situations 9 to 12, 30, 32). */
export const offers = recipes('pt', [
  {
    name: 'pitch',
    situation: 9,
    rung: 1,
    any: {
      a: {
        thanks: 'Agradeço a mensagem[, {name}].',
        no: 'De momento não vou comprar nada, por isso deixemos a oferta de lado.',
        tie: 'Mantenho com gosto o nosso encontro[, {date}][, para falarmos disto: {purpose}].',
      },
      b: {
        thanks: 'Agradeço que me fale nisso[, {name}].',
        no: 'Não vou aceitar a oferta.',
        tie: 'Terei gosto em falar de outra coisa[, {date}]: {purpose|o nosso ofício}.',
      },
    },
  },
  {
    name: 'series',
    situation: 10,
    rung: 1,
    any: {
      a: {
        thanks: 'Agradeço a lembrança[, {name}].',
        no: 'Não vou a seminários; por favor, retire-me da lista de convites.',
        tie: 'Leio sempre com gosto as novidades[, por exemplo sobre {topic}].',
      },
      b: {
        thanks: 'Agradeço os convites[, {name}].',
        no: 'Não vou a encontros deste género, nem agora nem da próxima vez; por favor, não conte comigo.',
        tie: 'Gosto de ouvir falar de outras coisas[, como {topic}].',
      },
    },
  },
  {
    name: 'one-event',
    situation: 30,
    rung: 1,
    any: {
      a: { thanks: 'Agradeço o convite[, {name}].', no: 'Desta vez não irei.', tie: 'Desejo-lhe casa cheia.' },
      b: {
        thanks: 'Que gentileza convidar-me[, {name}].',
        no: 'Não vou estar presente, por isso pode dar o meu lugar a outra pessoa.',
        tie: 'Que seja um ótimo momento para toda a gente.',
      },
    },
  },
  {
    name: 'meeting',
    situation: 11,
    rung: 1,
    any: {
      a: {
        yes: 'Está na minha agenda[, {date}], e lá estarei.',
        'way-out': 'Não é preciso lembrar-me; só escrevo se algo mudar.',
      },
      b: {
        yes: 'Tudo certo[ para {date}], até lá.',
        'way-out': 'O que anoto, cumpro; não precisa de mandar lembrete.',
      },
    },
  },
  {
    name: 'meeting-off',
    situation: 32,
    rung: 1,
    any: {
      a: {
        thanks: 'Agradeço o aviso[, {name}]; não há problema.',
        close: 'Já o tirei da agenda. Fica para uma próxima vez.',
      },
    },
  },
  {
    name: 'like-my-page',
    situation: 12,
    rung: 1,
    any: {
      a: {
        thanks: 'Boa sorte com {page|a página}[, {name}]!',
        no: 'Com esta conta não sigo páginas de empresas, por isso deixo passar estes convites.',
        tie: 'Conte-me como corre quando nos encontrarmos.',
      },
      b: {
        thanks: 'Que bom que {page|a página} já existe[, {name}].',
        no: 'Páginas e grupos ficam fora desta conta; por favor, não me convide para eles.',
        tie: 'Terei gosto em ouvir as novidades de viva voz.',
      },
    },
  },
]);
