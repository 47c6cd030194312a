import { CARE_POINTS, recipes, WORK_POINTS } from '../recipe.ts';

/** Asks again, pushes back, goes on (situations 14 to 17), from plain to the last word. */
export const again = recipes('nl', [
  {
    name: 'again',
    situation: 14,
    rung: 2,
    points: WORK_POINTS,
    both: {
      a: {
        no: '[Zoals ik op {earlierDate} schreef: ]dit account is voor familie en mensen die dicht bij me staan.',
        ack: 'Dat blijft zo.',
        alternative: '(Je bereikt//U bereikt) me nog altijd {contactPoint}[: {link}].',
      },
      b: {
        ack: 'Bedankt dat (je//u) het nog eens vraagt[, {name}].',
        no: 'Mijn antwoord is hetzelfde[ als op {earlierDate}]: ik voeg hier niemand van het werk toe.',
        alternative: '(Je bereikt//U bereikt) me {contactPoint}[: {link}].',
      },
      c: {
        ack: '(Hallo[ {name}]//Goedendag), bedankt voor (je//uw) nieuwe verzoek.',
        no: '[Wat ik op {earlierDate} schreef, geldt nog: ]ik leg hier geen contact met mensen van het werk.',
        alternative: 'Contact kan gewoon {contactPoint}[: {link}].',
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
        thanks: '(Hallo[ {name}]//Goedendag), en bedankt voor (je//uw) verzoek.',
        ack: 'Misschien is mijn berichtje[ van {earlierDate}] zoekgeraakt, dus hier is het nog eens.',
        no: 'Het account dat (je vond//u vond), is alleen voor familie en oude vrienden.',
        alternative: 'Ik houd graag contact {contactPoint}[: {link}].',
        tie: 'Aan onze samenwerking verandert er niets.',
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
        no: '[Zoals ik op {earlierDate} schreef: ]op privéaccounts leg ik geen contact met mensen die ik via mijn werk ken.',
        ack: 'Dat blijft zo, voor iedereen.',
        alternative: '(Je bereikt//U bereikt) ons {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'push-back',
    situation: 15,
    rung: 2,
    both: {
      a: {
        ack: 'Ik merk dat het anders is overgekomen dan ik het bedoelde[, {name}].',
        tie: 'Ik werk graag met (je//u) samen, en dat verandert niet.',
        no: 'Mijn privéaccount blijft privé voor iedereen met wie ik werk.',
      },
      b: {
        ack: 'Bedankt dat (je//u) me vertelt hoe het voelde[, {name}].',
        tie: 'Ik waardeer (je//u), en we werken gewoon verder zoals altijd.',
        no: 'Dit account blijft voor mijn familie.',
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
        no: '(Stuur me alsjeblieft//Stuurt u me alstublieft) geen verzoeken of berichten meer op dit account.',
        alternative: 'Voor werk (bereik je//bereikt u) me {contactPoint}[: {link}].',
      },
      b: {
        no: 'Ik vraag (je//u) mijn privéaccount voortaan erbuiten te laten: geen verzoeken, geen berichten hier.',
        alternative: 'Voor werk kan het {contactPoint}[: {link}].',
      },
      c: {
        no: 'Verzoeken op dit account neem ik niet aan. (Stuur er alsjeblieft//Stuurt u er alstublieft) geen meer en (schrijf//schrijft u) me hier niet.',
        alternative: 'Vragen over werk graag {contactPoint}[: {link}].',
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
        no: 'Dit nummer is voor noodgevallen, daarom houd ik het vrij.',
        alternative: 'Voor al het andere graag {contactPoint}[: {link}][; ik lees het {hours}].',
      },
    },
  },
  {
    name: 'last-word',
    situation: 17,
    rung: 4,
    both: {
      a: {
        no: '(Neem alsjeblieft//Neemt u alstublieft) geen contact meer met me op via privékanalen. Ik antwoord daar niet meer.',
        alternative: 'Bestellingen kunnen naar {workMail}.',
      },
      b: {
        no: 'Dit is mijn laatste bericht: (schrijf//schrijft u) me niet meer via privékanalen. Ik lees en beantwoord daar niets meer.',
      },
    },
  },
]);
