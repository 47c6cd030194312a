import type { LintWords } from './types.ts';

export const es: LintWords = {
  apology: ['lo siento(?: mucho)?', 'perdón', 'perdona(?:me)?', 'perdone', 'disculpas?', 'disculpe', 'lamento', 'me sabe mal', 'lamentablemente'],
  busy: ['ocupad[oa]', 'sin tiempo', 'no tengo tiempo', 'a tope', 'liad[oa]', 'agobiad[oa]'],
  time: ['hasta', 'hoy', 'mañana', 'esta (?:noche|tarde|semana)', 'la semana que viene', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo', 'horas?'],
  label: ['grosero\\p{L}*', 'maleducad[oa]s?', 'poco profesional', 'inapropiad[oa]s?', 'inadecuad[oa]s?', 'acos\\p{L}*', 'spam', 'pesad[oa]s?', 'molest[oa]s?', 'raro', 'rara', 'egoísta', 'invasiv[oa]', 'irrespetuos[oa]'],
  ambiguous: ['límites', 'profesional(?:es)?', 'apropiado', 'adecuado', 'mi espacio', 'este tipo de cosas', 'cosas así'],
  reason: ['porque', 'ya que', 'puesto que', 'otro motivo', 'y encima', 'además,'],
  policy: ['norma(?:s|tiva)?', 'política', 'reglamento', 'no me (?:dejan|permiten)', 'prohibid[oa]'],
  worth: ['me beneficia', 'pérdida de tiempo', 'perder el tiempo', 'no me sirve', 'qué gano', 'no te necesito', 'no le necesito'],
  guilt: ['deberías haber', 'debería haber sabido', 'cómo pudiste', 'cómo pudo', 'después de todo lo que', 'me has decepcionado', 'tu culpa', 'su culpa', 'siempre (?:quieres|pides)', 'nunca (?:escuchas|paras)'],
  later: ['quizás? (?:más adelante|luego|en otro momento)', 'tal vez (?:más adelante|luego|en otro momento)', 'en otra ocasión', 'ya veremos', 'lo pensaré'],
  knows: ['te busqué', 'le busqué', '(?:tu|su) (?:segund[oa]|tercer[oa]?|cuart[oa]) (?:mensaje|solicitud)', 'he contado'],
  gendered: ['estimad[oa]s?', 'querid[oa]s?', 'señor(?:a|ita)?', 'sr\\.?', 'sra\\.?', 'amig[oa]s?', 'encantad[oa]', 'bienvenid[oa]', 'chic[oa]', 'guap[oa]', 'tod[oa]s'],
  heated: ['idiota', 'imbécil', 'estúpid[oa]', 'cállate', 'cállese', 'vete', 'lárgate', 'déjame en paz', 'déjeme en paz', 'hart[oa]', 'mierda', 'joder', 'basta ya', 'qué te pasa', 'último aviso', 'o si no'],
};
