import type { Phrases } from '../phrases.ts';

export const phrases: Phrases = {
  points: {
    linkedin: 'na LinkedInie',
    shop: 'przez mój sklep',
    page: 'przez moją stronę zawodową',
    email: 'e-mailem',
    booking: 'przez moją stronę z rezerwacją terminów',
    phone: 'telefonicznie',
    postal: 'pocztą',
    practice: 'za pośrednictwem gabinetu',
    other: 'tutaj',
  },
  reasons: {
    linkedin: 'Tam też szybciej odpisuję.',
    shop: 'Tam pytania i zamówienia są w jednym miejscu.',
    page: 'Nowości z mojej pracy pojawiają się tam najpierw.',
    email: 'Tam nic nie ginie, a odpowiedź przychodzi szybciej.',
    booking: 'Tam od razu widać wolne terminy.',
    phone: 'W ten sposób wszystko da się załatwić od ręki.',
    postal: 'Listy czytam zawsze na spokojnie.',
    practice: 'Tam zawsze ktoś pomoże.',
    other: 'Sprawdzam to w każdy dzień roboczy.',
  },
  when: {
    tonight: 'dziś wieczorem',
    tomorrow: 'jutro',
    'this-week': 'jeszcze w tym tygodniu',
    'next-week': 'w przyszłym tygodniu',
  },
};
