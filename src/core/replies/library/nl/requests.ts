import { CARE_POINTS, recipes, WORK_POINTS } from '../recipe.ts';

/** Een eerste verzoek: situations 1 to 5, 13 and 31. */
export const requests = recipes('nl', [
  {
    name: 'client', situation: 1, rung: 1, to: ['client', 'prospect'], points: WORK_POINTS,
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
    name: 'office-policy', situation: 1, rung: 1, points: WORK_POINTS, policy: true,
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
    name: 'vendor', situation: 2, rung: 1, to: ['vendor'], points: WORK_POINTS,
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
    name: 'coworker', situation: 3, rung: 1, to: ['coworker'], points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Bedankt voor het verzoek[, {name}]!',
        no: 'Op dit profiel laat ik het hele kantoor erbuiten, dus het ligt niet aan (jou//u).',
        alternative: 'Ik verbind me graag {contactPoint}[: {link}].',
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
    name: 'rank', situation: 4, rung: 1, to: ['boss', 'report'], points: WORK_POINTS,
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
        tie: 'Ik houd van hoe we samenwerken, en dat blijft.',
      },
    },
  },
  {
    name: 'fellow', situation: 31, rung: 1, to: ['fellow'], points: WORK_POINTS,
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
    name: 'cordial-work', situation: 31, rung: 1, to: ['cordial-work', 'keep-warm', 'acquaintance'], points: WORK_POINTS,
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
    name: 'anyone', situation: 31, rung: 1, points: WORK_POINTS,
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
        close: 'Met goede wensen.',
      },
    },
  },
  {
    name: 'plain', situation: 31, rung: 2, points: WORK_POINTS,
    both: {
      a: { thanks: 'Dank (je//u) wel[, {name}].', no: 'Op dit account verbind ik me niet met contacten van het werk.', alternative: '(Je vindt//U vindt) me {contactPoint}[: {link}].' },
      b: { thanks: 'Bedankt voor (je//uw) verzoek[, {name}].', no: 'Ik gebruik deze site niet voor werk en neem het hier niet aan.', alternative: 'Ik ben er graag {contactPoint}[: {link}].' },
    },
  },
  {
    name: 'distance', situation: 13, rung: 1, to: ['keep-distance'],
    any: {
      a: { no: 'Hallo. Ik gebruik dit account niet voor mensen van evenementen of werk.', alternative: 'Voor bestellingen is er {workMail}.' },
      b: { no: 'Hallo. Op dit account voeg ik niemand toe.', alternative: 'Vragen over mijn werk gaan naar {workMail}.' },
    },
  },
  { name: 'distance-plain', situation: 13, rung: 2, to: ['keep-distance'], any: { a: { no: 'Ik neem op dit account geen verzoeken aan.', alternative: 'Bestellen kan bij {workMail}.' } } },
  {
    name: 'patient-policy', situation: 5, rung: 1, to: ['patient'], points: CARE_POINTS, policy: true,
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
    name: 'patient', situation: 5, rung: 1, to: ['patient'], points: CARE_POINTS,
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
    name: 'student-policy', situation: 5, rung: 1, to: ['student', 'parent'], points: CARE_POINTS, policy: true,
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
    name: 'student', situation: 5, rung: 1, to: ['student', 'parent'], points: CARE_POINTS,
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
    name: 'care-plain', situation: 5, rung: 2, to: ['patient', 'student', 'parent'], points: CARE_POINTS,
    both: { a: { thanks: 'Dank voor (je//uw) verzoek[, {name}].', no: 'Privé verbind ik me met niemand die ik via het werk ken.', alternative: '(Je bereikt//U bereikt) ons {contactPoint}[: {link}].' } },
  },
]);
