import { recipes, WORK_POINTS } from '../recipe.ts';

/** Messages at a time that doesn’t suit (situations 6 to 8, 23, 25, 26, 34). */
export const chat = recipes('pt', [
  {
    name: 'busy',
    situation: 6,
    rung: 1,
    any: {
      a: {
        thanks: 'Que boa surpresa[, {name}]!',
        no: 'Agora é hora de {task|trabalhar}[, até {until}], por isso fecho a conversa.',
        promise: 'Escrevo-lhe {when}.',
        close: 'Continuação de um bom dia.',
      },
      b: {
        thanks: 'Que bom ter notícias suas[, {name}].',
        no: 'Tenho isto em mãos[ até {until}]: {task|trabalho que não espera}. Deixo a conversa por agora.',
        promise: 'Terá notícias minhas {when}.',
        close: 'Tudo de bom.',
      },
      c: {
        thanks: 'Agradeço a mensagem[, {name}].',
        no: 'Preciso agora das duas mãos para {task|o trabalho}[, até {until}].',
        promise: 'A minha resposta chega {when}.',
        close: 'Votos de um bom dia.',
      },
      d: {
        thanks: 'Gostei de ler a sua mensagem[, {name}].',
        no: 'Agora é a vez de {task|outro trabalho}[, até {until}], e a conversa fica fechada entretanto.',
        promise: 'Respondo {when}.',
        close: 'Fique bem.',
      },
    },
  },
  {
    name: 'long-letter',
    situation: 7,
    rung: 1,
    any: {
      a: {
        echo: 'Tenho pensado no que escreveu sobre {detail|estes tempos}[, {name}].',
        no: 'As minhas cartas são curtas enquanto há trabalho, mas leio sempre as suas.',
        line: 'Gosto de partilhar isto: {line}',
        close: 'Penso em si.',
      },
      b: {
        thanks: 'Agradeço que me conte tudo isto[, {name}].',
        echo: 'Tocou-me muito[, sobretudo {detail}].',
        no: 'Nestas semanas respondo em poucas linhas, mas sinceras.',
        line: 'Gosto de partilhar isto: {line}',
        close: 'Um abraço.',
      },
    },
  },
  {
    name: 'longer-letter',
    situation: 35,
    rung: 1,
    any: {
      a: {
        thanks: 'Olá[, {name}], agradeço a sua carta.',
        echo: 'Tenho pensado no que escreve sobre {detail|estes tempos}, e hoje há lugar para mais do que umas linhas.',
        close: 'Com muita estima.',
      },
      b: {
        thanks: 'Olá[, {name}], a sua carta fez-me bem.',
        echo: 'Reli mais de uma vez o que escreveu sobre {detail|estes tempos}, e desta vez gostava de responder com mais calma.',
        close: 'Gosto muito de ler o que escreve.',
      },
    },
  },
  {
    name: 'after-hours',
    situation: 8,
    rung: 1,
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Já vi a mensagem[, {name}], agradeço.',
        no: 'Vejo os assuntos de trabalho {hours|no horário de trabalho}.',
        alternative: 'O mais seguro é que me cheguem {contactPoint}[: {link}].',
        promise: 'Terá resposta {when}.',
      },
      b: {
        thanks: 'Agradeço a mensagem[, {name}].',
        no: 'Às perguntas de trabalho respondo {hours|em dias úteis}, mas não nesta conta.',
        alternative: 'Pode enviá-las {contactPoint}[: {link}].',
        promise: 'Respondo {when}.',
      },
      c: {
        thanks: 'Chegou bem[, {name}], agradeço.',
        no: 'Ocupo-me dos assuntos de trabalho {hours|nos dias úteis}.',
        alternative: 'A sua pergunta chega-me melhor {contactPoint}[: {link}].',
        promise: 'Escrevo-lhe {when}.',
      },
    },
  },
  {
    name: 'thanks',
    situation: 23,
    rung: 1,
    any: {
      a: { thanks: 'Isto alegrou o meu dia[, {name}], agradeço.', close: 'Tudo de bom para si.' },
      b: { thanks: 'Que gentileza a sua[, {name}].', close: 'Agradeço de coração.' },
      c: { thanks: 'Que bom ler isto[, {name}].', close: 'Agradeço, e desejo-lhe um bom dia.' },
    },
  },
  {
    name: 'urgent',
    situation: 25,
    rung: 1,
    any: {
      a: { ack: 'Já li[, {name}], e estou a tratar disto.', promise: 'Terá notícias minhas {when|assim que eu souber mais}.' },
    },
  },
  {
    name: 'crisis',
    situation: 26,
    rung: 1,
    any: {
      a: {
        ack: 'Li o que escreveu e levo-o muito a sério.',
        close: 'Se houver perigo, ligue já para o número de emergência. Não tem de passar por isto em silêncio; estou a pensar em si.',
      },
    },
  },
  {
    name: 'late-promise',
    situation: 34,
    rung: 1,
    any: {
      a: {
        ack: 'Disse que escrevia[ {date}], e ainda não o fiz[, {name}].',
        promise: 'Terá notícias minhas {when}.',
        close: 'Agradeço a paciência.',
      },
    },
  },
]);
