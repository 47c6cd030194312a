import type { LintWords } from './types.ts';

export const it: LintWords = {
  apology: ['scusa(?:mi|te)?', 'scusi', 'mi scusi', 'mi dispiace', 'perdono', 'perdonami', 'mi perdoni', 'spiacente', 'purtroppo', 'sono desolat[oa]'],
  busy: ['occupat[oa]', 'impegnat[oa]', 'non ho tempo', 'senza tempo', 'incasinat[oa]', 'pienissim[oa]'],
  time: ['fino', 'verso', 'stasera', 'domani', 'oggi', 'settimana', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica', 'or[ae]'],
  label: ['maleducat[oaie]', 'poco professionale', 'inappropriat[oaie]', 'fuori luogo', 'stalk\\p{L}*', 'molest\\p{L}*', 'spam', 'invadent[ei]', 'appiccicos[oaie]', 'fastidios[oaie]', 'stran[oaie]', 'egoist[aie]', 'insistent[ei]', 'irrispettos[oaie]'],
  ambiguous: ['confini', 'limiti', 'professional[ei]', 'appropriato', 'i miei spazi', 'il mio spazio', 'questo genere di cose', 'cose così'],
  reason: ['perché', 'poiché', 'dato che', 'inoltre', 'e poi', 'un altro motivo'],
  policy: ['regol[ae]', 'regolament[oi]', 'politica', 'norm[ae]', 'non mi è permesso', 'vietat[oa]'],
  worth: ['mi conviene', 'perdita di tempo', 'perdere tempo', 'non mi serve a nulla', 'che cosa ci guadagno', 'non ho bisogno di (?:te|lei)'],
  guilt: ['avresti dovuto', 'avrebbe dovuto', 'come hai potuto', 'come ha potuto', 'dopo tutto quello che', 'mi hai delus[oa]', 'mi ha delus[oa]', 'colpa tua', 'colpa sua'],
  later: ['magari più avanti', 'forse più avanti', 'magari un\'altra volta', 'forse un\'altra volta', 'vedremo', 'ci penserò'],
  knows: ['(?:ti|la) ho cercat[oa]', '(?:il tuo|il suo|la tua|la sua) (?:second[oa]|terz[oa]|quart[oa]) (?:messaggio|richiesta)', 'ho contato'],
  gendered: ['car[oa](?= \\S+[,!])', 'gentile (?:signor\\p{L}*)', 'signor[ae]?', 'signorina', 'amic[oai]', 'amiche', 'tutti', 'benvenut[oaie]', 'content[oa]', 'liet[oa]', 'ragazz[aoie]'],
  heated: ['idiota', 'stupid[oaie]', 'cretin[oa]', 'stai zitt[oa]', 'stia zitt[oa]', 'sparisci', 'vattene', 'lasciami in pace', 'mi lasci in pace', 'stuf[oa]', 'merda', 'cazzo', 'basta così', 'vergognati', 'ultimo avviso', 'altrimenti vedrai'],
};
