import { recipes } from '../recipe.ts';

/** Offers, invitations, reminders (situations 9 to 12, 30, 32). */
export const offers = recipes('de', [
  {
    name: 'pitch',
    situation: 9,
    rung: 1,
    both: {
      a: {
        thanks: 'Danke für (deine//Ihre) Nachricht[, {name}].',
        no: 'Im Moment kaufe ich nichts, das Angebot lassen wir also beiseite.',
        tie: 'Auf unser Treffen freue ich mich weiterhin[: {date}][; darum geht es mir: {purpose}].',
      },
      b: {
        thanks: 'Danke, dass (du//Sie) mir davon (erzählst//erzählen)[, {name}].',
        no: 'Das Angebot nehme ich nicht an.',
        tie: 'Ich spreche gern mit (dir//Ihnen)[, {date}][, und zwar darüber: {purpose}].',
      },
    },
  },
  {
    name: 'series',
    situation: 10,
    rung: 1,
    both: {
      a: {
        thanks: 'Danke, dass (du//Sie) an mich (denkst//denken)[, {name}].',
        no: 'Seminare besuche ich nicht, bitte (nimm//nehmen Sie) mich von der Einladungsliste.',
        tie: 'Neues über {topic|(deine//Ihre) eigene Arbeit} lese ich immer gern.',
      },
      b: {
        thanks: 'Danke für die Einladungen[, {name}].',
        no: 'Zu solchen Veranstaltungen gehe ich nicht, weder jetzt noch beim nächsten Mal; bitte ohne mich planen.',
        tie: 'Gern lese ich Neues über {topic|andere Dinge}.',
      },
    },
  },
  {
    name: 'one-event',
    situation: 30,
    rung: 1,
    both: {
      a: {
        thanks: 'Danke für die Einladung[, {name}].',
        no: 'Ich komme diesmal nicht.',
        tie: 'Ich wünsche (dir//Ihnen) ein volles Haus.',
      },
      b: {
        thanks: 'Wie nett, dass (du//Sie) an mich (denkst//denken)[, {name}].',
        no: 'Ich bin nicht dabei, mein Platz ist also frei.',
        tie: 'Viel Freude allen, die kommen.',
      },
    },
  },
  {
    name: 'meeting',
    situation: 11,
    rung: 1,
    both: {
      a: {
        yes: 'Steht im Kalender[, {date}], und ich komme.',
        'way-out': 'Eine Erinnerung brauche ich nicht; ich melde mich nur, wenn sich etwas ändert.',
      },
      b: {
        yes: 'Alles klar[ für {date}], bis dann.',
        'way-out': 'Was bei mir eingetragen ist, halte ich ein; eine Erinnerung (kannst du dir//können Sie sich) sparen.',
      },
    },
  },
  {
    name: 'meeting-off',
    situation: 32,
    rung: 1,
    any: {
      a: {
        thanks: 'Danke für die Nachricht[, {name}], alles gut.',
        close: 'Den Termin habe ich gestrichen. Bis zum nächsten Mal.',
      },
    },
  },
  {
    name: 'like-my-page',
    situation: 12,
    rung: 1,
    both: {
      a: {
        thanks: 'Viel Erfolg mit {page|der Seite}[, {name}]!',
        no: 'Mit diesem Konto folge ich keinen Firmenseiten, deshalb lasse ich solche Einladungen aus.',
        tie: '(Erzähl//Erzählen Sie) mir gern beim nächsten Treffen, wie es läuft.',
      },
      b: {
        thanks: 'Schön, dass es {page|die neue Seite} gibt[, {name}].',
        no: 'Seiten und Gruppen bleiben auf diesem Konto außen vor, bitte (lade//laden Sie) mich dazu nicht ein.',
        tie: 'Wie es läuft, höre ich gern persönlich.',
      },
    },
  },
]);
