import { CARE_POINTS, recipes, WORK_POINTS } from '../recipe.ts';

/** Everybody else who asks in for the first time (situations 5, 13 and 31). */
export const requestsMore = recipes('nl', [
  {
    name: 'fellow',
    situation: 31,
    rung: 1,
    to: ['fellow'],
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Wat leuk om van (je//u) te horen[, {name}].',
        no: 'Dit account is alleen voor mijn familie.',
        alternative: '(Je//Uw) werk volg ik heel graag {contactPoint}[: {link}].',
        tie: 'Waar (werk je//werkt u) nu aan? Dat vind ik altijd boeiend.',
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
        thanks: 'Dank dat (je//u) aan me denkt[, {name}].',
        no: 'Hier blijf ik in een kleine kring, die van mijn familie.',
        alternative: '(Je vindt//U vindt) me {contactPoint}[: {link}].',
        tie: 'Ik wens (je//u) alle goeds, en tot een volgende keer.',
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
        thanks: 'Dank voor (je//uw) verzoek[, {name}].',
        no: 'Dit account is voor familie en mensen die heel dicht bij me staan, en ik voeg verder niemand toe.',
        alternative: '(Je bereikt//U bereikt) me {contactPoint}[: {link}].',
        'way-out': 'Antwoorden hoeft niet; ik wens (je//u) alle goeds.',
      },
      b: {
        thanks: 'Hallo[ {name}], dank voor (je//uw) bericht.',
        no: 'Om persoonlijke redenen zoek ik op dit account geen nieuwe contacten.',
        alternative: 'Wat met mijn werk te maken heeft, komt {contactPoint} goed aan[: {link}].',
        close: 'Hartelijke groet.',
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
        thanks: 'Dank (je//u) wel[, {name}].',
        no: 'Op dit account verbind ik me niet met contacten van het werk.',
        alternative: '(Je vindt//U vindt) me {contactPoint}[: {link}].',
      },
      b: {
        thanks: 'Bedankt voor (je//uw) verzoek[, {name}].',
        no: 'Ik gebruik deze site niet voor werk en neem het hier niet aan.',
        alternative: 'Ik ben er graag {contactPoint}[: {link}].',
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
        no: 'Hallo. Ik gebruik dit account niet voor mensen van evenementen of werk.',
        alternative: 'Voor bestellingen is er {workMail}.',
      },
      b: {
        no: 'Hallo. Op dit account voeg ik niemand toe.',
        alternative: 'Vragen over mijn werk gaan naar {workMail}.',
      },
    },
  },
  {
    name: 'distance-plain',
    situation: 13,
    rung: 2,
    to: ['keep-distance'],
    any: {
      a: { no: 'Ik neem op dit account geen verzoeken aan.', alternative: 'Bestellen kan bij {workMail}.' },
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
        thanks: 'Dank (je//u) wel voor (je//uw) verzoek[, {name}].',
        no: 'Volgens het reglement van onze praktijk[ ({policyTitle})] verbinden we ons op sociale media niet met mensen die bij ons komen',
        reason: '; dat beschermt (je//uw) privacy.',
        alternative: 'Voor alles (bereik je//bereikt u) ons {contactPoint}[: {link}].',
        tie: 'Graag tot ziens bij ons.',
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
        thanks: 'Hartelijk dank voor (je//uw) verzoek[, {name}].',
        no: 'Op sociale media verbind ik me niet met mensen die ik via mijn werk ken',
        reason: '; zo blijft (je//uw) privacy veilig.',
        alternative: 'Voor alles (bereik je//bereikt u) ons {contactPoint}[: {link}].',
        tie: 'We horen altijd graag van (je//u).',
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
        thanks: 'Dank (je//u) wel voor (je//uw) verzoek[, {name}].',
        no: 'Volgens het reglement van onze school[ ({policyTitle})] verbindt wie lesgeeft zich niet privé met leerlingen of hun families.',
        alternative: 'Voor school (bereik je//bereikt u) me {contactPoint}[: {link}].',
        tie: 'Op school praten we er graag over.',
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
        thanks: 'Bedankt voor (je//uw) verzoek[, {name}], dat is aardig.',
        no: 'Op privéaccounts verbind ik me niet met leerlingen of hun families, dat is voor iedereen gelijk.',
        alternative: 'Voor school (bereik je//bereikt u) me {contactPoint}[: {link}].',
        tie: 'Tot ziens op school.',
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
        thanks: 'Dank voor (je//uw) verzoek[, {name}].',
        no: 'Privé verbind ik me met niemand die ik via het werk ken.',
        alternative: '(Je bereikt//U bereikt) ons {contactPoint}[: {link}].',
      },
    },
  },
]);
