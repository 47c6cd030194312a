import { CARE_POINTS, recipes, WORK_POINTS } from '../recipe.ts';

/** Everybody else who asks in for the first time (situations 5, 13 and 31). */
export const requestsMore = recipes('pt', [
  {
    name: 'fellow',
    situation: 31,
    rung: 1,
    to: ['fellow'],
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Que alegria ter notícias de alguém do mesmo ofício[, {name}].',
        no: 'Esta conta é só para a minha família.',
        alternative: 'Para falar do ofício, pode contactar-me {contactPoint}[: {link}].',
        tie: 'Conte-me em que anda a trabalhar, interessa-me sempre.',
      },
    },
  },
  {
    name: 'cordial-work',
    situation: 31,
    rung: 1,
    to: ['cordial-work', 'keep-warm', 'acquaintance'],
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Agradeço a lembrança[, {name}].',
        no: 'Esta conta é um círculo pequeno: só a minha família.',
        alternative: 'Pode falar comigo {contactPoint}[: {link}].',
        tie: 'Desejo-lhe tudo de bom, e até à próxima.',
      },
    },
  },
  {
    name: 'anyone',
    situation: 31,
    rung: 1,
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Agradeço o seu pedido[, {name}].',
        no: 'Esta conta é para a família e as pessoas mais próximas, e não adiciono mais ninguém.',
        alternative: 'Pode falar comigo {contactPoint}[: {link}].',
        'way-out': 'Não é preciso responder; desejo-lhe tudo de bom.',
      },
      b: {
        thanks: 'Olá[, {name}], agradeço o contacto.',
        no: 'Por motivos pessoais não procuro novos contactos nesta conta.',
        alternative: 'Para o que tem a ver com o meu trabalho, pode falar comigo {contactPoint}[: {link}].',
        close: 'Desejo-lhe tudo de bom.',
      },
    },
  },
  {
    name: 'plain',
    situation: 31,
    rung: 2,
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Agradeço o pedido[, {name}].',
        no: 'Nesta conta não adiciono contactos do trabalho.',
        alternative: 'Pode falar comigo {contactPoint}[: {link}].',
      },
      b: {
        thanks: 'Agradeço o convite[, {name}].',
        no: 'Não uso este site para o trabalho, por isso não aceito o pedido.',
        alternative: 'Para o trabalho, pode falar comigo {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'distance',
    situation: 13,
    rung: 1,
    to: ['keep-distance'],
    any: {
      a: {
        no: 'Olá. Nesta conta não adiciono pessoas que conheço de eventos ou do trabalho.',
        alternative: 'As encomendas podem seguir para {workMail}.',
      },
      b: {
        no: 'Olá. Nesta conta não adiciono ninguém.',
        alternative: 'As perguntas sobre o meu trabalho podem seguir para {workMail}.',
      },
    },
  },
  {
    name: 'distance-plain',
    situation: 13,
    rung: 2,
    to: ['keep-distance'],
    any: { a: { no: 'Não aceito pedidos nesta conta.', alternative: 'Para encomendas, o endereço é {workMail}.' } },
  },
  {
    name: 'patient-policy',
    situation: 5,
    rung: 1,
    to: ['patient'],
    points: CARE_POINTS,
    policy: true,
    any: {
      a: {
        thanks: 'Agradeço o seu pedido[, {name}].',
        no: 'Segundo o regulamento do nosso consultório[ ({policyTitle})], não adicionamos nas redes sociais as pessoas que aqui recebemos',
        reason: '; isso protege a sua privacidade.',
        alternative: 'Para o que precisar, fale connosco {contactPoint}[: {link}].',
        tie: 'Estamos ao seu dispor.',
      },
    },
  },
  {
    name: 'patient',
    situation: 5,
    rung: 1,
    to: ['patient'],
    points: CARE_POINTS,
    any: {
      a: {
        thanks: 'Agradeço muito o seu pedido[, {name}].',
        no: 'Nas redes sociais não adiciono pessoas que conheço pelo trabalho',
        reason: '; assim a sua privacidade fica protegida.',
        alternative: 'Para o que precisar, fale connosco {contactPoint}[: {link}].',
        tie: 'É sempre bom ter notícias suas.',
      },
    },
  },
  {
    name: 'student-policy',
    situation: 5,
    rung: 1,
    to: ['student', 'parent'],
    points: CARE_POINTS,
    policy: true,
    any: {
      a: {
        thanks: 'Agradeço o seu pedido[, {name}].',
        no: 'Segundo o regulamento da nossa escola[ ({policyTitle})], não aceitamos nas contas pessoais pedidos de estudantes nem das famílias.',
        alternative: 'Para assuntos da escola, pode falar comigo {contactPoint}[: {link}].',
        tie: 'Na escola, falamos com todo o gosto.',
      },
    },
  },
  {
    name: 'student',
    situation: 5,
    rung: 1,
    to: ['student', 'parent'],
    points: CARE_POINTS,
    any: {
      a: {
        thanks: 'Agradeço o pedido[, {name}]; foi um gesto simpático.',
        no: 'Nas contas privadas não adiciono estudantes nem familiares, e é igual para toda a gente.',
        alternative: 'Para assuntos da escola, pode falar comigo {contactPoint}[: {link}].',
        tie: 'Vemo-nos na escola.',
      },
    },
  },
  {
    name: 'care-plain',
    situation: 5,
    rung: 2,
    to: ['patient', 'student', 'parent'],
    points: CARE_POINTS,
    any: {
      a: {
        thanks: 'Agradeço o pedido[, {name}].',
        no: 'Nas contas pessoais não adiciono ninguém que conheça pelo trabalho.',
        alternative: 'Fale connosco {contactPoint}[: {link}].',
      },
    },
  },
]);
