import { CARE_POINTS, recipes, WORK_POINTS } from '../recipe.ts';

/** Everybody else who asks in for the first time (situations 5, 13 and 31). */
export const requestsMore = recipes('de', [
  {
    name: 'fellow',
    situation: 31,
    rung: 1,
    to: ['fellow'],
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Schön, dass (du dich meldest//Sie sich melden)[, {name}].',
        no: 'Dieses Konto ist nur für meine Familie.',
        alternative: 'Über unser Fach tausche ich mich sehr gern {contactPoint} aus[: {link}].',
        tie: 'Woran (arbeitest du//arbeiten Sie) gerade? So etwas interessiert mich immer.',
      },
    },
  },
  {
    name: 'cordial-work',
    situation: 31,
    rung: 1,
    to: ['cordial-work', 'keep-warm', 'acquaintance'],
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Danke, dass (du//Sie) an mich (denkst//denken)[, {name}].',
        no: 'Hier bleibe ich im kleinen Kreis der Familie.',
        alternative: '(Du erreichst//Sie erreichen) mich {contactPoint}[: {link}].',
        tie: 'Ich wünsche (dir//Ihnen) alles Gute und freue mich aufs nächste Wiedersehen.',
      },
    },
  },
  {
    name: 'anyone',
    situation: 31,
    rung: 1,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Danke für (deine//Ihre) Anfrage[, {name}].',
        no: 'Dieses Konto ist für Familie und enge Freundschaften, deshalb füge ich hier sonst niemanden hinzu.',
        alternative: '(Du erreichst//Sie erreichen) mich {contactPoint}[: {link}].',
        'way-out': 'Eine Antwort ist nicht nötig; alles Gute (dir//Ihnen).',
      },
      b: {
        thanks: '(Hallo[ {name}]//Guten Tag), danke für (deine//Ihre) Anfrage.',
        no: 'Aus persönlichen Gründen suche ich auf diesem Konto keine neuen Kontakte.',
        alternative: 'Rund um meine Arbeit (erreichst du//erreichen Sie) mich {contactPoint}[: {link}].',
        close: 'Mit herzlichen Grüßen.',
      },
    },
  },
  {
    name: 'plain',
    situation: 31,
    rung: 2,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Danke[, {name}].',
        no: 'Auf diesem Konto füge ich keine Kontakte von der Arbeit hinzu.',
        alternative: '(Du erreichst//Sie erreichen) mich {contactPoint}[: {link}].',
      },
      b: {
        thanks: 'Danke für (deine//Ihre) Anfrage[, {name}].',
        no: 'Ich nutze diese Seite nicht beruflich und nehme die Anfrage daher nicht an.',
        alternative: 'Gern bin ich {contactPoint} für (dich//Sie) da[: {link}].',
      },
    },
  },
  {
    name: 'distance',
    situation: 13,
    rung: 1,
    to: ['keep-distance'],
    any: {
      a: {
        no: 'Guten Tag. Auf diesem Konto füge ich niemanden von Veranstaltungen oder aus dem Beruf hinzu.',
        alternative: 'Bestellungen bitte an {workMail}.',
      },
      b: {
        no: 'Guten Tag. Ich füge auf diesem Konto niemanden hinzu.',
        alternative: 'Fragen zu meiner Arbeit bitte an {workMail}.',
      },
    },
  },
  {
    name: 'distance-plain',
    situation: 13,
    rung: 2,
    to: ['keep-distance'],
    any: {
      a: {
        no: 'Ich nehme auf diesem Konto keine Anfragen an.',
        alternative: 'Für Bestellungen gibt es {workMail}.',
      },
    },
  },
  {
    name: 'patient-policy',
    situation: 5,
    rung: 1,
    to: ['patient'],
    points: CARE_POINTS,
    policy: true,
    both: {
      a: {
        thanks: 'Vielen Dank für (deine//Ihre) Anfrage[, {name}].',
        no: 'Nach unserer Praxisregelung[ ({policyTitle})] vernetzen wir uns in sozialen Netzwerken nicht mit Menschen, die wir durch die Arbeit kennen',
        reason: '; das schützt (deine//Ihre) Privatsphäre.',
        alternative: 'Mit allen Anliegen (erreichst du//erreichen Sie) uns {contactPoint}[: {link}].',
        tie: 'Wir freuen uns auf (dich//Sie).',
      },
    },
  },
  {
    name: 'patient',
    situation: 5,
    rung: 1,
    to: ['patient'],
    points: CARE_POINTS,
    both: {
      a: {
        thanks: 'Vielen Dank für (deine//Ihre) Anfrage[, {name}], ich freue mich darüber.',
        no: 'Mit Menschen, die ich durch meine Arbeit kenne, vernetze ich mich nicht privat',
        reason: '; so bleibt (deine//Ihre) Privatsphäre geschützt.',
        alternative: 'Mit allen Anliegen (erreichst du//erreichen Sie) uns {contactPoint}[: {link}].',
        tie: 'Wir sind gern für (dich//Sie) da.',
      },
    },
  },
  {
    name: 'student-policy',
    situation: 5,
    rung: 1,
    to: ['student', 'parent'],
    points: CARE_POINTS,
    policy: true,
    both: {
      a: {
        thanks: 'Vielen Dank für (deine//Ihre) Anfrage[, {name}].',
        no: 'Nach unserer Schulregelung[ ({policyTitle})] vernetzen sich Lehrkräfte nicht privat mit Lernenden oder deren Familien.',
        alternative: 'Alles zur Schule erreicht mich {contactPoint}[: {link}].',
        tie: 'Ich freue mich, in der Schule von (dir//Ihnen) zu hören.',
      },
    },
  },
  {
    name: 'student',
    situation: 5,
    rung: 1,
    to: ['student', 'parent'],
    points: CARE_POINTS,
    both: {
      a: {
        thanks: 'Vielen Dank für (deine//Ihre) Anfrage[, {name}], das ist nett.',
        no: 'Auf privaten Konten vernetze ich mich nicht mit Menschen aus der Schule, das gilt für alle gleich.',
        alternative: 'Alles zur Schule erreicht mich {contactPoint}[: {link}].',
        tie: 'Bis bald in der Schule.',
      },
    },
  },
  {
    name: 'care-plain',
    situation: 5,
    rung: 2,
    to: ['patient', 'student', 'parent'],
    points: CARE_POINTS,
    both: {
      a: {
        thanks: 'Danke für (deine//Ihre) Anfrage[, {name}].',
        no: 'Privat vernetze ich mich mit niemandem, den ich durch die Arbeit kenne.',
        alternative: '(Du erreichst//Sie erreichen) uns {contactPoint}[: {link}].',
      },
    },
  },
]);
