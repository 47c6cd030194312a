import { recipes, WORK_POINTS } from '../recipe.ts';

/** Warm answers and the user’s own first steps (situations 18 to 22, 24, 27 to 29, 33). */
export const warm = recipes('fr', [
  {
    name: 'invite',
    situation: 18,
    rung: 1,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Bonjour[ {name}].',
        reason: 'Quelques fois par an, je raconte les coulisses de mes projets.',
        alternative: '(Tu peux//Vous pouvez) suivre cela {contactPoint}[ : {link}].',
        'way-out': 'Si cela ne (te//vous) dit rien, il suffit de ne pas répondre ou d’appuyer sur Ignorer.',
        tie: '; rien ne change entre nous.',
      },
      b: {
        thanks: 'Bonjour[ {name}], j’espère que tout va bien pour (toi//vous).',
        reason: 'Je demande aux personnes avec qui j’aime travailler si elles veulent garder le contact.',
        alternative: '(Tu peux//Vous pouvez) me joindre {contactPoint}[ : {link}].',
        'way-out': 'Si ce n’est pas pour (toi//vous), il suffit de ne pas répondre.',
        tie: 'Je ne le prendrai pas mal, ni maintenant ni plus tard.',
      },
    },
  },
  {
    name: 'follow-up',
    situation: 33,
    rung: 1,
    both: {
      a: {
        thanks: 'C’était un plaisir de (te//vous) rencontrer[, {name}].',
        reason: 'J’écris au sujet de ceci : {purpose|notre échange}.',
        'way-out': '(As-tu//Avez-vous) envie de poursuivre ? Sinon, aucune réponse n’est nécessaire, et je ne redemanderai pas.',
      },
    },
  },
  {
    name: 'second-account',
    situation: 19,
    rung: 1,
    both: {
      a: {
        ack: 'Bonjour[ {name}]. Un deuxième compte à (ton//votre) nom m’a écrit aujourd’hui.',
        close: 'Est-ce le (tien//vôtre) ? Je n’ai pas répondu.',
      },
    },
  },
  {
    name: 'becomes-friend',
    situation: 20,
    rung: 1,
    both: {
      a: {
        yes: 'Avec grand plaisir[, {name}] !',
        tie: 'Pour les commandes et les dates, je préfère l’e-mail, pour que rien ne se perde entre les photos.',
      },
      b: {
        yes: 'Oui, avec joie[, {name}].',
        tie: 'Le travail garde son chemin habituel ; ici, parlons de tout le reste.',
      },
    },
  },
  {
    name: 'i-was-sharp',
    situation: 21,
    rung: 1,
    both: {
      a: {
        ack: 'Ma dernière réponse[ ({date})] était trop dure[, {name}], et je regrette ce ton envers (toi//vous).',
        no: 'La réponse reste la même : ce compte est pour ma famille.',
        tie: 'J’aimerais que tout aille bien entre nous.',
      },
    },
  },
  {
    name: 'says-no-to-me',
    situation: 22,
    rung: 1,
    both: {
      a: {
        thanks: 'Merci de me le dire[, {name}].',
        tie: 'C’est très bien comme ça, et au plaisir de (te//vous) revoir.',
      },
    },
  },
  {
    name: 'who-are-you',
    situation: 24,
    rung: 1,
    both: {
      a: {
        thanks: 'Bonjour[ {name}], merci pour (ta//votre) demande.',
        ack: '(Aide-moi//Aidez-moi) un peu : d’où nous connaissons-nous, et de quoi s’agit-il ?',
      },
      b: {
        thanks: 'Merci pour le message.',
        ack: 'Puis-je demander qui (tu es//vous êtes) et ce qui (t’amène//vous amène) ?',
      },
    },
  },
  {
    name: 'welcome-here',
    situation: 27,
    rung: 1,
    both: {
      a: {
        yes: 'Quel plaisir d’être en contact ici[, {name}].',
        close: 'C’est le bon endroit pour garder le lien.',
      },
      b: {
        yes: 'J’accepte volontiers (ta//votre) demande[, {name}].',
        close: 'Au plaisir de (te//vous) lire.',
      },
    },
  },
  {
    name: 'enquiry',
    situation: 28,
    rung: 1,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Merci pour (ta//votre) question[, {name}].',
        alternative: '(Envoie-la-moi//Envoyez-la-moi) {contactPoint}[ : {link}], s’il (te//vous) plaît.',
        promise: 'Je réponds {when}.',
        close: '(Ton//Votre) intérêt me fait plaisir.',
      },
    },
  },
  {
    name: 'asks-for-number',
    situation: 29,
    rung: 1,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Merci d’avoir demandé[, {name}].',
        no: 'Je ne donne pas mon numéro privé.',
        alternative: '(Tu peux//Vous pouvez) me joindre {contactPoint}[ : {link}]. Ainsi, (ton//votre) message m’arrive à coup sûr.',
      },
    },
  },
]);
