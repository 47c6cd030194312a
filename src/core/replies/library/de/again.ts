import { CARE_POINTS, recipes, WORK_POINTS } from '../recipe.ts';

/** Asks again, pushes back, goes on (situations 14 to 17), from plain to the last word. */
export const again = recipes('de', [
  {
    name: 'again',
    situation: 14,
    rung: 2,
    points: WORK_POINTS,
    both: {
      a: {
        no: '[Wie am {earlierDate} geschrieben: ]Dieses Konto ist nur für Familie und enge Freundschaften.',
        ack: 'Das bleibt so.',
        alternative: '(Du erreichst//Sie erreichen) mich weiterhin {contactPoint}[: {link}].',
      },
      b: {
        ack: 'Danke für die erneute Anfrage[, {name}].',
        no: 'Meine Antwort ist dieselbe[ wie am {earlierDate}]: Kontakte von der Arbeit füge ich hier nicht hinzu.',
        alternative: '(Du erreichst//Sie erreichen) mich {contactPoint}[: {link}].',
      },
      c: {
        ack: '(Hallo noch einmal[, {name}]//Noch einmal guten Tag).',
        no: '[Was ich am {earlierDate} schrieb, gilt weiter: ]Beruflich vernetze ich mich hier nicht.',
        alternative: 'Bitte (melde dich//melden Sie sich) {contactPoint}[: {link}].',
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
        thanks: '(Hallo[ {name}]//Guten Tag), danke für (deine//Ihre) Anfrage.',
        ack: 'Vielleicht ist meine Nachricht[ vom {earlierDate}] untergegangen, darum noch einmal.',
        no: 'Das Konto, das (du//Sie) gefunden (hast//haben), ist nur für Familie und alte Freundschaften.',
        alternative: 'Gern bleibe ich {contactPoint} in Kontakt[: {link}].',
        tie: 'An unserer Zusammenarbeit ändert das nichts.',
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
        no: '[Wie am {earlierDate} geschrieben: ]Privat vernetze ich mich nicht mit Menschen, die ich durch die Arbeit kenne.',
        ack: 'Das bleibt so, für alle.',
        alternative: '(Du erreichst//Sie erreichen) uns {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'push-back',
    situation: 15,
    rung: 2,
    both: {
      a: {
        ack: 'Ich sehe, das kam anders an, als ich es meinte[, {name}].',
        tie: 'Ich arbeite gern mit (dir//Ihnen), und das bleibt so.',
        no: 'Mein privates Konto bleibt für alle privat, mit denen ich arbeite.',
      },
      b: {
        ack: 'Danke, dass (du//Sie) so offen (schreibst//schreiben)[, {name}].',
        tie: 'Ich schätze (dich//Sie), und unsere Arbeit geht weiter wie bisher.',
        no: 'Dieses Konto bleibt meiner Familie vorbehalten.',
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
        no: 'Bitte (schick//schicken Sie) mir auf diesem Konto keine Anfragen oder Nachrichten mehr.',
        alternative: 'Berufliches erreicht mich {contactPoint}[: {link}].',
      },
      b: {
        no: 'Bitte (lass//lassen Sie) mein privates Konto ab jetzt außen vor: keine Anfragen, keine Nachrichten hier.',
        alternative: 'Für die Arbeit gern {contactPoint}[: {link}].',
      },
      c: {
        no: 'Anfragen auf diesem Konto nehme ich nicht an. Bitte (schick//schicken Sie) keine weiteren und (schreib//schreiben Sie) mir hier nicht.',
        alternative: 'Für die Arbeit (erreichst du//erreichen Sie) mich {contactPoint}[: {link}].',
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
        no: 'Diese Nummer ist für Notfälle, deshalb halte ich sie frei.',
        alternative: 'Alles andere bitte {contactPoint}[: {link}][; ich lese es {hours}].',
      },
    },
  },
  {
    name: 'last-word',
    situation: 17,
    rung: 4,
    both: {
      a: {
        no: 'Bitte (nimm//nehmen Sie) ab jetzt auf keinem privaten Weg mehr Kontakt zu mir auf. Dort antworte ich nicht mehr.',
        alternative: 'Bestellungen können an {workMail} gehen.',
      },
      b: {
        no: 'Dies ist meine letzte Nachricht: Bitte (schreib//schreiben Sie) mir auf keinem privaten Weg mehr. Ich lese und beantworte dort nichts mehr.',
      },
    },
  },
]);
