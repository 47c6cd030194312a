import { recipes, WORK_POINTS } from '../recipe.ts';

/** Messages at a time that doesn’t suit (situations 6 to 8, 23, 25, 26, 34). */
export const chat = recipes('it', [
  {
    name: 'busy',
    situation: 6,
    rung: 1,
    both: {
      a: {
        thanks: 'Che bella sorpresa[, {name}]!',
        no: 'Adesso tocca a questo[, fino {until}]: {task|un lavoro da finire}. Per ora chiudo la chat.',
        promise: '(Ti//Le) scrivo {when}.',
        close: 'Buona giornata.',
      },
      b: {
        thanks: 'Che piacere (sentirti//sentirLa)[, {name}].',
        no: 'Ho questo tra le mani[ fino {until}]: {task|un lavoro da finire}. Intanto lascio la chat.',
        promise: '(Avrai//Avrà) mie notizie {when}.',
        close: 'Tante belle cose.',
      },
      c: {
        thanks: 'Grazie del saluto[, {name}].',
        no: 'Adesso mi servono tutte e due le mani per {task|lavorare}[, fino {until}].',
        promise: 'La mia risposta arriva {when}.',
        close: 'Un caro saluto.',
      },
      d: {
        thanks: 'Che bello leggere queste righe[, {name}].',
        no: 'Ora è il momento di {task|lavorare}[, fino {until}], e intanto la chat resta chiusa.',
        promise: 'Rispondo {when}.',
        close: '(Stammi bene//Mi stia bene).',
      },
    },
  },
  {
    name: 'long-letter',
    situation: 7,
    rung: 1,
    both: {
      a: {
        echo: 'Una cosa mi è rimasta dentro[, {name}]: {detail|quello che (scrivi//scrive) di questo periodo}.',
        no: 'Le mie lettere sono brevi finché c’è lavoro, ma leggo sempre le (tue//Sue).',
        line: 'Una cosa che mi piace condividere: {line}',
        close: '(Ti//La) penso.',
      },
      b: {
        thanks: 'Grazie di raccontarmi tutto questo[, {name}].',
        echo: 'Mi ha toccato il cuore[, soprattutto {detail}].',
        no: 'In queste settimane rispondo con poche righe, ma sincere.',
        line: 'Una cosa che mi piace condividere: {line}',
        close: 'Un caro saluto.',
      },
    },
  },
  {
    name: 'longer-letter',
    situation: 35,
    rung: 1,
    both: {
      a: {
        thanks: '(Ciao[ {name}]//Buongiorno), grazie per la (tua//Sua) lettera.',
        echo: 'Una cosa mi accompagna da allora: {detail|quello che (racconti//racconta) di questo periodo}. Oggi c’è spazio per più di qualche riga.',
        close: 'Un saluto affettuoso.',
      },
      b: {
        thanks: '(Ciao[ {name}]//Buongiorno), la (tua//Sua) lettera mi ha fatto bene.',
        echo: 'Mi ha colpito soprattutto {detail|quello che (racconti//racconta)}, e questa volta vorrei rispondere con più calma.',
        close: 'È bello leggere le (tue//Sue) parole.',
      },
    },
  },
  {
    name: 'after-hours',
    situation: 8,
    rung: 1,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Visto, grazie mille[, {name}].',
        no: 'Le cose di lavoro le guardo {hours|nell’orario di lavoro}.',
        alternative: 'Mi arrivano di sicuro {contactPoint}[: {link}].',
        promise: '(Avrai//Avrà) una risposta {when}.',
      },
      b: {
        thanks: 'Grazie per il (tuo//Suo) messaggio[, {name}].',
        no: 'Alle domande di lavoro rispondo {hours|nei giorni lavorativi}, ma non su questo account.',
        alternative: '(Mandamele//Me le mandi) pure {contactPoint}[: {link}].',
        promise: 'Rispondo {when}.',
      },
      c: {
        thanks: 'Grazie[, {name}], il messaggio è arrivato.',
        no: 'Alle questioni di lavoro mi dedico {hours|nei giorni lavorativi}.',
        alternative: 'La (tua//Sua) domanda mi arriva meglio {contactPoint}[: {link}].',
        promise: '(Ti//Le) scrivo {when}.',
      },
    },
  },
  {
    name: 'thanks',
    situation: 23,
    rung: 1,
    both: {
      a: { thanks: 'Grazie[, {name}], mi rallegra la giornata.', close: '(Ti//Le) auguro ogni bene.' },
      b: { thanks: 'Che gentile da parte (tua//Sua)[, {name}], grazie.', close: 'Un caro saluto.' },
      c: { thanks: 'Fa piacere leggerlo[, {name}].', close: 'Grazie a (te//Lei), e buona giornata.' },
    },
  },
  {
    name: 'urgent',
    situation: 25,
    rung: 1,
    both: {
      a: {
        ack: 'Ho letto[, {name}], me ne occupo subito.',
        promise: '(Avrai//Avrà) mie notizie {when|al più presto}.',
      },
    },
  },
  {
    name: 'crisis',
    situation: 26,
    rung: 1,
    both: {
      a: {
        ack: 'Ho letto quello che (scrivi//scrive) e lo prendo molto sul serio.',
        close:
          'In caso di pericolo, (chiama//chiami) subito il numero di emergenza. Non (devi//deve) affrontarlo senza nessuno accanto; (ti//La) penso.',
      },
    },
  },
  {
    name: 'late-promise',
    situation: 34,
    rung: 1,
    both: {
      a: {
        ack: 'Avevo detto che avrei scritto[ {date}], e non l’ho ancora fatto[, {name}].',
        promise: '(Avrai//Avrà) mie notizie {when}.',
        close: 'Grazie della pazienza.',
      },
    },
  },
]);
