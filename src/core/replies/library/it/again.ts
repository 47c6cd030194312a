import { CARE_POINTS, recipes, WORK_POINTS } from '../recipe.ts';

/** Asks again, pushes back, goes on (situations 14 to 17), from plain to the last word. */
export const again = recipes('it', [
  {
    name: 'again',
    situation: 14,
    rung: 2,
    points: WORK_POINTS,
    both: {
      a: {
        no: '[Come ho già scritto ({earlierDate}), ]questo account è per la famiglia e le persone più care.',
        ack: 'E resta così.',
        alternative: '(Puoi//Può) sempre contattarmi {contactPoint}[: {link}].',
      },
      b: {
        ack: 'Grazie per averlo chiesto di nuovo[, {name}].',
        no: 'La mia risposta è la stessa[ dell’altra volta ({earlierDate})]: qui non aggiungo nessuno del lavoro.',
        alternative: '(Puoi//Può) contattarmi {contactPoint}[: {link}].',
      },
      c: {
        ack: 'Buongiorno[ {name}], grazie per la nuova richiesta.',
        no: '[Quello che ho scritto ({earlierDate}) vale ancora: ]qui non aggiungo contatti di lavoro.',
        alternative: 'Il modo più semplice per raggiungermi è {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'again-unseen',
    situation: 14,
    rung: 1,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Buongiorno[ {name}], e grazie per la (tua//Sua) richiesta.',
        ack: 'Il mio messaggio[ ({earlierDate})] forse si è perso, perciò eccolo di nuovo.',
        no: 'L’account che (hai//ha) trovato è solo per la famiglia e le amicizie di lunga data.',
        alternative: 'Resto volentieri in contatto {contactPoint}[: {link}].',
        tie: 'Nel nostro lavoro non cambia nulla.',
      },
    },
  },
  {
    name: 'again-care',
    situation: 14,
    rung: 2,
    to: ['patient', 'student', 'parent'],
    points: CARE_POINTS,
    both: {
      a: {
        no: '[Come ho già scritto ({earlierDate}), ]sugli account personali non aggiungo persone che conosco per lavoro.',
        ack: 'E resta così, per chiunque.',
        alternative: '(Puoi//Può) contattarci {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'push-back',
    situation: 15,
    rung: 2,
    both: {
      a: {
        ack: 'Vedo che il mio messaggio è arrivato in modo diverso da come lo intendevo[, {name}].',
        tie: 'Mi piace lavorare con (te//Lei), e questo non cambia.',
        no: 'Il mio account privato resta privato per tutte le persone con cui lavoro.',
      },
      b: {
        ack: 'Grazie per avermi detto che effetto (ti//Le) ha fatto[, {name}].',
        tie: 'Ho molta stima di (te//Lei), e il lavoro continua come prima.',
        no: 'Questo account resta per la mia famiglia.',
      },
    },
  },
  {
    name: 'firm',
    situation: 14,
    rung: 3,
    points: WORK_POINTS,
    both: {
      a: {
        no: 'Per favore, non mi (mandare//mandi) più richieste o messaggi su questo account.',
        alternative: 'Per il lavoro (puoi//può) contattarmi {contactPoint}[: {link}].',
      },
      b: {
        no: '(Ti//Le) chiedo di lasciare fuori il mio account privato d’ora in poi: né richieste né messaggi qui.',
        alternative: 'Per il lavoro (contattami//mi contatti) {contactPoint}[: {link}].',
      },
      c: {
        no: 'Non accetto richieste su questo account. Per favore, non (mandarne//ne mandi) altre e non (scrivermi//mi scriva) qui.',
        alternative: 'Per questioni di lavoro (puoi//può) contattarmi {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'emergency-line',
    situation: 16,
    rung: 2,
    points: WORK_POINTS,
    any: {
      a: {
        no: 'Questo numero è per le emergenze, quindi lo tengo libero.',
        alternative: 'Per tutto il resto mi si può contattare {contactPoint}[: {link}][; leggo i messaggi {hours}].',
      },
    },
  },
  {
    name: 'last-word',
    situation: 17,
    rung: 4,
    both: {
      a: {
        no: 'Per favore, non (contattarmi//mi contatti) più su canali privati. Lì non risponderò più.',
        alternative: 'Per gli ordini resta {workMail}.',
      },
      b: {
        no: 'Questo è il mio ultimo messaggio: per favore, non (scrivermi//mi scriva) più su canali privati. Non leggerò e non risponderò.',
      },
    },
  },
]);
