import type { Language } from '../cues.ts';

export const nl: Language = {
  common:
    'de het een en van ik je jij u is niet dat met voor op te zijn heb hebt we wij ook maar nog bij naar aan om wat hoe kan kunt mijn jouw uw er dit die zo als hier al weer me wil moet morgen vandaag alsjeblieft graag dank geen over onze ons',
  cues: {
    chat: [
      `hoe (gaat het/is het/gaat ie/was je) | alles goed | alles goed (daar/met/bij) | wat doe je | lang niet (gezien/gesproken) | (mis je/ik mis)
        dacht aan (je/u/jou) | (goedemorgen/welterusten/fijne avond/fijne dag/fijn weekend/prettig weekend/fijne zondag) | (gefeliciteerd/fijne verjaardag)
        (veel/dikke) (liefs/kus*/knuffel) | haha* | weet je nog | heb je (gezien/zin) | zin in (een/) (koffie/biertje/borrel)
        (spreken/zien) we (elkaar/weer/) (weer eens af/snel) | wanneer spreken we | ff (hoi/hallo) zeggen | even (hoi/hallo/zwaaien)
        hoop dat (alles/het) (goed/met) | raad eens | lekker weertje | terrasje | zin in een`,
      `hoi | hé | hey | hallo | lieverd | leuk | gezellig | grappig | gaaf | schat | groetjes | xx | x | weertje | hè`,
    ],
    private: [
      '',
      `kat* | poes | hond* | kind* | mama | moeder | papa | vader | zus | broer | oma | opa | dochter | zoon | man | vrouw | vriend* | weekend | vakantie
        strand | tuin | weer | regen* | regent | sneeuw* | zon | eten | taart | koffie | film | serie | boek | concert | wedstrijd | foto* | huis | verjaardag
        school | zaterdag | zondag | buren`,
    ],
    feel: [
      `ik voel me | voelde me | (gehuild/huilen) | (zo/erg/heel) (alleen/eenzaam/verdrietig/moe) | niemand (om/die) | kan niet slapen
        sorry voor (het lange/de lange/dit lange) | (overleden/bij me weg) | begrafenis | scheiding | mijn therapeut | u begrijpt me | je begrijpt me
        vertel (me/eens) | moest het (even/) kwijt`,
      `alleen | eenzaam | verdriet* | moe | hart | ziek* | ziekenhuis | bang | tranen | herinner* | stilte | avonden | nacht* | soms | leven`,
    ],
    work: [
      `(bestelling/order/factuur) (nr/nummer/van/met) | bestelnummer | track en trace
        (kunt u/kun je/kan je/zou je/zou u/kunnen jullie) (_) (sturen/opsturen/doorsturen/bevestigen/nakijken/controleren/aanpassen/laten weten/bekijken/veranderen/wijzigen)
        wanneer (is/komt/wordt/kan/kunnen) | is (de/het/mijn) _ (klaar/binnen/verzonden) | afspraak (verzetten/verplaatsen/afzeggen) | (retour/terugbetaling)
        al iets bekend | wanneer kan ik (_) (ophalen/komen) | (heeft/hebt/heb) (u/je) (_) (ontvangen/gekregen)`,
      `bestelling* | factuur* | facturen | offerte | levering | pakket | verzend* | bestand* | pdf | logo | contract | betaling* | betaald | rekening | bon*
        klant* | vergadering | afspraak | deadline | project | pagina* | site | mail | bijlage | formulier | handteken* | maat | kleur | papier | btw | proef*
        versie | wijzig* | fout | kapot | ontbreekt | voorraad | maandag | dinsdag | woensdag | donderdag | vrijdag | drukker | ophalen | les | reparatie
        tekst | inkorten | jurk | poster | wazig | verwarming | documenten`,
    ],
    ask: [
      '',
      `kunt u | kun je | kan ik | zou u | zou je | alstublieft | alsjeblieft | wanneer | hoeveel | waar | welke | heeft u | heb je | is het | is de | zijn de
        graag | nodig | mag ik`,
    ],
    mine: [
      '',
      `mijn (bestelling/pakket/factuur/afspraak/betaling) | ons (project/contract) | onze (bestelling/afspraak) | nog steeds | nog niet
        zoals (besproken/afgesproken) | vorige week`,
    ],
    buy: [
      `(wat kost/wat kosten/hoeveel kost/wat vraagt u/wat zou) | een offerte | offerte (aanvragen/maken)
        (maakt/doet/verkoopt/levert/schildert/maak/doe/verkoop) (u/je/jullie) (_) (ook/nog/zelf/op maat) | doet u dat
        (wij/we/ik) (zoeken/zoek) (iemand/een/) | op zoek naar (een/iemand)
        (ik/we/wij) (zou/zouden/wil/willen) (_) (bestellen/laten maken/boeken/inhuren/kopen) | (zag/zagen/gezien) (je/uw/jullie) (werk/site/pagina/winkel)
        (uw/je) (tarief/tarieven/prijzen) | (bent/ben) (u/je) beschikbaar | heeft u (nog/) (plek/tijd/ruimte) | (nog/) (vrij/beschikbaar) op
        (ik/we) zoek* (een/) (fotograaf/schilder/ontwerper/iemand) | wat kost (een/het/dat) | (interesse in/ik wil graag) (een/uw/je)`,
      `bruiloft | trouwen | prijs | prijzen | budget | op maat | offerte | beschikbaar* | cadeau | voor (onze/mijn) (winkel/zaak/bedrijf/restaurant/praktijk)
        catalogus | stuks | openen | muurschildering | interesse | personen | doop | gasten | portret* | tattoo | lessen | schilderij`,
    ],
    pitch: [
      `(wij/we/ik) (help/helpen) (_) (ondernemers/bedrijven/vrouwen/creatieve*/mensen/kunstenaars) | (meer) (klanten/omzet/leads/volgers/verkopen)
        omzet (verdubbelen/verhogen) | gratis (gesprek/analyse/audit/proef*/webinar/video/kennismaking) | passief inkomen | thuis (geld/) verdienen
        geld verdienen | financiële vrijheid | % korting | korting (op/voor/van) | (speciale/exclusieve) aanbieding
        vrijblijvend (gesprek/advies/offerte/kennis*) | (crypto/bitcoin/beleggen/investeren) | (kort/kwartiertje) (bellen/gesprek/telefoon*) | zoekmachine*
        seo | verzekering* | onze (oplossing/diensten/software/producten/dienst) | wij zijn een (bureau/toonaangevend*) | kans om te
        (onze/mijn) (software/app/tool/team/bureau/methode/programma) | (wij/we) (zorgen/bieden/leveren/verkopen/maken) (voor/) | beste ondernemer
        gratis scan | (heb je/heeft u) (wel eens/ooit) (gedacht/overwogen) | bespaar* (tot/op) | (tweede/extra) inkomen
        mag ik (u/je) (_) (laten zien/sturen/vertellen) | interesse (in/?) | (nu/vandaag) (profiteren/bestellen) | volgers (kopen/voor)
        (bespaar/verdien) (nu/tot/#) | # kilo afvallen | gratis (proberen/test)`,
      `aanbieding | korting | gratis | bureau | marketing | omzet | exclusief | oplossing* | product* | coach* | strategie | groei | inkomen | resultaat
        besparen | google | website | software | app | investeren | partner | cosmetica | supplementen | energie | minuten | afvallen | vergelijk*`,
    ],
    event: [
      `workshop* | seminar* | webinar* | lezing* | congres | netwerk(borrel/bijeenkomst/ontbijt/avond) | open (dag/huis/avond) | housewarming | opening
        vernissage | reünie | barbecue | bbq | feest* | borrel | beurs | braderie | concert | masterclass`,
      `evenement* | avond | cursus | verjaardag | tentoonstelling | voorstelling | plaatsen | kaarten | ontbijt`,
    ],
    invite: [
      `(je/u/jullie) (bent/ben/zijn) (van harte/) uitgenodigd | uitnodiging | (kom/kom je/komt u) (ook/gezellig/langs/naar/mee)
        (heb je/heeft u) zin om te komen | (wil/zou) (je/u) (_) (komen/meedoen/erbij zijn) | (meld je/schrijf je/geef je) (_) aan | aanmelden (via/kan/voor)
        gratis (toegang/entree) | toegang (is/) gratis | plek* (vrij/beperkt/gereserveerd/voor je) | (ben/bent) (je/u) erbij | we organiseren
        wij organiseren`,
      `komen | gasten | beperkt | aanmelden | gratis`,
    ],
    remind: [
      `herinnering | (ik/wij/we) herinner* | vergeet (niet/onze/je) | niet vergeten | tot (morgen/maandag/dinsdag/woensdag/donderdag/vrijdag/straks)
        (u heeft/je hebt/u hebt) (_) afspraak | (onze/uw/je) afspraak (op/is/van/om/morgen) | gaat (_) (nog/) door | bevestig (uw/je) afspraak
        we zitten (al/) in (de/het) (call/meeting/overleg) | denk (je/) (aan/eraan) | morgen hebben we`,
      `afspraak | morgen | bevestig* | verhinderd`,
    ],
    page: [
      `(mijn/onze) (nieuwe/) (pagina/groep/facebookpagina/kanaal) | (like/liken/volg/volgen) (_) (mijn/onze/ons/mij) (pagina/op/)
        vind* (mijn/onze) pagina leuk | (uitgenodigd/nodig je uit) (om/voor) (_) (groep/pagina/leuk te vinden) | (in/aan) de groep (toe*/zetten)
        lid worden van | (groep/pagina) (gemaakt/gestart/begonnen) | nieuwsbrief
        (mijn/onze) (nieuwe/) (bedrijfspagina/pagina/instagram) (_) (liken/volgen/like)`,
      `pagina | groep | volgen | like* | kanaal | nieuwsbrief | leden | bedrijfspagina`,
    ],
    contact: [
      `(je/uw/jouw) (nummer/telefoonnummer/mobiel*/adres/mailadres/06/insta*/whatsapp/snap*) | telefoonnummer | 06 nummer
        (heb je/heeft u) (whatsapp/insta*/snap*/telegram/facebook) | waar woon (je/jij) | waar woont u | (kan/mag) ik (je/u) (bellen/appen/toevoegen)
        hoe kan ik (je/u) bereiken | zit je op (instagram/facebook/whatsapp)`,
      `nummer | whatsapp | bellen | appen | adres | bereiken`,
    ],
    push: [
      `ik weet dat (je/u) (_) (zei/niet/hebt/gezegd/druk/liever/geen) | waarom (reageer/antwoord/accepteer/wil/negeer/zo) (je/u/koel/afstandelijk)
        (nog een keer/opnieuw/weer) (gestuurd/geprobeerd/een verzoek/verstuurd)
        (verzoek/uitnodiging) (_) (opnieuw/nog een keer/nog steeds niet/niet geaccepteerd) | (niet/nooit) (geaccepteerd/gereageerd)
        (neem/accepteer) geen nee | ik zie dat je online | (even/maar) (vijf/5/een paar) minuten | kom op | ah toe | (ik dacht) dat we
        heb ik iets (verkeerd/gedaan) | (gekwetst/teleurgesteld) (dat/door) | derde keer | geef me (een/nog een) kans | u heeft al (_) geweigerd
        waarom (accepteer/wil/negeer/reageer/antwoord) je | (al/) (drie/twee) keer gevraagd`,
      `opnieuw | nog een keer | waarom | verzoek | weer | toch | gevraagd | accepteer`,
    ],
    hurt: [`gekwetst | teleurgesteld | heb ik iets | ik dacht dat we`],
    hostile: [
      `oplichter* | oplichting | leugenaar* | dief | dieven | idioot | idioten | stom* | dom* (trut/wijf/gans) | trut | klootzak | kut* | hoer | eikel
        schaam (je/u) | schandalig | belachelijk | waardeloos | waardeloze | zielig | (doe/ga) aangifte | aangifte | advocaat | ik waarschuw iedereen
        (vertel/zeg) het (aan/) iedereen | slechtste | nooit meer (iets/bij/hier) | rot op | hou je (mond/bek) | wie denk je | je bent niets | prutser*
        mijn geld terug`,
      `boos | woest | leugen* | haat | nep | onacceptabel | walgelijk`,
    ],
    threat: [
      `ik weet waar (je/jij/u) (woont/werkt) | (je zult/je gaat) (hier/) spijt (van) | krijg je spijt | ik (vermoord/vind/pak/maak) je | kijk maar uit
        pas maar op | je bent dood
        (ga/gaat/zal/zult) (je/u/jij) (_) spijt van (krijgen/hebben)`,
    ],
    danger: [
      `ambulance | (de/) brandweer | (de) politie (is/komt/staat) | (er is/staat in) brand | brand in | in brand | (gas/brand)lucht | ruik (gas/rook/brand*)
        gaslek | rook (uit/in/komt) | overstroom* | (staat/loopt) onder water | water (komt/loopt/stroomt) (_) (door/uit/naar) | gesprongen leiding
        hartaanval | beroerte | hersenbloeding | ademt niet | reageert niet | bewusteloos | flauwgevallen | (ernstig/) ongeluk (gehad/gebeurd) | (een) ongeluk
        (is/van de trap) gevallen | (op/naar) de (spoed*/eerste hulp/intensive care/ic) | in het ziekenhuis | naar het ziekenhuis | ingebroken | inbreker*
        word gevolgd | aangevallen | bloedt | vast in de lift | (kwijt/vermist) (_) (kind/zoon/dochter)`,
      `ziekenhuis | ongeluk | brand | politie | bloed* | gewond | gevallen | flauw* | ingestort | inbraak | inbreker* | dief | rook | gas | water in | koorts
        stuip* | aangevallen | volgt me | voor mijn deur | explosie | dood | sterft | dokter`,
    ],
    call: [
      `bel me | bel (nu/meteen/direct/alsjeblieft) | meteen | help | snel | dringend | noodgeval | spoed | neem op | kom (snel/nu) | nu !`,
    ],
    outage: [
      `(de/) (site/website/webshop/server/kassa/systeem) (is/ligt/doet) (down/plat/eruit/offline/het niet) | gehackt
        kunnen (geen/niet) (_) (betaling*/bestelling*/afrekenen)`,
      `een uur geleden | begint om | klanten | op dit moment`,
    ],
    crisis: [
      `(wil/kan) niet meer (leven/verder/wakker worden) | ik kan niet meer | een eind(e/) aan (maken/mijn leven) | zelfmoord | suïcid*
        (beter) af zonder mij | er niet meer (zijn/lang) | geen zin meer (in het leven/om te leven) | pillen (geslikt/genomen) | wil niet meer leven
        niet meer leven
        ik wil dood`,
      `vaarwel | voor altijd | (katten/kat/hond) (weggegeven/weggebracht) | laatste rekening | tot last | bedankt voor alles | niet lang meer | uitzichtloos
        ik trek het niet meer`,
    ],
    loud: ['', `dringend | spoed | noodgeval | laatste kans | alleen vandaag | meteen`],
    thanks: [
      `(heel/) (erg/) bedankt | (hartelijk/dank/veel) (dank/je wel/u wel/je/u) | dankjewel | dankuwel | dank | bedankt
        (is/zijn) (_) (aangekomen/prachtig/geweldig/perfect/binnen) | heel blij met | super blij`,
      `prachtig* | perfect | geweldig | blij | mooi | fijn`,
    ],
    misc: [
      `(verificatie/beveiligings/inlog)code | (je/uw) code | deel (deze/de code/dit) (_) (niet/met niemand) | verkeerd (nummer/persoon)
        verkeerde (chat/persoon) | niet voor (jou/u) bedoeld | test test | dit is een test | (deel/stuur) dit (_) (door/tien/iedereen) | stem (op/voor)
        enquête | scriptie | vragenlijst | donatie* | doneer | petitie | nog (te koop/beschikbaar) | vandaag jarig | (kat/hond) vermist | journalist
        gewonnen | afwezigheids*`,
      `link | code | enquête | doorgestuurd`,
    ],
    fraud: [
      `(rekeningnummer/iban/bankgegevens) (is/zijn) (gewijzigd/veranderd) | (op/naar) (het/ons/mijn) nieuwe (rekening*/iban)
        ben jij (dit/dat) (in/op) (deze/dit/die) (video/filmpje/foto) | cadeaukaart* | cadeaubon* kopen | (uw/je) (account/pagina) (wordt/is/zal) (geblokkeerd/verwijderd/opgeschort/uitgeschakeld) | bevestig (uw/je) account
        (stuur/geef) me de code | (lenen/overmaken) (_) (geld/euro) | (nieuw/nieuwe) nummer | richtlijnen van de community | erfenis
        (mijn/m'n) (telefoon/mobiel) is (kapot/kwijt/stuk) | dit is mijn nieuwe nummer`,
      `snel | vergadering | link | kaarten`,
    ],
    boundary: [
      `(wil/zou/kunt/kun) (je/u) (_) (niet meer/stoppen/ophouden) | (stuur/app/bel/schrijf) (me/mij) (_) niet (meer/)
        (liever/graag) (_) (zakelijk/gescheiden/niet/alleen over) | alleen (over/voor) (werk/zaken) | heb (wat/) ruimte nodig
        (stuur/app/bel/mail) (me/mij) (alsjeblieft/aub/a u b/) (geen/niet) (berichten/uitnodigingen/appjes/) meer | geen (berichten/uitnodigingen/appjes) meer | laat me met rust | werk en privé (_) gescheiden`,
    ],
    today: [
      `voor (vandaag/vanavond/# uur) | vandaag | vanavond | vanmiddag | binnen een uur | dringend | zo snel mogelijk
        vandaag nog | in de loop van de dag | voor het eind van de dag`,
    ],
    norush: [
      `geen haast | niet dringend | wanneer het (uitkomt/je uitkomt) | als je tijd hebt | rustig aan
        als (je/u/het) (even/een keer/eens/) (tijd/gelegenheid/uit) (hebt/heeft/komt) | wanneer je tijd hebt | op je gemak | het heeft geen (haast/spoed) | doe rustig aan`,
    ],
    onnow: [`we zitten (al/) in (de/het) | waar blijf je | al begonnen`],
    again: [`(tweede/derde/laatste) herinnering | herinnering (nr/nummer)`],
    cancels: [
      `(ik/we) (zeg/zeggen/moet/moeten) (_) (af/afzeggen) | afspraak is (afgezegd/geannuleerd) | laat (de/die) (koffie/afspraak) maar
        (moet/moeten) _ _ (afzeggen/annuleren/verzetten/verplaatsen) | (gaat/kan) (helaas/) niet door(gaan/) | (lukt/red) (het/) (me/ik/) (het/) (helaas/morgen/vandaag/) niet | kan (morgen/vandaag/_) (helaas/toch) niet (komen/erbij zijn) | ben (helaas/) verhinderd`,
    ],
  },
};
