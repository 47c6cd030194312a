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
        alternative: 'Per il lavoro (puoi//può) contattarmi {contactPoint}[: {link}].',
        tie: '[{reasonForThem} ]Lavorare con (te//Lei) è sempre un piacere.',
      },
      b: {
        thanks: 'Che gentile a cercarmi qui[, {name}], grazie.',
        no: 'Questo account è solo per la mia famiglia, e non aggiungo persone con cui lavoro.',
        alternative: 'Il modo migliore per raggiungermi è {contactPoint}[: {link}].',
        tie: 'Per il resto va avanti tutto come sempre.',
      },
      c: {
        thanks: 'Mi fa piacere avere (tue//Sue) notizie[, {name}].',
        no: 'Questo account lo tengo separato dal lavoro',
        reason: ', perché ci compaiono anche i post delle persone a me care.',
        alternative: '(Contattami//Mi contatti) pure {contactPoint}[: {link}].',
        tie: 'Il nostro lavoro insieme continua come prima.',
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
        no: 'Nel nostro ufficio non aggiungiamo contatti di lavoro sugli account personali',
        reason: '; è una regola scritta[ ({policyTitle})], uguale per chiunque.',
        alternative: '(Puoi//Può) contattarmi {contactPoint}[: {link}].',
        tie: 'Lavorare con (te//Lei) resta un piacere.',
      },
      b: {
        thanks: 'Grazie per aver pensato a me[, {name}].',
        no: 'Secondo il regolamento del nostro ufficio[ ({policyTitle})], gli account personali restano fuori dal lavoro.',
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
        tie: 'Vorrei comunque avere i (tuoi//Suoi) recapiti a portata di mano per la prossima volta.',
        alternative: '(Puoi//Può) mandarmeli {contactPoint}[: {link}].',
      },
      b: {
        thanks: 'Grazie per aver mantenuto i contatti[, {name}].',
        no: 'Questa pagina è solo per la famiglia e le amicizie di lunga data.',
        tie: 'Quello che abbiamo comprato da (te//Lei) ci è molto utile, e leggo volentieri le novità.',
        alternative: '(Puoi//Può) mandarmele {contactPoint}[: {link}].',
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
        no: 'Su questo profilo non ho nessuno dell’ufficio, quindi non dipende da (te//Lei).',
        alternative: 'Resto volentieri in contatto {contactPoint}[: {link}].',
        tie: 'E resta sempre la macchinetta del caffè.',
      },
      b: {
        thanks: 'Che pensiero gentile[, {name}], grazie.',
        no: 'Qui non aggiungo nessuno del lavoro, e vale per tutta la squadra.',
        alternative: '(Puoi//Può) contattarmi {contactPoint}[: {link}].',
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
        no: 'Sugli account personali non aggiungo né chi mi dirige né chi lavora per me.',
        alternative: 'Mi farà piacere restare in contatto {contactPoint}[: {link}].',
        tie: 'Al lavoro la mia porta resta aperta.',
      },
      b: {
        thanks: 'Grazie per la richiesta[, {name}], la apprezzo.',
        no: 'Questo account lo tengo separato dal lavoro e da tutto il reparto, senza eccezioni.',
        alternative: '(Puoi//Può) contattarmi {contactPoint}[: {link}].',
        tie: 'Mi piace come lavoriamo insieme, e questo non cambia.',
      },
    },
  },
]);
