/** Made by scripts/learn-words.ts; not to be changed by hand. */
export const pl = `!	a13b-5c-10d-6e-13f-8h9i-5k-6l20m26n-5|#	a-15c-8f6g9j26l-6|# #	g14|%	a-7c-6d-5e54f-5k-6l-8|<all>	a11c13e5f6g-9h-7i-9j-11l9m-7|<few>	a10b-13c17f6g-5h6i6j-15n-5|<short>	a7b6e7g-8h-9i-12k6l9m-7|?	a5b-7c23d-18e35g-11i14k-7l-13m-8n-11|a	a13|ach	a41c-5e-5l-7
adres	a-11b-6d-9e-9f-8i79k-8l-12n-6|adwokat	a-5k34l-5|adwoka~	a-5k34l-5|agencja	e33|agencj~	e33|akcept	j10|aktualne	a-8b-5c-19d-9e-7f-6g49j-5k-8l-8n35|aktual~	a-8b-5c-19d-9e-7f-6g49j-5k-8l-8n35|alarm	a14|analiz	e27f-12
ankiet	a-9b-5c-7d-5e-7f-5k-6l-9n64|aplikacj	e23|aplikacja	e15|aplika~	a-5e38l-5|artystom	e12|artyst~	e12|atrakcyjn	d-9e25|atrakc~	d-9e26|audyt	e17|autorskie	f27g-13
autors~	f27g-13|babcia	a41c-5e-5l-7|badz	j29l-9n-5|banda	k12|bardzo	a-8b41c-8d-5e-7f-5k-6l-12m26n-5|bedzie	c14j-5l13|bedziesz	a-5f35l-5|bedzie~	a-5f35l-5|bez	a-8c-5e21l17|beze	l16
beznadziej	k27|beznadziejn	k13|beznad~	a-5k40l-5|bezpieczenstwa	n13|bezpie~	n13|bezplatn	e35f-6|bezplatny	e-6f23|bezpla~	a-6c-6e29f17k-5l-6|bije	l10|bilet	a-7c-6e-6f51k-5l-8
bitcoin	e30|bitcoi~	e30|biznesow	e11|biznesowa	e15|biznes~	e27|blad	a-6c43e-5l-7|blagam	a-6c-5e-5l39|blik	a-8c-6e-6f-5k-5l-8n54|boje	a-8b59c-7d-5e-7f-5k-6l-8|brakuje	c29
brakuj~	c29|brat	a41c-5e-5l-7|budzet	a-7c-6d51e-6k-5l-8|buziaki	a29|buziak~	a29|byc	j12|bylas	l12|cal	c-9d-9m40|cala	l-5m34|cale	l27
callu	e-5g22l-5|caluje	a44c-6e-5k-5l-7|cen	a-10b-6c-9d48e22f-7k-8l-11n-6|cena	c-5d41l-7|ceny	d29m-6|chce	a-6c-5d34k-5l7|chcemy	d31f-8|chcesz	c-6f29|chcialam	a19j-8|chcialam tylko	a19j-8
chcialbym	c-7d24|chcialbys	a-8f31|chcialem	a25b-5j-6|chcialem tylko	a25b-5j-6|chcialm	a-9e-5j30|chcialm tylko	a-9e-5j30|chcial~	a23b-10c-13d16e-13f22j13k-8l-9n-6|chcielibysmy	d27|chciel~	d27|chlopak	a28
chlopa~	a28|chor	a-8b59c-7d-5e-7f-5k-6l-8|chrzest	d33l-5|chrzes~	d33l-5|ci	a-8c-5e-5f13j14k14|ciastami	h16|ciasta~	h16|ciasto	a41c-5e-5l-7|cie	a-8b-5c-8d-6e-8f12g-6h16k46l-16n-6|cie do	h26k-6
ciebie	e14g-5i10l-6n13|ciezarem	l24|ciezar~	l24|cisza	a-8b59c-7d-5e-7f-5k-6l-8|co	a48b-7c-10d-9e-11f-9i-5j37k-10l-15n-7|cork	a41c-5e-5l-7|cudown	a-10b-5c-9d-7e-8f-6k-7l-12m73n-5|czat	n10|czemu	a-8b-6c-7d-5e-6f-5j60k-6l-12n-8|czemu nie	j21l-6
czesc	a41c-5e-5l-7|czuc	l12|czuje	a-11b57k-10l-19|czwart	a-6c43e-5l-7|czwartek	g12|czwart~	g12|czy	a-11b-9c31d30e-16f-11h-6i18j-8k-9l-15m-8|czy aktualne	d-5g13n12|czy jest	c9|czy ma	d14
czy moge	c-9d-5i34|czy moze	c19|czytelniczej	h16|czytel~	h16|daj	a-5b-6c-5j45k-5l-5|dalej	a-8b-7c-7d-5e-6f-5j25k-6n30|darmow	a-12b-7c-11d-8e41f43k-9l-12n-7|darmowy	e23|darmow~	e27|darowizn	a-5l-5n35
darowi~	a-5l-5n35|dasz	i11|dawno	a59b-6j-12l-21n-10|dawno sie	a17l-7|debil	a-8c-6e-6k52l-8|dentysty	g12|dentys~	g12|dla	a-8b-7c-8d37e8f16h-7j-7k-6m-6n-6|dla ciebie	e16|dla mnie	l12
dla mojej	d25|dla naszej	d27|dlaczego	a-5b-5c-5d-5j48l-10n-5|dlaczego mnie	j25l-6|dlaczego nie	j12|dlacze~	a-5b-5c-5d-5j48l-10n-5|dlug	b38e-7n-9|dlugo	k-5l19|dnia	a13|do	a-23b-19c-23d-18e-9f15g55h29i6j-16l-14m-11n8
do ciebie	i11l-5n14|do grupy	f-12g-5h36k-7|do pana	g-5n14|do pani	g-7i8n13|do polubienia	f-7h18|do szpitala	g-5l24|dobra	l12|dobranoc	a29|dobran~	a29|dobry	c8d13
dobry ile	d16|dochod	a-5e39l-5|dodac	c-9d-5i34|dodaje	h12|dodalam	h16|dodala~	h16|dodatkowy	e19|dodatk~	e19|dokument	c30|dokumenty	c11
dokume~	c38d-6|dolacz	c-7e-7f47l-11|dolaczyc	c-5f29|dolacz~	c-5f29|dom	a41c-5e-5l-7|domu	e18l6|dopadne	k20|dopadn~	k20|dostal	c26|dostala	c11
dostal~	c11|dostaw	a-6c43e-5l-7|dostepn	a-5d32j8k-5l-6|dostep~	a-5d32j8k-5l-6|doszl	c-9d-9m40|dotarl	m35|dotarlo	l-11m16|dotarl~	l-11m17|dotrze	c15|drgawk	a-6c-5l35
drzwiami	f-5l21|drzwia~	f-5l21|duren	a-8c-6e-6k52l-8|durna	a-8c-6e-6k52l-8|dusz	a-8b59c-7d-5e-7f-5k-6l-8|dym	a-9c-7d-6e-7f-7k-5l55|dystansu	n17|dystan~	n17|dyzur	l26|dziadek	a28
dziade~	a28|dziala	l17|dziec	a41c-5e-5l-7|dzieki	a-19b-13c-15d-12e-18f-12g-6h-7i-5j-8k-14l-23m72n-11|dzieki za	e-6l-5m29|dziekuje	a-10b-12d-12e-10f-6g-5i-7j-7k-7l8m46n-8|dziekuje slicznie	m12|dziekuje za	e-5l15m8|dziekujemy	f-5m25|dzieku~	a-12b-13c-5d-14e-12f-12g-6h-5i-8j-8k-9m51n-10
dzien	a-5d10f25i-5l-5|dzien dobry	c8d13|dziennikark	n26|dziennikarz	n26|dzienn~	a-7c-6e-6k-5l-7n51|dziesieciu	n18|dziesi~	n18|dziewczyna	a28|dziewc~	a28|dzis	d-6e29f-10j-11n22
dzisiaj	f-5n20|dzisia~	f-5n20|dzwon	a-7c-6e-5k-5l38n8|ekskluzywn	e28|eksklu~	e28|facebooku	i23k-6|facebo~	i23k-6|fajn	a41c-5e-5l-7|faktur	a-6c43e-5l-7|faktura	c28e-8
fakture	c15|faktury	c17|faktur~	a-5c48d-5e-9i-7l-5|fanpage	a-6c-6d-6e-5f-5h50k-5l-7|fanpag~	a-6c-6d-6e-5f-5h50k-5l-7|fatalna	k35l-8|fatalna obsluga	k17|fataln~	k35l-8|festyn	a-8c-7d-5e-6f55k-6l-8|film	a46c-6d-5e-6l-6
finansow	e20|finans~	e20|firm	h20|firma	a-5e20g-5k19l-5|firmom	e13|firmy	c7d23|formularz	c29|formul~	c29|gaz	a-8b-5c-7d-5e-7f-5k-6l57n-5|gdzie	a-7c-7d-9e-7f-5i46j-5k17l-9n-5
gdzie mieszkasz	i18k10l-5|glosuj	a-8c-6e-6f-5k-5l-8n54|glupi	a-8c-6e-6k52l-8|godziny	l20|godzin~	l20|goni	l12|goraczk	l24|goracz~	l24|gory	c9|goscie	a-7c-6e-6f51k-5l-8
gotow	a-6c52d-6e-5l-8m-5|gown	a-8c-6e-6k52l-8|grill	a-8c-7d-5e-6f55k-6l-8|grup	a-11b-7c-10d-7e-9f-7h77k-9l-12n-7|grupy	f-12g-5h36k-7|haha	a49c-6e-5f-5k-5l-7|hehe	a44c-6e-5k-5l-7|hej	a40c-6e-5k-5l-7|i	b-5c-6d-5e-6j-6k21l10m14n-6|idealn	a-10b-5c-8d-7e-8f-6k-7l-10m72n-5
idiot	a-8c-6e-6k52l-8|ile	a-7b-5c-8d49e-7f-7j-5k-6l-7n-5|ile kosztowalby	d17|ile kosztuje	d17|imprez	a-8c-7d-5e-6f55k-6l-8|info	b-5e17|informacje	c9|inform~	c9|insta	a-8d-6f-6i51k-7|instagram	a-11i20
instag~	a-11i20|intensywn	l26|intens~	l26|interesuje	d33l-11|intere~	d33l-11|internetowa	e9|intern~	e15|inwest	a-6c-5e42l-7|inwestuj	e23|inwestycj	e23
inwest~	a-6c-5e45k-5l-6|ja	a-5j17|jak	a29b-9c14d-6e-9f-8i31k-9l-14n-5|jak sie	a28i10l-8|jaka	c-5d41l-7|jakie	d29m-6|jakie sa	d29m-6|jedna	a-6e-10j28|jedyne	e9|jedzie	l23
jest	a-12b-7d7e-13f-13g20h-5i-5j-5k-11l14m38n-10|jest gotow	c25|jest pozar	l16|jest w	g9l10|jestem	a-6c-5d18e-11k-5l-6m32|jestes	a-15b-9c-11d-17e-12f12g-6h-6i33j11k43l-16m-5n-9|jestes na	a-5d-6f-8i45k-16l-5|jestescie	k12|jestesmy	a-8c-5d-6e29f-6g21j9k-10l-5|jestesmy juz	e-6g31l-7
jestes~	a-9c-6d-7e28f-7g20i-5j8l-7n-5|jeszcze	a-7b-6c31e-5f-6g-15j11k12l-12n10|jeszcze raz	c-11j37k-5|jeszcz~	a-7b-6c31e-5f-6g-15j11k12l-12n10|jutra	f-7g40h-5n-5|jutro	a-14b-7c-6d-9e-12f-10g66i-6j-5k-10l-14n-9|jutro mamy	g12|jutro o	g9|juz	a-10b-11c-6d-8e-11f-7g21j-12k20l38m-6n-10|juz na	e-6g31l-7
juz nie	j-5k38l-15|juz zyc	l12|kanal	a-10b-5c-8d-6e-8f-6h73k-7l-10n-5|kapie	l16|karetk	a-6c-5e-5l39|karetke	l14|karetk~	l14|kart	a-5d-7e-5l-5n45|katalog	d33l-5|katalo~	d33l-5
kaw	a36b-5c-7d-5e-13f-6j30k-6l-8n-6|kawe	a42d-11f-6k-5l-8|kawiarni	d14|kawiar~	d14|kg	a-6c-5e43l-7|kiedy	a-9b-7c62d-6e-8f-13i-5k-7l-14n-5|kiedy moge	c26f-5|kiedys	a-11e26|kim	b21l-9|klamc	a-8c-6e-6k52l-8
klamcami	k12|klamca~	k12|klamie	a-8c-6e-6k52l-8|klamst	a-7c-6e-6k48l-7|klasowe	f27g-13|klasow~	f27g-13|klatce	l13|klienci	l24|klienc~	l24|klient	a-6c43e-5l-7
klientow	e32l-5|klient~	e32l-5|kobietom	e11|kobiet~	e11|kochan	a41c-5e-5l-7|kod	a-13b-11c-13d-14e-10f-12g-14h-5i-9j-7k-11l-13m-5n72|kod weryfikacyjny	n16|kolacj	a28b-6c-10d-7e-9f42k-8l-11n-6|kolor	a-6c43e-5l-7|komu	b19l-6
koncert	a19c-6d-5e-6f29k-5l-7|koncer~	a19c-6d-5e-6f29k-5l-7|konferencj	a-5f35l-5|konfer~	a-5f35l-5|konkurencyjn	d-9e26|konkur~	d-9e26|konsultacj	e20f-7|konsul~	e20f-7|konto	a-10b-6c41d-9e-8f-9g-11k-8l-10n43|konto zostalo	n16
konto zostanie	n16|kope	a29|kosmetyk	e28|kosmet~	e28|kosztowalby	d17|kosztowalo	d14|kosztowaloby	d9|koszto~	c-5d35|kosztuja	d15|kosztuje	d17
kosztu~	d33|kot	a41c-5e-5l-7|kota	d5l13|koty	l13|kpina	a-7c-6e-6k48l-7|kretyn	a-8c-6e-6k52l-8|krew	a-6c-5l35|krwawi	a-6c-5e-5l39|krwi	a-6c-5l35|krypto	a-7c-6e46k-5l-7
ksiazk	a41c-5e-5l-7|ktora	a14|ktorej	c13|ktos	l25|ktos mnie	l14|kupic	d27|kurs	a-7c-6e-6f51k-5l-8|kurw	a-8c-6e-6k52l-8|lajk	a-10b-5c-9d-6e-8f-6h75k-7l-10n-5|lajki	e27l-5
lat	a29|leci	a17j-6l20|leje	l16|lekarz	a-6c-5l35|lekcj	a-6c43e-5l-7|lekcje	a-7c-6d51e-6k-5l-8|leki	l16|lepiej	l16|lezy	l26|licencjacka	n22
licenc~	n22|liczba	f15|liderem	e16|lidere~	e16|limitowana	e14|limito~	e14|link	a-9c-7d-5e-7f-5k-6l-9n62|logo	a-6c43e-5l-7|logowania	n13|logowa~	n13
lykn	l14|lzy	a-8b59c-7d-5e-7f-5k-6l-8|ma	a-18b-6c-16d26e-11f-17g36j-5k-7n33|ma pan	c-7d25g6n-5|magisterska	n22|magist~	n22|mail	a-6c47d-6e-6l-7|maluje	a-5c-5d34n-6|mam	a8b39c-8d-6e32f-6j-12k-7l-11m-8n-11|mam dla	e16
mam nadzieje	a24l-6|mam sily	b-9l18|mam super	a-7e27m-6|mama	a41c-5e-5l-7|mamy	g12|marketing	e28|market~	e28|masterclass	a-5f35l-5|master~	a-5f35l-5|masz	a5b-11c-18d7e-15g14h-6i54j-7k-13l-17m-7n-12
masz pani	c-5d28i-10|maz	a41c-5e-5l-7|mecz	a41c-5e-5l-7|mi	a-14b39c5d-10e-34f-10g-6j31k9l-14m-6n9|mi kod	n17|mi ze	b-5j20|mial	l17|mial wypadek	l12|miejsc	a-8c-7d-5e-6f57k-6l-8|mieli	l9
mieszka	d-6i35k-5|mieszkaniu	l20|mieszkasz	i18k10l-5|mieszk~	a-7b-5c-8d-9e-7f-6g-6i45l11n-6|milego	a33b-6l-5|minut	a-10b-5c-8d-5e33f-6j31k-6l-9n-6|mnie	a-13b17c-13d15e-12f-10g-6h-6i-5j9k-12l39m6n-10|mnie nie	l10|moga	b-6c25|moge	a-10b20c9d-9e-6f-9g-8h-5i44j-11k-8l6m-5n-13
moge do	i25|moge znalezc	b-6l19|moglaby	c22d-5|moglaby pani	c22d-5|moglab~	c22d-5|moglby	c19d-9|moim	l11|moj	a-5c35g-9|moja	c19h14l-5|moje	c27d-10k9
moje zamowienie	c20d-7|mojej	d21e-5f-5h19l-5|mowil	j11|moze	a-6c13d-6e7f24k-5l-6|moze umowimy	e12|mozemy	c14j-7l20n-5|musialam	b14|musialem	b17|musial~	b31l-6|musze	c13
myslal	a-5c-9d-5e34g-7|myslalam	a28c-5e-5g-5|myslalem	a19e-5|myslalm	a-8e-6j30l-5|myslalm ze	a-8e-6j30l-5|myslals	a-11e26|myslal~	a28c-12d-6e9g-10j26k-5l-10|mysle	a26c-5e-5|na	a14b-18c-25d36e-9f17h-14i17j-14k11l13m-14n-18|na rozmowe	e10
na sor	a-5d-6l28|nadal	a-7c43e-6g-22k-5l-7n21|nadziei	a-5e-5l23|nadzieje	a24l-6|nadzieje ze	a24l-6|nadzie~	a19b-5e-7l17|najgorsz	e-6k32|najgor~	e-6k32|najlepszego	a23l-5|najlep~	a23l-5
namalowanie	a-5d35l-5|namalo~	a-5d35l-5|nami	e18|napad	a-7c-6e-6k-5l47|napisac	a11b34c-5e-5j-6n-8|napisa~	a11b34c-5e-5j-6n-8|napisz	a-11b29c-12d-7e59f-7j-10k-11l-11n-9|napisze	k20|napisz~	k20|naprawa	c29
napraw~	c29|nasz	a-6c10e31k-5l-6|nasza	a-5c-10e29f-5g29k-5l-11n-5|nasze	a-9b-5d-6e39f-9g18k-6l-9n-6|naszej	a-6c-6d15e-6f-6h41k-5l-7|natychmiast	l26|natych~	l26|nazywasz	a-11i20|nazywa~	a-11i20|networkingowe	f27g-13
networ~	f27g-13|newsletter	a-6c-5e-5h46l-6|newsle~	a-6c-5e-5h46l-6|niczego	f-5g-8k36|niczeg~	f-5g-8k36|nie	a-6b9c-6d-29e-32f-27h-19i-21j46k-13l33m-20n30|nie bedzie	l17|nie chce	l15|nie do	g-12j-5l-7n43|nie dziala	l17
nie ma	l11|nie mam	a-7b46c-5e-7j-8n-8|nie moge	b29c-6j-9l18n-8|nie mozemy	j-6l25|nie rusza	j-5l21|nie zapomnij	g38j-6l-9n-6|niedziel	a28|niedzi~	a28|nienawi	k32|nienaw~	k32
nieprzytomn	l26|nieprz~	l26|nieudacznikow	k12|nieuda~	k12|nigdy	e-15k40|nikim	f-5k28|nikogo	b19l-6|nikomu	l-7n22|no	a-8b-10c-11d-6e-8f-6j66k-7l-10n-17|no wez	j27
noc	a-8b59c-7d-5e-7f-5k-6l-8|nowa	h16|nowy	i-18n40|nr	a-7b-5c17d-11e-6f-5i50k-6l-7n-9|numer	a-20b-15d-15e-17f-14g-7h-8i71j-9k-16l-20m-8n29|o	a20b-13c19d-19e21f-7g36h-8i-9j-12k-13l-6m-9n-19|o #	f11g8|o potwierdzenie	c5g16|obecnosc	f30g-11n-5|obecno~	f30g-11n-5
obiad	a41c-5e-5l-7|obraz	a-14b-8c28d38e-11f-9j-5k-10l-14m24n-8|obserwowania	h15|obserwuj	e-11h42|obserwujacy	e19|obserwujacych	e20|obserwujcie	h16|obserw~	a-9b-6c-9d-7e24f-10g-5h50k-9l-11m-5n-6|obsluga	k25|obslug~	k25
ochote	f16|od	l20|odbierz	l26|odbier~	l26|oddaj	k25|oddajcie	k12|oddajc~	k12|oddalm	a-14c-5e-5l50|oddawaj	k12|oddawa~	k12
oddycha	j-5l19|oddych~	j-5l19|oddzielnie	n23|oddzie~	n23|odebrac	a-5b-9c33e-5g-5l14|odebra~	a-5b-9c33e-5g-5l14|odeszla	a-5b39l-5|odeszl~	a-5b39l-5|odmowy	j24l-8|odpisal	j29l-9n-5
odpisa~	j29l-9n-5|odpow	j10|odpowiada	j-5l19|odpowi~	j-5l19|odrzucil	j9|odrzuc~	j9|odszedl	a-5b39l-5|odszed~	a-5b39l-5|odwolac	c33f-7g-13|odwola~	c33f-7g-13
ofert	a-6e23m-5|oferta	a-13b-5c-7d32e47f-9j-8k-9l-12n-5|oferta specjalna	e17|oferuje	e25|oferujemy	e23|oferuj~	a-6c-5e45k-5l-6|ogien	a-6c-5l35|ograniczona	f15|ograni~	f15|ogrod	a41c-5e-5l-7
ogrzewanie	c29|ogrzew~	c29|oiom	a-8d-10f-5k-5l37|ojej	a41c-5e-5l-7|okazja	a-5c-5e40l-6|okolo	d11|okres	e23|on	l17|on mnie	l17|online	e18j9
opakowanie	l14|opakow~	l14|oprogramowan	e28|oprogr~	e28|osob	a-10c-5d59e-6f-7k-7l-10|osobe	b-6n21|osoby	n10|ostatni	l17|ostatn~	l17|ostry	l26
oszczed	a-5d-6e45f-5g-6l-5|oszcze~	a-5d-6e45f-5g-6l-5|oszuka	a-8c-6e-6k52l-8|oszust	a-8c-6e-6k52l-8|otrzymal	c22d-5|otrzym~	c22d-5|otwarcie	a-5f37l-5|otwarc~	a-5f37l-5|otwarty	f29|otwart~	f29
otwieracie	c13|otwieramy	c-7d34|otwier~	a-6c14d33e-5g-5l-7|paczk	a-6c43e-5l-7|paczka	l-5m34|paczke	c13|pada	a41c-5e-5l-7|padl	k-6l28|pali	a-6k-6l25|palimy	a-6c-5e-5l39
pamietaj	a-16c-6e-6g40|pamietasz	a35g-6|pamiet~	a19c-9e-9f-5g34k-5l-7|pan	a-14b-8c8d36e14f-9g14h-5i8j-5k-11l-13m-5n-10|pana	a-10b-7c-16d18e-8f-8g8h-8i45j-6k-8l-11m-5n16|pani	b-11d37e-17f-16g14h-9i18j-12k-14l-20m11n17|pani konto	n16|pania	i11|panstwo	c14|panstw~	c14
panu	a19e-5|papier	a-6c43e-5l-7|paragon	c29|parago~	c29|parapetowk	a-5f35l-5|parape~	a-5f35l-5|partner	e28|partne~	e28|pasywny	e19|pasywn~	e19
pdf	a-7c45e-5l-8|pekla	l26|petycj	a-8c-6e-6f-5k-5l-8n54|piat	a-6c43e-5l-7|piatek	f12|piatek o	f12|piec	e-20j30|piekn	a-10b-5c-9d-7e-8f-6k-7l-12m73n-5|piekne	l-11m16|pieknie	m16
piekni~	m16|pieniadze	a-5c-6k37l-5|pienia~	a-5c-6k37l-5|pieniedzy	c24|pienie~	c24|pies	a41c-5e-5l-7|pilne	a-6c-5e-5l39|pilnie	a-6c-5e-5l39|pisz	n9|piwo	a42d-11f-6k-5l-8
pizza	a13|plaka	a-9b62c-7d-5e-7f-5k-6l-9|plakat	a-6c43e-5l-7|platnos	c29|platno~	c29|plaz	a41c-5e-5l-7|plik	a-7c51e-5k-5l-9|plonie	a-6c-5e-5l39|po	a-7c-6e-6f-5k-5n51|pod	a-6c-5e-5f24l15
podaj	n26|podarunkow	n21|podaru~	n21|podawaj	l-7n22|podawa~	l-7n22|podpis	a-6c43e-5l-7|podwoic	e24|podwoi~	e24|pogotowi	l26|pogoto~	l26
pogrzeb	a-5b39l-5|pogrze~	a-5b39l-5|policj	a-6c-5l35|policja	k-8l34|policja juz	l12|policje	a-6d-7k37|policj~	a-8c-5d-9e-5f-7g-5k28l30|policzymy	c-7k26|policz~	c-7k26|polknel	l16
polkne~	l16|polub	a-10b-5c-10d-6e-8f-6h72k-7l-10n-5|polubcie	h20|polubc~	h20|polubienia	f-7h18|polubisz	a-6c-6d-5e-5h49l-6|polubi~	a-7b-5c-7d-7e-6f-11h53k-6l-7n-5|pomagam	e28|pomagamy	e26|pomaga~	a-6c-6e47k-5l-7
pomoc	m18|pomocy	a-6c-5e-5l40|pomylil	i-6n15|pomylilam	b-6n21|pomylilem	n14|pomylilm	n41|pomyli~	a-8b-12c-8d-5e-6f-6i-12k-6l-8n53|pomylka	a-5l-5n35|pomylk~	a-5l-5n35|poniedzialek	c30
poniedzialku	g29|ponied~	a-5c26e-5f-6g25k-5l-6n-5|ponownie	a-5f-8j44l-5|ponown~	a-5f-8j44l-5|poprawic	c21|poprawk	c21|popraw~	a-6c43e-5l-6|portret	c-5d35|portre~	c-5d35|poszukuje	d26
poszukujemy	d26|poszuk~	a-7c-6d51e-6k-5l-7|potroic	e20|potroi~	e20|potrzebuje	n33|potrze~	n33|potwierdz	a-8b-6c-15d-6e-7f19g36k-7l-9n17|potwierdzenie	c5g16|potwierdzic	c14|potwie~	a-12b-8d-9e-11f14g43h-5j-5k-9l-11m-5n12
powiedzial	j10|powied~	j10|powiem	k28l-7n-6|powinno	k14|powinn~	k14|pozalujesz	a-5k34l-5|pozalu~	a-5k34l-5|pozar	a-7c-7d-5e-5k-5l52|pozarn	l17|pozdrawiam	a28
pozdra~	a28|pozwe	a-8c-6e-6k52l-8|pozycjonowanie	e30|pozycj~	e30|pozycz	a-8c-6e-6f-5k-5l-8n54|pozyczysz	a-5l-5n35|pozycz~	a-5l-5n35|prac	a-6d24|praca	a-5c-5e-5l-6n43|pracujesz	k12
pracuj~	k12|pracy	n12|prad	a-6c-5e42l-7|prawnik	a-5k34l-5|prawni~	a-5k34l-5|premier	a-5f35l-5|premie~	a-5f35l-5|prezent	d36n-6|prezentow	d-5n24|prezen~	a-7c-6d29f-5k-6l-8n18
probk	a-6c43e-5l-7|produkt	a-5e38l-5|produk~	a-5e38l-5|profil	a-8d19h18|program	e22|progra~	e22|projekt	c34e-7|projek~	c34e-7|promocj	e21|promocja	e21
promoc~	a-6c-5e42l-6|proponujemy	e30|propon~	e30|propozycj	e13|propoz~	e13|prosilbym	c27g-10|prosilbym o	c27g-10|prosil~	c27g-10|prosze	a-18b20c7d-7e-11f-8g7j19k-9l-19m-5n33|prosze nie	b-8c-8j-17l-12n49
prosze o	a-5c26e-6g13n-8|prywatnych	j-5n13|prywat~	j-5n13|przedsiebiorc	e11|przeds~	e11|przekazane	n33|przeka~	n33|przelew	c32|przele~	c32|przelozyc	c27g-9
przelo~	c27g-9|przepraszam	a-5b29c-5e-8j-5l-6n24|przepr~	a-5b29c-5e-8j-5l-6n24|przeslac	c13|przeslanie	c18|przeslij	k-11l-5n34|przesl~	a-6c27g-6k-12l-6n26|przestrzeni	n17|przest~	n17|przesylac	c-5n12
przesylk	c18|przesylka	c15|przesylki	c24i-8n-6|przesy~	a-6b-5c50e-5i-9k-5l-7|przewrocil	l17|przewr~	l17|przychody	e20|przych~	e20|przyjal	j29l-9n-5|przyja~	j29l-9n-5
przyjdz	d-6f26|przyjdzie	c16f-6|przyjdziesz	a-5c-7f34|przyjd~	a-10c8d-8e-6f47k-6l-9n-5|przyjedz	j-5l34|przyjel	j33l-17|przyje~	a-6c-5j28l17n-7|przyjmowac	l13|przyjmuje	j24l-8|przyjmujecie	d36l-6
przyjm~	a-7b-6c-7d32e-5f-5j21k-5n-8|przyjsc	c5f26|przyjs~	c5f26|przykro	b-6j27|przykro mi	b-6j27|przykr~	b-6j27|przypominam	g31|przypominamy	g33|przypomnienie	g31|przypomnieniem	g31
przypo~	a-13b-8c-12d-9e-11f-9g69j-5k-10l-13m-5n-8|przyszl	a-7k-5l-11m40|przysz~	a-7k-5l-11m40|przywitac	a16j-5|przywi~	a16j-5|psa	a38c-7d-5e-6f-5k-6l7|rabat	a-7c-6e46k-5l-7|rabatu	e18|rachunek	l17|rachun~	l17
rann	a-6c-5l35|ratunku	l26|ratunk~	l26|raz	a-6c-14d-5e-5f-6j59k-8l-6n-6|reaguje	j-5l19|reaguj~	j-5l19|rejestracja	f29l-6|rejest~	f29l-6|reklamacj	c30|reklam~	c30
restauracji	d13|restau~	d13|robi	c-11d24|robicie	c-5d35e-5l-5|robici~	c-5d35e-5l-5|robie	f14|rodzina	a13|rodzin~	a13|rozmiar	c29|rozmia~	c29
rozmow	e17|rozmowe	e14|rozmow~	e14|rozumie	b37d-5l-12|rozumi~	b37d-5l-12|rozwiaza	e23|rozwiazani	e15|rozwia~	a-5e38l-5|rozwod	a-9b62c-7d-5e-7f-5k-6l-9|rura	l26
rusza	j-5l21|sa	a-8b-5c-7d18e-7f-6k-7l-8m49n-6|sam	a-8b59c-7d-5e-7f-5k-6l-8|samoboj	l26|samobo~	l26|samochodowy	l9|samoch~	l9|samotn	b43e-10l-6|schodowej	l13|schodo~	l13
schudn	a-6c-5e42l-7|schudnac	e24|schudnij	e23|schudn~	a-6c-5e44k-5l-6|sciskam	a29|sciska~	a29|seminarium	a-5f35l-5|semina~	a-5f35l-5|sensu	l11|sensu zyc	l11
serce	a-8b59c-7d-5e-7f-5k-6l-8|serdecznie	f14l-5m21|serdec~	f14l-5m21|serial	a41c-5e-5l-7|serwer	l26|sie	a17b22c-22d-18g-20h-12j5k23l36m-11n-19|sie do	f34g-6k-7|sie na	a-7e34f-7g-5k-6|sie nie	a16c7l-9|sie przywitac	a16j-5
sie z	a-7i22|siebie	a-6d-7k34l-6|siema	a41c-5e-5l-7|sily	b-9l18|siostra	a28|siostr~	a28|skandal	k32|skanda~	k32|sklep	a-6c-5e-5k15l24|skonczyc	l26
skonczyc z	l26|skoncz~	l26|skontaktowac	a-13c-6i47l-7|skonta~	a-13c-6i47l-7|skorzystaj	e30|skorzy~	e30|skrocic	c29|skroci~	c29|sledzi	a-6c-5l39|sliczn	a-5d-8l-5m43
slicznie	m24|sliczn~	m24|slonce	a41c-5e-5l-7|slub	a-7c-6d52e-6k-5l-7|slubnych	d9|slubny~	d9|sluzbow	n15|sluzbo~	n22|slychac	a25|slycha~	a25
smierdzi	l11|smierd~	l11|smieszn	a28|smiesz~	a28|smutn	a-8b62c-7d-5e-7f-5k-6l-8|smutno	b-5j17|snap	a-8d-6i45|snieg	a41c-5e-5l-7|soba	l9|sobie	b-7c-13l31
sobot	a41c-5e-5l-7|sobote	f14|sor	a-5d-6l28|spac	b41l-22|spadaj	a-8c-6e-6k52l-8|spadek	n26|spadku	n26|spadl	a-7c-6e-6f-6k-7l48|specjalna	e23|specja~	e23
spierd	a-8c-6e-6k52l-8|spolecznosci	n23|spolec~	n23|spotkamy	a38f-5k-5l-8|spotkan	a-6c36f-5g-7n-6|spotkani	a-7c-9f-6g-7n43|spotkanie	a-17b-6c-5d-8f30g49k-7l-9m-5n-15|spotkaniu	g9|spotka~	a7b-13c18d-13e-9f14g43h-6i-6j-8k-16l-22m-8n20|sprawach	n26
sprawa~	n26|sprawdzic	b-6c25|sprawd~	b-6c25|sprzedaje	c-6d23e-6|sprzedajecie	d36e-14l-5|sprzedajemy	d-10e29|sprzedawac	l12|sprzedaz	d-10e29|sprzed~	a-11b-7c-13d37e37f-7j-5k-8n-8|srod	a-6c43e-5l-7
standard	n23|standa~	n23|start	b-5e17|strach	a-8b59c-7d-5e-7f-5k-6l-8|strategi	e28|strate~	e28|straz	a-6c-5e-5k-5l45|stron	a-16b-9c25d-10f-10h64j-5k-12l-15m-5n-9|strona	e9l14|strone	a-10b-7c-10d5e-9f-7h54i-6k-7l-10m-5n-7
strone swojej	h30|stworzyl	h16|stworz~	h16|suk	a-8c-6e-6k52l-8|sukienke	a14|sukien~	a14|super	a23b-11c-12d-9f-9k-10l-14m61n-8|suplement	e28|suplem~	e28|swiat	a23
swoj	c-5i34|swoje	c-7g-9n26|swojej	h30|syn	a41c-6e-6k-5|system	j-5l19|szanse	a-5b-6c-5j45k-5l-5|szkol	a41c-5e-5l-7|szkoleni	a-5f35l-5|szkole~	a-5f35l-5|szmat	a-8c-6e-6k52l-8
szpital	a-6b36c-5e-5|szpitala	g-5l24|szpitalu	l11|szpita~	a-8b31c-7d-5e-7f-7g-8k-7l37n-7|sztuk	a-7c-6d51e-6k-5l-8|szukam	a-8c-6d54e-6f-5k-5l-8|szukamy	d36l-5|szukam~	d36l-5|szybko	a-11b-6c-9d-7e-9f-7k-8l28n42|tabletki	l19
tablet~	l19|tak	a-8b36c-7d-5e20f-5j-5k-6n-7|taki	j29l-9n-5|tam	a14i18j-6|taniej	e18|targi	a-8c-7d-5e-6f55k-6l-8|tata	a41c-5e-5|tatuaz	a-7c-6d51e-6k-5l-8|telefon	a-6c-5d-8i51l-5|telefonu	i12
telefo~	a-6c-7d-8e-5i55l-6n-7|telegram	a-5i30|telegr~	a-5i30|terapeut	a-5b39l-5|terape~	a-5b39l-5|teraz	a-11c-5e27j-11l29n-5|termin	a-15b-9c29d25e-13f-10g53i-8j-5k-11l-15m-5n-10|terminy	d16|termin~	d16|tesknie	a29
teskni~	a29|test	a-8c-7d-5e-6f-5k-6l-8n58|to	n36|toba	i11|tobie	a26c-5e-5|tort	a-7c-6d51e-6k-5l-8|trzeci	j32|tutaj	f22|twoj	c-6i37|twoj kod	n22
twoje	a-8c-5d21n14|twoje konto	n16|tworzenie	c-5e26h-7|tworzenie stron	c-5e26h-7|tworze~	c-5e26h-7|tygodniu	c20l-5|tygodn~	c20l-5|tylko	b-14c-13d-14e34f-14g-8h-6i-6j52k-13l-23m-6|tylko jedna	a-6e-10j28|tylko sie	a9j12
tylko w	n26|tym	l9|u	a11g11|ubezpieczeni	e30|ubezpi~	e30|udar	a-6c-5e-5l40|udostepniaj	l-7n22|udostepnij	n19|udoste~	j-7l-10n41|udzial	a-6c-5e-5f61g-14l-6n-6
ulatnia	l11|ulatni~	l11|umarl	a-9b62c-7d-5e-7f-5k-6l-9|umiera	a-6c-5l35|umow	a-7c43k-5l-7|umowimy	e34f-6l-6|umowimy sie	e34f-6l-6|umowim~	e34f-6l-6|umowion	d-15g49i-9|umowio~	d-15g49i-9
upadl	a-7c-5j-10l47|ups	n14|uratowalas	m18|uratow~	m18|urazi	a-9b-5c-8d-5e-7f-6j67k-7l-9n-5|urodziny	a19b-5c-9d-8e-9f28g-6k-6l-9n18|urodzi~	a19b-5c-9d-8e-9f28g-6k-6l-9n18|usciski	a29|uscisk~	a29|uslug	e26
ustalilismy	a-8c26|ustali~	a-8c26|usunal	j10|usunel	j31|usuniet	n9|usunie~	n9|utkn	l15|utworzyl	h20|utworz~	h20|uwazaj	a-6d-7k34l-6
vat	a-6c43e-5l-7|w	a-16b-10d-11e-13f7g37h-8i-10j-9k-11l35m-8n8|w piatek	f12|w sprawach	n26|wakacj	a41c-5e-5l-7|warsztat	a-5f35l-5|warszt~	a-5f35l-5|was	a-6c-5e-5k46l-6|wasze	d13|wciaz	a-7c43e-6g-22k-5l-7n21
wdzieczn	d-6m35|wdziec~	d-6m35|webinar	a-5f35l-5|webina~	a-5f35l-5|weekend	a28|weeken~	a28|wernisaz	a-5f37l-5|wernis~	a-5f37l-5|wersj	a-6c43e-5l-7|weryfikacyjny	n16
weryfi~	n16|wesel	a-7c-6d51e-6k-5l-8|wesele	a14|wesolych	a23|wesoly~	a23|wez	j27|wezwij	k-17l45|whatsapp	a-6c-5i46l-5|whatsappie	i12|whatsa~	a-7c-5d-5e-5f-5i51k-7l-6
wiadomosci	j-5n13|wiadom~	j-5n13|widze	j19l7|widze ze	j22|widzial	a-11d33|widzialas	a25d-6|widziales	a25d-6|widzia~	a39b-5c-8d22e-7f-6k-6l-8n-6|wiecej	a-9b-7c-8d-6e36f-6h-7j-7k27l-10n5|wiecej klientow	e11
wieczor	a-12b41|wieczorem	a13|wieczoru	a21b-5|wieczo~	a22b34c-7d-6e-7f-5k-6l-7|wielkie	m25|wielki~	m25|wiem	a-6i-18j31k31l-8|wiem gdzie	i-17k39|wiem ze	j34k-7l-6|windzie	l15
windzi~	l15|witaj	a41c-5e-5l-7|wizyt	a-13b-7c27d-8e-11f-8g63k-10l-13n-7|wizyta	a-7c22d-7e-9f-6g47i-5k-5l-14n-7|wizyte	a-6b-5c17d-30e-7g64k-6l-9n-13|wizyty	c-12g22|wlama	a-6c-5e-5l39|wlamali	l18|wlamali sie	l18|wlamal~	l18
wlaman	a-6c-5l35|wlamywacz	l26|wlamyw~	l26|wlasnie	l24|wlasni~	l24|woda	a-9c-5e-5k-5l47|wolalbym	j-5l-8n33|wolalb~	j-5l-8n33|wole	a-6c-7e-5i9l-6n40|wolne	d16
wolne terminy	d16|wolnosc	e20|wolnos~	e20|wolny	f27|wpadniesz	a-5f35|wpadnij	f22g-6|wpadni~	a-6e-5f52g-7i-5k-5l-5|wpasc	a-8c6d-5f29|wsciek	a-7c-6e-6k48l-7|wspanial	a-5c-5l-6m43
wspani~	a-5c-5l-6m43|wspolprac	e29l-5|wspolp~	e29l-5|wspomn	a-8b59c-7d-5e-7f-5k-6l-8|wstaje	j-5l19|wstep	a-6c-5e-9f49l-6|wstyd	a-8b-12c-8d-5e-5f-7j-6k66l-9n-6|wstydz	a-9b-6k46l-16|wszedzie	l19|wszedz~	l19
wszystkie	l22|wszystkiego	a23l-5|wszystkiego najlepszego	a23l-5|wszystkim	a-11c-7e-5k34l-7n19|wszystko	k-7l13m19|wszyst~	a13b-10c-14d-9e-12f-10g-6h-6i-5j-7k21l22m12n11|wtorek	a-6c43e-5l-7|wtorku	f-7g40h-5n-5|wy	a13|wybuch	a-6c-5l35
wycen	a-7c-6d51e-6k-5l-8|wycena	a-8c-6d54e-6f-5k-5l-8|wycenic	a-5d35l-5|wyceni~	a-5d35l-5|wyciek	l12|wydarzen	f33l-5|wydarz~	f33l-5|wygadac	b31l-6|wygada~	b31l-6|wygral	a-8c-6e-6f-5k-5l-8n54
wyjscia	l10|wyjsci~	l10|wyklad	a-8c-7d-5e-6f55k-6l-8|wykonanie	d37|wykona~	d37|wykonuje	d16|wykonujecie	d29|wykonu~	a-5c-6d44e-6l-5|wypadek	a-5l37|wypade~	a-5l37
wyskoczymy	a29|wyskoc~	a29|wyslac	c35d-12i-5|wyslac fakture	c15|wyslal	c-6j30|wyslanie	c20g-5|wyslan~	c20g-5|wyslij	n25|wystaw	a-7c-6e-6f51k-5l-8|wysylac	j-5n13
wysylaj	j-5n9|wysylam	j36n-5|wysyla~	a-5b-5c-5j27k-5l-6n17|wziel	l19|xd	a44c-6e-5k-5l-7|z	a-11c9d-12e10f20g-7h5i10j-8k-14l15m-9n-12|za	a-10b13c-10d-8e37f-7g-5h-8j-5k-9m24n-11|za wszystko	l28m-16|zaakceptowal	j29l-9n-5|zaakce~	j29l-9n-5
zabic	a-6k-6l25|zabije	a-8b-6e-5f-7k20l24|zablokowal	j23|zablokowan	n14|zablok~	c-5j21n12|zachwycon	a-5c-5l-6m43|zachwy~	a-5c-5l-6m43|zaczyna	a-5l18|zaczyna sie	a-5l18|zaczyn~	a-5l18
zadzwon	i-7l33|zadzwoni	a-5i47l-13|zadzwonic	i25n-5|zadzwo~	a-9b-6c-10d-6e-9f-7g-5i48k-7l18n-9|zaginal	a-5l-5n35|zagina~	a-5l-5n35|zaginel	a-5l-5n35|zagine~	a-5l-5n35|zaglosuj	a-5l-5n35|zaglos~	a-5l-5n35
zainteresowan	a-7c-8d35e16f-5k-5l-6|zainte~	a-7c-8d35e16f-5k-5l-6|zalacznik	c29|zalacz~	c29|zalalo	a-6c-5e-5l39|zalan	a-6c-5l35|zalana	a-6c-5e-5l39|zalany	a-6c-5e-5l39|zalewa	a-6c-5e-5l39|zalosn	a-8c-6e-6k52l-8
zalosny	k12|zalosn~	k12|zalozyc	a14|zalozyl	c-5h30|zalozy~	a9c-8h30|zamknij	a-6k30l-9|zamkni~	a-6k30l-9|zamowic	c-7d24|zamowien	c20d-7|zamowienia	c30d-5i-8
zamowienie	c9d19l-5|zamowi~	a-12b-5c48d31e-7f-9i-10k-8l-10n-8|zapisy	a-10d-12e-5f59k-7l-10|zapisz	f35k-6l-9|zapomnij	g38j-6l-9n-6|zapomn~	g38j-6l-9n-6|zaprasza	f19|zapraszam	a-5d-5f29g-5h18k-9l-5|zapraszam do	f-15h27|zapraszam na	f18
zapraszamy	f27g-6|zapras~	a-8c-6d-7e-7f51g-11h12k-12l-9m-6n-6|zaprosil	f-5h22|zaprosil do	f-5h22|zaproszen	f-13j44|zaproszenia	d41f-12j-7|zaproszenie	c-5d-10f30j19l-5|zaproszon	f35j-9k-9|zapros~	a-13b-9c-13d23e-13f34g-8h12i-7j36k-17l-14m-6n-10|zapytac	a10j-5
zapyta~	a10j-5|zarabiac	e19|zarabiaj	e19l-5|zarabi~	c-5e39l-7|zarezerwowac	d31f-8|zarezerwowalm	d-14f43|zareze~	a-6c-6d18e-6f36k-7l-7|zarob	a-7c-6e46k-5l-7|zarobic	e21k-5|zarobi~	e21k-5
zasiegi	e18|zasieg~	e18|zaslab	a-6c-5l35|zasubskrybuj	a-6c-5e-5h46l-6|zasubs~	a-6c-5e-5h46l-6|zawal	a-6c-5e-5l39|zawieszon	n9|zawies~	n9|zawodow	n21|zawodo~	n27
zawsze	a-7d-9f-5l34|zbiork	a-8c-6e-6f-5k-5l-8n54|zdjeci	a41c-5e-5l-7|ze	c-10d-10e-15f-9g-6h-5i-6j54k-17l10m-7n-11|ze jestes	j29k-7|ze jestesmy	e-5j14|zegnaj	a-6c-5l35|zemdlal	l31|zemdla~	l31|zenad	a-8c-6e-6k52l-8
zepsut	a-6c43e-5l-7|zerem	f-5k28|zespol	e26|zeszlym	c20l-5|zeszly~	c20l-5|zglaszam	a-5k34l-5|zglasz~	a-5k34l-5|zglosze	a-5k34l-5|zglosz~	a-5k34l-5|zgodnie	c28f-5l-6
zgodni~	c28f-5l-6|zhakowa	l26|zhakow~	l26|zjazd	a-8c-7d-5e-6f55k-6l-8|zle	b38m-5|zlecenie	a-5d26l-5|zlecen~	a-5d26l-5|zlecic	d36l-7|zlodziej	a-6c-5e-5k24l18|zlodziejami	k12
zlodzi~	a-7c-6d-5e-6f-5k34l16|zlotych	e9|zlotyc~	e9|zly	c-5i-16n40|zmarl	a-9b62c-7d-5e-7f-5k-6l-9|zmeczon	a-5b40e-5l-5|zmeczo~	a-5b40e-5l-5|zmienic	c24d-5g-6|zmieni~	c24d-5g-6|znajde	k27
znajomym	n20|znajom~	n20|znalazl	d35h-5|znalaz~	d35h-5|znalezc	b-6l19|znalez~	b-6l19|zniszcze	k20|zniszc~	k20|znizk	a-6c-5e42l-7|znizka	a-7c-6e46k-5l-7
znizki	e18|znow	j32|znowu	a-9b-5c-7d-6e-7f-14j72k-6l-9n-5|zobaczenia	g19l-5|zobacz~	g19l-5|zobowiazan	e25l-6|zobowi~	e25l-6|zona	a41c-5e-5l-7|zostalo	n16|zostal~	n16
zostanie	n16|zostan~	n16|zranil	a-11b-6c-9d-6e-9f-7j78k-8l-11n-6|zrobienie	a-5d35l-5|zrobie~	a-5d35l-5|zrobil	a-24j55|zweryfikuj	c-9n23|zweryf~	c-9n23|zwiekszyc	e24|zwieks~	e24
zwrot	c24|zyc	b-17j-8l46n-10|zycia	e25|zycie	a-9b59c-17d-6e-7f-6k-7l9n-5|zyciem	l9|zyjesz	k39l-20|zysk	a-6c-5e42l-7|zyski	e24`;
