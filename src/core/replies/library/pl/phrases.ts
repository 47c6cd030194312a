import type { Phrases } from '../phrases.ts';

export const phrases: Phrases = {
  points: {
    linkedin: 'na LinkedInie',
    shop: 'przez mój sklep',
    page: 'przez moją stronę zawodową',
    email: 'przez e-mail',
    booking: 'przez moją stronę z terminami',
    phone: 'przez telefon',
    postal: 'pocztą',
    practice: 'przez gabinet',
    other: 'tutaj',
  },
  reasons: {
    linkedin: 'Tam też szybciej odpisuję.',
    shop: 'Tam pytania i zamówienia są w jednym miejscu.',
    page: 'Nowości z mojej pracy pojawiają się tam najpierw.',
    email: 'Tak nic nie ginie, a odpowiedź przychodzi szybciej.',
    booking: 'Tam od razu widać wolne terminy.',
    phone: 'Tak wszystko da się załatwić od ręki.',
    postal: 'To, co tak przychodzi, czytam spokojnie.',
    practice: 'Tam zawsze ktoś pomoże.',
    other: 'Zaglądam tam każdego dnia pracy.',
  },
  when: {
    tonight: 'dziś wieczorem',
    tomorrow: 'jutro',
    'this-week': 'jeszcze w tym tygodniu',
    'next-week': 'w przyszłym tygodniu',
  },
};
