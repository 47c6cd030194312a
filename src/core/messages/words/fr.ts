import type { Language } from '../cues.ts';

export const fr: Language = {
  common:
    "le la les des du de un une et est en je tu vous nous il elle que qui pour pas plus dans sur avec mon ma mes votre vos ton ta ce cette mais bien au aux ne se moi si ça c'est j'ai très as ai suis sont était où leur notre nos me te m'envoyer peux pouvez vas demain merci avant faut d'ici",
  cues: {
    chat: [
      `(comment/ça) (vas tu/allez vous/ça va/va/tu vas/vont) | ça va | quoi de neuf | tu fais quoi | (coucou/salut) toi | longtemps qu'on
        ça fait (longtemps/une éternité/un bail) | tu me manques | je pensais à (toi/vous) | (j'ai pensé/pensé) à (toi/vous)
        (bonne/belle) (nuit/soirée/journée/année/fête*/semaine) | bon (week end/weekend/dimanche/anniversaire) | joyeux (anniversaire/noël)
        (gros/plein de/mille) bisous | bisous | bises | je t'embrasse | mdr | ptdr | haha* | tu te souviens | tu as vu | t'as vu
        (on/se) (boit/prend) un (verre/café) | on se (voit/fait/capte) | j'espère que (tout va/tu vas/vous allez/ça va) | juste (pour/un petit) (dire/coucou)
        devine quoi | rêvé de toi | bonsoir ma`,
      `coucou | salut | hello | ma belle | mon cœur | trop | génial | super | sympa | rigol* | drôle | chéri* | adorable | cette nuit`,
    ],
    private: [
      '',
      `chat* | chien* | enfant* | maman | mère | papa | père | sœur | frère | mamie | papi | fille | fils | mari | femme | copain* | copine* | week end
        weekend | vacances | plage | jardin | pluie | pleut | neige | soleil | dîner | repas | gâteau | café | film | série | livre | concert | match | photo*
        maison | anniversaire | école | samedi | dimanche | voisin*`,
    ],
    feel: [
      `je me sens | je me sentais | (j'ai/je) pleur* | (si/tellement/très/trop) (seul*/triste/fatigu*) | je ne dors (pas/plus) | personne à qui
        désolé* (pour/de) (ce roman/la longueur/ce pavé) | je sais que je vous écris souvent | (je/j'avais) besoin (d'en/de) parler
        (est mort*/est décédé*/m'a quitté*) | l'enterrement | divorce | ma psy | mon psy | chimio | vous me comprenez | tu me comprends | écrivez moi
        racontez moi | raconte moi | que nous devenions ami* | je voulais vous raconter`,
      `seul* | triste | cœur | malade | hôpital | peur | larmes | souvenir* | silence | fatigué* | âme | soir* | nuit* | parfois | rêve* | vie | médecin`,
    ],
    work: [
      `(numéro/n°) de (commande/suivi/facture) | (ma/votre/notre/la) (commande/livraison/facture) (est/n'est/a/est elle/numéro)
        (pourriez/pouvez) vous (me/nous/_) (envoyer/confirmer/renvoyer/vérifier/dire/transmettre/faire parvenir/indiquer/modifier)
        (peux/pourrais) tu (me/nous/_) (envoyer/confirmer/renvoyer/vérifier/dire/relire/passer/regarder)
        (déplacer/reporter/annuler/décaler) (mon/le/notre) (rendez vous/rdv/réunion) | (est/sera) (il/elle/ce) prêt* | est prête | est prêt | bon à tirer
        retrait à | remboursement | des nouvelles de (ma/mon/la/notre) | quand (puis je/je peux) (_) (récupérer/passer/venir) | (avez vous/as tu) (bien/) reçu
        pouvez vous (corriger/réparer/changer)`,
      `commande* | facture* | devis | livraison | colis | fichier* | pdf | logo | contrat | paiement | virement | compte | reçu* | client* | réunion
        rendez vous | rdv | délai* | projet* | page* | courriel | mail | pièce jointe | formulaire | sign* | taille | couleur | échantillon | papier | tva
        version | maquette | épreuve | modif* | erreur | cassé* | manque* | stock | atelier | lundi | mardi | mercredi | jeudi | vendredi | cadre | récupérer
        cours de | réparation | flou | affiche | corriger | documents | ourlet | chauffage`,
    ],
    ask: [
      '',
      `pouvez vous | pourriez vous | peux tu | pourrais tu | s'il vous plaît | svp | stp | quand | combien | où | quel* | est ce que | avez vous | as tu
        souhaitez vous | il me faut | j'ai besoin | faut il | peut on`,
    ],
    mine: [
      '',
      `ma (commande/facture/livraison) | mon (colis/rendez vous/rdv/paiement/compte/logo) | notre (projet/commande/contrat/site/réunion) | votre commande
        toujours pas | pas encore | comme convenu | la semaine dernière | déjà`,
    ],
    buy: [
      `(combien/quel est le prix/quels sont vos/quel serait le) (coûte*/prix/tarif*/ça coûte/délais/) | vos (prix/tarifs/délais/disponibilités)
        quels sont vos _ prix | (un/faire un/établir un) devis | (faites/vendez/proposez/acceptez/réalisez/livrez) vous
        (nous/je) (cherchons/recherchons/cherche/recherche)
        (nous aimerions/j'aimerais/nous souhaitons/je souhaite/je voudrais/nous voudrions/souhaiterais) (_) (commander/acheter/réserver/engager/faire appel)
        passer (une/) commande | (seriez/êtes) vous (disponible/intéressé*/libre)
        (j'ai/nous avons) (vu/découvert/trouvé) (votre/vos) (travail/site/page/boutique/créations) | faites vous | vous faites | ce serait pour
        nous nous marions | je cherche quelqu'un | (vous êtes/tu es) (libre/disponible) (en/le/pour)`,
      `mariage | prix | tarif* | budget | devis | disponib* | sur mesure | cadeau | faire part* | commander
        pour (notre/mon/ma) (restaurant/boutique/entreprise/société/café/mariage) | catalogue | pièces | exemplaires | ouvrons | intéressé* | baptême
        invités | personnes | cuisine | repeindre | cours | tatouage`,
    ],
    pitch: [
      `(nous aidons/j'aide/on aide/j'accompagne/nous accompagnons) (les/des/_) (artistes/entreprises/entrepreneur*/femmes/créat*/indépendant*/personnes/pme)
        (nous aidons/j'aide)
        (tripler/doubler/multiplier/booster/augmenter/développer) (leurs/vos/ton/votre/tes) (ventes/chiffre/clients/revenus/activité/visibilité/ca)
        appel (découverte/gratuit/offert) | revenus (passifs/complémentaires/complémentaire) | (gagner/gagnez) (de l'argent/#)
        depuis (chez vous/la maison/chez toi) | liberté financière | (audit/essai/diagnostic/bilan/rdv/étude) (gratuit*/offert*) | sans engagement
        % de (réduction/remise) | offre (spéciale/exclusive/limitée) | (référencement/seo) | (bitcoin/crypto*/trading/placement/investir/investissement)
        mutuelle | assurance (vie/santé) | opportunité (unique/d'affaires/professionnelle) | ça vous dit | agence (web/de communication/marketing/digitale)
        nos (services/solutions/produits) | (plus de) (clients/abonnés/leads) | notre (solution/logiciel/plateforme/produit/gamme)
        (notre/mon) (logiciel/application/outil/équipe/agence/méthode/programme) | boostez | (abonnés/followers) (pour/réels) | (avez vous/as tu) déjà pensé à
        (nous proposons/je propose/nous vendons/nous offrons) | (second/deuxième/complément de) revenu | économise* (jusqu'à/sur) | (profitez/profite) de
        (puis je/je peux) vous (montrer/présenter/proposer/envoyer) | (seulement/dès) # | intéressé* ? | (contactez/contacte/écris) moi (en/pour/si)
        gagnez (du temps/de l'argent) | (essai/test) gratuit | (perdre/perdez) # (kilos/kg)`,
      `offre | réduction | promo* | gratuit* | offert* | agence | marketing | ventes | chiffre d'affaires | exclusi* | solution* | produit* | coach*
        stratégie | croissance | résultats | méthode | grâce à | visibilité | logiciel | application | outil | économi* | invest* | partenaire | cosmétique*
        complément* | énergie | fournisseur | minutes | seulement | facturation | temps | jours`,
    ],
    event: [
      `séminaire* | webinaire* | atelier (sur/gratuit/de/:) | conférence* | soirée (réseau/networking/d'ouverture/portes) | portes ouvertes | vernissage
        inauguration | pendaison de crémaillère | salon (du/de/professionnel) | afterwork | petit déjeuner (réseau/d'entreprise/networking/des)
        réunion des anciens | masterclass | barbecue | fête (de/pour) | brocante`,
      `soirée | événement* | concert | spectacle | exposition | anniversaire | fête | places | apéro | stage | cours | dîner`,
    ],
    invite: [
      `(je vous/nous vous/on vous/je t'/on t') *(invite/invitons/attend/attendons) | (vous êtes/tu es/êtes) (cordialement/) invité* | vous joindre à nous
        te joindre à nous | rejoignez nous | rejoins nous | (venez/viens) (nombreux/nous/nombreuses/donc/avec/fêter/découvrir)
        (voulez vous/veux tu/souhaitez vous/tu veux/envie de) (_) (venir/participer/passer/assister)
        inscription (gratuite/obligatoire/avant/ouverte/sur/ici) | inscrivez vous | entrée (libre/gratuite) | places (limitées/réservées)
        (je vous ai/je t'ai) (réservé/gardé) | réservez (votre/la) (place/date) | nous organisons | merci de confirmer votre (présence/venue)
        réponse (souhaitée/avant)`,
      `invitation | venir | participer | invité* | gratuit*`,
    ],
    remind: [
      `rappel | (je/nous) (vous/te) rappel* | petit rappel | n'oublie* (pas/surtout) | (à/on se voit) (demain/lundi/mardi/mercredi/jeudi/vendredi)
        vous avez (un) (rendez vous/rdv) | (notre/votre) (rendez vous/rdv/réunion/café/appel) (de/du/est/demain/à/tient) | toujours (bon/d'accord/ok) pour
        confirmer (votre/notre/ta) (rendez vous/rdv/présence/venue) | nous sommes (déjà/) (en/dans la) (réunion/visio/appel)
        (pense/pensez) (à/au) (notre/votre/rendez/rdv) | (est/) fixé (au/à/le) | demain (nous avons/on a) (rdv/rendez/réunion)`,
      `rendez vous | rdv | demain | confirmer | réunion`,
    ],
    page: [
      `(aime*/liker/like/aimer/suivre/suivez/suis/rejoins/rejoindre/rejoignez/abonne*) (_) (ma/notre/mon/sa/la) (page/groupe/chaîne/compte/communauté)
        (ma/notre) (nouvelle/) page (de/d'/facebook/pro/pour/) | (t'ai/vous ai/t'a/vous a) invit* à (aimer/rejoindre/suivre) | t'ajoute au groupe
        vous ajoute au groupe | (créé/ouvert/lancé) (_) (page/groupe/chaîne) | abonne toi à | abonnez vous à | newsletter | mettre un (j'aime/like)
        (rejoins/rejoignez/rejoindre) (notre/mon/le) groupe`,
      `page | groupe | abonn* | suivre | j'aime | chaîne | communauté`,
    ],
    contact: [
      `(votre/ton/un) (numéro/portable/téléphone/adresse/mail/e mail/whatsapp/insta*/06) | numéro de (portable/téléphone/tel)
        (vous avez/tu as/t'as/avez vous/as tu) (_) (whatsapp/insta*/snap*/telegram/facebook/numéro) | où (habites/habitez/vis) (tu/vous) | tu habites où
        vous habitez où | (vous/te/t') *(appeler/joindre) (directement/en direct/où/au) | (comment/où) (puis je/je peux) (vous/te) (joindre/contacter/appeler)
        (ajouter/retrouver) sur (facebook/instagram/whatsapp) | quel est (ton/votre) (numéro/insta*/mail/nom) | (t'as/tu as) (insta/snap)`,
      `numéro | téléphone | portable | whatsapp | appeler | adresse | joindre`,
    ],
    push: [
      `(je sais que/) (vous/tu) (avez/as/m'avez/m'as) (déjà/) (refusé/dit (que/) non/dit non/décliné)
        je sais (bien/) que (vous/tu) (ne/n'/avez/as/m'avez/êtes/aviez/préfér*) | je me permets d'insister | j'insiste
        (pourquoi) (tu ne/vous ne/tu/vous) (_) (répond*/accept*/pas/plus/veux/voulez)
        (ma/la) (demande/invitation) (_) (encore/à nouveau/une nouvelle/toujours/pas acceptée/refusée) | (renvoyé/renvoie) (_) (demande/invitation)
        (vous n'avez/tu n'as) (pas/toujours pas) (accepté/répondu) | (encore une fois/une dernière fois/troisième fois)
        je vois que (vous êtes/tu es) en ligne | (juste/seulement/rien que) (cinq/5/un/deux) (minute*/café/verre) | un simple café | ça n'engage à rien
        allez (un/juste/accepte/dites/s'il) | ne sois pas (comme/si/timide) | qu'est ce que (j'ai/je vous ai/je t'ai) fait
        je croyais (qu'on/que nous/que vous) | (blessé*/déçu*/vexé*) (que/de/par) | donnez moi une chance
        pourquoi (m'as tu/m'avez vous/tu m'as) (_) (refus*/bloqu*/supprim*) | je voulais juste`,
      `insist* | encore | refus* | pourquoi | demande | à nouveau | allez | toujours pas`,
    ],
    hurt: [`blessé* | déçu* | vexé* | je croyais (qu'on/que nous)`],
    hostile: [
      `arnaque* | arnaqueu* | escroc* | escroquerie | voleu* | menteu* | honte (à vous/à toi/de) | c'est une honte | vous devriez avoir honte
        (connard/connasse/salope/salaud/enfoiré/putain/merde) | idiot* | imbécile* | crétin* | abruti* | stupide | nul* à chier
        (vous êtes/t'es/tu es) (nul*/pathétique/minable*/rien/une honte/un escroc/folle/fou) | minable* | pathétique | (porter plainte/plainte) | mon avocat
        je vais (vous/te) (dénoncer/signaler) | ferme la | ta gueule | dégage | va te faire | (le/la) pire (service/boutique/expérience) | incompétent*
        remboursez moi | (dire/prévenir/avertir) à tout le monde | plus jamais chez`,
      `colère | furieu* | honte | scandaleux | inadmissible | jamais vu | mensonge* | déteste | ridicule`,
    ],
    threat: [
      `je sais où (tu/vous) (habit*/viv*/travaill*) | (tu vas/vous allez) (le regretter/regretter/payer/me le payer)
        je vais (te/vous) (tuer/retrouver/détruire/faire du mal/casser) | fais gaffe à toi | tu es mort* | t'es mort* | je t'attends (dehors/devant)`,
    ],
    danger: [
      `ambulance | (les/) pompiers | le samu | (la) police (est/arrive/vient/a été) | (au/) feu (dans/à/chez/au) | il y a le feu | incendie | ça brûle
        (en) train de brûler | (la/de la) fumée (dans/sort/partout/noire) | (odeur/sent/fuite) (le/de) gaz | ça sent le (gaz/brûlé) | inond*
        (fuite/dégât) d'eau | l'eau (coule/monte/rentre) | (crise cardiaque/infarctus/avc) | (ne) (respire/répond/réagit/bouge) plus | (ne) respire pas
        inconscient* | évanoui* | (a eu/eu) un (grave/) (accident/malaise) | (est/s'est) (tombé*/effondré*) (dans/de/du/par terre)| (est tombé*)
        aux urgences | en réanimation | (à/transporté* à/emmené* à) l'hôpital | cambriol* | (quelqu'un/il) (est en train/essaie) d'entrer
        (on me/il me) (suit/agresse) | agressé* | saigne | coincé* dans (l'ascenseur/la) | (perdu/trouve plus) (mon/ma/notre) (fils/fille/enfant) | noyé*
        (est/) tombé* (_) (escalier/l'échelle/toit/balcon) | (ne) bouge (plus/pas) | appelle le (15/18/112/17)`,
      `hôpital | accident | feu | incendie | police | sang | blessé* | tombé* | évanoui* | malaise | effondré* | cambriol* | voleur | fumée | gaz
        inondation | fièvre | convulsion* | attaqué* | me suit | devant ma porte | explosion | mourir | brûle | médecin`,
    ],
    call: [
      `appelle moi | appelez moi | tout de suite | vite | au secours | à l'aide | urgent* | urgence | rappelle* | immédiatement | décroche | viens vite
        s'il te plaît`,
    ],
    outage: [
      `(le/) (site/serveur/boutique/système/caisse) (_) (en panne/est tombé*/ne marche plus/ne fonctionne plus/hors service/down/planté/planté*/inaccessible)
        (piraté/hacké) | (ne/n') *(pouvons/peut) plus (encaisser/prendre)`,
      `depuis une heure | commence à | clients | en ce moment`,
    ],
    crisis: [
      `(ne/n') *(veux/ai/peux) plus (vivre/envie de vivre/continuer/être là) | plus envie de vivre | en finir | (me/m') *(tuer/ôter la vie/suicider)
        suicid* | mettre fin à (mes jours/ma vie/tout) | (mieux) sans moi | plus aucun sens | je ne serai (plus/bientôt plus) (là/longtemps)
        (avalé/pris) (tous les/des/mes) (cachets/médicaments/comprimés) | je n'en peux plus de vivre`,
      `adieu | pour toujours | donné (mes/les/mon) (chats/chat/chien/affaires) | dernière facture | un fardeau | merci pour tout | plus longtemps
        plus d'espoir | merci d'avoir été | je n'en peux plus`,
    ],
    loud: ['', `urgent* | urgence | immédiatement | dernière chance | aujourd'hui seulement | vite`],
    thanks: [
      `merci (beaucoup/infiniment/mille fois/pour/à vous/à toi/encore/!/de/du) | merci | (un grand/mille) merci* | je vous remercie | je te remercie
        reconnaissant* | (bien reçu/bien arrivé*/est arrivé*)
        (c'est/elle est/il est/ils sont/elles sont) (magnifique*/parfait*/superbe*/exactement/sublime*) | (j'adore/on adore)`,
      `parfait* | magnifique* | ravi* | superbe* | gentil* | plaisir`,
    ],
    misc: [
      `code de (vérification/sécurité/confirmation) | (votre/ton) code | ne (le/) (partagez/communiquez/partage) (pas/à personne/jamais) | mauvais numéro
        (pas) pour (toi/vous) ce message | erreur de (destinataire/numéro) | trompé de (personne/numéro/conversation) | ceci est un test
        (partage*/transfère*/fais tourner/envoie*) (_) (à tous/à dix/tes contacts/vos contacts/10) | vot(er/ez/e) pour | sondage | mémoire de (master/fin)
        questionnaire | don | dons | cagnotte | pétition | toujours disponible | encore disponible | (chat/chien) perdu | c'est l'anniversaire de
        journaliste | concours | vous avez gagné | absence du bureau | mauvaise (personne/conversation) | mauvais chat | votez (pour/)`,
      `lien | code | sondage | transféré`,
    ],
    fraud: [
      `(rib/iban/coordonnées bancaires) (a/ont) changé | (sur/vers) (le/notre/mon) nouveau compte | (c'est/est ce) (bien/) toi (sur/dans) (cette/la) (vidéo/photo)
        carte* (cadeau*/pcs/itunes/google play/steam) | (votre/ton) (compte/page) (sera/a été/est/va être) (suspendu*/désactivé*/bloqué*/supprimé*)
        (confirmez/vérifiez) votre (compte/identité) | (envoie/donne/envoyez) moi le code | (prêter/avancer/virer) (_) (argent/euros) | nouveau numéro
        règles de la communauté | frais de douane | héritage
        (cassé/perdu) mon (téléphone/portable) | mon (téléphone/portable) est (cassé/en panne/tombé) | (voici/c'est) mon nouveau (numéro/portable)`,
      `rapidement | réunion | cartes | lien`,
    ],
    boundary: [
      `(merci de/veuillez/prière de/pouvez vous/pourriez vous/arrête* de) (ne (plus/pas)/cesser/arrêter/m') *(_) (envoyer/écrire/contacter/inviter/appeler/m'envoyer/m'écrire)
        (je préfère/j'aimerais/je préférerais) (_) (professionnel*/séparer/ne pas/garder/que nous) | rester (strictement/) professionnel*
        ne m'(écri*/envoy*/appel*/ajout*) plus | besoin (de distance/d'espace/d'air)
        arrête* de m'(envoyer/écrire/appeler/contacter) | (ne/n') *(m'écris/m'écrivez/m'envoie/m'envoyez/m'appelle/m'appelez) plus | (laisse/laissez) moi tranquille | je sépare (_) (travail/pro/professionnel) | merci de ne plus`,
    ],
    today: [
      `(avant/d'ici/pour) (# h/#h/midi/ce soir/demain matin/aujourd'hui) | aujourd'hui | ce soir | cet après midi | dans une heure | urgent*
        au plus vite | dès que possible
        dans la journée | avant la fin de la journée`,
    ],
    norush: [
      `(pas/rien) (d'urgence/urgent/ne presse) | (ce n'est/) pas pressé | quand (vous/tu) (pouvez/peux/avez/as) (le temps/) | prenez votre temps
        quand (tu/vous) (auras/aurez) (un (moment/instant)/le temps/deux minutes/cinq minutes) | à (l'occasion/ton rythme/votre rythme/tête reposée) | prends ton temps | (sans/y a pas) urgence | (il n'y a/y a/) pas le feu`,
    ],
    onnow: [`(nous sommes/on est) (en/dans la) (visio/réunion/appel) | on (vous/t') *attend | (déjà/) commencé`],
    again: [`(deuxième/troisième/dernier/second/2e/3e) rappel | rappel n`],
    cancels: [
      `(j'annule/nous annulons/je dois annuler) | (oublie*) (le/la/notre) (café/réunion/rendez vous) | (rendez vous/réunion) est annul*
        (je/on) (ne/n') *(pourrai/pourra/peux/peut) (pas/plus) (venir/être là/me libérer/y aller) | (dois/devons/doit) (_) (annuler/reporter/décaler) | (réunion/rendez vous/dîner/cours/café/appel) (est/a été/tombe) (annul*/à l'eau/reporté*) | j'ai un empêchement | (c'est/ce sera) (finalement/malheureusement) impossible (pour moi/) (demain/lundi/mardi/mercredi/jeudi/vendredi)`,
    ],
  },
};
