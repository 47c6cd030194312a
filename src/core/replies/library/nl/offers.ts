import { recipes } from '../recipe.ts';

/** Offers, invitations, reminders (situations 9 to 12, 30, 32). */
export const offers = recipes('nl', [
  {
    name: 'pitch',
    situation: 9,
    rung: 1,
    both: {
      a: {
        thanks: 'Bedankt voor (je//uw) bericht[, {name}].',
        no: 'Op dit moment koop ik niets, dus laten we het aanbod terzijde leggen.',
        tie: 'Naar onze afspraak kijk ik nog steeds uit[: {date}][, om het te hebben over {purpose}].',
      },
      b: {
        thanks: 'Dank dat (je//u) me erover vertelt[, {name}].',
        no: 'Op het aanbod ga ik niet in.',
        tie: 'Ik praat graag met (je//u) over {purpose|ons vak}[, {date}].',
      },
    },
  },
  {
    name: 'series',
    situation: 10,
    rung: 1,
    both: {
      a: {
        thanks: 'Bedankt dat (je//u) aan me denkt[, {name}].',
        no: 'Naar seminars ga ik niet; (haal me alsjeblieft//haalt u me alstublieft) van die lijst.',
        tie: 'Nieuws over {topic|andere dingen} lees ik altijd graag.',
      },
      b: {
        thanks: 'Dank voor de uitnodigingen[, {name}].',
        no: 'Ik ga niet naar zulke bijeenkomsten, nu niet en de volgende keer niet; reken niet op mij.',
        tie: 'Ik hoor wel graag over {topic|hoe het gaat}.',
      },
    },
  },
  {
    name: 'one-event',
    situation: 30,
    rung: 1,
    both: {
      a: {
        thanks: 'Bedankt voor de uitnodiging[, {name}].',
        no: 'Ik kom deze keer niet.',
        tie: 'Ik wens (je//u) een volle zaal.',
      },
      b: {
        thanks: 'Wat aardig om me te vragen[, {name}].',
        no: 'Ik ben er niet bij, dus mijn plek is vrij.',
        tie: 'Veel plezier voor wie komt.',
      },
    },
  },
  {
    name: 'meeting',
    situation: 11,
    rung: 1,
    both: {
      a: {
        yes: 'Het staat in mijn agenda[, {date}], en ik kom.',
        'way-out': 'Een herinnering is niet nodig; ik schrijf alleen als er iets verandert.',
      },
      b: {
        yes: 'Alles klaar[ voor {date}], tot dan.',
        'way-out': 'Wat ik noteer, kom ik na; de herinnering (kun je je//kunt u zich) besparen.',
      },
    },
  },
  {
    name: 'meeting-off',
    situation: 32,
    rung: 1,
    any: {
      a: {
        thanks: 'Dank voor het bericht[, {name}], alles goed.',
        close: 'Ik heb het uit mijn agenda gehaald. Beste wensen.',
      },
    },
  },
  {
    name: 'like-my-page',
    situation: 12,
    rung: 1,
    both: {
      a: {
        thanks: 'Veel succes met {page|de pagina}[, {name}]!',
        no: 'Met dit account volg ik geen bedrijfspagina’s, dus ik sla deze uitnodigingen over.',
        tie: '(Vertel me//Vertelt u me) gerust hoe het gaat als we elkaar zien.',
      },
      b: {
        thanks: 'Mooi dat {page|de pagina} er is[, {name}].',
        no: 'Pagina’s en groepen laat ik buiten dit account; (nodig me er alsjeblieft//nodigt u me er alstublieft) niet voor uit.',
        tie: 'Ik hoor het graag in het echt.',
      },
    },
  },
]);
