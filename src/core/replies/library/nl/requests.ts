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
        no: 'Dit account houd ik voor familie en oude vriendschappen.',
        alternative: 'Voor werk (vind je//vindt u) me {contactPoint}[: {link}].',
        tie: '[{reasonForThem} ]Ik werk graag met (je//u).',
      },
      b: {
        thanks: 'Wat leuk dat (je//u) aan me denkt[, {name}].',
        no: 'Dit profiel is alleen voor mijn familie en ik voeg hier niemand van het werk toe.',
        alternative: '(Je bereikt//U bereikt) me het best {contactPoint}[: {link}].',
        tie: 'Aan onze goede samenwerking verandert dat niets.',
      },
      c: {
        thanks: 'Fijn om van (je//u) te horen[, {name}].',
        no: 'Ik houd werk en dit account uit elkaar',
        reason: ', omdat hier ook staat wat mensen om mij heen delen.',
        alternative: '(Schrijf//Schrijft u) me gerust {contactPoint}[: {link}].',
        tie: 'Verder gaat ons werk door zoals altijd.',
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
        no: 'Op ons kantoor verbinden we ons niet via privéaccounts',
        reason: '; die geschreven regel[ ({policyTitle})] geldt voor iedereen.',
        alternative: '(Je vindt//U vindt) me {contactPoint}[: {link}].',
        tie: 'Ik werk even graag met (je//u) als altijd.',
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
        thanks: 'Goed om weer van (je//u) te horen[, {name}], dank.',
        no: 'Op dit account voeg ik geen zakelijke contacten toe.',
        tie: 'Ik houd (je//uw) gegevens wel graag bij de hand voor een volgende keer.',
        alternative: 'Ze komen het best {contactPoint} bij me aan[: {link}].',
      },
      b: {
        thanks: 'Dank voor het contact[, {name}].',
        no: 'Deze pagina is alleen voor familie en oude vriendschappen.',
        tie: 'Wat we bij (je//u) kochten, doet goed dienst, en nieuws lees ik graag.',
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
        no: 'Op dit profiel laat ik het hele kantoor erbuiten, dus het ligt niet aan (jou//u).',
        alternative: 'Ik houd graag contact {contactPoint}[: {link}].',
        tie: 'En we hebben altijd het koffieapparaat nog.',
      },
      b: {
        thanks: 'Dat is aardig van (je//u)[, {name}], dank.',
        no: 'Hier heb ik niemand van het werk, dat is voor het hele team gelijk.',
        alternative: '(Je vindt//U vindt) me {contactPoint}[: {link}].',
        tie: 'Samen lunchen doe ik graag eens.',
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
        no: 'Op privésites verbind ik me niet met mensen aan wie ik leiding geef of die leiding geven aan mij, in geen van beide richtingen.',
        alternative: 'Graag wel {contactPoint}[: {link}].',
        tie: 'Op het werk staat mijn deur open zoals altijd.',
      },
      b: {
        thanks: 'Bedankt voor het verzoek[, {name}], ik stel het op prijs.',
        no: 'Dit account houd ik apart van de hele afdeling, zonder uitzondering.',
        alternative: '(Je vindt//U vindt) me {contactPoint}[: {link}].',
        tie: 'Ik werk graag zo samen, en dat blijft.',
      },
    },
  },
]);
