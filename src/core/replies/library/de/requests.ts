import { recipes, WORK_POINTS } from '../recipe.ts';

/** People from work who ask in for the first time, gently (situations 1 to 4). */
export const requests = recipes('de', [
  {
    name: 'client',
    situation: 1,
    rung: 1,
    to: ['client', 'prospect'],
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Vielen Dank für (deine//Ihre) Anfrage[, {name}].',
        no: 'Dieses Konto ist meiner Familie und alten Freundschaften vorbehalten.',
        alternative: 'Beruflich (erreichst du//erreichen Sie) mich {contactPoint}[: {link}].',
        tie: '[{reasonForThem} ]Auf die weitere Zusammenarbeit freue ich mich.',
      },
      b: {
        thanks: 'Schön, von (dir//Ihnen) zu hören[, {name}], und danke für die Anfrage.',
        no: 'Ich halte Beruf und Privates hier getrennt und füge niemanden von der Arbeit hinzu.',
        alternative: 'Am besten (erreichst du//erreichen Sie) mich {contactPoint}[: {link}].',
        tie: 'An unserer guten Zusammenarbeit ändert das nichts.',
      },
      c: {
        thanks: 'Schön, dass (du//Sie) mich hier gefunden (hast//haben)[, {name}].',
        no: 'Mein Profil teile ich nur mit der Familie',
        reason: ', weil dort auch andere aus meinem Kreis Privates zeigen.',
        alternative: '(Melde dich//Melden Sie sich) gern {contactPoint} bei mir[: {link}].',
        tie: 'Ich arbeite gern mit (dir//Ihnen), und das bleibt so.',
      },
    },
  },
  {
    name: 'office-policy',
    situation: 1,
    rung: 1,
    points: WORK_POINTS,
    policy: true,
    to: ['client', 'prospect', 'vendor', 'coworker', 'boss', 'report', 'fellow', 'cordial-work', 'acquaintance', 'keep-warm'],
    both: {
      a: {
        thanks: 'Vielen Dank für (deine//Ihre) Anfrage[, {name}].',
        no: 'In unserem Büro vernetzen wir uns nicht über private Konten',
        reason: '; diese schriftliche Regelung[ ({policyTitle})] gilt für alle gleich.',
        alternative: '(Du erreichst//Sie erreichen) mich {contactPoint}[: {link}].',
        tie: 'Ich arbeite weiterhin gern mit (dir//Ihnen).',
      },
      b: {
        thanks: 'Danke, dass (du//Sie) an mich (denkst//denken)[, {name}].',
        no: 'Nach unseren Bürorichtlinien[ ({policyTitle})] bleiben private Konten von der Arbeit getrennt.',
        alternative: 'Gern bin ich {contactPoint} für (dich//Sie) da[: {link}].',
        tie: 'Sonst bleibt zwischen uns alles, wie es ist.',
      },
    },
  },
  {
    name: 'vendor',
    situation: 2,
    rung: 1,
    to: ['vendor'],
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Schön, wieder von (dir//Ihnen) zu hören[, {name}], und danke für die Anfrage.',
        no: 'Geschäftliche Kontakte füge ich hier nicht hinzu.',
        tie: 'Für das nächste Mal hätte ich (deine//Ihre) Kontaktdaten aber gern zur Hand.',
        alternative: 'Am besten (schickst du//schicken Sie) sie mir {contactPoint}[: {link}].',
      },
      b: {
        thanks: 'Danke, dass (du//Sie) in Kontakt (bleibst//bleiben)[, {name}].',
        no: 'Diese Seite ist nur für Familie und alte Freundschaften.',
        tie: 'Was wir bei (dir//Ihnen) gekauft haben, leistet uns gute Dienste, und Neues lese ich gern.',
        alternative: 'Es erreicht mich {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'coworker',
    situation: 3,
    rung: 1,
    to: ['coworker'],
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Danke für die Anfrage[, {name}]!',
        no: 'Hier lasse ich alle aus dem Büro außen vor, das hat also nichts mit (dir//Ihnen) zu tun.',
        alternative: 'Gern bleibe ich {contactPoint} in Verbindung[: {link}].',
        tie: 'Und an der Kaffeemaschine sehen wir uns sowieso.',
      },
      b: {
        thanks: 'Das ist nett von (dir//Ihnen)[, {name}], danke.',
        no: 'Auf mein privates Profil nehme ich niemanden von der Arbeit auf, das halte ich bei allen gleich.',
        alternative: '(Du erreichst//Sie erreichen) mich {contactPoint}[: {link}].',
        tie: 'Auf ein gemeinsames Mittagessen freue ich mich trotzdem.',
      },
    },
  },
  {
    name: 'rank',
    situation: 4,
    rung: 1,
    to: ['boss', 'report'],
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Vielen Dank[, {name}].',
        no: 'Auf privaten Seiten vernetze ich mich weder mit Menschen, die mich führen, noch mit solchen, die ich führe.',
        alternative: 'Gern bleiben wir {contactPoint} in Verbindung[: {link}].',
        tie: 'Bei der Arbeit steht meine Tür offen, wie immer.',
      },
      b: {
        thanks: 'Danke für die Anfrage[, {name}], sie freut mich.',
        no: 'Dieses Konto halte ich von der Arbeit und der ganzen Abteilung getrennt, ohne Ausnahme.',
        alternative: '(Du erreichst//Sie erreichen) mich {contactPoint}[: {link}].',
        tie: 'Ich mag, wie wir zusammenarbeiten, und dabei bleibt es.',
      },
    },
  },
]);
