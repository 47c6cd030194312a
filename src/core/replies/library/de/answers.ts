import { recipes, WORK_POINTS } from '../recipe.ts';

/** Nachrichten, Angebote und die eigenen ersten Schritte: everything that is no request. */
export const answers = recipes('de', [
  {
    name: 'busy', situation: 6, rung: 1,
    both: {
      a: { thanks: 'Was für eine nette Überraschung[, {name}]!', no: 'Hier steht gerade {task|eine Arbeit} an[, bis {until}], darum schließe ich jetzt den Chat.', promise: 'Ich schreibe (dir//Ihnen) {when}.', close: 'Noch einen schönen Tag!' },
      b: { thanks: 'Schön, von (dir//Ihnen) zu hören[, {name}].', no: 'Meine Hände sind gerade voll: {task|Arbeit}[, bis {until}], deshalb lasse ich den Chat jetzt ruhen.', promise: '(Du hörst//Sie hören) {when} von mir.', close: 'Bis dahin alles Gute.' },
      c: { thanks: 'Danke für den Gruß[, {name}].', no: 'Im Moment heißt es hier {task|arbeiten}[, bis {until}], und dafür brauche ich beide Hände.', promise: 'Meine Antwort kommt {when}.', close: 'Herzliche Grüße.' },
      d: { thanks: 'Wie nett, dass (du schreibst//Sie schreiben)[, {name}].', no: 'Gerade ist {task|Arbeit} dran[, bis {until}], und der Chat bleibt so lange zu.', promise: 'Ich melde mich {when}.', close: '(Mach’s gut//Alles Gute)!' },
    },
  },
  {
    name: 'long-letter', situation: 7, rung: 1,
    both: {
      a: { echo: 'Eines geht mir nach[, {name}]: {detail|was (du//Sie) über diese Zeit (schreibst//schreiben)}.', no: 'Meine Briefe sind kurz, solange viel Arbeit da ist, aber (deine//Ihre) lese ich.', close: 'Ich denke an (dich//Sie).' },
      b: { thanks: 'Danke, dass (du//Sie) mir das (erzählst//erzählen)[, {name}].', echo: '{detail|Manches davon} hat mich berührt.', no: 'Ich antworte in diesen Wochen mit wenigen Zeilen, die von Herzen kommen.', close: 'Herzliche Grüße.' },
    },
  },
  {
    name: 'after-hours', situation: 8, rung: 1, points: WORK_POINTS,
    both: {
      a: { thanks: 'Gesehen, vielen Dank[, {name}].', no: 'Um Berufliches kümmere ich mich {hours|in der Arbeitszeit}.', alternative: 'Am sichersten kommt es {contactPoint} bei mir an[: {link}].', promise: 'Meine Antwort kommt {when}.' },
      b: { thanks: 'Danke für (deine//Ihre) Nachricht[, {name}].', no: 'Fragen zur Arbeit beantworte ich {hours|an Arbeitstagen} und nicht auf diesem Konto.', alternative: 'Bitte (schick//schicken Sie) sie mir {contactPoint}[: {link}].', promise: 'Ich antworte {when}.' },
      c: { thanks: 'Danke[, {name}], ist angekommen.', no: 'Arbeit hat bei mir {hours|im Arbeitstag} ihren Platz.', alternative: 'Gut aufgehoben ist die Frage {contactPoint}[: {link}].', promise: '(Du hörst//Sie hören) {when} von mir.' },
    },
  },
  {
    name: 'thanks', situation: 23, rung: 1,
    both: {
      a: { thanks: 'Danke[, {name}], das hat mir den Tag verschönt.', close: 'Alles Gute (dir//Ihnen).' },
      b: { thanks: 'Wie lieb von (dir//Ihnen)[, {name}], danke.', close: 'Herzliche Grüße.' },
      c: { thanks: 'Das lese ich sehr gern[, {name}], vielen Dank.', close: 'Viele Grüße zurück an (dich//Sie).' },
    },
  },
  {
    name: 'urgent', situation: 25, rung: 1,
    both: {
      a: { ack: 'Gelesen[, {name}]. Ich kümmere mich jetzt darum.', promise: '(Du hörst//Sie hören) {when|gleich} von mir.' },
    },
  },
  {
    name: 'crisis', situation: 26, rung: 1,
    both: {
      a: { ack: 'Ich habe gelesen, was (du schreibst//Sie schreiben), und nehme es ernst.', close: 'Bei Gefahr bitte sofort die örtliche Notrufnummer anrufen. Ich denke an (dich//Sie).' },
    },
  },
  {
    name: 'late-promise', situation: 34, rung: 1,
    both: {
      a: { ack: 'Ich wollte mich[ {date}] melden und habe es noch nicht getan[, {name}].', promise: '(Du hörst//Sie hören) {when} von mir.', close: 'Danke für (deine//Ihre) Geduld.' },
    },
  },
  {
    name: 'pitch', situation: 9, rung: 1,
    both: {
      a: { thanks: 'Danke für (deine//Ihre) Nachricht[, {name}].', no: 'Im Moment kaufe ich nichts, das Angebot lassen wir also beiseite.', tie: 'Auf unser Treffen freue ich mich weiterhin[: {date}][; mir geht es um {purpose}].' },
      b: { thanks: 'Danke, dass (du//Sie) mir davon (erzählst//erzählen)[, {name}].', no: 'Das Angebot nehme ich nicht an.', tie: 'Über {purpose|unsere Arbeit} spreche ich gern mit (dir//Ihnen)[, {date}].' },
    },
  },
  {
    name: 'series', situation: 10, rung: 1,
    both: {
      a: { thanks: 'Danke, dass (du//Sie) an mich (denkst//denken)[, {name}].', no: 'Seminare besuche ich nicht, bitte (nimm//nehmen Sie) mich von diesen Einladungen herunter.', tie: 'Neues über {topic|die eigene Arbeit} lese ich immer gern.' },
      b: { thanks: 'Danke für die Einladungen[, {name}].', no: 'Zu solchen Veranstaltungen gehe ich nicht, weder jetzt noch beim nächsten Mal; bitte ohne mich planen.', tie: 'Gern lese ich Neues über {topic|andere Dinge}.' },
    },
  },
  {
    name: 'one-event', situation: 30, rung: 1,
    both: {
      a: { thanks: 'Danke für die Einladung[, {name}].', no: 'Ich komme diesmal nicht.', tie: 'Ich wünsche (dir//Ihnen) ein volles Haus.' },
      b: { thanks: 'Wie nett, dass (du//Sie) an mich (denkst//denken)[, {name}].', no: 'Ich bin nicht dabei, mein Platz ist also frei.', tie: 'Viel Freude allen, die kommen.' },
    },
  },
  {
    name: 'meeting', situation: 11, rung: 1,
    both: {
      a: { yes: 'Steht im Kalender[, {date}], und ich komme.', 'way-out': 'Eine Erinnerung brauche ich nicht; ich melde mich nur, wenn sich etwas ändert.' },
      b: { yes: 'Alles klar[ für {date}], bis dann.', 'way-out': 'Was bei mir eingetragen ist, halte ich ein; eine Erinnerung (kannst du dir//können Sie sich) sparen.' },
    },
  },
  {
    name: 'meeting-off', situation: 32, rung: 1,
    any: { a: { thanks: 'Danke für die Nachricht[, {name}], alles gut.', close: 'Den Termin habe ich gestrichen. Beste Wünsche.' } },
  },
  {
    name: 'like-my-page', situation: 12, rung: 1,
    both: {
      a: { thanks: 'Viel Erfolg mit {page|der Seite}[, {name}]!', no: 'Mit diesem Konto folge ich keinen Seiten von Firmen und lasse solche Einladungen aus.', tie: '(Erzähl//Erzählen Sie) mir gern beim nächsten Treffen, wie es läuft.' },
      b: { thanks: 'Schön, dass es {page|die neue Seite} gibt[, {name}].', no: 'Seiten und Gruppen bleiben auf diesem Konto außen vor, bitte (lade//laden Sie) mich dazu nicht ein.', tie: 'Wie es läuft, höre ich gern persönlich.' },
    },
  },
  {
    name: 'invite', situation: 18, rung: 1, points: WORK_POINTS,
    both: {
      a: { thanks: 'Hallo[ {name}].', reason: 'Ein paar Mal im Jahr schicke ich Geschichten aus meinen Projekten.', alternative: '(Du bekommst//Sie bekommen) sie {contactPoint}[: {link}].', 'way-out': 'Wenn lieber nicht, dann einfach nicht antworten oder auf Ignorieren drücken; zwischen uns ändert sich nichts.' },
    },
  },
  {
    name: 'follow-up', situation: 33, rung: 1,
    both: {
      a: { thanks: 'Es war schön, (dich//Sie) zu treffen[, {name}].', reason: 'Ich schreibe wegen {purpose|unseres Gesprächs}.', 'way-out': '(Möchtest du//Möchten Sie) daran anknüpfen? Wenn nicht, ist keine Antwort nötig, und ich frage nicht noch einmal.' },
    },
  },
  {
    name: 'second-account', situation: 19, rung: 1,
    both: { a: { ack: 'Hallo[ {name}]. Heute hat mir ein zweites Konto unter (deinem//Ihrem) Namen geschrieben.', close: 'Ist es (deins//Ihres)? Ich habe nicht geantwortet.' } },
  },
  {
    name: 'becomes-friend', situation: 20, rung: 1,
    both: {
      a: { yes: 'Sehr gern[, {name}]!', tie: 'Aufträge und Termine lasse ich lieber in der Mail, damit zwischen Fotos nichts verloren geht.' },
      b: { yes: 'Ja, mit Freude[, {name}].', tie: 'Für die Arbeit bleibt alles beim Alten, damit nichts durchrutscht. Schön, (dich//Sie) hier zu haben.' },
    },
  },
  {
    name: 'i-was-sharp', situation: 21, rung: 1,
    both: { a: { ack: 'Ich war[ {date}] schroff zu (dir//Ihnen)[, {name}], der Ton tut mir leid.', no: 'Bei der Antwort bleibt es: Dieses Konto ist für meine Familie.', tie: 'Ich wünsche mir, dass wir gut weitermachen.' } },
  },
  {
    name: 'says-no-to-me', situation: 22, rung: 1,
    both: {
      a: { thanks: 'Danke, dass (du//Sie) es mir (sagst//sagen)[, {name}].', tie: 'Das ist völlig in Ordnung, und ich freue mich aufs nächste Treffen.' },
    },
  },
  {
    name: 'who-are-you', situation: 24, rung: 1,
    both: {
      a: { thanks: 'Hallo[ {name}], danke für (deine//Ihre) Anfrage.', ack: '(Hilf//Helfen Sie) mir bitte auf die Sprünge: Woher kennen wir uns, und worum geht es?' },
      b: { thanks: 'Danke für die Nachricht.', ack: 'Darf ich fragen, wer (du bist//Sie sind) und was (dich//Sie) zu mir führt?' },
    },
  },
  {
    name: 'welcome-here', situation: 27, rung: 1,
    both: {
      a: { yes: 'Schön, dass wir hier verbunden sind[, {name}].', close: 'Hier ist der richtige Ort, um in Kontakt zu bleiben.' },
      b: { yes: 'Gern nehme ich (deine//Ihre) Anfrage an[, {name}].', close: 'Auf Neues von (dir//Ihnen) freue ich mich.' },
    },
  },
  {
    name: 'enquiry', situation: 28, rung: 1, points: WORK_POINTS,
    both: {
      a: { thanks: 'Danke für (deine//Ihre) Frage[, {name}].', alternative: 'Bitte (schick//schicken Sie) sie mir {contactPoint}[: {link}].', promise: 'Ich antworte {when}.', close: 'Das Interesse freut mich.' },
    },
  },
  {
    name: 'asks-for-number', situation: 29, rung: 1, points: WORK_POINTS,
    both: {
      a: { thanks: 'Danke für die Frage[, {name}].', no: 'Meine private Nummer gebe ich nicht weiter.', alternative: '(Du erreichst//Sie erreichen) mich {contactPoint}[: {link}].', tie: 'So kommt (deine//Ihre) Nachricht sicher an.' },
    },
  },
]);
