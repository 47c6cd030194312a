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
        alternative: 'Il (tuo//Suo) lavoro lo seguo molto volentieri {contactPoint}[: {link}].',
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
        thanks: 'Grazie di pensare a me[, {name}].',
        no: 'Qui resto in una cerchia piccola, quella della mia famiglia.',
        alternative: 'Mi (trovi//trova) {contactPoint}[: {link}].',
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
        alternative: 'Mi (trovi//trova) {contactPoint}[: {link}].',
        'way-out': 'Non serve rispondere; (ti//Le) auguro ogni bene.',
      },
      b: {
        thanks: 'Buongiorno[ {name}], grazie per il (tuo//Suo) messaggio.',
        no: 'Per motivi personali non cerco nuovi contatti su questo account.',
        alternative: 'Ciò che riguarda il mio lavoro mi arriva bene {contactPoint}[: {link}].',
        close: 'Con i migliori auguri.',
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
        no: 'Su questo account non mi collego con contatti di lavoro.',
        alternative: 'Mi (trovi//trova) {contactPoint}[: {link}].',
      },
      b: {
        thanks: 'Grazie per la (tua//Sua) richiesta[, {name}].',
        no: 'Non uso questo sito per il lavoro e qui non la accetto.',
        alternative: 'Ci sono volentieri {contactPoint}[: {link}].',
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
        no: 'Buongiorno. Non uso questo account con persone incontrate a eventi o al lavoro.',
        alternative: 'Per gli ordini c’è {workMail}.',
      },
      b: {
        no: 'Buongiorno. Su questo account non aggiungo nessuno.',
        alternative: 'Le domande sul mio lavoro vanno a {workMail}.',
      },
    },
  },
  {
    name: 'distance-plain',
    situation: 13,
    rung: 2,
    to: ['keep-distance'],
    any: {
      a: { no: 'Non accetto richieste su questo account.', alternative: 'Per gli ordini resta {workMail}.' },
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
        no: 'Secondo il regolamento del nostro studio[ ({policyTitle})] non ci colleghiamo sui social con le persone che seguiamo',
        reason: '; questo tutela la (tua//Sua) riservatezza.',
        alternative: 'Per qualunque cosa ci (trovi//trova) {contactPoint}[: {link}].',
        tie: 'A presto da noi.',
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
        no: 'Sui social non mi collego con persone che conosco per lavoro',
        reason: '; così la (tua//Sua) riservatezza è al sicuro.',
        alternative: 'Per qualunque cosa ci (trovi//trova) {contactPoint}[: {link}].',
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
        no: 'Secondo il regolamento della nostra scuola[ ({policyTitle})] chi insegna non si collega con la classe o le famiglie dagli account personali.',
        alternative: 'Per la scuola mi (trovi//trova) {contactPoint}[: {link}].',
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
        no: 'Dagli account privati non mi collego con chi conosco a scuola, né con le famiglie, e vale per chiunque.',
        alternative: 'Per la scuola mi (trovi//trova) {contactPoint}[: {link}].',
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
        no: 'In privato non mi collego con nessuno che conosco per lavoro.',
        alternative: 'Ci (trovi//trova) {contactPoint}[: {link}].',
      },
    },
  },
]);
