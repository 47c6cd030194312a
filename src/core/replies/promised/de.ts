import type { PromiseWords } from './types.ts';

/** Promises and times in German. */
export const de: PromiseWords = {
  says: "ich (?:schreibe?|antworte?|melde?|rufe?|schicke?|sende|maile?|gebe?|lasse? von mir hören|komme? (?:\\p{L}+ ){0,4}darauf zurück)|(?:schreibe?|antworte?|melde?|rufe?|schicke?|sende|maile?|gebe?) ich|^\\W*(?:schreibe?|antworte?|melde?) (?:dir|mich|ihnen)|(?:ich (?:werde|kann|will)|werde ich|kann ich) (?:[\\p{L}\\d]+ ){0,6}(?:schreiben|antworten|melden|anrufen|zurückrufen|schicken|senden|zurückkommen)|du hörst|sie hören|hörst du|hören sie|meine antwort (?:kommt|folgt)|antwort (?:kommt|folgt|gibt es|gibt's)|(?:bekommst|erhältst|kriegst) du|(?:bekommen|erhalten) sie|du (?:bekommst|erhältst|kriegst)|sie (?:bekommen|erhalten)",
  until: 'bis \\S+ (?:nicht|zu tun|beschäftigt)',
  tonight: '(?:noch )?heut(?:e )? ?abend|heute nacht',
  today: '(?:noch )?heute?(?: noch)?|(?:im laufe|bis ende) des tages',
  tomorrow: '(?<!heute )(?<!guten )morgen',
  dayAfter: 'übermorgen',
  thisWeek: '(?:noch )?(?:in )?diese[rn]? woche|(?:bis |am |gegen )?ende (?:der|dieser) woche|(?:bis zum|vor dem) wochenende',
  weekend: '(?:am|übers|an diesem|dieses) wochenende',
  nextWeek: '(?:nächste|kommende)[rn]? woche',
  weekdays: [
    'montag(?:morgen|früh|vormittag|mittag|nachmittag|abend)?|nach dem wochenende',
    'dienstag(?:morgen|früh|vormittag|mittag|nachmittag|abend)?',
    'mittwoch(?:morgen|früh|vormittag|mittag|nachmittag|abend)?',
    'donnerstag(?:morgen|früh|vormittag|mittag|nachmittag|abend)?',
    'freitag(?:morgen|früh|vormittag|mittag|nachmittag|abend)?',
    '(?:samstag|sonnabend)(?:morgen|früh|vormittag|mittag|nachmittag|abend)?',
    'sonntag(?:morgen|früh|vormittag|mittag|nachmittag|abend)?',
  ],
  range: 'bis|-|–',
  inMinutes: '(?:in|binnen|innerhalb von) # minuten?',
  halfHour: '(?:in|innerhalb) einer halben stunde',
  inHours: '(?:in|binnen|innerhalb(?: von)?|in den nächsten|innerhalb der nächsten) # stunden?',
  inDays: '(?:in|binnen|innerhalb(?: von)?|in den nächsten|innerhalb der nächsten) # tage?[ns]?',
  inWeeks: '(?:in|binnen|innerhalb(?: von)?) # wochen?',
  clock: '(?:bis|um|gegen|vor|ab) (?:(?<halfTo>halb) )?#(?: ?uhr)?',
  noon: '(?:bis |gegen |am )?mittags?|um die mittagszeit|\\p{L}+tagmittag',
  morning:
    '(?:morgen|heute) früh|\\p{L}+tag(?:morgen|früh|vormittag)|mittwoch(?:morgen|früh|vormittag)|vormittags?|am (?:frühen )?morgen|morgens',
  afternoon: '\\p{L}*nachmittags?',
  evening: '(?:\\p{L}+tag|mittwoch)?abends?',
  not: 'nicht|nie|keine?[rnms]?',
  only: 'nur|höchstens',
  after:
    'nach (?:der|dem|den|meiner|meinem) \\S+|(?:wenn|sobald) (?!ich (?:mehr|etwas|es) )\\S+|in (?:ein paar|einigen|wenigen|den nächsten) (?:tagen|wochen)|die tage',
  numbers: ['eine[mnrs]?|eins?', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  one: 'eins?',
};
