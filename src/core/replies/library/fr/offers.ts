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
        tie: 'Je tiens toujours à notre rencontre[, {date}][, pour parler de ceci : {purpose}].',
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
        no: 'Je ne vais pas aux séminaires ; merci de me retirer de la liste des invitations.',
        tie: 'Je lis toujours avec plaisir de (tes//vos) nouvelles[, par exemple sur {topic}].',
      },
      b: {
        thanks: 'Merci pour les invitations[, {name}].',
        no: 'Je ne vais pas à ce genre d’événement, ni maintenant ni la prochaine fois ; merci de ne pas me compter dans la liste.',
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
        tie: 'Je souhaite un bon moment à tout le monde.',
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
        yes: 'C’est entendu[ pour {date}], à bientôt.',
        'way-out': 'Ce que je note, je le tiens ; (tu peux t’épargner//vous pouvez vous épargner) le rappel.',
      },
    },
  },
  {
    name: 'meeting-off',
    situation: 32,
    rung: 1,
    any: {
      a: {
        thanks: 'Merci pour ce mot[, {name}], pas de souci.',
        close: 'C’est retiré de mon agenda. À une prochaine fois.',
      },
    },
  },
  {
    name: 'like-my-page',
    situation: 12,
    rung: 1,
    both: {
      a: {
        thanks: 'Plein de succès pour {page|la page}[, {name}] !',
        no: 'Avec ce compte, je ne m’abonne pas aux pages d’entreprises et laisse passer ces invitations.',
        tie: '(Raconte-moi//Racontez-moi) comment cela se passe à notre prochaine rencontre.',
      },
      b: {
        thanks: 'Quelle bonne nouvelle que {page|la page} soit en ligne[, {name}].',
        no: 'Pages et groupes restent en dehors de ce compte ; merci de ne pas m’y inviter.',
        tie: 'Je l’entendrai avec plaisir de vive voix.',
      },
    },
  },
]);
