import type { LintWords } from './types.ts';

export const fr: LintWords = {
  apology: ['désolée?', 'désolé', 'pardon(?:ne-moi|nez-moi)?', 'excuse(?:-moi|z-moi|s)?', 'je regrette', 'navrée?', 'malheureusement'],
  busy: ['occupée?', 'débordée?', 'pas le temps', 'surchargée?', 'sous l\'eau', 'overbookée?'],
  time: ['jusqu\'?(?:à|au|aux)?', 'ce soir', 'demain', 'aujourd\'hui', 'cette semaine', 'la semaine', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'heures?'],
  label: ['impolie?s?', 'malpolie?s?', 'pas professionnel', 'déplacée?s?', 'inappropriée?s?', 'harcèle\\p{L}*', 'harcel\\p{L}*', 'spam', 'collante?s?', 'envahissante?s?', 'pénibles?', 'bizarres?', 'égoïstes?', 'intrusi[fv]e?', 'irrespectueu\\p{L}+'],
  ambiguous: ['limites', 'professionnel(?:le)?s?', 'convenable', 'mon espace', 'ce genre de choses', 'des choses comme ça'],
  reason: ['parce que', 'parce qu\'', 'car', 'puisque', 'de plus,', 'et en plus', 'autre raison', 'd\'ailleurs'],
  policy: ['règle(?:s|ment)?', 'politique', 'pas le droit', 'm\'est interdit', 'n\'est pas autorisé', 'charte'],
  worth: ['m\'apporte', 'perte de temps', 'ne me sert à rien', 'qu\'est-ce que j\'y gagne', 'pas besoin de (?:toi|vous)'],
  guilt: ['tu aurais dû', 'vous auriez dû', 'comment as-tu pu', 'comment avez-vous pu', 'après tout ce que', 'tu m\'as déçu', 'vous m\'avez déçu', 'ta faute', 'votre faute', 'toujours à (?:demander|vouloir)'],
  later: ['peut-être plus tard', 'une autre fois peut-être', 'peut-être une autre fois', 'on verra', 'je vais y réfléchir'],
  knows: ['je (?:t\'ai|vous ai) cherché', '(?:ton|ta|votre) (?:deuxième|troisième|quatrième) (?:message|demande)', 'j\'ai compté'],
  gendered: ['chère?s?(?= \\S+[,!])', 'monsieur', 'madame', 'mademoiselle', 'mme', 'cher', 'ravie?', 'contente?', 'heureu(?:x|se)', 'ami(?:e|s|es)?', 'cliente?s?', 'les filles', 'les gars', 'bienvenue?'],
  heated: ['idiote?', 'imbécile', 'stupide', 'tais-toi', 'taisez-vous', 'dégage', 'fous le camp', 'laisse-moi tranquille', 'laissez-moi tranquille', 'fiche-moi la paix', 'merde', 'putain', 'marre', 'ras le bol', 'ça suffit', 'dernier avertissement', 'sinon gare'],
};
