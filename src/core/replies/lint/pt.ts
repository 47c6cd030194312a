import type { LintWords } from './types.ts';

export const pt: LintWords = {
  apology: ['desculpe?[ams]?', 'desculpas', 'perdão', 'perdoe?(?:-me)?', 'sinto muito', 'lamento', 'peço desculpa', 'infelizmente', 'me perdo[ae]'],
  busy: ['ocupad[oa]', 'sem tempo', 'não tenho tempo', 'atarefad[oa]', 'na correria', 'muito trabalho'],
  time: ['até', 'hoje', 'amanhã', 'à noite', 'semana', 'segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado', 'domingo', 'horas?'],
  label: ['mal[- ]?educad[oa]s?', 'pouco profissional', 'inadequad[oa]s?', 'inapropriad[oa]s?', 'assédio', 'assedi\\p{L}*', 'spam', 'chat[oa]s?', 'insistente', 'invasiv[oa]', 'pegajos[oa]', 'estranh[oa]', 'egoísta', 'grosseir[oa]', 'desrespeitos[oa]'],
  ambiguous: ['limites', 'profissional', 'profissionais', 'adequado', 'apropriado', 'o meu espaço', 'meu espaço', 'este tipo de coisas?', 'coisas assim'],
  reason: ['porque', 'já que', 'visto que', 'além disso', 'outro motivo', 'e ainda por cima'],
  policy: ['regras?', 'regulamento', 'política', 'norma', 'não me é permitido', 'não me deixam', 'proibid[oa]'],
  worth: ['me beneficia', 'perda de tempo', 'perder tempo', 'não me serve', 'o que ganho com', 'não preciso de (?:ti|si|você)'],
  guilt: ['devia(?:s)? saber', 'deveria saber', 'como pôde', 'como pudeste', 'depois de tudo o que', 'desilud\\p{L}+ com', 'decepcionad[oa] com', 'culpa (?:tua|sua)', '(?:tua|sua) culpa'],
  later: ['talvez mais tarde', 'talvez noutra altura', 'talvez outro dia', 'quem sabe um dia', 'logo se vê', 'vou pensar nisso'],
  knows: ['procurei (?:por )?(?:ti|si|você)', '(?:a sua|o seu|sua|seu) (?:segund[oa]|terceir[oa]|quart[oa]) (?:mensagem|pedido)', 'contei as'],
  gendered: ['obrigad[oa]', 'car[oa](?= \\S+[,!])', 'prezad[oa]', 'senhor(?:a|ita)?', 'sr\\.?', 'sra\\.?', 'amig[oa]s?', 'bem-vind[oa]s?', 'querid[oa]', 'todos', 'moç[oa]', 'rapaz', 'rapariga'],
  heated: ['idiota', 'burr[oa]', 'estúpid[oa]', 'cala-te', 'cale-se', 'cala a boca', 'desaparece', 'deixa-me em paz', 'deixe-me em paz', 'me deixa em paz', 'fart[oa]', 'merda', 'porra', 'já chega', 'chega(?= ?!)', 'último aviso', 'senão vais ver'],
};
