import { CARE_POINTS, recipes, WORK_POINTS } from '../recipe.ts';

/** Asks again, pushes back, goes on (situations 14 to 17), from plain to the last word. */
export const again = recipes('pt', [
  {
    name: 'again',
    situation: 14,
    rung: 2,
    points: WORK_POINTS,
    any: {
      a: {
        no: '[Como escrevi a {earlierDate}, ]esta conta é para a família e as pessoas mais próximas.',
        ack: 'Assim continua.',
        alternative: 'De resto, estou {contactPoint}[: {link}].',
      },
      b: {
        ack: 'Agradeço por perguntar de novo[, {name}].',
        no: 'A minha resposta é a mesma[ de {earlierDate}]: aqui não adiciono ninguém do trabalho.',
        alternative: 'Encontra-me {contactPoint}[: {link}].',
      },
      c: {
        ack: 'Olá de novo[, {name}].',
        no: '[O que escrevi a {earlierDate} mantém-se: ]aqui não me ligo a contactos do trabalho.',
        alternative: 'O caminho até mim é {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'again-unseen',
    situation: 14,
    rung: 1,
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Olá[, {name}], e agradeço o pedido.',
        ack: 'A minha nota[ de {earlierDate}] talvez se tenha perdido, por isso aqui vai outra vez.',
        no: 'A conta que encontrou é só para a família e as amizades de longa data.',
        alternative: 'Mantenho o contacto com gosto {contactPoint}[: {link}].',
        tie: 'No nosso trabalho nada muda.',
      },
    },
  },
  {
    name: 'again-care',
    situation: 14,
    rung: 2,
    to: ['patient', 'student', 'parent'],
    points: CARE_POINTS,
    any: {
      a: {
        no: '[Como escrevi a {earlierDate}, ]em privado não me ligo a pessoas que conheço pelo trabalho.',
        ack: 'Assim continua, para toda a gente.',
        alternative: 'Fale connosco {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'push-back',
    situation: 15,
    rung: 2,
    any: {
      a: {
        ack: 'Vejo que isto chegou de outra maneira do que eu queria dizer[, {name}].',
        tie: 'Gosto de trabalhar consigo, e isso não muda.',
        no: 'A minha conta privada continua privada para todas as pessoas com quem trabalho.',
      },
      b: {
        ack: 'Agradeço por me dizer como se sentiu[, {name}].',
        tie: 'Tenho-lhe apreço, e o trabalho segue como até agora.',
        no: 'Esta conta fica para a minha família.',
      },
    },
  },
  {
    name: 'firm',
    situation: 14,
    rung: 3,
    points: WORK_POINTS,
    any: {
      a: {
        no: 'Por favor, não me envie mais pedidos nem mensagens nesta conta.',
        alternative: 'Para o trabalho, encontra-me {contactPoint}[: {link}].',
      },
      b: {
        no: 'Peço que deixe de fora a minha conta privada a partir de agora: nem pedidos nem mensagens aqui.',
        alternative: 'Para o trabalho, {contactPoint}[: {link}].',
      },
      c: {
        no: 'Não aceito pedidos nesta conta. Por favor, não envie mais e não me escreva aqui.',
        alternative: 'Para o trabalho, estou {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'emergency-line',
    situation: 16,
    rung: 2,
    points: WORK_POINTS,
    any: {
      a: {
        no: 'Este número é para emergências, por isso deixo-o livre.',
        alternative: 'Tudo o resto, {contactPoint}[: {link}][; leio {hours}].',
      },
    },
  },
  {
    name: 'last-word',
    situation: 17,
    rung: 4,
    any: {
      a: {
        no: 'Por favor, não me contacte mais por nenhuma via privada. Lá já não respondo.',
        alternative: 'As encomendas vão para {workMail}.',
      },
      b: {
        no: 'Esta é a minha última mensagem: por favor, não me escreva mais por vias privadas. Lá não leio nem respondo.',
      },
    },
  },
]);
