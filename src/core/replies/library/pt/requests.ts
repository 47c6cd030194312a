import { recipes, WORK_POINTS } from '../recipe.ts';

/** People from work who ask in for the first time, gently (situations 1 to 4). One form of address for all, without gender. */
export const requests = recipes('pt', [
  {
    name: 'client',
    situation: 1,
    rung: 1,
    to: ['client', 'prospect'],
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Agradeço o pedido[, {name}].',
        no: 'Guardo esta conta para a família e as amizades de longa data.',
        alternative: 'Para assuntos de trabalho, encontra-me {contactPoint}[: {link}].',
        tie: '[{reasonForThem} ]É sempre um prazer trabalhar em conjunto.',
      },
      b: {
        thanks: 'Que gentileza pensar em mim[, {name}].',
        no: 'Este perfil é só para a minha família e não adiciono ninguém do trabalho.',
        alternative: 'A melhor forma de falar comigo é {contactPoint}[: {link}].',
        tie: 'De resto, continua tudo como sempre.',
      },
      c: {
        thanks: 'É bom receber notícias suas[, {name}].',
        no: 'Não misturo trabalho com esta conta',
        reason: ', porque aqui também está o que publicam as pessoas próximas de mim.',
        alternative: 'Escreva-me {contactPoint}[: {link}].',
        tie: 'O nosso trabalho segue como antes.',
      },
    },
  },
  {
    name: 'office-policy',
    situation: 1,
    rung: 1,
    points: WORK_POINTS,
    policy: true,
    to: ['client', 'prospect', 'vendor', 'coworker', 'boss', 'report', 'fellow', 'cordial-work', 'acquaintance', 'keep-warm'],
    any: {
      a: {
        thanks: 'Agradeço muito o pedido[, {name}].',
        no: 'No nosso escritório não nos ligamos por contas pessoais',
        reason: '; é uma regra escrita[ ({policyTitle})], igual para toda a gente.',
        alternative: 'Encontra-me {contactPoint}[: {link}].',
        tie: 'Trabalhar em conjunto continua a ser um prazer.',
      },
      b: {
        thanks: 'Agradeço por ter pensado em mim[, {name}].',
        no: 'As contas pessoais ficam fora do trabalho, segundo o regulamento do nosso escritório[ ({policyTitle})].',
        alternative: 'Respondo com gosto {contactPoint}[: {link}].',
        tie: 'De resto, nada muda.',
      },
    },
  },
  {
    name: 'vendor',
    situation: 2,
    rung: 1,
    to: ['vendor'],
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Que bom ter notícias suas[, {name}], agradeço.',
        no: 'Nesta conta não adiciono contactos comerciais.',
        tie: 'Gostava, ainda assim, de ter os seus dados à mão para a próxima vez.',
        alternative: 'O melhor é que me cheguem {contactPoint}[: {link}].',
      },
      b: {
        thanks: 'Agradeço por manter o contacto[, {name}].',
        no: 'Esta página é só para a família e as amizades de longa data.',
        tie: 'O que comprámos convosco serve-nos muito bem, e leio com gosto as novidades.',
        alternative: 'Elas chegam-me {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'coworker',
    situation: 3,
    rung: 1,
    to: ['coworker'],
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Gostei do convite[, {name}]!',
        no: 'Neste perfil deixo de fora todo o escritório, por isso não é nada consigo.',
        alternative: 'Ligo-me com gosto {contactPoint}[: {link}].',
        tie: 'E há sempre a máquina do café.',
      },
      b: {
        thanks: 'Que gesto simpático[, {name}], agradeço.',
        no: 'Aqui não tenho ninguém do trabalho, e é igual para toda a equipa.',
        alternative: 'Encontra-me {contactPoint}[: {link}].',
        tie: 'Um almoço um destes dias seria bom.',
      },
    },
  },
  {
    name: 'rank',
    situation: 4,
    rung: 1,
    to: ['boss', 'report'],
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Agradeço muito[, {name}].',
        no: 'Em sites pessoais não me ligo a quem chefia o meu trabalho nem a quem trabalha comigo na equipa, em nenhum sentido.',
        alternative: 'Terei gosto em fazê-lo {contactPoint}[: {link}].',
        tie: 'No trabalho a minha porta continua aberta.',
      },
      b: {
        thanks: 'Agradeço o pedido[, {name}], tem valor para mim.',
        no: 'Mantenho esta conta à parte de todo o departamento, sem exceções.',
        alternative: 'Encontra-me {contactPoint}[: {link}].',
        tie: 'Gosto de como trabalhamos, e assim continua.',
      },
    },
  },
]);
