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
        ack: 'E assim continua.',
        alternative: 'Pode continuar a falar comigo {contactPoint}[: {link}].',
      },
      b: {
        ack: 'Agradeço que pergunte de novo[, {name}].',
        no: 'A minha resposta é a mesma[ de {earlierDate}]: aqui não adiciono ninguém do trabalho.',
        alternative: 'Pode falar comigo {contactPoint}[: {link}].',
      },
      c: {
        ack: 'Olá de novo[, {name}].',
        no: '[O que escrevi a {earlierDate} mantém-se: ]aqui não adiciono contactos do trabalho.',
        alternative: 'Pode sempre contactar-me {contactPoint}[: {link}].',
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
        thanks: 'Olá[, {name}]. Agradeço o seu pedido.',
        ack: 'A minha mensagem[ de {earlierDate}] talvez se tenha perdido, por isso aqui vai outra vez.',
        no: 'A conta que encontrou é só para a família e as amizades de longa data.',
        alternative: 'Terei gosto em manter o contacto {contactPoint}[: {link}].',
        tie: 'No nosso trabalho, nada muda.',
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
        no: '[Como escrevi a {earlierDate}, ]nas contas pessoais não adiciono pessoas que conheço pelo trabalho.',
        ack: 'E é assim com toda a gente.',
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
        ack: 'Vejo que as minhas palavras chegaram de forma diferente da que eu queria[, {name}].',
        tie: 'Gosto de trabalhar consigo, e isso não muda.',
        no: 'A minha conta privada continua privada para todas as pessoas com quem trabalho.',
      },
      b: {
        ack: 'Agradeço que me diga como se sentiu[, {name}].',
        tie: 'Tenho muita consideração por si, e o trabalho segue como até aqui.',
        no: 'Esta conta continua a ser só para a minha família.',
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
        alternative: 'Para o trabalho, pode falar comigo {contactPoint}[: {link}].',
      },
      b: {
        no: 'Peço-lhe que deixe de fora a minha conta privada a partir de agora: nem pedidos nem mensagens aqui.',
        alternative: 'Para o trabalho, contacte-me {contactPoint}[: {link}].',
      },
      c: {
        no: 'Não aceito pedidos nesta conta. Por favor, não envie mais e não me escreva aqui.',
        alternative: 'Para assuntos de trabalho, fale comigo {contactPoint}[: {link}].',
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
        no: 'Este número é para emergências, por isso mantenho-o livre.',
        alternative: 'Para tudo o resto, fale comigo {contactPoint}[: {link}][; vejo as mensagens {hours}].',
      },
    },
  },
  {
    name: 'last-word',
    situation: 17,
    rung: 4,
    any: {
      a: {
        no: 'Por favor, não me contacte mais por nenhuma via privada. Não voltarei a responder por aí.',
        alternative: 'As encomendas podem seguir para {workMail}.',
      },
      b: {
        no: 'Esta é a minha última mensagem: por favor, não me escreva mais por vias privadas. Não lerei nem responderei.',
      },
    },
  },
]);
