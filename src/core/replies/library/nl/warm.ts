import { recipes, WORK_POINTS } from '../recipe.ts';

/** Warm answers and the user’s own first steps (situations 18 to 22, 24, 27 to 29, 33). */
export const warm = recipes('nl', [
  {
    name: 'invite',
    situation: 18,
    rung: 1,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Hallo[ {name}].',
        reason: 'Een paar keer per jaar deel ik verhalen uit mijn projecten.',
        alternative: '(Je krijgt//U krijgt) ze {contactPoint}[: {link}].',
        'way-out': 'Liever niet? (Laat//Laat u) het dan onbeantwoord of (druk//drukt u) op Negeren.',
        tie: '; er verandert niets tussen ons.',
      },
      b: {
        thanks: 'Hallo[ {name}], ik hoop dat het goed gaat.',
        reason: 'Ik vraag de mensen met wie ik graag werk of ze contact willen houden.',
        alternative: '(Je vindt//U vindt) me {contactPoint}[: {link}].',
        'way-out': 'Komt het niet uit, dan is niets terugschrijven genoeg.',
        tie: 'Even goede vrienden, nu en later.',
      },
    },
  },
  {
    name: 'follow-up',
    situation: 33,
    rung: 1,
    both: {
      a: {
        thanks: 'Het was fijn (je//u) te ontmoeten[, {name}].',
        reason: 'Ik schrijf vanwege {purpose|ons gesprek}.',
        'way-out': '(Wil je//Wilt u) daarmee verder? Zo niet, dan is een antwoord niet nodig en vraag ik het niet nog eens.',
      },
    },
  },
  {
    name: 'second-account',
    situation: 19,
    rung: 1,
    both: {
      a: {
        ack: 'Hallo[ {name}]. Vandaag schreef een tweede account met (jouw//uw) naam me.',
        close: 'Is het van (jou//u)? Ik heb niet geantwoord.',
      },
    },
  },
  {
    name: 'becomes-friend',
    situation: 20,
    rung: 1,
    both: {
      a: {
        yes: 'Met plezier[, {name}]!',
        tie: 'Opdrachten en data laat ik in de mail, zodat er niets zoekraakt tussen de foto’s.',
      },
      b: {
        yes: 'Ja, heel graag[, {name}].',
        tie: 'Het werk blijft waar het was; hier praten we over al het andere wanneer (je wilt//u wilt).',
      },
    },
  },
  {
    name: 'i-was-sharp',
    situation: 21,
    rung: 1,
    both: {
      a: {
        ack: 'Mijn laatste antwoord[ op {date}] was hard voor (je//u)[, {name}], en de toon spijt me.',
        no: 'Het antwoord zelf blijft: dit account is voor mijn familie.',
        tie: 'Ik wil graag goed verder.',
      },
    },
  },
  {
    name: 'says-no-to-me',
    situation: 22,
    rung: 1,
    both: {
      a: {
        thanks: 'Bedankt dat (je//u) het me zegt[, {name}].',
        tie: 'Dat is helemaal goed, en ik zie (je//u) graag een volgende keer.',
      },
    },
  },
  {
    name: 'who-are-you',
    situation: 24,
    rung: 1,
    both: {
      a: {
        thanks: 'Hallo[ {name}], dank voor (je//uw) verzoek.',
        ack: '(Help me//Helpt u me) even: waar kennen we elkaar van, en waar gaat het om?',
      },
      b: {
        thanks: 'Dank voor het bericht.',
        ack: 'Mag ik vragen wie (je bent//u bent) en wat (je//u) bij me brengt?',
      },
    },
  },
  {
    name: 'welcome-here',
    situation: 27,
    rung: 1,
    both: {
      a: {
        yes: 'Leuk dat we hier verbonden zijn[, {name}].',
        close: 'Dit is de goede plek om contact te houden.',
      },
      b: { yes: 'Ik neem (je//uw) verzoek graag aan[, {name}].', close: 'Ik kijk uit naar (je//uw) nieuws.' },
    },
  },
  {
    name: 'enquiry',
    situation: 28,
    rung: 1,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Dank voor (je//uw) vraag[, {name}].',
        alternative: '(Stuur//Stuurt u) die naar me {contactPoint}[: {link}].',
        promise: 'Ik antwoord {when}.',
        close: 'Fijn dat er belangstelling is.',
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
        thanks: 'Bedankt voor de vraag[, {name}].',
        no: 'Mijn privénummer geef ik niet door.',
        alternative: '(Je bereikt//U bereikt) me {contactPoint}[: {link}]. Zo komt (je//uw) bericht zeker aan.',
      },
    },
  },
]);
