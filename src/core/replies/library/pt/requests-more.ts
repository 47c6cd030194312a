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
        alternative: 'Acompanho o seu trabalho com muito gosto {contactPoint}[: {link}].',
        tie: 'Em que anda a trabalhar? Interessa-me sempre.',
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
        no: 'Aqui fico num círculo pequeno, o da minha família.',
        alternative: 'Encontra-me {contactPoint}[: {link}].',
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
        thanks: 'Olá[, {name}], e agradeço a mensagem.',
        no: 'Por motivos pessoais não procuro novos contactos nesta conta.',
        alternative: 'O que tem a ver com o meu trabalho chega-me bem {contactPoint}[: {link}].',
        close: 'Com os melhores votos.',
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
        thanks: 'Agradeço[, {name}].',
        no: 'Nesta conta não me ligo a contactos do trabalho.',
        alternative: 'Encontra-me {contactPoint}[: {link}].',
      },
      b: {
        thanks: 'Agradeço o convite[, {name}].',
        no: 'Não uso este site para o trabalho e não o aceito aqui.',
        alternative: 'Estou com gosto {contactPoint}[: {link}].',
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
        no: 'Olá. Não uso esta conta com pessoas de eventos ou do trabalho.',
        alternative: 'Para encomendas há {workMail}.',
      },
      b: {
        no: 'Olá. Nesta conta não adiciono ninguém.',
        alternative: 'Perguntas sobre o meu trabalho vão para {workMail}.',
      },
    },
  },
  {
    name: 'distance-plain',
    situation: 13,
    rung: 2,
    to: ['keep-distance'],
    any: { a: { no: 'Não aceito pedidos nesta conta.', alternative: 'Para encomendas existe {workMail}.' } },
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
        no: 'Segundo o regulamento do nosso consultório[ ({policyTitle})], não nos ligamos nas redes sociais às pessoas que recebemos',
        reason: '; isso protege a sua privacidade.',
        alternative: 'Para o que precisar, fale connosco {contactPoint}[: {link}].',
        tie: 'Até breve por aqui.',
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
        no: 'Nas redes sociais não me ligo a pessoas que conheço pelo trabalho',
        reason: '; assim a sua privacidade fica segura.',
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
        no: 'Segundo o regulamento da nossa escola[ ({policyTitle})], quem ensina não se liga a estudantes nem às famílias por contas pessoais.',
        alternative: 'Para assuntos da escola, encontra-me {contactPoint}[: {link}].',
        tie: 'Falamos com gosto na escola.',
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
        thanks: 'Agradeço o pedido[, {name}], foi um gesto simpático.',
        no: 'Por contas privadas não me ligo a estudantes nem às famílias, e é igual para toda a gente.',
        alternative: 'Para assuntos da escola, encontra-me {contactPoint}[: {link}].',
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
        no: 'Em privado não me ligo a ninguém que conheça pelo trabalho.',
        alternative: 'Fale connosco {contactPoint}[: {link}].',
      },
    },
  },
]);
