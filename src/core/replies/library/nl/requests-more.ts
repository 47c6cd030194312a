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
        alternative: 'Over het vak praat ik graag verder {contactPoint}[: {link}].',
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
        thanks: 'Leuk dat (je//u) aan me denkt[, {name}].',
        no: 'Dit account houd ik klein: er staat alleen mijn familie op.',
        alternative: '(Je bereikt//U bereikt) me {contactPoint}[: {link}].',
        tie: 'Het ga (je//u) goed, en hopelijk tot een volgende keer.',
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
        thanks: 'Bedankt voor (je//uw) verzoek[, {name}].',
        no: 'Dit account is voor familie en mensen die heel dicht bij me staan, en ik voeg verder niemand toe.',
        alternative: '(Je bereikt//U bereikt) me {contactPoint}[: {link}].',
        'way-out': '(Je hoeft//U hoeft) niet te antwoorden; ik wens (je//u) het beste.',
      },
      b: {
        thanks: '(Hallo[ {name}]//Goedendag), bedankt voor (je//uw) verzoek.',
        no: 'Om persoonlijke redenen zoek ik op dit account geen nieuwe contacten.',
        alternative: 'Voor alles rond mijn werk (bereik je//bereikt u) me {contactPoint}[: {link}].',
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
        no: 'Op dit account voeg ik geen mensen van het werk toe.',
        alternative: '(Je bereikt//U bereikt) me {contactPoint}[: {link}].',
      },
      b: {
        thanks: 'Bedankt voor (je//uw) verzoek[, {name}].',
        no: 'Ik gebruik deze site niet voor werk, dus ik neem het verzoek niet aan.',
        alternative: 'Voor werk (bereik je//bereikt u) me {contactPoint}[: {link}].',
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
        no: 'Hallo. Op dit account voeg ik geen mensen toe die ik van evenementen of van mijn werk ken.',
        alternative: 'Bestellingen kunnen naar {workMail}.',
      },
      b: {
        no: 'Hallo. Op dit account voeg ik niemand toe.',
        alternative: 'Vragen over mijn werk kunnen naar {workMail}.',
      },
    },
  },
  {
    name: 'distance-plain',
    situation: 13,
    rung: 2,
    to: ['keep-distance'],
    any: {
      a: { no: 'Ik neem op dit account geen verzoeken aan.', alternative: 'Bestellen kan via {workMail}.' },
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
        no: 'Volgens het reglement van onze praktijk[ ({policyTitle})] leggen we op sociale media geen contact met mensen die bij ons komen',
        reason: '; dat beschermt (je//uw) privacy.',
        alternative: 'Voor al (je//uw) vragen (bereik je//bereikt u) ons {contactPoint}[: {link}].',
        tie: 'We staan graag voor (je//u) klaar.',
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
        no: 'Op sociale media leg ik geen contact met mensen die ik via mijn werk ken',
        reason: '; zo blijft (je//uw) privacy beschermd.',
        alternative: 'Voor al (je//uw) vragen (bereik je//bereikt u) ons {contactPoint}[: {link}].',
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
        no: 'Volgens het reglement van onze school[ ({policyTitle})] leggen we op privéaccounts geen contact met leerlingen of hun familie.',
        alternative: 'Voor alles rond school (bereik je//bereikt u) me {contactPoint}[: {link}].',
        tie: '(Je kunt//U kunt) me op school altijd aanspreken.',
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
        no: 'Op privéaccounts voeg ik geen leerlingen of hun familie toe, en dat geldt voor iedereen.',
        alternative: 'Voor alles rond school (bereik je//bereikt u) me {contactPoint}[: {link}].',
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
        thanks: 'Bedankt voor (je//uw) verzoek[, {name}].',
        no: 'Op privéaccounts voeg ik niemand toe die ik via mijn werk ken.',
        alternative: '(Je bereikt//U bereikt) ons {contactPoint}[: {link}].',
      },
    },
  },
]);
