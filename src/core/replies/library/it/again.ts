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
        no: '[Come ho scritto il {earlierDate}, ]questo account è per la famiglia e le persone più care.',
        ack: 'Resta così.',
        alternative: 'Per il resto ci sono {contactPoint}[: {link}].',
      },
      b: {
        ack: 'Grazie di averlo chiesto ancora[, {name}].',
        no: 'La mia risposta è la stessa[ del {earlierDate}]: qui non aggiungo nessuno del lavoro.',
        alternative: 'Mi (trovi//trova) {contactPoint}[: {link}].',
      },
      c: {
        ack: 'Di nuovo buongiorno[, {name}].',
        no: '[Quello che ho scritto il {earlierDate} vale ancora: ]qui non mi collego con contatti di lavoro.',
        alternative: 'La strada per raggiungermi è {contactPoint}[: {link}].',
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
        ack: 'Il mio messaggio[ del {earlierDate}] forse si è perso, perciò eccolo di nuovo.',
        no: 'L’account che (hai//ha) trovato è solo per la famiglia e le amicizie di lunga data.',
        alternative: 'Resto volentieri in contatto {contactPoint}[: {link}].',
        tie: 'Per il nostro lavoro non cambia nulla.',
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
        no: '[Come ho scritto il {earlierDate}, ]in privato non mi collego con persone che conosco per lavoro.',
        ack: 'Resta così, per chiunque.',
        alternative: 'Ci (trovi//trova) {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'push-back',
    situation: 15,
    rung: 2,
    both: {
      a: {
        ack: 'Vedo che è arrivato in modo diverso da come lo intendevo[, {name}].',
        tie: 'Mi piace lavorare con (te//Lei), e questo non cambia.',
        no: 'Il mio account privato resta privato per tutte le persone con cui lavoro.',
      },
      b: {
        ack: 'Grazie di avermi detto che effetto ha fatto[, {name}].',
        tie: '(Ti//La) stimo, e il lavoro continua come prima.',
        no: 'Questo account resta alla mia famiglia.',
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
        alternative: 'Per il lavoro mi (trovi//trova) {contactPoint}[: {link}].',
      },
      b: {
        no: '(Ti//Le) chiedo di lasciare fuori il mio account privato da adesso in poi: né richieste né messaggi qui.',
        alternative: 'Per il lavoro, {contactPoint}[: {link}].',
      },
      c: {
        no: 'Non accetto richieste su questo account. Per favore, non (mandarne//ne mandi) altre e non (scrivermi//mi scriva) qui.',
        alternative: 'Per il lavoro ci sono {contactPoint}[: {link}].',
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
        alternative: 'Per tutto il resto, {contactPoint}[: {link}][; lo leggo {hours}].',
      },
    },
  },
  {
    name: 'last-word',
    situation: 17,
    rung: 4,
    both: {
      a: {
        no: 'Per favore, non (contattarmi//mi contatti) più per nessuna via privata. Lì non rispondo più.',
        alternative: 'Gli ordini vanno a {workMail}.',
      },
      b: {
        no: 'Questo è il mio ultimo messaggio: per favore, non (scrivermi//mi scriva) più per vie private. Lì non leggo e non rispondo.',
      },
    },
  },
]);
