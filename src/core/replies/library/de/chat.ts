import { recipes, WORK_POINTS } from '../recipe.ts';

/** Messages at a time that doesn’t suit (situations 6 to 8, 23, 25, 26, 34). */
export const chat = recipes('de', [
  {
    name: 'busy',
    situation: 6,
    rung: 1,
    both: {
      a: {
        thanks: 'Was für eine nette Überraschung[, {name}]!',
        no: 'Bei mir steht[ bis {until}] {task|Arbeit} an, darum schließe ich jetzt den Chat.',
        promise: 'Ich schreibe (dir//Ihnen) {when}.',
        close: 'Noch einen schönen Tag.',
      },
      b: {
        thanks: 'Schön, von (dir//Ihnen) zu hören[, {name}].',
        no: 'Ich habe[ bis {until}] alle Hände voll zu tun: {task|die Arbeit ruft}. Den Chat lasse ich solange ruhen.',
        promise: '(Du hörst//Sie hören) {when} von mir.',
        close: 'Einen guten Tag noch.',
      },
      c: {
        thanks: 'Danke für den Gruß[, {name}].',
        no: 'Im Moment heißt es hier {task|arbeiten}[, bis {until}], und dafür brauche ich beide Hände.',
        promise: 'Meine Antwort kommt {when}.',
        close: 'Herzliche Grüße.',
      },
      d: {
        thanks: 'Wie nett, dass (du schreibst//Sie schreiben)[, {name}].',
        no: 'Gerade ist {task|Arbeit} dran[, bis {until}], und der Chat bleibt so lange zu.',
        promise: 'Ich melde mich {when}.',
        close: '(Mach’s gut//Alles Gute).',
      },
    },
  },
  {
    name: 'long-letter',
    situation: 7,
    rung: 1,
    both: {
      a: {
        echo: 'Eines geht mir nach[, {name}]: {detail|was (du//Sie) über diese Zeit (schreibst//schreiben)}.',
        no: 'Meine Briefe sind kurz, solange die Arbeit drängt, aber (deine//Ihre) lese ich immer.',
        line: 'Das gebe ich gern weiter: {line}',
        close: 'Ich denke an (dich//Sie).',
      },
      b: {
        thanks: 'Danke, dass (du//Sie) mir das (erzählst//erzählen)[, {name}].',
        echo: '{detail|Manches davon} hat mich berührt.',
        no: 'Ich antworte in diesen Wochen mit wenigen Zeilen, die aber von Herzen kommen.',
        line: 'Das gebe ich gern weiter: {line}',
        close: 'Herzliche Grüße.',
      },
    },
  },
  {
    name: 'longer-letter',
    situation: 35,
    rung: 1,
    both: {
      a: {
        thanks: '(Hallo[ {name}]//Guten Tag), danke für (deinen//Ihren) Brief.',
        echo: 'Eines geht mir seither nach: {detail|wie (du//Sie) über diese Zeit (schreibst//schreiben)}. Heute ist Platz für mehr als ein paar Zeilen.',
        close: 'Von Herzen alles Gute.',
      },
      b: {
        thanks: '(Hallo[ {name}]//Guten Tag), (dein//Ihr) Brief hat gutgetan.',
        echo: 'Besonders berührt hat mich {detail|(dein//Ihr) Bericht}. Diesmal möchte ich ausführlicher antworten.',
        close: 'Schön, dass (du schreibst//Sie schreiben).',
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
        thanks: 'Gesehen, vielen Dank[, {name}].',
        no: 'Um Berufliches kümmere ich mich {hours|in der Arbeitszeit}.',
        alternative: 'Am sichersten kommt es {contactPoint} bei mir an[: {link}].',
        promise: 'Meine Antwort kommt {when}.',
      },
      b: {
        thanks: 'Danke für (deine//Ihre) Nachricht[, {name}].',
        no: 'Fragen zur Arbeit beantworte ich {hours|an Arbeitstagen}, aber nicht auf diesem Konto.',
        alternative: 'Bitte (schick//schicken Sie) sie mir {contactPoint}[: {link}].',
        promise: 'Ich antworte {when}.',
      },
      c: {
        thanks: 'Danke[, {name}], es ist angekommen.',
        no: 'Fragen zur Arbeit nehme ich mir {hours|an Arbeitstagen} vor.',
        alternative: 'Gut aufgehoben ist die Frage {contactPoint}[: {link}].',
        promise: '(Du hörst//Sie hören) {when} von mir.',
      },
    },
  },
  {
    name: 'thanks',
    situation: 23,
    rung: 1,
    both: {
      a: { thanks: 'Danke[, {name}], das hat mir den Tag versüßt.', close: 'Alles Gute (dir//Ihnen).' },
      b: { thanks: 'Wie (lieb von dir//freundlich von Ihnen)[, {name}], danke.', close: 'Herzliche Grüße.' },
      c: {
        thanks: 'Das lese ich sehr gern[, {name}], vielen Dank.',
        close: 'Viele Grüße zurück.',
      },
    },
  },
  {
    name: 'urgent',
    situation: 25,
    rung: 1,
    both: {
      a: {
        ack: 'Gelesen[, {name}]. Ich kümmere mich jetzt darum.',
        promise: '(Du hörst//Sie hören) {when|so bald wie möglich} von mir.',
      },
    },
  },
  {
    name: 'crisis',
    situation: 26,
    rung: 1,
    both: {
      a: {
        ack: 'Ich habe gelesen, was (du schreibst//Sie schreiben), und nehme es sehr ernst.',
        close: 'Bei Gefahr bitte sofort den Notruf wählen. (Du musst//Sie müssen) damit nicht allein bleiben; ich denke an (dich//Sie).',
      },
    },
  },
  {
    name: 'late-promise',
    situation: 34,
    rung: 1,
    both: {
      a: {
        ack: 'Ich wollte mich[ {date}] melden und habe es noch nicht getan[, {name}].',
        promise: '(Du hörst//Sie hören) {when} von mir.',
        close: 'Danke für (deine//Ihre) Geduld.',
      },
    },
  },
]);
