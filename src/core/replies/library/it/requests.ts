import { CARE_POINTS, recipes, WORK_POINTS } from '../recipe.ts';

/** Una prima richiesta: situations 1 to 5, 13 and 31. */
export const requests = recipes('it', [
  {
    name: 'client', situation: 1, rung: 1, to: ['client', 'prospect'], points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Grazie per la (tua//Sua) richiesta[, {name}].',
        no: 'Questo profilo lo tengo per la famiglia e le amicizie di lunga data.',
        alternative: 'Per il lavoro mi (trovi//trova) {contactPoint}[: {link}].',
        tie: '[{reasonForThem} ]Lavorare con (te//Lei) è sempre un piacere.',
      },
      b: {
        thanks: 'Che gentile a cercarmi qui[, {name}], grazie.',
        no: 'Questo account è solo per la mia famiglia e non aggiungo nessuno del lavoro.',
        alternative: 'Il modo migliore per raggiungermi è {contactPoint}[: {link}].',
        tie: 'Per il resto va avanti tutto come sempre.',
      },
      c: {
        thanks: 'Mi fa piacere avere (tue//Sue) notizie[, {name}].',
        no: 'Su questo account non unisco lavoro e vita privata',
        reason: ', perché ci sono anche i post delle persone a me care.',
        alternative: '(Scrivimi//Mi scriva) volentieri {contactPoint}[: {link}].',
        tie: 'Il nostro lavoro continua come prima.',
      },
    },
  },
  {
    name: 'office-policy', situation: 1, rung: 1, points: WORK_POINTS, policy: true,
    to: ['client', 'prospect', 'vendor', 'coworker', 'boss', 'report', 'fellow', 'cordial-work', 'acquaintance', 'keep-warm'],
    both: {
      a: {
        thanks: 'Grazie mille per la (tua//Sua) richiesta[, {name}].',
        no: 'Nel nostro ufficio non ci colleghiamo con gli account personali',
        reason: '; è una regola scritta[ ({policyTitle})], uguale per chiunque.',
        alternative: 'Mi (trovi//trova) {contactPoint}[: {link}].',
        tie: 'Lavorare con (te//Lei) resta un piacere.',
      },
      b: {
        thanks: 'Grazie di aver pensato a me[, {name}].',
        no: 'Da noi gli account personali restano fuori dal lavoro, secondo il regolamento dell’ufficio[ ({policyTitle})].',
        alternative: 'Rispondo volentieri {contactPoint}[: {link}].',
        tie: 'Per il resto non cambia nulla.',
      },
    },
  },
  {
    name: 'vendor', situation: 2, rung: 1, to: ['vendor'], points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Che bello avere (tue//Sue) notizie[, {name}], grazie.',
        no: 'Su questo account non aggiungo contatti di lavoro.',
        tie: 'Vorrei comunque tenere i (tuoi//Suoi) recapiti per la prossima volta.',
        alternative: 'È meglio che mi arrivino {contactPoint}[: {link}].',
      },
      b: {
        thanks: 'Grazie per restare in contatto[, {name}].',
        no: 'Questa pagina è solo per la famiglia e le amicizie di lunga data.',
        tie: 'Quello che abbiamo preso da (te//Lei) ci serve bene e leggo volentieri le novità.',
        alternative: 'Mi arrivano {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'coworker', situation: 3, rung: 1, to: ['coworker'], points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Grazie per la richiesta[, {name}]!',
        no: 'In questo profilo lascio fuori tutto l’ufficio, quindi non riguarda (te//Lei).',
        alternative: 'Mi collego volentieri {contactPoint}[: {link}].',
        tie: 'E resta sempre la macchina del caffè.',
      },
      b: {
        thanks: 'Che pensiero gentile[, {name}], grazie.',
        no: 'Qui non ho nessuno del lavoro, e vale per l’intera squadra.',
        alternative: 'Mi (trovi//trova) {contactPoint}[: {link}].',
        tie: 'Un pranzo insieme uno di questi giorni mi farebbe piacere.',
      },
    },
  },
  {
    name: 'rank', situation: 4, rung: 1, to: ['boss', 'report'], points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Grazie mille[, {name}].',
        no: 'Sui siti personali non mi collego con chi dirige il mio lavoro né con chi lavora per me, in nessuna direzione.',
        alternative: 'Mi farà piacere farlo {contactPoint}[: {link}].',
        tie: 'Al lavoro la mia porta resta aperta.',
      },
      b: {
        thanks: 'Grazie per la richiesta[, {name}], la apprezzo.',
        no: 'Questo account lo tengo separato da tutto il reparto, senza eccezioni.',
        alternative: 'Mi (trovi//trova) {contactPoint}[: {link}].',
        tie: 'Mi piace come lavoriamo insieme, e continua così.',
      },
    },
  },
  {
    name: 'fellow', situation: 31, rung: 1, to: ['fellow'], points: WORK_POINTS,
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
    name: 'cordial-work', situation: 31, rung: 1, to: ['cordial-work', 'keep-warm', 'acquaintance'], points: WORK_POINTS,
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
    name: 'anyone', situation: 31, rung: 1, points: WORK_POINTS,
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
    name: 'plain', situation: 31, rung: 2, points: WORK_POINTS,
    both: {
      a: { thanks: 'Grazie[, {name}].', no: 'Su questo account non mi collego con contatti di lavoro.', alternative: 'Mi (trovi//trova) {contactPoint}[: {link}].' },
      b: { thanks: 'Grazie per la (tua//Sua) richiesta[, {name}].', no: 'Non uso questo sito per il lavoro e qui non la accetto.', alternative: 'Ci sono volentieri {contactPoint}[: {link}].' },
    },
  },
  {
    name: 'distance', situation: 13, rung: 1, to: ['keep-distance'],
    any: {
      a: { no: 'Buongiorno. Non uso questo account con persone incontrate a eventi o al lavoro.', alternative: 'Per gli ordini c’è {workMail}.' },
      b: { no: 'Buongiorno. Su questo account non aggiungo nessuno.', alternative: 'Le domande sul mio lavoro vanno a {workMail}.' },
    },
  },
  { name: 'distance-plain', situation: 13, rung: 2, to: ['keep-distance'], any: { a: { no: 'Non accetto richieste su questo account.', alternative: 'Per gli ordini resta {workMail}.' } } },
  {
    name: 'patient-policy', situation: 5, rung: 1, to: ['patient'], points: CARE_POINTS, policy: true,
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
    name: 'patient', situation: 5, rung: 1, to: ['patient'], points: CARE_POINTS,
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
    name: 'student-policy', situation: 5, rung: 1, to: ['student', 'parent'], points: CARE_POINTS, policy: true,
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
    name: 'student', situation: 5, rung: 1, to: ['student', 'parent'], points: CARE_POINTS,
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
    name: 'care-plain', situation: 5, rung: 2, to: ['patient', 'student', 'parent'], points: CARE_POINTS,
    both: { a: { thanks: 'Grazie per la (tua//Sua) richiesta[, {name}].', no: 'In privato non mi collego con nessuno che conosco per lavoro.', alternative: 'Ci (trovi//trova) {contactPoint}[: {link}].' } },
  },
]);
