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
        reason: 'Pergunto às pessoas com quem gosto de trabalhar se querem manter o contacto.',
        alternative: 'Encontra-me {contactPoint}[: {link}].',
        'way-out': 'Se não lhe fizer sentido, basta não responder.',
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
        thanks: 'Foi um gosto o nosso encontro[, {name}].',
        reason: 'Escrevo por causa disto: {purpose|a nossa conversa}.',
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
        ack: 'Olá[, {name}]. Hoje escreveu-me uma segunda conta com o seu nome.',
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
        tie: 'Encomendas e datas deixo no correio, para que nada se perca entre as fotos.',
      },
      b: {
        yes: 'Sim, com alegria[, {name}].',
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
        ack: 'A minha última resposta[ ({date})] saiu dura[, {name}], e lamento o tom.',
        no: 'A resposta mantém-se: esta conta é para a minha família.',
        tie: 'Gostava que continuássemos bem.',
      },
    },
  },
  {
    name: 'says-no-to-me',
    situation: 22,
    rung: 1,
    any: {
      a: {
        thanks: 'Agradeço por me dizer[, {name}].',
        tie: 'Está perfeitamente bem assim, e terei gosto no próximo encontro.',
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
      a: { yes: 'Que bom este contacto aqui[, {name}].', close: 'É o lugar certo para continuar a falar.' },
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
        alternative: 'Por favor, envie-a {contactPoint}[: {link}].',
        promise: 'Respondo {when}.',
        close: 'O interesse deixa-me feliz.',
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
        thanks: 'Agradeço por perguntar[, {name}].',
        no: 'O meu número privado não o dou.',
        alternative: 'Encontra-me {contactPoint}[: {link}]. Assim a sua mensagem chega com certeza.',
      },
    },
  },
]);
