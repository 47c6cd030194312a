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
        no: 'To konto mam tylko dla rodziny i starych przyjaźni.',
        alternative: 'W sprawach zawodowych można się ze mną skontaktować {contactPoint}[: {link}].',
        tie: '[{reasonForThem} ]Nasza współpraca to dla mnie przyjemność.',
      },
      b: {
        thanks: 'Dziękuję za pamięć, to bardzo miłe.',
        no: 'Ten profil jest tylko dla mojej rodziny i nie dodaję tu nikogo z pracy.',
        alternative: 'Najlepiej pisać do mnie {contactPoint}[: {link}].',
        tie: 'Między nami wszystko zostaje po staremu.',
      },
      c: {
        thanks: 'Dziękuję za wiadomość, to miłe.',
        no: 'Nie łączę pracy z tym kontem',
        reason: ', bo jest tu też to, co publikują bliskie mi osoby.',
        alternative: 'Zapraszam do kontaktu {contactPoint}[: {link}].',
        tie: 'Nasza wspólna praca toczy się dalej jak dotąd.',
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
        no: 'W naszym biurze nie łączymy się przez konta prywatne',
        reason: '; to spisana zasada[ ({policyTitle})], ta sama dla każdej osoby.',
        alternative: 'Zapraszam do kontaktu {contactPoint}[: {link}].',
        tie: 'Współpraca nadal jest dla mnie przyjemnością.',
      },
      b: {
        thanks: 'Dziękuję za pamięć.',
        no: 'Konta prywatne zostają u nas poza pracą, tak mówi regulamin biura[ ({policyTitle})].',
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
        thanks: 'Dobrze znów mieć wieści, dziękuję.',
        no: 'Na tym koncie nie dodaję kontaktów handlowych.',
        tie: 'Dane firmy chcę jednak mieć pod ręką na następny raz.',
        alternative: 'Proszę przesłać je {contactPoint}[: {link}].',
      },
      b: {
        thanks: 'Dziękuję za podtrzymanie kontaktu.',
        no: 'Ta strona jest tylko dla rodziny i starych przyjaźni.',
        tie: 'To, co u Państwa kupiliśmy, służy nam dobrze, a nowości czytam chętnie.',
        alternative: 'Trafiają do mnie {contactPoint}[: {link}].',
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
        alternative: 'Chętnie zostaję w kontakcie {contactPoint}[: {link}].',
        tie: 'No i zawsze zostaje ekspres do kawy.',
      },
      b: {
        thanks: 'To bardzo miłe, dziękuję.',
        no: 'Prywatny profil zostaje bez osób z pracy, tak samo dla całego zespołu.',
        alternative: 'Można się ze mną skontaktować {contactPoint}[: {link}].',
        tie: 'Wspólny obiad któregoś dnia bardzo chętnie.',
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
        no: 'W serwisach prywatnych nie łączę się z osobami, którym podlegam lub które podlegają mnie, w żadną stronę.',
        alternative: 'Chętnie zrobię to {contactPoint}[: {link}].',
        tie: 'W pracy moje drzwi są otwarte jak zawsze.',
      },
      b: {
        thanks: 'Dziękuję za zaproszenie, doceniam je.',
        no: 'To konto trzymam osobno od całego działu, bez wyjątków.',
        alternative: 'Zapraszam {contactPoint}[: {link}].',
        tie: 'Lubię to, jak pracujemy, i tak zostaje.',
      },
    },
  },
]);
