import { recipes, WORK_POINTS } from '../recipe.ts';

/**
 * People from work who ask in for the first time, gently (situations 1 to 4). Impersonal throughout, as past tense and address would tell a gender;
 * no name, as its form of address can't be told from the name alone.
 */
export const requests = recipes('pl', [
  {
    name: 'client',
    situation: 1,
    rung: 1,
    to: ['client', 'prospect'],
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Bardzo dziękuję za zaproszenie.',
        no: 'To konto prowadzę tylko dla rodziny i starych znajomych.',
        alternative: 'W sprawach zawodowych można się ze mną skontaktować {contactPoint}[: {link}].',
        tie: '[{reasonForThem} ]Bardzo cenię naszą współpracę.',
      },
      b: {
        thanks: 'Dziękuję za pamięć, to bardzo miłe.',
        no: 'Ten profil jest tylko dla mojej rodziny i nie dodaję tu nikogo z pracy.',
        alternative: 'Najlepiej skontaktować się ze mną {contactPoint}[: {link}].',
        tie: 'Między nami wszystko zostaje po staremu.',
      },
      c: {
        thanks: 'Miło mi, dziękuję za zaproszenie.',
        no: 'Tego konta nie łączę z pracą',
        reason: ', bo widać tu też to, co publikują bliskie mi osoby.',
        alternative: 'Zapraszam do kontaktu {contactPoint}[: {link}].',
        tie: 'Nasza współpraca toczy się dalej jak dotąd.',
      },
    },
  },
  {
    name: 'office-policy',
    situation: 1,
    rung: 1,
    points: WORK_POINTS,
    policy: true,
    to: ['client', 'prospect', 'vendor', 'coworker', 'boss', 'report', 'fellow', 'cordial-work', 'acquaintance', 'keep-warm'],
    any: {
      a: {
        thanks: 'Serdecznie dziękuję za zaproszenie.',
        no: 'W naszym biurze nie dodajemy kontaktów służbowych na kontach prywatnych',
        reason: '; to spisana zasada[ ({policyTitle})], taka sama dla wszystkich.',
        alternative: 'Zapraszam do kontaktu {contactPoint}[: {link}].',
        tie: 'Współpraca nadal jest dla mnie przyjemnością.',
      },
      b: {
        thanks: 'Dziękuję za pamięć.',
        no: 'Zgodnie z regulaminem naszego biura[ ({policyTitle})] konta prywatne zostają poza pracą.',
        alternative: 'Chętnie odpowiem {contactPoint}[: {link}].',
        tie: 'Poza tym nic się nie zmienia.',
      },
    },
  },
  {
    name: 'vendor',
    situation: 2,
    rung: 1,
    to: ['vendor'],
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Dziękuję, miło znów mieć od Państwa wieści.',
        no: 'Na tym koncie nie dodaję kontaktów biznesowych.',
        tie: 'Dane kontaktowe chcę jednak mieć pod ręką na przyszłość.',
        alternative: 'Proszę je przesłać {contactPoint}[: {link}].',
      },
      b: {
        thanks: 'Dziękuję za pamięć i za kontakt.',
        no: 'Ta strona jest tylko dla rodziny i starych znajomych.',
        tie: 'To, co u Państwa kupiliśmy, dobrze nam służy, a o nowościach chętnie poczytam.',
        alternative: 'Proszę je przesyłać {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'coworker',
    situation: 3,
    rung: 1,
    to: ['coworker'],
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Dzięki za zaproszenie!',
        no: 'Na tym profilu nie mam nikogo z biura, więc to nic osobistego.',
        alternative: 'Chętnie zostanę w kontakcie {contactPoint}[: {link}].',
        tie: 'No i zawsze zostaje nam ekspres do kawy.',
      },
      b: {
        thanks: 'To bardzo miłe, dziękuję.',
        no: 'Na prywatnym profilu nie dodaję nikogo z pracy i dotyczy to całego zespołu.',
        alternative: 'Można się ze mną skontaktować {contactPoint}[: {link}].',
        tie: 'A na wspólny obiad któregoś dnia bardzo chętnie się wybiorę.',
      },
    },
  },
  {
    name: 'rank',
    situation: 4,
    rung: 1,
    to: ['boss', 'report'],
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Bardzo dziękuję.',
        no: 'Na prywatnych kontach nie dodaję osób, którym podlegam, ani tych, które podlegają mnie.',
        alternative: 'Chętnie pozostanę w kontakcie {contactPoint}[: {link}].',
        tie: 'W pracy moje drzwi są otwarte jak zawsze.',
      },
      b: {
        thanks: 'Dziękuję za zaproszenie, to miły gest.',
        no: 'Tego konta nie łączę z pracą ani z nikim z działu, bez wyjątków.',
        alternative: 'Zapraszam do kontaktu {contactPoint}[: {link}].',
        tie: 'Dobrze nam się razem pracuje i tak zostanie.',
      },
    },
  },
]);
