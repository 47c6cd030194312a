import { recipes, WORK_POINTS } from '../recipe.ts';

/** People from work who ask in for the first time, gently (situations 1 to 4). */
export const requests = recipes('nl', [
  {
    name: 'client',
    situation: 1,
    rung: 1,
    to: ['client', 'prospect'],
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Dank (je//u) wel voor (je//uw) verzoek[, {name}].',
        no: 'Dit account houd ik voor familie en oude vrienden.',
        alternative: 'Voor werk (bereik je//bereikt u) me {contactPoint}[: {link}].',
        tie: '[{reasonForThem} ]Ik werk graag met (je//u) samen.',
      },
      b: {
        thanks: 'Wat leuk dat (je//u) aan me denkt[, {name}].',
        no: 'Dit profiel is alleen voor mijn familie en ik voeg hier niemand van het werk toe.',
        alternative: '(Je bereikt//U bereikt) me het best {contactPoint}[: {link}].',
        tie: 'Aan onze goede samenwerking verandert dat niets.',
      },
      c: {
        thanks: 'Fijn om van (je//u) te horen[, {name}].',
        no: 'Ik houd dit account los van mijn werk',
        reason: ', omdat hier ook staat wat mijn vrienden delen.',
        alternative: '(Je bereikt//U bereikt) me altijd {contactPoint}[: {link}].',
        tie: 'Verder werken we samen zoals altijd.',
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
        thanks: 'Hartelijk dank voor (je//uw) verzoek[, {name}].',
        no: 'Bij ons op kantoor voegen we niemand van het werk toe op privéaccounts',
        reason: '; die geschreven regel[ ({policyTitle})] geldt voor iedereen.',
        alternative: '(Je bereikt//U bereikt) me {contactPoint}[: {link}].',
        tie: 'Ik werk net zo graag met (je//u) samen als altijd.',
      },
      b: {
        thanks: 'Bedankt dat (je//u) aan me dacht[, {name}].',
        no: 'Privéaccounts blijven bij ons buiten het werk, zo staat het in ons kantoorreglement[ ({policyTitle})].',
        alternative: 'Ik antwoord graag {contactPoint}[: {link}].',
        tie: 'Verder verandert er niets.',
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
        thanks: 'Goed om weer van (je//u) te horen[, {name}], bedankt.',
        no: 'Op dit account voeg ik geen zakelijke contacten toe.',
        tie: 'Ik houd (je//uw) gegevens wel graag bij de hand voor een volgende keer.',
        alternative: 'Ze bereiken me het best {contactPoint}[: {link}].',
      },
      b: {
        thanks: 'Bedankt dat (je//u) contact houdt[, {name}].',
        no: 'Deze pagina is alleen voor familie en oude vrienden.',
        tie: 'Wat we bij (je//u) kochten, bevalt nog altijd goed, en nieuws lees ik graag.',
        alternative: 'Het bereikt me {contactPoint}[: {link}].',
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
        thanks: 'Bedankt voor het verzoek[, {name}]!',
        no: 'Op dit profiel heb ik niemand van kantoor, dus het ligt niet aan (jou//u).',
        alternative: 'Ik houd graag contact {contactPoint}[: {link}].',
        tie: 'En er is altijd nog het koffieapparaat.',
      },
      b: {
        thanks: 'Dat is aardig van (je//u)[, {name}], bedankt.',
        no: 'Ik voeg hier niemand van het werk toe, en dat geldt voor het hele team.',
        alternative: '(Je bereikt//U bereikt) me {contactPoint}[: {link}].',
        tie: 'Het lijkt me leuk om binnenkort eens samen te lunchen.',
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
        thanks: 'Hartelijk dank[, {name}].',
        no: 'Op privéaccounts voeg ik niemand toe aan wie ik leidinggeef of van wie ik leiding krijg.',
        alternative: 'Ik houd wel graag contact {contactPoint}[: {link}].',
        tie: 'Op het werk staat mijn deur open, zoals altijd.',
      },
      b: {
        thanks: 'Bedankt voor het verzoek[, {name}], ik stel het op prijs.',
        no: 'Dit account houd ik los van het werk en van de hele afdeling, zonder uitzondering.',
        alternative: '(Je bereikt//U bereikt) me {contactPoint}[: {link}].',
        tie: 'Ik werk graag met (je//u) samen, en dat blijft zo.',
      },
    },
  },
]);
