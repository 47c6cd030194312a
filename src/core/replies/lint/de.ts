import type { LintWords } from './types.ts';

export const de: LintWords = {
  apology: ['entschuldigung', 'entschuldige(?:n sie)?', 'verzeih(?:ung|en sie)?', 'tut mir (?:so |sehr )?leid', 'sorry', 'bedau(?:e)?re'],
  busy: ['beschäftigt', 'keine zeit', 'viel zu tun', 'land unter', 'im stress', 'stressig'],
  time: ['bis', 'heute', 'morgen', 'abends?', 'woche', '(?:mon|diens|donners|frei|sams|sonn)tags?', 'mittwochs?', 'uhr', 'stunden?'],
  label: ['unverschämt', 'unprofessionell', 'unangemessen', 'unpassend', 'stalk\\p{L}*', 'spam\\p{L}*', 'aufdringlich\\p{L}*', 'anhänglich\\p{L}*', 'nervig\\p{L}*', 'belästig\\p{L}*', 'komisch\\p{L}*', 'egoistisch\\p{L}*', 'unhöflich\\p{L}*', 'respektlos\\p{L}*', 'übergriffig\\p{L}*'],
  ambiguous: ['grenzen', 'professionell\\p{L}*', 'angemessen\\p{L}*', 'abstand', 'solche sachen', 'sowas', 'so was'],
  reason: ['weil', 'denn', 'außerdem', 'zudem', 'noch ein grund', 'sowieso auch'],
  policy: ['richtlinien?', 'büroregel\\p{L}*', 'bürorichtlinien?', '\\p{L}*regelung', 'vorschrift\\p{L}*', 'nicht erlaubt', 'darf (?:ich )?nicht'],
  worth: ['bringt mir nichts', 'was habe ich davon', 'zeitverschwendung', 'nichts wert', 'brauche (?:dich|sie) nicht', 'nützt mir'],
  guilt: ['(?:du hättest|sie hätten) wissen', 'wie konntest du', 'wie konnten sie', 'nach allem', 'enttäuscht von', 'deine schuld', 'ihre schuld', 'immer (?:willst|wollen|musst|müssen)'],
  later: ['vielleicht später', 'ein andermal', 'vielleicht (?:mal )?irgendwann', 'mal sehen', 'ich überlege es mir'],
  knows: ['(?:dich|sie) (?:nachgeschlagen|gesucht|gegoogelt)', '(?:deine|ihre) (?:zweite|dritte|vierte|fünfte|\\d+\\.) (?:nachricht|anfrage)', 'gezählt'],
  gendered: ['herrn?', 'frau', '(?:^|[.!?] )lieber?(?= \\S+[,!])', 'geehrte[r]?', 'kolleg(?:e|en|in)', 'kund(?:e|en|in)', 'freundin', 'mädel', 'mann'],
  heated: ['idiot\\p{L}*', 'dumm\\p{L}*', 'blöd\\p{L}*', 'halt die klappe', 'hau ab', 'verschwinde', 'lass mich (?:endlich )?in ruhe', 'lassen sie mich (?:endlich )?in ruhe', 'verdammt\\p{L}*', 'schei(?:ß|ss)\\p{L}*', 'satt', 'es reicht', 'spinnst', 'letzte warnung', 'sonst passiert'],
};
