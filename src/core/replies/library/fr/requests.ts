import { recipes, WORK_POINTS } from '../recipe.ts';

/** People from work who ask in for the first time, gently (situations 1 to 4). */
export const requests = recipes('fr', [
  {
    name: 'client',
    situation: 1,
    rung: 1,
    to: ['client', 'prospect'],
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Merci pour (ta//votre) demande[, {name}].',
        no: 'Je réserve ce compte à ma famille et à mes proches de longue date.',
        alternative: 'Pour le travail, (tu peux//vous pouvez) me joindre {contactPoint}[ : {link}].',
        tie: '[{reasonForThem} ]C’est toujours un plaisir de travailler avec (toi//vous).',
      },
      b: {
        thanks: 'C’est gentil d’avoir pensé à moi[, {name}], merci.',
        no: 'Ce profil est réservé à ma famille, et je n’y ajoute personne du travail.',
        alternative: 'Le mieux est de me joindre {contactPoint}[ : {link}].',
        tie: 'Cela ne change rien à notre bonne entente.',
      },
      c: {
        thanks: 'Cela me fait plaisir d’avoir de (tes//vos) nouvelles[, {name}].',
        no: 'Je ne mêle pas le travail à ce compte',
        reason: ', car on y voit aussi ce que publient mes proches.',
        alternative: '(Tu peux//Vous pouvez) me joindre plutôt {contactPoint}[ : {link}].',
        tie: 'Notre travail continue comme avant.',
      },
    },
  },
  {
    name: 'office-policy',
    situation: 1,
    rung: 1,
    points: WORK_POINTS,
    policy: true,
    to: ['client', 'prospect', 'vendor', 'coworker', 'boss', 'report', 'fellow', 'cordial-work', 'acquaintance', 'keep-warm'],
    both: {
      a: {
        thanks: 'Merci beaucoup pour (ta//votre) demande[, {name}].',
        no: 'Au bureau, nous n’ajoutons pas de contacts de travail sur nos comptes personnels',
        reason: ' ; c’est une règle écrite[ ({policyTitle})], la même pour tout le monde.',
        alternative: '(Tu peux//Vous pouvez) me joindre {contactPoint}[ : {link}].',
        tie: 'Travailler avec (toi//vous) reste un plaisir.',
      },
      b: {
        thanks: 'Merci d’avoir pensé à moi[, {name}].',
        no: 'Selon le règlement de notre bureau[ ({policyTitle})], les comptes personnels restent à l’écart du travail.',
        alternative: 'Je réponds volontiers {contactPoint}[ : {link}].',
        tie: 'Pour le reste, rien ne change.',
      },
    },
  },
  {
    name: 'vendor',
    situation: 2,
    rung: 1,
    to: ['vendor'],
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Cela fait plaisir de (te//vous) lire[, {name}], merci.',
        no: 'Je n’ajoute pas de contacts commerciaux sur ce compte.',
        tie: 'J’aimerais tout de même garder (tes//vos) coordonnées pour la prochaine fois.',
        alternative: '(Tu peux//Vous pouvez) me les envoyer {contactPoint}[ : {link}].',
      },
      b: {
        thanks: 'Merci de garder le contact[, {name}].',
        no: 'Cette page est réservée à ma famille et à mes proches.',
        tie: 'Ce que nous avons acheté chez (toi//vous) nous rend toujours service, et je lis volontiers (tes//vos) nouveautés.',
        alternative: '(Envoie-les-moi//Envoyez-les-moi) {contactPoint}[ : {link}].',
      },
    },
  },
  {
    name: 'coworker',
    situation: 3,
    rung: 1,
    to: ['coworker'],
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Merci pour la demande[, {name}] !',
        no: 'Je laisse tout le bureau en dehors de ce profil, cela n’a donc rien à voir avec (toi//vous).',
        alternative: 'Restons en contact {contactPoint}[ : {link}].',
        tie: 'Et il nous reste la machine à café.',
      },
      b: {
        thanks: 'C’est (sympa de ta//gentil de votre) part[, {name}], merci.',
        no: 'Je n’ajoute ici personne du travail, et c’est pareil pour toute l’équipe.',
        alternative: '(Tu peux//Vous pouvez) me joindre {contactPoint}[ : {link}].',
        tie: 'Un déjeuner un de ces jours me ferait plaisir.',
      },
    },
  },
  {
    name: 'rank',
    situation: 4,
    rung: 1,
    to: ['boss', 'report'],
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Merci beaucoup[, {name}].',
        no: 'Sur les sites personnels, je n’ajoute ni les personnes que j’encadre ni celles qui m’encadrent.',
        alternative: 'Ce sera avec plaisir {contactPoint}[ : {link}].',
        tie: 'Au travail, ma porte reste ouverte.',
      },
      b: {
        thanks: 'Merci pour la demande[, {name}], elle me touche.',
        no: 'Je garde ce compte à l’écart du travail et de tout le service, sans exception.',
        alternative: '(Tu peux//Vous pouvez) me joindre {contactPoint}[ : {link}].',
        tie: 'J’aime notre façon de travailler, et cela ne change pas.',
      },
    },
  },
]);
