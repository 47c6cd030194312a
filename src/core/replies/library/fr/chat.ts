import { recipes, WORK_POINTS } from '../recipe.ts';

/** Messages at a time that doesn’t suit (situations 6 to 8, 23, 25, 26, 34). */
export const chat = recipes('fr', [
  {
    name: 'busy',
    situation: 6,
    rung: 1,
    both: {
      a: {
        thanks: 'Quelle bonne surprise[, {name}] !',
        no: 'J’ai ceci à faire[ jusqu’à {until}] : {task|un travail à finir}. Je ferme donc la discussion.',
        promise: 'Je (t’écris//vous écris) {when}.',
        close: 'Très bonne journée.',
      },
      b: {
        thanks: 'Cela fait plaisir de (te//vous) lire[, {name}].',
        no: 'J’ai les mains prises[ jusqu’à {until}] : {task|le travail m’attend}. Je laisse la discussion pour l’instant.',
        promise: '(Tu auras//Vous aurez) de mes nouvelles {when}.',
        close: 'Bien à (toi//vous).',
      },
      c: {
        thanks: 'Merci pour ce petit bonjour[, {name}].',
        no: 'Il me faut mes deux mains pour {task|travailler}[, jusqu’à {until}].',
        promise: 'Ma réponse arrive {when}.',
        close: 'Chaleureusement.',
      },
      d: {
        thanks: 'C’est gentil de m’écrire[, {name}].',
        no: 'Au programme maintenant[, jusqu’à {until}] : {task|du travail}. Pas de discussion pendant ce temps.',
        promise: 'Je réponds {when}.',
        close: '(Prends//Prenez) soin de (toi//vous).',
      },
    },
  },
  {
    name: 'long-letter',
    situation: 7,
    rung: 1,
    both: {
      a: {
        echo: 'Une chose m’est restée[, {name}] : {detail|ce que (tu écris//vous écrivez) sur cette période}.',
        no: 'Mes lettres sont courtes tant qu’il y a du travail, mais je lis toujours les (tiennes//vôtres).',
        line: 'J’aime partager ceci : {line}',
        close: 'Je pense à (toi//vous).',
      },
      b: {
        thanks: 'Merci de me raconter tout cela[, {name}].',
        echo: 'Cela m’a touché le cœur[, surtout {detail}].',
        no: 'Ces semaines-ci, je réponds en quelques lignes, mais sincères.',
        line: 'J’aime partager ceci : {line}',
        close: 'Chaleureusement.',
      },
    },
  },
  {
    name: 'longer-letter',
    situation: 35,
    rung: 1,
    both: {
      a: {
        thanks: 'Bonjour[ {name}], merci pour (ta//votre) lettre.',
        echo: 'Une chose m’accompagne depuis : {detail|ce que (tu dis//vous dites) de cette période}. Aujourd’hui, il y a de la place pour plus que quelques lignes.',
        close: 'Bien chaleureusement.',
      },
      b: {
        thanks: 'Bonjour[ {name}], (ta//votre) lettre m’a fait du bien.',
        echo: 'J’ai relu plus d’une fois (ton//votre) passage sur {detail|cette période}, et cette fois je réponds plus longuement.',
        close: 'Merci de m’écrire.',
      },
    },
  },
  {
    name: 'after-hours',
    situation: 8,
    rung: 1,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'C’est vu, merci[, {name}].',
        no: 'Je m’occupe des questions de travail {hours|aux heures de travail}.',
        alternative: 'Le plus sûr est de me les envoyer {contactPoint}[ : {link}].',
        promise: '(Tu auras//Vous aurez) une réponse {when}.',
      },
      b: {
        thanks: 'Merci pour (ton//votre) message[, {name}].',
        no: 'Je réponds aux questions de travail {hours|les jours ouvrés}, mais pas sur ce compte.',
        alternative: '(Envoie-les-moi//Envoyez-les-moi) {contactPoint}[ : {link}].',
        promise: 'Je réponds {when}.',
      },
      c: {
        thanks: 'Merci[, {name}], c’est bien arrivé.',
        no: 'Je traite les sujets de travail {hours|les jours ouvrés}.',
        alternative: '(Ta//Votre) question m’arrivera mieux {contactPoint}[ : {link}].',
        promise: 'Je reviens vers (toi//vous) {when}.',
      },
    },
  },
  {
    name: 'thanks',
    situation: 23,
    rung: 1,
    both: {
      a: {
        thanks: 'Merci[, {name}], voilà qui embellit ma journée.',
        close: 'Je (te//vous) souhaite une belle journée.',
      },
      b: { thanks: 'C’est très gentil de (ta//votre) part[, {name}], merci.', close: 'Chaleureusement.' },
      c: { thanks: 'Cela fait du bien de (te//vous) lire[, {name}].', close: 'Merci à (toi//vous), et belle journée.' },
    },
  },
  {
    name: 'urgent',
    situation: 25,
    rung: 1,
    both: {
      a: {
        ack: 'C’est lu[, {name}], et je m’en occupe tout de suite.',
        promise: '(Tu auras//Vous aurez) de mes nouvelles {when|dès que j’en sais plus}.',
      },
    },
  },
  {
    name: 'crisis',
    situation: 26,
    rung: 1,
    both: {
      a: {
        ack: 'J’ai lu ce que (tu écris//vous écrivez), et je le prends très au sérieux.',
        close:
          'En cas de danger, (appelle//appelez) tout de suite le numéro d’urgence. (Ne reste//Ne restez) pas sans aide ; je pense à (toi//vous).',
      },
    },
  },
  {
    name: 'late-promise',
    situation: 34,
    rung: 1,
    both: {
      a: {
        ack: 'J’avais dit que j’écrirais[ {date}], et ce n’est pas encore fait[, {name}].',
        promise: '(Tu auras//Vous aurez) de mes nouvelles {when}.',
        close: 'Merci de (ta//votre) patience.',
      },
    },
  },
]);
