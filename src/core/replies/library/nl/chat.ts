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
        no: 'Ik ben[ tot {until}] bezig met {task|mijn werk}, dus ik sluit de chat nu.',
        promise: 'Ik schrijf (je//u) {when}.',
        close: 'Nog een fijne dag.',
      },
      b: {
        thanks: 'Fijn om van (je//u) te horen[, {name}].',
        no: 'Ik heb[ tot {until}] mijn handen vol aan {task|mijn werk}, dus de chat blijft even liggen.',
        promise: '(Je hoort//U hoort) {when} van me.',
        close: 'Nog een mooie dag.',
      },
      c: {
        thanks: 'Bedankt voor de groet[, {name}].',
        no: 'Ik heb nu beide handen nodig voor {task|mijn werk}[, tot {until}].',
        promise: 'Mijn antwoord komt {when}.',
        close: 'Hartelijke groet.',
      },
      d: {
        thanks: 'Leuk dat (je schrijft//u schrijft)[, {name}].',
        no: 'Nu is {task|het werk} aan de beurt[, tot {until}], en de chat blijft zolang dicht.',
        promise: 'Ik antwoord {when}.',
        close: 'Tot schrijfs.',
      },
    },
  },
  {
    name: 'long-letter',
    situation: 7,
    rung: 1,
    both: {
      a: {
        echo: 'Wat (je schreef//u schreef) over {detail|deze tijd}, blijft me bij[, {name}].',
        no: 'Mijn brieven zijn kort zolang er werk ligt, maar die van (jou//u) lees ik wel.',
        line: 'Dit geef ik graag door: {line}',
        close: 'Ik denk aan (je//u).',
      },
      b: {
        thanks: 'Bedankt dat (je me dit vertelt//u me dit vertelt)[, {name}].',
        echo: 'Het raakte me[, vooral {detail}].',
        no: 'Deze weken antwoord ik maar kort, wel van harte.',
        line: 'Dit geef ik graag door: {line}',
        close: 'Hartelijke groet.',
      },
    },
  },
  {
    name: 'longer-letter',
    situation: 35,
    rung: 1,
    both: {
      a: {
        thanks: '(Dag[ {name}]//Goedendag), bedankt voor (je//uw) brief.',
        echo: 'Eén ding blijft me bij: {detail|wat (je//u) over deze tijd schrijft}. Deze keer schrijf ik meer dan een paar regels.',
        close: 'Een warme groet.',
      },
      b: {
        thanks: '(Dag[ {name}]//Goedendag), (je//uw) brief deed me goed.',
        echo: 'Wat (je//u) schreef over {detail|deze tijd}, las ik meer dan eens, en dit keer antwoord ik graag uitgebreider.',
        close: 'Fijn dat (je//u) schrijft.',
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
        thanks: 'Gezien, dank (je//u) wel[, {name}].',
        no: 'Naar werkvragen kijk ik {hours|onder werktijd}.',
        alternative: 'Ze bereiken me het best {contactPoint}[: {link}].',
        promise: '(Je krijgt//U krijgt) {when} antwoord.',
      },
      b: {
        thanks: 'Bedankt voor (je//uw) bericht[, {name}].',
        no: 'Vragen over werk beantwoord ik {hours|op werkdagen}, maar niet op dit account.',
        alternative: '(Stel//Stelt u) ze gerust {contactPoint}[: {link}].',
        promise: 'Ik antwoord {when}.',
      },
      c: {
        thanks: 'Bedankt[, {name}], het is aangekomen.',
        no: 'Met werkvragen ga ik {hours|op werkdagen} aan de slag.',
        alternative: '(Je vraag//Uw vraag) komt het zekerst aan {contactPoint}[: {link}].',
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
        thanks: 'Dank (je//u) wel[, {name}], daar word ik echt blij van.',
        close: 'Ik wens (je//u) het beste.',
      },
      b: { thanks: 'Wat (lief van je//vriendelijk van u)[, {name}], bedankt.', close: 'Hartelijke groet.' },
      c: { thanks: 'Fijn om te lezen[, {name}].', close: 'Hartelijke groet terug, en dank (je//u) wel.' },
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
        ack: 'Ik heb gelezen wat (je schrijft//u schrijft), en ik neem het heel serieus.',
        close: '(Bel//Belt u) bij gevaar meteen het noodnummer. (Je//U) hoeft hier niet alleen mee te zijn; ik denk aan (je//u).',
      },
    },
  },
  {
    name: 'late-promise',
    situation: 34,
    rung: 1,
    both: {
      a: {
        ack: 'Ik zou[ {date}] schrijven, en dat is er nog niet van gekomen[, {name}].',
        promise: '(Je hoort//U hoort) {when} van me.',
        close: 'Bedankt voor (je//uw) geduld.',
      },
    },
  },
]);
