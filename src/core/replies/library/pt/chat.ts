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
        no: 'Neste momento é hora de {task|trabalhar}[, até {until}], por isso fecho a conversa.',
        promise: 'Escrevo-lhe {when}.',
        close: 'Continuação de um bom dia.',
      },
      b: {
        thanks: 'Que bom ter notícias suas[, {name}].',
        no: 'Tenho entre mãos {task|um trabalho}[, até {until}], e deixo a conversa por agora.',
        promise: 'Terá notícias minhas {when}.',
        close: 'Até lá, tudo de bom.',
      },
      c: {
        thanks: 'Agradeço o olá[, {name}].',
        no: 'Na minha mesa está isto: {task|trabalho}[, até {until}], e preciso das duas mãos.',
        promise: 'A minha resposta chega {when}.',
        close: 'Um abraço.',
      },
      d: {
        thanks: 'Gosto de ler as suas linhas[, {name}].',
        no: 'Agora é a vez de {task|um trabalho}[, até {until}], e a conversa fica fechada.',
        promise: 'Respondo {when}.',
        close: 'Fique bem!',
      },
    },
  },
  {
    name: 'long-letter',
    situation: 7,
    rung: 1,
    any: {
      a: {
        echo: 'O que escreve sobre {detail|este tempo} ficou comigo[, {name}].',
        no: 'As minhas cartas são curtas enquanto há trabalho, mas leio as suas.',
        line: 'Gosto de partilhar isto: {line}',
        close: 'Penso em si.',
      },
      b: {
        thanks: 'Agradeço por me contar tudo isto[, {name}].',
        echo: 'Tocou-me o coração, sobretudo {detail|o fim}.',
        no: 'Nestas semanas respondo com poucas linhas, sinceras.',
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
        echo: 'Ficou comigo o que escreve sobre {detail|este tempo}, e hoje há lugar para mais do que umas linhas.',
        close: 'Com muita estima.',
      },
      b: {
        thanks: 'Olá[, {name}], a sua carta fez-me bem.',
        echo: 'Li mais de uma vez {detail|o fim}, e desta vez gostava de responder com mais calma.',
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
        thanks: 'Já vi[, {name}], agradeço.',
        no: 'Vejo as coisas de trabalho {hours|no horário de trabalho}.',
        alternative: 'O mais seguro é enviá-las {contactPoint}[: {link}].',
        promise: 'Terá resposta {when}.',
      },
      b: {
        thanks: 'Agradeço a mensagem[, {name}].',
        no: 'Às perguntas de trabalho respondo {hours|em dias úteis} e não nesta conta.',
        alternative: 'Envie-a, por favor, {contactPoint}[: {link}].',
        promise: 'Respondo {when}.',
      },
      c: {
        thanks: 'Chegou bem[, {name}], agradeço.',
        no: 'O trabalho tem o seu lugar {hours|no meu dia de trabalho}.',
        alternative: 'A pergunta está em boas mãos {contactPoint}[: {link}].',
        promise: 'Escrevo-lhe {when}.',
      },
    },
  },
  {
    name: 'thanks',
    situation: 23,
    rung: 1,
    any: {
      a: { thanks: 'Isto alegra o meu dia[, {name}], agradeço.', close: 'Tudo de bom para si.' },
      b: { thanks: 'Que gentileza a sua[, {name}].', close: 'Um abraço, e agradeço.' },
      c: { thanks: 'É bom ler isto[, {name}].', close: 'Agradeço, e um bom dia.' },
    },
  },
  {
    name: 'urgent',
    situation: 25,
    rung: 1,
    any: {
      a: { ack: 'Li[, {name}], e trato disto agora.', promise: 'Terá notícias minhas {when|já a seguir}.' },
    },
  },
  {
    name: 'crisis',
    situation: 26,
    rung: 1,
    any: {
      a: {
        ack: 'Li o que escreveu e levo-o a sério.',
        close: 'Se houver perigo, ligue já para o número de emergência local. Penso em si.',
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
