import { recipes } from '../recipe.ts';

/** Offers, invitations, reminders (situations 9 to 12, 30, 32). */
export const offers = recipes('it', [
  {
    name: 'pitch',
    situation: 9,
    rung: 1,
    both: {
      a: {
        thanks: 'Grazie per aver scritto[, {name}].',
        no: 'Al momento non compro nulla, quindi lasciamo da parte l’offerta.',
        tie: 'Il nostro incontro resta, e con piacere[, {date}][, per parlare di questo: {purpose}].',
      },
      b: {
        thanks: 'Grazie per avermene parlato[, {name}].',
        no: 'Non accetto l’offerta.',
        tie: 'Parlo volentieri con (te//Lei) di altro[, {date}]: {purpose|il nostro mestiere}.',
      },
    },
  },
  {
    name: 'series',
    situation: 10,
    rung: 1,
    both: {
      a: {
        thanks: 'Grazie per aver pensato a me[, {name}].',
        no: 'Ai seminari non vado; per favore, (toglimi//mi tolga) dalla lista degli inviti.',
        tie: 'Leggo sempre volentieri le novità[, per esempio {topic}].',
      },
      b: {
        thanks: 'Grazie degli inviti[, {name}].',
        no: 'Non vado a incontri di questo genere, né ora né la prossima volta; per favore, non (contare//conti) su di me.',
        tie: 'Mi piace sentire parlare d’altro[, come {topic}].',
      },
    },
  },
  {
    name: 'one-event',
    situation: 30,
    rung: 1,
    both: {
      a: {
        thanks: 'Grazie dell’invito[, {name}].',
        no: 'Questa volta non vengo.',
        tie: '(Ti//Le) auguro una sala piena.',
      },
      b: {
        thanks: 'Che gentile a invitarmi[, {name}].',
        no: 'Non ci sarò, quindi il mio posto è libero per qualcun altro.',
        tie: 'Buon divertimento a chi viene.',
      },
    },
  },
  {
    name: 'meeting',
    situation: 11,
    rung: 1,
    both: {
      a: {
        yes: 'È in agenda[, {date}], e ci sarò.',
        'way-out': 'Non serve ricordarmelo; scrivo solo se qualcosa cambia.',
      },
      b: {
        yes: 'Tutto a posto[ per {date}], a presto.',
        'way-out': 'Quello che segno lo mantengo; il promemoria (puoi risparmiartelo//può risparmiarselo).',
      },
    },
  },
  {
    name: 'meeting-off',
    situation: 32,
    rung: 1,
    any: {
      a: {
        thanks: 'Grazie per avermelo detto[, {name}], nessun problema.',
        close: 'L’ho tolto dall’agenda. Sarà per un’altra volta.',
      },
    },
  },
  {
    name: 'like-my-page',
    situation: 12,
    rung: 1,
    both: {
      a: {
        thanks: 'In bocca al lupo per {page|la pagina}[, {name}]!',
        no: 'Con questo account non seguo pagine aziendali, quindi non accetto questi inviti.',
        tie: '(Raccontami//Mi racconti) come va quando ci vediamo.',
      },
      b: {
        thanks: 'Che bello che ora {page|la pagina} ci sia[, {name}].',
        no: 'Pagine e gruppi li lascio fuori da questo account; per favore, non (invitarmi//mi inviti).',
        tie: 'Mi farà piacere sentirlo a voce.',
      },
    },
  },
]);
