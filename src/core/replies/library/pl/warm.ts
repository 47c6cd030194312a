import { recipes, WORK_POINTS } from '../recipe.ts';

/** Warm answers and the user’s own first steps (situations 18 to 22, 24, 27 to 29, 33). */
export const warm = recipes('pl', [
  {
    name: 'invite',
    situation: 18,
    rung: 1,
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Dzień dobry.',
        reason: 'Kilka razy w roku opowiadam o swoich projektach.',
        alternative: 'Wieści można dostawać {contactPoint}[: {link}].',
        'way-out': 'Jeśli nie ma takiej potrzeby, wystarczy nie odpowiadać lub nacisnąć Ignoruj.',
        tie: '; między nami nic się nie zmieni.',
      },
      b: {
        thanks: 'Dzień dobry, mam nadzieję, że wszystko w porządku.',
        reason: 'Pytam osoby, z którymi lubię pracować, czy chcą pozostać w kontakcie.',
        alternative: 'Można się ze mną skontaktować {contactPoint}[: {link}].',
        'way-out': 'Jeśli nie, wystarczy nie odpowiadać.',
        tie: 'Bez żadnej urazy, ani teraz, ani później.',
      },
    },
  },
  {
    name: 'follow-up',
    situation: 33,
    rung: 1,
    any: {
      a: {
        thanks: 'Miło wspominam nasze spotkanie.',
        reason: 'Piszę w tej sprawie: {purpose|nasza rozmowa}.',
        'way-out': 'Czy wracamy do tematu? Jeśli nie, odpowiedź nie jest potrzebna, a drugi raz nie zapytam.',
      },
    },
  },
  {
    name: 'second-account',
    situation: 19,
    rung: 1,
    any: {
      a: {
        ack: 'Dzień dobry. Dziś przyszła do mnie wiadomość z drugiego konta o tym samym imieniu i nazwisku.',
        close: 'Czy to konto jest prawdziwe? Nic na nie nie odpisuję.',
      },
    },
  },
  {
    name: 'becomes-friend',
    situation: 20,
    rung: 1,
    any: {
      a: {
        yes: 'Z wielką przyjemnością!',
        tie: 'Zlecenia i terminy zostawiam w mailach, żeby nic nie zginęło między zdjęciami.',
      },
      b: { yes: 'Tak, z radością.', tie: 'Praca zostaje tam, gdzie była; tu rozmawiamy o całej reszcie.' },
    },
  },
  {
    name: 'i-was-sharp',
    situation: 21,
    rung: 1,
    any: {
      a: {
        ack: 'Moja ostatnia odpowiedź[ ({date})] zabrzmiała zbyt ostro, przepraszam za ton.',
        no: 'Sama odpowiedź się nie zmienia: to konto jest dla mojej rodziny.',
        tie: 'Chcę, żeby dalej było między nami dobrze.',
      },
    },
  },
  {
    name: 'says-no-to-me',
    situation: 22,
    rung: 1,
    any: {
      a: {
        thanks: 'Dziękuję za jasną odpowiedź.',
        tie: 'To zupełnie w porządku, do zobaczenia następnym razem.',
      },
    },
  },
  {
    name: 'who-are-you',
    situation: 24,
    rung: 1,
    any: {
      a: {
        thanks: 'Dzień dobry, dziękuję za zaproszenie.',
        ack: 'Proszę o małą pomoc: skąd się znamy i o co chodzi?',
      },
      b: { thanks: 'Dziękuję za kontakt.', ack: 'Czy mogę zapytać, kto pisze i w jakiej sprawie?' },
    },
  },
  {
    name: 'welcome-here',
    situation: 27,
    rung: 1,
    any: {
      a: { yes: 'Miło być tu w kontakcie.', close: 'To dobre miejsce, żeby być na bieżąco.' },
      b: { yes: 'Chętnie przyjmuję zaproszenie.', close: 'Czekam na wieści.' },
    },
  },
  {
    name: 'enquiry',
    situation: 28,
    rung: 1,
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Dziękuję za pytanie.',
        alternative: 'Proszę je przesłać {contactPoint}[: {link}].',
        promise: 'Odpowiem {when}.',
        close: 'Cieszy mnie to zainteresowanie.',
      },
    },
  },
  {
    name: 'asks-for-number',
    situation: 29,
    rung: 1,
    points: WORK_POINTS,
    any: {
      a: {
        thanks: 'Dziękuję za to pytanie.',
        no: 'Prywatnego numeru nie podaję.',
        alternative: 'Można się ze mną skontaktować {contactPoint}[: {link}]. W ten sposób wiadomość na pewno do mnie dotrze.',
      },
    },
  },
]);
