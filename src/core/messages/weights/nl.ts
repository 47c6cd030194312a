/** Made by scripts/learn-words.ts; not to be changed by hand. */
export const nl = `!	a23c-7e-9f-5l13|#	a-5c-12d-7h-5i32j16k-6l-8m-5|# #	g11|# uur	f9g9|<all>	a13c12d-6f9g-11h-5i-10j-9l9m-6|<few>	a14b-13c13d-15e-10f16h9j-12k-6l5m5n-8|<short>	a9b6c6d6e7g-12h-9i-9k6l8m-8n5|?	a16c22d-21e24g-10h-5i13j-10k-9l-18m-7n5|? ik	c15e-5i11
aan	a25b-15c-14d-18f23g18h18i-12j-12k-5l15m-7n-12|aan de	a-6h29|aanbieding	e37|aanbie~	e37|aangekomen	c-6l-7m31|aangek~	c-6l-7m31|aangevallen	a-5l32|aangev~	a-5l32|aangifte	a-10c-5k43l-5
aangif~	a-10c-5k43l-5|aanmelden	a-5b-5c-7e-5f46l-6|aanmel~	a-5b-5c-7e-5f46l-6|aanpassen	c9|aanpas~	c9|aanvragen	c-7d18|aanvra~	c-7d18|aardig	j-7l21|accepteer	a-6c-5j42l-5
accept~	a-6c-5j42l-5|account	g-11n37|accoun~	g-11n37|ademt	c-5l27n-8|adres	a-12b-5c-10d-7e-7f-9i80k-11l-8n-7|advies	e10|advocaat	a-5c-5k35|advoca~	a-5c-5k35|af	a5l21n-5
afgesproken	c18|afgesp~	c18|afspraak	a-11b-8c29d-13e-13f-11g50h-10i-9j-8k-11l-12m-7n-12|afspraak op	c-11g23|afspra~	a-11b-8c29d-13e-13f-11g50h-10i-9j-8k-11l-12m-7n-12|afstandelijk	j10|afstan~	j10|afvallen	a-5e34|afvall~	a-5e34
afwezigheids	a-5c-5n35|afwezi~	a-5c-5n35|afzeggen	c17g-11|afzegg~	c17g-11|ah	a-6c-5j42|al	a-5c21d-7e-5f-5g9i-5j23k-5l-7|al in	g14|alleen	a-12b59c-11d-9e-10f-9k-7l-14n29|alleen over	b-10n28
alles	a30l13m-8|alles goed	a31l-5|alsjeblieft	l15|alsjeb~	l15|altijd	d-5e-6f-5l31n-6|ambulance	l27|ambula~	l27|analyse	e16f-8|analys~	e16f-8
antwoord	j18|antwoo~	j18|app	a-8b-5c-11d-5e52f-5k-5l-11n10|appen	a-11b-5c-9d-6e-13f-6i76k-6l-9n-5|audit	e21f-12|avond	a8b-5c-9d-5e-7f49k-6l-9n-5|avonden	a-5b37c-5l-5|avonde~	a-5b37c-5l-5|bang	a-9b58c-8e-6f-5k-5l-8
barbecue	a-5c-5f34|barbec~	a-5c-5f34|bbq	a-9c-7e-6f53k-5l-7|bedankt	a-9b-7c-7d-6e-7f-6j-9k-6l9m52n-6|bedankt voor	l18m-6|bedank~	a-9b-7c-7d-6e-7f-6j-9k-6l9m52n-6|bedoeld	l-6n21|bedoel~	l-6n21|bedrijf	d23e-7h-8
bedrijfspagina	a-6c-6d-6e-7f-5h45l-5|bedrijfspagina liken	h14|bedrijven	e19|bedrij~	a-9b-5c-7d13e5f-7h40k-5l-7n-6|begint	e-5l30|begonnen	h19|begonn~	h19|begrafenis	a-6b39c-5l-5|begraf~	a-6b39c-5l-5
begrijpt	b28|begrijpt me	b28|begrij~	b28|bek	k15|bekend	c26j-7|bel	a-8b-13c-8d-5e-11f-5i8k-5l46n9|bel me	b-11l7n17|belachelijk	a-5c-5k35|belach~	a-5c-5k35
beleggen	a-5e31|belegg~	a-5e31|bellen	a-14b-7c-12d-8e14f-9i75j-5k-10l-12n-7|ben	d12f22n-8|ben je	d16f9n-7|bent	a-6c-5f23i-6k25n-9|bent u	d9f15k-5n-5|beperkt	a-5f33|beperk~	a-5f33
bereiken	a-7c-6i46l-5|bereik~	a-7c-6i46l-5|beroerte	a-5l28|beroer~	a-5l28|beschikbaar	a-7c-10d37e-5f-10k-7l-6n26|beschi~	a-7c-10d37e-5f-10k-7l-6n26|bespaar	d-5e44g-5l-9|bespaa~	d-5e44g-5l-9|besparen	a-5e29
bespar~	a-5e29|besproken	c18|bespro~	c18|bestand	c29|bestan~	c29|beste	e19|beste ondernemer	e19|bestellen	c-17d26e24k-5n-8|bestelling	a-6c40d-7e-11l7
bestelnummer	c23|bestel~	a-11b-6c43d16e9f-7h-6j-5k-9n-13|betaald	c27|betaal~	c27|betaling	a-5c26l7|betali~	a-5c26l7|beter	l21n-5|beurs	a-9c-7e-6f53k-5l-7|beveiligingscode	a-5c-5n35
beveil~	a-5c-5n35|bevestig	a-7c-16e-5g46k-5l-6n13|bevestig je	n17|bevestigen	c37d-6f-6n-6|bevest~	a-9c21d-10e-6f-10g43i-5k-9l-6n7|bewusteloos	l27|bewust~	l27|bieden	a-7d-5e32g-5|biertje	a9
biertj~	a9|bij	b18c-7e-6g8k11l-6n-6|bijlage	c27|bijlag~	c27|binnen	a-10c30l-6|bitcoin	a-5e31|bitcoi~	a-5e31|blij	a-14b-8c-12d-6e-9f-8k-8l-11m76n-8|bloed	a-7c-6l37
bloedt	a-7c-6e-5l40|boek	a36c-6l-6|boeken	d29e-9f-5|bon	a-7c40e-5l-6|boos	a-8c-7e-5f-5k50l-7|borrel	c-8d-5e-6f53k-5l-9|braderie	a-5c-5f34|brader~	a-5c-5f34|brand	a-10c-7e-6l51
brand in	l9|brandlucht	l27|brandl~	l27|brandweer	l29|brandw~	l29|broer	a36c-6l-6|bruiloft	a7c-6d35l-11|bruilo~	a7c-6d35l-11|btw	a-7c40e-5l-6
budget	a-9c-7d53e-5f-5k-5l-7|bureau	a-7c-6e46l-6|buren	a36c-6l-6|cadeau	a-9c-7d53e-5f-5k-5l-7|cadeaubon	n21|cadeaukaart	n28|cadeau~	a-7c-6e-6l-6n48|call	g16|care	l10
catalogus	a-5d34|catalo~	a-5d34|chat	n16|coach	a-7c-6e44l-6|code	a-9b-7c-7d-8e-5f-8k-10l-8n71|community	l-5n20|commun~	l-5n20|concert	a17c-7e-5f28k-5l-7|concer~	a17c-7e-5f28k-5l-7
congres	a-5c-5f34|congre~	a-5c-5f34|contract	c32|contra~	c32|cosmetica	a-5e29|cosmet~	a-5e29|creatieve	e12|creati~	e12|crypto	a-8c-7e47l-7
cursus	a-8c-7e-5f49l-7|daar	a5i11|daar ?	i11|dacht	a32d-7e-5f-10g-5j19k-5|dacht aan	a37f-9|dacht dat	a-6j22|dag	a21c-8f21l-8|dank	a-14b-9c-13d-8e-12f-11h-5j-5k-10l-14m70n-9|dankjewel	a-6c-6l-5m45
dankje~	a-6c-6l-5m45|dankuwel	a-6c-6l-5m45|dankuw~	a-6c-6l-5m45|dat	a6b-5c-7d7e-9f-7g-8i-6j48k-20l8m-7n-6|dat je	a-5d-6j27k-12l17|dat u	j14|dat we	a-6j22|de	a-9c12d-16e-16f-12h18i-13j-16k-14l41n7|de code	b-5l-5n19
de groep	h24l-10|de politie	l14|de webshop	l13|deadline	c27|deadli~	c27|deel	b-8k-8l-8n43|deel deze	b-5n22|deel dit	k-7n25|denk	a-10c-7d-6e-5f-17g59k13l-6n-6
denk je	a-5f-16g23k19|derde	a-5c-5j38|deur	d-13e-5l29|deze	b-5n22|die	b20|dief	a-12b-6c-11d-5e-8f-7k45l24n-6|diensten	e22|dienst~	e22|dieven	a-8c-8e-6f-6k56l-7
dikke	a36c-5l-5|dinsdag	a-6c25e-6g24l-8|dinsda~	a-6c25e-6g24l-8|direct	l18|dit	a-7b10c-7d-9e-7f-5g-5j-5k-12l11n41|dit door	n17|dochter	a24b-6c-5l12|dochte~	a24b-6c-5l12|documenten	c27
docume~	c27|doe	a34d-16k9|doen	a15d-6|doet	a-12c-9d45f-5j-6l9n-7|doet u	d16|dokter	a-7c-6l37|dom	a-8c-7e-6f-5k52l-7|donatie	a-5c-5n35|donati~	a-5c-5n35
donderdag	a-5c26g8l-5|donder~	a-5c26g8l-5|doneer	a-9c-8e-6f-5k-5l-7n54|dood	a-8c-7e-5f-11k14l37|doop	a-9c-7d53e-5f-5k-5l-7|door	a-14b-6c-15d-6e-7f-8g52j13k-8n6|doorgestuurd	a-5n33|doorge~	a-5n33|doorsturen	c27i-5
doorst~	c27i-5|down	c-16l24|dringend	l27|dringe~	l27|drukker	c27|drukke~	c27|een	a8b-17c-10d35e-8f-22g-13h-14i-11j37k-17l20m-11n-6|een einde	d-5l18|een kans	j24
een keer	d-5j25n-6|een ongeluk	l10|eens	a21b32c-8d-5e12f-6i-6j-5k-9l-7m-6n-6|eenzaam	a-6b42c-5l-5|eenzaa~	a-6b42c-5l-5|eerste	l11|eikel	a-9c-8e-6f-5k54l-7|eind	b-5l21|einde	d-5l18
einde aan	d-5l18|elkaar	a17|en	a9c19d-6f-5k5l-5|energie	a-5e29|energi~	a-5e29|enquete	a-6c-5l-5n40|enquet~	a-6c-5l-5n40|entree	e-19f31|er	a10l24n-10
er een	a12|er is	l13|er niet	l13n-7|eraan	a-5c-5g41k-7l-5|erbij	d-10f43k-7|erfenis	a-5c-5n35|erfeni~	a-5c-5n35|erg	b16l-5m10|eruit	l11
eten	a36c-6l-6|euro	e8n25|even	a30b10c-8d-6e-12f-5j23k-6l-10n-5|evenement	a-5f32|evenem~	a-5f32|exclusief	e27|exclus~	a-5e33|explosie	l25|explos~	l25
extra	e11|facebook	i14|facebookpagina	h20|facebo~	h19i14k-5|facturen	c27|factur~	c27|factuur	c41n-6|factuu~	c41n-6|feest	a-9c-7e-6f53k-5l-7
ff	a19|fijn	a-11b-5c-9d-5e-7f-6k-6l-9m70n-5|fijne	a50f-19|film	a43c-7d-7l-5|financiele	e21|financ~	e21|flauw	a-7c-6l37|flauwgevallen	l27|flauwg~	l27
formulier	c27|formul~	c27|foto	a36c-6l-6|fout	a-7c40e-5l-6|ga	k14|ga aangifte	k14|gaaf	a36c-6l-6|gaan	c16|gaat	a7b-5c-8d-6e-6f-7g52j-7k8l-9n-11
gans	k25|gas	a-7c-6e-5l42|gaslek	a-7c-6e-5l40|gaslucht	l27|gasluc~	l27|gasten	a-13b-7c-12d42e-9f38k-8l-11n-7|geaccepteerd	j33l-7n-5|geacce~	j33l-7n-5|gebeurd	l10
gebeur~	l10|gedaan	j10|gedacht	a-6e25|gedach~	a-6e25|geef	a-7b-7c-5d-5f17g-5j21k5l-8n5|geef me	b-6j22l-6n7|geen	a-8b-5c-11e-11f-7j23k-6l33m-7n14|geen nee	j33l-15|geen zin	l13
gefeliciteerd	a31l-6|gefeli~	a31l-6|gehackt	l27|gehack~	l27|gehad	l13|gehuild	a-6b39c-5l-5|gehuil~	a-6b39c-5l-5|gekregen	c32k-5|gekreg~	c32k-5
gekwetst	a-6c-5j43l-5|gekwet~	a-6c-5j43l-5|geld	a-8b-5c-9d-6e7f-7k18l-8n32|geld terug	e-5k28|geld verdienen	e18|geleden	l18|gelede~	l18|gemaakt	c-6h28|gemaak~	c-6h28
genomen	l18|genome~	l18|geprobeerd	j16|geprob~	j16|gereageerd	j34k-8|gereag~	j34k-8|gered	m15|gereserveerd	f17|gerese~	f17
gescheiden	n25|gesche~	n25|geslikt	l18|geslik~	l18|gesprek	e24f-5|gespre~	e24f-5|gesproken	a19l-8|gesprongen	l20|gespro~	a15l12
gestart	c-6h24|gestar~	c-6h24|gevallen	c-6l34n-5|gevall~	c-6l34n-5|gevolgd	l22|gevolg~	l22|gevraagd	a-6c-6j43l-5|gevraa~	a-6c-6j43l-5|geweigerd	d-5j27
geweig~	d-5j27|geweldig	a-6c-8l-7m48n-5|geweld~	a-6c-8l-7m48n-5|gewond	a-7c-6l37|gewonnen	a-5c-5n35|gewonn~	a-5c-5n35|gezegd	j9|gezellig	a24f8|gezell~	a24f8
gezien	a36c-11d31h-10i-12l-6n-6|goed	a31l-5|goedemiddag	c9|goedemorgen	a27c-5|goedem~	a27|goedendag	d11|goeden~	d11|google	a-7c-6e44l-6|graag	a-5b-6d13j-6l-7n33
grappig	a25|grappi~	a25|gratis	a-17b-10c-21d-10e57f50g-5h-6i-5j-7k-12l-17m-7n-20|gratis gesprek	e13|gratis scan	e16f-8|groei	a-7c-6e44l-6|groep	a-15b-8c-14d-9e-14f-14g-5h74j-5k-10l-19m-5n-9|groetjes	a25|groetj~	a25
haat	a-8c-7e-5f-5k50l-7|haha	a48c-7l-12|hallo	a45c-6e-5l-6|handteken	c27|handte~	c27|hart	a-9b58c-8e-6f-5k-5l-8|hartaanval	l27|hartaa~	l27|harte	f16
harte uitgenodigd	f16|hartelijk	a-6d-5f-7i-5k-9m47|hartelijk dank	m9|hartel~	a-6d-5f-7i-5k-9m47|he	a47c-7e-5l-7|heb	a9b-7d-17e7f-9g-8h8i18j21k-18l-9m-9n14|heb ik	j33k-5|heb je	a21c-8d-9e15f-5g-5h14i24j-9k-11m-7n-12|hebben	g17
hebt	g24j5k-7|hebt afspraak	c-13g26|heeft	a-10b-8d18e7f-18g12h-5i18j11k-12n-14|heeft u	a-6d31e12f-12g-8i28j-10k-7m-7n-10|heel	a-7b20c-6l-6m28|heet	i11|help	a-9c-8d-7e20f-6k-7l40|helpen	d-6e31|herinner	a-8b39c-6d-9e-12f-6g36j-5k-9l-6
herinnering	b-10g43|herinn~	a-12b29c-10d-11e-15f-9g56j-6k-11l-10n-6|hersenbloeding	l27|hersen~	l27|het	a16b17c6e-13f-13g7h-7i-6j-9k17l8m-5n-16|het ziekenhuis	b-10l24|hey	a36c-6l-6|hier	k20|hoe	a50d-7f-6g-9i12k-9l-7
hoe gaat	a21|hoe was	a14|hoer	a-9c-8e-6f-5k54l-7|hoeveel	d22|hoevee~	d22|hoi	a45c-6e-5l-6|hond	a33b-5c-9d-5e-7f-6k-6n20|hoop	a22|hoop dat	a22
hou	k30|hou je	k30|housewarming	a-5c-5f34|housew~	a-5c-5f34|huilen	a-10b62c-8e-6f-5k-5l-8n-5|huis	a33c-10e-6f18k-5l-8|hulp	l11m14|ic	l13|idioot	a-9c-8e-6f-5k54l-7
idioten	a-5c-5k35|idiote~	a-5c-5k35|ie	a11|iedereen	a-8b-8k38l-6n9|iedere~	a-8b-8k38l-6n9|iemand	d33e-8|iets	a-7c21d-5e-9j24k9l-7n-7|ik	a-10b-14c-19d29e7f-21g16j26k34l-5m-19n-32|ik dacht	a-6j22
ik heb	a-5h23|ik help	e26l-7|ik iets	j33k-5|ik je	a-5c-7d-7e27i23k-12|ik maak	d-6k19|ik u	d-9e6i25k-5|ik weet	a-7d-7i-12j23k23|ik wil	d15j-6l11|ik zie	d-5j10k-5l17
ik zoek	d13|in	a10b-12c-13e8f-12g21h6i-6j-9k-11l31m-7n-9|in brand	l12|in de	g11h12|in een	a21d13e-11l-10|in het	a-8b-6g19l16|inbraak	l25|inbraa~	l25|inbreker	a-5l32
inbrek~	a-5l32|ingebroken	l29|ingebr~	l29|ingestort	l25|ingest~	l25|inhuren	d23k-5|inhure~	d23k-5|inkomen	a-6c-5e41l-5|inkome~	a-6c-5e41l-5
inkorten	c29|inkort~	c29|inlogcode	a-5c-5n35|inlogc~	a-5c-5n35|insta	d-23i42|instagram	i18|instag~	i18|intensive	l10|intens~	l10
interesse	a-11c-8d38e25f-5k-6l-9n-5|interesse in	a-6d11e23l-7|intere~	a-11c-8d38e25f-5k-6l-9n-5|investeren	a-5c-5e36l-5|invest~	a-5c-5e36l-5|is	a-5b-13c22d-15e-16g12h-12i-10j-9k-14l15m27n22|is aangekomen	c-6l-7m31|is het	a17c16l-9|jarig	e-13n33
je	b-24c-9d13e-26f14h-9i30k29l-38n5|je aan	a-15f41g27i-5k-18n-6|je afspraak	c-11g26|je bent	a-5d-6f8k30|je erbij	d-5f25|je gekregen	c32k-5|je hebt	c-5g10j7|je nog	a29c-13d25j-6k-9n-9|je nummer	e-5i30n-7
je op	d-5i30k-6|je pagina	c-8h-6n38|je uit	h24n-6|je wel	a-7e22i-5m13|je zin	a15f6i-7|jij	i17k6|jou	a6l-5n10|journalist	a-5c-5n35|journa~	a-5c-5n35
jouw	a-7c-6e-5i47l-6|jullie	d45e-6g-5h-12j-5l-6n-5|jurk	a6c43e-5f-5l-13|kaarten	a-8c-7e-6f25k-5l-7n26|kaarte~	a-8c-7e-6f25k-5l-7n26|kan	a-11b24c25d-10e-9g-6i21j-8k-14l6n-16|kan ik	c9d-6f-5i29k-8|kan niet	b32c-10l11n-13|kanaal	a-10b-5c-10d-5e-11f-6h72k-6l-9n-5
kans	b-6e27f-7j22l-10n-6|kapot	a-7c40e-5l-6|kat	a32b-5c-10e-7f-7k-6n19|katten	l17|keer	a-9c-5d-8e-6f-6j49k-5l-8n-9|keer gevraagd	j12|kennis	e10|kijk	k25|kilo	e16
kind	a37b-7c-7e-6f-5k-5l25n-18|klaar	c36l-19n-6|klant	a-7c40e-5l-6|klanten	a-5e14l21|klante~	a-5e14l21|kleur	a-7c40e-5l-6|klootzak	a-5c-5k35|klootz~	a-5c-5k35|knuffel	a19
knuffe~	a19|koffie	a38c-6d-5e-5f-5j13k-5l-9|kom	a-20b-6c-10d-15e-12f52h-6i-6j35k-13l14m-5n-11|kom je	a-10f30|kom op	d-6f-10j48k-6l-15|kom snel	f-8l25n-5|komen	a-10d-10e-7f64i-7k-6l-6n-8|komt	a-7c6d-8e-5f24g-5i-5k-5l23n-6|koop	c-12n32
koorts	a-7c-6l37|kopen	a-5e12n19|kopje	j16|kort	a-5e52i-18|korting	a-5d-5e46k-5l-7|kortin~	a-5d-5e46k-5l-7|kost	a-12c-5d44l-6|kosten	a-13d38|krijg	k19
kun	c25k-5l-8n11|kun je	c27|kunnen	c-18l41|kunnen geen	l17|kunnen niet	c-14l25|kunt	a-6c32d-6f-6i-5j-5k-7n19|kunt u	c36n-11|kus	a22|kut	a-9c-8e-6f-5k54l-7
kwartiertje	e32i-10|kwarti~	e32i-10|kwijt	a-26b27c-7e-5k-6l40|laat	c16|laatste	c-11l24|laatst~	c-11l24|lang	a28l11n-16|lang niet	a32l-13|lange	b40l-9n-10
langs	d-6f33|last	e-5g-12l33|laten	a-5d20e15i-9|laten zien	e23i-8|leads	e29k-5l-11n-6|leden	a-10b-5c-9e-7f-6h68k-6l-9n-5|leesgroep	a-5h23|leesgr~	a-5h23|leiding	l20
leidin~	l20|lekker	a13|lekker weertje	a13|lenen	a-5e-6k-7n38|les	a-7c40e-5l-6|lessen	a-9c-7d53e-5f-5k-5l-7|leugen	a-8c-7e-5f-5k50l-7|leugenaar	a-5k32|leugenaars	k9
leugen~	a-5c-5k39l-5|leuk	a35b-5c-9e-8f-11h27k-5l-8n-5|leven	a-12b59c-9d-8e-10f-7h-5k-6l22n-13|leveren	d-5e18|levere~	d-5e18|levering	c27|leveri~	c27|levert	d10|lezing	a-9c-7e-6f53k-5l-7
lid	a-5h39|liefs	a32|liever	a-6c-8e-7i10l-13n47|lieverd	a25|liever~	a25|lift	l11|ligt	e-9l22|ligt plat	e-9l22|like	a-10b-5c-10d-5e-8f-6h69k-6l-9n-5
liken	d-12e-12h45k-5l-5|link	a-10c-8e-6f-6k-5l-8n62|logo	a-7c40e-5l-6|loopt	l17|maak	a9d-7k18|maak er	a12|maakt	d30f-12|maandag	a-6c24e-6g24l-8|maanda~	a-6c24e-6g24l-8
maar	a-8c-6d-9e-6f-7h-5i-5j32k42l-14n-7|maar #	j20|maat	a-8c39d22e-6f-5k-8l-10n-5|mag	d-11e36i19j-5k-11|mag ik	d-11e36i19j-5k-11|mail	a-7c40e-5l-6|maken	a-7c-9d36e-11l10|mama	a36c-6l-6|man	a36c-6l-6
marketing	a-5e29|market~	a-5e29|masterclass	a-5c-5f34|master~	a-5c-5f34|me	a-17b59c-16d-16e-15f-13g-8h-8i-9j6k-18l9n13|me de	n15|me niet	l-31n33|meedoen	d-5f22n-6|meedoe~	d-5f22n-6
meer	a-18b-18c-19d-12e43f-14g-10h-8i-8j-21k19l32m-10n28|meer klanten	e30l-19|meer leven	b-6l25n-9|meeting	g9|meetin~	g9|meld	f19|met	a15b-11d-5e-5j-5l-8m15n11|met niemand	b-6n16|meteen	a-7c-6e-5l42
mij	a-7e-9f-6h7j-7l9n35|mij niet	l-9n29|mijn	a-25b10c19d14e20f-8g-20h26i-9j-11l5m-11n-21|mijn geld	e-5k28|mijn nieuwe	c-7e-5h33n-6|mijn pagina	h15|minuten	a-10b-5c-6d-5e26f-5j32k-8l-6|minute~	a-10b-5c-6d-5e26f-5j32k-8l-6|mis	a61d-9e-5f-5j-5k-14
mobiel	a-7c-6e-5i47l-6|moe	a-10b62c-8e-6f-6k-5l-10|moeder	a36c-6l-6|moest	a-6b35l-12|moest het	a-6b35l-12|moet	a17c14l-10|moment	l28n-9|mond	k15|mooi	a-11b-5c-9d-5e-7f-6k-6l-9m70n-5
mooie	a13|morgen	a-16b-6d-9e-12f-9g73j-5k-8l-13n-7|muurschildering	a-5d34|muursc~	a-5d34|naar	a7b-10c-10d8e-5f26h-5j-7k-6l18n-5|naar de	a14c-6f-5l16|naar het	b-6l16|nacht	a-9b58c-8e-6f-5k-5l-8|nee	j33l-15
neem	d-10e-5j21k-8l28n-5|negeer	j26k-5|nep	a-8c-7e-5f-5k50l-7|netwerkavond	f19|netwerkbijeenkomst	f19|netwerkborrel	f19|netwerkontbijt	f19|netwer~	a-10b-6c-9d-5e-7f63k-6l-9n-6|niemand	a-6b40c-5e-6f-5l-8n9
nieman~	a-6b40c-5e-6f-5l-8n9|niet	a-6c5d-20e-26f-22g22h-11i-12j20k-22l31m-11n33|niet geaccepteerd	j33l-7n-5|niet meer	a-5b-11c-6d-6e-9g-5j-6k-9l30n35|niet vergeten	g33l-9n-6|niet voor	l-6n21|niets	f-8k19|nieuw	c-6i-17n41|nieuwe	a-5b-5c-13d-5e-7f-5h31i-19k-5l-6n38
nieuwe bedrijfspagina	h10|nieuwe pagina	h14|nieuwsbrief	a-7c-6e-5h49l-6|nieuws~	a-7c-6e-5h49l-6|nodig	a-8d-8f-5h20n27|nodig je	h24n-6|nodigen	f10|nodige~	f10|nog	b-10c39d9e-13f-15g15h-9i-13j16k-17l-21m-7n26
nog een	d-6j29n-7|nog steeds	c14j12n-7|nog vrij	c-5d30n-5|noodgeval	a7c-6l26|noodge~	a7c-6l26|nooit	a-6c-6e-12j30k34l-11n-7|nooit meer	e-10k41l-9n-5|nr	c10|nu	a-13b-5c-8e27f-16j-6k-6l46n-5
nummer	a-20b-12d-12e-17f-15g-6h-10i72j-9k-15l-17m-7n29|offerte	a-9b-5c19d35f-6j-5k-6l-9n-6|offert~	a-9b-5c19d35f-6j-5k-6l-9n-6|offline	c-5l20|offlin~	c-5l20|om	a-14b14c-27d-8e8g25h13i-7j-6k-7l17m-6n-12|om #	f9g9|om te	a-6e23f14h-5n-5|oma	a36c-6l-6
omzet	a-8c-7e58f-5k-6l-9n-5|onacceptabel	a-5k33|onacce~	a-5k33|onder	l15|onder water	l15|ondernemer	e19|ondernemers	e11|ondern~	e30l-5|ongeluk	a-5l37
ongeluk gehad	l10|ongelu~	a-5l37|online	j18|ons	a-9b-5c15e-6f-6h41k-6n-5|ontbijt	a-5f32|ontbij~	a-5f32|ontbreekt	c27|ontbre~	c27|ontvangen	c35d-9i-7
ontvan~	c35d-9i-7|onze	a-16b-12d9e33f-6g12h41i-8j-9k-14l-20m-8n-13|onze afspraak	c19e-6g7h-5|onze pagina	h9|onze software	e13|ooit	d-10e28i-7|ook	a-8c-5d27f28i-5j-7k-5l-7|op	a-25b-15c-29d30f-24g5h13i13j14k19l17m-12|op de	l17
op instagram	i19|op maat	c-6d33k-5l-5|op zoek	d15l-5|opa	a36c-6l-6|open	a-22c10d-6e-6f56g-5k-5l-6n-5|openen	a-9c-7d53e-6f-5l-7|opening	f37|openin~	f37|ophalen	a-6c34
ophale~	a-6c34|ophouden	c-7k-5n31|ophoud~	c-7k-5n31|oplichter	k30|oplichting	k27|oplich~	a-8c-7e-5f-5k48l-7|oplossing	e32|oploss~	e32|opnieuw	a-6c-5j44l-5
opnieu~	a-6c-5j44l-5|opsturen	c21|opstur~	c21|order	c46i-18n-10|organiseren	a-6d-5e-11f42|organi~	a-6d-5e-11f42|over	b-10n28|overal	l11|overleden	a-6b39c-5l-5
overle~	a-6b39c-6e-5g6l-6|overmaken	n28|overma~	n28|overstroom	l27|overst~	l27|overwogen	d-10e28i-7|overwo~	d-10e28i-7|paar	j15|pagina	a-28b-14c16d5e-18f-18g-8h60i-9j-9k-19l-20m-10
pagina leuk	h15|pak	d-8k25|pakket	a-8c53d-6e-7f-5l-6|papa	a36c-6|papier	a-7c40e-5l-6|partner	a-5e29|partne~	a-5e29|pas	j-7k25|passief	e10
passie~	e10|pdf	a-7c43l-6|perfect	a-6c-6e-5f-5l-6m47|perfec~	a-6c-6e-5f-5l-6m47|personen	a-5d34|person~	a-5d34|persoon	n26|persoo~	n26|petitie	a-5c-5n35
petiti~	a-5c-5n35|pillen	a-5c-5l35|pizza	a15d-6|plaatsen	a-5f32|plaats~	a-5f32|plat	e-9l22|plek	a-8c-9d17e-8f58i-15k-7l-6n-9|poes	a36c-6l-6|politie	c-5l30
politi~	c-5l30|portret	a-6c-5d37|portre~	a-6c-5d37|poster	a-7c40e-5l-6|prachtig	a-7c-6e-6f-5l-8m45|pracht~	a-7c-6e-6f-5l-8m45|prijs	a-9c-7d53e-5f-5k-5l-7|prijzen	a-5d37|prijze~	a-5d37
priveberichten	c-5n21|priveb~	c-5n21|proberen	e16f-8|prober~	e16f-8|product	e24|producten	e15|produc~	a-5c-6e39|proef	a-8c38e16f-15k-5l-7|profiteren	e26l-11
profit~	e26l-11|project	c32|projec~	c32|prutser	a-5k32|prutsers	k11|prutse~	a-6c-5k39l-5|raad	a32b-9e-5|reageer	j18|reageer je	j18
reageert	l20n-5|reagee~	j15l19n-6|regen	a36c-6l-6|regent	a37c-6l-6|rekening	a-6c26l9|rekeni~	a-6c26l9|reparatie	c27|repara~	c27|restaurant	d19l-6
restau~	d19l-6|resultaat	a-5e29|result~	a-5e29|retour	a-8c43e-5l-6|reunie	a-9c-7e-6f53k-5l-7|richtlijnen	l-5n20|richtl~	l-5n20|rook	a-10c-8e-6f-7k-7l55|rook in	l16
rot	d-10k46l-11|ruik	l29|ruimte	a-7c-6d11i-5n29|ruimte nodig	a-7d-5n33|scan	e16f-8|schaam	a-5c-6d-11f-10i-7k60n-6|schandalig	a-5c-5k35|schand~	a-5c-5k35|schat	a36c-6l-6
scheiding	a-6b39c-5l-5|scheid~	a-6b39c-5l-5|schilderij	a-5d31|schild~	a-6c-5d39e-5|school	a36c-6l-6|schrijf	f15l-5n10|schrij~	f15l-5n10|scriptie	a-5c-5n35|script~	a-5c-5n35
seminar	a-5c-5f34|semina~	a-5c-5f34|seo	a-8c-7e47l-7|serie	a36c-6l-6|server	c-5l20|service	k11|servic~	k11|site	a-10b-5c34d18e-7f-6k-6l7n-10|slapen	b39c-8l-17
slechtste	a-5c-5k35|slecht~	a-5c-5k35|snap	a-14i42|sneeuw	a36c-6l-6|snel	b-7c-11d-7e-12f-13j-8k-7l34n43|software	c-5e34|softwa~	c-5e34|soms	a-9b58c-8e-6f-5k-5l-8|sorry	b38e-5f-5l-10n5
sorry voor	b40l-9n-10|speciale	e17|speciale aanbieding	e17|specia~	e17|spijt	a-6f-6g-5k43|spijt van	g-5k25|spoed	a-7c-6l42|spreken	a23c-7|spreken we	a23c-7
spreke~	a23c-7|staat	l16|steeds	c14j12n-7|stelletje	k11|stelle~	k11|stem	d-11e-7k-8l-14n66|sterft	a-7c-6l37|stilte	a-9b58c-8e-6f-5k-5l-8|stom	a-9c-8e-6f-5k54l-7
stoppen	d-6f-10n29|stoppe~	d-6f-10n29|strand	a36c-6l-6|strategie	a-5e29|strate~	a-5e29|stroomt	l11|stroom~	l11|stuip	a-7c-6l37|stuks	a-9c-7d53e-5f-5k-5l-7
sturen	c28d-5e18f-6i-15j-6k-7n11|sturen ?	c11n16|stuur	l-8n31|stuur dit	n23|stuur me	n9|suicid	a-7c-6e-5l40|super	m27|supplementen	a-5e29|supple~	a-5e29
taart	a36c-6l-6|tandarts	g10|tandar~	g10|tarief	a-7c-5d57f-7i-5k-11n-7|tarieven	d34f-5k-7|tariev~	d34f-5k-7|tattoo	a-9c-7d53e-5f-5k-5l-7|te	a-12b-6c-8d-6e17g-6h13i-5j-5n24|te komen	f21
team	c-10e40l-6|tekst	a-7c44l-6|telefoon	e18|telefoonnummer	a-6c-5d-7e-8i54l-5n-6|telefo~	a-8b-5c-7d-8e10f-5i52k-5l-7n-7|telegram	d-14i28|telegr~	d-14i28|teleurgesteld	a-6c-5g-5j47l-6|teleur~	a-6c-5g-5j47l-6
tentoonstelling	f35|tentoo~	f35|terrasje	a27|terras~	a27|terug	e-5k28|terugbetaling	a-5c29|terugb~	a-5c29|test	a-10b-5c-9d-5e15f-15k-5l-12n57|therapeut	b39c-8e-6l-5
therap~	b39c-8e-6l-5|thuis	e17|tien	g5n12|tijd	d23i-11|toch	a-10c-8e-6f-6j64k-5l-8n-5|toe	a-7c-6e-5h13j41l-11|toegang	e-12f31|toegan~	e-12f31|toegevoegd	a-5h23
toegev~	a-5h23|toevoegen	i21|toevoe~	i21|tool	c-5e31h-7|toonaangevend	e13|toonaa~	e13|tot	a-13b-8c-35d-7e10f-9g66h-5j-5k-9l13m-5n-8|trace	a-5c25|track	a-5c25
tranen	a-9b58c-8e-6f-5k-5l-8|trappenhuis	l11|trappe~	l11|trek	l11|trouwen	a-5d34|trouwe~	a-5d34|trut	a-9c-8e-6f-5k55l-7|tuin	a36c-6l-6|tweede	e11
u	a-21b-15c-9d31e-12f19h-22i33j7l-37m8n7|u beschikbaar	d14|u dat	d16|u heeft	c-16d-9g22i-7j23m11|u mij	n17|u niet	j5l-8n14|u nog	c-7d28i-6|u ontvangen	c35d-9i-7|u wel	a-5d-5f-5m39
uit	a-6c-6d-6e-6h17j-5k17l17n-9|uit voor	f7h21n-6|uitgenodigd	a-5d-7e-5f34h23k-14|uitgenodigd om	f-12h29|uitgen~	a-5d-7e-5f34h23k-14|uitgeschakeld	n19|uitges~	n19|uitnodiging	a-6c-6f33j12l-6|uitnod~	a-6c-6f33j12l-6
uitweg	j-7l21|uitzichtloos	l25|uitzic~	l25|uur	c-6d-5f8g13l14|uw	a-11b-8c-25d38f-10g15h-5i14j-7k-8l-15m-7n29|uw account	n20|uw afspraak	c-13g27|uw website	e13|vaarwel	l25
vaarwe~	l25|vader	a36c-6l-6|vakantie	a25|vakant~	a25|van	a-5b-8c-6f8g9h21i-7j-7k7l-10m-7n6|van de	n18|van harte	f16|vanavond	a15d-6|vanavo~	a15d-6
vandaag	a-5c-9d-8e21l-5n25|vandaa~	a-5c-9d-8e21l-5n25|vast	l11|veel	a31c-7d-6e-7f-6k-5l-5m24n-5|verder	l10n-5|verdien	e27g-6l-7|verdienen	e28|verdie~	a-5e49g-6k-5l-10n-6|verdriet	b29
verdrietig	b25|verdri~	a-7b51c-6e-5f-5l-6|verdubbelen	e14|verdub~	e14|vergadering	a-7c20e-5f-5k-5l-6n27|vergad~	a-7c20e-5f-5k-5l-6n27|vergeet	a-6c-6e-7f-5g57k-7l-6n-6|vergee~	a-6c-6e-7f-5g57k-7l-6n-6|vergelijk	a-5e29
vergel~	a-5e29|vergeten	g33l-9n-6|verget~	g33l-9n-6|verhinderd	a-6c-6g45l-5|verhin~	a-6c-6g45l-5|verhogen	e14|verhog~	e14|verificatiecode	a-5l-5n42|verifi~	a-5l-5n42
verjaardag	a20c-7d-5e-5f29k-5l-6|verjaa~	a20c-7d-5e-5f29k-5l-6|verkeerd	i-8j9n22|verkeerde	n33|verkeerde persoon	n19|verkee~	a-7b-6c-7e-5i-9j7k-5l-6n46|verkoopt	d19|verkoo~	d19|verkopen	a-5e23
verkop~	a-5e23|vermist	a-17c-6e-5f-5k-5l22n35|vermis~	a-17c-6e-5f-5k-5l22n35|vermoord	d-5k19|vermoo~	d-5k19|vernissage	a-5c-5f34|vernis~	a-5c-5f34|verplaatsen	c17g-11|verpla~	c17g-11
versie	a-7c40e-5l-6|vertel	a-17b47c-6e-8f-5k16l-9n-5|vertellen	e19i-9|vertel~	e19i-9|verwarming	c27|verwar~	c27|verwijderd	c-5n19|verwij~	c-5n19|verzekering	a-5e31
verzek~	a-5e31|verzend	c27|verzen~	c27|verzetten	c17g-11|verzet~	c17g-11|verzoek	a-6c-11j45l-5n-5|verzoe~	a-6c-11j45l-5n-5|verzonden	c20l-5|verzon~	c20l-5
via	e5f9|vier	a-5f15|vijf	e-8j25|vijf minuten	e-8j25|vind	c-5d-10h14k24|vinden	f-8h20|voel	b40d-5j-6k-7l-6|voelde	b28l-6|volg	a-6c-12h46l-6
volgen	a-10b-5c-11d-5e-7f-6h69k-6l-9n-8|volgers	e36l-7n-6|volger~	e36l-7n-6|volgt	b-19l37|voor	a-19c-21d22e16f14g-13i-11j-11k-17l19n24|voor alles	l18m-6|voor de	b13f7l-9m13|voor mijn	b-6c-6d33e-13f-5h-5l14|voor onze	d40e-13h-10
voorraad	c27|voorra~	c27|voorstelling	a-5f32|voorst~	a-5f32|vorige	c27|vraagt	d19|vragenlijst	a-5c-5n35|vragen~	a-5c-5n35|vriend	a36c-6l-6
vrij	c-7d20f24l-5n-6|vrijblijvend	c-8d-10e43|vrijbl~	c-8d-10e43|vrijdag	c27f5|vrijda~	c27f5|vrijheid	e21|vrijhe~	e21|vrouw	a36c-6l-6|vrouwen	e20l-5
vrouwe~	e20l-5|waar	a-8c-6d-10e-6f-8i50j-10k14n-6|waar je	k10|waar woon	i32k-7|waardeloos	k26|waardeloze	k32|waarde~	a-8c-7e-6f-5k50l-7|waarom	a-15b-7c-13d-14e-9f-16g-5h-5i-9j73k-15l-11m-6n-11|waarom accepteer	j12
waarom reageer	j18|waarom wil	d-5f-5j28|walgelijk	a-5k33|walgel~	a-5k33|wanneer	a6c41e-5f-7l-7|wanneer kan	c17|wanneer spreken	a16c-6|wannee~	a6c41e-5f-7l-7|was	a13j-8l20m-5
was je	a14|wat	a25b-6c-13d47e-8f-11h-6i-7j-7k-14l-9m-5n6|wat kost	a-9d31|water	a-8c-6e-5f-7g-5k-5l52|wazig	a-7c40e-5l-6|we	a8b-20c-20d17e32g41h-11i-7j5k-13l-20m-8n-13|we elkaar	a17|we weer	a17|we zitten	a-5g31l-7
we zoek	d23|webinar	a-5c-5f34|webina~	a-5c-5f34|webshop	l13|websho~	l13|website	a-5c-5e32l9n-5|websit~	a-5c-5e32l9n-5|wedstrijd	a25|wedstr~	a25
week	c27|weekend	a25|weeken~	a25|weer	a26b-7c-11d-7e-11f-8j58k-8l-12n-7|weertje	a30|weertj~	a30|weet	a31c-9d-15g-5i-13j18k17n-7|weet dat	j29k-11|weet waar	i-11j-7k33
weg	b21|weggebracht	a-9l33|weggeb~	a-9l33|weggegeven	a-9l32|weggeg~	a-9l32|wel	a-12b-5c-5d-7e18f-7i-9k-6m46n-6|welke	a21l-9|welterusten	a27|welter~	a27
werk	b-7d19k-5n15|werkt	k13|whatsapp	a-7c-5i47l-5|whatsa~	a-7c-5i47l-5|wie	g-15k30|wij	a-12b-22c-11d26e43f9g25h-7i-5j-7k-8l-17m-6n-11|wij zijn	d-5e20|wij zoeken	d11|wij zorgen	e15
wijf	k25|wijzig	a-7c40e-5l-6|wil	a-9b-5c-8d32e-14f10g-6i-6j14k-11l6m-5|wil graag	d17|wil je	d-9f18h5j11k-7l-13n15|wil niet	l25n-10|willen	d23k-5|wilt	c-5n21|winkel	d31e-7
woensdag	a-6c24e-6g24l-8|woensd~	a-6c24e-6g24l-8|woest	a-8c-7e-5f-5k50l-7|woon	i32k-7|woont	d-7f-5i29j-5k9|word	l22|worden	a-5f-5h38n-8|wordt	a-5c8n22|workshop	a-5c-5f34
worksh~	a-5c-5f34|x	a36c-6l-6|xx	a36c-6l-6|zaak	d26e-5l-9|zag	d34k-6|zag je	d34k-6|zagen	c-6d29n-5|zakelijk	n21|zakeli~	n21
zaken	b-16n34|zaterdag	a24c-5f8|zaterd~	a24c-5f8|zeg	k14|zeggen	a19|zelf	d19|zelfmoord	l27|zelfmo~	l27|zie	d-5j10k-5l17
ziek	a-9b58c-8e-6f-5k-5l-8|ziekenhuis	a-9b32c-7e-6f-5k-5l21|zieken~	a-9b32c-7e-6f-5k-5l21|zielig	a-9c-8e-6f-5k54l-7|zien	a25d-6e17i-9j-5|zien we	a27e-6|zijn	a-7c-7d-11e12f12h-5j-6m28n-10|zijn een	d-5e20|zijn prachtig	m18
zin	a42d-8e-10f12h-5i-10n-5|zin in	a33d-6l-11|zin meer	l13|zin om	f21|zit	d-5i30k-6|zit je	d-5i30k-6|zitten	a-5g31l-7|zitten al	g14|zitten in	g19
zo	a-5b37j-8l14m-5n-7|zoals	a-5c35l-5|zoek	a-7d44e-9j-7k-5l-9|zoek een	d20|zoek iemand	d17|zoek naar	d15l-5|zoeken	a-5d47e-8j-5k-11l-5|zoeken iemand	d11|zoekmachine	a-5e31
zoekma~	a-5e31|zon	a36c-6l-6|zondag	a36c-6l-6|zonder	l21n-5|zoon	a38c-7e-5l19n-20|zorgen	e15|zorgen voor	e15|zou	a-9c17d24e-13f15g-7i-7j-6k-11l-5n13|zou u	c-7d-14f23n20
zouden	d24e-8|zus	a36c-6l-6|zwaaien	a19|zwaaie~	a19`;
