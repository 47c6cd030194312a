import type { LintWords } from './types.ts';

export const nl: LintWords = {
  apology: ['sorry', 'het spijt me', 'spijt me', 'excuses?', 'excuseer(?: me)?', 'vergeef me', 'neem me niet kwalijk', 'helaas'],
  busy: ['druk(?! op)', 'geen tijd', 'overbelast', 'hectisch', 'tot over mijn oren'],
  time: ['tot', 'vanavond', 'vanmiddag', 'morgen', 'vandaag', 'week', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag', 'uur'],
  label: ['onbeleefd', 'onprofessioneel', 'ongepast', 'stalk\\p{L}*', 'spam', 'opdringerig', 'plakkerig', 'irritant', 'lastig ?val\\p{L}*', 'vreemd', 'raar', 'egoïstisch', 'brutaal', 'respectloos', 'grensoverschrijdend'],
  ambiguous: ['grenzen', 'professione(?:el|le)', 'gepast', 'ruimte', 'dit soort dingen', 'zulke dingen'],
  reason: ['omdat', 'want', 'bovendien', 'ook omdat', 'nog een reden', 'en trouwens'],
  policy: ['beleid', 'reglement', 'kantoorreglement', 'huisregels', 'geschreven regel', 'mag niet van', 'niet toegestaan', 'verboden'],
  worth: ['heb ik iets aan', 'wat heb ik eraan', 'tijdverspilling', 'levert me niets op', 'heb (?:je|u) niet nodig'],
  guilt: ['had (?:je|u) moeten', 'hoe kon (?:je|u)', 'na alles wat', 'teleurgesteld in', '(?:jouw|uw) schuld', 'altijd (?:wil je|vraag je)'],
  later: ['misschien later', 'misschien een andere keer', 'een andere keer misschien', 'we zien wel', 'ik denk erover na'],
  knows: ['(?:je|u) opgezocht', '(?:je|uw) (?:tweede|derde|vierde|\\d+e) (?:bericht|verzoek)', 'geteld'],
  gendered: ['beste (?:meneer|mevrouw)', 'meneer', 'mevrouw', 'dhr\\.?', 'mevr\\.?', 'geachte heer', 'vriendin', 'meisje', 'jongen', 'dame', 'heren'],
  heated: ['idioot', 'dom', 'stom', 'hou je mond', 'houd uw mond', 'rot op', 'ga weg', 'laat me met rust', 'laat me nou', 'verdomme', 'klote', 'zat van', 'genoeg nu', 'laatste waarschuwing', 'anders zwaait'],
};
