import type { LintWords } from './types.ts';

export const pl: LintWords = {
  apology: ['przepraszam', 'przykro mi', 'wybacz(?:cie)?', 'proszę (?:mi )?wybaczyć', 'niestety', 'żałuję'],
  busy: ['zajęt[ya]', 'nie mam czasu', 'brak czasu', 'zarobion[ya]', 'zabiegan[ya]'],
  time: ['do', 'dziś', 'dzisiaj', 'jutro', 'wieczorem', 'tygodni\\p{L}*', 'poniedziałek', 'wtorek', 'środ[aęy]', 'czwartek', 'piątek', 'sobot[aęy]', 'niedziel[aęi]', 'godzin\\p{L}*'],
  label: ['niegrzeczn\\p{L}*', 'nieprofesjonaln\\p{L}*', 'niestosown\\p{L}*', 'stalk\\p{L}*', 'spam\\p{L}*', 'nachaln\\p{L}*', 'natrętn\\p{L}*', 'dziwn\\p{L}*', 'egoist\\p{L}*', 'nękani\\p{L}*', 'napastow\\p{L}*', 'chamsk\\p{L}*', 'bezczeln\\p{L}*'],
  ambiguous: ['granic[eay]?', 'profesjonaln\\p{L}*', 'stosown\\p{L}*', 'przestrze[nń]i?', 'tego typu rzeczy', 'takie rzeczy'],
  reason: ['bo', 'ponieważ', 'gdyż', 'poza tym,? (?:jeszcze|mam)', 'w dodatku', 'kolejny powód'],
  policy: ['zasad[aęy]', 'regulamin\\p{L}*', 'polityk[aęi]', 'przepis\\p{L}*', 'nie wolno mi', 'zabronion\\p{L}*'],
  worth: ['opłaca mi się', 'strata czasu', 'tracić czasu', 'nic mi to nie da', 'co z tego mam', 'nie potrzebuję (?:cię|pana|pani)'],
  guilt: ['powin(?:ieneś|naś) (?:był[ao]? )?wiedzieć', 'jak mogłeś', 'jak mogłaś', 'jak pan mógł', 'jak pani mogła', 'po tym wszystkim', 'zawiod(?:łeś|łaś)', 'twoja wina', 'zawsze (?:chcesz|musisz)'],
  later: ['może później', 'może kiedyś', 'może innym razem', 'zobaczymy', 'pomyślę o tym'],
  knows: ['(?:wyszukał[ea]m|sprawdził[ea]m) (?:cię|pana|panią)', '(?:twoja|pana|pani) (?:druga|trzecia|czwarta) (?:wiadomość|prośba)', 'policzył[ea]m'],
  gendered: ['szanown[ya] pan\\p{L}*', 'pan(?:ie|i|ią|u|em)?', 'drog[ia](?= \\S+[,!])', 'przyjaciel(?:u|a)?', 'przyjaciółk\\p{L}+', 'kolego', 'koleżank\\p{L}+', '\\p{L}{3,}(?:łem|łam|łeś|łaś)', 'chętn[ya]', 'rad[ay]?'],
  heated: ['idiot\\p{L}*', 'głup\\p{L}*', 'debil\\p{L}*', 'zamknij się', 'spadaj', 'odczep się', 'odwal się', 'daj mi (?:wreszcie )?spokój', 'cholera', 'cholern\\p{L}*', 'kurw\\p{L}*', 'gówno', 'mam dość', 'dość tego', 'ostatnie ostrzeżenie', 'bo pożałujesz'],
};
