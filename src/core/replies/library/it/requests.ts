import { recipes, WORK_POINTS } from '../recipe.ts';

/** People from work who ask in for the first time, gently (situations 1 to 4). */
export const requests = recipes('it', [
  {
    name: 'client',
    situation: 1,
    rung: 1,
    to: ['client', 'prospect'],
    points: WORK_POINTS,
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
    name: 'office-policy',
    situation: 1,
    rung: 1,
    points: WORK_POINTS,
    policy: true,
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
    name: 'vendor',
    situation: 2,
    rung: 1,
    to: ['vendor'],
    points: WORK_POINTS,
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
        tie: 'Quello che abbiamo comprato da (te//Lei) ci è molto utile e leggo volentieri le novità.',
        alternative: 'Mi arrivano {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'coworker',
    situation: 3,
    rung: 1,
    to: ['coworker'],
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Grazie per la richiesta[, {name}]!',
        no: 'In questo profilo lascio fuori tutto l’ufficio, quindi non riguarda (te//Lei).',
        alternative: 'Restiamo volentieri in contatto {contactPoint}[: {link}].',
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
    name: 'rank',
    situation: 4,
    rung: 1,
    to: ['boss', 'report'],
    points: WORK_POINTS,
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
]);
