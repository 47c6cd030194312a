import { recipes, WORK_POINTS } from '../recipe.ts';

/** Messages at a time that doesn’t suit (situations 6 to 8, 23, 25, 26, 34). */
export const chat = recipes('pl', [
  {
    name: 'busy',
    situation: 6,
    rung: 1,
    any: {
      a: {
        thanks: 'Co za miła niespodzianka!',
        no: '[Do {until} ]zajmuje mnie {task|praca}, więc zamykam czat.',
        promise: 'Napiszę {when}.',
        close: 'Miłego dnia.',
      },
      b: {
        thanks: 'Jak miło dostać wiadomość.',
        no: '[Do {until} ]mam pełne ręce roboty[: {task}]. Na razie odkładam czat na bok.',
        promise: 'Odezwę się {when}.',
        close: 'Wszystkiego dobrego.',
      },
      c: {
        thanks: 'Dziękuję za pozdrowienia.',
        no: '[Do {until} ]czeka na mnie {task|praca}, a do tego potrzebuję obu rąk.',
        promise: 'Odpowiedź przyjdzie {when}.',
        close: 'Serdeczności.',
      },
      d: {
        thanks: 'Cieszy mnie ta wiadomość.',
        no: 'Teraz w planie jest {task|praca}[ (do {until})], a czat pozostaje zamknięty.',
        promise: 'Odpiszę {when}.',
        close: 'Pozdrawiam serdecznie.',
      },
    },
  },
  {
    name: 'long-letter',
    situation: 7,
    rung: 1,
    any: {
      a: {
        echo: 'Ten list zapadł mi w pamięć[, a najbardziej to: {detail}].',
        no: 'Piszę krótko, gdy trwa praca, ale każdy list czytam uważnie.',
        line: 'Chętnie podaję dalej: {line}',
        close: 'Jestem myślami blisko.',
      },
      b: {
        thanks: 'Dziękuję za tę opowieść.',
        echo: 'Bardzo mnie to poruszyło[, a najbardziej to: {detail}].',
        no: 'W tych tygodniach odpisuję tylko kilkoma zdaniami, ale z serca.',
        line: 'Chętnie podaję dalej: {line}',
        close: 'Serdeczności.',
      },
    },
  },
  {
    name: 'longer-letter',
    situation: 35,
    rung: 1,
    any: {
      a: {
        thanks: 'Dzień dobry, dziękuję za list.',
        echo: 'Ten list wciąż wraca w myślach[, a najbardziej to: {detail}]. Dziś jest miejsce na więcej niż kilka słów.',
        close: 'Serdecznie pozdrawiam.',
      },
      b: {
        thanks: 'Dzień dobry, ten list dobrze mi zrobił.',
        echo: 'Najbardziej porusza mnie {detail|szczerość tego listu}, a tym razem odpisuję dłużej.',
        close: 'Dobrze jest czytać te listy.',
      },
    },
  },
  {
    name: 'after-hours',
    situation: 8,
    rung: 1,
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Dziękuję, już to widzę.',
        no: 'Sprawami zawodowymi zajmuję się {hours|w godzinach pracy}.',
        alternative: 'Najpewniej docierają do mnie {contactPoint}[: {link}].',
        promise: 'Odpowiedź będzie {when}.',
      },
      b: {
        thanks: 'Dziękuję za wiadomość.',
        no: 'Na pytania o pracę odpowiadam {hours|w dni robocze}, ale nie na tym koncie.',
        alternative: 'Proszę je kierować do mnie {contactPoint}[: {link}].',
        promise: 'Odpiszę {when}.',
      },
      c: {
        thanks: 'Wiadomość dotarła, dziękuję.',
        no: 'Do spraw zawodowych zaglądam {hours|w dni robocze}.',
        alternative: 'Pytanie najlepiej przesłać {contactPoint}[: {link}].',
        promise: 'Odpowiedź przyjdzie {when}.',
      },
    },
  },
  {
    name: 'thanks',
    situation: 23,
    rung: 1,
    any: {
      a: { thanks: 'Dziękuję, bardzo mnie to ucieszyło.', close: 'Wszystkiego dobrego.' },
      b: { thanks: 'Jakie to miłe, dziękuję.', close: 'Serdeczności.' },
      c: { thanks: 'Miło to czytać.', close: 'Dziękuję i pozdrawiam.' },
    },
  },
  {
    name: 'urgent',
    situation: 25,
    rung: 1,
    any: { a: { ack: 'Wiadomość przeczytana, już się tym zajmuję.', promise: 'Odezwę się {when|niezwłocznie}.' } },
  },
  {
    name: 'crisis',
    situation: 26,
    rung: 1,
    any: {
      a: {
        ack: 'Czytam te słowa i traktuję je bardzo poważnie.',
        close:
          'W razie zagrożenia proszę od razu zadzwonić pod numer alarmowy. Nie trzeba zostawać z tym w samotności; jestem myślami blisko.',
      },
    },
  },
  {
    name: 'late-promise',
    situation: 34,
    rung: 1,
    any: {
      a: {
        ack: 'Odpowiedź miała przyjść[ ({date})], a jeszcze jej nie ma.',
        promise: 'Odezwę się {when}.',
        close: 'Dziękuję za cierpliwość.',
      },
    },
  },
]);
