import { CARE_POINTS, recipes, WORK_POINTS } from '../recipe.ts';

/** Everybody else who asks in for the first time (situations 5, 13 and 31). */
export const requestsMore = recipes('it', [
  {
    name: 'fellow',
    situation: 31,
    rung: 1,
    to: ['fellow'],
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Che piacere avere (tue//Sue) notizie[, {name}].',
        no: 'Questo account è solo per la mia famiglia.',
        alternative: 'Di mestiere parlo molto volentieri {contactPoint}[: {link}].',
        tie: 'A che cosa (lavori//lavora) in questo periodo? Mi interessa sempre.',
      },
    },
  },
  {
    name: 'cordial-work',
    situation: 31,
    rung: 1,
    to: ['cordial-work', 'keep-warm', 'acquaintance'],
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Grazie del pensiero[, {name}].',
        no: 'Questo account lo tengo piccolo: c’è solo la mia famiglia.',
        alternative: '(Puoi//Può) contattarmi {contactPoint}[: {link}].',
        tie: '(Ti//Le) auguro ogni bene, e alla prossima.',
      },
    },
  },
  {
    name: 'anyone',
    situation: 31,
    rung: 1,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Grazie per la (tua//Sua) richiesta[, {name}].',
        no: 'Questo account è per la famiglia e le persone più care, e non aggiungo altri contatti.',
        alternative: '(Puoi//Può) contattarmi {contactPoint}[: {link}].',
        'way-out': 'Non serve rispondere; (ti//Le) auguro ogni bene.',
      },
      b: {
        thanks: 'Buongiorno[ {name}], grazie per la (tua//Sua) richiesta.',
        no: 'Per motivi personali non cerco nuovi contatti su questo account.',
        alternative: 'Per ciò che riguarda il mio lavoro (puoi//può) contattarmi {contactPoint}[: {link}].',
        close: 'Un cordiale saluto.',
      },
    },
  },
  {
    name: 'plain',
    situation: 31,
    rung: 2,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Grazie[, {name}].',
        no: 'Su questo account non aggiungo contatti di lavoro.',
        alternative: '(Puoi//Può) contattarmi {contactPoint}[: {link}].',
      },
      b: {
        thanks: 'Grazie per la (tua//Sua) richiesta[, {name}].',
        no: 'Non uso questo sito per il lavoro, quindi non accetto la richiesta.',
        alternative: 'Per il lavoro (puoi//può) contattarmi {contactPoint}[: {link}].',
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
        no: 'Buongiorno. Su questo account non aggiungo persone incontrate a eventi o al lavoro.',
        alternative: 'Gli ordini si possono mandare a {workMail}.',
      },
      b: {
        no: 'Buongiorno. Su questo account non aggiungo nessuno.',
        alternative: 'Le domande sul mio lavoro si possono mandare a {workMail}.',
      },
    },
  },
  {
    name: 'distance-plain',
    situation: 13,
    rung: 2,
    to: ['keep-distance'],
    any: {
      a: { no: 'Non accetto richieste su questo account.', alternative: 'Per gli ordini c’è {workMail}.' },
    },
  },
  {
    name: 'patient-policy',
    situation: 5,
    rung: 1,
    to: ['patient'],
    points: CARE_POINTS,
    policy: true,
    both: {
      a: {
        thanks: 'Grazie per la (tua//Sua) richiesta[, {name}].',
        no: 'Secondo il regolamento del nostro studio[ ({policyTitle})], sui social non aggiungiamo le persone che vengono da noi',
        reason: '; questo tutela la (tua//Sua) riservatezza.',
        alternative: 'Per qualunque cosa (puoi//può) contattarci {contactPoint}[: {link}].',
        tie: 'Siamo sempre a (tua//Sua) disposizione.',
      },
    },
  },
  {
    name: 'patient',
    situation: 5,
    rung: 1,
    to: ['patient'],
    points: CARE_POINTS,
    both: {
      a: {
        thanks: 'Grazie mille per la (tua//Sua) richiesta[, {name}].',
        no: 'Sui social non aggiungo persone che conosco per lavoro',
        reason: '; così la (tua//Sua) riservatezza è al sicuro.',
        alternative: 'Per qualunque cosa (puoi//può) contattarci {contactPoint}[: {link}].',
        tie: 'È sempre un piacere avere (tue//Sue) notizie.',
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
    both: {
      a: {
        thanks: 'Grazie per la (tua//Sua) richiesta[, {name}].',
        no: 'Secondo il regolamento della nostra scuola[ ({policyTitle})], sugli account personali non accettiamo richieste dalla classe o dalle famiglie.',
        alternative: 'Per la scuola (puoi//può) contattarmi {contactPoint}[: {link}].',
        tie: 'Ne parliamo volentieri a scuola.',
      },
    },
  },
  {
    name: 'student',
    situation: 5,
    rung: 1,
    to: ['student', 'parent'],
    points: CARE_POINTS,
    both: {
      a: {
        thanks: 'Grazie per la (tua//Sua) richiesta[, {name}], che gentile.',
        no: 'Sugli account privati non aggiungo né chi conosco a scuola né le famiglie, e vale per chiunque.',
        alternative: 'Per la scuola (puoi//può) contattarmi {contactPoint}[: {link}].',
        tie: 'Ci vediamo a scuola.',
      },
    },
  },
  {
    name: 'care-plain',
    situation: 5,
    rung: 2,
    to: ['patient', 'student', 'parent'],
    points: CARE_POINTS,
    both: {
      a: {
        thanks: 'Grazie per la (tua//Sua) richiesta[, {name}].',
        no: 'Sugli account personali non aggiungo nessuno che conosco per lavoro.',
        alternative: '(Puoi//Può) contattarci {contactPoint}[: {link}].',
      },
    },
  },
]);
