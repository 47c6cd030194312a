import type { Language } from '../cues.ts';

export const de: Language = {
  common:
    'der die das und ich du sie ist nicht ein eine mit für auf wir es im den dem zu von auch wie mir dir ihnen ihr mein dein haben bin sind noch schon bei am um aber können bitte kommt hier dass nur oder wenn',
  cues: {
    chat: [
      `wie geht's | wie gehts | wie geht es (dir/euch/ihnen) | was machst du | was treibst du | lange nicht (gesehen/gehört/gesprochen)
        ewig nicht (gesehen/gehört) | (guten/schönen) (morgen/abend/tag noch) | gute nacht | schönes wochenende
        schönen (sonntag/samstag/feierabend/abend/tag) | liebe grüße | ganz liebe | vermisse dich | denk an dich | dachte an dich
        (frohe/schöne) (weihnachten/ostern/feiertage) | alles gute zum geburtstag | herzlichen glückwunsch | rate mal | weißt du noch
        hast du (schon/gesehen/lust) | hahaha | haha | lol | lust auf (einen/ein/kaffee) | mal wieder (treffen/sehen/quatschen) | auch schon wach
        alles klar bei | alles gut bei | wollte nur (mal/kurz) (hallo/fragen wie) | drück dich | na du`,
      `hallo | hi | hey | na | moin | servus | süß* | toll | lustig | krass | schatz | liebe* | bussi | lg | echt | mega`,
    ],
    private: [
      '',
      `katze* | hund* | kind* | mama | mutter | papa | vater | schwester | bruder | oma | opa | tochter | sohn | mann | frau | freund* | nachbar*
        wochenende | urlaub | garten | wetter | regen* | schnee* | schneit | sonne* | essen | kuchen | backen | kochen | kaffee | film | serie | buch
        konzert | spiel | auto | haus | wohnung | schule | geburtstag | foto* | bild* | strand | see | wandern | samstag | sonntag`,
    ],
    feel: [
      `ich (fühle/fühl) mich | so (allein/einsam/müde/traurig) | (geweint/weinen/weine) | niemand* (zu* reden/mit dem/zum reden) | zur last fallen
        mein herz | ein roman geworden | so lang geworden | schreibe ihnen (wieder/so) | die abende sind | im heim | gestorben | verstorben | beerdigung
        trennung | scheidung | therapeut* | kann nicht schlafen | nicht (ein)schlafen | musste es (jemandem/jemand) | davon habe ich (ihnen/dir)
        (erzähl/schreiben sie mir) | ich freue mich immer so`,
      `allein | einsam | traurig | müde | seele | herz | krank | krankenhaus | angst | sorgen | tränen | stille | erinnerung* | manchmal | fotoalben | abende
        nachts | streit | leben | hoffe | verrückt`,
    ],
    work: [
      `(rechnung/bestellung/auftrag/sendung/lieferung) (nr/nummer/vom/noch) | bestellnummer | sendungsverfolgung
        (termin/treffen) (verschieben/absagen/verlegen) | (können/könnten) (sie/wir) (mir/uns/bitte/das/die/den/noch)
        (kannst/könntest) du (mir/uns/bitte/das/die/den/mal) | (schicken/senden) (sie/du) (mir/uns/bitte) | wann (ist/wird/kommt/können/kann)
        ist die _ fertig | ist der _ fertig | sind die _ fertig | (korrektur/freigabe/entwurf) | bitte um (rückmeldung/antwort/bestätigung)
        gibt es (schon/etwas) neu* | umtausch* | rückerstattung | reklamation | wann kann ich (_) (abholen/bekommen/kommen/vorbeikommen)
        (melden/schicken) wollten | (passt/geht) (es/ihnen/dir) auch | haben sie (_) (bekommen/erhalten/geschickt) | (habe/haben) (_) (am/letzte) _ geschickt`,
      `rechnung* | bestell* | auftrag* | liefer* | paket | versand | datei* | pdf | druck* | logo | entwurf | entwürfe | vertrag | angebot | zahlung
        überweis* | konto | beleg* | steuer* | kunde* | kundin | besprechung | termin* | frist | projekt* | seite* | webseite | ordner | anhang | formular
        unterschr* | größe | farbe | muster | lager | papier | rahmen | adresse | unterlagen | praxis | rezept | krankschreibung | hausaufgaben | elternabend
        mehrwertsteuer | mwst | korrektur* | änder* | reparatur | defekt | kaputt | fehlt | montag | dienstag | mittwoch | donnerstag | freitag | abholen
        schuhe | werkstatt | melden | stunde | kurs | unschärf* | plakat | gekürzt | kürzen | heizung | klempner | erhalten | geschickt`,
    ],
    ask: [
      '',
      `können | könnten | kannst | könntest | bitte | wann | wie lange | wo | welche* | haben sie | hast du | ist (die/der/das/es) | sind (die/sie) | gibt es
        brauche* | soll* | dürfte* | darf`,
    ],
    mine: [
      '',
      `meine* (bestellung/rechnung/paket/termin/auftrag/logo) | unser* (projekt/termin/auftrag/logo/vertrag) | noch nicht | wie besprochen | wie vereinbart
        seit (tagen/wochen) | letzte* woche | immer noch | sie haben`,
    ],
    buy: [
      `was (kostet/kosten/würde/nehmen sie) | wie viel (kostet/kosten) | wieviel (kostet/kosten) | was würde | (ein/kein) angebot (machen/erstellen/schicken)
        (machen/bieten/fertigen/malen/nähen/verkaufen/liefern) sie (auch/so/noch/individuelle)
        (hätten/haben) sie (zeit/kapazität*/interesse/noch termine/noch freie) | wir suchen | ich suche
        (möchte/würde/würden/möchten) (gerne/gern) (_) (bestellen/kaufen/buchen/beauftragen/in auftrag) | in auftrag geben | preisliste | ihre preise
        ihr honorar | ihren stundensatz | kostenvoranschlag | nehmen sie (noch/neue) | (wurden/wurde) mir empfohlen
        auf ihre (seite/arbeit*/website) (gestoßen/aufmerksam) | (hat/haben) (sie/dich) (mir/uns/) empfohlen | (macht/malt/fertigt/verkauft/backt/bietet) ihr
        (noch/) (termine/plätze) frei | für (ca/) # personen | (nehmen sie/nimmst du) (_) (schüler/aufträge/kunden/patienten)
        was kostet (eine/ein/das/die) | (interesse an/interessiere mich für)`,
      `hochzeit* | preis* | kosten | budget | angebot | stück | maßgefertigt | individuell | auftragsarbeit | verfügbar* | anfrage | praxis | geschenk
        eröffn* | einladungen | bestellen | beauftragen | interesse | personen | taufe | porträt* | geburtstagstorte | stückpreis | stunde | unterricht
        schüler | gitarre | tattoo`,
    ],
    pitch: [
      `(ich helfe/wir helfen/wir unterstützen) (_) (unternehmen*/selbst*/frauen/kreativ*/firmen/ihnen/dir/künstler*/menschen) | (ich helfe/wir helfen)
        euro im monat | passives einkommen | geld verdienen | nebenbei verdienen | von zu hause (aus/verdienen/arbeiten) | finanzielle freiheit
        gratis (video/webinar/beratung/analyse/guide) | kostenlose* (erstgespräch/beratung/analyse/audit/demo/video)
        unverbindlich* (gespräch/angebot/beratung) | (kurzes/kurzen) (telefonat/gespräch/call) | mehr (kunden/umsatz/reichweite/anfragen/follower)
        umsatz (steigern/verdoppeln) | suchmaschine* | seo | google ranking | schreib (mir/einfach) (_) (start/info/ja)
        ihre (website/webseite) (ist/hat/könnte) | sonderangebot | % rabatt | nur (noch) (heute/bis)
        (versicherung/vorsorge/geldanlage) (vergleich/optimieren) | bitcoin | krypto* | rendite | investier* | zusammenarbeit* (interess/anbieten)
        geschäftsmöglichkeit | kooperation* anfrage | wir sind (ein/eine) (führend*/agentur/anbieter/unternehmen)
        mit unserer (software/lösung/app/methode/plattform) | (unsere/unser) (software/lösung/app/tool/agentur/programm/team) | sparen sie (bis/_)
        darf ich (ihnen/dir) (_) (zeigen/vorstellen/anbieten/schicken) | (haben sie/hast du) (schon/) (mal/) (darüber/über) nachgedacht | zweites einkommen
        nebeneinkommen | wir (bieten/erstellen/entwickeln/verkaufen) | ich biete | (neue/treue) kunden gewinnen | (follower/likes) kaufen
        jetzt (sichern/zugreifen/starten/buchen) | letzte (chance/plätze) | (schreib/schreiben sie) mir (einfach/) (eine/) (nachricht/pn/dm) | interesse ?
        günstig* (preise/angebot*/konditionen) | (stromkosten/kosten/steuern) (senken/sparen) | kostenlose* (vergleich/test/probe*) | jetzt (testen/anmelden)`,
      `angebot | rabatt | gratis | kostenlos* | exklusiv* | agentur | marketing | coaching | coach | strategie | lösung* | umsatz | leads | reichweite
        wachstum | chance | sparen | einkommen | produkt* | erfolg* | verdienen | termin vereinbaren | software | app | tool | minuten | stunden pro woche
        automatisch | einfach | produkte | tupper* | thermomix | nahrungsergänzung | kosmetik | partner* | investition | finanz* | strom | anbieter wechseln
        stunden | vergleich | senken`,
    ],
    event: [
      `seminar* | webinar* | workshop* | vortrag* | (unternehmer/netzwerk)* | kongress | tagung | messe | tag der offenen tür | einweihung* | vernissage
        klassentreffen | grillen | grillfest | (geburtstags/einweihungs/sommer/weihnachts)feier | sommerfest | konzert | lesung | flohmarkt | stammtisch
        infoabend | eröffnungsfeier | gottesdienst | grillabend | spieleabend | filmabend | geburtstagsfeier`,
      `feier* | fest | party | frühstück | eröffnung | ausstellung | führung | kurs | platz | plätze | karten | abend`,
    ],
    invite: [
      `(lade/laden) (dich/sie/euch/ihnen) (_) ein | (herzlich/seid/bist/sind sie) eingeladen | herzliche einladung
        (möchtest/magst/willst) du (auch/mit/gerne/nicht/) (kommen/mitkommen/dabei) | (kommt/komm/kommen sie) (doch/gerne/vorbei/mit)
        (platz/plätze) (reserviert/frei/sichern) | sag (einfach/kurz) (_) zu | (um/gib/geben sie) (anmeldung/antwort bis/bescheid ob)
        anmeldung (unter/bis/hier/kostenlos) | eintritt (frei/ist) | findet _ statt | bist du dabei | seid ihr dabei
        (freuen/freue) (uns/mich) (auf dich/auf sie/wenn du/wenn sie/dich dort)`,
      `einladung | anmelden | dabei | gäste | kommst | begrenzt | statt`,
    ],
    remind: [
      `erinnerung (an/nr) | (freundliche/kurze/kleine/zur) erinnerung | (ich/wir) erinnern | wollte (nur/dich/sie) (an/noch) _ erinnern | nicht vergessen
        vergiss nicht | bis (morgen/montag/dienstag/mittwoch/donnerstag/freitag/gleich/dann) | (unser/unseren/ihr/dein) termin (am/ist/morgen/um)
        (haben/hast) (sie/du) (_) (termin/einen termin) (bei/am) | bleibt es (bei/dabei) | steht unser | bitte bestätigen sie
        wir sind (schon/bereits) (im/in) (call/meeting/besprechung) | denk (an/dran/bitte an)
        (morgen/montag/dienstag/mittwoch/donnerstag/freitag) (haben wir/ist unser*/ist dein*)`,
      `termin | morgen | erinnern | bestätigen | treffen | verhindert`,
    ],
    page: [
      `(meine/unsere/meiner/unserer) (neue/neuen) (seite/gruppe/kanal/fanseite)
        (meine/meiner/unsere/unserer) (seite/gruppe/fanseite/community) (gefällt/folgen/liken/beitreten/) | gefällt mir (drücken/klicken/geben/angaben)
        (seite/kanal/gruppe) (liken/folgen/abonnieren/beitreten/gegründet/erstellt) | (folg/folgt/like/liked/abonnier) (mir/uns/mich/doch/meine/meinen)
        (in/zu) (die/der/meiner/unserer) (gruppe/facebook gruppe/whatsapp gruppe/community) (ein/hinzu/auf/eingeladen/) | newsletter (abonn/anmeld/eintrag)*
        daumen hoch für | (like/likes/abo) (dalassen/da)`,
      `gruppe | seite | liken | folgen | newsletter | follower | kanal | abonnieren | like`,
    ],
    contact: [
      `(handynummer/telefonnummer/mobilnummer/rufnummer/privatnummer/private nummer)
        (deine/ihre/eure) (_) (nummer/handynummer/adresse/e mail/mail/mailadresse/telefonnummer) | hast du whatsapp | haben sie whatsapp
        bist du (auf/bei) (instagram/insta/facebook/whatsapp/snapchat/telegram) | wo wohn(st/en) (du/sie)
        (wie/wo) (kann/erreiche) ich (dich/sie) (privat/telefonisch/direkt/am besten/erreichen/direkt erreichen)
        (kann/darf) ich (dich/sie) (anrufen/auf facebook/bei facebook/privat) | auf facebook (adden/hinzufügen)
        hast du (insta*/instagram/facebook/snap*/telegram/tiktok/signal) | wie heißt du (da/dort/auf)`,
      `nummer | whatsapp | handy | erreichen | anrufen | adresse | privat* | heißt du`,
    ],
    push: [
      `ich weiß (_) (sie/du) (_) (wollten/wolltest/gesagt/nicht/möchten/hast/haben/sagten/bist/sind)
        (nehmen/nimmst/angenommen/annehmen) (_) (anfrage/freundschaftsanfrage)
        (meine/die) (anfrage/freundschaftsanfrage/einladung) (_) (noch (ein/)mal/erneut/wieder/nicht angenommen/noch nicht/abgelehnt/ignoriert)
        noch einmal (geschickt/gesendet/versucht) | nochmal (geschickt/gesendet/versucht)
        (warum/wieso) (antworten/antwortest/ignorier*/so/nehmen/nimmst/willst/wollen/lehnen/lehnst/haben sie mich/hast du mich) | lasse (kein/ein) nein
        kein nein | akzeptiere kein | ich sehe (_) online | nur (fünf/5/eine/ein paar/zwei) (minute*/kaffee) | keine fremde | kein fremder | komm schon
        ach komm | (dritter/zweiter) versuch | habe ich (etwas/was) (falsch/getan) | ich dachte wir (wären/sind) | (enttäuscht/verletzt/gekränkt) (dass/von)
        überleg es dir (noch/doch) | gib mir (eine/noch eine) chance | (noch immer/immer noch) keine antwort
        warum (haben sie/hast du) (_) (abgelehnt/gelöscht/entfernt/blockiert) | ich wollte nur (befreundet/nett/dein freund)`,
      `doch | nochmal | noch einmal | warum | anfrage | wieder | abgelehnt | online`,
    ],
    hurt: [`enttäuscht | verletzt | gekränkt | habe ich etwas | ich dachte wir`],
    hostile: [
      `betrüger* | betrug | abzocke* | abzocker* | lügner* | dieb* | idiot* | dumm* (kuh/gans/sau) | arschloch | scheiß* | schlampe | unverschämt*
        frechheit | sauerei | halt (die klappe/den mund/s maul) | verpiss | fick* | schäm* (dich/sie/euch) | (sollten/sollen) sich schämen
        (zeige/zeigen) (_) an | anzeige (erstatten/ist raus) | (mein/meinem) anwalt | warne (alle/jeden) | (nie/niemals) wieder | schlechteste*
        (ein/1/null) stern | inkompetent | unfähig | lächerlich | widerlich | drecks* | versager* | du bist (nichts/niemand/ein nichts/das letzte)
        für wen halten sie sich | für wen hältst du dich | (bist/sind) (_) das letzte | (schäm/schämt/schämen)`,
      `wütend | sauer | geld zurück | unmöglich | katastrophe | peinlich | lüge* | hass* | blöd* | dreist | das letzte`,
    ],
    threat: [
      `weiß wo (du/sie) (wohn*/arbeit*) | ich weiß wo (du/sie/dein/ihr) | wirst (es/das) (noch/bereuen) | werden (es/das) (noch/bereuen) | bring* dich um
        (finde/kriege/krieg) dich | mach* dich fertig | pass (bloß/gut) auf (dich/) auf | dein* haus (brennt/anzünden) | du bist tot
        warte (nur/bis) (ab/ich)
        (wirst/werden) (du/sie/) (das/es) (noch/) bereuen | das (wirst du/werden sie) (noch/) (bereuen/büßen)`,
    ],
    danger: [
      `krankenwagen | notarzt | rettungswagen | notaufnahme | (die/der) (feuerwehr/polizei) (ist/kommt/rufen/gerufen/schon/unterwegs) | feuerwehr | es brennt
        brennt (es/das/die/im/in) | feuer (im/in/aus/gefangen) | rauch (im/in/aus/kommt/überall) | riecht nach (gas/rauch/verbrannt) | gasgeruch
        wasser (läuft/kommt/tropft/steht/schießt) (_) (durch/aus/von/in/im) | rohrbruch | wasserrohrbruch | überschwemm* | überflutet | steht unter wasser
        (herzinfarkt/schlaganfall/krampfanfall) | (bewusstlos/ohnmächtig) | atmet nicht | reagiert nicht | nicht (mehr) ansprechbar
        (schwer/stark) (verletzt/blutet/gestürzt) | blutet stark | (einen/hatte/hatten) (_) unfall | autounfall | gestürzt
        die treppe (runter/hinunter)gefallen | ins krankenhaus (gebracht/gekommen) | liegt im krankenhaus | intensivstation | eingebrochen | einbrecher
        (steckt/stecke/eingeschlossen) im (aufzug/fahrstuhl/keller) | fruchtblase | wehen (haben/setzen) | alarm (geht/ist) (los/an)
        finde* (mein/meine/unser*) (kind/sohn/tochter) nicht | riecht (nach/) (_) gas | jemand (ist/) in (meiner/unserer) wohnung
        ruf* die (polizei/feuerwehr)`,
      `krankenhaus | unfall | feuer | brand | polizei | arzt | blut | blutet | verletzt | gestürzt | ohnmacht | umgekippt | zusammengebrochen | eingebrochen
        überfallen | rauch | gas | wasser im | vermisst | fieber | krampf* | angegriffen | verfolgt mich | vor meiner tür | explosion | brennt | stirbt
        gestorben | op`,
    ],
    call: [
      `ruf (mich/bitte) (sofort/an/schnell/gleich/dringend) | rufen sie (mich/sofort/bitte) | sofort | schnell | hilfe | bitte hilf | dringend | notfall
        geh (ran/ans telefon) | jetzt ! | komm (schnell/sofort)`,
    ],
    outage: [
      `(seite/website/webseite/shop/server/system/systeme/produktion/kasse/onlineshop/webshop) (ist/sind/geht/funktioniert) (_) (down/offline/ausgefallen/abgestürzt/nicht erreichbar/nicht mehr/weg/tot)
        gehackt | datenleck | (können/kann) (keine/nicht) (zahlung*/bestellung*) (annehmen/mehr)`,
      `seit einer stunde | gerade | kunden | beginnt um | startet um | gleich`,
    ],
    crisis: [
      `(will/möchte/kann) nicht mehr (leben/weiterleben/da sein/aufwachen/weiter) | ich kann nicht mehr | nicht mehr (lange da/da sein/leben wollen)
        umbringen | das leben nehmen | selbstmord | suizid* | ohne mich besser | besser ohne mich | alles beenden | schluss machen mit (allem/dem leben)
        keinen sinn mehr | hat keinen sinn mehr | (tabletten) (genommen/geschluckt/bereit) | am liebsten tot | wäre (lieber/gern) tot | mir etwas an(zu/)tun`,
      `lebewohl | für immer | abschied | (katze*/hund) (abgegeben/weggegeben) | letzte rechnung | danke für alles | zur last | hoffnungslos | niemand würde
        alles egal | nicht mehr lange | ich halte es nicht mehr aus`,
    ],
    loud: ['', `dringend | sofort | notfall | eilt | letzte chance | nur heute | alarm`],
    thanks: [
      `vielen dank | herzlichen dank | lieben dank | danke (schön/sehr/dir/ihnen/euch/für/nochmal/!/) | danke | tausend dank | besten dank | bedanke mich
        (bin/sind) (_) (begeistert/sehr zufrieden/überglücklich) | (ist/sind) (_) (angekommen/wunderschön/perfekt/toll geworden) | genau (so) wie
        (hat/) (super/toll/prima/alles) geklappt`,
      `perfekt | wunderschön | begeistert | freude | zufrieden | toll`,
    ],
    misc: [
      `(bestätigungs/sicherheits/verifizierungs/anmelde/einmal)code | ihr code | dein code | (teile/teilen/geben) (sie/) (diesen/den/ihn) (code/) nicht
        falsche (nummer/person/chat) | nicht für (dich/sie) bestimmt | war nicht für | sorry falsch* | verwählt | test (kommt/nachricht/test/)
        kommt das (hier /)an | kettenbrief | (schick/schicke/leite/teile) (das/dies/diese) (_) (weiter/an alle/an zehn) | abstimm* | stimm* (bitte/) (für/ab)
        umfrage | masterarbeit | bachelorarbeit | spende* | petition | noch (zu haben/verfügbar/da)/(hat/haben) heute geburtstag | entlaufen | vermisst
        gewinnspiel | gewonnen | journalist* | reporter* | abwesenheit* | falscher chat | falsche person | falsche nummer`,
      `link | code | umfrage | weiterleiten`,
    ],
    fraud: [
      `(bankverbindung/kontoverbindung/bankdaten/kontodaten/iban) (hat/haben) sich geändert | (auf/an) (das/unser/mein) neue* (konto/bankkonto/iban)
        bist du das (in/auf) (diesem/dem) (video/foto/bild) | (kannst du/könntest du/können sie) (mir/) (schnell/kurz) (_) gutscheine
        geschenkkarte* | gutscheinkarte* | (konto/seite/profil) (wird/wurde/ist) (gesperrt/deaktiviert/gelöscht/eingeschränkt)
        bestätigen sie ihr (konto/passwort) | (überweis/überweise/leih/leihe/leihst) (mir/du mir) | neue (handy/)nummer | gemeinschaftsstandards
        (schick/sag/gib) mir den code | zollgebühr | erbschaft
        (kannst du/könntest du/können sie) (mir/) (_) geld (leihen/überweisen/schicken/auslegen) | (mein/das) (handy/telefon) ist (kaputt/weg/ins wasser)`,
      `schnell | dringend | im meeting | karten | link`,
    ],
    boundary: [
      `(bitte) (keine/nicht mehr/hören sie auf/hör auf/unterlassen/lassen sie) (_) (nachrichten/schreiben/schicken/zu schreiben/einladungen/anrufen/privat)
        (möchte/würde) (_) (beruflich/geschäftlich/getrennt/trennen/nicht mehr) (_) (halten/bleiben/lassen/kontaktiert)
        (rein/nur/lieber) (beruflich/geschäftlich) | nur (noch/) (schreiben/melden) wenn | lieber (nur/) (hören/von ihnen/von dir)
        (schreib/schreiben sie) mir (bitte/) nicht (mehr/) | brauche (etwas/mehr/) abstand | beruflich und privat trennen
        (schreib/schreibe/schreiben sie) mir (_) nicht mehr | (bitte/) nicht mehr (schreiben/anrufen/kontaktieren) | (berufliches/privates) und (privates/berufliches) (_) trennen | trenne (berufliches/privates/beruf) | lass mich (bitte/) in ruhe`,
    ],
    today: [
      `bis (heute/# uhr/mittag/heute abend) | heute (noch/abend/nachmittag/vormittag) | noch heute | in einer (halben/) stunde | dringend | eilt
        so schnell wie möglich | bevor (sie/du/wir) (druck*/schneid*/versend*/anfang*)
        im laufe des tages | bis (_) feierabend`,
    ],
    norush: [
      `(keine/ohne) eile | eilt nicht | nicht dringend | wenn (du/sie) zeit (hast/haben) | in ruhe | kein stress
        bei gelegenheit | wenn (du/sie) (mal/gerade/kurz/etwas) zeit (hast/haben/finde*) | wenn es (dir/ihnen/euch) (mal/gerade/) passt | lass dir zeit | lassen sie sich zeit | hat zeit bis | drängt nicht`,
    ],
    onnow: [
      `wir sind (schon/) (im/in der) (call/meeting/besprechung/zoom) | (wo bleibst/wo bleiben/kommst du noch) | hat (schon/bereits/) (begonnen/angefangen)`,
    ],
    again: [`(zweite/dritte/letzte/2/3) erinnerung | nochmal(s/) (zur/eine/) erinnerung | erinnerung nr`],
    cancels: [
      `(sage/sagen) (_) (termin/treffen) ab | (muss/müssen) (_) absagen | vergessen (sie/wir) (das/den) (treffen/termin/kaffee)
        (treffen/termin) ist abgesagt
        (treffen/termin/verabredung/kaffee/essen/telefonat/besprechung) (_) absagen | (muss/müssen) (dir/euch/ihnen/) leider absagen | (termin/treffen/kurs/besprechung) (fällt/muss) (_) (aus/ausfallen) | (ich/wir) (schaffe/schaffen) es (_) nicht | (kann/können) (morgen/heute/am _) (leider/doch) nicht (kommen/dabei sein) | bin (leider/) verhindert | (müssen/muss) (_) verschieben`,
    ],
  },
};
