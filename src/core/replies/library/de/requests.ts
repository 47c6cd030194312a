import { CARE_POINTS, recipes, WORK_POINTS } from '../recipe.ts';

/** Wer zum ersten Mal anfragt: situations 1 to 5, 13 and 31. */
export const requests = recipes('de', [
  {
    name: 'client', situation: 1, rung: 1, to: ['client', 'prospect'], points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Vielen Dank für (deine//Ihre) Anfrage[, {name}].',
        no: 'Dieses Konto ist meiner Familie und alten Freundschaften vorbehalten.',
        alternative: 'Beruflich (findest du//finden Sie) mich {contactPoint}[: {link}].',
        tie: '[{reasonForThem} ]Auf die weitere Zusammenarbeit freue ich mich.',
      },
      b: {
        thanks: 'Schön, von (dir//Ihnen) zu hören[, {name}], und danke für die Anfrage.',
        no: 'Ich halte Beruf und Privates hier getrennt und nehme niemanden aus der Arbeit auf.',
        alternative: 'Am besten (erreichst du//erreichen Sie) mich {contactPoint}[: {link}].',
        tie: 'An unserer guten Zusammenarbeit ändert das nichts.',
      },
      c: {
        thanks: 'Danke, dass (du//Sie) mich hier gefunden (hast//haben)[, {name}].',
        no: 'Mein Profil teile ich nur mit der Familie',
        reason: ', weil dort auch andere aus meinem Kreis Privates teilen.',
        alternative: '(Schreib//Schreiben Sie) mir gern {contactPoint}[: {link}].',
        tie: 'Ich arbeite gern mit (dir//Ihnen), und das bleibt so.',
      },
    },
  },
  {
    name: 'office-policy', situation: 1, rung: 1, points: WORK_POINTS, policy: true,
    to: ['client', 'prospect', 'vendor', 'coworker', 'boss', 'report', 'fellow', 'cordial-work', 'acquaintance', 'keep-warm'],
    both: {
      a: {
        thanks: 'Vielen Dank für (deine//Ihre) Anfrage[, {name}].',
        no: 'In unserem Büro verbinden wir uns nicht über private Konten',
        reason: '; diese schriftliche Regelung[ ({policyTitle})] gilt für alle gleich.',
        alternative: '(Du erreichst//Sie erreichen) mich {contactPoint}[: {link}].',
        tie: 'Ich arbeite weiterhin gern mit (dir//Ihnen).',
      },
      b: {
        thanks: 'Danke, dass (du//Sie) an mich (denkst//denken)[, {name}].',
        no: 'Private Konten bleiben bei uns von der Arbeit getrennt, so steht es in unseren Bürorichtlinien[, {policyTitle}].',
        alternative: 'Gern bin ich {contactPoint} für (dich//Sie) da[: {link}].',
        tie: 'Sonst bleibt zwischen uns alles, wie es ist.',
      },
    },
  },
  {
    name: 'vendor', situation: 2, rung: 1, to: ['vendor'], points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Schön, wieder von (dir//Ihnen) zu hören[, {name}], und danke für die Anfrage.',
        no: 'Geschäftliche Kontakte nehme ich hier nicht auf.',
        tie: 'Für das nächste Mal möchte ich (deine//Ihre) Adresse aber gern behalten.',
        alternative: 'Am besten kommt sie {contactPoint} zu mir[: {link}].',
      },
      b: {
        thanks: 'Danke, dass (du//Sie) in Kontakt (bleibst//bleiben)[, {name}].',
        no: 'Diese Seite ist nur für Familie und alte Freundschaften.',
        tie: 'Was wir bei (dir//Ihnen) gekauft haben, leistet uns gute Dienste, und Neues lese ich gern.',
        alternative: 'Es findet mich {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'coworker', situation: 3, rung: 1, to: ['coworker'], points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Danke für die Anfrage[, {name}]!',
        no: 'Hier lasse ich alle aus dem Büro außen vor, das hat also nichts mit (dir//Ihnen) zu tun.',
        alternative: 'Gern vernetze ich mich {contactPoint}[: {link}].',
        tie: 'Und an der Kaffeemaschine sehen wir uns sowieso.',
      },
      b: {
        thanks: 'Das ist nett von (dir//Ihnen)[, {name}], danke.',
        no: 'Mein privates Profil bleibt ohne Leute von der Arbeit, das halte ich bei allen gleich.',
        alternative: '(Du findest//Sie finden) mich {contactPoint}[: {link}].',
        tie: 'Auf ein gemeinsames Mittagessen freue ich mich trotzdem.',
      },
    },
  },
  {
    name: 'rank', situation: 4, rung: 1, to: ['boss', 'report'], points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Vielen Dank[, {name}].',
        no: 'Auf privaten Seiten verbinde ich mich nicht mit Menschen, an die ich berichte oder die ich führe, in keiner Richtung.',
        alternative: 'Gern verbinde ich mich {contactPoint}[: {link}].',
        tie: 'Bei der Arbeit steht meine Tür offen wie immer.',
      },
      b: {
        thanks: 'Danke für die Anfrage[, {name}], sie freut mich.',
        no: 'Dieses Konto halte ich von der ganzen Abteilung getrennt, ohne Ausnahme.',
        alternative: '(Du findest//Sie finden) mich {contactPoint}[: {link}].',
        tie: 'Ich mag, wie wir zusammenarbeiten.',
      },
    },
  },
  {
    name: 'fellow', situation: 31, rung: 1, to: ['fellow'], points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Schön, dass (du dich meldest//Sie sich melden)[, {name}].',
        no: 'Dieses Konto ist nur für meine Familie.',
        alternative: 'Von (deiner//Ihrer) Arbeit lese ich sehr gern {contactPoint}[: {link}].',
        tie: 'Woran (arbeitest du//arbeiten Sie) gerade? So etwas interessiert mich immer.',
      },
    },
  },
  {
    name: 'cordial-work', situation: 31, rung: 1, to: ['cordial-work', 'keep-warm', 'acquaintance'], points: WORK_POINTS,
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
    name: 'anyone', situation: 31, rung: 1, points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Danke für (deine//Ihre) Anfrage[, {name}].',
        no: 'Dieses Konto ist für Familie und enge Freundschaften, deshalb nehme ich hier sonst niemanden auf.',
        alternative: '(Du erreichst//Sie erreichen) mich {contactPoint}[: {link}].',
        'way-out': 'Eine Antwort ist nicht nötig; alles Gute (dir//Ihnen).',
      },
      b: {
        thanks: 'Hallo[ {name}], danke für (deine//Ihre) Nachricht.',
        no: 'Aus persönlichen Gründen suche ich auf diesem Konto keine neuen Kontakte.',
        alternative: 'Was mit meiner Arbeit zu tun hat, kommt {contactPoint} gut bei mir an[: {link}].',
        close: 'Mit guten Wünschen.',
      },
    },
  },
  {
    name: 'plain', situation: 31, rung: 2, points: WORK_POINTS,
    both: {
      a: { thanks: 'Danke[, {name}].', no: 'Auf diesem Konto verbinde ich mich nicht mit Kontakten aus der Arbeit.', alternative: '(Du erreichst//Sie erreichen) mich {contactPoint}[: {link}].' },
      b: { thanks: 'Danke für (deine//Ihre) Anfrage[, {name}].', no: 'Ich nutze diese Seite nicht beruflich und nehme sie daher nicht an.', alternative: 'Gern bin ich {contactPoint} für (dich//Sie) da[: {link}].' },
    },
  },
  {
    name: 'distance', situation: 13, rung: 1, to: ['keep-distance'],
    any: {
      a: { no: 'Guten Tag. Dieses Konto nutze ich nicht für Bekanntschaften aus Veranstaltungen oder Beruf.', alternative: 'Für Bestellungen gilt {workMail}.' },
      b: { no: 'Guten Tag. Ich nehme auf diesem Konto niemanden auf.', alternative: 'Fragen zu meiner Arbeit gehen an {workMail}.' },
    },
  },
  {
    name: 'distance-plain', situation: 13, rung: 2, to: ['keep-distance'],
    any: { a: { no: 'Ich nehme auf diesem Konto keine Anfragen an.', alternative: 'Für Bestellungen gibt es {workMail}.' } },
  },
  {
    name: 'patient-policy', situation: 5, rung: 1, to: ['patient'], points: CARE_POINTS, policy: true,
    both: {
      a: {
        thanks: 'Vielen Dank für (deine//Ihre) Anfrage[, {name}].',
        no: 'Nach unserer Praxisregelung[ ({policyTitle})] verbinden wir uns in sozialen Netzen nicht mit Menschen, die wir durch die Arbeit kennen',
        reason: '; das schützt (deine//Ihre) Privatsphäre.',
        alternative: 'Mit allen Anliegen (erreichst du//erreichen Sie) uns {contactPoint}[: {link}].',
        tie: 'Wir freuen uns auf (dich//Sie).',
      },
    },
  },
  {
    name: 'patient', situation: 5, rung: 1, to: ['patient'], points: CARE_POINTS,
    both: {
      a: {
        thanks: 'Vielen Dank für (deine//Ihre) Anfrage[, {name}], ich freue mich darüber.',
        no: 'Mit Menschen, die ich durch meine Arbeit kenne, verbinde ich mich nicht privat',
        reason: '; so bleibt (deine//Ihre) Privatsphäre geschützt.',
        alternative: 'Mit allen Anliegen (erreichst du//erreichen Sie) uns {contactPoint}[: {link}].',
        tie: 'Dort sind wir gern für (dich//Sie) da.',
      },
    },
  },
  {
    name: 'student-policy', situation: 5, rung: 1, to: ['student', 'parent'], points: CARE_POINTS, policy: true,
    both: {
      a: {
        thanks: 'Vielen Dank für (deine//Ihre) Anfrage[, {name}].',
        no: 'Nach unserer Schulregelung[ ({policyTitle})] verbinden sich Lehrkräfte nicht privat mit Lernenden oder ihren Familien.',
        alternative: 'Alles zur Schule erreicht mich {contactPoint}[: {link}].',
        tie: 'Ich freue mich, in der Schule von (dir//Ihnen) zu hören.',
      },
    },
  },
  {
    name: 'student', situation: 5, rung: 1, to: ['student', 'parent'], points: CARE_POINTS,
    both: {
      a: {
        thanks: 'Vielen Dank für (deine//Ihre) Anfrage[, {name}], das ist nett.',
        no: 'Auf privaten Konten verbinde ich mich nicht mit Menschen aus der Schule, das gilt für alle gleich.',
        alternative: 'Alles zur Schule erreicht mich {contactPoint}[: {link}].',
        tie: 'Bis bald in der Schule.',
      },
    },
  },
  {
    name: 'care-plain', situation: 5, rung: 2, to: ['patient', 'student', 'parent'], points: CARE_POINTS,
    both: {
      a: { thanks: 'Danke für (deine//Ihre) Anfrage[, {name}].', no: 'Privat verbinde ich mich mit niemandem, den ich durch die Arbeit kenne.', alternative: '(Du erreichst//Sie erreichen) uns {contactPoint}[: {link}].' },
    },
  },
]);
