import { recipes } from '../recipe.ts';

/** Offers, invitations, reminders (situations 9 to 12, 30, 32). */
export const offers = recipes('pt', [
  {
    name: 'pitch',
    situation: 9,
    rung: 1,
    any: {
      a: {
        thanks: 'Agradeço por escrever[, {name}].',
        no: 'De momento não compro nada, deixemos então a oferta de lado.',
        tie: 'Continuo com gosto no nosso encontro[, {date}][, para falar disto: {purpose}].',
      },
      b: {
        thanks: 'Agradeço por me falar nisso[, {name}].',
        no: 'A oferta não a vou aceitar.',
        tie: 'Falo com gosto de outra coisa[, {date}]: {purpose|o nosso ofício}.',
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
        no: 'Não vou a seminários; por favor, tire-me destes convites.',
        tie: 'Leio sempre com gosto as novidades[, por exemplo {topic}].',
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
      a: { thanks: 'Agradeço o convite[, {name}].', no: 'Desta vez não vou.', tie: 'Desejo uma sala cheia.' },
      b: {
        thanks: 'Que gentileza convidar-me[, {name}].',
        no: 'Não vou estar, por isso o meu lugar fica livre.',
        tie: 'Bom divertimento a quem vier.',
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
        'way-out': 'O que aponto, cumpro; o lembrete fica dispensado.',
      },
    },
  },
  {
    name: 'meeting-off',
    situation: 32,
    rung: 1,
    any: {
      a: {
        thanks: 'Agradeço o aviso[, {name}], está tudo bem.',
        close: 'Já tirei da agenda. Os melhores votos.',
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
        tie: 'Conte-me como corre quando nos virmos.',
      },
      b: {
        thanks: 'Que bom que {page|a página} já existe[, {name}].',
        no: 'Páginas e grupos ficam fora desta conta; por favor, não me convide para eles.',
        tie: 'Terei gosto em ouvir de viva voz.',
      },
    },
  },
]);
