import { recipes, WORK_POINTS } from '../recipe.ts';

/** Warm answers and the user’s own first steps (situations 18 to 22, 24, 27 to 29, 33). */
export const warm = recipes('de', [
  {
    name: 'invite',
    situation: 18,
    rung: 1,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: '(Hallo[ {name}]//Guten Tag).',
        reason: 'Ein paar Mal im Jahr schicke ich Geschichten aus meinen Projekten.',
        alternative: '(Du bekommst//Sie bekommen) sie {contactPoint}[: {link}].',
        'way-out': 'Wenn (du//Sie) lieber nicht (möchtest//möchten): einfach nicht antworten oder auf „Ignorieren“ drücken.',
        tie: '; zwischen uns ändert sich nichts.',
      },
      b: {
        thanks: '(Hallo[ {name}]//Guten Tag), ich hoffe, es geht (dir//Ihnen) gut.',
        reason: 'Ich frage die Menschen, mit denen ich gern arbeite, ob sie in Verbindung bleiben möchten.',
        alternative: '(Du erreichst//Sie erreichen) mich {contactPoint}[: {link}].',
        'way-out': 'Wenn es nicht passt, einfach nicht antworten.',
        tie: 'Ich nehme es nicht krumm, jetzt nicht und später nicht.',
      },
    },
  },
  {
    name: 'follow-up',
    situation: 33,
    rung: 1,
    both: {
      a: {
        thanks: 'Es war schön, (dich//Sie) zu treffen[, {name}].',
        reason: 'Es geht mir darum: {purpose|unser Gespräch}.',
        'way-out': '(Möchtest du//Möchten Sie) daran anknüpfen? Wenn nicht, ist keine Antwort nötig, und ich frage nicht noch einmal.',
      },
    },
  },
  {
    name: 'second-account',
    situation: 19,
    rung: 1,
    both: {
      a: {
        ack: '(Hallo[ {name}]//Guten Tag). Heute hat mir ein zweites Konto unter (deinem//Ihrem) Namen geschrieben.',
        close: 'Ist es (deins//Ihres)? Ich habe nicht geantwortet.',
      },
    },
  },
  {
    name: 'becomes-friend',
    situation: 20,
    rung: 1,
    both: {
      a: {
        yes: 'Sehr gern[, {name}]!',
        tie: 'Aufträge und Termine lasse ich lieber in der Mail, damit zwischen Fotos nichts verloren geht.',
      },
      b: {
        yes: 'Ja, mit Freude[, {name}].',
        tie: 'Für die Arbeit bleibt alles beim Alten, damit nichts durchrutscht. Schön, (dich//Sie) hier zu haben.',
      },
    },
  },
  {
    name: 'i-was-sharp',
    situation: 21,
    rung: 1,
    both: {
      a: {
        ack: 'Ich war[ {date}] schroff zu (dir//Ihnen)[, {name}], und der Ton tut mir leid.',
        no: 'Bei der Antwort bleibt es: Dieses Konto ist für meine Familie.',
        tie: 'Ich wünsche mir, dass wir gut weitermachen.',
      },
    },
  },
  {
    name: 'says-no-to-me',
    situation: 22,
    rung: 1,
    both: {
      a: {
        thanks: 'Danke, dass (du//Sie) es mir (sagst//sagen)[, {name}].',
        tie: 'Das ist völlig in Ordnung, und ich freue mich aufs nächste Treffen.',
      },
    },
  },
  {
    name: 'who-are-you',
    situation: 24,
    rung: 1,
    both: {
      a: {
        thanks: '(Hallo[ {name}]//Guten Tag), danke für (deine//Ihre) Anfrage.',
        ack: '(Hilf//Helfen Sie) mir bitte auf die Sprünge: Woher kennen wir uns, und worum geht es?',
      },
      b: {
        thanks: 'Danke für die Nachricht.',
        ack: 'Darf ich fragen, wer (du bist//Sie sind) und was (dich//Sie) zu mir führt?',
      },
    },
  },
  {
    name: 'welcome-here',
    situation: 27,
    rung: 1,
    both: {
      a: {
        yes: 'Schön, dass wir hier in Verbindung sind[, {name}].',
        close: 'Hier ist der richtige Ort, um in Kontakt zu bleiben.',
      },
      b: {
        yes: 'Gern nehme ich (deine//Ihre) Anfrage an[, {name}].',
        close: 'Auf Neues von (dir//Ihnen) freue ich mich.',
      },
    },
  },
  {
    name: 'enquiry',
    situation: 28,
    rung: 1,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Danke für (deine//Ihre) Frage[, {name}].',
        alternative: 'Bitte (schick//schicken Sie) sie mir {contactPoint}[: {link}].',
        promise: 'Ich antworte {when}.',
        close: '(Dein//Ihr) Interesse freut mich.',
      },
    },
  },
  {
    name: 'asks-for-number',
    situation: 29,
    rung: 1,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Danke für die Frage[, {name}].',
        no: 'Meine private Nummer gebe ich nicht weiter.',
        alternative: '(Du erreichst//Sie erreichen) mich {contactPoint}[: {link}]. So kommt (deine//Ihre) Nachricht sicher an.',
      },
    },
  },
]);
