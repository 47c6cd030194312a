import { recipes } from '../recipe.ts';

/** Offers, invitations, reminders (situations 9 to 12, 30, 32). */
export const offers = recipes('fr', [
  {
    name: 'pitch',
    situation: 9,
    rung: 1,
    both: {
      a: {
        thanks: 'Merci pour (ton//votre) message[, {name}].',
        no: 'Je n’achète rien en ce moment, laissons donc l’offre de côté.',
        tie: 'Notre rencontre me fait toujours envie[, {date}][, pour parler de ceci : {purpose}].',
      },
      b: {
        thanks: 'Merci de m’en parler[, {name}].',
        no: 'Je ne vais pas accepter cette offre.',
        tie: 'Parlons volontiers d’autre chose[, {date}] : {purpose|nos métiers}.',
      },
    },
  },
  {
    name: 'series',
    situation: 10,
    rung: 1,
    both: {
      a: {
        thanks: 'Merci de penser à moi[, {name}].',
        no: 'Je ne vais pas aux séminaires ; merci de me retirer de ces invitations.',
        tie: 'Je lis toujours avec plaisir les nouvelles[ sur {topic}] de (ton//votre) côté.',
      },
      b: {
        thanks: 'Merci pour les invitations[, {name}].',
        no: 'Je ne vais pas à ce genre d’événement, ni maintenant ni la prochaine fois ; (ne me compte//ne me comptez) pas dans la liste.',
        tie: 'J’aime entendre parler d’autre chose[, par exemple {topic}].',
      },
    },
  },
  {
    name: 'one-event',
    situation: 30,
    rung: 1,
    both: {
      a: {
        thanks: 'Merci pour l’invitation[, {name}].',
        no: 'Je ne viendrai pas cette fois.',
        tie: 'Je (te//vous) souhaite une salle pleine.',
      },
      b: {
        thanks: 'C’est gentil de m’inviter[, {name}].',
        no: 'Je n’y serai pas, ma place est donc libre.',
        tie: 'Bon moment à tout le monde.',
      },
    },
  },
  {
    name: 'meeting',
    situation: 11,
    rung: 1,
    both: {
      a: {
        yes: 'C’est dans mon agenda[, {date}], et j’y serai.',
        'way-out': 'Pas besoin de rappel ; j’écris seulement si quelque chose change.',
      },
      b: {
        yes: 'Tout est prêt[ pour {date}], à bientôt.',
        'way-out': 'Ce qui est noté chez moi est tenu ; (tu peux t’épargner//vous pouvez vous épargner) le rappel.',
      },
    },
  },
  {
    name: 'meeting-off',
    situation: 32,
    rung: 1,
    any: {
      a: {
        thanks: 'Merci pour ce mot[, {name}], tout va bien.',
        close: 'C’est rayé de mon agenda. Mes meilleurs vœux.',
      },
    },
  },
  {
    name: 'like-my-page',
    situation: 12,
    rung: 1,
    both: {
      a: {
        thanks: 'Bonne chance avec {page|la page}[, {name}] !',
        no: 'Je ne suis pas de pages d’entreprises avec ce compte et laisse passer ces invitations.',
        tie: '(Raconte-moi//Racontez-moi) comment ça marche à notre prochaine rencontre.',
      },
      b: {
        thanks: 'Quelle bonne nouvelle que {page|la page} soit en ligne[, {name}].',
        no: 'Pages et groupes restent en dehors de ce compte ; merci de ne pas m’y inviter.',
        tie: 'Je l’entendrai avec plaisir de vive voix.',
      },
    },
  },
]);
