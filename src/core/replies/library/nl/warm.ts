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
        thanks: '(Hallo[ {name}]//Goedendag).',
        reason: 'Een paar keer per jaar deel ik verhalen uit mijn projecten.',
        alternative: '(Je kunt//U kunt) ze krijgen {contactPoint}[: {link}].',
        'way-out': 'Liever niet? (Laat//Laat u) het dan onbeantwoord of (druk//drukt u) op Negeren.',
        tie: '; er verandert niets tussen ons.',
      },
      b: {
        thanks: '(Hallo[ {name}]//Goedendag), ik hoop dat het goed gaat.',
        reason: 'Ik vraag de mensen met wie ik graag werk of ze contact willen houden.',
        alternative: '(Je bereikt//U bereikt) me {contactPoint}[: {link}].',
        'way-out': 'Liever niet? Dan (hoef je//hoeft u) niets terug te schrijven.',
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
        reason: 'Ik schrijf naar aanleiding van {purpose|ons gesprek}.',
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
        ack: '(Hallo[ {name}]//Goedendag). Vandaag kreeg ik een bericht van een tweede account met (jouw//uw) naam.',
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
        tie: 'Opdrachten en afspraken houd ik liever in de mail, zodat er niets zoekraakt tussen de foto’s.',
      },
      b: {
        yes: 'Ja, heel graag[, {name}].',
        tie: 'Het werk blijft waar het was; hier praten we over al het andere.',
      },
    },
  },
  {
    name: 'i-was-sharp',
    situation: 21,
    rung: 1,
    both: {
      a: {
        ack: 'Ik was[ op {date}] te scherp tegen (je//u)[, {name}], en die toon spijt me.',
        no: 'Het antwoord zelf blijft: dit account is voor mijn familie.',
        tie: 'Ik wil graag goed met (je//u) verder.',
      },
    },
  },
  {
    name: 'says-no-to-me',
    situation: 22,
    rung: 1,
    both: {
      a: {
        thanks: 'Bedankt dat (je//u) het me laat weten[, {name}].',
        tie: 'Dat is helemaal prima, en ik zie (je//u) graag een volgende keer.',
      },
    },
  },
  {
    name: 'who-are-you',
    situation: 24,
    rung: 1,
    both: {
      a: {
        thanks: '(Hallo[ {name}]//Goedendag), bedankt voor (je//uw) verzoek.',
        ack: '(Help me//Helpt u me) even: waar kennen we elkaar van, en waar gaat het om?',
      },
      b: {
        thanks: 'Bedankt voor het bericht.',
        ack: 'Mag ik vragen wie (je bent//u bent) en waarvoor (je//u) contact zoekt?',
      },
    },
  },
  {
    name: 'welcome-here',
    situation: 27,
    rung: 1,
    both: {
      a: {
        yes: 'Leuk dat (je//u) me hier gevonden hebt[, {name}].',
        close: 'Dit is de goede plek om contact te houden.',
      },
      b: { yes: 'Ik neem (je//uw) verzoek graag aan[, {name}].', close: 'Ik ben benieuwd naar (je//uw) nieuws.' },
    },
  },
  {
    name: 'enquiry',
    situation: 28,
    rung: 1,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Bedankt voor (je//uw) vraag[, {name}].',
        alternative: '(Stel die//Stelt u die) gerust {contactPoint}[: {link}].',
        promise: 'Ik antwoord {when}.',
        close: 'Fijn dat (je//u) belangstelling hebt.',
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
