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
        alternative: '(Je blijft//U blijft) welkom {contactPoint}[: {link}].',
      },
      b: {
        ack: 'Bedankt dat (je//u) het nog eens vraagt[, {name}].',
        no: 'Mijn antwoord is hetzelfde[ als op {earlierDate}]: ik voeg hier niemand van het werk toe.',
        alternative: '(Je bereikt//U bereikt) me {contactPoint}[: {link}].',
      },
      c: {
        ack: 'Nogmaals hallo[, {name}].',
        no: '[Wat ik op {earlierDate} schreef, geldt nog: ]ik verbind me hier niet met contacten van het werk.',
        alternative: 'De weg naar mij loopt {contactPoint}[: {link}].',
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
        thanks: 'Hallo[ {name}], en dank voor (je//uw) verzoek.',
        ack: 'Misschien is mijn berichtje[ van {earlierDate}] zoekgeraakt, dus hier is het nog eens.',
        no: 'Het account dat (je vond//u vond) is alleen voor familie en oude vriendschappen.',
        alternative: 'Ik houd graag contact {contactPoint}[: {link}].',
        tie: 'Aan ons werk verandert niets.',
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
        no: '[Zoals ik op {earlierDate} schreef: ]privé verbind ik me niet met mensen die ik via het werk ken.',
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
        ack: 'Ik zie dat het anders aankwam dan ik het bedoelde[, {name}].',
        tie: 'Ik werk graag met (je//u), en dat verandert niet.',
        no: 'Mijn privéaccount blijft privé voor iedereen met wie ik werk.',
      },
      b: {
        ack: 'Dank dat (je//u) me vertelt hoe het voelde[, {name}].',
        tie: 'Ik waardeer (je//u), en ons werk gaat door zoals het was.',
        no: 'Dit account blijft bij mijn familie.',
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
        alternative: 'Voor werk (vind je//vindt u) me {contactPoint}[: {link}].',
      },
      b: {
        no: 'Ik vraag (je//u) mijn privéaccount vanaf nu erbuiten te laten: geen verzoeken, geen berichten hier.',
        alternative: 'Voor werk graag {contactPoint}[: {link}].',
      },
      c: {
        no: 'Verzoeken op dit account neem ik niet aan. (Stuur er geen//Stuurt u er geen) meer en (schrijf//schrijft u) me hier niet, graag.',
        alternative: 'Voor werk ben ik er {contactPoint}[: {link}].',
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
        alternative: 'Al het andere graag {contactPoint}[: {link}][; ik lees het {hours}].',
      },
    },
  },
  {
    name: 'last-word',
    situation: 17,
    rung: 4,
    both: {
      a: {
        no: '(Neem//Neemt u) vanaf nu langs geen enkele privéweg meer contact met me op. Ik antwoord daar niet meer.',
        alternative: 'Bestellingen gaan naar {workMail}.',
      },
      b: {
        no: 'Dit is mijn laatste bericht: (schrijf//schrijft u) me niet meer langs privéwegen. Daar lees en antwoord ik niet.',
      },
    },
  },
]);
