/** Made by scripts/learn-words.ts; not to be changed by hand. */
export const pl = `!	a12b-5c-10d-6e-13f-7h10i-5k-7l20m25n-5|#	a-15c-9f7g9j25l-6|# #	g14|%	a-7c-6d-5e53f-5k-5l-7|<all>	a14c13e5g-9h-7i-10j-12k6l9m-8|<few>	a20b-16c18e-5g-8i6j-18k5n-6|<long>	b5|<short>	b5e7g-7h-9i-12l9m-7|?	a6b-9c26d-18e35g-12i15k-11l-15m-9n-12|a	a11
ach	a40c-5e-5l-6|adres	a-11b-6c-5d-9e-9f-8i76k-8l-11n-7|adwokat	k33l-5|adwoka~	k33l-5|agencja	e32|agencj~	e32|akcept	j9|aktualne	a-8b-5c-19d-9e-7f-6g49j-5k-8l-8n35|aktual~	a-8b-5c-19d-9e-7f-6g49j-5k-8l-8n35|alarm	a13
analiz	e27f-11|ankiet	a-9c-7d-5e-7f-5k-6l-9n63|aplikacj	e23|aplikacja	e15|aplika~	a-5e38l-5|artystom	e12|artyst~	e12|atrakcyjn	d-9e25|atrakc~	d-9e26|audyt	e17
autorskie	f27g-12|autors~	f27g-12|babcia	a40c-5e-5l-6|badz	j28l-9n-5|banda	k25|bardzo	a-9b41c-8d-5e-7f-6k-7l-12m27n-5|bardzo dziekuje	m18|bedzie	c13h5j-5l13|bedziesz	a-5f35l-5|bedzie~	a-5f35l-5
bez	a-8e21l17|beze	l16|beznadziej	k27|beznadziejn	k13|beznad~	a-5k39l-5|bezpieczenstwa	n12|bezpie~	n12|bezplatn	e34f-6|bezplatny	e-6f23|bezpla~	a-6c-5e28f17k-5l-6
bije	l10|bilet	a-7c-6e-6f51k-5l-8|bitcoin	e30|bitcoi~	e30|biznesow	e11|biznesowa	e15|biznes~	e27|blad	a-6c48e-5i-5l-7|blagam	a-6c-5e-5l38|blik	a-8c-6e-6f-5k-5l-8n53
boje	a-8b58c-7d-5e-6f-5k-6l-8|brakuje	c28|brakuj~	c28|brat	a40c-5e-5l-6|budzet	a-7c-6d50e-6k-5l-7|buziaki	a29|buziak~	a29|byc	j12|bylas	l12|cal	c-9d-9m39
cala	l-5m34|cale	l26|callu	g22l-5|caluje	a43c-5e-5k-5l-7|cen	a-10b-6c-9d48e22f-7k-8l-10n-6|cena	c-5d41l-7|ceny	d29m-5|chce	a-6c-5d34k-5l7|chcemy	d31f-8|chcesz	c-6f29
chcialam	a19j-8|chcialam tylko	a19j-8|chcialbym	c-7d24|chcialbys	a-8f30|chcialem	a25b-5j-6|chcialem tylko	a25b-5j-6|chcialm	a-9e-5j29|chcialm tylko	a-9e-5j29|chcial~	a23b-10c-13d16e-13f21j13k-8l-9n-6|chcielibysmy	d27
chciel~	d27|chlopak	a27|chlopa~	a27|chor	a-8b58c-7d-5e-6f-5k-6l-8|chrzest	d33|chrzes~	d33|ci	a-8c-5d-5e-5f13j15k14|ciastami	h16|ciasta~	h16|ciasto	a40c-5e-5l-6
cie	a-8b-5c-8d-6e-8f12g-6h16k45l-15n-6|cie do	h26k-6|ciebie	e14g-5i10l-6n12|ciezarem	l24|ciezar~	l24|cisza	a-8b58c-7d-5e-6f-5k-6l-8|co	a46b-7c-10d-9e-11f-9j37k-9l-14n-7|cork	a40c-5e-5l-6|cudown	a-9b-5c-9d-7e-7f-6k-7l-12m72n-5|czat	n10
czemu	a-8b-5c-7d-5e-6f-5j60k-6l-11n-8|czemu nie	j21l-6|czesc	a40c-5e-5l-6|czuc	l12|czuje	a-10b58k-9l-18|czwart	a-6c42e-5l-7|czwartek	g12|czwart~	g12|czy	a-12b-9c33d30e-17f-11h-6i15j-7k-9l-15m-7|czy aktualne	d-5g13n11
czy jest	c9|czy ma	d14|czy moge	c-9d-5i34|czy moze	c18|czytelniczej	h16|czytel~	h16|daj	a-5b-6c-5j44k-5l-5|dalej	a-8b-7c-7d-5e-6f-5j26k-6n31|darmow	a-12b-7c-10d-8e40f42k-9l-12n-7|darmowy	e23
darmow~	e27|darowizn	a-5l-5n34|darowi~	a-5l-5n34|dasz	i11|dawno	a59b-6j-11l-20n-9|dawno sie	a17l-7|debil	a-7c-6e-6k51l-8|dentysty	g12|dentys~	g12|dla	a-8b-7c-8d37e7f15h-7j-6k-6m-6n-6
dla ciebie	e16|dla mnie	l12|dla mojej	d24|dla naszej	d27|dlaczego	a-5b-5c-5d-5j48l-10|dlaczego mnie	j25l-6|dlaczego nie	j11|dlacze~	a-5b-5c-5d-5j48l-10|dlug	b35e-6n-9|dlugo	k-5l18
dnia	a12|do	a-24b-20c-15d-19e-10f15g55h29j-16l-14m-11n9|do ciebie	i10l-5n14|do grupy	f-12g-5h36k-7|do pana	g-5n14|do pani	g-7i8n17|do polubienia	f-7h18|do szpitala	g-5l25|dobra	l12|dobranoc	a29
dobran~	a29|dobry	c7d14|dobry ile	d16|dochod	a-5e38l-5|dodac	c-9d-5i34|dodaje	h12|dodalam	h16|dodala~	h16|dodatkowy	e19|dodatk~	e19
dokument	c29|dokumenty	c10|dokume~	a-5c37d-6|dolacz	c-9e-7f47l-10|dolaczyc	c-5f29|dolacz~	c-5f29|dom	a40c-5e-5l-6|domu	e18l6|dopadne	k20|dopadn~	k20
dostal	c26|dostala	c10|dostal~	c10|dostaw	a-6c42e-5l-7|dostep	c14|dostepn	a-5d32j7k-5l-5|dostep~	a-5d32j7k-5l-5|doszl	c-9d-9m39|dotarl	m34|dotarlo	l-10m19
dotarl~	l-11m20|dotrze	c14|drgawk	a-5l35|drzwiami	l21|drzwia~	l21|duren	a-7c-6e-6k51l-8|durna	a-7c-6e-6k51l-8|dusz	a-8b58c-7d-5e-6f-5k-6l-8|dym	a-9c-7d-6e-7f-7k-5l55|dystansu	n16
dystan~	n16|dyzur	l26|dziadek	a27|dziade~	a27|dziala	l17|dziec	a40c-5e-5l-6|dzieki	a-18b-12c-14d-12e-17f-11g-5h-6j-7k-13l-21m73n-10|dzieki za	e-6l-5m29|dziekuje	a-10b-12d-12e-11f-6g-6h-5i-7j-7k-8l8m44n-9|dziekuje slicznie	m12
dziekuje za	e-5l16m7|dziekujemy	f-5m24|dzieku~	a-13b-13c-6d-14e-12f-12g-7h-6i-8j-8k-10m48n-10|dzien	a-5d10f25i-5l-5|dzien dobry	c7d14|dziennikark	n25|dziennikarz	n25|dzienn~	a-7c-6e-5k-5l-7n50|dziesieciu	n18|dziesi~	n18
dziewczyna	a27|dziewc~	a27|dzis	d-6e29f-10j-11n22|dzisiaj	f-5n19|dzisia~	f-5n19|dzwon	a-7c-6e-5k-5l38n8|ekskluzywn	e28|eksklu~	e28|facebooku	i22k-6|facebo~	i22k-6
fajn	a40c-5e-5l-6|faktur	a-6c42e-5l-7|faktura	c28e-7|fakture	c13|faktury	c16|faktur~	a-5c48d-5e-9i-7l-5|fanpage	a-6c-6d-6e-5h50k-5l-6|fanpag~	a-6c-6d-6e-5h50k-5l-6|fatalna	k35l-8|fatalna obsluga	k16
fataln~	k35l-8|festyn	a-8c-6d-5e-6f54k-5l-8|film	a45c-6d-5e-6k-5l-6|finansow	e20|finans~	e20|firm	h20|firma	e21g-5k17l-5|firmom	e17|firmy	c6d23|folderu	c14
folder~	c14|formularz	c28|formul~	c28|gaz	a-8c-7d-5e-7f-5k-6l57n-5|gdzie	a-8c-6d-9e-7f-5i46j-5k17l-9n-5|gdzie mieszkasz	i18k10l-5|glosuj	a-8c-6e-6f-5k-5l-8n53|glupi	a-7c-6e-6k51l-8|godziny	l20|godzin~	l20
goni	l12|goraczk	l24|goracz~	l24|gory	c9|goscie	a-7c-6e-6f51k-5l-8|gotow	a-6c52d-6e-5l-8|gown	a-7c-6e-6k51l-8|grill	a-8c-6d-5e-6f54k-5l-8|grup	a-11b-6c-10d-7e-9f-7h77k-8l-11n-6|grupy	f-12g-5h36k-7
haha	a48c-6e-5k-5l-7|hehe	a43c-5e-5k-5l-7|hej	a44c-7e-5i-6l-6|i	c-8d-5e-7j-6k28l12m10n-6|idealn	a-9b-5c-8d-7e-8f-6k-7l-10m70n-5|idiot	a-7c-6e-6k51l-8|ile	a-8c-8d49e-7f-7j-5k-6l-7n-5|ile kosztowalby	d17|ile kosztuje	d17|imprez	a-8c-6d-5e-6f54k-5l-8
info	b-5e17|informacje	c9|inform~	c9|insta	a-7d-6f-5i50k-7|instagram	a-13i21|instag~	a-13i21|intensywn	l26|intens~	l26|interesuje	d33l-11|intere~	d33l-11
internetowa	e9|intern~	e15|inwest	a-6c-5e42l-6|inwestuj	e22|inwestycj	e22|inwest~	a-6c-5e44k-5l-6|ja	a-5j15|jak	a33b-5c12d-6e-9f-8i30k-10l-15n-6|jak sie	a25c-6i12l-7|jaka	c-5d41l-7
jakie	d29m-5|jakie sa	d29m-5|jedna	a-6e-10j27|jedyne	e9|jedzie	l22|jest	a-12d7e-13f-13g20h-5i-5j-5k-12l15m36n-10|jest gotow	c25l-5|jest pozar	l15|jest w	c-5g9l10|jestem	a-5c-5d18e-11l-6m32
jestes	a-15b-9c-11d-17e-12f12g-6h-6i33j11k43l-16m-5n-8|jestes na	a-5d-6f-8i45k-15l-5|jestescie	k23|jestesmy	a-8c-5d-6e29f-6g21j9k-13l-5|jestesmy juz	e-6g31k-5l-7|jestes~	a-11b-5c-8d-7e27f-7g19i-5j8k13l-8n-5|jeszcze	a-8b-6c31e-5f-6g-15j10k12l-12n10|jeszcze raz	c-7j36k-5|jeszcz~	a-8b-6c31e-5f-6g-15j10k12l-12n10|jutra	f-7g40h-5n-5
jutro	a-14b-7c-6d-9e-11f-10g66i-6k-10l-13n-9|jutro mamy	g12|jutro o	g9|juz	a-10b-11c-7d-8e-11f-7g21j-12k19l38m-6n-10|juz na	e-6g31k-5l-7|juz nie	j-5k37l-15|juz zyc	l12|kanal	a-10b-5c-8d-6e-8f-6h72k-7l-10n-5|kanapke	a15|kanapk~	a15
kapie	l16|karetk	a-6c-5e-5l38|karetke	l14|karetk~	l16|kart	a-5d-7e-5l-5n44|katalog	d33|katalo~	d33|kaw	a35c-7d-5e-13f-6j29k-6l-8n-6|kawe	a42d-11f-6k-5l-8|kawiarni	d14
kawiar~	d14|kg	a-6c-5e42l-6|kiedy	a-8b-6c63d-6e-7f-13i-5k-7l-14n-5|kiedy moge	c25|kiedys	a-11e25|kim	b20l-8|klamc	a-7c-6e-6k51l-8|klamie	a-7c-6e-6k51l-8|klamst	a-7c-6e-5k47l-7|klasowe	f27g-12
klasow~	f27g-12|klatce	l12|klienci	l24|klienc~	l24|klient	a-6c42e-5l-7|klientow	e32l-5|klient~	e32l-5|kobietom	e11|kobiet~	e11|kochan	a40c-5e-5l-6
kod	a-13b-10c-12d-14e-10f-12g-14h-5i-9j-7k-11l-12m-5n71|kod weryfikacyjny	n16|kolacj	a28b-6c-9d-7e-9f41k-8l-11n-6|kolor	a-6c42e-5l-7|komu	b19l-6|koncert	a19c-6d-5e-6f29k-5l-7|koncer~	a19c-6d-5e-6f29k-5l-7|konferencj	a-5f35l-5|konfer~	a-5f35l-5|konkurencyjn	d-9e25
konkur~	d-9e25|konsultacj	e20f-7|konsul~	e20f-7|konto	a-10b-6c40d-9e-8f-9g-11k-7l-10n43|konto zostalo	n16|konto zostanie	n16|kope	a29|kosmetyk	e28|kosmet~	e28|kosztowalby	d17
kosztowalo	d14|kosztowaloby	d9|koszto~	c-5d35|kosztuja	d14|kosztuje	d17|kosztu~	d32|kot	a40c-5e-5l-6|kota	d6l13|koty	l13|kpina	a-7c-6e-5k47l-7
kretyn	a-7c-6e-6k51l-8|krew	a-5l35|krwawi	a-6c-5e-5l38|krwi	a-5l35|krypto	a-7c-6e45k-5l-7|ksiazk	a40c-5e-5l-6|ktora	a13|ktorej	c12|ktos	l25|ktos mnie	l14
kupic	d27|kurs	a-7c-6e-6f51k-5l-8|kurw	a-7c-6e-6k51l-8|kwiaty	a12|lajk	a-10b-5c-8d-6e-8f-6h74k-7l-10n-5|lajki	e27l-5|lat	a29|leci	a18j-6l19|leje	l16|lekarz	a-5l35
lekcj	a-6c42e-5l-7|lekcje	a-7c-6d50e-6k-5l-7|leki	l16|lepiej	l16|lezy	l26|licencjacka	n21|licenc~	n21|liczba	f15|liderem	e16|lidere~	e16
limitowana	e14|limito~	e14|link	a-8c-7d-5e-7f-5k-6l-9n61|logo	a-6c42e-5l-7|logowania	n12|logowa~	n12|lykn	l14|lzy	a-8b58c-7d-5e-6f-5k-6l-8|ma	a-17b-6c-16d26e-11f-17g36j-5k-7n32|ma pan	c-7d25g6n-5
magisterska	n21|magist~	n21|mail	a-6c46d-6e-6l-6|mailowy	i9|mailow~	i9|maluje	a-5c-5d34n-6|mam	a8b38c-8d-6e32f-6j-12k-6l-11m-8n-10|mam dla	e16|mam nadzieje	a24l-6|mam sily	b-9l17
mam super	a-7e27m-5|mama	a40c-5e-5l-7|mamy	g12|marketing	e28|market~	e28|masterclass	a-5f35l-5|master~	a-5f35l-5|masz	b-11c-9d7e-15g14h-7i54j-7k-13l-18m-7n-12|masz pani	c-6d28g5i-11|maz	a40c-5e-5l-6
mecz	a40c-5e-5l-6|mi	a-15b38d-10e-34f-10g-6i9j31k9l-14m-7n9|mi kod	n17|mi ze	b-5j20|mial	l19|mial wypadek	l12|miejsc	a-8c-6d-5e-6f56k-6l-8|mieli	l9|mieszka	d-6i34k-5|mieszkanie	a12
mieszkaniu	l19|mieszkasz	i18k10l-5|mieszk~	b-5c-9d-9e-8f-6g-6i42l11n-7|milego	a32b-6l-5|mina	a15|minut	a-10b-5c-7d-5e32f-5j30k-6l-9n-6|mnie	a-14b16d15e-13f-11g-7h-7i-8j9k-12l38m6n-10|mnie nie	l10|moga	b-5c25|moge	a-9b20c8d-9e-6f-9g-8h-5i45j-11k-8l6n-13
moge do	i25|moge znalezc	b-6l19|moglaby	c22|moglaby pani	c22|moglab~	c22|moglby	c18d-9|moim	l11|moj	a-5c35g-9|moja	c19h15l-5|moje	c26d-10k9
moje zamowienie	c20d-7|mojej	d21e-5f-5h19l-5|mowil	j11|moze	a-5c12d-6e7f24k-5l-6|moze umowimy	e12|mozemy	c13j-7l20|mozesz	c12|mozesz wyslac	c12|musialam	b18|musialem	b17
musial~	a-5b33l-6|musze	c12|myslal	a-5c-8d-5e33g-7|myslalam	a28e-5g-5|myslalem	a18e-5|myslalm	a-7e-6j30l-5|myslalm ze	a-7e-6j30l-5|myslals	a-11e25|myslal~	a28b-5c-11d-6e9g-10j25k-5l-9|mysle	a25c-5e-5
na	a14b-18c-25d36e-8f17h-14i17j-14k10l13m-13n-18|na rozmowe	e13|na sor	a-5d-6l28|nadal	a-7c42e-5g-21k-5l-7n21|nadziei	a-5e-5l23|nadzieje	a24l-6|nadzieje ze	a24l-6|nadzie~	a19b-5e-7l17|najgorsz	e-6k32|najgor~	e-6k32
najlepszego	a23l-5|najlep~	a23l-5|namalowanie	a-5d35l-5|namalo~	a-5d35l-5|nami	e18|napad	a-7c-6e-6k-5l46|napisac	a11b35c-5e-5j-6n-8|napisa~	a11b35c-5e-5j-6n-8|napisz	a-10b29c-11d-7e58f-7j-10k-11l-11n-9|napisze	k20
napisz~	k20|naprawa	c28|napraw~	c28|nasz	a-6c9e31k-5l-6|nasza	a-5c-9e29f-5g28k-5l-11n-5|nasze	a-8b-5c5d-6e39f-9g18k-6l-9n-6|naszej	a-6c-6d14e-6f-6h41k-5l-7|natychmiast	l27|natych~	l27|nazywasz	a-13i21
nazywa~	a-13i21|networkingowe	f27g-12|networ~	f27g-12|newsletter	a-6c-5e-5h46l-6|newsle~	a-6c-5e-5h46l-6|niczego	f-5g-8k36|niczeg~	f-5g-8k36|nie	a-6b10c-5d-29e-32f-27h-19i-21j46k-13l34m-20n30|nie bedzie	l17|nie chce	l15
nie do	g-12j-5l-7n41|nie dziala	l17|nie ma	l11|nie mam	a-7b45c-5e-7j-8n-7|nie moge	b28c-6j-9l17n-8|nie mozemy	j-6l25|nie otwiera	c12|nie rusza	j-5l21|nie udostepniaj	l-5n18|nie zapomnij	g38j-6l-9n-6
niedziel	a27|niedzi~	a27|nienawi	k31|nienaw~	k31|nieprzytomn	l26|nieprz~	l26|nieudacznikow	k10|nieuda~	k10|niewiniatka	a15|niewin~	a15
nigdy	e-15k40|nikim	f-5k27|nikogo	b19l-6|nikomu	l-7n22|no	a-9b-9c-11d-7e-8f-7j63k-7l-10n-17|no wez	j28|noc	a-8b58c-7d-5e-6f-5k-6l-8|nowa	h16|nowe	a12|nowy	i-17n38
nr	a-7c17d-11e-6f-5i49k-6l-7n-8|numer	a-19b-14d-15e-16f-14g-7h-7i71j-8k-15l-19m-7n29|o	a20b-9c19d-19e21f-7g37h-8i-9j-12k-13l-6m-9n-19|o #	c-5f12g9|o potwierdzenie	c5g16|obecnosc	f29g-11n-5|obecno~	f29g-11n-5|obiad	a40c-5e-5l-6|obraz	a-13b-8c27d38e-11f-9j-5k-10l-14m24n-8|obserwowania	h15
obserwuj	e-11h41|obserwujacy	e18|obserwujacych	e19|obserwujcie	h16|obserw~	a-9b-6c-9d-7e23f-9g-5h50k-9l-10m-5n-6|obsluga	k24|obslug~	k24|ochote	f16|od	l19|odbierz	l26
odbier~	l26|oddaj	k25|oddalm	a-14c-5e-5l49|oddawaj	k12|oddawa~	k12|oddycha	l18|oddych~	l18|oddzielnie	n22|oddzie~	n22|odebrac	a-6b-8c32e-5g-5l13
odebra~	a-6b-8c32e-5g-5l13|odeszla	a-5b39l-5|odeszl~	a-5b39l-5|odmowy	j23l-8|odpisal	j28l-9n-5|odpisa~	j28l-9n-5|odpow	j9|odpowiada	l18|odpowi~	j-5l18n-5|odrzucil	j9
odrzuc~	j12|odszedl	a-5b39l-5|odszed~	a-5b39l-5|odwolac	c32f-7g-13|odwola~	c32f-7g-13|ofert	a-6e22|oferta	a-13b-5c-7d32e46f-9j-8k-9l-12n-5|oferta specjalna	e17|oferuje	e25|oferujemy	e23
oferuj~	a-6c-5e45k-5l-6|ogien	a-5l35|ograniczona	f15|ograni~	f15|ogrod	a40c-5e-5l-6|ogrzewanie	c28|ogrzew~	c28|oiom	a-7d-10f-5k-5l37|ojej	a40c-5e-5l-6|okazja	a-5c-5e40l-5
okolo	d11|okres	e23|on	l16|on mnie	l17|online	e18j9|opakowanie	l14|opakow~	l14|oprogramowan	e28|oprogr~	e28|osob	a-10c-5d59e-6f-7k-7l-10
osobe	b-6n20|osoby	n10|ostatni	l17|ostatn~	l17|ostry	l26|oszczed	a-5d-6e45f-5g-6l-5|oszcze~	a-5d-6e45f-5g-6l-5|oszuka	a-7c-6e-6k51l-8|oszust	a-7c-6e-6k51l-8|oszustow	k18
oszust~	k18|otrzymal	c22d-5|otrzym~	c22d-5|otwarcie	a-5f37l-5|otwarc~	a-5f37l-5|otwarty	f28|otwart~	f28|otwiera	c11j-5|otwieracie	c12|otwieramy	c-7d33
otwier~	a-7c15d33e-6g-5j-6l-7|paczk	a-6c42e-5l-7|paczka	l-5m34|paczke	c12|pada	a40c-5e-5l-6|padl	k-6l28|pali	a-6k-6l25|palimy	a-6c-5e-5l38|pamietaj	a-15c-5e-6g39|pamietasz	a34g-5
pamiet~	a19c-9e-9f-5g33k-5l-7|pan	a-14b-8c7d36e14f-9g14h-5i9j-5k-11l-13m-5n-10|pana	a-10b-7c-15d17e-8f-8g8h-8i45j-6k-8l-11m-5n16|pani	b-9d36e-15f-16g13h-9i22j-12k-14l-21m11n18|pani konto	n16|pania	i11|panstwo	c14|panstw~	c14|panu	a18e-5|papier	a-6c42e-5l-7
paragon	c28|parago~	c28|parapetowk	a-5f35l-5|parape~	a-5f35l-5|partner	e28|partne~	e28|pasywny	e19|pasywn~	e19|pdf	a-6c43e-5l-7|pekla	l26
petycj	a-8c-6e-6f-5k-5l-8n53|piat	a-6c42e-5l-7|piatek	f12|piatek o	f12|piec	e-19j30|piekn	a-9b-5c-9d-7e-7f-6k-7l-12m72n-5|piekne	l-7m11|pieknie	l-5m19|piekni~	l-5m19|pieniadze	c-6k36l-5
pienia~	c-6k36l-5|pieniedzy	c24|pienie~	c24|pies	a46c-6e-5k-5l-6|pilne	a-6c-5e-5l38|pilnie	a-6c-5e-5l38|pisz	n9|piwo	a42d-11f-6k-5l-8|pizza	a12|plaka	a-8b61c-7d-5e-7f-5k-6l-9
plakat	a-6c42e-5l-7|platnos	c28|platno~	c28|plaz	a40c-5e-5l-6|plik	a-7c51e-5j-6k-5l-8|plik sie	c12|plonie	a-6c-5e-5l38|po	a-7c-6d-5e-6f-5k-5n50|pod	a-6c-5e-5f24l15|poda	i9
podaj	n26|podarunkow	n21|podaru~	n21|podawaj	l-6n22|podawa~	l-6n22|podpis	a-6c42e-5l-7|podwoic	e26|podwoi~	e26|pogotowi	l26|pogoto~	l26
pogrzeb	a-5b37l-5|pogrze~	a-5b41c-5l-6|policj	a-5l35|policja	k-8l33|policja juz	l12|policje	a-6d-7k36|policj~	a-8c-5d-9e-5f-7k28l30|policzymy	c-9k26|policz~	c-9k26|polknel	l16
polkne~	l16|polub	a-10b-5c-9d-6e-8f-6h71k-7l-10n-5|polubcie	h20|polubc~	h20|polubienia	f-7h18|polubisz	a-6c-6d-5e-5h49l-6|polubi~	a-7b-5c-7d-7e-6f-11h53k-6l-7n-5|pomagam	e30|pomagamy	e25|pomaga~	a-6c-6d-5e46f-5k-5l-7
pomoc	m17|pomocy	a-6c-5e-5l39|pomylil	i-5n14|pomylilam	b-6n20|pomylilem	n13|pomylilm	n40|pomyli~	a-8b-12c-8d-5e-6f-5i-11k-6l-7n53|pomylka	a-5l-5n34|pomylk~	a-5l-5n34|poniedzialek	c30
poniedzialku	c-5g29|ponied~	a-5c24e-5f-6g25k-5l-6n-5|ponownie	a-5f-8j43l-5|ponown~	a-5f-8j43l-5|poprawic	c21|poprawk	c21|popraw~	a-6c42e-5l-6|portret	c-5d35|portre~	c-5d35|poszukuje	d26
poszukujemy	d26|poszuk~	a-7c-6d50e-6k-5l-7|potroic	e20|potroi~	e20|potrzebuje	n33|potrze~	n33|potwierdz	a-8b-5c-15d-6e-7f19g35k-7l-8n16|potwierdzenie	c5g16|potwierdzic	c14|potwie~	a-12b-8d-9e-11f14g43h-5j-5k-9l-11m-5n12
powiedzial	j10|powied~	j10|powiem	k27l-7n-6|powinno	k14|powinn~	k14|pozalujesz	k33l-5|pozalu~	k33l-5|pozar	a-7c-6d-5e-5k-5l51|pozarn	l17|pozdrawiam	a27
pozdra~	a27|pozwe	a-7c-6e-6k51l-8|pozycjonowanie	e30|pozycj~	e30|pozycz	a-8c-6e-6f-5k-5l-8n53|pozyczysz	a-5l-5n34|pozycz~	a-5l-5n34|prac	a-5d24|praca	a-5c-5e-5l-5n43|pracujesz	k12
pracuj~	k12|pracy	n11|prad	a-6c-5e42l-6|prawnik	k33l-5|prawni~	k33l-5|premier	a-5f35l-5|premie~	a-5f35l-5|prezent	d35n-6|prezentow	d-5n23|prezen~	a-7c-6d29f-5k-6l-8n17
probk	a-6c42e-5l-7|produkt	a-5e37l-5|produk~	a-5e37l-5|profil	a-8d19h17|program	e22|progra~	e22|projekt	c34e-7|projek~	c34e-7|promocj	e21|promocja	e21
promoc~	a-5c-5e42l-6|proponujemy	e30|propon~	e30|propozycj	e13|propoz~	e13|prosilbym	c27g-10|prosilbym o	c27g-10|prosil~	c27g-10|prosze	a-17b18c7d-7e-11f-8g7j20k-9l-19n33|prosze nie	b-7c-8j-17l-12n49
prosze o	a-5c25e-6g13n-8|prywatnych	n13|prywat~	n13|przedsiebiorc	e11|przeds~	e11|przekazane	n32|przeka~	n32|przelew	c31|przele~	c31|przelozyc	c27g-8
przelo~	c27g-8|przepraszam	a-7b29c-5e-8l-7n25|przepraszam ze	b15|przeprowadzke	a12|przepr~	a5b28c-7e-9i-8j-5l-7n25|przeslac	c13|przeslanie	c18|przeslij	k-11l-5n33|przesl~	a-6c27g-6k-12l-6n26|przestrzeni	n16
przest~	n16|przesylac	c-5n12|przesylk	c18|przesylka	c15|przesylki	c23i-8n-6|przesy~	a-6c50e-5i-8k-5l-7|przewrocil	l16|przewr~	l16|przezyly	a12|przezy~	a12
przychody	e20|przych~	e20|przyjal	j28l-9n-5|przyja~	j28l-9n-5|przyjdz	d-6f25|przyjdzie	c15f-6|przyjdziesz	a-5c-7f34|przyjd~	a-11c7d-8e-6f47k-6l-9n-5|przyjedz	j-5l33|przyjel	j32l-17
przyje~	a-6c-5j27l16n-7|przyjmowac	l13|przyjmuje	j23l-8|przyjmujecie	d36l-6|przyjm~	a-7b-6c-7d32e-5f-5j21k-5n-8|przyjsc	c5f26|przyjs~	c5f26|przykro	b-6j26|przykro mi	b-6j26|przykr~	b-6j26
przypominam	g30|przypominamy	g32|przypomnienie	g30|przypomnieniem	g30|przypo~	a-13b-8c-12d-9e-11f-9g69j-5k-10l-13n-8|przyszl	a-6k-5l-10m36|przysz~	a-6k-5l-10m36|przywitac	a15|przywi~	a15|psa	a37c-6d-5e-6f-5k-6l7
rabat	a-7c-6e45k-5l-7|rabatu	e18|rachunek	l17|rachun~	l17|rann	a-5l35|ratunku	l26|ratunk~	l26|raz	a-7c-10d-5e-5f-6j59k-8l-6n-6|reaguje	l18|reaguj~	l18
rejestracja	f29l-6|rejest~	f29l-6|reklamacj	c30|reklam~	c30|restauracji	d13|restau~	d13|robi	c-11d24|robicie	c-5d35e-5l-5|robici~	c-5d35e-5l-5|robie	f15
rodzina	a12|rodzin~	a12|rozmiar	c28|rozmia~	c28|rozmow	e17|rozmowe	e17|rozmow~	e17|rozumie	b36l-12|rozumi~	b36l-12|rozwiaza	e23
rozwiazani	e15|rozwia~	a-5e38l-5|rozwod	a-8b61c-7d-5e-7f-5k-6l-9|rura	l26|rusza	j-5l21|sa	a-8b-5c-7d18e-7f-6k-6l-8m48n-6|sam	a-8b58c-7d-5e-6f-5k-6l-8|samoboj	l26|samobo~	l26|samochodowy	l9
samoch~	l9|samotn	b42e-10l-6|schodowej	l12|schodo~	l12|schudn	a-6c-5e42l-6|schudnac	e23|schudnij	e23|schudn~	a-6c-5e44k-5l-6|sciskam	a29|sciska~	a29
seminarium	a-5f35l-5|semina~	a-5f35l-5|sensu	l11|sensu zyc	l11|serce	a-8b58c-7d-5e-6f-5k-6l-8|serdecznie	f14l-5m20|serdec~	f14l-5m20|serial	a40c-5e-5l-6|serwer	l26|sie	a16b20c-14d-18g-20h-12k22l35m-11n-19
sie do	f34g-6k-7|sie na	a-7e33f-7g-5k-6|sie nie	a16c11j-7l-8|sie przywitac	a15|sie z	a-6i22|siebie	a-6d-7k33l-6|siema	a40c-5e-5l-6|sily	b-9l17|siostra	a27|siostr~	a27
skan	i9|skandal	k31|skanda~	k31|sklep	a-6c-5e-5k15l24|skonczyc	l26|skonczyc z	l26|skoncz~	l26|skontaktowac	a-13b-5c-6i47l-7|skonta~	a-13b-5c-6i47l-7|skorzystaj	e30
skorzy~	e30|skrocic	c28|skroci~	c28|sledzi	a-5c-5l38|sliczn	a-5d-8l-5m42|slicznie	m24|sliczn~	m24|slonce	a40c-5e-5l-6|slub	a-7c-6d52e-6k-5l-7|slubnych	d9
slubny~	d9|sluzbow	n14|sluzbo~	n22|slychac	a24|slycha~	a24|smierdzi	l11|smierd~	l11|smieszn	a27|smiesz~	a27|smutn	a-8b61c-7d-5e-7f-5k-6l-8
smutno	j16|snap	a-8d-6i44|snieg	a40c-5e-5l-6|soba	l9|sobie	b-7c-12l30|sobot	a40c-5e-5l-6|sobote	f15|sor	a-5d-6l28|spac	b40l-21|spadaj	a-7c-6e-6k51l-8
spadek	n26|spadku	n26|spadl	a-6c-7e-6f-6k-8l48|specjalna	e23|specja~	e23|spierd	a-7c-6e-6k51l-8|spolecznosci	n22|spolec~	n22|spotkamy	a38c-5f-5l-8|spotkan	a-6c35f-5g-7n-5
spotkani	a-7c-9f-6g-7n42|spotkanie	a-17b-6d-8f30g48k-7l-9m-5n-14|spotkaniu	g9|spotka~	a7b-12c18d-13e-9f14g43h-6i-6j-8k-16l-22m-8n19|sprawach	n26|sprawa~	n26|sprawdzic	b-5c25|sprawd~	b-5c25|sprzedaje	c-6d22e-6|sprzedajecie	d36e-14l-5
sprzedajemy	d-10e28|sprzedawac	l12|sprzedaz	d-10e30|sprzed~	a-11b-7c-13d37e37f-7j-5k-8n-8|srod	a-6c42e-5l-7|standard	n22|standa~	n22|start	b-5e17|strach	a-8b58c-7d-5e-6f-5k-6l-8|strategi	e28
strate~	e28|straz	a-6c-5e-5k-5l45|stron	a-15b-9c25d-10f-10h64j-5k-11l-15m-5n-9|strona	e9l13|strone	a-10b-6c-10d5e-9f-7h54i-6k-7l-10n-7|strone swojej	h30|stworzyl	h16|stworz~	h16|suk	a-7c-6e-6k51l-8|sukienke	a13
sukien~	a13|super	a23b-10c-12d-9f-9k-10l-14m59n-8|suplement	e28|suplem~	e28|swiat	a23|swoj	c-6i29|swoj adres	i26|swoje	c-6g-9n26|swojej	h30|syn	a40c-6e-5k-5
system	l18|szanse	a-5b-6c-5j44k-5l-5|szkol	a40c-5e-5l-6|szkoleni	a-5f35l-5|szkole~	a-5f35l-5|szmat	a-7c-6e-6k51l-8|szpital	a-6b36c-5e-5|szpitala	g-5l25|szpitalu	l11|szpita~	a-8b31c-7d-5e-7f-7g-8k-7l37n-7
sztuk	a-7c-6d50e-6k-5l-7|szukam	a-8c-6d54e-6f-5k-5l-8|szukamy	d36l-5|szukam~	d36l-5|szybko	a-11b-6c-9d-6e-9f-7k-8l27n41|tabletki	l19|tablet~	l19|tak	a-8b36c-7d-5e20f-5j-5k-6n-7|taki	j28l-9n-5|tam	a20c-6i16j-6
taniej	e18|targi	a-8c-6d-5e-6f54k-5l-8|tata	a40c-5e-5k-5|tatuaz	a-7c-6d50e-6k-5l-7|telefon	a-5c-5d-7i49l-5|telefonu	i12|telefo~	a-6c-6d-8e-5i54l-6n-7|telegram	a-5i29|telegr~	a-5i29|terapeut	a-5b39l-5
terape~	a-5b39l-5|teraz	a-11c-5e26j-11l28n-5|termin	a-15b-9c28d25e-13f-10g53i-9j-5k-11l-15m-5n-10|terminy	d16|termin~	d16|tesknie	a29|teskni~	a29|test	a-8c-7d-5e-6f-5k-6l-8n57|to	a-5l-6n35|to #	n9
toba	i11|tobie	a25c-5e-5|tort	a-7c-6d50e-6k-5l-7|trzeci	j31|tutaj	f22|twoj	c-6i36n5|twoj kod	n22|twoje	a-8c-5d20n14|twoje konto	n16|tworzenie	c-5e25h-6
tworzenie stron	c-5e25h-6|tworze~	c-5e25h-6|tygodniu	c21l-5|tygodn~	c20l-6|tyle	k18|tylko	b-14c-12d-14e34f-14g-8h-6i-5j52k-13l-22m-6n5|tylko jedna	a-6e-10j27|tylko sie	a9j13|tylko w	n26|u	a10c9g10i-5l-5
ubezpieczeni	e30|ubezpi~	e30|udar	a-6c-5e-5l40|udostepniaj	l-5n18|udostepnij	n20|udoste~	j-6l-8n37|udzial	a-6c-5e-5f61g-14l-6n-6|ukradl	a15|ulatnia	l11|ulatni~	l11
umarl	a-8b61c-7d-5e-7f-5k-6l-9|umiera	a-5l35|umow	a-7c42k-5l-7|umowami	c14|umowam~	c14|umowimy	e33f-6l-6|umowimy sie	e33f-6l-6|umowim~	e33f-6l-6|umowion	d-15g48i-9|umowio~	d-15g48i-9
umowy	i9|upadl	a-7c-5j-10l46|ups	n13|uratowalas	m17|uratow~	m17|urazi	a-9b-5c-7d-5e-7f-6j66k-6l-9n-5|urodziny	a19b-5c-9d-8e-9f28g-6k-6l-9n18|urodzi~	a19b-5c-9d-8e-9f28g-6k-6l-9n18|usciski	a29|uscisk~	a29
uslug	e25|ustalilismy	a-9c27|ustali~	a-9c27|usunal	j10|usunel	j30|usuniet	n9|usunie~	n9|utkn	l15|utworzyl	h20|utworz~	h20
uwazaj	a-6d-7k33l-6|vat	a-6c42e-5l-7|w	a-18b-7d-10e-13f8g37h-8i-9j-9k-12l35m-8n8|w piatek	f12|w sprawach	n26|wakacj	a40c-5e-5l-6|warsztat	a-5f35l-5|warszt~	a-5f35l-5|was	a-6c-5e-5k45l-6|wasze	d13
wciaz	a-7c42e-6g-21k-5l-8n21|wdzieczn	d-5m34|wdziec~	d-5m34|webinar	a-5f35l-5|webina~	a-5f35l-5|weekend	a27|weeken~	a27|wernisaz	a-5f36l-5|wernis~	a-5f36l-5|wersj	a-6c42e-5l-7
weryfikacyjny	n16|weryfikacyjny to	n9|weryfi~	n16|wesel	a-7c-6d50e-6k-5l-7|wesele	a13|wesolych	a23|wesoly~	a23|wez	j28|wezwij	k-17l44|whatsapp	a-5c-5i45l-5
whatsappie	i12|whatsa~	a-6c-5d-5e-5f-5i51k-7l-6|wiadomosci	n13|wiadom~	n13|widze	j18l7|widze ze	j22|widzial	a-10d33|widzialas	a25d-6|widziales	a25d-6|widzia~	a38c-8d21e-7f-6k-6l-9n-7
wiecej	a-9b-7c-8d-6e36f-6h-7j-7k26l-9n5|wiecej klientow	e11|wieczor	a-12b40|wieczorem	a12|wieczoru	a21b-5|wieczo~	a21b34c-7d-6e-7f-5k-6l-7|wielkie	m24|wielki~	m24|wiem	a-6i-17j31k31l-8|wiem gdzie	i-17k38
wiem ze	j33k-7l-6|windzie	l15|windzi~	l15|witaj	a40c-5e-5l-6|wizyt	a-13b-7c26d-8e-11f-8g62k-10l-13n-7|wizyta	a-7c22d-7e-9f-6g47i-5k-5l-14n-7|wizyte	a-6b-5c17d-29e-7g64k-6l-9n-12|wizyty	c-12g22|wlama	a-6c-5e-5l38|wlamali	l18
wlamali sie	l18|wlamal~	l18|wlaman	a-5l35|wlamywacz	l26|wlamyw~	l26|wlasnie	l24|wlasni~	l24|woda	a-9c-5e-5k-5l47|wolalbym	j-5l-8n33|wolalb~	j-5l-8n33
wole	a-6c-7e-5i8l-6n40|wolne	d16|wolne terminy	d16|wolnosc	e20|wolnos~	e20|wolny	f27|wpadniesz	f35|wpadnij	f22g-6|wpadni~	a-5c-5e-5f52g-7i-5k-5l-5|wpasc	a-8c6d-5f29
wsciek	a-7c-6e-5k47l-7|wspanial	a-5c-5l-5m42|wspani~	a-5c-5l-5m42|wspolprac	e29l-5|wspolp~	e29l-5|wspomn	a-8b58c-7d-5e-6f-5k-6l-8|wstaje	l18|wstep	a-6c-5e-9f49l-6|wstyd	a-7b-11c-8d-5e-5f-6j-6k65l-9n-6|wstydz	a-9b-6k45l-16
wszedzie	l19|wszedz~	l19|wszystkie	l22|wszystkiego	a23l-5|wszystkiego najlepszego	a23l-5|wszystkim	a-10c-7e-5k34l-7m-5n19|wszystko	e-5k-8l12m20n-5|wszystko dotarlo	l-10m19|wszyst~	a11b-7c-14d-9e-12f-10g-6h-7i-6j-7k20l22m16n10|wtorek	a-6c42e-5l-7
wtorku	f-7g40h-5n-5|wy	a12|wybuch	a-5l35|wycen	a-7c-6d50e-6k-5l-7|wycena	a-8c-6d54e-6f-5k-5l-8|wycenic	a-5d35l-5|wyceni~	a-5d35l-5|wyciek	l12|wydarzen	f33l-5|wydarz~	f33l-5
wygadac	b30l-5|wygada~	b30l-5|wygral	a-8c-6e-6f-5k-5l-8n53|wyjscia	l10|wyjsci~	l10|wyklad	a-8c-6d-5e-6f54k-5l-8|wykonanie	d37|wykona~	d37|wykonuje	d15|wykonujecie	d29
wykonu~	a-5c-6d44e-6l-5|wypadek	a-5l37|wypade~	a-5l37|wyskoczymy	a29|wyskoc~	a29|wyslac	c34d-12i-5j-6|wyslac fakture	c13|wyslal	c-6j31|wyslanie	c19g-5|wyslan~	c19g-5
wysle	i9|wyslij	n25|wystaw	a-7c-6e-6f51k-5l-8|wyswietla	c14|wyswie~	c14|wysylac	n13|wysylam	j36n-5|wysyla~	a-5b-5c-5j27k-5l-6n17|wziel	l19|xd	a43c-5e-5k-5l-7
z	a-13b6c15d-13e10f20g-8h5i7j-8k-14l15m-9n-12|za	a-11b13c-10d-8e37f-8g-5h-8j-5k-9m25n-12|za wszystko	l29m-20|zaakceptowal	j28l-9n-5|zaakce~	j28l-9n-5|zabic	a-6k-6l25|zabije	a-8b-5e-5f-6k20l24|zablokowal	j22|zablokowan	n14|zablok~	c-5j21n12
zachwycon	a-5c-5l-5m42|zachwy~	a-5c-5l-5m42|zaczyna	a-5l18|zaczyna sie	a-5l18|zaczyn~	a-5l18|zadzwon	i-7l33|zadzwoni	i45l-12|zadzwonic	i24n-5|zadzwo~	a-10b-6c-10d-6e-8f-7g-5i48k-7l18n-9|zaginal	a-5l-5n34
zagina~	a-5l-5n34|zaginel	a-5l-5n34|zagine~	a-5l-5n34|zaglosuj	a-5l-5n34|zaglos~	a-5l-5n34|zainteresowan	a-7c-8d35e16f-5k-5l-6|zainte~	a-7c-8d35e16f-5k-5l-6|zalacznik	c28|zalacz~	c28|zalalo	a-6c-5e-5l38
zalan	a-5l35|zalana	a-6c-5e-5l38|zalany	a-6c-5e-5l38|zalewa	a-6c-5e-5l38|zalosn	a-7c-6e-6k51l-8|zalosny	k12|zalosn~	k12|zalozyc	a13|zalozyl	c-5h29|zalozy~	a8c-7h30
zamknij	a-5k30l-9|zamkni~	a-5k30l-9|zamowic	c-7d24|zamowien	c20d-7|zamowienia	c29d-5i-8|zamowienie	c9d19l-5|zamowi~	a-12b-5c48d31e-7f-9i-10k-8l-10n-8|zapisy	a-9d-11e-5f58k-7l-10|zapisz	f35k-6l-9|zapomnij	g38j-6l-9n-6
zapomn~	g38j-6l-9n-6|zaprasza	f19|zapraszam	a-5d-5f29g-5h18k-9l-5|zapraszam do	f-14h27|zapraszam na	f18|zapraszamy	f27g-6|zapras~	a-8c-6d-7e-7f51g-11h12k-12l-8m-6n-6|zaprosil	f-5h22|zaprosil do	f-5h22|zaproszen	f-13j43
zaproszenia	d40f-12j-7|zaproszenie	a-5c-5d-10f30j21l-5|zaproszon	f34j-8k-9|zapros~	a-14b-9c-14d22e-13f34g-8h12i-7j36k-17l-14m-6n-10|zapytac	a10j-5|zapyta~	a10j-5|zarabiac	e19|zarabiaj	e19l-5|zarabi~	c-5e38l-7|zarezerwowac	d31f-8
zarezerwowalm	d-14f43|zareze~	a-6c-6d17e-6f35k-6l-7|zarob	a-7c-6e45k-5l-7|zarobic	e21k-5|zarobi~	e21k-5|zasiegi	e18|zasieg~	e18|zaslab	a-5l35|zasubskrybuj	a-6c-5e-5h46l-6|zasubs~	a-6c-5e-5h46l-6
zawal	a-6c-5e-5l39|zawieszon	n9|zawies~	n9|zawodow	n20|zawodo~	n27|zawsze	a-7d-9f-5l33|zbiork	a-8c-6e-6f-5k-5l-8n53|zdjeci	a40c-5e-5l-6|ze	c-11d-10e-14f-9g-6h-5i-6j54k-17l10m-7n-10|ze jestes	j28k-6
ze jestesmy	e-5j14|ze wszystko	a11l-5|zegnaj	a-5l35|zemdlal	l31|zemdla~	l31|zenad	a-7c-6e-6k51l-8|zenada	k18|zepsut	a-6c42e-5l-7|zerem	f-5k27|zespol	e25
zeszlym	c21l-5|zeszly~	c21l-5|zglaszam	k33l-5|zglasz~	k33l-5|zglosze	k33l-5|zglosz~	k33l-5|zgodnie	c26l-5|zgodni~	c26l-5|zhakowa	l26|zhakow~	l26
zjazd	a-8c-6d-5e-6f54k-5l-8|zle	b37m-5|zlecenie	a-5d26l-5|zlecen~	a-5d26l-5|zlecic	d36l-7|zlodziej	a-6c-5e-5k25l17|zlodzi~	a-7c-6d-5e-6f-5k32l16|zlotych	e9|zlotyc~	e9|zly	c-5i-16n38
zmarl	a-8b61c-7d-5e-7f-5k-6l-9|zmeczon	a-5b40e-5l-5|zmeczo~	a-5b40e-5l-5|zmienic	c23d-5g-6|zmieni~	c23d-5g-6|znajde	k26|znajomym	n19|znajom~	n19|znalazl	d35h-5|znalaz~	d35h-5
znalezc	b-6l19|znalez~	b-6l19|zniszcze	k20|zniszc~	k20|znizk	a-6c-5e42l-6|znizka	a-7c-6e45k-5l-7|znizki	e18|znow	j32|znowu	b-5c-9d-7e-8f-15j70k-8l-10n-6|zobaczenia	g19l-5
zobacz~	g19l-5|zobowiazan	e25l-6|zobowi~	e25l-6|zona	a40c-5e-5l-6|zostalo	n16|zostal~	n16|zostanie	n16|zostan~	n16|zranil	a-10b-6c-9d-6e-9f-7j77k-8l-11n-6|zrobienie	a-5d35l-5
zrobie~	a-5d35l-5|zrobil	a-23j53|zweryfikuj	c-8n23|zweryf~	c-8n23|zwiekszyc	e24|zwieks~	e24|zwrot	c24|zyc	b-16j-8l46n-9|zycia	e25|zycie	a-9b58c-16d-6e-7f-6k-7l9n-5
zyciem	l9|zyjesz	k39l-20|zysk	a-6c-5e42l-6|zyski	e22`;
