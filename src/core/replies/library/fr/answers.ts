import { recipes, WORK_POINTS } from '../recipe.ts';

/** Messages, offres et premiers pas : everything that is no request. */
export const answers = recipes('fr', [
  {
    name: 'busy', situation: 6, rung: 1,
    both: {
      a: { thanks: 'Quelle bonne surprise[, {name}] !', no: 'En ce moment, c’est {task|du travail}[ jusqu’à {until}], alors je ferme la discussion.', promise: 'Je (t’écris//vous écris) {when}.', close: 'Très bonne journée !' },
      b: { thanks: 'Ça fait plaisir de (te//vous) lire[, {name}].', no: 'J’ai les mains prises : {task|le travail}[, jusqu’à {until}], et je laisse la discussion pour l’instant.', promise: '(Tu auras//Vous aurez) de mes nouvelles {when}.', close: 'D’ici là, mes amitiés.' },
      c: { thanks: 'Merci pour ce petit bonjour[, {name}].', no: 'Sur ma table, il y a {task|du travail}[, jusqu’à {until}], et il lui faut mes deux mains.', promise: 'Ma réponse arrive {when}.', close: 'Chaleureusement.' },
      d: { thanks: 'C’est gentil de m’écrire[, {name}].', no: 'L’heure est à ceci : {task|travailler}[, jusqu’à {until}], donc pas de discussion d’ici là.', promise: 'Je réponds {when}.', close: '(Prends//Prenez) soin de (toi//vous).' },
    },
  },
  {
    name: 'long-letter', situation: 7, rung: 1,
    both: {
      a: { echo: 'Ce que (tu écris//vous écrivez) sur {detail|cette période} m’est resté[, {name}].', no: 'Mes lettres sont courtes tant qu’il y a du travail, mais je lis les (tiennes//vôtres).', close: 'Je pense à (toi//vous).' },
      b: { thanks: 'Merci de me raconter tout cela[, {name}].', echo: 'Cela m’a touché le cœur, surtout {detail|la fin}.', no: 'Ces semaines-ci, je réponds en quelques lignes, sincères.', close: 'Chaleureusement.' },
    },
  },
  {
    name: 'after-hours', situation: 8, rung: 1, points: WORK_POINTS,
    both: {
      a: { thanks: 'Bien vu, merci[, {name}].', no: 'Je regarde les choses du travail {hours|aux heures de travail}.', alternative: 'Le plus sûr est de l’envoyer {contactPoint}[ : {link}].', promise: '(Tu auras//Vous aurez) une réponse {when}.' },
      b: { thanks: 'Merci pour (ton//votre) message[, {name}].', no: 'Je réponds aux questions de travail {hours|les jours ouvrés}, et pas sur ce compte.', alternative: '(Envoie-la-moi//Envoyez-la-moi) {contactPoint}[ : {link}].', promise: 'Je réponds {when}.' },
      c: { thanks: 'Merci[, {name}], c’est bien arrivé.', no: 'Le travail a sa place {hours|dans ma journée de travail}.', alternative: 'La question est entre de bonnes mains {contactPoint}[ : {link}].', promise: 'Je reviens vers (toi//vous) {when}.' },
    },
  },
  {
    name: 'thanks', situation: 23, rung: 1,
    both: {
      a: { thanks: 'Merci[, {name}], voilà qui embellit ma journée.', close: 'Tout le meilleur à (toi//vous).' },
      b: { thanks: 'C’est très gentil de (ta//votre) part[, {name}], merci.', close: 'Chaleureusement.' },
      c: { thanks: 'Cela fait du bien à lire[, {name}].', close: 'Merci à (toi//vous), et belle journée.' },
    },
  },
  { name: 'urgent', situation: 25, rung: 1, both: { a: { ack: 'C’est lu[, {name}], et je m’en occupe maintenant.', promise: '(Tu auras//Vous aurez) de mes nouvelles {when|très vite}.' } } },
  { name: 'crisis', situation: 26, rung: 1, both: { a: { ack: 'J’ai lu ce que (tu écris//vous écrivez), et je le prends au sérieux.', close: 'En cas de danger, (appelle//appelez) tout de suite le numéro d’urgence local. Je pense à (toi//vous).' } } },
  { name: 'late-promise', situation: 34, rung: 1, both: { a: { ack: 'J’avais dit que j’écrirais[ {date}], et ce n’est pas encore fait[, {name}].', promise: '(Tu auras//Vous aurez) de mes nouvelles {when}.', close: 'Merci de (ta//votre) patience.' } } },
  {
    name: 'pitch', situation: 9, rung: 1,
    both: {
      a: { thanks: 'Merci pour (ton//votre) message[, {name}].', no: 'Je n’achète rien en ce moment, laissons donc l’offre de côté.', tie: 'Notre rencontre me fait toujours envie[, {date}][, pour parler de ceci : {purpose}].' },
      b: { thanks: 'Merci de m’en parler[, {name}].', no: 'Je ne vais pas accepter cette offre.', tie: 'Parlons volontiers d’autre chose[, {date}] : {purpose|nos métiers}.' },
    },
  },
  {
    name: 'series', situation: 10, rung: 1,
    both: {
      a: { thanks: 'Merci de penser à moi[, {name}].', no: 'Je ne vais pas aux séminaires ; merci de me retirer de ces invitations.', tie: 'Je lis toujours avec plaisir les nouvelles[ sur {topic}] de (ton//votre) côté.' },
      b: { thanks: 'Merci pour les invitations[, {name}].', no: 'Je ne vais pas à ce genre d’événement, ni maintenant ni la prochaine fois ; (ne me compte//ne me comptez) pas dans la liste.', tie: 'J’aime entendre parler d’autre chose[, par exemple {topic}].' },
    },
  },
  {
    name: 'one-event', situation: 30, rung: 1,
    both: {
      a: { thanks: 'Merci pour l’invitation[, {name}].', no: 'Je ne viendrai pas cette fois.', tie: 'Je (te//vous) souhaite une salle pleine.' },
      b: { thanks: 'C’est gentil de m’inviter[, {name}].', no: 'Je n’y serai pas, ma place est donc libre.', tie: 'Bon moment à tout le monde.' },
    },
  },
  {
    name: 'meeting', situation: 11, rung: 1,
    both: {
      a: { yes: 'C’est dans mon agenda[, {date}], et j’y serai.', 'way-out': 'Pas besoin de rappel ; j’écris seulement si quelque chose change.' },
      b: { yes: 'Tout est prêt[ pour {date}], à bientôt.', 'way-out': 'Ce qui est noté chez moi est tenu ; (tu peux t’épargner//vous pouvez vous épargner) le rappel.' },
    },
  },
  { name: 'meeting-off', situation: 32, rung: 1, any: { a: { thanks: 'Merci pour ce mot[, {name}], tout va bien.', close: 'C’est rayé de mon agenda. Mes meilleurs vœux.' } } },
  {
    name: 'like-my-page', situation: 12, rung: 1,
    both: {
      a: { thanks: 'Bonne chance avec {page|la page}[, {name}] !', no: 'Je ne suis pas de pages d’entreprises avec ce compte et laisse passer ces invitations.', tie: '(Raconte-moi//Racontez-moi) comment ça marche à notre prochaine rencontre.' },
      b: { thanks: 'Quelle bonne nouvelle que {page|la page} soit en ligne[, {name}].', no: 'Pages et groupes restent en dehors de ce compte ; merci de ne pas m’y inviter.', tie: 'Je l’entendrai avec plaisir de vive voix.' },
    },
  },
  { name: 'invite', situation: 18, rung: 1, points: WORK_POINTS, both: { a: { thanks: 'Bonjour[ {name}].', reason: 'Quelques fois par an, je raconte des histoires de mes projets.', alternative: '(Tu peux//Vous pouvez) les recevoir {contactPoint}[ : {link}].', 'way-out': 'Sinon, (laisse//laissez) simplement sans réponse ou (appuie//appuyez) sur Ignorer ; rien ne change entre nous.' } } },
  { name: 'follow-up', situation: 33, rung: 1, both: { a: { thanks: 'C’était un plaisir de (te//vous) rencontrer[, {name}].', reason: 'J’écris au sujet de ceci : {purpose|notre échange}.', 'way-out': '(As-tu//Avez-vous) envie de poursuivre ? Sinon, aucune réponse n’est nécessaire, et je ne redemanderai pas.' } } },
  { name: 'second-account', situation: 19, rung: 1, both: { a: { ack: 'Bonjour[ {name}]. Un deuxième compte à (ton//votre) nom m’a écrit aujourd’hui.', close: 'Est-ce le (tien//vôtre) ? Je n’ai pas répondu.' } } },
  {
    name: 'becomes-friend', situation: 20, rung: 1,
    both: {
      a: { yes: 'Avec grand plaisir[, {name}] !', tie: 'Je laisse les commandes et les dates aux e-mails, pour que rien ne se perde entre les photos.' },
      b: { yes: 'Oui, avec joie[, {name}].', tie: 'Le travail garde son chemin habituel ; ici, parlons de tout le reste quand (tu veux//vous voulez).' },
    },
  },
  { name: 'i-was-sharp', situation: 21, rung: 1, both: { a: { ack: 'Ma dernière réponse[ {date}] était dure[, {name}], et je regrette le ton avec lequel je (t’ai//vous ai) écrit.', no: 'La réponse reste la même : ce compte est pour ma famille.', tie: 'J’aimerais que nous continuions bien.' } } },
  { name: 'says-no-to-me', situation: 22, rung: 1, both: { a: { thanks: 'Merci de me le dire[, {name}].', tie: 'C’est tout à fait bien ainsi, et au plaisir de (te//vous) revoir.' } } },
  {
    name: 'who-are-you', situation: 24, rung: 1,
    both: {
      a: { thanks: 'Bonjour[ {name}], merci pour (ta//votre) demande.', ack: '(Aide-moi//Aidez-moi) un peu : d’où nous connaissons-nous, et de quoi s’agit-il ?' },
      b: { thanks: 'Merci pour le message.', ack: 'Puis-je demander qui (tu es//vous êtes) et ce qui (t’amène//vous amène) ?' },
    },
  },
  {
    name: 'welcome-here', situation: 27, rung: 1,
    both: {
      a: { yes: 'Quel plaisir d’être en contact ici[, {name}].', close: 'C’est le bon endroit pour garder le lien.' },
      b: { yes: 'J’accepte volontiers (ta//votre) demande[, {name}].', close: 'Au plaisir de (te//vous) lire.' },
    },
  },
  { name: 'enquiry', situation: 28, rung: 1, points: WORK_POINTS, both: { a: { thanks: 'Merci pour (ta//votre) question[, {name}].', alternative: '(Envoie-la-moi//Envoyez-la-moi) {contactPoint}[ : {link}], s’il (te//vous) plaît.', promise: 'Je réponds {when}.', close: 'L’intérêt me fait plaisir.' } } },
  { name: 'asks-for-number', situation: 29, rung: 1, points: WORK_POINTS, both: { a: { thanks: 'Merci de demander[, {name}].', no: 'Je ne donne pas mon numéro privé.', alternative: '(Tu me trouves//Vous me trouvez) {contactPoint}[ : {link}].', tie: 'Ainsi, (ton//votre) message m’arrive à coup sûr.' } } },
]);
