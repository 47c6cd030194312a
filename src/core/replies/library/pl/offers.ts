import { recipes } from '../recipe.ts';

/** Offers, invitations, reminders (situations 9 to 12, 30, 32). */
export const offers = recipes('pl', [
  {
    name: 'pitch',
    situation: 9,
    rung: 1,
    any: {
      a: {
        thanks: 'Dziękuję za wiadomość.',
        no: 'Teraz nic nie kupuję, więc zostawmy ofertę na boku.',
        tie: 'Nadal cieszę się na spotkanie[: {date}][; temat to {purpose}].',
      },
      b: {
        thanks: 'Dziękuję za informację.',
        no: 'Z oferty nie skorzystam.',
        tie: 'Chętnie porozmawiam o czym innym[, {date}]: {purpose|nasz zawód}.',
      },
    },
  },
  {
    name: 'series',
    situation: 10,
    rung: 1,
    any: {
      a: {
        thanks: 'Dziękuję za pamięć o mnie.',
        no: 'Na seminaria nie chodzę; proszę skreślić mnie z tych zaproszeń.',
        tie: 'Nowości zawsze czytam chętnie[, na przykład: {topic}].',
      },
      b: {
        thanks: 'Dziękuję za zaproszenia.',
        no: 'Nie chodzę na takie spotkania, ani teraz, ani następnym razem; proszę na mnie nie liczyć.',
        tie: 'Lubię słuchać o innych sprawach[, choćby: {topic}].',
      },
    },
  },
  {
    name: 'one-event',
    situation: 30,
    rung: 1,
    any: {
      a: {
        thanks: 'Dziękuję za zaproszenie na to wydarzenie.',
        no: 'Tym razem nie przyjdę.',
        tie: 'Życzę pełnej sali.',
      },
      b: {
        thanks: 'Miło, że jest dla mnie miejsce.',
        no: 'Nie będzie mnie, więc jest ono wolne.',
        tie: 'Dobrej zabawy dla każdego, kto przyjdzie.',
      },
    },
  },
  {
    name: 'meeting',
    situation: 11,
    rung: 1,
    any: {
      a: {
        yes: 'Jest w kalendarzu[, {date}], i przyjdę.',
        'way-out': 'Przypomnienie nie jest potrzebne; napiszę tylko, gdy coś się zmieni.',
      },
      b: {
        yes: 'Wszystko gotowe[: {date}], do zobaczenia.',
        'way-out': 'Co zapisane, tego dotrzymuję, więc przypomnienie można sobie darować.',
      },
    },
  },
  {
    name: 'meeting-off',
    situation: 32,
    rung: 1,
    any: {
      a: {
        thanks: 'Dziękuję za wiadomość, wszystko w porządku.',
        close: 'Termin już wykreślam. Najlepsze życzenia.',
      },
    },
  },
  {
    name: 'like-my-page',
    situation: 12,
    rung: 1,
    any: {
      a: {
        thanks: 'Powodzenia, {page|nowa strona} to świetny krok!',
        no: 'Z tego konta nie obserwuję stron firm, więc pomijam takie zaproszenia.',
        tie: 'Chętnie posłucham przy spotkaniu, jak idzie.',
      },
      b: {
        thanks: 'Dobrze, że {page|ta strona} już działa.',
        no: 'Strony i grupy zostawiam poza tym kontem; proszę mnie do nich nie zapraszać.',
        tie: 'Chętnie posłucham o tym na żywo.',
      },
    },
  },
]);
