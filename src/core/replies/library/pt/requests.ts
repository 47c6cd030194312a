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
        thanks: 'Agradeço o seu pedido[, {name}].',
        no: 'Reservo esta conta para a família e as amizades de longa data.',
        alternative: 'Para assuntos de trabalho, pode falar comigo {contactPoint}[: {link}].',
        tie: '[{reasonForThem} ]É sempre um prazer trabalhar consigo.',
      },
      b: {
        thanks: 'Foi muito gentil em lembrar-se de mim[, {name}].',
        no: 'Este perfil é só para a minha família, e não adiciono ninguém do trabalho.',
        alternative: 'A melhor forma de falar comigo é {contactPoint}[: {link}].',
        tie: 'De resto, continua tudo como sempre.',
      },
      c: {
        thanks: 'É bom receber notícias suas[, {name}].',
        no: 'Não misturo o trabalho com esta conta',
        reason: ', porque aqui também aparece o que publicam pessoas próximas de mim.',
        alternative: 'Fale comigo {contactPoint}[: {link}].',
        tie: 'No nosso trabalho, continua tudo como antes.',
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
        no: 'No nosso escritório, não adicionamos contactos de trabalho nas contas pessoais',
        reason: '; é uma regra escrita[ ({policyTitle})], igual para toda a gente.',
        alternative: 'Pode falar comigo {contactPoint}[: {link}].',
        tie: 'Trabalhar consigo continua a ser um prazer.',
      },
      b: {
        thanks: 'Agradeço que tenha pensado em mim[, {name}].',
        no: 'Segundo o regulamento do nosso escritório[ ({policyTitle})], as contas pessoais ficam fora do trabalho.',
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
        thanks: 'Que bom ter notícias suas[, {name}].',
        no: 'Nesta conta não adiciono contactos comerciais.',
        tie: 'Gostava, ainda assim, de ter os seus dados à mão para uma próxima vez.',
        alternative: 'Pode fazê-los chegar {contactPoint}[: {link}].',
      },
      b: {
        thanks: 'Agradeço que mantenha o contacto[, {name}].',
        no: 'Esta página é só para a família e as amizades de longa data.',
        tie: 'O que vos comprámos continua a servir-nos muito bem, e leio as novidades com gosto.',
        alternative: 'Pode enviá-las {contactPoint}[: {link}].',
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
        no: 'Neste perfil não tenho ninguém do escritório, por isso não é nada consigo.',
        alternative: 'Terei gosto em manter o contacto {contactPoint}[: {link}].',
        tie: 'E há sempre a máquina do café.',
      },
      b: {
        thanks: 'Que gesto simpático[, {name}].',
        no: 'Não adiciono aqui ninguém do trabalho, e isso vale para toda a equipa.',
        alternative: 'Pode falar comigo {contactPoint}[: {link}].',
        tie: 'E um almoço um destes dias seria ótimo.',
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
        thanks: 'Agradeço muito o pedido[, {name}].',
        no: 'Nas contas pessoais não adiciono quem me chefia nem quem chefio.',
        alternative: 'Terei gosto em manter o contacto {contactPoint}[: {link}].',
        tie: 'No trabalho, a minha porta continua aberta.',
      },
      b: {
        thanks: 'Agradeço sinceramente o pedido[, {name}].',
        no: 'Mantenho esta conta separada do trabalho e de todo o departamento, sem exceções.',
        alternative: 'Pode falar comigo {contactPoint}[: {link}].',
        tie: 'Gosto da forma como trabalhamos, e assim continuará.',
      },
    },
  },
]);
