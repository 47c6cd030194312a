import type { Language } from '../cues.ts';

export const pl: Language = {
  common:
    'i w na z do nie się to jest że co jak po za od dla czy mi mnie ci cię mam masz ma są był była bardzo już tak ale o u pan pani mój moja twój dzień dobry przez tylko jeszcze może gdzie tego nasze nasz muszę mogę możesz chcę wiem jutro dziś dzisiaj dziękuję proszę bez jesteś jestem',
  cues: {
    chat: [
      `(jak/co) (się masz/leci/słychać/tam/u ciebie/ci leci/porabiasz/robisz) | co słychać | dawno (się/) nie | kopę lat | tęsknię
        myśl(ę/ałam/ałem) o (tobie/pani/panu) | (dobranoc/miłego (dnia/wieczoru/weekendu)/wszystkiego najlepszego/wesołych świąt)
        (całuję/buziaki/uściski/ściskam) | haha* | hehe* | xd | pamiętasz | widział(eś/aś) | (na kawę/na piwo/wyskoczymy/spotkamy się)
        chciał(am/em) tylko (się przywitać/napisać/zapytać co) | mam nadzieję że (u/wszystko)`,
      `hej | cześć | siema | kochan* | super | fajn* | śmieszn* | pozdrawiam | ach | ojej | witaj`,
    ],
    private: [
      '',
      `kot* | pies* | psa | dziec* | mama | tata | siostra | brat | babcia | dziadek | córk* | syn* | mąż | żona | chłopak | dziewczyna | weekend | wakacj*
        plaż* | ogród | pada | śnieg | słońce | obiad | kolacj* | ciasto | kaw* | film | serial | książk* | koncert | mecz | zdjęci* | dom | urodziny | szkoł*
        sobot* | niedziel*`,
    ],
    feel: [
      `czuję się | płaka* | (tak/bardzo) (samotn*/smutn*/zmęczon*/źle) | nie mam (z kim/komu/nikogo) | nie mogę spać | przepraszam (że tak/za) (dług*)
        musiał(am/em) (się/) wygadać | (umarł*/zmarł*/odszedł/odeszła) | pogrzeb | rozwód | terapeut* | rozumie mnie | napisz mi | proszę napisać`,
      `sam* | smutn* | serce | chor* | szpital* | strach | boję | łzy | wspomn* | cisza | zmęczon* | dusz* | wieczor* | noc* | życie`,
    ],
    work: [
      `(numer/nr) (zamówienia/faktury/przesyłki) | (moje/nasze/moja/mój) (zamówienie/faktura/przesyłka/wizyta/projekt/paczka)
        (czy/) (mógł*by/mogłaby/może/mogą/moż(esz/ecie)) (pan/pani/państwo/mi/) (_) (wysłać/przesłać/potwierdzić/sprawdzić/zmienić/podać/poprawić/odesłać)
        (proszę/prosił*bym) o (przesłanie/potwierdzenie/wysłanie/informację/kontakt/zmianę/odpowiedź) | kiedy (będzie/przyjdzie/dotrze/możemy/można)
        (jest/czy jest) gotow* | (przełożyć/odwołać/zmienić) (_) (wizytę/spotkanie/termin) | zwrot pieniędzy | reklamacj* | kiedy mogę (odebrać/przyjść/wpaść)
        (dostał*/otrzymał*) (pan/pani/) (_) (dokument*/przelew*/plik*/mail*)`,
      `zamówien* | faktur* | przesyłk* | paczk* | dostaw* | plik* | pdf | logo | umow* | płatnoś* | przelew* | konto | paragon* | klient* | spotkan* | wizyt*
        termin* | projekt* | stron* | mail* | załącznik* | formularz | podpis* | rozmiar | kolor* | papier | próbk* | vat | wersj* | poprawk* | błąd | zepsut*
        brakuje | poniedziałek | wtorek | środ* | czwart* | piąt* | odebrać | gotow* | lekcj* | naprawa | obraz | dokument* | plakat | poprawić | skrócić
        ogrzewanie`,
    ],
    ask: ['', `czy | proszę | kiedy | ile | gdzie | który | która | które | jak długo | potrzebuję | potrzebujemy | można | chciał*bym`],
    mine: [
      '',
      `moje zamówienie | moja faktura | nasz projekt | nadal | jeszcze nie | wciąż | jak ustaliliśmy | zgodnie z | w zeszłym tygodniu`,
    ],
    buy: [
      `ile (kosztuje/kosztują/kosztowałby/kosztowało/wyjdzie/pan/pani/bierze) | jaka (jest/) cena | jakie są (ceny/pani ceny/pana ceny)
        (wycen(a/ę/ić)/ofert(ę/a) na) | (czy/) (robi/maluje/sprzedaje/wykonuje/szyje/przyjmuje/wysyła) (pan/pani/)
        (robicie/wykonujecie/przyjmujecie/sprzedajecie/wysyłacie) | (szukamy/szukam/poszukujemy/poszukuję)
        (chciał*bym/chcielibyśmy/chcę/chcemy) (_) (zamówić/kupić/zlecić/zarezerwować) | (widział*/znalazł*) (pani/pana/twoje/wasze) (prac*/stronę/profil)
        (ma/masz/czy ma) (pan/pani/) (wolne/) (terminy/termin) | zlecenie na | (wykonanie/zrobienie/namalowanie) | na (około/) # osób | ile kosztuje (_)
        (jestem zainteresowan*/interesuje mnie)`,
      `ślub* | wesel* | cen* | budżet | na zamówienie | wycen* | dostępn* | prezent | zaproszenia | dla (naszej/mojej) (firmy/restauracji/kawiarni) | katalog
        sztuk | zainteresowan* | otwieramy | osób | chrzest | portret* | tort | tatuaż | lekcje | obraz`,
    ],
    pitch: [
      `(pomagamy/pomagam) (_) (firmom/kobietom/artystom/przedsiębiorc*/ludziom/markom) | (zwiększyć/podwoić/potroić) (_) (sprzedaż/zyski/przychody/zasięgi)
        (zarabiaj/zarabiać/zarób/zarobić) (_) (z domu/online/#/więcej/miesięcznie) | dochód pasywny | wolność finansow*
        (darmow*/bezpłatn*) (konsultacj*/audyt/analiz*/rozmow*/webinar/prezentacj*/lekcj*) | bez zobowiązań | % (rabatu/zniżki/taniej) | (rabat/zniżka)
        (oferta/promocja) (specjalna/limitowana/tylko) | (bitcoin/krypto*/inwestycj*/inwestuj*/forex) | pozycjonowanie | ubezpieczeni*
        okazja (biznesowa/życia) | (nasza/nasze/nasz) (firma oferuje/usług*/produkt*/rozwiązani*/platforma) | więcej (klientów/obserwujących)
        jesteśmy (agencją/liderem/firmą) | współprac* (z nami/biznesow*) | napisz (start/info/tak) | (oferujemy/oferuję/proponujemy/sprzedajemy)
        (nasz/nasza/nasze) (program/aplikacja/zespół/agencja/metoda/oprogramowanie/firma) | (myślał*ś/myślał* pan*) (kiedyś/) o | dodatkowy dochód
        oszczęd* (do/na) | (atrakcyjn*/konkurencyjn*) cen* | tworzenie stron | (może/) umówimy się na (rozmowę/spotkanie/prezentację) | (obserwujący/lajki) za
        tylko (dziś/teraz) # | zainteresowan* ? | (schudnąć/schudnij) | (mam dla ciebie/mam super) (_) (produkt/ofert*/propozycj*)
        (skorzystaj/darmowy okres)`,
      `oferta | promocj* | zniżk* | darmow* | agencja | marketing* | sprzedaż | ekskluzywn* | produkt* | rozwiąza* | strategi* | zysk* | klientów | aplikacj*
        oprogramowan* | oszczęd* | inwest* | partner* | kosmetyk* | suplement* | prąd | minut | schudn* | kg | produkt | napisz`,
    ],
    event: [
      `warsztat* | seminarium | webinar* | szkoleni* | konferencj* | wykład | targi | wernisaż | otwarcie | dzień otwarty | parapetówk* | imprez* | grill*
        koncert | zjazd | spotkanie (klasowe/networkingowe/autorskie) | masterclass | festyn | premier*`,
      `wydarzen* | wystaw* | urodziny | kurs | bilet* | miejsc* | kolacj*`,
    ],
    invite: [
      `(zapraszam/zapraszamy/zaprasza) (_) (na/do/serdecznie/cię/panią/pana/wszystkich/) | jesteś zaproszon*
        (chcesz/chciał*byś/może/masz ochotę) (_) (przyjść/wpaść/dołączyć/wpadniesz/pójść) | (wpadnij/przyjdź/dołącz/wpadniesz) (_) (do/na/z/)
        wstęp (wolny/bezpłatny) | (zapisy/zapisz się/rejestracja) (na/do/pod/tutaj/) | liczba miejsc ograniczona | zarezerwował*m (ci/dla)
        potwierdź (udział/obecność) | będziesz`,
      `zaproszenie | przyjdziesz | udział | goście | darmow*`,
    ],
    remind: [
      `przypomn(ienie/ieniem) | (przypominam/przypominamy) | nie zapomnij | (do) (jutra/zobaczenia (jutro/w)/poniedziałku/wtorku/środy/czwartku/piątku)
        (ma/masz) (pan/pani/) (_) (wizytę/umówion*) | (nasze/nasza/pani/pana) (spotkanie/wizyta) (jest/w/o/jutro) | (aktualne/czy aktualne)
        (proszę o) potwierdzenie wizyty | jesteśmy już na (spotkaniu/callu) | pamiętaj o | (jutro) mamy (spotkanie/wizytę)`,
      `wizyt* | jutro | spotkanie | potwierdź | termin`,
    ],
    page: [
      `(polub/polubisz/polubcie/polubić/obserwuj/zaobserwuj/dołącz do) (_) (stron*/profil/grup*/fanpage/kanał)
        (stron(ę/a)/fanpage) (swojej/mojej/naszej/firm*/pracown*) (_) | polubisz | (założył*/utworzył*/stworzył*) (_) (stron*/grup*/fanpage/kanał)
        (zaprosił*/zapraszam) (_) (do polubienia/do grupy/do obserwowania) | dodaję cię do grupy | zasubskrybuj | lajk* | newsletter*`,
      `stron* | grup* | obserwuj* | kanał | polub*`,
    ],
    contact: [
      `(twój/pani/pana/swój/podasz/podaj/daj/masz/poproszę) (_) (numer/telefon/nr/adres/maila/whatsapp*/insta*/messenger*/kontakt) | numer telefonu
        masz (whatsapp*/insta*/snap*/telegram*) | gdzie mieszkasz | gdzie (pan/pani) mieszka | (mogę/czy mogę) (do ciebie/do pani/do pana/) (zadzwonić/dodać)
        jak (się z tobą/mogę się/się z panią/) skontaktować | jesteś na (insta*/facebooku/whatsappie)`,
      `numer | telefon | whatsapp | zadzwoni* | adres`,
    ],
    push: [
      `wiem że (_) (mówił*/powiedział*/nie chc*/jesteś zajęt*/pisał*/odmówił*)
        (dlaczego/czemu) (_) (nie odpis*/nie odpow*/nie przyj*/nie akcept*/ignoruj*/taka/taki/nie chc*)
        (nie) (przyjął/przyjęł*/zaakceptował*/odpisał*/odpowiedział*) | (wysłał*/wysyłam) (_) (jeszcze raz/ponownie/znowu/znów)
        (zaproszenie) (jeszcze raz/ponownie/znowu) | nie przyjmuję odmowy | widzę że jesteś (online/dostępn*)
        (tylko) (pięć/5/jedna/jedną/chwil*) (minut*/kaw*) | no (weź/dalej/proszę) | nie bądź taki* | myślał*m że (jesteśmy/się) | co (ja/) (ci/) zrobił*
        (przykro/smutno) mi że | (zranił*/urazi*) | daj (mi/) szansę | trzeci raz | (dlaczego/czemu) (mnie/) (odrzucił*/zablokował*/usunął/usunęł*)
        chciał*m tylko (być/się)`,
      `znowu | jeszcze raz | ponownie | dlaczego | zaproszen* | no weź`,
    ],
    hurt: [`przykro mi | zranił* | myślał*m że jesteśmy`],
    hostile: [
      `oszust* | oszuka* | złodziej* | kłamc* | kłamie* | idiot* | debil* | kretyn* | głupi* | dur(eń/na) | kurw* | spierd* | gówn* | szmat* | suk*
        wstyd (i/mi/ci/powinno/hańba) | wstydź się | żenad* | żałosn* | (zgłaszam/zgłoszę/pozwę/policję na) (_) | adwokat* | prawnik*
        (najgorsz*/fatalna) (obsługa/sklep/firma) | nigdy więcej | zamknij się | spadaj | oddaj* (moje/) pieniądze | (powiem/napiszę) wszystkim
        jesteś (nikim/zerem/beznadziejn*) | do niczego`,
      `wściek* | skandal* | nienawi* | kłamst* | beznadziej* | kpina`,
    ],
    threat: [
      `wiem gdzie (mieszkasz/pracujesz) | pożałujesz | (zabiję/znajdę/zniszczę/dopadnę) (cię/was) | uważaj na siebie | już nie żyjesz | jeszcze się policzymy`,
    ],
    danger: [
      `karetk* | pogotowi* | straż (pożarn*/jedzie/już) | (policja) (jedzie/jest/już) | (jest/) pożar | pali się | (palimy/płonie) | dym (z/w/wszędzie/leci)
        (czuć/śmierdzi/ulatnia/wyciek) (_) gaz* | zalewa | zala(ło/ny/na) | woda (leje/leci/kapie) | pękła rura | (zawał/udar)
        nie (oddycha/reaguje/odpowiada/rusza) | nieprzytomn* | zemdlał* | (miał*/mieli) wypadek | wypadek (samochodowy)
        (spadł*/upadł*/przewrócił*) (z/ze/i nie/się i/) | (na/) (sor/ostry dyżur/oiom/intensywn*) | w szpitalu | do szpitala | włama* | włamywacz
        (ktoś/on) mnie (śledzi/goni/bije) | napad* | krwawi | utkn* w windzie | nie mogę znaleźć (syna/córki/dziecka)
        (ktoś/) (jest/) w (moim domu/mieszkaniu) | wezwij (karetkę/policję/straż) | nie rusza się`,
      `szpital* | wypadek | ogień | pożar | policj* | krew | krwi | rann* | upadł* | spadł* | zemdlał* | zasłab* | właman* | złodziej | dym | gaz* | zalan*
        gorączk* | drgawk* | napad* | śledzi | pod drzwiami | wybuch* | umiera | lekarz*`,
    ],
    call: [`zadzwoń | dzwoń | natychmiast | szybko | pomocy | ratunku | pilne | pilnie | odbierz | przyjedź | teraz ! | błagam`],
    outage: [
      `(strona/sklep/serwer/system/kasa) (nie działa/padł*/leży/nie wstaje) | (zhakowa*/włamali się na) | nie możemy (przyjmować/sprzedawać)`,
      `od godziny | zaczyna się o | klienci | właśnie`,
    ],
    crisis: [
      `nie chcę (już/) żyć | nie mam siły (już/) żyć | odebrać sobie życie | zabić się | zabiję się | samobój* | skończyć z (tym wszystkim/życiem/sobą)
        (lepiej) beze mnie | nie ma (już/) sensu (żyć/życ*) | (niedługo/wkrótce) mnie (już/) nie będzie
        (wzięł*/połknęł*/łykn*) (wszystkie/całe) (tabletki/leki/opakowanie) | nie mogę (już/) (tak/) (żyć/dalej żyć) | nie mogę już tak żyć`,
      `żegnaj* | na zawsze | oddał*m (koty/kota/psa) | ostatni rachunek | ciężarem | dziękuję za wszystko | już długo | bez nadziei | mnie nie będzie`,
    ],
    loud: ['', `pilne | natychmiast | ostatnia szansa | tylko dziś | alarm`],
    thanks: [
      `(bardzo/serdecznie/ślicznie/pięknie) (dziękuję/dziękujemy/dzięki) | dziękuję (za/bardzo/ślicznie/pani/panu/!/) | dzięki (za/wielkie/!/)
        wielkie dzięki | jestem wdzięczn* | (paczka/obraz/wszystko) (dotarł*/doszł*/przyszł*) (cała/cał*/_) | (jest/są) (piękn*/idealn*/cudown*/śliczn*)`,
      `piękn* | cudown* | idealn* | wspaniał* | zachwycon* | super`,
    ],
    misc: [
      `kod (weryfikacyjny/bezpieczeństwa/potwierdz*/logowania) | (twój/pani/pana) kod | nie udostępniaj | nikomu nie podawaj | pomyłka | zły numer
        nie do (ciebie/pani/pana) | to test | test test | (udostępnij/prześlij/podaj dalej/wyślij to) (_) (dalej/wszystkim/znajomym/dziesięciu) | zagłosuj
        głosuj | ankiet* | praca (magisterska/licencjacka) | zbiórk* | darowizn* | petycj* | (nadal/wciąż/jeszcze/czy) aktualne | zaginął | zaginęł*
        ma (dziś/dzisiaj) urodziny | dziennikark* | dziennikarz* | wygrał* | numer pomylił* | pomylił*m (numer/osoby/czat) | pomylił*m`,
      `link | kod | ankiet* | przekazane`,
    ],
    fraud: [
      `(zmienił*/zmianie uległ/zmieniliśmy) (się/) (nasz/) (numer/nr/) (konta/rachunku/konto) | na (nasze/moje/) nowe konto | na nowy rachunek
        (to/czy to) ty (na/w) tym (filmie/filmiku/wideo/zdjęciu) | kart* (podarunkow*/prezentow*) | (twoje/pani) konto (zostanie/zostało) (zablokowan*/zawieszon*/usunięt*) | (potwierdź/zweryfikuj) (swoje/) konto
        (podaj/wyślij/prześlij) mi kod | (pożycz/pożyczysz/blik*) | nowy numer | standard* społeczności | spad(ek/ku) po
        (zepsuł/padł/zgubił*) (mi/) (się/) (telefon/komórk*) | to mój nowy numer | mój nowy numer`,
      `szybko | spotkani* | link`,
    ],
    boundary: [
      `(proszę) (_) (nie pisz*/nie wysyłaj*/nie przesyłać/nie dzwon*/nie kontaktować/przestać/nie pisać)
        (wolę/wolał*bym) (_) (zawodow*/służbow*/oddzielnie/nie/tylko) | tylko w sprawach (zawodowych/służbowych/pracy) | potrzebuję (przestrzeni/dystansu)
        nie (pisz/dzwoń/wysyłaj) (do mnie/mi/) więcej | (przestań/proszę przestać) (mi/do mnie/) (wysyłać/pisać/dzwonić) | (zostaw/proszę zostawić) mnie w spokoju`,
    ],
    today: [
      `(do/przed) (dzisiaj/dziś/#/wieczorem/południem/końca dnia) | dzisiaj | dziś | wieczorem | w ciągu godziny | pilne | jak najszybciej
        (jeszcze/) (dzisiaj/dziś) | do (wieczora/południa/końca dnia/końca pracy)`,
    ],
    norush: [
      `(nie ma/bez) (pośpiechu/pośpiech) | nie pali się | kiedy (możesz/będziesz mieć czas/pani może) | nie jest pilne | na spokojnie
        (jak/gdy/kiedy) (znajdziesz/będziesz mieć/będzie pan* mi*) (chwilę/czas/moment) | w wolnej chwili | bez pośpiechu | nie spieszy się | nie śpieszy się`,
    ],
    onnow: [`jesteśmy (już/) na (spotkaniu/callu) | czekamy na (ciebie/panią) | już się zaczęło`],
    again: [`(drugie/trzecie/ostatnie) przypomnienie`],
    cancels: [
      `(odwołuję/muszę odwołać/odwołujemy) | zapomnij o (kawie/spotkaniu)
        (spotkanie/wizyta/zajęcia/rozmowa) (jest/został*/zostało/) (odwołan*/przełożon*) | nie (dam rady/mogę/dam radę) (_) (przyjść/przyjechać/być) | (muszę/musimy) (_) (odwołać/przełożyć) | (coś mi/coś nam) wypadło`,
    ],
  },
};
