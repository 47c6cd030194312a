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
        no: 'Teraz mam na głowie to: {task|praca}[, do {until}], więc zamykam czat.',
        promise: 'Napiszę {when}.',
        close: 'Miłego dnia.',
      },
      b: {
        thanks: 'Jak miło mieć wieści.',
        no: 'Mam ręce pełne: {task|praca}[, do {until}], i odkładam czat na bok.',
        promise: 'Odezwę się {when}.',
        close: 'Do tego czasu wszystkiego dobrego.',
      },
      c: {
        thanks: 'Dziękuję za pozdrowienie.',
        no: 'Na stole mam to: {task|praca}[, do {until}], i potrzebuję do tego obu rąk.',
        promise: 'Odpowiedź przyjdzie {when}.',
        close: 'Serdeczności.',
      },
      d: {
        thanks: 'Cieszy mnie ta wiadomość.',
        no: 'Teraz kolej na to: {task|praca}[, do {until}], a czat zostaje zamknięty.',
        promise: 'Odpiszę {when}.',
        close: 'Dużo dobrego!',
      },
    },
  },
  {
    name: 'long-letter',
    situation: 7,
    rung: 1,
    any: {
      a: {
        echo: 'Zostaje ze mną jedno z tego listu: {detail|cały ten czas}.',
        no: 'Moje listy są krótkie, gdy jest praca, ale te do mnie czytam uważnie.',
        line: 'Chętnie podaję dalej: {line}',
        close: 'Jestem myślami blisko.',
      },
      b: {
        thanks: 'Dziękuję za tę opowieść.',
        echo: 'Poruszyło mnie to, a najbardziej {detail|koniec}.',
        no: 'W tych tygodniach odpisuję w kilku słowach, prosto z serca.',
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
        echo: 'Jedno zostaje ze mną od tamtej chwili: {detail|cały ten czas}. Dziś jest miejsce na więcej niż kilka słów.',
        close: 'Serdecznie pozdrawiam.',
      },
      b: {
        thanks: 'Dzień dobry, ten list dobrze mi zrobił.',
        echo: 'Najbardziej porusza mnie {detail|zakończenie}, a tym razem odpisuję dłużej.',
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
        thanks: 'Widzę i dziękuję.',
        no: 'Sprawami pracy zajmuję się {hours|w godzinach pracy}.',
        alternative: 'Najpewniej docierają {contactPoint}[: {link}].',
        promise: 'Odpowiedź będzie {when}.',
      },
      b: {
        thanks: 'Dziękuję za wiadomość.',
        no: 'Na pytania o pracę odpowiadam {hours|w dni robocze} i nie na tym koncie.',
        alternative: 'Proszę przesłać je {contactPoint}[: {link}].',
        promise: 'Odpiszę {when}.',
      },
      c: {
        thanks: 'Doszło, dziękuję.',
        no: 'Praca ma u mnie swoje miejsce {hours|w dniu roboczym}.',
        alternative: 'Pytanie będzie w dobrych rękach {contactPoint}[: {link}].',
        promise: 'Odpowiedź przyjdzie {when}.',
      },
    },
  },
  {
    name: 'thanks',
    situation: 23,
    rung: 1,
    any: {
      a: { thanks: 'Dziękuję, to rozjaśnia mi dzień.', close: 'Wszystkiego dobrego.' },
      b: { thanks: 'Jakie to miłe, dziękuję.', close: 'Serdeczności.' },
      c: { thanks: 'Dobrze to czytać.', close: 'Dziękuję i pozdrawiam.' },
    },
  },
  {
    name: 'urgent',
    situation: 25,
    rung: 1,
    any: { a: { ack: 'Czytam to i zajmuję się tym teraz.', promise: 'Odezwę się {when|zaraz}.' } },
  },
  {
    name: 'crisis',
    situation: 26,
    rung: 1,
    any: {
      a: {
        ack: 'Czytam te słowa i biorę je na poważnie.',
        close: 'Jeśli grozi niebezpieczeństwo, proszę od razu zadzwonić na miejscowy numer alarmowy. Moje myśli są blisko.',
      },
    },
  },
  {
    name: 'late-promise',
    situation: 34,
    rung: 1,
    any: {
      a: {
        ack: 'Odpowiedź miała przyjść[ {date}], a jeszcze jej nie ma.',
        promise: 'Odezwę się {when}.',
        close: 'Dziękuję za cierpliwość.',
      },
    },
  },
]);
