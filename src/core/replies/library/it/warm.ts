import { recipes, WORK_POINTS } from '../recipe.ts';

/** Warm answers and the user’s own first steps (situations 18 to 22, 24, 27 to 29, 33). */
export const warm = recipes('it', [
  {
    name: 'invite',
    situation: 18,
    rung: 1,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Buongiorno[ {name}].',
        reason: 'Qualche volta all’anno racconto storie dei miei progetti.',
        alternative: '(Puoi//Può) riceverle {contactPoint}[: {link}].',
        'way-out': 'Se non (ti//Le) interessa, basta non rispondere o premere Ignora.',
        tie: '; tra noi non cambia nulla.',
      },
      b: {
        thanks: 'Buongiorno[ {name}], spero che vada tutto bene.',
        reason: 'Chiedo alle persone con cui lavoro volentieri se vogliono restare in contatto.',
        alternative: '(Puoi//Può) contattarmi {contactPoint}[: {link}].',
        'way-out': 'Se non fa per (te//Lei), basta non rispondere.',
        tie: 'Non me la prendo di certo, né ora né poi.',
      },
    },
  },
  {
    name: 'follow-up',
    situation: 33,
    rung: 1,
    both: {
      a: {
        thanks: 'È stato un piacere (conoscerti//conoscerLa)[, {name}].',
        reason: 'Scrivo a proposito di questo: {purpose|la nostra chiacchierata}.',
        'way-out': '(Ti//Le) va di continuare? In caso contrario non serve rispondere, e non lo chiederò più.',
      },
    },
  },
  {
    name: 'second-account',
    situation: 19,
    rung: 1,
    both: {
      a: {
        ack: 'Buongiorno[ {name}]. Oggi mi ha scritto un secondo account con il (tuo//Suo) nome.',
        close: 'È (tuo//Suo)? Non ho risposto.',
      },
    },
  },
  {
    name: 'becomes-friend',
    situation: 20,
    rung: 1,
    both: {
      a: {
        yes: 'Con grande piacere[, {name}]!',
        tie: 'Ordini e date preferisco lasciarli nelle e-mail, così niente si perde tra le foto.',
      },
      b: {
        yes: 'Sì, molto volentieri[, {name}].',
        tie: 'Il lavoro resta dov’era; qui parliamo di tutto il resto.',
      },
    },
  },
  {
    name: 'i-was-sharp',
    situation: 21,
    rung: 1,
    both: {
      a: {
        ack: 'La mia ultima risposta[ ({date})] è stata troppo dura[, {name}], e mi dispiace per il tono.',
        no: 'La risposta resta la stessa: questo account è per la mia famiglia.',
        tie: 'Vorrei che tra noi andasse tutto bene.',
      },
    },
  },
  {
    name: 'says-no-to-me',
    situation: 22,
    rung: 1,
    both: {
      a: {
        thanks: 'Grazie per avermelo detto[, {name}].',
        tie: 'Va benissimo così, e sarà un piacere (rivederti//rivederLa).',
      },
    },
  },
  {
    name: 'who-are-you',
    situation: 24,
    rung: 1,
    both: {
      a: {
        thanks: 'Buongiorno[ {name}], grazie per la (tua//Sua) richiesta.',
        ack: '(Dammi//Mi dia) una mano: come ci conosciamo, e di che cosa si tratta?',
      },
      b: {
        thanks: 'Grazie per il messaggio.',
        ack: 'Posso chiedere chi (sei//è) e per quale motivo mi (scrivi//scrive)?',
      },
    },
  },
  {
    name: 'welcome-here',
    situation: 27,
    rung: 1,
    both: {
      a: {
        yes: 'Che piacere essere in contatto qui[, {name}].',
        close: 'È il posto giusto per sentirci.',
      },
      b: {
        yes: 'Accetto volentieri la (tua//Sua) richiesta[, {name}].',
        close: 'Leggerò con piacere le (tue//Sue) novità.',
      },
    },
  },
  {
    name: 'enquiry',
    situation: 28,
    rung: 1,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Grazie per la (tua//Sua) domanda[, {name}].',
        alternative: '(Puoi//Può) mandarmela {contactPoint}[: {link}].',
        promise: 'Rispondo {when}.',
        close: 'Il (tuo//Suo) interesse mi fa piacere.',
      },
    },
  },
  {
    name: 'asks-for-number',
    situation: 29,
    rung: 1,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Grazie per averlo chiesto[, {name}].',
        no: 'Non do il mio numero privato.',
        alternative: '(Puoi//Può) contattarmi {contactPoint}[: {link}]. Così il (tuo//Suo) messaggio arriva di sicuro.',
      },
    },
  },
]);
