import type { Language } from '../cues.ts';

export const it: Language = {
  common:
    'il lo la gli le di che un una è non per con sono mi ti si ci del della dei al alla da in ma come ho hai ha questo più anche se mia mio tua tuo suo sua vi ne quando sei so dove te domani oggi grazie posso puoi devo vuoi voglio hanno abbiamo senza entro allora ciao ricevuto',
  cues: {
    chat: [
      `come (stai/sta/va/state/butta) | che (fai/fate/combini) | quanto tempo | da quanto | mi manchi | ti penso | ho pensato a (te/lei) | pensavo a te
        (buongiorno/buonanotte/buona notte/buona serata) (cara/caro/bella/!/) | buon (compleanno/weekend/anno/natale/fine settimana)
        buona (domenica/giornata/settimana) | (un/tanti) (bacio/baci/abbraccio/abbracci) | haha* | ahah* | ti ricordi | hai visto
        (un/prendiamo un/beviamo un) caffè (insieme/uno di questi/?) | ci vediamo presto | indovina | spero che (tu stia/vada/stiate/tutto)
        volevo solo (salutarti/dirti ciao) | (oggi/qui) nevica | da te`,
      `ciao | bella | bello | ehi | cara | tesoro | amore | bacioni | che ridere | troppo | stupendo | nevica | oggi`,
    ],
    private: [
      '',
      `gatt* | can* | bambin* | mamma | madre | papà | padre | sorella | fratello | nonna | nonno | figli* | marito | moglie | fidanzat* | vacanz* | mare
        spiaggia | giardino | piove | pioggia | neve | sole | cena | pranzo | torta | film | serie | libro | concerto | partita | foto | casa | compleanno
        scuola | sabato | domenica | weekend`,
    ],
    feel: [
      `mi sento | mi sentivo | ho pianto | piang* | (così/molto/tanto) (sola/solo/triste/stanca/stanco) | nessuno con cui | non riesco a dormire
        scus* (il/se) (romanzo/scrivo tanto/lungo) | avevo bisogno di (parlare/sfogarmi/raccontar*) | (è morto/è morta/è mancat*/mi ha lasciat*) | funerale
        divorzio | terapeuta | mi capisc* | raccontami | mi racconti`,
      `sol* | triste | cuore | malat* | ospedale | paura | lacrime | ricord* | silenzio | stanc* | anima | sere | notte | vita | a volte`,
    ],
    work: [
      `(numero/n) (d'/di) *(ordine/fattura/spedizione/tracciamento) | (il mio/la mia/il nostro) (ordine/pacco/fattura/appuntamento/preventivo/logo/pagamento)
        (può/potrebbe/puoi/potresti/potete) (_) (mandar*/inviar*/confermar*/controllar*/rimandar*/dir*/spedir*/verificar*/guardare/cambiare)
        quando (sarà/arriva/è pront*/pensa/possiamo/saranno/arriverà) | è pront* | (spostare/disdire/rimandare) (l'/il) *(appuntamento/incontro) | rimborso
        novità su | è possibile (spostare/cambiare/avere/ritirare) | quando posso (ritirare/passare/venire) | (avete/ha/hai) ricevuto`,
      `ordine | ordini | fattura* | preventivo | consegna | pacco | spedizione | file | pdf | logo | contratto | pagamento | bonifico | conto | ricevut*
        cliente* | riunione | appuntamento | scadenza | progetto | pagin* | mail | allegat* | modulo | firm* | misura | colore | campion* | carta | iva
        bozza | versione | modific* | errore | rott* | manca* | cornice | prefer* | lunedì | martedì | mercoledì | giovedì | venerdì | lezione | ritir*
        riparazione | tracciamento | documenti | sfocat* | manifesto | correggere | accorciare | stretto`,
    ],
    ask: [
      '',
      `può | potrebbe | puoi | potresti | per favore | per piacere | quando | quanto | dove | quale | quali | ho bisogno | avete | hai | è possibile
        mi serve | vorrei`,
    ],
    mine: ['', `mio ordine | mia fattura | mio pacco | nostro progetto | ancora | come d'accordo | la settimana scorsa | non ancora`],
    buy: [
      `quanto (costa/costano/viene/verrebbe/costerebbe/chied*/prend*) | (che/qual è il/i suoi/i tuoi/quali sono i) (prezzo/prezzi/tariffe)
        (un/fare un/farmi un) preventivo | (fate/fa/fai/vendete/accettate/realizzate/spedite) (anche/ordini/commissioni/ritratti/torte/su misura/spedizioni)
        (cerchiamo/cerco/stiamo cercando/sto cercando) (un/una/qualcuno/)
        (vorrei/vorremmo/mi piacerebbe/ci piacerebbe) (_) (ordinare/commissionare/comprare/prenotare/acquistare)
        (ho/abbiamo) visto (il suo/i suoi/il tuo/i tuoi) (lavor*/sito/pagina/profilo) | (è/sarebbe/sei) disponibile (per/a)
        (fate/fai) (_) (torte/ritratti/inviti/partecipazioni/spedizioni) | sarebbe per | un preventivo | quanto costa* | mi interessa (il/la/un/uno)`,
      `matrimonio | prezz* | budget | su misura | preventivo | disponib* | regalo | partecipazioni | per il (nostro/mio) (negozio/ristorante/bar/studio)
        catalogo | pezzi | interessat* | apriamo | commission* | battesimo | invitati | persone | servizio fotografico | tatuaggio | lezioni | quadro`,
    ],
    pitch: [
      `(aiutiamo/aiuto) (_) (aziende/imprese/artisti/donne/creativ*/professionisti/persone/negozi)
        (raddoppiare/triplicare/aumentare) (le/i/il/tue/vostre/tuoi/suoi) (_) (vendite/clienti/fatturato)
        (chiamata/consulenza/prova/analisi) (gratuita/gratis/conoscitiva) | (guadagn*) (da casa/#/online/extra) | reddito passivo | rendita
        libertà finanziaria | opportunità (di lavoro/unica/di business) | % di sconto | sconto (del/speciale/esclusivo)
        offerta (speciale/limitata/esclusiva) | senza impegno | (bitcoin/crypto/cripto*/trading/investi*) | siamo (un'/una) *(agenzia/azienda leader)
        (indicizzazione/seo) | assicurazione | più (clienti/follower/vendite) | scrivimi (info/sì)
        (il nostro/i nostri/la nostra) (prodott*/servizi*/soluzione/piattaforma)
        (il nostro/la nostra/un nostro) (software/app/team/agenzia/metodo/programma/sistema) | (secondo/altro) reddito
        (ti piacerebbe/vorresti/hai mai pensato di) (_) (guadagnare/avere un/investire/risparmiare/lavorare/entrata)
        (ti mando/posso mandarti/posso inviarle) (un/il) (video/link/brochure) | (offriamo/proponiamo/vendiamo) | risparmi* (fino/sulla)
        solo (oggi/per pochi/#) | follower (reali/a soli) | lavorando dal (telefono/cellulare) | interessat* ? | (approfitta/approfittane)
        (perdi/perdere) # (chili/kg) | prova gratuita`,
      `offerta | sconto | gratis | gratuit* | agenzia | marketing | vendite | fatturato | esclusiv* | prodott* | soluzion* | strategia | crescita
        promozione | guadagn* | metodo | sistema | app | software | risparm* | invest* | reddito | cosmetic* | integratori | luce | gas offerta | minuti
        corsi | settimana`,
    ],
    event: [
      `seminario | webinar | workshop | conferenza | convegno | inaugurazione | mostra | vernissage | serata (networking/di) | festa | porte aperte | fiera
        cena di classe | corso gratuito | masterclass | aperitivo (di/networking) | concerto | grigliata | festa di (compleanno/laurea/capodanno)`,
      `evento | serata | aperitivo | spettacolo | compleanno | corso | posti | ingresso | mercatino`,
    ],
    invite: [
      `(ti/vi/la) (invito/invitiamo/aspetto/aspettiamo) (a/al/alla/all'/per/sabato/domenica/) | (sei/siete/è) (cordialmente/) invitat*
        (vuoi/ti va di/volete/ti andrebbe di) (venire/partecipare/unirti) | vieni (a/con/anche/alla/al/) | unisciti a noi
        (ingresso/iscrizione) (liber*/gratuit*) | posti limitati | ti ho (riservato/tenuto) | prenota il (tuo/) posto | iscriviti (qui/ora/subito/entro)
        conferma la (tua/) presenza | non mancare | organizziamo`,
      `invito | partecip* | vieni | gratuit* | ospit*`,
    ],
    remind: [
      `promemoria | ti ricordo | le ricordo | vi ricordo | le ricordiamo | ti ricordiamo | non dimenticare | non ti dimenticare
        (a presto e/ci vediamo) (domani/lunedì/martedì/mercoledì/giovedì/venerdì) | (ha/hai) (un) appuntamento
        (il nostro/il tuo/il suo) (appuntamento/caffè/incontro) (di/è/del/alle) | confermare (l'/il) *appuntamento | siamo (già/) in (call/riunione)
        ricordati (di/che/del) | domani abbiamo`,
      `appuntamento | domani | conferma* | incontro | a presto`,
    ],
    page: [
      `(seguire/segui/seguite/mettere mi piace/metti mi piace/mi piace) (a/alla/) *(_) (mia/nostra/mio/nostro) (pagina/gruppo/canale/profilo)
        ti ho invitat* a (seguire/mettere/unirti/iscriverti) | (la) mia (nuova/) pagina (di/facebook/) | (ho) (aperto/creato) (una/un) (pagina/gruppo/canale)
        ti aggiungo al gruppo | iscriviti (al/alla) (gruppo/canale/newsletter/mio/nostra) | lascia un like`,
      `pagina | gruppo | seguire | like | canale | newsletter | iscriv*`,
    ],
    contact: [
      `(il tuo/il suo/un) (numero/cellulare/telefono/indirizzo/whatsapp/insta*) | numero di (telefono/cellulare)
        (mi dai/mi passi/mi lasci/mi darebbe) (il/la) (_) (numero/mail/contatto) | hai (whatsapp/insta*/telegram/facebook) | dove (abiti/vivi/abita)
        posso (chiamarti/chiamarla/telefonarti) | (ti/la) posso (chiamare/aggiungere) | come posso (contattarti/raggiungerti)
        sei su (instagram/facebook/whatsapp/telegram)`,
      `numero | telefono | whatsapp | chiamar* | indirizzo | cellulare`,
    ],
    push: [
      `(lo/) so che (hai/ha/mi hai/non vuoi/sei/avevi) (detto/impegnat*/rifiutat*/_) | perché non (mi/) (rispondi/accetti/vuoi/risponde/accetta)
        non (mi/) (hai/ha) (ancora/) (accettat*/rispost*) | (richiesta/invito) (di nuovo/un'altra volta/ancora) | (di nuovo/un'altra volta) (la/ti)
        non accetto un no | (dai/su/ti prego) (accetta/accettami/solo/un) | vedo che sei online | solo (cinque/5/un/due) (minut*/caffè) | mi stai ignorando
        pensavo (fossimo/che fossimo) | cosa ti ho fatto | (ferit*/delus*/offes*) (che/dal/di) | insisto | dammi (una/un'altra) (possibilità/chance)
        (terza/ultima) volta | perché mi hai (rifiutat*/bloccat*/eliminat*/tolto) | volevo solo (esser*/amicizia)`,
      `di nuovo | ancora | perché | richiesta | dai | ti prego | rifiutat*`,
    ],
    hurt: [`ferit* | delus* | offes* | pensavo fossimo`],
    hostile: [
      `truffa* | truffator* | ladr* | bugiard* | (si) vergogn* | vergognati | vergogna | idiota | stupid* | cretin* | imbecille | deficiente | stronz*
        merda | troia | puttana | vaffanculo | schifo* | fai schifo | incapac* | incompetent* | patetic* | ridicol* | (ti/vi/la) denuncio | denuncer*
        avvocato | (lo/) dirò a tutti | peggior* (servizio/negozio/esperienza) | sei (un/una) (nessuno/nullità/fallit*) | non sei nessuno
        ridammi i (miei/) soldi | stai zitt* | sparisci | (sei/siete/è) (una persona/) (orribile/pessim*/falsa/schifos*) | non (ti/si/vi) vergogn*`,
      `arrabbiat* | furios* | mai più | inaccettabile | bugi* | odio | soldi indietro | assurdo | orribile | pessim*`,
    ],
    threat: [
      `so dove (abiti/vivi/lavori/abita) | te ne pentirai | (la pagherai/me la paghi) | ti (ammazzo/uccido/trovo/rovino/spacco)
        vengo a (prenderti/cercarti) | stai attent* a te | guardati le spalle`,
    ],
    danger: [
      `ambulanza | (i/) (pompieri/vigili del fuoco) | (la) polizia (è/sta/arriva) | (c'è/c'è un/va a) (incendio/fuoco) | incendio | sta bruciando
        fumo (che/esce/dappertutto/dalla/in) | (odore/puzza/perdita/fuga) di gas | allagat* | si sta allagando | acqua (che/esce/dal/ovunque)
        (infarto/ictus) | non (respira/risponde/reagisce/si sveglia/si muove) | svenut* | priv* di sensi | (ha avuto/avuto) un (brutto/) incidente
        (è) (cadut*/caduta) (dalle/dalla/e non/per) | al pronto soccorso | in (terapia intensiva/ospedale/rianimazione) | (ladri/sono entrati) in casa
        (mi) (stanno/sta) (seguendo/aggredendo) | aggredit* | sanguina* | bloccat* in ascensore
        non trovo (più/) (mio figlio/mia figlia/il bambino/la bambina) | (c'è/) qualcuno in casa | chiama (la polizia/l'ambulanza/i pompieri/il 118/il 112)
        non si muove`,
      `ospedale | incidente | fuoco | incendio | polizia | sangue | ferit* | cadut* | svenut* | malore | ladr* | rubat* | fumo | gas | allagament* | febbre
        convulsion* | aggredit* | mi segue | alla porta | esplosione | morendo | brucia | medico`,
    ],
    call: [`chiamami | chiama (subito/ora) | subito | aiuto | presto | urgent* | emergenza | rispondi | corri | ti prego`],
    outage: [
      `(il/) (sito/server/negozio/sistema/cassa) (è/non) (giù/bloccat*/offline/funziona/va/down/crashato) | (ci hanno/) hackerat*
        non (possiamo/riusciamo) a incassare`,
      `da un'ora | comincia alle | inizia a | clienti`,
    ],
    crisis: [
      `non voglio più (vivere/andare avanti/svegliarmi) | non ce la faccio più (a vivere/) | farla finita | (mi) (ammazzo/uccido) | uccidermi | suicid*
        togliermi la vita | (meglio) senza di me | non ha più senso (vivere/niente/nulla) | non ci sarò (più/ancora per molto)
        (preso/ingoiato) (tutte le/le) (pillole/pastiglie)`,
      `addio | per sempre | dato (via/) (i gatti/il gatto/il cane) | ultima bolletta | un peso per | grazie di tutto | ancora per molto | senza speranza
        non ce la faccio più`,
    ],
    loud: ['', `urgente* | emergenza | subito | ultima occasione | solo oggi`],
    thanks: [
      `grazie (mille/tante/di cuore/infinite/per/ancora/!/di tutto/a te/a lei) | grazie | ti ringrazio | la ringrazio | ringraziar*
        (è) arrivat* (_) (oggi/perfett*/bellissim*/bene/tutto) | (è/sono) (bellissim*/perfett*/meraviglios*/stupend*)`,
      `perfett* | bellissim* | meravigli* | felic* | gentil*`,
    ],
    misc: [
      `codice di (verifica/sicurezza/conferma/accesso) | (il tuo/il suo) codice | non condivider* | numero sbagliato | (messaggio/) non (era/) per te
        ho sbagliato (numero/chat/persona) | scusa sbagliato | scappato il dito | (è) una prova | prova prova
        (condividi/inoltra/manda) (_) (a tutti/a dieci/contatti) | vota (per/) | votate | sondaggio | questionario | tesi | donazion* | raccolta fondi
        petizione | ancora disponibile | smarrit* | è il compleanno di | giornalista | hai vinto | risposta automatica | chat sbagliata | persona sbagliata`,
      `link | codice | sondaggio | inoltrat*`,
    ],
    fraud: [
      `(iban/coordinate bancarie/conto) (è/sono) cambiat* | (sul/al) (nostro/mio/) nuovo (conto/iban) | sei tu in quest* (video/foto)
        carta* regalo | buon* regalo | (il tuo/il suo) account (sarà/è stato/verrà) (sospes*/disattivat*/bloccat*/eliminat*)
        (verifica/conferma) (il tuo/il suo) account | (mandami/dammi/inviami) il codice | (prestarmi/prestami/bonifico urgente/mandami dei soldi)
        nuovo numero | standard della (community/comunità) | eredità
        (mi si è/si è) rott* il (telefono/cellulare) | ho (perso/rotto) il (telefono/cellulare) | (questo/ecco) (è/) il mio nuovo numero`,
      `in fretta | riunione | link | carte`,
    ],
    boundary: [
      `(per favore/) (non/smetti di/smettila di/smetta di) (_) (mandarmi/scrivermi/inviarmi/chiamarmi/contattarmi/invitarmi/mi mandi/mi mandare)
        preferisco (_) (professionale/separat*/non/tenere/lavoro) | solo per (lavoro/motivi di lavoro) | ho bisogno di (spazio/distanza)
        non (scrivermi/chiamarmi/mandarmi/scrivetemi/mi scriva/mi chiami) più | (smetti*/smettila/smetta) di (scriver*/chiamar*/mandar*) | lasci*mi in pace`,
    ],
    today: [
      `entro (oggi/le #/stasera/domani mattina) | oggi | stasera | questo pomeriggio | fra un'ora | tra un'ora | urgente | il prima possibile
        in giornata | entro (mezzogiorno/sera/fine giornata)`,
    ],
    norush: [
      `(senza/non c'è) fretta | con calma | quando (puoi/può/hai tempo) | non è urgente
        quando (hai/ha/avete/avrai/avrà) (un (attimo/momento/minuto/po' di tempo)/tempo) | con (tutta/) calma | nessuna fretta | non c'è nessuna fretta | quando ti (è comodo/va)`,
    ],
    onnow: [`siamo (già/) in (call/riunione) | ti stiamo aspettando | già iniziat*`],
    again: [`(secondo/terzo/ultimo) promemoria | promemoria (n/numero)`],
    cancels: [
      `(annullo/annulliamo/devo annullare/devo disdire) | lasci* perdere (il/la) (caffè/riunione)
        (devo/dobbiamo) (_) (annullare/disdire/rimandare/spostare) | non (riesco/riusciamo/posso/potrò) (più/) (a/) (venire/esserci/passare/farcela) | (riunione/appuntamento/incontro/cena/lezione/chiamata) (è/è stato/è stata/) (annullat*/rimandat*/saltat*) | (ho avuto/è sorto) un (imprevisto/contrattempo)`,
    ],
  },
};
