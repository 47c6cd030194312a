import { recipes, WORK_POINTS } from '../recipe.ts';

/** Messages at a time that doesn’t suit (situations 6 to 8, 23, 25, 26, 34). */
export const chat = recipes('nl', [
  {
    name: 'busy',
    situation: 6,
    rung: 1,
    both: {
      a: {
        thanks: 'Wat een leuke verrassing[, {name}]!',
        no: 'Op dit moment is het hier {task|werken}[, tot {until}], dus ik sluit de chat nu.',
        promise: 'Ik schrijf (je//u) {when}.',
        close: 'Nog een fijne dag.',
      },
      b: {
        thanks: 'Fijn om van (je//u) te horen[, {name}].',
        no: 'Mijn handen zitten vol: {task|werk}[, tot {until}], en ik laat de chat zolang liggen.',
        promise: '(Je hoort//U hoort) {when} van me.',
        close: 'Tot dan, alle goeds.',
      },
      c: {
        thanks: 'Bedankt voor de groet[, {name}].',
        no: 'Op mijn tafel ligt nu {task|werk}[, tot {until}], en dat vraagt twee handen.',
        promise: 'Mijn antwoord komt {when}.',
        close: 'Hartelijke groet.',
      },
      d: {
        thanks: 'Leuk dat (je schrijft//u schrijft)[, {name}].',
        no: 'Nu is {task|het werk} aan de beurt[, tot {until}], en de chat blijft zolang dicht.',
        promise: 'Ik antwoord {when}.',
        close: 'Het ga (je//u) goed!',
      },
    },
  },
  {
    name: 'long-letter',
    situation: 7,
    rung: 1,
    both: {
      a: {
        echo: 'Wat (je schrijft//u schrijft) over {detail|deze tijd}, blijft me bij[, {name}].',
        no: 'Mijn brieven zijn kort zolang er werk ligt, maar de (jouwe//uwe) lees ik.',
        close: 'Ik denk aan (je//u).',
      },
      b: {
        thanks: 'Dank dat (je me dit vertelt//u me dit vertelt)[, {name}].',
        echo: 'Het raakte me, vooral {detail|het laatste}.',
        no: 'Deze weken antwoord ik met een paar regels, uit het hart.',
        close: 'Hartelijke groet.',
      },
    },
  },
  {
    name: 'after-hours',
    situation: 8,
    rung: 1,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Gezien, dank (je//u)[, {name}].',
        no: 'Naar werkdingen kijk ik {hours|in werktijd}.',
        alternative: 'Het veiligst komen ze {contactPoint} bij me aan[: {link}].',
        promise: '(Je krijgt//U krijgt) {when} antwoord.',
      },
      b: {
        thanks: 'Bedankt voor (je//uw) bericht[, {name}].',
        no: 'Vragen over werk beantwoord ik {hours|op werkdagen} en niet op dit account.',
        alternative: '(Stuur//Stuurt u) ze me {contactPoint}[: {link}].',
        promise: 'Ik antwoord {when}.',
      },
      c: {
        thanks: 'Dank[, {name}], het is aangekomen.',
        no: 'Werk heeft bij mij {hours|in de werkdag} zijn plek.',
        alternative: 'De vraag is in goede handen {contactPoint}[: {link}].',
        promise: '(Je hoort//U hoort) {when} van me.',
      },
    },
  },
  {
    name: 'thanks',
    situation: 23,
    rung: 1,
    both: {
      a: {
        thanks: 'Dank (je//u) wel[, {name}], dat maakt mijn dag goed.',
        close: 'Alle goeds voor (je//u).',
      },
      b: { thanks: 'Wat lief van (je//u)[, {name}], bedankt.', close: 'Hartelijke groet.' },
      c: { thanks: 'Fijn om te lezen[, {name}].', close: 'Groeten terug, en dank (je//u) wel.' },
    },
  },
  {
    name: 'urgent',
    situation: 25,
    rung: 1,
    both: {
      a: {
        ack: 'Gelezen[, {name}], ik ga er nu mee aan de slag.',
        promise: '(Je hoort//U hoort) {when|zo snel mogelijk} van me.',
      },
    },
  },
  {
    name: 'crisis',
    situation: 26,
    rung: 1,
    both: {
      a: {
        ack: 'Ik heb gelezen wat (je schrijft//u schrijft), en ik neem het ernstig.',
        close: 'Bij gevaar: (bel//belt u) meteen het plaatselijke noodnummer. Ik denk aan (je//u).',
      },
    },
  },
  {
    name: 'late-promise',
    situation: 34,
    rung: 1,
    both: {
      a: {
        ack: 'Ik zou[ {date}] schrijven en heb het nog niet gedaan[, {name}].',
        promise: '(Je hoort//U hoort) {when} van me.',
        close: 'Dank voor (je//uw) geduld.',
      },
    },
  },
]);
