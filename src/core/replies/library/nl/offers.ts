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
        no: 'Op dit moment koop ik niets, dus ik ga niet in op het aanbod.',
        tie: 'Naar onze afspraak kijk ik nog steeds uit[: {date}][, om het te hebben over {purpose}].',
      },
      b: {
        thanks: 'Bedankt dat (je//u) me erover vertelt[, {name}].',
        no: 'Van het aanbod maak ik geen gebruik.',
        tie: 'Over {purpose|ons vak} praat ik wel graag met (je//u)[, {date}].',
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
        no: 'Ik ga niet naar seminars; (haal me alsjeblieft//haalt u me alstublieft) van die lijst.',
        tie: 'Nieuws over {topic|(je//uw) eigen werk} lees ik altijd graag.',
      },
      b: {
        thanks: 'Bedankt voor de uitnodigingen[, {name}].',
        no: 'Ik ga niet naar zulke bijeenkomsten, ook een volgende keer niet; (zet//zet u) me dus liever niet meer op de lijst.',
        tie: 'Ik hoor wel graag over {topic|hoe het (met je//met u) gaat}.',
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
        no: 'Ik kom niet, dus (geef//geeft u) mijn plek gerust aan iemand anders.',
        tie: 'Ik wens iedereen veel plezier.',
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
        yes: 'Afgesproken[, {date}], tot dan.',
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
        thanks: 'Bedankt voor het bericht[, {name}], geen probleem.',
        close: 'Ik heb het uit mijn agenda gehaald. Tot een volgende keer.',
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
        tie: '(Vertel me//Vertelt u me) gerust eens hoe het ermee gaat.',
      },
      b: {
        thanks: 'Mooi dat {page|de pagina} er is[, {name}].',
        no: 'Pagina’s en groepen laat ik buiten dit account; (nodig me er alsjeblieft//nodigt u me er alstublieft) niet voor uit.',
        tie: 'Ik hoor er graag meer over als we elkaar zien.',
      },
    },
  },
]);
