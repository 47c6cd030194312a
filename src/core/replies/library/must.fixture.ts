import type { NoteLanguage, PartRole, SlotValues } from '../types.ts';

/** Parts that an answer in a situation must have. */
export const MUST: Record<number, readonly PartRole[]> = {
  1: ['thanks', 'no', 'alternative', 'tie'], 2: ['thanks', 'no', 'alternative', 'tie'], 3: ['thanks', 'no', 'tie'], 4: ['thanks', 'no', 'alternative'],
  5: ['thanks', 'no', 'alternative'], 6: ['thanks', 'no', 'promise', 'close'], 7: ['echo', 'no', 'close'], 8: ['thanks', 'no', 'alternative', 'promise'],
  9: ['thanks', 'no', 'tie'], 10: ['thanks', 'no', 'tie'], 11: ['yes', 'way-out'], 12: ['thanks', 'no', 'tie'], 13: ['no'], 14: ['no'],
  15: ['ack', 'tie', 'no'], 16: ['no', 'alternative'], 17: ['no'], 18: ['reason', 'alternative', 'way-out'], 19: ['ack', 'close'], 20: ['yes', 'tie'],
  21: ['ack', 'no', 'tie'], 22: ['thanks', 'tie'], 23: ['thanks'], 24: ['ack'], 25: ['ack', 'promise'], 26: ['ack', 'close'], 27: ['yes'],
  28: ['thanks', 'alternative', 'promise'], 29: ['thanks', 'no', 'alternative'], 30: ['thanks', 'no', 'tie'], 31: ['thanks', 'no', 'alternative'],
  32: ['thanks', 'close'], 33: ['reason', 'way-out'], 34: ['ack', 'promise'],
};

/** Parts that it must not have: no new reason on a push-back, no warm words where there is distance. */
export const ALONE: Record<number, readonly PartRole[]> = {
  13: ['thanks', 'tie', 'reason', 'yes'],
  15: ['reason', 'alternative'],
  17: ['thanks', 'tie', 'reason', 'promise', 'yes'],
  14: ['reason'],
};

/** What a user would type, in each language. */
export const FULL_EXTRAS: Record<NoteLanguage, SlotValues> = {
  en: { task: 'packing orders', until: 'five', earlierDate: '4 May', policyTitle: 'House rules', date: 'Tuesday at ten', topic: 'your new range', page: 'Lumen Clay', detail: 'the old kiln', purpose: 'what we each do', hours: 'from nine to five' },
  de: { task: 'Pakete packen', until: 'fünf', earlierDate: '4. Mai', policyTitle: 'Hausregeln', date: 'Dienstag um zehn', topic: 'neue Glasuren', page: 'Lumen Ton', detail: 'der alte Brennofen', purpose: 'wer wem weiterhilft', hours: 'von neun bis fünf' },
  es: { task: 'preparar pedidos', until: 'las cinco', earlierDate: '4 de mayo', policyTitle: 'Normas de la casa', date: 'el martes a las diez', topic: 'los esmaltes nuevos', page: 'Barro Lumen', detail: 'el horno viejo', purpose: 'lo que hacemos', hours: 'de nueve a cinco' },
  fr: { task: 'préparer des colis', until: 'dix-sept heures', earlierDate: '4 mai', policyTitle: 'Règles de la maison', date: 'mardi à dix heures', topic: 'les nouveaux émaux', page: 'Terre Lumen', detail: 'le vieux four', purpose: 'nos métiers', hours: 'de neuf à dix-sept heures' },
  it: { task: 'preparare i pacchi', until: 'le cinque', earlierDate: '4 maggio', policyTitle: 'Regole della casa', date: 'martedì alle dieci', topic: 'i nuovi smalti', page: 'Argilla Lumen', detail: 'il vecchio forno', purpose: 'quello che facciamo', hours: 'dalle nove alle cinque' },
  nl: { task: 'bestellingen inpakken', until: 'vijf uur', earlierDate: '4 mei', policyTitle: 'Huisregels', date: 'dinsdag om tien uur', topic: 'nieuwe glazuren', page: 'Lumen Klei', detail: 'de oude oven', purpose: 'wat we doen', hours: 'van negen tot vijf' },
  pt: { task: 'preparar encomendas', until: 'as cinco', earlierDate: '4 de maio', policyTitle: 'Regras da casa', date: 'terça às dez', topic: 'os novos esmaltes', page: 'Barro Lumen', detail: 'o forno velho', purpose: 'o que fazemos', hours: 'das nove às cinco' },
  pl: { task: 'pakowanie zamówień', until: 'piątej', earlierDate: '4 maja', policyTitle: 'Zasady domu', date: 'wtorek o dziesiątej', topic: 'nowe szkliwa', page: 'Glina Lumen', detail: 'stary piec', purpose: 'nasza praca', hours: 'od dziewiątej do siedemnastej' },
  ja: { task: '発送の準備', until: '5時', earlierDate: '5月4日', policyTitle: '社内規程', date: '火曜日の10時', topic: '新しい釉薬', page: 'ルーメン工房', detail: '古い窯のお話', purpose: 'お互いの仕事のこと', hours: '平日9時から17時まで' },
};
