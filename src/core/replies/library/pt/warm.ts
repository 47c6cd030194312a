import { recipes, WORK_POINTS } from '../recipe.ts';

/** Warm answers and the user’s own first steps (situations 18 to 22, 24, 27 to 29, 33). */
export const warm = recipes('pt', [
  {
    name: 'invite',
    situation: 18,
    rung: 1,
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Olá[, {name}].',
        reason: 'Algumas vezes por ano conto histórias dos meus projetos.',
        alternative: 'Pode recebê-las {contactPoint}[: {link}].',
        'way-out': 'Se preferir que não, basta não responder ou carregar em Ignorar.',
        tie: '; nada muda da minha parte.',
      },
      b: {
        thanks: 'Olá[, {name}], espero que esteja tudo bem.',
        reason: 'Estou a perguntar às pessoas com quem gosto de trabalhar se querem manter o contacto.',
        alternative: 'Pode falar comigo {contactPoint}[: {link}].',
        'way-out': 'Se não lhe interessar, basta não responder.',
        tie: 'Não levo a mal, nem agora nem depois.',
      },
    },
  },
  {
    name: 'follow-up',
    situation: 33,
    rung: 1,
    any: {
      a: {
        thanks: 'Gostei muito do nosso encontro[, {name}].',
        reason: 'Escrevo a propósito disto: {purpose|a nossa conversa}.',
        'way-out': 'Quer continuar? Se não, não é preciso responder, e não volto a perguntar.',
      },
    },
  },
  {
    name: 'second-account',
    situation: 19,
    rung: 1,
    any: {
      a: {
        ack: 'Olá[, {name}]. Hoje recebi uma mensagem de uma segunda conta com o seu nome.',
        close: 'É sua? Não respondi.',
      },
    },
  },
  {
    name: 'becomes-friend',
    situation: 20,
    rung: 1,
    any: {
      a: {
        yes: 'Com todo o gosto[, {name}]!',
        tie: 'Trabalhos e datas, prefiro deixá-los no e-mail, para que nada se perca entre as fotos.',
      },
      b: {
        yes: 'Sim, com muito gosto[, {name}].',
        tie: 'O trabalho fica onde estava; aqui falamos de tudo o resto.',
      },
    },
  },
  {
    name: 'i-was-sharp',
    situation: 21,
    rung: 1,
    any: {
      a: {
        ack: 'A minha última resposta[ ({date})] foi mais dura do que devia[, {name}], e lamento o tom.',
        no: 'A resposta mantém-se: esta conta é para a minha família.',
        tie: 'Gostava que ficássemos bem.',
      },
    },
  },
  {
    name: 'says-no-to-me',
    situation: 22,
    rung: 1,
    any: {
      a: {
        thanks: 'Agradeço que me tenha dito[, {name}].',
        tie: 'Não há problema nenhum, e será um gosto voltarmos a ver-nos.',
      },
    },
  },
  {
    name: 'who-are-you',
    situation: 24,
    rung: 1,
    any: {
      a: {
        thanks: 'Olá[, {name}], agradeço o pedido.',
        ack: 'Dê-me uma ajuda: de onde nos conhecemos, e de que se trata?',
      },
      b: { thanks: 'Agradeço a mensagem.', ack: 'Posso perguntar quem escreve e qual é o assunto?' },
    },
  },
  {
    name: 'welcome-here',
    situation: 27,
    rung: 1,
    any: {
      a: { yes: 'Que bom termos contacto por aqui[, {name}].', close: 'É o lugar certo para continuar a falar.' },
      b: { yes: 'Aceito com gosto o seu pedido[, {name}].', close: 'Lerei com prazer as suas novidades.' },
    },
  },
  {
    name: 'enquiry',
    situation: 28,
    rung: 1,
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Agradeço a pergunta[, {name}].',
        alternative: 'Por favor, envie-ma {contactPoint}[: {link}].',
        promise: 'Respondo {when}.',
        close: 'É bom saber do seu interesse.',
      },
    },
  },
  {
    name: 'asks-for-number',
    situation: 29,
    rung: 1,
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Agradeço a pergunta[, {name}].',
        no: 'Não dou o meu número privado.',
        alternative: 'Pode falar comigo {contactPoint}[: {link}]. Assim a sua mensagem chega com certeza.',
      },
    },
  },
]);
