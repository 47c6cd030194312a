/** Made by scripts/learn-words.ts; not to be changed by hand. */
export const pl = `!	a12b-5c-9d-6e-13f-7h10i-5k-7l20m25n-5|#	a-15c-7f8j25l-5|# #	g10|%	a-7c-6d-5e53f-5k-5l-7|<all>	a14c12e5g-6h-7i-10j-12k6l9m-8|<few>	a19b-16c13e-5g11i5j-18n-9|<long>	b5|<short>	b5d5e8g-11h-8i-11l9m-7|?	a6b-9c27d-18e35g-7i15j-5k-11l-15m-9n-16|a	a11
ach	a40c-5e-5l-6|adres	a-11b-6c-5d-9e-9f-7i76k-8l-11n-7|adwokat	k33l-5|adwoka~	k33l-5|agencja	e32|agencj~	e32|akcept	j9|aktualne	a-8b-5c-19d-8e-7f-6g48k-8l-7n34|aktual~	a-8b-5c-19d-8e-7f-6g48k-8l-7n34|alarm	a13
analiz	e27f-11|ankiet	a-8c-7d-5e-7f-5k-6l-9n60|aplikacj	e23|aplikacja	e15|aplika~	a-5e38l-5|artystom	e12|artyst~	e12|atrakcyjn	d-9e25|atrakc~	d-9e26|audyt	e17
autorskie	f27g-12|autors~	f27g-12|babcia	a40c-5e-5l-6|badz	j28l-9n-5|banda	k25|bardzo	a-9b41c-8d-5e-7f-6k-7l-12m27n-5|bardzo dziekuje	m18|bedzie	c12h5j-5l14n-5|bedziesz	a-5f35l-5|bedzie~	a-5f35l-5
bez	a-8e20l17|beze	l17|beznadziej	k26|beznadziejn	k12|beznad~	a-5k39l-5|bezpieczenstwa	n12|bezpie~	n12|bezplatn	e34f-6|bezplatny	e-6f23|bezpla~	a-6c-5e28f17k-5l-6
bije	l11|bilet	a-7c-6e-6f50k-5l-7|bitcoin	e30|bitcoi~	e30|biznesow	e11|biznesowa	e15|biznes~	e26|blad	a-6c47e-5l-7|blagam	a-6c-5e-5l38|blik	a-7c-6e-6k-5l-7n51
boje	a-8b57c-7d-5e-6f-5k-6l-8|brakuje	c28|brakuj~	c28|brat	a40c-5e-5l-6|budzet	a-7c-6d50e-6k-5l-7|buziaki	a29|buziak~	a29|byc	j12|bylas	l12|cal	c-9d-9m38
cala	l-5m34|cale	l26|callu	g21l-5|caluje	a43c-5e-5k-5l-7|cen	a-10b-6c-9d47e22f-7k-8l-10n-6|cena	c-5d41l-7|ceny	d29m-5|chce	a-5c-5d34l7|chcemy	d31f-8|chcesz	f30
chcialam	a19j-8|chcialam tylko	a19j-8|chcialbym	c-7d24|chcialbys	a-8f30|chcialem	a25b-5j-6|chcialem tylko	a25b-5j-6|chcialm	a-9j29|chcialm tylko	a-9j29|chcial~	a23b-10c-12d15e-13f21j13k-8l-9n-7|chcielibysmy	d27
chciel~	d27|chlopak	a27|chlopa~	a27|chor	a-8b57c-7d-5e-6f-5k-6l-8|chrzest	d32|chrzes~	d32|ci	a-8c-5e-5f13j15k13|ciastami	h16|ciasta~	h16|ciasto	a40c-5e-5l-6
cie	a-8b-5c-8d-6e-8f12g-6h16k45l-15n-7|cie do	h26k-6|ciebie	e14g-5i10l-6n11|ciezarem	l24|ciezar~	l24|cisza	a-8b57c-7d-5e-6f-5k-6l-8|co	a46b-7c-10d-9e-11f-9j37k-9l-14n-7|cork	a40c-5e-5l-6|cos	c-9g25|cudown	a-9b-5c-9d-7e-7f-6k-7l-12m72n-5
czat	n9|czemu	a-8b-5c-7d-5e-6f-5j60k-6l-11n-8|czemu nie	j20l-6|czesc	a40c-5e-5l-6|czuc	l12|czuje	a-10b59k-9l-18|czwart	a-6c42e-5l-6|czwartek	c-11g28|czwart~	c-11g28|czy	a-12b-10c33d30e-17f-12h-7i15j-7k-10l-15m-8n5
czy aktualne	d-5g15n8|czy jest	c9|czy ma	d14|czy moge	c-10d-5i34|czy moze	c18|czy to	n11|czytelniczej	h16|czytel~	h16|daj	a-5b-5c-5j45l-5n-5|dalej	a-8b-6c-7d-5e-6f-5j26k-6n30
dam	c-9g16|darmow	a-12b-7c-10d-8e40f42k-9l-12n-7|darmowy	e22|darmow~	e27|darowizn	n33|darowi~	n33|dasz	i11|dawno	a59b-6j-11l-20n-11|dawno sie	a18l-7|debil	a-7c-6e-6k51l-8
dla	a-8b-7c-8d36e7f15h-7j-6k-6m-6n-6|dla ciebie	e16|dla mnie	l12|dla mojej	d24|dla naszej	d27|dlaczego	a-5b-5c-5j48l-10n-5|dlaczego mnie	j25l-6|dlaczego nie	j11|dlacze~	a-5b-5c-5j48l-10n-5|dlug	b35e-6n-8
dlugo	k-5l18|dnia	a12|do	a-23b-21c-14d-19e-10f15g53h29j-17l-15m-11n13|do ciebie	i10n12|do grupy	f-12g-5h36k-6|do mnie	n17|do pana	g-5n13|do pani	g-6i7n15|do polubienia	f-7h18|do szpitala	g-5l25
dobra	l12|dobranoc	a29|dobran~	a29|dobry	c8d14|dobry ile	d16|dochod	a-5e38l-5|dodac	c-10d-5i34|dodaje	h12|dodalam	h16|dodala~	h16
dodatkowy	e19|dodatk~	e19|dokument	c29|dokumenty	c12|dokume~	a-5c38d-6|dolacz	c-9e-7f46l-10|dolaczyc	c-5f28|dolacz~	c-5f28|dom	a40c-5e-5l-6|domu	e18l6
dopadne	k20|dopadn~	k20|dostal	c25|dostala	c12|dostal~	c12|dostaw	a-6c42e-5l-6|dostep	c15|dostepn	a-5d32j7k-5l-5|dostep~	a-5d32j7k-5l-5|doszl	c-9d-9m38
dotarl	m33|dotarlo	l-10m19|dotarl~	l-11m20|dotrze	c13|drgawk	a-5l35|drzwiami	l21|drzwia~	l21|duren	a-7c-6e-6k51l-8|durna	a-7c-6e-6k51l-8|dusz	a-8b57c-7d-5e-6f-5k-6l-8
dym	a-9c-7d-6e-7f-7k-5l55n-5|dystansu	n18|dystan~	n18|dyzur	l26|dziadek	a27|dziade~	a27|dziala	l17|dziec	a40c-5e-5l-6|dzieki	a-17b-11c-14d-11e-16f-11g-5h-6j-7k-12l-21m73n-11|dzieki za	e-6m29
dziekuje	a-10b-11d-12e-10f-6g-6h-5i-7j-7k-8l8m44n-9|dziekuje slicznie	m11|dziekuje za	e-5l16m7|dziekujemy	f-5m24|dzieku~	a-12b-13c-6d-14e-12f-12g-7h-6i-8j-8k-10m49n-10|dzien	a-5d11f25i-5l-5|dzien dobry	c8d14|dziennikark	n24|dziennikarz	n24|dzienn~	a-6c-5e-5k-5l-7n49
dziesieciu	n16|dziesi~	n15|dziewczyna	a27|dziewc~	a27|dzis	d-5e29f-9j-11n21|dzisiaj	f-5n19|dzisia~	f-5n19|dzwon	a-7b-5c-6e-5j-6k-5l39n12|dzwonic	n16|dzwoni~	n16
ekskluzywn	e28|eksklu~	e28|facebooku	i22k-6|facebo~	i22k-6|fajn	a40c-5e-5l-6|faktur	a-6c42e-5l-6|faktura	c28e-7|fakture	c14|faktury	c16|faktur~	a-5c48d-5e-9i-7l-5
fanpage	a-6c-6d-6e-5h49k-5l-6|fanpag~	a-6c-6d-6e-5h49k-5l-6|fatalna	k35l-8|fatalna obsluga	k16|fataln~	k35l-8|festyn	a-8c-6e-6f54k-5l-8|film	a44c-5e-6l-6|finansow	e20|finans~	e20|firm	h19
firma	e21g-5k17l-5|firmom	e16|firmy	c6d23|folderu	c15|folder~	c15|formularz	c28|formul~	c28|gaz	a-8c-7d-5e-7f-5k-6l57n-5|gdzie	a-8c-7d-9e-7f-5i46j-5k17l-9n-5|gdzie mieszkasz	i18k10l-5
glosuj	a-7c-6e-6k-5l-7n51|glupi	a-7c-6e-6k51l-8|godziny	l20|godzin~	l20|goni	l13|goraczk	l24|goracz~	l24|gory	c9|goscie	a-7c-6e-6f50k-5l-7|gotow	a-6c51d-6e-5l-8
gown	a-7c-6e-6k51l-8|grill	a-8c-6e-6f54k-5l-8|grup	a-11b-6c-10d-7e-9f-7h77k-8l-11n-7|grupy	f-12g-5h36k-6|haha	a48c-6e-5k-5l-7|hehe	a43c-5e-5k-5l-7|hej	a44c-6e-5i-6l-6|i	c-7d-5e-7g-6j-6k28l12m10n-7|idealn	a-9b-5c-8d-7e-8f-6k-7l-9m70n-5|idiot	a-7c-6e-6k51l-8
ile	a-8c-8d49e-7f-7j-5k-6l-7n-5|ile kosztowalby	d17|ile kosztuje	d17|imprez	a-8c-6e-6f54k-5l-8|info	b-5e17|informacje	c9|inform~	c9|insta	a-7d-6f-5i50k-7|instagram	a-13i21|instag~	a-13i21
intensywn	l26|intens~	l26|interesuje	d33l-10|intere~	d33l-10|internetowa	e9|intern~	e15|inwest	a-6c-5e41l-6|inwestuj	e22|inwestycj	e22|inwest~	a-6c-5e44l-6
ja	a-5j15|jak	a33b-5c12d-6e-9f-8i31k-9l-15n-8|jak sie	a24c-5i13l-7|jaka	c-5d41l-7|jakie	d29m-5|jakie sa	d29m-5|jedna	a-6e-10j27|jedyne	e9|jedzie	l22|jest	a-12d7e-13f-12g17h-5i-5j-5k-11l15m36n-11
jest gotow	c24l-5|jest pozar	l15|jest w	l10|jestem	a-5c-5d18e-11l-6m32|jestes	a-15b-9c-11d-17e-12f12g-5h-6i33j11k43l-16m-5n-10|jestes na	d-6f-8i45k-15|jestescie	k23|jestesmy	a-8c-5d-6e29f-6g21j8k-13n-5|jestesmy juz	e-6g31k-5l-7|jestes~	a-11b-5c-7d-7e26f-7g18i-5j8k13l-7n-6
jeszcze	a-8b-6c31e-5f-6g-14j10k12l-12n9|jeszcze raz	c-7j36k-5|jeszcz~	a-8b-6c31e-5f-6g-14j10k12l-12n9|jutra	f-7g39h-5n-6|jutro	a-14b-7c-10d-9e-12f-11g65i-6j-5k-10l-13n-9|jutro mamy	g12|juz	a-10b-10c-6d-8e-10f-7g20j-12k20l38m-6n-11|juz na	e-6g31k-5l-7|juz nie	j-5k37l-15n-5|juz zyc	l12
kanal	a-10b-5c-8d-6e-8f-6h72k-7l-10n-5|kanapke	a15|kanapk~	a15|kapie	l16|karetk	a-6c-5e-5l38|karetke	l14|karetk~	l17|kart	a-5d-7e-5l-5n43|katalog	d32|katalo~	d32
kaw	a35c-7d-5e-13f-6j29k-6l-8n-6|kawe	a42d-11f-6k-5l-8|kawiarni	d14|kawiar~	d14|kg	a-6c-5e42l-6|kiedy	a-8b-7c64d-6e-7f-13i-5k-7l-14n-5|kiedy moge	c26f-5|kiedys	a-10e25|kim	b20l-8|klamc	a-7c-6e-6k51l-8
klamie	a-7c-6e-6k51l-8|klamst	a-7c-6e-5k47l-7|klasowe	f27g-12|klasow~	f27g-12|klatce	l13|klienci	l24|klienc~	l24|klient	a-6c42e-5l-6|klientow	e32|klient~	e32
kobietom	e11|kobiet~	e11|kochan	a40c-5e-5l-6|kod	a-12b-9c-11d-13e-10f-11g-12i-8j-6k-9l-11m-5n72|kod weryfikacyjny	n15|kolacj	a27b-6c-9d-7e-9f41k-8l-11n-6|kolor	a-6c42e-5l-6|komork	a-6c-5e-5l-11n48|komu	b19l-6|koncert	a19c-6d-5e-6f29k-5l-7
koncer~	a19c-6d-5e-6f29k-5l-7|konferencj	a-5f35l-5|konfer~	a-5f35l-5|konkurencyjn	d-9e25|konkur~	d-9e25|konsultacj	e20f-7|konsul~	e20f-7|konta	i-5n18|konto	a-12b-7c40d-11e-10f-10g-10j-5k-9l-12n52|konto zostalo	n15
konto zostanie	n15|kope	a29|kosmetyk	e28|kosmet~	e28|kosztowalby	d17|kosztowalo	d14|kosztowaloby	d9|koszto~	c-5d35|kosztuja	d14|kosztuje	d17
kosztu~	d32|kot	a40c-5e-5l-6|kota	d6l13|koty	l13|kpina	a-7c-6e-5k47l-7|kretyn	a-7c-6e-6k51l-8|krew	a-5l35|krwawi	a-6c-5e-5l38|krwi	a-5l35|krypto	a-7c-6e45k-5l-7
ksiazk	a40c-5e-5l-6|ktora	a13|ktorej	c15g-7|ktos	l26|ktos mnie	l15|kupic	d27|kurs	a-7c-6e-6f50k-5l-7|kurw	a-7c-6e-6k51l-8|kwiaty	a12i-5|lajk	a-10b-5c-8d-6e-8f-6h74k-7l-10n-5
lajki	e27l-5|lat	a29|leci	a18j-6l19|leje	l16|lekarz	a-5l35|lekcj	a-6c42e-5l-6|lekcje	a-7c-6d50e-6k-5l-7|leki	l16|lepiej	l17|lezy	l26
licencjacka	n21|licenc~	n21|liczba	f15|liderem	e16|lidere~	e16|limitowana	e14|limito~	e14|link	a-8c-7d-5e-7f-5k-6l-8n58|logo	a-6c42e-5l-6|logowania	n12
logowa~	n12|lykn	l14|lzy	a-8b57c-7d-5e-6f-5k-6l-8|ma	a-17b-6c-17d25e-11f-16g37j-5k-7n31|ma pan	c-7d25g6|magisterska	n21|magist~	n21|mail	a-6c46d-6e-6l-6|mailowy	i10|mailow~	i10
maluje	a-5c-5d34n-5|mam	a8b38c-8d-6e32f-6j-12k-6l-11m-8n-10|mam dla	e16|mam nadzieje	a24l-6|mam sily	b-9l17|mam super	a-7e26m-5|mama	a39c-5e-5l-7|mamy	g12|marketing	e28|market~	e28
masterclass	a-5f35l-5|master~	a-5f35l-5|masz	b-11c-9d7e-15g14h-7i54j-7k-13l-17m-7n-12|masz pani	c-6d28g6i-11|maz	a40c-5e-5l-6|mecz	a40c-5e-5l-6|mi	a-18b35d-12e-35f-12g11j28k6l-19m-8n27|mi kod	n11|mi pani	i9|mi sie	b-5i-10n28
mi wiecej	j-5n17|mi wysylac	n9|mi ze	b-5j20|mial	l19|mial wypadek	l12|miejsc	a-8c-6d-5e-6f56k-6l-8|mieli	l9|mieszka	d-6i34k-5|mieszkanie	a12i-5|mieszkaniu	l20
mieszkasz	i18k10l-5|mieszk~	b-5c-9d-9e-7f-6g-6i42l12n-8|milego	a32b-6l-5|mina	a15|minut	a-10b-5c-7d-5e32f-5j30k-6l-9n-5|mnie	a-15b15d13e-14f-13g-12h-8i-9j7k-13l35m5n13|mnie nie	l11|mnie w	l-7n19|moga	b-5c26|moge	a-10b20c9d-9e-6f-9g-8h-5i45j-11k-8l6n-14
moge do	i25|moge znalezc	b-6l19|moglaby	c22|moglaby pani	c22|moglab~	c22|moglby	c18d-9|moim	l11|moj	a-6c31g-9n9|moj nowy	n13|moja	c19h15l-5
moje	a-6c25d-11k8n6|moje zamowienie	c20d-7|mojej	d21e-5f-5h19l-5|mowil	j11|moze	a-5c13d-6e7f24k-5l-6n-5|moze umowimy	e12|mozemy	a-5c7g13j-7l19n-5|mozesz	c13|mozesz wyslac	c13|musialam	b18
musialem	b17|musial~	b33l-6|musze	c6g19|myslal	a-5c-9d-5e33g-7|myslalam	a28c-5e-5|myslalem	a18e-5|myslalm	a-7e-6j29l-5|myslalm ze	a-7e-6j29l-5|myslals	a-10e25|myslal~	a28b-5c-12d-6e9g-9j25k-5l-9
mysle	a25c-5e-5|na	a11b-19c-28d34e-10f15h-15i15j-15k8l10m-14n7|na nowy	c8l-6n17|na rozmowe	e13|na sor	a-5d-6l28|na tym	n12|nadal	a-7c42e-5g-19k-5l-7n20|nadziei	a-5l23|nadzieje	a24l-6|nadzieje ze	a24l-6
nadzie~	a19b-5e-7l17|najgorsz	e-6k32|najgor~	e-6k32|najlepszego	a23l-5|najlep~	a23l-5|namalowanie	a-5d34l-5|namalo~	a-5d34l-5|nami	e18|napad	a-7c-6e-6k-5l46|napisac	a10b35c-5e-5j-6n-8
napisa~	a10b35c-5e-5j-6n-8|napisz	a-10b30c-11d-7e59f-7j-9k-11l-10n-13|napisze	k20|napisz~	k20|naprawa	c28|napraw~	c28|nasz	a-7b-5c6e29f-5k-6l-8n12|nasza	a-5c-9e29f-5g26k-5l-10n-6|nasze	a-10b-5d-7e37f-10g19k-7l-10|naszej	a-6c-6d14e-6f-6h41k-5l-7
natychmiast	l27|natych~	l27|nazywasz	a-13i21|nazywa~	a-13i21|networkingowe	f27g-12|networ~	f27g-12|newsletter	a-6c-5e-5h45l-6|newsle~	a-6c-5e-5h45l-6|niczego	f-5g-8k36|niczeg~	f-5g-8k36
nie	a-6b11c-8d-28e-32f-28h-19i-21j46k-14l34m-20n31|nie bedzie	l18|nie chce	l15|nie do	g-11j-5l-7n39|nie dziala	l17|nie dzwon	l-8n20|nie ma	l11|nie mam	a-7b45c-5e-7j-8n-8|nie moge	b28c-6j-9l17n-8|nie mozemy	j-6l25
nie otwiera	c13|nie pisz	n16|nie rusza	j-5l21n-5|nie udostepniaj	l-5n17|nie wysylaj	j-6n17|nie zapomnij	g35j-6l-8n-6|niedziel	a27|niedzi~	a27|nienawi	k31|nienaw~	k31
nieprzytomn	l26|nieprz~	l26|nieudacznikow	k10|nieuda~	k10|niewiniatka	a15|niewin~	a15|nigdy	e-14k41n-7|nikim	f-5k27|nikogo	b19l-6|nikomu	l-6n21
no	a-9b-9c-11d-6e-8f-7j62k-7l-10n-17|no wez	j28|noc	a-8b57c-7d-5e-6f-5k-6l-8|nowa	h16|nowe	a8c-7i-6n28|nowe konto	c-5n29|nowy	d-5i-11l-7n42|nowy numer	c-6i-7n26|nr	a-8b-5c15d-12e-7f-6i48k-7l-9|numer	a-19b-14d-15e-17f-14g-7h-8i71j-9k-16l-19m-8n29
numer konta	i-5n18|o	a20b-9c21d-18e21f-6g35h-8i-9j-12k-13l-6m-9n-19|o #	f12|o potwierdzenie	c5g15|obecnosc	f29g-10|obecno~	f29g-10|obiad	a40c-5e-5l-6|obraz	a-13b-8c27d37e-11f-9j-5k-10l-14m24n-8|obserwowania	h15|obserwuj	e-11h41
obserwujacy	e18|obserwujacych	e20|obserwujcie	h16|obserw~	a-9b-6c-9d-7e24f-9g-5h50k-9l-10m-5n-8|obsluga	k23|obslug~	k23|ochote	f16|od	l19|odbierz	l26|odbier~	l26
oddaj	k25|oddalm	a-13c-5e-5l49|oddawaj	k12|oddawa~	k12|oddycha	l18|oddych~	l18|oddzielnie	n22|oddzie~	n22|odebrac	a-5b-8c33e-5g-8l14|odebra~	a-5b-8c33e-5g-8l14
odeszla	a-5b39l-5|odeszl~	a-5b39l-5|odmowy	j23l-8|odpisal	j28l-9n-5|odpisa~	j28l-9n-5|odpow	j9|odpowiada	l18|odpowi~	j-5l17n-5|odrzucil	j9|odrzuc~	j13
odszedl	a-5b39l-5|odszed~	a-5b39l-5|odwolac	c37f-6g-7|odwolane	c-8g24|odwola~	c29f-7g16n-5|ofert	a-6e22|oferta	a-12c-7d33e46f-9j-8k-9l-12n-7|oferta specjalna	e17|oferuje	e24|oferujemy	e23
oferuj~	a-6c-5e45k-5l-6|ogien	a-5l35|ograniczona	f15|ograni~	f15|ogrod	a40c-5e-5l-6|ogrzewanie	c28|ogrzew~	c28|oiom	a-7d-10f-5l38|ojej	a40c-5e-5l-6|okazja	a-5c-5e40l-5
okolo	d12|okres	e22|on	l17|on mnie	l18|online	e18j9|opakowanie	l14|opakow~	l14|oprogramowan	e28|oprogr~	e28|osob	a-9c-5d59e-6f-6k-7l-9n-5
osobe	b-6n19|osoby	n9|ostatni	l20n-6|ostatn~	l20n-6|ostry	l26|oszczed	a-5d-6e45f-5g-5l-5|oszcze~	a-5d-6e45f-5g-5l-5|oszuka	a-7c-6e-6k51l-8|oszust	a-7c-6e-6k51l-8|oszustow	k18
oszust~	k18|otrzymal	c22d-5|otrzym~	c22d-5|otwarcie	a-5f37l-5|otwarc~	a-5f37l-5|otwarty	f28|otwart~	f28|otwiera	c12j-5|otwieracie	c15g-7|otwieramy	c-8d34
otwier~	a-7c18d33e-5g-9j-6l-7|paczk	a-6c42e-5l-6|paczka	l-5m34|paczke	c15g-7|pada	a40c-5e-5l-6|padl	a-6c-5e-5k-8l22n23|pali	a-6k-5l25|palimy	a-6c-5e-5l38|pamietaj	a-15c-6e-6g38|pamietasz	a34g-5
pamiet~	a19c-9e-9f-5g33k-5l-7|pan	a-14b-8c7d36e14f-9g14h-5i9j-5k-11l-13m-5n-11|pana	a-9b-7c-15d18e-8f-7g8h-8i46j-5k-8l-11m-5n12|pani	b-9d36e-15f-16g12h-9i24j-12k-14l-20m11n13|pani konto	n15|pania	i11|panstwo	c14|panstw~	c14|panu	a18e-5|papier	a-6c42e-5l-6
paragon	c28|parago~	c28|parapetowk	a-5f35l-5|parape~	a-5f35l-5|partner	e28|partne~	e28|pasywny	e19|pasywn~	e19|pdf	a-6c43e-5l-7|pekla	l26
petycj	a-7c-6e-6k-5l-7n51|piat	a-6c42e-5l-6|piatek	f13|piatek o	f13|piec	e-19j29|piekn	a-9b-5c-9d-7e-7f-6k-7l-12m72n-5|piekne	l-7m11|pieknie	l-5m19|piekni~	l-5m19|pieniadze	c-5k36l-5
pienia~	c-5k36l-5|pieniedzy	c24|pienie~	c24|pies	a46c-5e-5l-6|pilne	a-6c-5e-5l38|pilnie	a-6c-5e-5l38|pisz	n16|piwo	a42d-11f-6k-5l-8|pizza	a12|plaka	a-8b61c-7d-5e-7f-5k-6l-9
plakat	a-6c42e-5l-6|platnos	c28|platno~	c28|plaz	a40c-5e-5l-6|plik	a-7c51e-5j-6k-5l-8|plik sie	c13|plonie	a-6c-5e-5l38|po	a-7c-6e-5k-5n48|pod	a-6c-5e-5f24l15|poda	i10
podaj	n23|podarunkow	n20|podaru~	n20|podawaj	l-6n20|podawa~	l-6n20|podpis	a-6c42e-5l-6|podwoic	e26|podwoi~	e26|pogotowi	l26|pogoto~	l26
pogrzeb	a-5b37l-5|pogrze~	a-5b41c-5l-6|policj	a-5l35|policja	k-8l33|policja juz	l12|policje	a-6d-7k36|policj~	a-8c-5d-9e-5f-7g-5k28l30n-5|policzymy	c-8k26|policz~	c-8k26|polknel	l16
polkne~	l16|polub	a-10b-5c-9d-6e-8f-6h71k-7l-10n-5|polubcie	h20|polubc~	h20|polubienia	f-7h18|polubisz	a-6c-5d-5e-5h49l-6|polubi~	a-7b-5c-7d-7e-6f-11h53k-6l-7n-5|pomagam	e30|pomagamy	e24|pomaga~	a-6c-6d-5e46k-5l-7
pomoc	m17|pomocy	a-6c-5e-5l39|pomylil	i-5n13|pomylilam	b-6n19|pomylilem	n13|pomylilm	n38|pomyli~	a-7b-11c-7d-5e-6f-5i-11k-6l-7n54|pomylka	n33|pomylk~	n33|poniedzialek	a-5c28g13l-6
poniedzialku	c-5g25|ponied~	a-6c23d-5e-6f-7g34k-6l-8n-6|ponownie	a-5f-7j43l-5|ponown~	a-5f-7j43l-5|poprawic	c21|poprawk	c21|popraw~	a-6c42e-5l-6|portret	c-5d35|portre~	c-5d35|poszukuje	d26
poszukujemy	d26|poszuk~	a-7c-6d50e-6k-5l-7|potroic	e20|potroi~	e20|potrzebuje	n28|potrze~	n28|potwierdz	a-8b-5c-14d-6e-7f19g34k-7l-8n15|potwierdzenie	c5g15|potwierdzic	c14|potwie~	a-11b-7d-8e-10f14g43j-5k-8l-10m-5n10
powiedzial	j10|powied~	j10|powiem	k27l-7n-6|powinno	k14|powinn~	k14|pozalujesz	k33l-5|pozalu~	k33l-5|pozar	a-7c-6d-5e-5k-5l51n-5|pozarn	l17|pozdrawiam	a27
pozdra~	a27|pozwe	a-7c-6e-6k51l-8|pozycjonowanie	e30|pozycj~	e30|pozycz	a-7c-6e-6k-5l-7n51|pozyczysz	n33|pozycz~	n33|prac	a-5d24|praca	a-5c-5l-5n41|pracujesz	k12
pracuj~	k12|pracy	n9|prad	a-6c-5e41l-6|prawnik	k33l-5|prawni~	k33l-5|premier	a-5f35l-5|premie~	a-5f35l-5|prezent	d35n-6|prezentow	d-5n23|prezen~	a-7c-6d29f-5k-6l-8n16
probk	a-6c42e-5l-6|produkt	a-5e37l-5|produk~	a-5e37l-5|profil	a-8d19h17|program	e22|progra~	e22|projekt	c34e-7|projek~	c34e-7|promocj	e21|promocja	e21
promoc~	a-5c-5e41l-6|proponujemy	e30|propon~	e30|propozycj	e13|propoz~	e13|prosilbym	c26g-9|prosilbym o	c26g-9|prosil~	c26g-9|prosze	a-17b18c7d-7e-11f-9g6h-5j21k-9l-17m-5n32|prosze nie	b-5c-7j-11l-8n38
prosze o	a-5c25e-6g13n-8|prosze przestac	n11|przedsiebiorc	e11|przeds~	e11|przekazane	n31|przeka~	n31|przelew	c31|przele~	c31|przelozyc	c24|przelo~	c24
przepraszam	a-7b29c-5e-8l-6n25|przepraszam ze	b15|przeprowadzke	a12i-5|przepr~	a5b29c-6e-9i-8l-7n24|przeslac	c13|przeslanie	c17|przeslij	k-11l-5n32|przesl~	a-6c26g-5k-12l-6n25|przestac	n11|przestan	n22
przestrzeni	n10|przest~	l-5n41|przesylac	c-5n14|przesylk	c18|przesylka	c15|przesylki	c23i-8n-6|przesy~	a-6b-5c50e-5i-8j-5k-5l-7|przewrocil	l16|przewr~	l16|przezyly	a12i-5
przezy~	a12i-5|przychody	e20|przych~	e20|przyjal	j28l-9n-5|przyja~	j28l-9n-5|przyjdz	d-6f26|przyjdzie	c15f-6|przyjdziesz	a-5c-6f34|przyjd~	a-10c7d-8e-5f47k-6l-8n-6|przyjedz	l33
przyjel	j32l-17n-5|przyje~	a-6c-5j27l16n-7|przyjmowac	l13|przyjmuje	j23l-8|przyjmujecie	d36l-6|przyjm~	a-7b-6c-7d32e-5f-5j21k-5n-8|przyjsc	a-5f24g12l-5|przyjs~	a-5f24g12l-5|przykro	b-5j27|przykro mi	b-5j27
przykr~	b-5j27|przypominam	g28|przypominamy	g31|przypomnienie	g28|przypomnieniem	g28|przypo~	a-12b-7c-11d-8e-10f-9g70j-5k-10l-13n-8|przyszl	a-6k-5l-10m36|przysz~	a-6k-5l-10m36|przywitac	a16|przywi~	a16
psa	a37c-6d-5e-6f-5k-6l7|rabat	a-7c-6e45k-5l-7|rabatu	e18|rachunek	l14n12|rachunku	n17|rachun~	a-5c-5d-5l12n29|rady	c-9g16|rann	a-5l35|ratunku	l26|ratunk~	l26
raz	a-7c-10d-5e-5f-6j59k-8l-6n-6|reaguje	l18|reaguj~	l18|rejestracja	f28l-6|rejest~	f28l-6|reklamacj	c30|reklam~	c30|restauracji	d13|restau~	d13|robi	c-11d24
robicie	c-5d35e-5l-5|robici~	c-5d35e-5l-5|robie	f16|rodzina	a12|rodzin~	a12|rozmiar	c28|rozmia~	c28|rozmow	e17|rozmowe	e17|rozmow~	e17
rozumie	b37l-11|rozumi~	b37l-11|rozwiaza	e23|rozwiazani	e15|rozwia~	a-5e38l-5|rozwod	a-8b61c-7d-5e-7f-5k-6l-9|rura	l26|rusza	j-5l21n-5|sa	a-9b-6c-14d17e-8f-7g17k-7l-11m47n-7|sam	a-8b57c-7d-5e-6f-5k-6l-8
samoboj	l26|samobo~	l26|samochodowy	l9|samoch~	l9|samotn	b42e-10l-6|schodowej	l13|schodo~	l13|schudn	a-6c-5e41l-6|schudnac	e23|schudnij	e23
schudn~	a-6c-5e44k-5l-6|sciskam	a29|sciska~	a29|seminarium	a-5f35l-5|semina~	a-5f35l-5|sensu	l11|sensu zyc	l11|serce	a-8b57c-7d-5e-6f-5k-6l-8|serdecznie	f13l-5m20|serdec~	f13l-5m20
serial	a40c-5e-5l-6|serwer	l26|sie	a15b18c-16d-19g-22h-13k21l34m-11|sie do	f34g-6k-7|sie na	a-6e34f-7k-5l5|sie nasz	c-5n19|sie nie	a16c11j-6l-8|sie przywitac	a16|sie telefon	b-5i-10n28|sie z	a-6i23
siebie	a-5d-7k34l-5|siema	a40c-5e-5l-6|sily	b-9l17|siostra	a27|siostr~	a27|skan	i10|skandal	k31|skanda~	k31|sklep	a-6c-5e-5k16l27n-7|skonczyc	l26
skonczyc z	l26|skoncz~	l26|skontaktowac	a-13b-5c-6i48l-7|skonta~	a-13b-5c-6i48l-7|skorzystaj	e30|skorzy~	e30|skrocic	c28|skroci~	c28|sledzi	a-5c-5l38|sliczn	a-5d-8m42
slicznie	m24|sliczn~	m24|slonce	a40c-5e-5l-6|slub	a-7c-6d51e-6k-5l-7|slubnych	d9|slubny~	d9|sluzbow	n14|sluzbo~	n21|slychac	a24|slycha~	a24
smierdzi	l11|smierd~	l11|smieszn	a27|smiesz~	a27|smutn	a-8b61c-7d-5e-7f-5k-6l-8|smutno	j17|snap	a-7d-5i44|snieg	a40c-5e-5l-6|sobie	b-7c-13l30|sobot	a40c-5e-5l-6
sobote	f16|sor	a-5d-6l28|spac	b40l-21|spadaj	a-7c-6e-6k51l-8|spadek	n25|spadku	n25|spadl	a-6c-7e-6f-6k-8l48|specjalna	e23|specja~	e23|spierd	a-7c-6e-6k51l-8
spokoju	l-7n19|spokoj~	l-7n19|spolecznosci	n22|spolec~	n22|spotkamy	a38f-5l-7n-5|spotkan	a-6c35f-5g-6n-5|spotkani	a-7c-9f-5g-7n41|spotkanie	a-17b-6d-8f29g46j-5k-7l-9m-5n-14|spotkaniu	g9|spotka~	a7b-12c18d-12e-9f13g42h-6i-6j-8k-16l-22m-8n16
sprawach	n23|sprawa~	n23|sprawdzic	b-5c26|sprawd~	b-5c26|sprzedaje	c-6d22e-6|sprzedajecie	d36e-14l-5|sprzedajemy	d-10e28|sprzedawac	l12|sprzedaz	d-10e30|sprzed~	a-11b-7c-13d37e37f-7j-5k-8n-8
srod	a-6c42e-5l-6|standard	n22|standa~	n22|start	b-5e17|strach	a-8b57c-7d-5e-6f-5k-6l-8|strategi	e28|strate~	e28|straz	a-6c-5e-5k-5l45n-5|stron	a-15b-9c24d-10f-10h64j-5k-11l-15m-5n-9|strona	e9l13
strone	a-10b-6c-10d5e-9f-7h54i-6k-7l-10n-7|strone swojej	h30|stworzyl	h16|stworz~	h16|suk	a-7c-6e-6k51l-8|sukienke	a13|sukien~	a13|super	a23b-10c-12d-9f-9k-10l-14m59n-8|suplement	e28|suplem~	e28
swiat	a23|swoj	c-5i30n-5|swoj adres	i26|swoje	c-6g-7n21|swojej	h30|syn	a40c-5e-5k-5|system	l18|szanse	a-5b-5c-5j45l-5n-5|szkol	a40c-5e-5l-6|szkoleni	a-5f35l-5
szkole~	a-5f35l-5|szmat	a-7c-6e-6k51l-8|szpital	a-6b36c-5e-5|szpitala	g-5l25|szpitalu	l12|szpita~	a-8b31c-7d-5e-7f-7g-8k-7l37n-8|sztuk	a-7c-6d50e-6k-5l-7|szukam	a-8c-6d53e-6f-5k-5l-8|szukamy	d36|szukam~	d36
szybko	a-10b-5c-9d-6e-8f-7k-7l28n39|tabletki	l19|tablet~	l19|tak	a-8b35c-7d-5e20f-5j-5k-6n-7|taki	j28l-9n-5|tam	a20c-5i16j-5|taniej	e18|targi	a-8c-6e-6f54k-5l-8|tata	a40c-5e-5k-5|tatuaz	a-7c-6d50e-6k-5l-7
telefon	a-7b-7c-6d-7e-5i47k-6l-7n12|telefonu	i13n-5|telefo~	a-7b-7c-7d-8e-5f-5i53k-7l-7n7|telegram	a-5i29|telegr~	a-5i29|terapeut	a-5b39l-5|terape~	a-5b39l-5|teraz	a-11c-5e26j-11l27n-5|termin	a-14b-8c29d25e-12f-10g50i-9j-5k-11l-14m-5n-11|terminy	d16
termin~	d16|tesknie	a29|teskni~	a29|test	a-7c-6e-6k-5l-8n54|to	a-7c-7d-6e-5f-5g-5k-5l-8n43|to ty	n24|toba	i11|tobie	a25c-5e-5|tort	a-7c-6d50e-6k-5l-7|trzeci	j31
tutaj	f22|twoj	c-6i35|twoj kod	n20|twoje	a-7c-5d20n13|twoje konto	n15|tworzenie	c-5e25h-6|tworzenie stron	c-5e25h-6|tworze~	c-5e25h-6|ty	n24|ty na	n12
ty w	n11|tygodniu	c22l-5|tygodn~	c21l-6|tyle	k18|tylko	b-14c-12d-14e34f-14g-7h-6i-5j52k-12l-22m-6|tylko jedna	a-6e-10j27|tylko sie	a9j13|tylko w	n23|tym	l5n21|u	a11c11g5i-5
ubezpieczeni	e30|ubezpi~	e30|udar	a-6c-5e-5l40|udostepniaj	l-5n17|udostepnij	n19|udoste~	j-6l-8n36|udzial	a-6c-6e-5f60g-13k-5l-6n-6|ukradl	a15|ulatnia	l11|ulatni~	l11
ulegl	n17|umarl	a-8b61c-7d-5e-7f-5k-6l-9|umiera	a-5l35|umow	a-6c42k-5l-7|umowami	c15|umowam~	c15|umowimy	e33f-5l-6|umowimy sie	e33f-5l-6|umowim~	e33f-5l-6|umowion	d-14g47i-9
umowio~	d-14g47i-9|umowy	i10|upadl	a-7c-5j-10l46|ups	n13|uratowalas	m17|uratow~	m17|urazi	a-9b-5c-8d-5e-7f-5j66k-6l-9n-5|urodziny	a19b-5c-8d-8e-8f28g-7k-6l-9n17|urodzi~	a19b-5c-8d-8e-8f28g-7k-6l-9n17|usciski	a29
uscisk~	a29|uslug	e26|ustalilismy	a-9c26|ustali~	a-9c26|usunal	j10|usunel	j30|utkn	l15|utworzyl	h20|utworz~	h20|uwazaj	a-5d-7k34l-5
vat	a-6c42e-5l-6|w	a-19b-9c-7d-13e-14f7g39h-9i-10j-10k-13l31m-11n22|w piatek	f13|w spokoju	l-7n19|w sprawach	n23|w tym	n11|wakacj	a40c-5e-5l-6|warsztat	a-5f35l-5|warszt~	a-5f35l-5|was	a-6c-5e-5k45l-6
wasze	d13|wciaz	a-7c42e-6g-20k-5l-8n19|wdzieczn	d-5m34|wdziec~	d-5m34|webinar	a-5f35l-5|webina~	a-5f35l-5|weekend	a27|weeken~	a27|wernisaz	a-5f36l-5|wernis~	a-5f36l-5
wersj	a-6c42e-5l-6|weryfikacyjny	n15|weryfi~	n15|wesel	a-7c-6d50e-6k-5l-7|wesele	a13|wesolych	a23|wesoly~	a23|wez	j28|wezwij	k-17l43|whatsapp	a-5c-5i44l-5
whatsappie	i12|whatsa~	a-6c-5d-5e-5f-5i51k-7l-6|widze	j18l7|widze ze	j22|widzial	a-10d33|widzialas	a25d-6|widziales	a25d-6|widzia~	a38c-8d21e-7f-6k-6l-9n-7|wiecej	a-9b-8c-9d-6e35f-6g-6h-7j-12k25l-16n24|wiecej klientow	e12
wieczor	a-12b40|wieczorem	a12|wieczoru	a21b-5|wieczo~	a21b34c-7d-6e-7f-5k-6l-7|wielkie	m24|wielki~	m24|wiem	a-6i-17j30k31l-8|wiem gdzie	i-16k38|wiem ze	j33k-7l-6|windzie	l15
windzi~	l15|witaj	a40c-5e-5l-6|wizyt	a-12b-7c27d-8e-10f-8g60k-9l-13n-7|wizyta	a-7c25d-6e-9f-6g45k-5l-13n-9|wizyte	a-6b-5c21d-28e-7g61k-6l-9n-12|wizyty	c-12g22|wlama	a-6c-5e-5l38|wlamali	l18|wlamali sie	l18|wlamal~	l18
wlaman	a-5l35|wlamywacz	l26|wlamyw~	l26|wlasnie	l24|wlasni~	l24|woda	a-9c-5e-5k-5l47|wolalbym	l-8n32|wolalb~	l-8n32|wole	a-6c-6e-5i9l-5n38|wolne	d16
wolne terminy	d16|wolnosc	e20|wolnos~	e20|wolny	f27|wpadniesz	f34|wpadnij	f22g-5|wpadni~	a-5c-5f51g-7i-5k-5l-5n-5|wpasc	a-8c5d-5f29|wsciek	a-7c-6e-5k47l-7|wspanial	a-5c-5l-5m42
wspani~	a-5c-5l-5m42|wspolprac	e29l-5|wspolp~	e29l-5|wspomn	a-8b57c-7d-5e-6f-5k-6l-8|wstaje	l18|wstep	a-6c-5e-8f48l-6|wstyd	a-7b-11c-7d-5e-5f-6j-6k65l-8n-9|wstydz	a-8b-5k45l-16|wszedzie	l19|wszedz~	l19
wszystkie	l22|wszystkiego	a23l-5|wszystkiego najlepszego	a23l-5|wszystkim	a-10c-7e-5k34l-7m-5n18|wszystko	e-5k-8l12m21n-5|wszystko dotarlo	l-10m19|wszyst~	a11b-7c-14d-9e-12f-10g-6h-7i-6j-7k20l22m16n9|wtorek	a-6c42e-5l-6|wtorku	f-7g39h-5n-6|wy	a12
wybuch	a-5l35|wycen	a-7c-6d50e-6k-5l-7|wycena	a-8c-6d53e-6f-5k-5l-8|wycenic	a-5d34l-5|wyceni~	a-5d34l-5|wyciek	l12|wydarzen	f33|wydarz~	f33|wygadac	b30l-5|wygada~	b30l-5
wygral	a-7c-6e-6k-5l-7n51|wyjscia	l10|wyjsci~	l10|wyklad	a-8c-6e-6f54k-5l-8|wykonanie	d37|wykona~	d37|wykonuje	d15|wykonujecie	d29|wykonu~	a-5c-6d44e-6l-5|wypadek	a-5l37
wypade~	a-5l37|wypadlo	c-9g25|wypadl~	c-9g25|wyskoczymy	a29|wyskoc~	a29|wyslac	c35d-11i-5j-7|wyslac fakture	c14|wyslal	c-7j31|wyslanie	c19g-5|wyslan~	c19g-5
wysle	i10|wyslij	n20|wystaw	a-7c-6e-6f50k-5l-7|wyswietla	c15|wyswie~	c15|wysylac	j-5n16|wysylaj	j-6n17|wysylam	j36n-7|wysyla~	a-6b-6c-6e-5j26k-6l-7n26|wziel	l19
xd	a43c-5e-5k-5l-7|z	a-12b6c15d-12e10f20g-9h5i8j-8k-14l15m-9n-14|za	a-11b13c-10d-8e37f-7g-5h-8j-5k-9m25n-12|za wszystko	l29m-20|zaakceptowal	j28l-9n-5|zaakce~	j28l-9n-5|zabic	a-6k-5l25|zabije	a-8b-5e-5f-6k20l24|zablokowal	j22|zablokowan	n13
zablok~	c-5j21n10|zachwycon	a-5c-5l-5m42|zachwy~	a-5c-5l-5m42|zaczyna	a-5l18|zaczyna sie	a-5l18|zaczyn~	a-5l18|zadzwon	i-7l33|zadzwoni	i45l-12|zadzwonic	i25n-5|zadzwo~	a-9b-6c-9d-6e-8f-7g-6i48k-7l18n-9
zaginal	n33|zagina~	n33|zaginel	n33|zagine~	n33|zaglosuj	n33|zaglos~	n33|zainteresowan	a-7c-8d35e16f-5k-5l-6|zainte~	a-7c-8d35e16f-5k-5l-6|zajecia	c-8g24|zajeci~	c-8g24
zalacznik	c28|zalacz~	c28|zalalo	a-6c-5e-5l38|zalan	a-5l35|zalana	a-6c-5e-5l38|zalany	a-6c-5e-5l38|zalewa	a-6c-5e-5l38|zalosn	a-7c-6e-6k51l-8|zalosny	k12|zalosn~	k12
zalozyc	a13|zalozyl	c-5h29|zalozy~	a8c-7h30|zamknij	a-5k30l-9|zamkni~	a-5k30l-9|zamowic	c-7d24|zamowien	c20d-6|zamowienia	c29d-5i-8|zamowienie	c9d19l-5|zamowi~	a-12b-5c48d31e-7f-9i-10k-8l-10n-9
zapisy	a-9d-11e-5f58k-6l-9n-5|zapisz	f35k-5l-9|zapomnij	g35j-6l-8n-6|zapomn~	g35j-6l-8n-6|zaprasza	f19|zapraszam	f29g-5h18k-9|zapraszam do	f-14h26|zapraszam na	f18|zapraszamy	f27g-6|zapras~	a-8c-6d-7e-7f51g-11h12k-12l-8m-6n-7
zaprosil	f-5h22|zaprosil do	f-5h22|zaproszen	f-13j43|zaproszenia	d40f-12j-7|zaproszenie	a-5c-5d-10f30j21l-5|zaproszon	f34j-8k-9|zapros~	a-14b-9c-14d22e-13f34g-8h12i-7j36k-17l-14m-6n-10|zapytac	a10j-5|zapyta~	a10j-5|zarabiac	e19
zarabiaj	e19l-5|zarabi~	c-5e38l-7|zarezerwowac	d31f-8|zarezerwowalm	d-13f42|zareze~	a-6c-6d17e-6f35k-6l-7|zarob	a-7c-6e45k-5l-7|zarobic	e21k-5|zarobi~	e21k-5|zasiegi	e18|zasieg~	e18
zaslab	a-5l35|zasubskrybuj	a-6c-5e-5h45l-6|zasubs~	a-6c-5e-5h45l-6|zawal	a-6c-5e-5l39|zawodow	n20|zawodo~	n26|zawsze	a-6d-9f-5l34|zbiork	a-7c-6e-6k-5l-7n51|zdjeci	a40c-5e-5l-6|ze	c-10d-10e-14f-9g-7h-5i-5j55k-17l11m-7n-12
ze jestes	j28k-6|ze jestesmy	e-5j14|ze wszystko	a11l-5|zegnaj	a-5l35|zemdlal	l31|zemdla~	l31|zenad	a-7c-6e-6k51l-8|zenada	k18|zepsul	i-5n30|zepsut	a-6c42e-5l-6
zerem	f-5k27|zespol	e26|zeszlym	c22l-5|zeszly~	c22l-5|zglaszam	k33l-5|zglasz~	k33l-5|zglosze	k33l-5|zglosz~	k33l-5|zgodnie	c25l-5|zgodni~	c25l-5
zgubil	i-6n17|zhakowa	l26|zhakow~	l26|zjazd	a-8c-6e-6f54k-5l-8|zle	b37m-5|zlecenie	a-5d26l-5|zlecen~	a-5d26l-5|zlecic	d35l-7|zlodziej	a-6c-5e-5k25l17|zlodzi~	a-7c-6d-5e-6f-5k32l16
zlotych	e9|zlotyc~	e9|zly	c-5i-15n37|zmarl	a-8b61c-7d-5e-7f-5k-6l-9|zmeczon	a-5b39e-5l-5|zmeczo~	a-5b39e-5l-5|zmianie	n17|zmiani~	n17|zmienic	c25d-5g-5|zmienil	i-5n18
zmienilismy	c-5n12|zmieni~	c18d-6g-6i-5l-5n27|znajde	k26|znajomym	n19|znajom~	n19|znalazl	d34h-5|znalaz~	d34h-5|znalezc	b-6l19|znalez~	b-6l19|zniszcze	k20
zniszc~	k20|znizk	a-6c-5e41l-6|znizka	a-7c-6e45k-5l-7|znizki	e18|znow	j32n-6|znowu	b-5c-9d-7e-8f-15j70k-8l-10n-6|zobaczenia	g19|zobacz~	g19|zobowiazan	e25l-6|zobowi~	e25l-6
zona	a40c-5e-5l-6|zostalo	n15|zostal~	n15|zostanie	n15|zostan~	n15|zostaw	l-5n13|zranil	a-10b-6c-9d-6e-8f-7j77k-8l-11n-6|zrobienie	a-5d34l-5|zrobie~	a-5d34l-5|zrobil	a-23j53
zweryfikuj	c-8n19|zweryf~	c-8n19|zwiekszyc	e24|zwieks~	e24|zwrot	c24|zyc	b-16j-8l46n-9|zycia	e24|zycie	a-9b57c-16d-5e-7f-6k-7l9n-5|zyjesz	k39l-20|zysk	a-6c-5e41l-6
zyski	e22`;
