import { CARE_POINTS, recipes, WORK_POINTS } from '../recipe.ts';

/** Um primeiro pedido: situations 1 to 5, 13 and 31. One form of address for all, without gender. */
export const requests = recipes('pt', [
  {
    name: 'client', situation: 1, rung: 1, to: ['client', 'prospect'], points: WORK_POINTS,
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
    name: 'office-policy', situation: 1, rung: 1, points: WORK_POINTS, policy: true,
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
    name: 'vendor', situation: 2, rung: 1, to: ['vendor'], points: WORK_POINTS,
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
    name: 'coworker', situation: 3, rung: 1, to: ['coworker'], points: WORK_POINTS,
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
    name: 'rank', situation: 4, rung: 1, to: ['boss', 'report'], points: WORK_POINTS,
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
  {
    name: 'fellow', situation: 31, rung: 1, to: ['fellow'], points: WORK_POINTS,
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
    name: 'cordial-work', situation: 31, rung: 1, to: ['cordial-work', 'keep-warm', 'acquaintance'], points: WORK_POINTS,
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
    name: 'anyone', situation: 31, rung: 1, points: WORK_POINTS,
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
    name: 'plain', situation: 31, rung: 2, points: WORK_POINTS,
    any: {
      a: { thanks: 'Agradeço[, {name}].', no: 'Nesta conta não me ligo a contactos do trabalho.', alternative: 'Encontra-me {contactPoint}[: {link}].' },
      b: { thanks: 'Agradeço o convite[, {name}].', no: 'Não uso este site para o trabalho e não o aceito aqui.', alternative: 'Estou com gosto {contactPoint}[: {link}].' },
    },
  },
  {
    name: 'distance', situation: 13, rung: 1, to: ['keep-distance'],
    any: {
      a: { no: 'Olá. Não uso esta conta com pessoas de eventos ou do trabalho.', alternative: 'Para encomendas há {workMail}.' },
      b: { no: 'Olá. Nesta conta não adiciono ninguém.', alternative: 'Perguntas sobre o meu trabalho vão para {workMail}.' },
    },
  },
  { name: 'distance-plain', situation: 13, rung: 2, to: ['keep-distance'], any: { a: { no: 'Não aceito pedidos nesta conta.', alternative: 'Para encomendas existe {workMail}.' } } },
  {
    name: 'patient-policy', situation: 5, rung: 1, to: ['patient'], points: CARE_POINTS, policy: true,
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
    name: 'patient', situation: 5, rung: 1, to: ['patient'], points: CARE_POINTS,
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
    name: 'student-policy', situation: 5, rung: 1, to: ['student', 'parent'], points: CARE_POINTS, policy: true,
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
    name: 'student', situation: 5, rung: 1, to: ['student', 'parent'], points: CARE_POINTS,
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
    name: 'care-plain', situation: 5, rung: 2, to: ['patient', 'student', 'parent'], points: CARE_POINTS,
    any: { a: { thanks: 'Agradeço o pedido[, {name}].', no: 'Em privado não me ligo a ninguém que conheça pelo trabalho.', alternative: 'Fale connosco {contactPoint}[: {link}].' } },
  },
]);
