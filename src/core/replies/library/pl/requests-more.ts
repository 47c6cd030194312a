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
        thanks: 'Jak miło, że jest wiadomość od kogoś z branży.',
        no: 'To konto jest tylko dla mojej rodziny.',
        alternative: 'Z wielką chęcią śledzę nowe prace {contactPoint}[: {link}].',
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
        thanks: 'Dziękuję za dobrą myśl.',
        no: 'Tutaj zostaję w małym gronie, w gronie rodziny.',
        alternative: 'Można się ze mną skontaktować {contactPoint}[: {link}].',
        tie: 'Życzę wszystkiego dobrego i do następnego razu.',
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
        alternative: 'Można do mnie napisać {contactPoint}[: {link}].',
        'way-out': 'Odpowiedź nie jest potrzebna; życzę wszystkiego dobrego.',
      },
      b: {
        thanks: 'Dzień dobry, dziękuję za wiadomość.',
        no: 'Z powodów osobistych nie szukam na tym koncie nowych kontaktów.',
        alternative: 'Sprawy mojej pracy najlepiej docierają {contactPoint}[: {link}].',
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
        no: 'Na tym koncie nie łączę się z kontaktami z pracy.',
        alternative: 'Jestem do dyspozycji {contactPoint}[: {link}].',
      },
      b: {
        thanks: 'Dziękuję za miłe zaproszenie.',
        no: 'Nie używam tego serwisu do pracy i tutaj go nie przyjmę.',
        alternative: 'Można się ze mną skontaktować {contactPoint}[: {link}].',
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
        no: 'Dzień dobry. Nie używam tego konta dla osób poznanych na imprezach lub w pracy.',
        alternative: 'Zamówienia: {workMail}.',
      },
      b: {
        no: 'Dzień dobry. Na tym koncie nikogo nie dodaję.',
        alternative: 'Pytania o moją pracę: {workMail}.',
      },
    },
  },
  {
    name: 'distance-plain',
    situation: 13,
    rung: 2,
    to: ['keep-distance'],
    any: {
      a: { no: 'Nie przyjmuję zaproszeń na tym koncie.', alternative: 'Dla zamówień jest {workMail}.' },
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
        no: 'Zgodnie z regulaminem naszego gabinetu[ ({policyTitle})] nie łączymy się w mediach społecznościowych z osobami, które do nas przychodzą',
        reason: '; to chroni Państwa prywatność.',
        alternative: 'W każdej sprawie można się z nami skontaktować {contactPoint}[: {link}].',
        tie: 'Do zobaczenia u nas.',
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
        no: 'W mediach społecznościowych nie łączę się z osobami, które znam z pracy',
        reason: '; tak Państwa prywatność jest bezpieczna.',
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
        no: 'Zgodnie z regulaminem naszej szkoły[ ({policyTitle})] osoby uczące nie łączą się prywatnie z klasą ani z rodzinami.',
        alternative: 'W sprawach szkoły można się ze mną skontaktować {contactPoint}[: {link}].',
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
        no: 'Na kontach prywatnych nie łączę się z osobami ze szkoły ani z rodzinami, tak samo dla każdej osoby.',
        alternative: 'W sprawach szkoły można się ze mną skontaktować {contactPoint}[: {link}].',
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
        thanks: 'Dziękuję za prośbę.',
        no: 'Prywatnie nie łączę się z nikim, kogo znam z pracy.',
        alternative: 'Zapraszamy do kontaktu {contactPoint}[: {link}].',
      },
    },
  },
]);
