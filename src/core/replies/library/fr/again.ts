import { CARE_POINTS, recipes, WORK_POINTS } from '../recipe.ts';

/** Asks again, pushes back, goes on (situations 14 to 17), from plain to the last word. */
export const again = recipes('fr', [
  {
    name: 'again',
    situation: 14,
    rung: 2,
    points: WORK_POINTS,
    both: {
      a: {
        no: '[Comme je l’ai écrit le {earlierDate}, ]ce compte est pour ma famille et mes proches.',
        ack: 'Cela ne change pas.',
        alternative: '(Tu peux//Vous pouvez) toujours me joindre {contactPoint}[ : {link}].',
      },
      b: {
        ack: 'Merci pour cette nouvelle demande[, {name}].',
        no: 'Ma réponse est la même[ que le {earlierDate}] : je n’ajoute personne du travail ici.',
        alternative: '(Tu peux//Vous pouvez) me joindre {contactPoint}[ : {link}].',
      },
      c: {
        ack: 'Bonjour à nouveau[, {name}].',
        no: '[Ce que j’ai écrit le {earlierDate} tient toujours : ]je n’ajoute pas ici de contacts de travail.',
        alternative: 'Le mieux est de me joindre {contactPoint}[ : {link}].',
      },
    },
  },
  {
    name: 'again-unseen',
    situation: 14,
    rung: 1,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Bonjour[ {name}], et merci pour (ta//votre) demande.',
        ack: 'Mon mot[ du {earlierDate}] s’est peut-être perdu, alors le revoici.',
        no: 'Le compte que (tu as//vous avez) trouvé est réservé à ma famille et à mes proches.',
        alternative: 'Je garde volontiers le contact {contactPoint}[ : {link}].',
        tie: 'Cela ne change rien à notre travail.',
      },
    },
  },
  {
    name: 'again-care',
    situation: 14,
    rung: 2,
    to: ['patient', 'student', 'parent'],
    points: CARE_POINTS,
    both: {
      a: {
        no: '[Comme je l’ai écrit le {earlierDate}, ]je n’ajoute pas sur mon compte privé les personnes que je connais par le travail.',
        ack: 'C’est ainsi pour tout le monde.',
        alternative: '(Tu peux//Vous pouvez) nous joindre {contactPoint}[ : {link}].',
      },
    },
  },
  {
    name: 'push-back',
    situation: 15,
    rung: 2,
    both: {
      a: {
        ack: 'Je vois que mes mots ne sont pas passés comme je le voulais[, {name}].',
        tie: 'J’aime travailler avec (toi//vous), et cela ne changera pas.',
        no: 'Mon compte privé reste privé pour toutes les personnes avec qui je travaille.',
      },
      b: {
        ack: 'Merci de me dire comment (tu l’as//vous l’avez) ressenti[, {name}].',
        tie: 'J’ai de l’estime pour (toi//vous), et le travail continue comme avant.',
        no: 'Ce compte reste réservé à ma famille.',
      },
    },
  },
  {
    name: 'firm',
    situation: 14,
    rung: 3,
    points: WORK_POINTS,
    both: {
      a: {
        no: 'Merci de ne plus m’envoyer de demandes ni de messages sur ce compte.',
        alternative: 'Pour le travail, (tu peux//vous pouvez) me joindre {contactPoint}[ : {link}].',
      },
      b: {
        no: 'Je (te//vous) demande de laisser mon compte privé de côté dès maintenant : ni demandes ni messages ici.',
        alternative: 'Pour le travail, plutôt {contactPoint}[ : {link}].',
      },
      c: {
        no: 'Je n’accepte pas de demandes sur ce compte. Merci de ne plus en envoyer et de ne pas m’écrire ici.',
        alternative: 'Pour le travail, c’est {contactPoint}[ : {link}].',
      },
    },
  },
  {
    name: 'emergency-line',
    situation: 16,
    rung: 2,
    points: WORK_POINTS,
    any: {
      a: {
        no: 'Ce numéro est pour les urgences, je le garde donc libre.',
        alternative: 'Pour tout le reste, plutôt {contactPoint}[ : {link}][ ; je lis les messages {hours}].',
      },
    },
  },
  {
    name: 'last-word',
    situation: 17,
    rung: 4,
    both: {
      a: {
        no: '(Ne me contacte//Ne me contactez) plus par aucune voie privée, s’il (te//vous) plaît. Je n’y répondrai plus.',
        alternative: 'Les commandes peuvent être envoyées à {workMail}.',
      },
      b: {
        no: 'Ceci est mon dernier message : merci de ne plus m’écrire par des voies privées. Je ne lirai plus et ne répondrai plus.',
      },
    },
  },
]);
