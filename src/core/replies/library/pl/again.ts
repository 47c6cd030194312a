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
        no: '[Powtórzę to, co w wiadomości z {earlierDate}: ]to konto jest dla rodziny i najbliższych.',
        ack: 'To się nie zmienia.',
        alternative: 'Nadal zapraszam do kontaktu {contactPoint}[: {link}].',
      },
      b: {
        ack: 'Dziękuję za ponowne zaproszenie.',
        no: 'Moja odpowiedź jest ta sama[ co {earlierDate}]: nie dodaję tu nikogo z pracy.',
        alternative: 'Można się ze mną skontaktować {contactPoint}[: {link}].',
      },
      c: {
        ack: 'Dzień dobry, dziękuję za kolejne zaproszenie.',
        no: '[Moje słowa z {earlierDate} pozostają aktualne: ]nie dodaję tu kontaktów z pracy.',
        alternative: 'Najlepiej skontaktować się ze mną {contactPoint}[: {link}].',
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
        no: 'To konto jest tylko dla rodziny i starych znajomych.',
        alternative: 'Chętnie zostanę w kontakcie {contactPoint}[: {link}].',
        tie: 'W naszej współpracy nic się nie zmienia.',
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
        no: '[Powtórzę to, co w wiadomości z {earlierDate}: ]na prywatnych kontach nie dodaję osób, które znam z pracy.',
        ack: 'To się nie zmienia i dotyczy wszystkich.',
        alternative: 'Zapraszamy do kontaktu {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'push-back',
    situation: 15,
    rung: 2,
    any: {
      a: {
        ack: 'Widzę, że zabrzmiało to inaczej, niż miało zabrzmieć.',
        tie: 'Lubię naszą współpracę i to się nie zmieni.',
        no: 'Moje prywatne konto pozostaje prywatne dla wszystkich, z którymi pracuję.',
      },
      b: {
        ack: 'Dziękuję za szczere słowa o tym, jak to zostało odebrane.',
        tie: 'Cenię naszą współpracę i wszystko w niej zostaje jak dotąd.',
        no: 'To konto jest nadal tylko dla mojej rodziny.',
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
        alternative: 'W sprawach pracy zapraszam do kontaktu {contactPoint}[: {link}].',
      },
      b: {
        no: 'Proszę od teraz nie kontaktować się ze mną przez konto prywatne: bez zaproszeń i bez wiadomości tutaj.',
        alternative: 'W sprawach pracy jestem do dyspozycji {contactPoint}[: {link}].',
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
        no: 'Ten numer jest na nagłe sytuacje, dlatego musi być wolny.',
        alternative: 'We wszystkich innych sprawach proszę o kontakt {contactPoint}[: {link}][; czytam wiadomości {hours}].',
      },
    },
  },
  {
    name: 'last-word',
    situation: 17,
    rung: 4,
    any: {
      a: {
        no: 'Proszę nie kontaktować się już ze mną żadną prywatną drogą. Nie będę tam więcej odpowiadać.',
        alternative: 'Zamówienia proszę kierować na adres {workMail}.',
      },
      b: {
        no: 'To moja ostatnia wiadomość: proszę nie pisać już do mnie na prywatne konta. Nie będę tam nic czytać ani odpowiadać.',
      },
    },
  },
]);
