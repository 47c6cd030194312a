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
        no: 'Obecnie nic nie kupuję, więc odłóżmy ofertę na bok.',
        tie: 'Nadal cieszę się na spotkanie[ ({date})][; temat: {purpose}].',
      },
      b: {
        thanks: 'Dziękuję za informację.',
        no: 'Z oferty nie skorzystam.',
        tie: 'Chętnie za to porozmawiam na inny temat[ ({date})]: {purpose|nasz zawód}.',
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
        no: 'Na seminaria nie chodzę; proszę skreślić mnie z listy zaproszeń.',
        tie: 'Nowości zawsze chętnie przeczytam[, na przykład: {topic}].',
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
        thanks: 'Miło mi, że dostaję zaproszenie.',
        no: 'Nie będzie mnie, więc moje miejsce jest wolne.',
        tie: 'Życzę wszystkim dobrej zabawy.',
      },
    },
  },
  {
    name: 'meeting',
    situation: 11,
    rung: 1,
    any: {
      a: {
        yes: 'Mam to w kalendarzu[ ({date})] i przyjdę.',
        'way-out': 'Przypomnienie nie jest potrzebne; napiszę tylko, gdy coś się zmieni.',
      },
      b: {
        yes: 'Wszystko ustalone[: {date}], do zobaczenia.',
        'way-out': 'Zapisanych terminów dotrzymuję, więc nie trzeba mi przypominać.',
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
        close: 'Termin już wykreślam. Do następnego razu.',
      },
    },
  },
  {
    name: 'like-my-page',
    situation: 12,
    rung: 1,
    any: {
      a: {
        thanks: 'Powodzenia z nową stroną[: {page}]!',
        no: 'Z tego konta nie obserwuję stron firm, więc pomijam takie zaproszenia.',
        tie: 'Przy okazji spotkania chętnie posłucham, jak idzie.',
      },
      b: {
        thanks: 'Dobrze, że {page|ta strona} już działa.',
        no: 'Strony i grupy zostawiam poza tym kontem; proszę mnie do nich nie zapraszać.',
        tie: 'Chętnie posłucham o tym na żywo.',
      },
    },
  },
]);
