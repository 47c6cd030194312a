import { recipes, WORK_POINTS } from '../recipe.ts';

/** Mensagens, ofertas e primeiros passos próprios: everything that is no request. */
export const answers = recipes('pt', [
  {
    name: 'busy', situation: 6, rung: 1,
    any: {
      a: { thanks: 'Que boa surpresa[, {name}]!', no: 'Neste momento é hora de {task|trabalhar}[, até {until}], por isso fecho a conversa.', promise: 'Escrevo-lhe {when}.', close: 'Continuação de um bom dia!' },
      b: { thanks: 'Que bom ter notícias suas[, {name}].', no: 'Tenho entre mãos {task|um trabalho}[, até {until}], e deixo a conversa por agora.', promise: 'Terá notícias minhas {when}.', close: 'Até lá, tudo de bom.' },
      c: { thanks: 'Agradeço o olá[, {name}].', no: 'Na minha mesa está isto: {task|trabalho}[, até {until}], e preciso das duas mãos.', promise: 'A minha resposta chega {when}.', close: 'Um abraço.' },
      d: { thanks: 'Gosto de ler as suas linhas[, {name}].', no: 'Agora é a vez de {task|um trabalho}[, até {until}], e a conversa fica fechada.', promise: 'Respondo {when}.', close: 'Fique bem!' },
    },
  },
  {
    name: 'long-letter', situation: 7, rung: 1,
    any: {
      a: { echo: 'O que escreve sobre {detail|este tempo} ficou comigo[, {name}].', no: 'As minhas cartas são curtas enquanto há trabalho, mas leio as suas.', close: 'Penso em si.' },
      b: { thanks: 'Agradeço por me contar tudo isto[, {name}].', echo: 'Tocou-me o coração, sobretudo {detail|o fim}.', no: 'Nestas semanas respondo com poucas linhas, sinceras.', close: 'Um abraço.' },
    },
  },
  {
    name: 'after-hours', situation: 8, rung: 1, points: WORK_POINTS,
    any: {
      a: { thanks: 'Já vi[, {name}], agradeço.', no: 'Vejo as coisas de trabalho {hours|no horário de trabalho}.', alternative: 'O mais seguro é enviá-las {contactPoint}[: {link}].', promise: 'Terá resposta {when}.' },
      b: { thanks: 'Agradeço a mensagem[, {name}].', no: 'Às perguntas de trabalho respondo {hours|em dias úteis} e não nesta conta.', alternative: 'Envie-a, por favor, {contactPoint}[: {link}].', promise: 'Respondo {when}.' },
      c: { thanks: 'Chegou bem[, {name}], agradeço.', no: 'O trabalho tem o seu lugar {hours|no meu dia de trabalho}.', alternative: 'A pergunta está em boas mãos {contactPoint}[: {link}].', promise: 'Volto a si {when}.' },
    },
  },
  {
    name: 'thanks', situation: 23, rung: 1,
    any: {
      a: { thanks: 'Isto alegra o meu dia[, {name}], agradeço.', close: 'Tudo de bom para si.' },
      b: { thanks: 'Que gentileza a sua[, {name}].', close: 'Um abraço, e agradeço.' },
      c: { thanks: 'É bom ler isto[, {name}].', close: 'Agradeço, e um bom dia.' },
    },
  },
  { name: 'urgent', situation: 25, rung: 1, any: { a: { ack: 'Li[, {name}], e trato disto agora.', promise: 'Terá notícias minhas {when|já a seguir}.' } } },
  { name: 'crisis', situation: 26, rung: 1, any: { a: { ack: 'Li o que escreveu e levo-o a sério.', close: 'Se houver perigo, ligue já para o número de emergência local. Penso em si.' } } },
  { name: 'late-promise', situation: 34, rung: 1, any: { a: { ack: 'Disse que escrevia[ {date}], e ainda não o fiz[, {name}].', promise: 'Terá notícias minhas {when}.', close: 'Agradeço a paciência.' } } },
  {
    name: 'pitch', situation: 9, rung: 1,
    any: {
      a: { thanks: 'Agradeço por escrever[, {name}].', no: 'De momento não compro nada, deixemos então a oferta de lado.', tie: 'Continuo com gosto no nosso encontro[, {date}][, para falar disto: {purpose}].' },
      b: { thanks: 'Agradeço por me falar nisso[, {name}].', no: 'A oferta não a vou aceitar.', tie: 'Falo com gosto de outra coisa[, {date}]: {purpose|o nosso ofício}.' },
    },
  },
  {
    name: 'series', situation: 10, rung: 1,
    any: {
      a: { thanks: 'Agradeço a lembrança[, {name}].', no: 'Não vou a seminários; por favor, tire-me destes convites.', tie: 'Leio sempre com gosto as novidades[, por exemplo {topic}].' },
      b: { thanks: 'Agradeço os convites[, {name}].', no: 'Não vou a encontros deste género, nem agora nem da próxima vez; por favor, não conte comigo.', tie: 'Gosto de ouvir falar de outras coisas[, como {topic}].' },
    },
  },
  {
    name: 'one-event', situation: 30, rung: 1,
    any: {
      a: { thanks: 'Agradeço o convite[, {name}].', no: 'Desta vez não vou.', tie: 'Desejo uma sala cheia.' },
      b: { thanks: 'Que gentileza convidar-me[, {name}].', no: 'Não vou estar, por isso o meu lugar fica livre.', tie: 'Bom divertimento a quem vier.' },
    },
  },
  {
    name: 'meeting', situation: 11, rung: 1,
    any: {
      a: { yes: 'Está na minha agenda[, {date}], e lá estarei.', 'way-out': 'Não é preciso lembrar-me; só escrevo se algo mudar.' },
      b: { yes: 'Tudo certo[ para {date}], até lá.', 'way-out': 'O que aponto, cumpro; o lembrete fica dispensado.' },
    },
  },
  { name: 'meeting-off', situation: 32, rung: 1, any: { a: { thanks: 'Agradeço o aviso[, {name}], está tudo bem.', close: 'Já tirei da agenda. Os melhores votos.' } } },
  {
    name: 'like-my-page', situation: 12, rung: 1,
    any: {
      a: { thanks: 'Boa sorte com {page|a página}[, {name}]!', no: 'Com esta conta não sigo páginas de empresas, por isso deixo passar estes convites.', tie: 'Conte-me como corre quando nos virmos.' },
      b: { thanks: 'Que bom que {page|a página} já existe[, {name}].', no: 'Páginas e grupos ficam fora desta conta; por favor, não me convide para eles.', tie: 'Terei gosto em ouvir de viva voz.' },
    },
  },
  { name: 'invite', situation: 18, rung: 1, points: WORK_POINTS, any: { a: { thanks: 'Olá[, {name}].', reason: 'Algumas vezes por ano conto histórias dos meus projetos.', alternative: 'Pode recebê-las {contactPoint}[: {link}].', 'way-out': 'Se preferir que não, basta não responder ou carregar em Ignorar; nada muda da minha parte.' } } },
  { name: 'follow-up', situation: 33, rung: 1, any: { a: { thanks: 'Foi um gosto o nosso encontro[, {name}].', reason: 'Escrevo por causa disto: {purpose|a nossa conversa}.', 'way-out': 'Quer continuar? Se não, não é preciso responder, e não volto a perguntar.' } } },
  { name: 'second-account', situation: 19, rung: 1, any: { a: { ack: 'Olá[, {name}]. Hoje escreveu-me uma segunda conta com o seu nome.', close: 'É sua? Não respondi.' } } },
  {
    name: 'becomes-friend', situation: 20, rung: 1,
    any: {
      a: { yes: 'Com todo o gosto[, {name}]!', tie: 'Encomendas e datas deixo no correio, para que nada se perca entre as fotos.' },
      b: { yes: 'Sim, com alegria[, {name}].', tie: 'O trabalho fica onde estava; aqui falamos de tudo o resto.' },
    },
  },
  { name: 'i-was-sharp', situation: 21, rung: 1, any: { a: { ack: 'A minha última resposta[, a {date},] saiu dura[, {name}], e lamento o tom.', no: 'A resposta mantém-se: esta conta é para a minha família.', tie: 'Gostava que continuássemos bem.' } } },
  { name: 'says-no-to-me', situation: 22, rung: 1, any: { a: { thanks: 'Agradeço por me dizer[, {name}].', tie: 'Está perfeitamente bem assim, e terei gosto no próximo encontro.' } } },
  {
    name: 'who-are-you', situation: 24, rung: 1,
    any: {
      a: { thanks: 'Olá[, {name}], agradeço o pedido.', ack: 'Dê-me uma ajuda: de onde nos conhecemos, e de que se trata?' },
      b: { thanks: 'Agradeço a mensagem.', ack: 'Posso perguntar quem escreve e qual é o assunto?' },
    },
  },
  {
    name: 'welcome-here', situation: 27, rung: 1,
    any: {
      a: { yes: 'Que bom este contacto aqui[, {name}].', close: 'É o lugar certo para continuar a falar.' },
      b: { yes: 'Aceito com gosto o seu pedido[, {name}].', close: 'Lerei com prazer as suas novidades.' },
    },
  },
  { name: 'enquiry', situation: 28, rung: 1, points: WORK_POINTS, any: { a: { thanks: 'Agradeço a pergunta[, {name}].', alternative: 'Por favor, envie-a {contactPoint}[: {link}].', promise: 'Respondo {when}.', close: 'O interesse deixa-me feliz.' } } },
  { name: 'asks-for-number', situation: 29, rung: 1, points: WORK_POINTS, any: { a: { thanks: 'Agradeço por perguntar[, {name}].', no: 'O meu número privado não o dou.', alternative: 'Encontra-me {contactPoint}[: {link}].', tie: 'Assim a sua mensagem chega com certeza.' } } },
]);
