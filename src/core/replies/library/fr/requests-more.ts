import { CARE_POINTS, recipes, WORK_POINTS } from '../recipe.ts';

/** Everybody else who asks in for the first time (situations 5, 13 and 31). */
export const requestsMore = recipes('fr', [
  {
    name: 'fellow',
    situation: 31,
    rung: 1,
    to: ['fellow'],
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Quel plaisir d’avoir de (tes//vos) nouvelles[, {name}].',
        no: 'Ce compte est réservé à ma famille.',
        alternative: 'Je parle très volontiers métier {contactPoint}[ : {link}].',
        tie: 'Sur quoi (travailles-tu//travaillez-vous) en ce moment ? Cela m’intéresse toujours.',
      },
    },
  },
  {
    name: 'cordial-work',
    situation: 31,
    rung: 1,
    to: ['cordial-work', 'keep-warm', 'acquaintance'],
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Merci de penser à moi[, {name}].',
        no: 'Je garde ce compte tout petit, pour ma famille seulement.',
        alternative: '(Tu peux//Vous pouvez) me joindre {contactPoint}[ : {link}].',
        tie: 'Je (te//vous) souhaite le meilleur, et au plaisir de (te//vous) revoir.',
      },
    },
  },
  {
    name: 'anyone',
    situation: 31,
    rung: 1,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Merci pour (ta//votre) demande[, {name}].',
        no: 'Ce compte est pour ma famille et mes proches, et je n’y ajoute personne d’autre.',
        alternative: '(Tu peux//Vous pouvez) me joindre {contactPoint}[ : {link}].',
        'way-out': 'Pas besoin de répondre ; je (te//vous) souhaite le meilleur.',
      },
      b: {
        thanks: 'Bonjour[ {name}], merci pour (ta//votre) demande.',
        no: 'Pour des raisons personnelles, je ne cherche pas de nouveaux contacts sur ce compte.',
        alternative: 'Pour ce qui touche à mon travail, (tu peux//vous pouvez) me joindre {contactPoint}[ : {link}].',
        close: 'Bien à (toi//vous).',
      },
    },
  },
  {
    name: 'plain',
    situation: 31,
    rung: 2,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Merci[, {name}].',
        no: 'Je n’ajoute pas de contacts de travail sur ce compte.',
        alternative: '(Tu peux//Vous pouvez) me joindre {contactPoint}[ : {link}].',
      },
      b: {
        thanks: 'Merci pour (ta//votre) demande[, {name}].',
        no: 'Je n’utilise pas ce site pour le travail, je n’accepte donc pas la demande.',
        alternative: 'Pour le travail, (tu peux//vous pouvez) me joindre {contactPoint}[ : {link}].',
      },
    },
  },
  {
    name: 'distance',
    situation: 13,
    rung: 1,
    to: ['keep-distance'],
    any: {
      a: {
        no: 'Bonjour. Je n’ajoute pas sur ce compte les personnes rencontrées lors d’événements ou au travail.',
        alternative: 'Les commandes peuvent être envoyées à {workMail}.',
      },
      b: {
        no: 'Bonjour. Je n’ajoute personne sur ce compte.',
        alternative: 'Les questions sur mon travail peuvent être envoyées à {workMail}.',
      },
    },
  },
  {
    name: 'distance-plain',
    situation: 13,
    rung: 2,
    to: ['keep-distance'],
    any: {
      a: {
        no: 'Je n’accepte pas de demandes sur ce compte.',
        alternative: 'Pour les commandes, il y a {workMail}.',
      },
    },
  },
  {
    name: 'patient-policy',
    situation: 5,
    rung: 1,
    to: ['patient'],
    points: CARE_POINTS,
    policy: true,
    both: {
      a: {
        thanks: 'Merci pour (ta//votre) demande[, {name}].',
        no: 'Selon le règlement de notre cabinet[ ({policyTitle})], nous n’ajoutons pas sur les réseaux les personnes que nous recevons',
        reason: ' ; cela protège (ta//votre) vie privée.',
        alternative: 'Pour toute question, (tu peux//vous pouvez) nous joindre {contactPoint}[ : {link}].',
        tie: 'Nous restons à (ta//votre) disposition.',
      },
    },
  },
  {
    name: 'patient',
    situation: 5,
    rung: 1,
    to: ['patient'],
    points: CARE_POINTS,
    both: {
      a: {
        thanks: 'Merci beaucoup pour (ta//votre) demande[, {name}].',
        no: 'Je n’ajoute pas sur les réseaux les personnes que je connais par mon travail',
        reason: ' ; (ta//votre) vie privée reste ainsi protégée.',
        alternative: 'Pour toute question, (tu peux//vous pouvez) nous joindre {contactPoint}[ : {link}].',
        tie: 'C’est toujours un plaisir d’avoir de (tes//vos) nouvelles.',
      },
    },
  },
  {
    name: 'student-policy',
    situation: 5,
    rung: 1,
    to: ['student', 'parent'],
    points: CARE_POINTS,
    policy: true,
    both: {
      a: {
        thanks: 'Merci pour (ta//votre) demande[, {name}].',
        no: 'Selon le règlement de notre école[ ({policyTitle})], le personnel n’ajoute ni élèves ni familles sur ses comptes personnels.',
        alternative: 'Pour l’école, (tu peux//vous pouvez) me joindre {contactPoint}[ : {link}].',
        tie: 'Au plaisir d’en parler à l’école.',
      },
    },
  },
  {
    name: 'student',
    situation: 5,
    rung: 1,
    to: ['student', 'parent'],
    points: CARE_POINTS,
    both: {
      a: {
        thanks: 'Merci pour (ta//votre) demande[, {name}], c’est gentil.',
        no: 'Je n’ajoute ni élèves ni familles sur mes comptes privés, et c’est pareil pour tout le monde.',
        alternative: 'Pour l’école, (tu peux//vous pouvez) me joindre {contactPoint}[ : {link}].',
        tie: 'À bientôt à l’école.',
      },
    },
  },
  {
    name: 'care-plain',
    situation: 5,
    rung: 2,
    to: ['patient', 'student', 'parent'],
    points: CARE_POINTS,
    both: {
      a: {
        thanks: 'Merci pour (ta//votre) demande[, {name}].',
        no: 'Sur mon compte privé, je n’ajoute personne que je connaisse par le travail.',
        alternative: '(Tu peux//Vous pouvez) nous joindre {contactPoint}[ : {link}].',
      },
    },
  },
]);
