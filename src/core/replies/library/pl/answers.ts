import { recipes, WORK_POINTS } from '../recipe.ts';

/** Wiadomości, oferty i własne pierwsze kroki: everything that is no request. */
export const answers = recipes('pl', [
  {
    name: 'busy', situation: 6, rung: 1,
    any: {
      a: { thanks: 'Co za miła niespodzianka!', no: 'Teraz czas na {task|pracę}[, do {until}], więc zamykam czat.', promise: 'Napiszę {when}.', close: 'Miłego dnia!' },
      b: { thanks: 'Jak miło mieć wieści.', no: 'Mam ręce pełne: {task|praca}[, do {until}], i odkładam czat na bok.', promise: 'Odezwę się {when}.', close: 'Do tego czasu wszystkiego dobrego.' },
      c: { thanks: 'Dziękuję za pozdrowienie.', no: 'Na stole leży {task|praca}[, do {until}], i potrzebuję do tego obu rąk.', promise: 'Odpowiedź przyjdzie {when}.', close: 'Serdeczności.' },
      d: { thanks: 'Cieszy mnie ta wiadomość.', no: 'Teraz kolej na to: {task|praca}[, do {until}], a czat zostaje zamknięty.', promise: 'Odpiszę {when}.', close: 'Dużo dobrego!' },
    },
  },
  {
    name: 'long-letter', situation: 7, rung: 1,
    any: {
      a: { echo: 'Zostaje ze mną jedno z tego listu: {detail|cały ten czas}.', no: 'Moje listy są krótkie, gdy jest praca, ale te do mnie czytam uważnie.', close: 'Jestem myślami blisko.' },
      b: { thanks: 'Dziękuję za tę opowieść.', echo: 'Poruszyło mnie to, a najbardziej {detail|koniec}.', no: 'W tych tygodniach odpisuję w kilku słowach, prosto z serca.', close: 'Serdeczności.' },
    },
  },
  {
    name: 'after-hours', situation: 8, rung: 1, points: WORK_POINTS,
    any: {
      a: { thanks: 'Widzę i dziękuję.', no: 'Sprawami pracy zajmuję się {hours|w godzinach pracy}.', alternative: 'Najpewniej docierają {contactPoint}[: {link}].', promise: 'Odpowiedź będzie {when}.' },
      b: { thanks: 'Dziękuję za wiadomość.', no: 'Na pytania o pracę odpowiadam {hours|w dni robocze} i nie na tym koncie.', alternative: 'Proszę przesłać je {contactPoint}[: {link}].', promise: 'Odpiszę {when}.' },
      c: { thanks: 'Doszło, dziękuję.', no: 'Praca ma u mnie swoje miejsce {hours|w dniu roboczym}.', alternative: 'Pytanie będzie w dobrych rękach {contactPoint}[: {link}].', promise: 'Wrócę do niego {when}.' },
    },
  },
  {
    name: 'thanks', situation: 23, rung: 1,
    any: {
      a: { thanks: 'Dziękuję, to rozjaśnia mi dzień.', close: 'Wszystkiego dobrego.' },
      b: { thanks: 'Jakie to miłe, dziękuję.', close: 'Serdeczności.' },
      c: { thanks: 'Dobrze to czytać.', close: 'Dziękuję i pozdrawiam.' },
    },
  },
  { name: 'urgent', situation: 25, rung: 1, any: { a: { ack: 'Czytam to i zajmuję się tym teraz.', promise: 'Odezwę się {when|zaraz}.' } } },
  { name: 'crisis', situation: 26, rung: 1, any: { a: { ack: 'Czytam te słowa i biorę je na poważnie.', close: 'Jeśli grozi niebezpieczeństwo, proszę od razu zadzwonić na miejscowy numer alarmowy. Moje myśli są blisko.' } } },
  { name: 'late-promise', situation: 34, rung: 1, any: { a: { ack: 'Odpowiedź miała przyjść[ {date}], a jeszcze jej nie ma.', promise: 'Odezwę się {when}.', close: 'Dziękuję za cierpliwość.' } } },
  {
    name: 'pitch', situation: 9, rung: 1,
    any: {
      a: { thanks: 'Dziękuję za wiadomość.', no: 'Teraz nic nie kupuję, więc zostawmy ofertę na boku.', tie: 'Nadal cieszę się na spotkanie[: {date}][; temat to {purpose}].' },
      b: { thanks: 'Dziękuję za informację.', no: 'Z oferty nie skorzystam.', tie: 'Chętnie porozmawiam o czym innym[, {date}]: {purpose|nasz zawód}.' },
    },
  },
  {
    name: 'series', situation: 10, rung: 1,
    any: {
      a: { thanks: 'Dziękuję za pamięć o mnie.', no: 'Na seminaria nie chodzę; proszę skreślić mnie z tych zaproszeń.', tie: 'Nowości zawsze czytam chętnie[, na przykład: {topic}].' },
      b: { thanks: 'Dziękuję za zaproszenia.', no: 'Nie chodzę na takie spotkania, ani teraz, ani następnym razem; proszę na mnie nie liczyć.', tie: 'Lubię słuchać o innych sprawach[, choćby: {topic}].' },
    },
  },
  {
    name: 'one-event', situation: 30, rung: 1,
    any: {
      a: { thanks: 'Dziękuję za zaproszenie na to wydarzenie.', no: 'Tym razem nie przyjdę.', tie: 'Życzę pełnej sali.' },
      b: { thanks: 'Miło, że jest dla mnie miejsce.', no: 'Nie będzie mnie, więc jest ono wolne.', tie: 'Dobrej zabawy dla każdego, kto przyjdzie.' },
    },
  },
  {
    name: 'meeting', situation: 11, rung: 1,
    any: {
      a: { yes: 'Jest w kalendarzu[, {date}], i przyjdę.', 'way-out': 'Przypomnienie nie jest potrzebne; napiszę tylko, gdy coś się zmieni.' },
      b: { yes: 'Wszystko gotowe[: {date}], do zobaczenia.', 'way-out': 'Co zapisane, tego dotrzymuję, więc przypomnienie można sobie darować.' },
    },
  },
  { name: 'meeting-off', situation: 32, rung: 1, any: { a: { thanks: 'Dziękuję za wiadomość, wszystko w porządku.', close: 'Termin już wykreślam. Najlepsze życzenia.' } } },
  {
    name: 'like-my-page', situation: 12, rung: 1,
    any: {
      a: { thanks: 'Powodzenia, {page|nowa strona} to świetny krok!', no: 'Z tego konta nie obserwuję stron firm, więc pomijam takie zaproszenia.', tie: 'Chętnie posłucham przy spotkaniu, jak idzie.' },
      b: { thanks: 'Dobrze, że {page|ta strona} już działa.', no: 'Strony i grupy zostawiam poza tym kontem; proszę mnie do nich nie zapraszać.', tie: 'Chętnie posłucham o tym na żywo.' },
    },
  },
  { name: 'invite', situation: 18, rung: 1, points: WORK_POINTS, any: { a: { thanks: 'Dzień dobry.', reason: 'Kilka razy w roku opowiadam o swoich projektach.', alternative: 'Można to czytać {contactPoint}[: {link}].', 'way-out': 'Jeśli nie, wystarczy nie odpowiadać lub nacisnąć Ignoruj; między nami nic się nie zmieni.' } } },
  { name: 'follow-up', situation: 33, rung: 1, any: { a: { thanks: 'Miło wspominam nasze spotkanie.', reason: 'Piszę w tej sprawie: {purpose|nasza rozmowa}.', 'way-out': 'Czy idziemy z tym dalej? Jeśli nie, odpowiedź nie jest potrzebna, a drugi raz nie zapytam.' } } },
  { name: 'second-account', situation: 19, rung: 1, any: { a: { ack: 'Dzień dobry. Dziś przyszła do mnie wiadomość z drugiego konta o tym samym imieniu i nazwisku.', close: 'Czy to prawdziwe konto? Nic nie odpisuję.' } } },
  {
    name: 'becomes-friend', situation: 20, rung: 1,
    any: {
      a: { yes: 'Z wielką przyjemnością!', tie: 'Zlecenia i terminy zostawiam w poczcie, żeby nic nie zginęło między zdjęciami.' },
      b: { yes: 'Tak, z radością.', tie: 'Praca zostaje tam, gdzie była; tu rozmawiamy o całej reszcie.' },
    },
  },
  { name: 'i-was-sharp', situation: 21, rung: 1, any: { a: { ack: 'Moja ostatnia odpowiedź[, z {date},] zabrzmiała ostro i przepraszam za ton.', no: 'Sama odpowiedź zostaje: to konto jest dla mojej rodziny.', tie: 'Chcę, żeby dalej było między nami dobrze.' } } },
  { name: 'says-no-to-me', situation: 22, rung: 1, any: { a: { thanks: 'Dziękuję za jasne słowo.', tie: 'To zupełnie w porządku, do zobaczenia następnym razem.' } } },
  {
    name: 'who-are-you', situation: 24, rung: 1,
    any: {
      a: { thanks: 'Dzień dobry, dziękuję za miły gest.', ack: 'Proszę o małą pomoc: skąd się znamy i o co chodzi?' },
      b: { thanks: 'Dziękuję za kontakt.', ack: 'Czy mogę zapytać, kto pisze i w jakiej sprawie?' },
    },
  },
  {
    name: 'welcome-here', situation: 27, rung: 1,
    any: {
      a: { yes: 'Miło mieć tu kontakt.', close: 'To dobre miejsce, żeby go podtrzymać.' },
      b: { yes: 'Chętnie przyjmuję zaproszenie.', close: 'Czekam na nowości.' },
    },
  },
  { name: 'enquiry', situation: 28, rung: 1, points: WORK_POINTS, any: { a: { thanks: 'Dziękuję za pytanie.', alternative: 'Proszę przesłać je {contactPoint}[: {link}].', promise: 'Odpowiem {when}.', close: 'Cieszy mnie to zainteresowanie.' } } },
  { name: 'asks-for-number', situation: 29, rung: 1, points: WORK_POINTS, any: { a: { thanks: 'Dziękuję, że padło to pytanie.', no: 'Prywatnego numeru nie podaję.', alternative: 'Jestem {contactPoint}[: {link}].', tie: 'Tak wiadomość na pewno do mnie dotrze.' } } },
]);
