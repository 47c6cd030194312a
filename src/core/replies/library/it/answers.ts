import { recipes, WORK_POINTS } from '../recipe.ts';

/** Messaggi, offerte e primi passi propri: everything that is no request. */
export const answers = recipes('it', [
  {
    name: 'busy', situation: 6, rung: 1,
    both: {
      a: { thanks: 'Che bella sorpresa[, {name}]!', no: 'In questo momento c’è {task|il lavoro}[ (finisco verso {until})], quindi chiudo la chat.', promise: '(Ti//Le) scrivo {when}.', close: 'Buona giornata!' },
      b: { thanks: 'Che piacere (sentirti//sentirLa)[, {name}].', no: 'Ho sul tavolo {task|un lavoro}[ (finirò verso {until})] e per ora lascio la chat.', promise: '(Avrai//Avrà) mie notizie {when}.', close: 'Fino ad allora, ogni bene.' },
      c: { thanks: 'Grazie del saluto[, {name}].', no: 'Adesso mi tocca {task|lavorare}[ (fino verso {until})], e mi servono tutte e due le mani.', promise: 'La mia risposta arriva {when}.', close: 'Un caro saluto.' },
      d: { thanks: 'Che bello leggere queste righe[, {name}].', no: 'Ora è il turno di {task|un lavoro}[, fin verso {until}], e la chat resta chiusa.', promise: 'Rispondo {when}.', close: '(Stammi bene//Mi stia bene)!' },
    },
  },
  {
    name: 'long-letter', situation: 7, rung: 1,
    both: {
      a: { echo: 'Quello che (scrivi//scrive) su {detail|questo periodo} mi è rimasto dentro[, {name}].', no: 'Le mie lettere sono brevi finché c’è lavoro, ma leggo le (tue//Sue).', close: '(Ti//La) penso.' },
      b: { thanks: 'Grazie di raccontarmi tutto questo[, {name}].', echo: 'Mi ha toccato il cuore, soprattutto {detail|la fine}.', no: 'In queste settimane rispondo con poche righe, sincere.', close: 'Un caro saluto.' },
    },
  },
  {
    name: 'after-hours', situation: 8, rung: 1, points: WORK_POINTS,
    both: {
      a: { thanks: 'Visto, grazie[, {name}].', no: 'Le cose di lavoro le guardo {hours|nell’orario di lavoro}.', alternative: 'Arrivano al sicuro {contactPoint}[: {link}].', promise: '(Avrai//Avrà) una risposta {when}.' },
      b: { thanks: 'Grazie per il (tuo//Suo) messaggio[, {name}].', no: 'Alle domande di lavoro rispondo {hours|nei giorni lavorativi} e non su questo account.', alternative: '(Mandamela//Me la mandi) {contactPoint}[: {link}].', promise: 'Rispondo {when}.' },
      c: { thanks: 'Grazie[, {name}], è arrivato.', no: 'Il lavoro ha il suo posto {hours|nella mia giornata di lavoro}.', alternative: 'La domanda è in buone mani {contactPoint}[: {link}].', promise: 'Torno da (te//Lei) {when}.' },
    },
  },
  {
    name: 'thanks', situation: 23, rung: 1,
    both: {
      a: { thanks: 'Grazie[, {name}], mi rallegra la giornata.', close: '(Ti//Le) auguro ogni bene.' },
      b: { thanks: 'Che gentile da parte (tua//Sua)[, {name}], grazie.', close: 'Un caro saluto.' },
      c: { thanks: 'Fa bene leggerlo[, {name}].', close: 'Grazie a (te//Lei), e buona giornata.' },
    },
  },
  { name: 'urgent', situation: 25, rung: 1, both: { a: { ack: 'Letto[, {name}], me ne occupo adesso.', promise: '(Avrai//Avrà) mie notizie {when|subito}.' } } },
  { name: 'crisis', situation: 26, rung: 1, both: { a: { ack: 'Ho letto quello che (scrivi//scrive) e lo prendo sul serio.', close: 'In caso di pericolo, (chiama//chiami) subito il numero di emergenza locale. (Ti//La) penso.' } } },
  { name: 'late-promise', situation: 34, rung: 1, both: { a: { ack: 'Avevo detto che avrei scritto[ {date}], e non l’ho ancora fatto[, {name}].', promise: '(Avrai//Avrà) mie notizie {when}.', close: 'Grazie della pazienza.' } } },
  {
    name: 'pitch', situation: 9, rung: 1,
    both: {
      a: { thanks: 'Grazie per aver scritto[, {name}].', no: 'Al momento non compro nulla, quindi lasciamo da parte l’offerta.', tie: 'Il nostro incontro mi fa sempre piacere[, {date}][, per parlare di questo: {purpose}].' },
      b: { thanks: 'Grazie di avermene parlato[, {name}].', no: 'L’offerta non la accetto.', tie: 'Parlo volentieri con (te//Lei) di altro[, {date}]: {purpose|il nostro mestiere}.' },
    },
  },
  {
    name: 'series', situation: 10, rung: 1,
    both: {
      a: { thanks: 'Grazie di pensare a me[, {name}].', no: 'Ai seminari non vado; per favore, (toglimi//mi tolga) da questi inviti.', tie: 'Leggo sempre volentieri le novità[, per esempio {topic}].' },
      b: { thanks: 'Grazie degli inviti[, {name}].', no: 'Non vado a incontri di questo genere, né ora né la prossima volta; per favore, non (contare//conti) su di me.', tie: 'Mi piace sentire parlare d’altro[, come {topic}].' },
    },
  },
  {
    name: 'one-event', situation: 30, rung: 1,
    both: {
      a: { thanks: 'Grazie dell’invito[, {name}].', no: 'Questa volta non vengo.', tie: '(Ti//Le) auguro una sala piena.' },
      b: { thanks: 'Che gentile invitarmi[, {name}].', no: 'Non ci sarò, quindi il mio posto è libero.', tie: 'Buon divertimento a chi viene.' },
    },
  },
  {
    name: 'meeting', situation: 11, rung: 1,
    both: {
      a: { yes: 'È in agenda[, {date}], e ci sarò.', 'way-out': 'Non serve ricordarmelo; scrivo solo se qualcosa cambia.' },
      b: { yes: 'Tutto a posto[ per {date}], a presto.', 'way-out': 'Quello che segno lo mantengo; il promemoria (puoi risparmiartelo//può risparmiarselo).' },
    },
  },
  { name: 'meeting-off', situation: 32, rung: 1, any: { a: { thanks: 'Grazie di avermelo detto[, {name}], va tutto bene.', close: 'L’ho tolto dall’agenda. I migliori auguri.' } } },
  {
    name: 'like-my-page', situation: 12, rung: 1,
    both: {
      a: { thanks: 'In bocca al lupo per {page|la pagina}[, {name}]!', no: 'Con questo account non seguo pagine di aziende e lascio passare questi inviti.', tie: '(Raccontami//Mi racconti) come va quando ci vediamo.' },
      b: { thanks: 'Che bello che {page|la pagina} sia partita[, {name}].', no: 'Pagine e gruppi li lascio fuori da questo account; per favore, non (invitarmi//mi inviti).', tie: 'Mi farà piacere sentirlo a voce.' },
    },
  },
  { name: 'invite', situation: 18, rung: 1, points: WORK_POINTS, both: { a: { thanks: 'Buongiorno[ {name}].', reason: 'Qualche volta all’anno racconto storie dei miei progetti.', alternative: '(Puoi//Può) riceverle {contactPoint}[: {link}].', 'way-out': 'Se non interessa, basta non rispondere o premere Ignora; tra noi non cambia nulla.' } } },
  { name: 'follow-up', situation: 33, rung: 1, both: { a: { thanks: 'È stato un piacere (conoscerti//conoscerLa)[, {name}].', reason: 'Scrivo a proposito di questo: {purpose|la nostra chiacchierata}.', 'way-out': '(Ti//Le) va di continuare? Se no, non serve rispondere e non lo chiederò più.' } } },
  { name: 'second-account', situation: 19, rung: 1, both: { a: { ack: 'Buongiorno[ {name}]. Oggi mi ha scritto un secondo account con il (tuo//Suo) nome.', close: 'È (tuo//Suo)? Non ho risposto.' } } },
  {
    name: 'becomes-friend', situation: 20, rung: 1,
    both: {
      a: { yes: 'Con grande piacere[, {name}]!', tie: 'Ordini e date li lascio nella posta, così niente si perde tra le foto.' },
      b: { yes: 'Sì, con gioia[, {name}].', tie: 'Il lavoro resta dov’era; qui parliamo di tutto il resto, quando (vuoi//vuole).' },
    },
  },
  { name: 'i-was-sharp', situation: 21, rung: 1, both: { a: { ack: 'La mia ultima risposta[, {date},] (ti//Le) è arrivata dura[, {name}], e mi dispiace per il tono.', no: 'La risposta resta la stessa: questo account è per la mia famiglia.', tie: 'Vorrei che andassimo avanti bene.' } } },
  { name: 'says-no-to-me', situation: 22, rung: 1, both: { a: { thanks: 'Grazie di dirmelo[, {name}].', tie: 'Va benissimo così, e sarà un piacere (rivederti//rivederLa).' } } },
  {
    name: 'who-are-you', situation: 24, rung: 1,
    both: {
      a: { thanks: 'Buongiorno[ {name}], grazie per la (tua//Sua) richiesta.', ack: '(Aiutami//Mi aiuti) un po’: da dove ci conosciamo, e di che cosa si tratta?' },
      b: { thanks: 'Grazie per il messaggio.', ack: 'Posso chiedere chi (sei//è) e che cosa (ti//La) porta da me?' },
    },
  },
  {
    name: 'welcome-here', situation: 27, rung: 1,
    both: {
      a: { yes: 'Che piacere questo contatto qui[, {name}].', close: 'È il posto giusto per tenersi in contatto.' },
      b: { yes: 'Accetto volentieri la (tua//Sua) richiesta[, {name}].', close: 'Leggerò con piacere le (tue//Sue) novità.' },
    },
  },
  { name: 'enquiry', situation: 28, rung: 1, points: WORK_POINTS, both: { a: { thanks: 'Grazie per la (tua//Sua) domanda[, {name}].', alternative: 'Per favore, (mandamela//me la mandi) {contactPoint}[: {link}].', promise: 'Rispondo {when}.', close: 'L’interesse mi fa piacere.' } } },
  { name: 'asks-for-number', situation: 29, rung: 1, points: WORK_POINTS, both: { a: { thanks: 'Grazie di averlo chiesto[, {name}].', no: 'Il mio numero privato non lo do.', alternative: 'Mi (trovi//trova) {contactPoint}[: {link}].', tie: 'Così il (tuo//Suo) messaggio arriva di sicuro.' } } },
]);
