import { CARE_POINTS, recipes, WORK_POINTS } from '../recipe.ts';

/** Asks again, pushes back, goes on (situations 14 to 17), from plain to the last word. */
export const again = recipes('pl', [
  {
    name: 'again',
    situation: 14,
    rung: 2,
    points: WORK_POINTS,
    any: {
      a: {
        no: '[Tak jak w mojej wiadomości z {earlierDate}: ]to konto jest dla rodziny i najbliższych.',
        ack: 'Tak zostaje.',
        alternative: 'Nadal zapraszam {contactPoint}[: {link}].',
      },
      b: {
        ack: 'Dziękuję za ponowne zaproszenie.',
        no: 'Moja odpowiedź jest ta sama[ co {earlierDate}]: nie dodaję tu nikogo z pracy.',
        alternative: 'Można się ze mną skontaktować {contactPoint}[: {link}].',
      },
      c: {
        ack: 'Witam ponownie.',
        no: '[Moje słowa z {earlierDate} są aktualne: ]nie łączę się tu z kontaktami z pracy.',
        alternative: 'Droga do mnie to kontakt {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'again-unseen',
    situation: 14,
    rung: 1,
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Dzień dobry i dziękuję za zaproszenie.',
        ack: 'Moja wiadomość[ z {earlierDate}] może gdzieś przepadła, więc piszę jeszcze raz.',
        no: 'To konto jest tylko dla rodziny i starych przyjaźni.',
        alternative: 'Chętnie zostaję w kontakcie {contactPoint}[: {link}].',
        tie: 'W naszej pracy nic się nie zmienia.',
      },
    },
  },
  {
    name: 'again-care',
    situation: 14,
    rung: 2,
    to: ['patient', 'student', 'parent'],
    points: CARE_POINTS,
    any: {
      a: {
        no: '[Tak jak w mojej wiadomości z {earlierDate}: ]prywatnie nie łączę się z osobami, które znam z pracy.',
        ack: 'Tak zostaje, dla każdej osoby.',
        alternative: 'Zapraszamy {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'push-back',
    situation: 15,
    rung: 2,
    any: {
      a: {
        ack: 'Widzę, że to zabrzmiało inaczej, niż miało zabrzmieć.',
        tie: 'Lubię naszą współpracę i to się nie zmieni.',
        no: 'Moje konto prywatne zostaje prywatne wobec każdej osoby z pracy.',
      },
      b: {
        ack: 'Dziękuję za szczere słowa o tym, jak to było odebrane.',
        tie: 'Cenię naszą pracę i idzie ona dalej jak dotąd.',
        no: 'To konto zostaje przy mojej rodzinie.',
      },
    },
  },
  {
    name: 'firm',
    situation: 14,
    rung: 3,
    points: WORK_POINTS,
    any: {
      a: {
        no: 'Proszę nie wysyłać mi więcej zaproszeń ani wiadomości na to konto.',
        alternative: 'Sprawy pracy: {contactPoint}[, {link}].',
      },
      b: {
        no: 'Proszę od teraz pomijać moje konto prywatne: bez zaproszeń i bez wiadomości tutaj.',
        alternative: 'W sprawach pracy {contactPoint}[: {link}].',
      },
      c: {
        no: 'Nie przyjmuję zaproszeń na tym koncie. Proszę nie wysyłać kolejnych i nie pisać do mnie tutaj.',
        alternative: 'W sprawach pracy można się ze mną skontaktować {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'emergency-line',
    situation: 16,
    rung: 2,
    points: WORK_POINTS,
    any: {
      a: {
        no: 'Ten numer jest na nagłe wypadki, dlatego trzymam go wolny.',
        alternative: 'Wszystko inne proszę {contactPoint}[: {link}][; czytam to {hours}].',
      },
    },
  },
  {
    name: 'last-word',
    situation: 17,
    rung: 4,
    any: {
      a: {
        no: 'Proszę nie kontaktować się ze mną więcej żadną prywatną drogą. Tam już nie odpowiadam.',
        alternative: 'Zamówienia proszę kierować na {workMail}.',
      },
      b: {
        no: 'To moja ostatnia wiadomość: proszę nie pisać do mnie więcej drogą prywatną. Tam nie czytam ani nie odpowiadam.',
      },
    },
  },
]);
