/** Made by scripts/learn-words.ts; not to be changed by hand. */
export const nl = `!	a21c-8e-9f-7l13|#	a-6c-11d-7h-5i32j15k-6l-8m-5|# #	g11|# euro	e17|# uur	f8g9|<all>	a13c14d-7f9g-10h-5i-10j-9l8m-5|<few>	a17b-14c20d-18e-5f15g5h10j-12k-8m7n-11|<short>	a7b7d8e6g-12h-10i-9k7l8m-8n6|?	a13b-7c28d-13e19f5g-13i11j-11k-12l-21m-10
? ik	c14e-5i11|aan	a22b-15c-14d-18f21g17h18i-12j-12l15m-7n-12|aan de	a-6h29|aanbieding	e37|aanbie~	e37|aangekomen	c-6l-7m30|aangek~	c-6l-7m30|aangevallen	a-5l32|aangev~	a-5l32
aangifte	a-10c-5k43l-5|aangif~	a-10c-5k43l-5|aanmelden	a-5b-5c-7e-5f46l-6|aanmel~	a-5b-5c-7e-5f46l-6|aanpassen	c14|aanpassen ?	c14|aanpas~	c14|aanvragen	c-7d18|aanvra~	c-7d18
aardig	j-7l21|accepteer	a-6c-5j41l-5|accept~	a-6c-5j41l-5|account	g-10n37|accoun~	g-10n37|ademt	c-5l27n-8|adres	a-12b-5c-10d-6e-7f-9i79k-11l-8n-6|advies	e9|advocaat	a-5c-5k34
advoca~	a-5c-5k34|af	l21n-5|afgesproken	c17|afgesp~	c17|afspraak	a-11b-8c29d-13e-13f-11g50h-10i-8j-8k-11l-11m-7n-11|afspraak op	c-13g24|afspra~	a-11b-8c29d-13e-13f-11g50h-10i-8j-8k-11l-11m-7n-11|afstandelijk	j10|afstan~	j10
afvallen	a-5e34|afvall~	a-5e34|afwezigheids	a-5c-5n35|afwezi~	a-5c-5n35|afzeggen	c17g-11|afzegg~	c17g-11|ah	a-6c-5j42|al	a-6c20d-7e-5f-5g8i-5j23k-5l-6|al in	g14
alleen	a-9b58c-11d-9e-10f-9k-8l-14n29|alleen over	b-10n28|alles	a30c-5l12|alles goed	a31l-5|alsjeblieft	l14|alsjeb~	l14|altijd	d-5e-5l30n-6|ambulance	l27|ambula~	l27
analyse	e16f-7|analys~	e16f-7|antwoord	j17|antwoo~	j17|app	a-8b-5c-11d-5e51k-5l-11n10|appen	a-10b-5c-9d-6e-12f-6i76k-6l-9n-5|audit	e21f-12|avond	a8b-5c-9e-7f48k-6l-9n-5|avonden	a-5b37c-5l-5
avonde~	a-5b37c-5l-5|bang	a-9b58c-8e-6f-5k-5l-8|barbecue	a-5f33|barbec~	a-5f33|bbq	a-8c-7e-5f52k-5l-7|bedankt	a-10b-6c-8d-6e-7f-7j-9k-7l9m50n-6|bedankt voor	l18m-6|bedank~	a-10b-6c-8d-6e-7f-7j-9k-7l9m50n-6|bedoeld	l-6n21
bedoel~	l-6n21|bedrijf	d22e-6h-7|bedrijfspagina	a-6c-6d-6e-7h45l-5|bedrijfspagina liken	h13|bedrijven	e18|bedrij~	a-8c-7d12e5f-7h39k-5l-7n-6|begint	e-5l30|begonnen	h19|begonn~	h19
begrafenis	a-6b39c-5l-5|begraf~	a-6b39c-5l-5|begrijpt	b28|begrijpt me	b28|begrij~	b28|bek	k15|bekend	c26j-7|bel	a-8b-13c-8d-5e-11f-5i9k-5l46n9|bel me	b-11l7n17
belachelijk	a-5c-5k34|belach~	a-5c-5k34|beleggen	a-5e31|belegg~	a-5e31|bellen	a-13b-7c-12d-8e14f-9i75j-5k-10l-12n-7|ben	d12f21n-8|ben je	d16f9n-7|bent	a-6c-5f23i-6k24n-9|bent u	d9f15k-5n-5
beperkt	a-5f33|beperk~	a-5f33|bereiken	a-6c-6i46l-5|bereik~	a-6c-6i46l-5|beroerte	a-5l28|beroer~	a-5l28|beschikbaar	a-7c-10d37e-5f-10k-7l-6n26|beschi~	a-7c-10d37e-5f-10k-7l-6n26|bespaar	d-5e44g-5l-8
bespaa~	d-5e44g-5l-8|besparen	e29|bespar~	e29|besproken	c17|bespro~	c17|bestand	c28|bestan~	c28|beste	e18|beste ondernemer	e18
bestellen	c-16d26e24k-5n-8|bestelling	a-5c39d-7e-11l7|bestelnummer	c22|bestel~	a-11b-6c43d15e9f-7h-6j-5k-9n-13|betaald	c27|betaal~	c27|betaling	a-5c26l7|betali~	a-5c26l7|beter	l21n-5
beurs	a-8c-7e-5f52k-5l-7|beveiligingscode	a-5c-5n35|beveil~	a-5c-5n35|bevestig	a-7c-15e-5g46k-5l-6n13|bevestig je	n17|bevestigen	c36d-6f-6n-6|bevest~	a-9c20d-10e-5f-10g42i-5k-9l-6n7|bewusteloos	l27|bewust~	l27
bieden	a-7e31g-5|biertje	a10|biertj~	a10|bij	b18c-7e-5g7k11l-5n-6|bijlage	c27|bijlag~	c27|binnen	a-9c29l-5|bitcoin	a-5e31|bitcoi~	a-5e31
blij	a-13b-7c-11d-6e-9f-8k-8l-11m76n-7|bloed	a-7c-6l37|bloedt	a-7c-6l40|boek	a36c-6l-6|boeken	d29e-9f-5|bon	a-7c39l-6|boos	a-8c-7e-5k50l-7|borrel	c-8d-5e-6f51k-5l-9|braderie	a-5f33
brader~	a-5f33|brand	a-9c-7e-7l50|brand in	l9|brandlucht	l27|brandl~	l27|brandweer	l29|brandw~	l29|broer	a36c-6l-6|bruiloft	a7c-6d35l-11
bruilo~	a7c-6d35l-11|btw	a-7c39l-6|budget	a-8c-7d52e-5f-5l-7|bureau	a-7c-6e45l-6|buren	a36c-6l-6|buurtborrel	f10|buurtb~	f10|cadeau	a-8c-7d52e-5f-5l-7|cadeaubon	n21
cadeaukaart	n27|cadeau~	a-7c-6e-6l-6n48|call	g16|care	l10|catalogus	a-5d33|catalo~	a-5d33|chat	n16|coach	a-7c-6e43l-6|code	a-9b-7c-7d-8e-5f-8k-10l-8n70
community	l-5n20|commun~	l-5n20|concert	a17c-7e-5f28k-5l-6|concer~	a17c-7e-5f28k-5l-6|congres	a-5f33|congre~	a-5f33|contract	c31|contra~	c31|cosmetica	e29
cosmet~	e29|creatieve	e9|creati~	e9|crypto	a-8c-7e46l-7|cursus	a-8c-7e-5f48l-7|daar	a5i11|daar ?	i12|dacht	a33d-7e-6f-10g-5j18k-5|dacht aan	a38f-9
dacht dat	a-6j21|dag	a20c-7f21l-7|dank	a-14b-8c-12d-8e-11f-10j-5k-10l-13m70n-9|dankjewel	a-6c-6l-5m45|dankje~	a-6c-6l-5m45|dankuwel	a-6c-6l-5m45|dankuw~	a-6c-6l-5m45|dat	a5b-5c-8d7e-9f-7g-8i-7j47k-20l8m-7n-6|dat je	a-5d-6j26k-11l17
dat u	j14|dat we	a-6j21|de	c7d-19e-18h17i-14j-18k-14l42n7|de code	b-5l-5n19|de factuur	c15n-5|de groep	h24l-10|de politie	l14|de webshop	l13|deadline	c27
deadli~	c27|deel	b-8c-5k-7l-8n43|deel deze	b-5n22|deel dit	k-6n24|denk	a-10c-7d-5e-5f-17g58k13l-6n-6|denk je	a-5f-15g23k19|derde	j30|derde keer	j30|deur	d-14l29
deze	b-5n22|die	b20n-5|dief	a-12b-6c-11d-5e-8f-7k45l24n-6|diensten	e22|dienst~	e22|dieven	a-8c-8e-6f-6k56l-7|dikke	a36c-5l-5|dinsdag	a-6c24e-6g24l-8|dinsda~	a-6c24e-6g24l-8
direct	l18|dit	a-9b10c8d-10e-8f-7g-6h-5j-6k-12l10n41|dit door	n17|dochter	a23b-6c-5l12|dochte~	a23b-6c-5l12|documenten	c27|docume~	c27|doe	a33d-14k9|doen	a14d-6k5
doet	a-12c-8d45f-5j-6l9n-7|doet u	d16|dokter	a-7c-6l37|dom	a-8c-7e-6f-5k51l-7|donatie	a-5c-5n35|donati~	a-5c-5n35|donderdag	a-5c25g7l-5|donder~	a-5c25g7l-5|doneer	a-9c-8e-6f-5k-5l-7n54
dood	a-8c-6e-5f-11k14l36|doop	a-8c-7d52e-5f-5l-7|door	a-14b-6c-15d-6e-7f-8g51j13k-8n6|doorgestuurd	a-5n33|doorge~	a-5n33|doorsturen	c27f-5i-5|doorst~	c27f-5i-5|down	c-13l22|dringend	l27
dringe~	l27|drinken	f9|drinke~	f9|drukker	c27|drukke~	c27|een	a11b-17c-14d34e-7f-16g-14h-16i-11j37k-17l19m-12n-6|een einde	d-5l18|een kans	j23|een keer	d-5j25n-5
een ongeluk	l10|eens	a21b32c-8d-5e12f-6i-6j-5k-9l-7m-6n-6|eenzaam	a-6b42c-5l-5|eenzaa~	a-6b42c-5l-5|eerste	l11|eikel	a-9c-8e-6f-5k53l-7|eind	b-5l21|einde	d-5l18|einde aan	d-5l18
elkaar	a17|en	a8c18e-5f-5k6l-5|energie	e29|energi~	e29|enquete	a-6c-5l-5n40|enquet~	a-6c-5l-5n40|entree	e-18f30|er	a9l24n-9|er een	a11
er is	l13|er niet	l12n-7|eraan	a-5c-5g40k-6l-5|erbij	d-10f42k-7|erfenis	a-5c-5n35|erfeni~	a-5c-5n35|erg	b17m12|erg bedankt	m13|eruit	l11
eten	a36c-6l-6|euro	e13n25|even	a29b10c-8d-6e-12f-5j23k-6l-10n-5|evenement	a-5f31|evenem~	a-5f31|exclusief	e26|exclus~	a-5e33|explosie	l25|explos~	l25
expositie	f9|exposi~	f9|extra	e11|facebook	i14|facebookpagina	h20|facebo~	h19i14k-5|facturen	c27|factur~	c27|factuur	c42n-6
factuu~	c42n-6|feest	a-8c-7e-5f52k-5l-7|ff	a19|fijn	a-10b-5c-9d-5e-7f-6k-6l-9m69n-5|fijne	a50f-18|film	a42c-7d-7l-5|financiele	e20|financ~	e20|flauw	a-7c-6l37
flauwgevallen	l27|flauwg~	l27|formulier	c27|formul~	c27|foto	a36c-6l-6|fout	a-7c39l-6|ga	k14|ga aangifte	k14|gaaf	a36c-6l-6
gaan	c16|gaat	a8b-5c-9d-6e-6f-7g52j-7k7l-8n-11|gans	k25|gas	a-7c-6e-5l42|gaslek	a-7c-6l40|gaslucht	l27|gasluc~	l27|gasten	a-13b-6c-11d42e-9f37k-8l-11n-7|geaccepteerd	j33l-7n-5
geacce~	j33l-7n-5|gebeurd	l9|gebeur~	l9|gedaan	j10|gedacht	a-6e24|gedach~	a-6e24|geef	a-7b-7c-5f17g-5j20k5l-8n5|geef me	b-6j22l-6n7|geen	a-8b-5c-11e-11f-7j23k-6l33m-7n14
geen nee	j33l-15|geen zin	l13|gefeliciteerd	a31l-6|gefeli~	a31l-6|gehackt	l27|gehack~	l27|gehad	l14|gehuild	a-6b39c-5l-5|gehuil~	a-6b39c-5l-5
gekregen	c32k-5|gekreg~	c32k-5|gekwetst	a-6c-5j43l-6|gekwet~	a-6c-5j43l-6|geld	a-8b-5c-9d-5e7f-6k18l-8n31|geld terug	e-5k27|geld verdienen	e17|geleden	l19|gelede~	l19
gelegd	a15|gemaakt	c-5h27|gemaak~	c-5h27|genomen	l17|genome~	l17|geprobeerd	j16|geprob~	j16|gereageerd	j33k-8|gereag~	j33k-8
gered	m15|gereserveerd	f17|gerese~	f17|gescheiden	n25|gesche~	n25|geslikt	l17|geslik~	l17|gesprek	a-5e26f-5|gespre~	a-5e26f-5
gesproken	a19l-8|gesprongen	l20|gespro~	a14l12|gestart	c-6h24|gestar~	c-6h24|gevallen	c-5l33n-5|gevall~	c-5l33n-5|gevolgd	l22|gevolg~	l22
gevraagd	a-6c-6j42l-5|gevraa~	a-6c-6j42l-5|geweigerd	d-5j27|geweig~	d-5j27|geweldig	a-6c-7l-7m47n-5|geweld~	a-6c-7l-7m47n-5|gewond	a-7c-6l37|gewonnen	a-5c-5n35|gewonn~	a-5c-5n35
gezellig	a29f8j-5l-6|gezell~	a29f8j-5l-6|gezien	a36c-10d30h-10i-12l-6n-6|glaasje	f9|glaasj~	f9|goed	a31l-6|goedemorgen	a27c-5|goedem~	a26|goedendag	d11
goeden~	d11|google	a-7c-6e46l-6|graag	a-5b-6d13j-6l-7n33|grappig	a25|grappi~	a25|gratis	a-17b-10c-21d-10e57f49g-5h-6i-5j-6k-11l-16m-7n-19|gratis gesprek	e12|gratis scan	e16f-7|groei	a-7c-6e43l-6
groep	a-14b-8c-13d-8e-14f-13g-5h74j-5k-9l-19m-5n-9|groetjes	a25|groetj~	a25|haat	a-8c-7e-5k50l-7|haha	a47c-7l-12|hallo	a44c-6e-5l-6|handteken	c27|handte~	c27|hart	a-9b58c-8e-6f-5k-5l-8
hartaanval	l27|hartaa~	l27|harte	f15|harte uitgenodigd	f15|hartelijk	a-6d-5f-7k-9m47|hartelijk dank	m9|hartel~	a-6d-5f-7k-9m47|he	a46c-7e-5l-7|heb	a9b-7d-17e7f-9g-8h8i18j20k-18l-9m-9n14
heb ik	j33k-5|heb je	a20c-8d-8e14f-5g-5h14i24j-9k-11m-7n-12|hebben	g17|hebt	g23j5k-7|hebt afspraak	c-13g25|heeft	b-8d17e6f-18g10h-7i18j9k-12l-5n-14|heeft u	a-8d31e11f-12g-8i28j-10k-7m-7n-10|heel	a-8b20c-6l-6m27|heel erg	m13
heet	i12|help	a-9c-7d-7e19f-6k-7l39|helpen	a-7d-5e33|herinner	a-7b39c-6d-9e-12f-6g36j-5k-9l-6|herinnering	b-10g42|herinn~	a-12b29c-10d-11e-15f-8g56j-6k-11l-10n-6|hersenbloeding	l27|hersen~	l27|het	a18b16c13e-15f-8g5h-9i-8j-10k16l7m-6n-17
het ziekenhuis	b-10l24|hey	a36c-6l-6|hier	a5h8k18|hieronder	h10|hieron~	h10|hoe	a49b-5c-5d-7f-7g-8i13k-9l-7|hoe gaat	a21|hoe was	a18|hoer	a-9c-8e-6f-5k53l-7
hoeveel	d22|hoevee~	d22|hoi	a44c-7e-5f-5l-6|hond	a32b-5c-9d-5e-7f-6k-6n20|hoop	a22|hoop dat	a22|hoor	a16|hou	k29|hou je	k29
housewarming	a-5f33|housew~	a-5f33|huilen	a-10b61c-8e-6f-5k-5l-8n-5|huis	a33c-10e-6f18k-5l-8|hulp	l12m13|ic	l13|idioot	a-9c-8e-6f-5k53l-7|idioten	a-5c-5k34|idiote~	a-5c-5k34
ie	a11|iedereen	a-8b-8c-5k38l-6n9|iedere~	a-8b-8c-5k38l-6n9|iemand	d33e-8|iets	a-7c20d-5e-9j24k8l-7n-7|ik	a-10b-14c-19d29e7f-25g16i5j26k34m-19n-32|ik dacht	a-6j21|ik heb	a-5h23|ik help	e26l-7
ik iets	j33k-5|ik je	a-5c-7d-8e26i23k-12|ik maak	d-6k19|ik u	d-9e6i24k-5|ik weet	a-7d-7i-12j22k23|ik wil	d15j-6l11|ik zie	d-5j10k-5l17|ik zoek	d15|in	a8b-12c-14e15f-14g21h5i-7j-9k-11l31m-7n-9
in brand	l12|in de	a-5g11h12|in een	a18d13e-7l-10|in het	a-8b-6e-5g19l17|inbraak	l25|inbraa~	l25|inbreker	a-5l32|inbrek~	a-5l32|ingebroken	l29
ingebr~	l29|ingestort	l25|ingest~	l25|inhuren	d22k-5|inhure~	d22k-5|inkomen	a-6c-5e41l-5|inkome~	a-6c-5e41l-5|inkorten	c28|inkort~	c28
inlogcode	a-5c-5n35|inlogc~	a-5c-5n35|insta	d-23i42|instagram	i19|instag~	i19|intensive	l10|intens~	l10|interesse	a-10c-7d38e23f-6k-5l-9n-5|interesse ?	d-12e29
interesse in	a-5d11e20l-6|intere~	a-10c-7d38e23f-6k-5l-9n-5|investeren	a-5c-5e36l-5|invest~	a-5c-5e36l-5|is	a-7b-13c18d-15e-16g10h-13i-11j-9k-14l16m28n22|is aangekomen	c-5l-6m31|is de	c25f7l-13n-5|is het	a17c14l-9|jarig	e-13n32
je	b-24c-9d12e-24f15h-7i29k28l-39n5|je aan	a-14f40g27i-5k-18n-6|je afspraak	c-11g25|je bent	a-5d-5f7k29|je erbij	f24|je gekregen	c32k-5|je hebt	c-6g10j7|je nog	a28c-12d24j-7k-9n-9|je nummer	e-5i30n-7
je ook	c-6f24|je op	a-5d-5i30k-6|je pagina	c-8h-7n37|je uit	h23n-6|je wel	a-7e22i-5m13|je zin	a15f6i-6|jij	i17k6|jou	a6l-6n10|journalist	a-5c-5n35
journa~	a-5c-5n35|jouw	a-6c-6e-5i47l-6|jullie	d44e-6h-11l-6n-5|jullie zijn	f8k9|jurk	a6c42e-5f-5l-12|kaarten	a-8c-7e-6f24k-5l-7n26|kaarte~	a-8c-7e-6f24k-5l-7n26|kan	a-11b24c25d-7e-9g-6i21j-8k-14l5n-16|kan ik	c9d-6i29k-8
kan niet	b32c-10l11n-13|kanaal	a-10b-5c-10d-5e-11f-6h71k-6l-8n-5|kans	b-6e27f-6j22l-10n-6|kapot	a-7c39l-6|kat	a36b-5c-10e-7f-6h-5j-6k-6l-5n20|katten	l17|keer	a-9c-5d-8e-5f-7j43l-8n-8|keer gevraagd	j13|kennis	e9
kijk	k25|kilo	e15|kind	a36b-7c-7e-6f-5k-5l25n-18|klaar	c28l-12|klant	a-7c39l-6|klanten	a-5e14l21|klante~	a-5e14l21|kleur	a-7c39l-6|klootzak	a-5c-5k34
klootz~	a-5c-5k34|knuffel	a18|knuffe~	a18|koffie	a37c-6e-5f-5j12k-5l-9|kom	a-21b-6c-14d-15e-12f52g-5h-7i-6j35k-12l14m-5n-11|kom je	a-10c-6f34|kom op	d-5f-11j49k-5l-14|kom snel	f-8l25n-5|komen	a-10d-9e-7f64i-7k-6l-6n-7
komt	a-7c5d-8e-5f24g-5k-5l22n-6|koop	c-11n31|koorts	a-7c-6l37|kopen	a-5e12n19|kopje	j16|kort	a-5e51i-17|korting	a-5d-5e46k-5l-7|kortin~	a-5d-5e46k-5l-7|kost	a-11c-5d44l-6
kost het	d13|kosten	a-13d38|krijg	k19|kun	c28k-5l-8n10|kun je	c29n-5|kunnen	c-17l41|kunnen geen	l16|kunnen niet	c-14l24|kunt	a-6c30d-6f-7i-5j-5k-7n20
kunt u	c35n-10|kus	a22|kussen	a15|kut	a-9c-8e-6f-5k53l-7|kwartiertje	e31i-10|kwarti~	e31i-10|kwijt	a-25b27c-8e-5k-6l39|laat	c16|laatste	c-10l24
laatst~	c-10l24|lang	a27l11n-16|lang niet	a32l-13|lange	b40l-9n-10|langs	d-6f32|last	e-5g-11l33|laten	a-5d20e15i-9|laten zien	e23i-8|leads	e29k-5l-11n-6
leden	a-10b-5c-9e-7f-6h67k-6l-9n-5|leesgroep	a-5h23|leesgr~	a-5h23|leiding	l20|leidin~	l20|lekker	a13|lekker weertje	a13|lenen	a-5e-5k-7n37|les	a-7c39l-6
lessen	a-8c-7d52e-5f-5l-7|leugen	a-8c-7e-5k50l-7|leugenaar	a-5k32|leugenaars	k9|leugen~	a-5c-6k39l-5|leuk	a34b-5c-9e-8f-10h27k-5l-8n-5|leven	a-12b59c-9d-8e-11f-7k-6l22n-13|leveren	d-5e17|levere~	d-5e17
levering	c27|leveri~	c27|levert	d10|lezing	a-8c-7e-5f52k-5l-7|lid	h28|lid worden	h28|liefs	a31|liever	a-6c-8e-7i11l-13n46|lieverd	a25
liever~	a25|lift	l11|ligt	e-8l22|ligt plat	e-8l22|like	a-10b-5c-10d-5e-7f-6h69k-6l-9n-5|liken	d-11e-11h43|link	a-10b-5c-9d-5e-7f-7h6k-6l-9n61|logo	a-8c39l-6|loopt	l17
maak	a9d-6k18|maak er	a11|maakt	d31f-13|maandag	a-6c24e-6g23l-8|maanda~	a-6c24e-6g23l-8|maar	a-5b-5c-7d-8e-8f-7h-6i-5j33k42l-13n-6|maar #	j19|maat	a-8c37d22e-6f-5k-8l-9n-5|mag	d-11e36i19j-6k-10
mag ik	d-11e36i19j-6k-10|mail	a-7c39l-6|maken	a-8c-9d37e-10l10|mama	a36c-6l-6|man	a36c-6l-6|marketing	e29|market~	e29|masterclass	a-5f33|master~	a-5f33
me	a-17b59c-15d-16e-15f-14g-8h-8i-9j6k-18l9n13|me de	n15|me niet	l-30n33|meedoen	d-5f22n-5|meedoe~	d-5f22n-5|meer	a-18b-18c-19d-12e42f-13g-10h-8i-8j-21k20l32m-10n28|meer klanten	e29l-19|meer leven	b-6l25n-9|meeting	g9
meetin~	g9|meld	f19|met	a13b-11d-5f-5j-5k-5l-9m15n10|met niemand	b-6n16|meteen	a-7c-6l42|mij	a-7c-5e-9f-6h6j-6l9n36|mij niet	l-9n28|mijn	a-15b10c19d13e20f-13g-20h26i-9j-12m-11n-21|mijn geld	e-5k27
mijn nieuwe	c-7e-5h33n-6|mijn pagina	h14|minuten	a-10c-6d-5e26f-5j31k-7l-6|minute~	a-10c-6d-5e26f-5j31k-7l-6|mis	a60d-9e-5f-5j-5k-14|mobiel	a-6c-6e-5i47l-6|model	c19|moe	a-9b62c-8e-6f-5k-5l-10|moeder	a36c-6l-6
moest	a-6b35l-11|moest het	a-6b35l-11|moet	a16c13l-9|moment	l28n-9|mond	k15|mooi	a-10b-5c-9d-5e-7f-6k-6l-9m69n-5|mooie	a13|morgen	a-16b-7d-9e-12f-11g71j-5k-8l-13n-7|morgen om	g12
muis	a15|muurschildering	a-5d34|muursc~	a-5d34|naar	a5b-10c-9d8e-5f25h-5j-7k-6l18n-5|naar de	a13c-5f-6l16|naar het	b-6l16|nacht	a-9b58c-8e-6f-5k-5l-8|nee	j33l-15|neem	a-5d-9e-5j21k-8l29n-5
negeer	j25k-5|nep	a-8c-7e-5k50l-7|netwerkavond	f18|netwerkbijeenkomst	f18|netwerkborrel	f18|netwerkontbijt	f18|netwer~	a-10b-5c-9d-5e-7f62k-6l-9n-6|niemand	a-6b40c-5e-6f-5l-8n9|nieman~	a-6b40c-5e-6f-5l-8n9
niet	a-6c5d-20e-25f-22g22h-11i-12j20k-22l31m-11n33|niet geaccepteerd	j33l-7n-5|niet meer	a-5b-11c-6d-6e-8g-5j-6k-9l29n35|niet vergeten	g32l-8n-6|niet voor	l-6n21|niets	f-8k19|nieuw	c-6i-17n40|nieuwe	a-6b-5c-12d-5e-7f-5h30i-19k-5l-6n37|nieuwe pagina	h14
nieuwsbrief	a-7c-6e-5h49l-6|nieuws~	a-7c-6e-5h49l-6|nodig	a-7d-8f-5h20n27|nodig je	h23n-6|nodigen	f9|nodige~	f9|nog	b-10c38d9e-13f-16g14h-9i-12j17k-17l-20m-7n26|nog een	d-6j30n-7|nog steeds	c14j11n-7
nog vrij	c-6d30n-5|noodgeval	a7c-6l26|noodge~	a7c-6l26|nooit	a-6c-6e-12j29k34l-11n-7|nooit meer	e-9k41l-9n-5|nr	c9|nu	a-13b-5c-8e26f-16j-6k-6l46n-5|nummer	a-20b-12d-11e-18f-15g-6h-10i72j-9k-15l-17m-7n29|offerte	a-9b-5c18d34f-6j-5k-6l-9n-5
offert~	a-9b-5c18d34f-6j-5k-6l-9n-5|offline	l20|offlin~	l20|om	a-15b14c-26d-8e8g26h13i-7j-6k-7l17m-6n-12|om #	f8g9|om te	a-6e22f14h-5n-5|oma	a36c-6l-6|omzet	a-8c-7e58f-5k-6l-9n-5|onacceptabel	a-5k32
onacce~	a-5k32|onder	l15|onder water	l15|onderdeel	c19|onderd~	c19|ondernemer	e18|ondernemers	e10|ondern~	e29l-5|ongeluk	a-5l36
ongeluk gehad	l10|ongelu~	a-5l36|online	j17|ons	a-9b-5c14e-6f-6h41k-6n-5|ontbijt	a-5f31|ontbij~	a-5f31|ontbreekt	c27|ontbre~	c27|ontvangen	c35d-9i-7
ontvan~	c35d-9i-7|onze	a-16b-12d9e33f-8g12h43i-8j-9k-15l-20m-8n-14|onze afspraak	c18e-5g7h-5|onze pagina	h9|onze software	e13|ooit	d-10e28i-7|ook	a-9c7d25e-5f31i-6j-7k-6l-9n-5|ook ?	f18|op	a-20b-16c-21d28e-5f-22h15i11j11k17l15m-13
op de	c5l16|op het	c16f7|op instagram	i19|op maat	c-8d34k-5l-5|op zoek	d15l-5|opa	a36c-6l-6|open	a-21c9d-6e-5f56g-5k-5l-6|openen	a-9c-9d52e-6k-5l-8|opening	f36
openin~	f36|ophalen	a-6c33|ophale~	a-6c33|ophouden	c-7k-5n30|ophoud~	c-7k-5n30|oplichter	k29|oplichting	k26|oplich~	a-8c-7e-5f-5k48l-7|oplossing	e32
oploss~	e32|opnieuw	a-6c-5j44l-5|opnieu~	a-6c-5j44l-5|opsturen	c19|opstur~	c19|order	c45i-18n-9|organiseren	a-5d-5e-11f40|organi~	a-5d-5e-11f40|oude	c19
over	b-10n28|overal	l11|overleden	a-5b39c-5l-5|overle~	a-6b38c-6e-5g6l-6|overmaken	n28|overma~	n28|overstroom	l27|overst~	l27|overwogen	d-10e28i-7
overwo~	d-10e28i-7|paar	j15|pagina	a-27b-13c16d5e-17f-17g-7h60i-9j-9k-18l-20m-10|pagina leuk	h15|pak	d-8k25|pakket	a-8c52d-6e-6l-6|papa	a36c-6|papier	a-7c39l-6|partner	e29
partne~	e29|pas	j-6k26|passief	e10|passie~	e10|past	c19|pdf	a-7c41l-6|perfect	a-6c-5e-5f-5l-6m47|perfec~	a-6c-5e-5f-5l-6m47|personen	a-5d33
person~	a-5d33|persoon	n26|persoo~	n26|petitie	a-5c-5n35|petiti~	a-5c-5n35|pillen	a-5c-5l35|pizza	a15d-6|plaatsen	a-5f31|plaats~	a-5f31
plat	e-8l22|plein	f10|plek	a-8b-5c-9d17e-8f56i-15j-5k-7l-7n-9|poes	a36c-6l-6|politie	c-5l30|politi~	c-5l30|portret	a-7c-5d37|portre~	a-7c-5d37|poster	a-7c39l-6
prachtig	a-7c-6e-5f-5l-8m45|pracht~	a-7c-6e-5f-5l-8m45|prijs	a-8c-7d52e-5f-5l-7|prijzen	a-5d36|prijze~	a-5d36|priveberichten	c-5n21|priveb~	c-5n21|proberen	e16f-7|prober~	e16f-7
product	e24|producten	e15|produc~	a-5c-5e38|proef	a-8c37e15f-14l-7|profiteren	e25l-11|profit~	e25l-11|project	c31|projec~	c31|prutser	a-5k31
prutsers	k11|prutse~	a-6c-5k39l-5|raad	a31b-8e-5|reageer	j18|reageer je	j18|reageert	l20n-5|reagee~	j14l19n-6|regen	a38c-6l-5|regent	a36c-6l-5
rekening	a-6c25l9|rekeni~	a-6c25l9|reparatie	c27|repara~	c27|restaurant	d19l-6|restau~	d19l-6|resultaat	e29|result~	e29|retour	a-7c42e-5l-6
reunie	a-8c-7e-5f52k-5l-7|richtlijnen	l-5n20|richtl~	l-5n20|rook	a-9c-8e-6f-7k-7l55|rook in	l16|rot	d-9k46l-10|ruik	l29|ruimte	a-7c-6d11i-5n29|ruimte nodig	a-7d-5n32
scan	e16f-7|schaam	a-5c-5d-11f-10i-7k60n-6|schandalig	a-5c-5k34|schand~	a-5c-5k34|schat	a36c-6l-6|scheiding	a-6b39c-5l-5|scheid~	a-6b39c-5l-5|schilderij	d31|schild~	a-6d39e-5
school	a36c-6l-6|schrijf	f14l-5n10|schrij~	f14l-5n10|scriptie	a-5c-5n35|script~	a-5c-5n35|seminar	a-5f33|semina~	a-5f33|seo	a-8c-7e46l-7|serie	a36c-6l-6
server	l20|service	k11|servic~	k11|site	a-10b-5c34d18e-7f-6k-6l6n-10|slapen	b39c-8l-16|slechtste	a-5c-5k34|slecht~	a-5c-5k34|snap	a-13i42|sneeuw	a36c-6l-6
snel	b-7c-11d-7e-12f-13j-8k-7l34n43|software	e33|softwa~	e33|soms	a-9b58c-8e-6f-5k-5l-8|sorry	b38f-5l-10n5|sorry voor	b40l-9n-10|speciale	e16|speciale aanbieding	e16|specia~	e16
spijt	a-6f-6g-5k42|spijt van	g-5k24|spoed	a-7c-6l41|spreken	a22c-6|spreken we	a22c-6|spreke~	a22c-6|staat	h7l15n-5|steeds	c14j11n-7|stelletje	k11
stelle~	k11|stem	d-11e-7k-8l-13n66|sterft	a-7c-6l37|stilte	a-9b58c-8e-6f-5k-5l-8|stom	a-9c-8e-6f-5k53l-7|stoppen	d-6f-10n28|stoppe~	d-6f-10n28|strand	a36c-6l-6|strategie	e29
strate~	e29|stroomt	l11|stroom~	l11|stuip	a-7c-6l37|stuks	a-8c-7d52e-5f-5l-7|sturen	c26d-6e18f-6i-15j-5k-6n11|sturen ?	c7n18|stuur	l-8n31|stuur dit	n23
stuur me	n9|suicid	a-7c-6l40|super	m26|supplementen	e29|supple~	e29|taart	a36c-6l-6|tandarts	g9|tandar~	g9|tarief	a-7c-5d57f-7i-5k-11n-7
tarieven	d34f-5k-7|tariev~	d34f-5k-7|tattoo	a-8c-7d52e-5f-5l-7|te	a-12b-6c-8d-6e17g-6h13i-5j-5n24|te komen	f21|team	c-10e39l-6|tekst	a-7c42l-6|telefoon	e18|telefoonnummer	a-6c-5d-7e-8i53l-5n-6
telefo~	a-8b-5c-7d-8e10f-5i51k-5l-7n-7|telegram	d-13i28|telegr~	d-13i28|teleurgesteld	a-5c-5g-5j47l-6|teleur~	a-5c-5g-5j47l-6|tentoonstelling	f34|tentoo~	f34|terrasje	a27|terras~	a27
terug	e-5k27|terugbetaling	c28|terugb~	c28|test	a-9b-5c-9d-5e15f-15k-5l-12n56|therapeut	b39c-8e-6l-5|therap~	b39c-8e-6l-5|thuis	e17|tien	n12|tijd	d23i-11
toch	a-10c-8e-6f-5j63k-5l-8n-5|toe	a-7c-6e-5h13j41l-11|toegang	e-12f30|toegan~	e-12f30|toegevoegd	a-5h23|toegev~	a-5h23|toevoegen	i21|toevoe~	i20k-5|tool	c-5e30h-7
toonaangevend	e13|toonaa~	e13|tot	a-13b-8c-35d-8e9f-11g65h-5j-5k-9l12m-5n-8|tot morgen	g17|trace	a-5c24|track	a-5c24|tranen	a-9b58c-8e-6f-5k-5l-8|trappenhuis	l11|trappe~	l11
trek	l11|trouwen	a-5d33|trouwe~	a-5d33|trut	a-9c-8e-6f-5k55l-7|tuin	a36c-6l-6|tweede	e11|u	a-22b-14c-10d31e-12f18h-21i33j8l-36m8n7|u beschikbaar	d14|u dat	d16
u heeft	c-15d-9g21i-7j23m11|u mij	n18|u niet	l-8n14|u nog	c-6d28i-6|u ontvangen	c35d-9i-7|u wel	a-5d-5f-5m39|uit	a-6c-6d-6e-6h17j-5k17l16n-9|uit voor	f5h21n-6|uitgenodigd	a-5d-7e-5f34h22k-14
uitgenodigd om	f-12h28|uitgen~	a-5d-7e-5f34h22k-14|uitgeschakeld	n19|uitges~	n19|uitnodiging	a-6c-6f32j12l-6|uitnod~	a-6c-6f32j12l-6|uitweg	j-7l21|uitzichtloos	l25|uitzic~	l25
uur	a-6c-8d-5f14g16h-5l12|uw	a-11b-7c-24d38f-10g15h-5i15j-7k-8l-14m-7n29|uw account	n20|uw afspraak	c-12g27|uw website	e10|vaarwel	l25|vaarwe~	l25|vader	a36c-6l-6|vakantie	a25
vakant~	a25|van	a-5b-7c-6f7g9h14i-7j-6k8l-8m-6n7|van de	n18|van harte	f15|vanaf	e7f9|vanavond	a15d-6|vanavo~	a15d-6|vandaag	a-5c-9d-8e20l-5n24|vandaa~	a-5c-9d-8e20l-5n24
vast	l11|veel	a31c-6d-6e-6f-6k-5l-5m24n-5|verder	l10n-5|verdien	e27g-5l-7|verdienen	e28|verdie~	a-5e49g-6k-5l-10n-5|verdriet	b29|verdrietig	b24|verdri~	a-7b50c-6e-5l-6
verdubbelen	e14|verdub~	e14|vergadering	a-7c19e-5f-5k-5l-6n27|vergad~	a-7c19e-5f-5k-5l-6n27|vergeet	a-5c-6e-7f-5g57k-6l-6n-6|vergee~	a-5c-6e-7f-5g57k-6l-6n-6|vergelijk	e29|vergel~	e29|vergeten	g32l-8n-6
verget~	g32l-8n-6|verhinderd	a-6c-5g44l-5|verhin~	a-6c-5g44l-5|verhogen	e14|verhog~	e14|verificatiecode	a-5l-5n41|verifi~	a-5l-5n41|verjaardag	a19c-7e-5f27k-5l-6|verjaa~	a19c-7e-5f27k-5l-6
verkeerd	i-7j9n22|verkeerde	n32|verkeerde persoon	n19|verkee~	a-7b-6e-6f-5i-9j7k-6l-6n45|verkoopt	d19|verkoo~	d19|verkopen	e22|verkop~	e22|vermist	a-17c-6e-5f-5k-5l22n34
vermis~	a-17c-6e-5f-5k-5l22n34|vermoord	d-5k19|vermoo~	d-5k19|vernissage	a-5f33|vernis~	a-5f33|verplaatsen	c17g-11|verpla~	c17g-11|versie	a-7c39l-6|vertel	a-16b47c-6e-8f-5k16l-9n-5
vertellen	e19i-9|vertel~	e19i-9|verwarming	c27|verwar~	c27|verwijderd	n19|verwij~	n19|verzekering	a-5e31|verzek~	a-5e31|verzend	c27
verzen~	c27|verzetten	c17g-11|verzet~	c17g-11|verzoek	a-6c-11j45l-5n-5|verzoe~	a-6c-11j45l-5n-5|verzonden	c21l-5|verzon~	c21l-5|via	f9|vijf	e-8f8j24
vijf minuten	e-8j24|vind	c-5d-9h14k24|vinden	f-8h20|voel	b39d-5j-6k-7l-7|voelde	b27l-6|volg	a-6c-12h46l-6|volgen	a-10b-5c-10d-5e-7f-6h69k-6l-9n-8|volgers	e36l-7n-6|volger~	e36l-7n-6
volgt	b-19l36|voor	a-20c-21d22e15f13g-13i-10j-11k-17l19n24|voor alles	l18m-6|voor de	b14f5l-8m13|voor mijn	b-6c-6d33e-12h-5l14|voor onze	d39e-13h-10|voorraad	c27|voorra~	c27|voorstelling	a-5f31
voorst~	a-5f31|vorige	a-5c26f-5g7l-5|vraagt	d18|vragenlijst	a-5c-5n35|vragen~	a-5c-5n35|vriend	a36c-6l-6|vrij	a-5c-7d20f23l-5n-6|vrijblijvend	a-7c-7d-9e44|vrijblijvend gesprek	e9
vrijbl~	a-7c-7d-9e44|vrijdag	a-5c27f10|vrijda~	a-5c27f10|vrijheid	e20|vrijhe~	e20|vrouw	a36c-6l-6|vrouwen	e20l-5|vrouwe~	e20l-5|waar	a-8c-6d-10e-5f-8i50j-10k14n-6
waar je	k10|waar woon	i32k-7|waardeloos	k26|waardeloze	k32|waarde~	a-8c-7e-5f-5k50l-7|waarom	a-14b-7c-12d-13e-9f-15h-5i-9j73k-14l-10m-6n-11|waarom accepteer	j11|waarom reageer	j18|waarom wil	f-5j28
walgelijk	a-5k32|walgel~	a-5k32|wandelgroep	h10|wandel~	h10|wanneer	a6c41e-5f-7l-7|wanneer kan	c17|wanneer spreken	a16c-6|wannee~	a6c41e-5f-7l-7|was	a17j-8k-5l20m-5
was je	a13|wat	a25b-6c-14d46e-8f-11h-5i-7j-7k-14l-9m-5n6|wat kost	a-9d31|water	a-7c-6e-5f-7k-5l52|wazig	a-7c39l-6|we	a8b-19c-21d16e31f8g41h-11i-7j5k-13l-20m-8n-13|we elkaar	a17|we weer	a16|we zitten	a-6g31l-7
we zoek	d23|webinar	a-5f33|webina~	a-5f33|webshop	e6l13|websho~	e6l13|website	a-5c-5e30l8|websit~	a-5c-5e30l8|wedstrijd	a25|wedstr~	a25
week	c27|weekend	a26|weeken~	a26|weer	a29b-6c-11d-8e-11f-8h-5j58k-7l-13n-7|weer een	a14|weertje	a29|weertj~	a29|weet	a31c-8d-15i-13j17k17n-7|weet dat	j29k-10
weet waar	i-11j-7k33|weg	b21|weggebracht	a-10l33|weggeb~	a-10l33|weggegeven	a-9l32|weggeg~	a-9l32|wel	a-12b-5d-7e18f-8i-8k-6m46n-6|welke	a20l-9|welterusten	a27
welter~	a27|werk	b-7d19k-5n15|werkt	k13|whatsapp	a-7c-5i47l-5|whatsa~	a-7c-5i47l-5|wie	g-14k30|wij	a-15b-22c-11d25e45f8g24h-8i-6j-7k-8l-17m-6n-11|wij helpen	e16|wij zijn	d-5e19
wij zoeken	d11|wij zorgen	e14|wijf	k25|wijzig	a-7c39l-6|wil	a-9b-5c-8d32e-14f9g-6h8i-6j13k-12l6m-5|wil graag	d17|wil je	d-10f17h12j10k-7l-13n14|wil niet	l25n-10|willen	d22k-5
wilt	c-5n21|winkel	d31e-6|woensdag	a-6c24e-6g23l-8|woensd~	a-6c24e-6g23l-8|woest	a-8c-7e-5k50l-7|woon	i32k-7|woont	d-7f-5i29j-5k9|word	l22|worden	h28l5n-8
worden van	h28|wordt	a-5c7n22|workshop	a-5f33|worksh~	a-5f33|x	a36c-6l-6|xx	a36c-6l-6|zaak	d25e-5l-9|zag	d34k-6|zag je	d34k-6
zagen	c-6d28n-5|zakelijk	n20|zakeli~	n20|zaken	b-16n34|zaterdag	a24c-6f10|zaterd~	a24c-6f10|zeg	k14|zeggen	a19|zelf	d19
zelfmoord	l27|zelfmo~	l27|zie	d-5j10k-5l17|ziek	a-9b58c-8e-6f-5k-5l-8|ziekenhuis	a-9b32c-7e-5f-6k-5l21|zieken~	a-9b32c-7e-5f-6k-5l21|zielig	a-9c-8e-6f-5k53l-7|zien	a25d-6e17i-9|zien we	a26e-6
zijn	a-7c-7d-10e11f12h-5j-5m28n-9|zijn een	d-5e19|zijn prachtig	m17|zin	a41d-8e-6f11g-5h-5i-10j-5n-5|zin in	a32d-6l-11|zin meer	l13|zin om	f21|zit	a-5d-5i30k-6|zit je	a-5d-5i30k-6
zitten	a-6g31l-7|zitten al	g14|zitten in	g19|zo	a-5b37j-8l14m-5n-7|zoals	a-5c35|zoek	a-8d44e-9j-7k-5l-9|zoek een	d20|zoek iemand	d20|zoek naar	d15l-5
zoeken	a-5d46e-8k-11l-5|zoeken iemand	d11|zoekmachine	a-5e31|zoekma~	a-5e31|zon	a36c-6l-6|zondag	a36c-6l-6|zonder	l21n-5|zoon	a37c-6e-5l18n-19|zorgen	e14
zorgen voor	e14|zou	a-9c17d24e-12f15g-7i-7j-6k-11l-5n13|zou u	c-7d-14f23n20|zouden	d24e-8|zult	k9|zus	a36c-6l-6|zwaaien	a19|zwaaie~	a19`;
