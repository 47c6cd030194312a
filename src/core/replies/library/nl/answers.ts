import { recipes, WORK_POINTS } from '../recipe.ts';

/** Berichten, aanbiedingen en eigen eerste stappen: everything that is no request. */
export const answers = recipes('nl', [
  {
    name: 'busy', situation: 6, rung: 1,
    both: {
      a: { thanks: 'Wat een leuke verrassing[, {name}]!', no: 'Op dit moment is het hier {task|werken}[, tot {until}], dus ik sluit de chat nu.', promise: 'Ik schrijf (je//u) {when}.', close: 'Nog een fijne dag!' },
      b: { thanks: 'Fijn om van (je//u) te horen[, {name}].', no: 'Mijn handen zitten vol: {task|werk}[, tot {until}], en ik laat de chat zolang liggen.', promise: '(Je hoort//U hoort) {when} van me.', close: 'Tot dan, alle goeds.' },
      c: { thanks: 'Bedankt voor de groet[, {name}].', no: 'Op mijn tafel ligt nu {task|werk}[, tot {until}], en dat vraagt twee handen.', promise: 'Mijn antwoord komt {when}.', close: 'Hartelijke groet.' },
      d: { thanks: 'Leuk dat (je schrijft//u schrijft)[, {name}].', no: 'Nu is {task|het werk} aan de beurt[, tot {until}], en de chat blijft zolang dicht.', promise: 'Ik antwoord {when}.', close: 'Het ga (je//u) goed!' },
    },
  },
  {
    name: 'long-letter', situation: 7, rung: 1,
    both: {
      a: { echo: 'Wat (je schrijft//u schrijft) over {detail|deze tijd}, blijft me bij[, {name}].', no: 'Mijn brieven zijn kort zolang er werk ligt, maar de (jouwe//uwe) lees ik.', close: 'Ik denk aan (je//u).' },
      b: { thanks: 'Dank dat (je me dit vertelt//u me dit vertelt)[, {name}].', echo: 'Het raakte me, vooral {detail|het laatste}.', no: 'Deze weken antwoord ik met een paar regels, uit het hart.', close: 'Hartelijke groet.' },
    },
  },
  {
    name: 'after-hours', situation: 8, rung: 1, points: WORK_POINTS,
    both: {
      a: { thanks: 'Gezien, dank (je//u)[, {name}].', no: 'Naar werkdingen kijk ik {hours|in werktijd}.', alternative: 'Het veiligst komen ze {contactPoint} bij me aan[: {link}].', promise: '(Je krijgt//U krijgt) {when} antwoord.' },
      b: { thanks: 'Bedankt voor (je//uw) bericht[, {name}].', no: 'Vragen over werk beantwoord ik {hours|op werkdagen} en niet op dit account.', alternative: '(Stuur//Stuurt u) ze me {contactPoint}[: {link}].', promise: 'Ik antwoord {when}.' },
      c: { thanks: 'Dank[, {name}], het is aangekomen.', no: 'Werk heeft bij mij {hours|in de werkdag} zijn plek.', alternative: 'De vraag is in goede handen {contactPoint}[: {link}].', promise: '(Je hoort//U hoort) {when} van me.' },
    },
  },
  {
    name: 'thanks', situation: 23, rung: 1,
    both: {
      a: { thanks: 'Dank (je//u) wel[, {name}], dat maakt mijn dag goed.', close: 'Alle goeds voor (je//u).' },
      b: { thanks: 'Wat lief van (je//u)[, {name}], bedankt.', close: 'Hartelijke groet.' },
      c: { thanks: 'Fijn om te lezen[, {name}].', close: 'Groeten terug, en dank (je//u) wel.' },
    },
  },
  { name: 'urgent', situation: 25, rung: 1, both: { a: { ack: 'Gelezen[, {name}], ik ga er nu mee aan de slag.', promise: '(Je hoort//U hoort) {when|zo snel mogelijk} van me.' } } },
  { name: 'crisis', situation: 26, rung: 1, both: { a: { ack: 'Ik heb gelezen wat (je schrijft//u schrijft), en ik neem het ernstig.', close: 'Bij gevaar: (bel//belt u) meteen het plaatselijke noodnummer. Ik denk aan (je//u).' } } },
  { name: 'late-promise', situation: 34, rung: 1, both: { a: { ack: 'Ik zou[ {date}] schrijven en heb het nog niet gedaan[, {name}].', promise: '(Je hoort//U hoort) {when} van me.', close: 'Dank voor (je//uw) geduld.' } } },
  {
    name: 'pitch', situation: 9, rung: 1,
    both: {
      a: { thanks: 'Bedankt voor (je//uw) bericht[, {name}].', no: 'Op dit moment koop ik niets, dus laten we het aanbod terzijde leggen.', tie: 'Naar onze afspraak kijk ik nog steeds uit[: {date}][, om het te hebben over {purpose}].' },
      b: { thanks: 'Dank dat (je//u) me erover vertelt[, {name}].', no: 'Op het aanbod ga ik niet in.', tie: 'Ik praat graag met (je//u) over {purpose|ons vak}[, {date}].' },
    },
  },
  {
    name: 'series', situation: 10, rung: 1,
    both: {
      a: { thanks: 'Bedankt dat (je//u) aan me denkt[, {name}].', no: 'Naar seminars ga ik niet; (haal me alsjeblieft//haalt u me alstublieft) van die lijst.', tie: 'Nieuws over {topic|andere dingen} lees ik altijd graag.' },
      b: { thanks: 'Dank voor de uitnodigingen[, {name}].', no: 'Ik ga niet naar zulke bijeenkomsten, nu niet en de volgende keer niet; reken niet op mij.', tie: 'Ik hoor wel graag over {topic|hoe het gaat}.' },
    },
  },
  {
    name: 'one-event', situation: 30, rung: 1,
    both: {
      a: { thanks: 'Bedankt voor de uitnodiging[, {name}].', no: 'Ik kom deze keer niet.', tie: 'Ik wens (je//u) een volle zaal.' },
      b: { thanks: 'Wat aardig om me te vragen[, {name}].', no: 'Ik ben er niet bij, dus mijn plek is vrij.', tie: 'Veel plezier voor wie komt.' },
    },
  },
  {
    name: 'meeting', situation: 11, rung: 1,
    both: {
      a: { yes: 'Het staat in mijn agenda[, {date}], en ik kom.', 'way-out': 'Een herinnering is niet nodig; ik schrijf alleen als er iets verandert.' },
      b: { yes: 'Alles klaar[ voor {date}], tot dan.', 'way-out': 'Wat ik noteer, kom ik na; de herinnering (kun je je//kunt u zich) besparen.' },
    },
  },
  { name: 'meeting-off', situation: 32, rung: 1, any: { a: { thanks: 'Dank voor het bericht[, {name}], alles goed.', close: 'Ik heb het uit mijn agenda gehaald. Beste wensen.' } } },
  {
    name: 'like-my-page', situation: 12, rung: 1,
    both: {
      a: { thanks: 'Veel succes met {page|de pagina}[, {name}]!', no: 'Met dit account volg ik geen bedrijfspagina’s, dus ik sla deze uitnodigingen over.', tie: '(Vertel me//Vertelt u me) gerust hoe het gaat als we elkaar zien.' },
      b: { thanks: 'Mooi dat {page|de pagina} er is[, {name}].', no: 'Pagina’s en groepen laat ik buiten dit account; (nodig me er alsjeblieft//nodigt u me er alstublieft) niet voor uit.', tie: 'Ik hoor het graag in het echt.' },
    },
  },
  { name: 'invite', situation: 18, rung: 1, points: WORK_POINTS, both: { a: { thanks: 'Hallo[ {name}].', reason: 'Een paar keer per jaar deel ik verhalen uit mijn projecten.', alternative: '(Je krijgt//U krijgt) ze {contactPoint}[: {link}].', 'way-out': 'Liever niet? (Laat//Laat u) het dan onbeantwoord of (druk//drukt u) op Negeren; er verandert niets tussen ons.' } } },
  { name: 'follow-up', situation: 33, rung: 1, both: { a: { thanks: 'Het was fijn (je//u) te ontmoeten[, {name}].', reason: 'Ik schrijf vanwege {purpose|ons gesprek}.', 'way-out': '(Wil je//Wilt u) daarmee verder? Zo niet, dan is een antwoord niet nodig en vraag ik het niet nog eens.' } } },
  { name: 'second-account', situation: 19, rung: 1, both: { a: { ack: 'Hallo[ {name}]. Vandaag schreef een tweede account met (jouw//uw) naam me.', close: 'Is het van (jou//u)? Ik heb niet geantwoord.' } } },
  {
    name: 'becomes-friend', situation: 20, rung: 1,
    both: {
      a: { yes: 'Met plezier[, {name}]!', tie: 'Opdrachten en data laat ik in de mail, zodat er niets zoekraakt tussen de foto’s.' },
      b: { yes: 'Ja, heel graag[, {name}].', tie: 'Het werk blijft waar het was; hier praten we over al het andere wanneer (je wilt//u wilt).' },
    },
  },
  { name: 'i-was-sharp', situation: 21, rung: 1, both: { a: { ack: 'Mijn laatste antwoord[ op {date}] was hard voor (je//u)[, {name}], en de toon spijt me.', no: 'Het antwoord zelf blijft: dit account is voor mijn familie.', tie: 'Ik wil graag goed verder.' } } },
  { name: 'says-no-to-me', situation: 22, rung: 1, both: { a: { thanks: 'Bedankt dat (je//u) het me zegt[, {name}].', tie: 'Dat is helemaal goed, en ik zie (je//u) graag een volgende keer.' } } },
  {
    name: 'who-are-you', situation: 24, rung: 1,
    both: {
      a: { thanks: 'Hallo[ {name}], dank voor (je//uw) verzoek.', ack: '(Help me//Helpt u me) even: waar kennen we elkaar van, en waar gaat het om?' },
      b: { thanks: 'Dank voor het bericht.', ack: 'Mag ik vragen wie (je bent//u bent) en wat (je//u) bij me brengt?' },
    },
  },
  {
    name: 'welcome-here', situation: 27, rung: 1,
    both: {
      a: { yes: 'Leuk dat we hier verbonden zijn[, {name}].', close: 'Dit is de goede plek om contact te houden.' },
      b: { yes: 'Ik neem (je//uw) verzoek graag aan[, {name}].', close: 'Ik kijk uit naar (je//uw) nieuws.' },
    },
  },
  { name: 'enquiry', situation: 28, rung: 1, points: WORK_POINTS, both: { a: { thanks: 'Dank voor (je//uw) vraag[, {name}].', alternative: '(Stuur//Stuurt u) die naar me {contactPoint}[: {link}].', promise: 'Ik antwoord {when}.', close: 'Fijn dat er belangstelling is.' } } },
  { name: 'asks-for-number', situation: 29, rung: 1, points: WORK_POINTS, both: { a: { thanks: 'Bedankt voor de vraag[, {name}].', no: 'Mijn privénummer geef ik niet door.', alternative: '(Je bereikt//U bereikt) me {contactPoint}[: {link}].', tie: 'Zo komt (je//uw) bericht zeker aan.' } } },
]);
