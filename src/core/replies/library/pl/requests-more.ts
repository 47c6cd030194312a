import { CARE_POINTS, recipes, WORK_POINTS } from '../recipe.ts';

/** Everybody else who asks in for the first time (situations 5, 13 and 31). */
export const requestsMore = recipes('pl', [
  {
    name: 'fellow',
    situation: 31,
    rung: 1,
    to: ['fellow'],
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Jak miło dostać zaproszenie od kogoś z branży.',
        no: 'To konto jest tylko dla mojej rodziny.',
        alternative: 'O naszym fachu chętnie porozmawiam {contactPoint}[: {link}].',
        tie: 'Co teraz powstaje? Zawsze mnie to ciekawi.',
      },
    },
  },
  {
    name: 'cordial-work',
    situation: 31,
    rung: 1,
    to: ['cordial-work', 'keep-warm', 'acquaintance'],
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Dziękuję za pamięć, miło mi.',
        no: 'To konto to małe grono: tylko rodzina.',
        alternative: 'Można się ze mną skontaktować {contactPoint}[: {link}].',
        tie: 'Życzę wszystkiego dobrego i do zobaczenia.',
      },
    },
  },
  {
    name: 'anyone',
    situation: 31,
    rung: 1,
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Dziękuję za zaproszenie.',
        no: 'To konto jest dla rodziny i najbliższych osób, i nikogo więcej tu nie dodaję.',
        alternative: 'Można się ze mną skontaktować {contactPoint}[: {link}].',
        'way-out': 'Odpowiedź nie jest potrzebna; życzę wszystkiego dobrego.',
      },
      b: {
        thanks: 'Dzień dobry, dziękuję za kontakt.',
        no: 'Z powodów osobistych nie szukam na tym koncie nowych kontaktów.',
        alternative: 'W sprawach mojej pracy zapraszam do kontaktu {contactPoint}[: {link}].',
        close: 'Wszystkiego dobrego.',
      },
    },
  },
  {
    name: 'plain',
    situation: 31,
    rung: 2,
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Dziękuję.',
        no: 'Na tym koncie nie dodaję osób z pracy.',
        alternative: 'Jestem do dyspozycji {contactPoint}[: {link}].',
      },
      b: {
        thanks: 'Dziękuję za miłe zaproszenie.',
        no: 'Nie używam tego serwisu do pracy i tego zaproszenia nie przyjmę.',
        alternative: 'W sprawach pracy można się ze mną skontaktować {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'distance',
    situation: 13,
    rung: 1,
    to: ['keep-distance'],
    any: {
      a: {
        no: 'Dzień dobry. Na tym koncie nie dodaję osób poznanych na wydarzeniach lub w pracy.',
        alternative: 'Zamówienia proszę kierować na adres {workMail}.',
      },
      b: {
        no: 'Dzień dobry. Na tym koncie nikogo nie dodaję.',
        alternative: 'Pytania o moją pracę proszę kierować na adres {workMail}.',
      },
    },
  },
  {
    name: 'distance-plain',
    situation: 13,
    rung: 2,
    to: ['keep-distance'],
    any: {
      a: { no: 'Nie przyjmuję zaproszeń na tym koncie.', alternative: 'Adres do zamówień to {workMail}.' },
    },
  },
  {
    name: 'patient-policy',
    situation: 5,
    rung: 1,
    to: ['patient'],
    points: CARE_POINTS,
    policy: true,
    any: {
      a: {
        thanks: 'Dziękuję za zaproszenie.',
        no: 'Zgodnie z regulaminem naszego gabinetu[ ({policyTitle})] nie dodajemy w mediach społecznościowych osób, które do nas przychodzą',
        reason: '; to chroni Państwa prywatność.',
        alternative: 'W każdej sprawie można się z nami skontaktować {contactPoint}[: {link}].',
        tie: 'Jesteśmy do Państwa dyspozycji.',
      },
    },
  },
  {
    name: 'patient',
    situation: 5,
    rung: 1,
    to: ['patient'],
    points: CARE_POINTS,
    any: {
      a: {
        thanks: 'Bardzo dziękuję za miłe zaproszenie.',
        no: 'W mediach społecznościowych nie dodaję osób, które znam z pracy',
        reason: '; dzięki temu Państwa prywatność jest bezpieczna.',
        alternative: 'W każdej sprawie można się z nami skontaktować {contactPoint}[: {link}].',
        tie: 'Zawsze miło mieć od Państwa wieści.',
      },
    },
  },
  {
    name: 'student-policy',
    situation: 5,
    rung: 1,
    to: ['student', 'parent'],
    points: CARE_POINTS,
    policy: true,
    any: {
      a: {
        thanks: 'Dziękuję za zaproszenie do znajomych.',
        no: 'Zgodnie z regulaminem naszej szkoły[ ({policyTitle})] nie przyjmujemy na kontach prywatnych zaproszeń od osób ze szkoły ani od rodzin.',
        alternative: 'W sprawach szkolnych można się ze mną skontaktować {contactPoint}[: {link}].',
        tie: 'Chętnie porozmawiam w szkole.',
      },
    },
  },
  {
    name: 'student',
    situation: 5,
    rung: 1,
    to: ['student', 'parent'],
    points: CARE_POINTS,
    any: {
      a: {
        thanks: 'Dziękuję za zaproszenie, to miły gest.',
        no: 'Na kontach prywatnych nie dodaję osób ze szkoły ani ich rodzin i dotyczy to wszystkich.',
        alternative: 'W sprawach szkolnych można się ze mną skontaktować {contactPoint}[: {link}].',
        tie: 'Do zobaczenia w szkole.',
      },
    },
  },
  {
    name: 'care-plain',
    situation: 5,
    rung: 2,
    to: ['patient', 'student', 'parent'],
    points: CARE_POINTS,
    any: {
      a: {
        thanks: 'Dziękuję za to zaproszenie.',
        no: 'Na prywatnych kontach nie dodaję nikogo, kogo znam z pracy.',
        alternative: 'Zapraszamy do kontaktu {contactPoint}[: {link}].',
      },
    },
  },
]);
