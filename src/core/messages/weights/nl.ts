/** Made by scripts/learn-words.ts; not to be changed by hand. */
export const nl = `!	a22c-6e-9f-7l13n-5|#	a-5c-10d-7h-5i31j15k-6l-7|# euro	e17|<all>	a13b-5c12d-8f8g-7h-5i-10j-9l8m-6|<few>	a14b-16c13d-20e-7f13g17h9i-6j-15k-10m5|<short>	a8b8c6d9e7g-15h-9i-8k8l9m-8|?	a14b-7c31d-12e20f6g-12i12j-11k-11l-20m-10n-9|? ik	c16e-5g-6i12|aan	a22b-14c-14d-18f21g15h18i-12j-12l15m-7n-11|aan de	a-6h29
aanbieding	e37|aanbie~	e37|aangekomen	c-5l-7m30n-7|aangek~	c-5l-7m30n-7|aangevallen	a-5l32|aangev~	a-5l32|aangifte	a-9c-5k43l-5|aangif~	a-9c-5k43l-5|aanmelden	a-5b-5c-7e-5f45l-6|aanmel~	a-5b-5c-7e-5f45l-6
aanpassen	c14|aanpassen ?	c14|aanpas~	c14|aanvragen	c-7d18|aanvra~	c-7d18|aardig	j-7l23|accepteer	a-6c-5j41l-5|accept~	a-6c-5j41l-5|account	g-10n36|accoun~	g-10n36
ademt	l26n-7|adres	a-12b-5c-10d-7e-7f-9i79k-11l-8n-6|advies	e9|advocaat	a-5c-5k34|advoca~	a-5c-5k34|af	l21n-5|afgesproken	c17|afgesp~	c17|afspraak	a-11b-8c30d-12e-12f-11g50h-10i-8j-8k-11l-11m-7n-13|afspraak op	c-12g23
afspraak verzetten	c13|afspra~	a-11b-8c30d-12e-12f-11g50h-10i-8j-8k-11l-11m-7n-13|afstandelijk	j11|afstan~	j11|afvallen	a-5e34|afvall~	a-5e34|afwezigheids	a-5n33|afwezi~	a-5n33|afzeggen	c17|afzegg~	c17
ah	a-6c-5j42|al	a-5c22d-7e-5f-5g5i-5j23k-5l-6|al in	g11|alleen	a-9b58c-11d-9e-10f-9k-8l-14n28|alleen over	b-9n26|alles	a30c-5l12n-5|alles goed	a31l-5|alsjeblieft	l13|alsjeb~	l13|altijd	d-5e-5l30n-6
ambulance	l27|ambula~	l27|analyse	e16f-7|analys~	e16f-7|antwoord	j17|antwoo~	j17|app	a-8b-5c-10d-5e51k-5l-10n8|app mij	n15|appen	a-10b-5c-9d-5e-12f-6i76k-6l-9n-5|appjes	l-7n15
appjes meer	l-7n15|audit	e21f-11|avond	a8b-5c-9e-7f48k-6l-8n-5|avonden	a-5b36c-5l-5|avonde~	a-5b36c-5l-5|bang	a-9b57c-8e-6f-5k-5l-8|bankgegevens	n11|bankge~	n11|barbecue	a-5f33|barbec~	a-5f33
bbq	a-8c-7e-5f51k-5l-7|bedankt	a-10b-6c-8d-6e-7f-6j-9k-6l9m50n-8|bedankt voor	l18m-6|bedank~	a-10b-6c-8d-6e-7f-6j-9k-6l9m50n-8|bedoeld	l-5n21|bedoel~	l-5n21|bedrijf	d22e-6h-7|bedrijfspagina	a-6c-6d-6e-7h45l-5|bedrijfspagina liken	h13|bedrijven	e18
bedrij~	a-8c-7d12e5f-7h39k-5l-7n-6|begint	e-5l29|begonnen	h19|begonn~	h19|begrafenis	a-6b38c-5l-5|begraf~	a-6b38c-5l-5|begrijpt	b28n-5|begrijpt me	b28n-5|begrij~	b28n-5|bek	k15
bekend	c28j-7|bel	a-8b-12c-8e-11f-5i8k-5l47n7|bel me	b-10l9n15|belachelijk	a-5c-5k34|belach~	a-5c-5k34|beleggen	a-5e30|belegg~	a-5e30|bellen	a-13b-7c-12d-8e14f-9i74j-5k-9l-12n-7|ben	a-6c-5d11f20i-5k-5l-5n14|ben je	d17f9n-10
ben jij	n27|bent	a-6c-5f22i-6k24n-8|bent u	d9f15k-5n-5|beperkt	a-5f33|beperk~	a-5f33|bereiken	a-6c-6i46l-5|bereik~	a-6c-6i46l-5|berichten	l-5n13|berichten meer	l-5n13|berich~	l-5n13
beroerte	a-5l28|beroer~	a-5l28|beschikbaar	a-7c-10d37e-5f-9k-7l-6n23|beschi~	a-7c-10d37e-5f-9k-7l-6n23|bespaar	d-5e43l-8|bespaa~	d-5e43l-8|besparen	e28|bespar~	e28|besproken	c17|bespro~	c17
bestand	c28|bestan~	c28|beste	e18|beste ondernemer	e18|bestellen	c-16d26e24k-5l-5n-8|bestelling	a-5c40d-7e-11l7|bestelnummer	c21|bestel~	a-11b-6c43d15e9f-7h-5j-5k-9n-13|betaald	c26|betaal~	c26
betaling	a-5c26l7n-5|betali~	a-5c26l7n-5|beter	l21n-5|beurs	a-8c-7e-5f51k-5l-7|beveiligingscode	a-5n33|beveil~	a-5n33|bevestig	a-6c-15e-5g45k-5l-5n12|bevestig je	n16|bevestigen	c35d-6f-6n-6|bevest~	a-9c20d-10e-5f-10g42i-5k-9l-6n7
bewusteloos	l27|bewust~	l27|bieden	a-7e31g-5|biertje	a10|biertj~	a10|bij	b18c-5e-5k11n-8|bijlage	c26|bijlag~	c26|binnen	a-9c30l-5n-5|bitcoin	a-5e30
bitcoi~	a-5e30|blij	a-13b-7c-11d-6e-9f-7k-7l-10m76n-8|bloed	a-6c-6l36|bloedt	a-7c-6l40|boek	a36c-6l-5|boeken	d30e-9f-5|bon	a-7c39l-6|boos	a-8c-7e-5k49l-7|borrel	c-8d-5e-6f51k-5l-9|braderie	a-5f33
brader~	a-5f33|brand	a-9c-7e-7l50n-5|brand in	l9|brandlucht	l27|brandl~	l27|brandweer	l29|brandw~	l29|broer	a36c-6l-5|bruiloft	a7c-6d35l-10|bruilo~	a7c-6d35l-10
btw	a-7c39l-6|budget	a-8c-7d51e-5l-7|bureau	a-7c-6e45l-6|buren	a36c-6l-5|buurtborrel	f10|buurtb~	f10|cadeau	a-8c-7d51e-5l-7|cadeaubon	n20|cadeaukaart	n26|cadeau~	a-6c-6e-6l-6n46
call	g15|care	l10|catalogus	a-5d33|catalo~	a-5d33|chat	n15|coach	a-7c-6e43l-6|code	a-9b-7c-7d-8f-8k-10l-8n70|community	l-5n20|commun~	l-5n20|concert	a17c-7e-5f28k-5l-6
concer~	a17c-7e-5f28k-5l-6|congres	a-5f33|congre~	a-5f33|contract	c31|contra~	c31|cosmetica	e28|cosmet~	e28|creatieve	e9|creati~	e9|crypto	a-8c-7e46l-7
cursus	a-8c-7e-5f48l-7|daar	a5i11|daar ?	i12|dacht	a33d-7e-6f-9g-5j18k-5|dacht aan	a38f-9|dacht dat	a-5j21|dag	a20c-7f21l-7|dank	a-13b-8c-12d-7e-11f-10g-5j-5k-9l-13m70n-9|dankjewel	a-6c-6l-5m45|dankje~	a-6c-6l-5m45
dankuwel	a-6c-6l-5m45|dankuw~	a-6c-6l-5m45|dat	a5b-5c-8d6e-9f-8g-10h-5i-8j46k-20l7m-8|dat je	a-5d-6j26k-11l17|dat op	n14|dat u	j14|dat we	a-5j21|de	c6d-18e-17g6h17i-14j-18k-15l43|de code	n17|de factuur	c15
de groep	h24l-10|de politie	l14|de webshop	l13|deadline	c26|deadli~	c26|deel	b-7k-7l-7n41|deel deze	n18|deel dit	k-6n23|denk	a-10c-7d-5e-5f-17g58k13l-6n-5|denk je	a-5f-15g23k19
derde	j29|derde keer	j29|deur	d-13l29|deze	n28|deze video	n10|die	a-5b19|dief	a-12b-6c-11d-5e-8f-7k44l23n-6|diensten	e21|dienst~	e21|dieven	a-8c-8e-6f-5k56l-7n-5
dikke	a36c-5l-5|dinsdag	a-6c24e-6g23l-8|dinsda~	a-6c24e-6g23l-8|direct	l17|dit	a-10b10c8d-9e-8f-9g-7h-6i-5j-6k-12l7n45|dit door	n16|dit in	n12|dit is	n11|dochter	a23b-6c-5l12|dochte~	a23b-6c-5l12
documenten	c26|docume~	c26|doe	a33d-14k9|doen	a14d-6k5|doet	a-12c-8d45f-5j-6l9n-6|doet u	d16|dokter	a-6c-6l36|dom	a-8c-7e-5f-5k51l-7|donatie	a-5n33|donati~	a-5n33
donderdag	a-6c23g21l-7|donder~	a-6c23g21l-7|doneer	a-8c-7e-5f-5l-7n51|dood	a-7c-6d-12f-11k13l45|doop	a-8c-7d51e-5l-7|door	a-14b-6c-17d-6e-7f-7g52j13k-8|doorgestuurd	a-5n31|doorge~	a-5n31|doorsturen	c27i-5|doorst~	c27i-5
down	c-12l22|dringend	l27|dringe~	l27|drinken	f9|drinke~	f9|drukker	c26|drukke~	c26|een	a12b-17c-11d36e-6f-16g-18h-16i-11j38k-16l20m-12n-14|een einde	d-5l18|een kans	j23
een keer	d-5j25|een ongeluk	l10|eens	a21b32c-8d-5e12f-6i-6j-5k-9l-7m-6n-6|eenzaam	a-6b42c-5l-5|eenzaa~	a-6b42c-5l-5|eerste	l11|eikel	a-9c-7e-6f-5k52l-7|eind	b-5l21|einde	d-5l18|einde aan	d-5l18
elkaar	a17|en	a6c17e-5f-6k5l-6n8|energie	e28|energi~	e28|enquete	a-6c-5l-5n38|enquet~	a-6c-5l-5n38|entree	e-18f30|er	a8c-11g18l25n-13|er een	a12|er is	l13
er niet	l15n-10|eraan	a-5g39k-6l-5|erbij	d-10f43k-7|erfenis	a-5n33|erfeni~	a-5n33|erg	b17m12|erg bedankt	m13|eruit	l11|eten	a36c-6l-5|euro	e13n24
even	a29b10c-8d-6e-12f-5j23k-5l-10n-5|evenement	a-5f31|evenem~	a-5f31|exclusief	e26|exclus~	a-5e33|explosie	l25|explos~	l25|expositie	f9|exposi~	f9|extra	e11
facebook	i14|facebookpagina	h22n-7|facebo~	h20i14n-8|facturen	c26|factur~	c26|factuur	c42n-6|factuu~	c42n-6|feest	a-8c-7e-5f51k-5l-7|ff	a19|fijn	a-10b-5c-9d-5e-7f-6k-6l-9m69n-5
fijne	a50f-18|film	a42c-7d-7l-5|financiele	e20|financ~	e20|flauw	a-6c-6l36|flauwgevallen	l27|flauwg~	l27|formulier	c26|formul~	c26|foto	a35c-6e-5l-7n5
fout	a-7c39l-6|ga	k16|ga aangifte	k14|gaaf	a36c-6l-5|gaan	c17g-5|gaat	a8b-5c-11d-6e-6f-7g51j-7k9l-9n-11|gans	k24|gas	a-7c-6e-5l42|gaslek	a-7c-6l40|gaslucht	l27
gasluc~	l27|gasten	a-13b-6c-11d41e-9f37k-7l-11n-7|geaccepteerd	j32l-7n-5|geacce~	j32l-7n-5|gebeurd	l9|gebeur~	l9|gedaan	j10|gedacht	a-6e24|gedach~	a-6e24|geef	a-7b-7f17j20k5l-7
geef me	b-6j22l-6n6|geen	a-9b-6c-11d-5e-15f-9g-5h-5i-5j22k-9l26m-7n37|geen appjes	l-7n15|geen berichten	l-5n13|geen nee	j33l-13n-5|geen zin	l16|gefeliciteerd	a31l-5|gefeli~	a31l-5|gehackt	l27|gehack~	l27
gehad	l14|gehuild	a-6b38c-5l-5|gehuil~	a-6b38c-5l-5|gekregen	c32|gekreg~	c32|gekwetst	a-6c-5j43l-5|gekwet~	a-6c-5j43l-5|geld	a-8b-5c-9d-5e8f-6k18l-7n29|geld terug	k28|geld verdienen	e17
geleden	l18|gelede~	l18|gelegd	a15|gemaakt	c-6h27|gemaak~	c-6h27|genomen	l17|genome~	l17|geprobeerd	j16|geprob~	j16|gereageerd	j33k-8
gereag~	j33k-8|gered	m15|gereserveerd	f17|gerese~	f17|gescheiden	n31|gesche~	n31|geslikt	l17|geslik~	l17|gesprek	a-5e26f-5|gespre~	a-5e26f-5
gesproken	a19l-8|gesprongen	l20|gespro~	a14l12|gestart	c-6h23|gestar~	c-6h23|gevallen	c-5l33n-6|gevall~	c-5l33n-6|gevolgd	l21|gevolg~	l21|gevraagd	a-6c-6j42l-5
gevraa~	a-6c-6j42l-5|geweigerd	d-5j27|geweig~	d-5j27|geweldig	a-6c-7l-6m47n-7|geweld~	a-6c-7l-6m47n-7|gewijzigd	n18|gewijz~	n18|gewond	a-6c-6l36|gewonnen	a-5n33|gewonn~	a-5n33
gezellig	a29f8j-5l-5|gezell~	a29f8j-5l-5|gezien	a36c-10d30h-9i-12l-7n-5|glaasje	f9|glaasj~	f9|goed	a31l-6|goedemorgen	a27c-5|goedem~	a26|goedendag	d12|goeden~	d12
google	a-7c-6e46l-6|graag	b-6d17j-5l-9n27|grappig	a25|grappi~	a25|gratis	a-17b-10c-20d-10e57f49g-5h-6i-5j-6k-11l-16m-6n-18|gratis gesprek	e12|gratis scan	e16f-7|groei	a-7c-6e43l-6|groep	a-14b-8c-13d-8e-14f-13g-5h74j-5k-9l-19n-9|groetjes	a25
groetj~	a25|haat	a-8c-7e-5k49l-7|haha	a47c-6l-12|hallo	a44c-6e-5l-6|handteken	c26|handte~	c26|hart	a-9b57c-8e-6f-5k-5l-8|hartaanval	l27|hartaa~	l27|harte	f16
harte uitgenodigd	f16|hartelijk	a-6d-5f-7k-9m47|hartelijk dank	m9|hartel~	a-6d-5f-7k-9m47|he	a46c-7e-5l-7|heb	a9b-7d-16e7f-9g-10h8i18j21k-18l-9m-9n14|heb ik	j33k-5|heb je	a20c-8d-8e14f-5g-6h14i24j-9k-11m-7n-11|hebben	e-5g14k12|hebt	g23j5k-7
hebt afspraak	c-13g26|heeft	b-8d17e6f-18g10h-6i18j9k-12n-15|heeft u	a-8d31e11f-12g-8i28j-10k-8m-7n-9|heel	a-7b20c-5l-6m27n-6|heel erg	m13|heet	i12|help	a-9c-7d-7e19f-6k-7l39|helpen	a-7d-5e33|herinner	a-7b38c-6d-8e-12f-6g34k-8l-6|herinnering	b-10g41
herinn~	a-11b29c-10d-10e-14f-8g56j-6k-10l-10n-6|hersenbloeding	l27|hersen~	l27|het	a17b16c13e-15f-8h-10i-8j-11k14l6m-6n-10|het nieuwe	n21|het ziekenhuis	b-10l25|hey	a36c-6l-5|hier	a5h8k16n-5|hieronder	h10|hieron~	h10
hoe	a49b-5d-6f-7g-10i13k-9l-7n-6|hoe gaat	a20|hoe was	a18|hoer	a-9c-7e-6f-5k52l-7|hoeveel	d22|hoevee~	d22|hoi	a44c-7e-5f-5l-6|hond	a32b-5c-8d-5e-7f-6k-6n18|hoop	a22|hoop dat	a22
hoor	a15|hou	k29|hou je	k29|housewarming	a-5f33|housew~	a-5f33|huilen	a-10b61c-8e-6f-5k-5l-8n-5|huis	a33c-10e-6f18k-5l-8|hulp	l12m14|iban	l-5n33|ic	l13
idioot	a-9c-7e-6f-5k52l-7|idioten	a-5c-5k34|idiote~	a-5c-5k34|ie	a10|iedereen	a-8b-8c-5k38l-6n8|iedere~	a-8b-8c-5k38l-6n8|iemand	d33e-8|iets	a-8c14d-6e-10g17j22k7l-9n-9|ik	a-10b-12c-22d28e7f-26g20i5j26k33m-19n-33|ik dacht	a-5j21
ik heb	a-5h23|ik help	e26l-8|ik iets	j33k-5|ik je	a-5c-7d-8e26i23k-12|ik maak	d-5k19|ik moet	a-5c8g19|ik u	d-8e6i24k-5|ik weet	a-7d-7i-12j22k23|ik wil	d9j-7k-6l23|ik zie	j10k-5l18
ik zoek	d15|in	a7b-12c-14e15f-15g18h5i-7j-9k-11l31m-7|in brand	l12|in de	a-5g8h12|in een	a18d13e-6l-10|in het	a-8b-6e-5g19l18|inbraak	l25|inbraa~	l25|inbreker	a-5l32|inbrek~	a-5l32
ingebroken	l29|ingebr~	l29|ingestort	l25|ingest~	l25|inhuren	d23k-5|inhure~	d23k-5|inkomen	a-6c-5e41l-5|inkome~	a-6c-5e41l-5|inkorten	c29|inkort~	c29
inlogcode	a-5n33|inlogc~	a-5n33|insta	d-23i42|instagram	h5i19|instag~	h5i19|intensive	l10|intens~	l10|interesse	a-10c-8d38e23f-5k-5l-9n-5|interesse ?	d-11e29|interesse in	a-5d11e20l-6
intere~	a-10c-8d38e23f-5k-5l-9n-5|investeren	a-5c-5e35l-5|invest~	a-5c-5e35l-5|is	a-8b-16c15d-16e-19g8h-14i-13j-10k-16l14m26n40|is aangekomen	c-5l-6m31n-6|is de	c27f8l-13n-7|is gewijzigd	n18|is het	a18c15l-8n-8|is kapot	c-6n18|is mijn	c18
jarig	e-12n31|je	b-24c-8d12e-24f16h-6i29k27l-39|je aan	a-14f40g27i-5k-18n-5|je afspraak	c-10g24|je bent	a-5d-5f7k30|je erbij	f25|je gekregen	c32|je hebt	c-6g10j7|je nog	a28c-13d24j-6k-9n-9|je nummer	e-5i30n-6
je ook	c-5f24|je op	d-5i30k-6|je pagina	c-7h-6n35|je spijt	k19|je uit	h23n-5|je wel	a-7e21i-5m13|je zin	a15f6i-6|jij	a-8c-5i16j-5k11l-7n22|jij dat	n14|jij dit	n12
jou	a6l-5n10|journalist	a-5n33|journa~	a-5n33|jouw	a-6c-5i48l-5n-7|jullie	d44e-6g-7h-11l-6n-6|jullie zijn	f8k9|jurk	a7c42f-5l-12|kaarten	a-8c-7e-5f25k-5l-7n24|kaarte~	a-8c-7e-5f25k-5l-7n24|kan	a-11b23c25d-7e-9g-6i21j-8k-14l6n-16
kan ik	c9d-6i29k-7|kan niet	b31c-9l11n-13|kanaal	a-10b-5c-10d-5e-11f-6h71k-6l-8n-5|kans	b-6e27f-6j21l-10n-6|kapot	a-8c37e-6f-5l-7n10|kat	a36b-5c-10e-7f-6h-5j-5k-6n18|katten	l17|keer	a-9c-5d-8e-5f-7j43l-7n-7|keer gevraagd	j13|kennis	e9
kijk	k24|kilo	e15|kind	a36b-7c-7e-6f-5k-5l25n-17|klaar	c29l-12n-6|klant	a-7c39l-6|klanten	a-5e14l21n-5|klante~	a-5e14l21n-5|kleur	a-7c39l-6|klootzak	a-5c-5k34|klootz~	a-5c-5k34
knuffel	a18|knuffe~	a18|koffie	a37c-6e-5f-5j13k-5l-9|kom	a-20b-6c-14d-15e-12f52g-6h-6i-6j35k-12l14m-5n-13|kom je	a-9c-5f34|kom op	d-6f-11j49k-5l-13|kom snel	f-8l24n-5|komen	a-10d-9e-7f64i-7k-6l-6n-7|komt	a-7c5d-8e-5f24k-5l22n-5|koop	c-11n31
koorts	a-6c-6l36|kopen	a-5e12n18|kopje	j16|kort	a-5e52i-17n-6|korting	a-5d-5e46k-5l-6n-5|kortin~	a-5d-5e46k-5l-6n-5|kost	a-11c-5d44l-6|kost het	d13|kosten	a-13d37|krijg	k13
krijgen	k10|krijge~	k10|kun	c29k-5l-7n8|kun je	c30n-5|kunnen	c-20g6l41n-7|kunnen geen	l19|kunnen niet	c-13l23|kunt	a-6c30d-6f-7i-5j-5k-6n20|kunt u	c35n-9|kus	a22
kussen	a15|kut	a-9c-7e-6f-5k52l-7|kwam	c-9g23|kwartiertje	e31i-10|kwarti~	e31i-10|kwijt	a-26b26c-9e-5f-5k-6l37n7|laat	a-6b-7c14g-5n22|laatste	c-10l25n-5|laatst~	c-10l25n-5|lang	a27l12n-18
lang niet	a32l-13|lange	b39l-9n-10|langs	d-6f32|last	e-5g-11l32|laten	a-5d20e15i-8|laten zien	e23i-8|leads	e30l-9n-9|leden	a-10b-5c-9e-7f-6h67k-6l-9n-5|leesgroep	a-5h23|leesgr~	a-5h23
leiding	l20|leidin~	l20|lekker	a13|lekker weertje	a13|lenen	e-5k-7n36|les	a-8c37e-5g8l-7|lessen	a-8c-7d51e-5l-7|leugen	a-8c-7e-5k49l-7|leugenaar	a-5k31|leugenaars	k10
leugen~	a-5c-5k39|leuk	a34b-5c-9e-7f-11h27k-5l-8n-5|leven	a-12b59c-9d-7e-10f-7k-6l23n-16|leveren	d-5e17|levere~	d-5e17|levering	c26|leveri~	c26|levert	d10|lezing	a-8c-7e-5f51k-5l-7|lid	h28
lid worden	h28|liefs	a31|liever	a-6c-7e-7i11l-13n46|lieverd	a25|liever~	a25|lift	l11|ligt	e-8l22|ligt plat	e-8l22|like	a-10b-5c-10d-5e-7f-6h69k-6l-9n-7|liken	d-11e-11h44
link	a-10b-5c-9d-5e-7f-6h6k-6l-8n58|logo	a-7c38l-6|loopt	l17|lukt	g9|m'n	l-5n20|m'n mobiel	l-5n20|maak	a9d-6k18|maak er	a12|maakt	d31f-13|maandag	a-6c23e-6g25l-8
maanda~	a-6c23e-6g25l-8|maar	b-5c-7d-8e-8f-7h-5i-5j33k41l-13n-8|maar #	j19|maat	a-8c37d22e-6f-5k-7l-9n-6|mag	d-11e36i19j-6k-10|mag ik	d-11e36i19j-6k-10|mail	a-7c38e-5l-10|maken	a-8c-9d37e-10l10|mama	a36c-6l-5|man	a36c-6l-5
marketing	e28|market~	e28|masterclass	a-5f33|master~	a-5f33|me	a-19b58c-20d-16e-16f-14h-8i-9j6k-18l8n23|me de	n14|me niet	g8l-26n26|meedoen	d-5f22n-5|meedoe~	d-5f22n-5|meer	a-19b-19c-19d-12e40f-15g-13h-9i-9j-22k18l28m-10n39
meer klanten	e29l-17|meer leven	b-6l23n-9|meeting	g10|meetin~	g10|meld	f18|met	a12b-15d-5f-5j-5k-5l-10m14n23|met niemand	b-5n13|meteen	a-7c-6l42|mij	a-6e-8f-5h6j-6l7n35|mij niet	l-12n30
mijn	a-16b9c16d12e18f-13g-20h25i-11j-13m-12|mijn geld	k28|mijn nieuwe	c-9d-5e-5h32l-5|mijn pagina	h14|mijn telefoon	c-6n23|minuten	a-10c-6d-5e26f-5j31k-7l-6|minute~	a-10c-6d-5e26f-5j31k-7l-6|mis	a60d-9e-5f-5j-5k-14l-5|mobiel	a-7b-5c-9e-5f-5i46k-5l-10n13|mobiel is	l-5n20
model	c20|moe	a-9b62c-8e-6f-5k-5l-10n-5|moeder	a36c-6l-5|moest	a-6b35l-11|moest het	a-6b35l-11|moet	a16c6d-5g16l-11|moment	l24n-10|mond	k15|mooi	a-10b-5c-9d-5e-7f-6k-6l-9m69n-5|mooie	a13
morgen	a-16b-7d-9e-12f-11g69j-5k-8l-14n-8|morgen om	g11|muis	a15|muurschildering	a-5d34|muursc~	a-5d34|naar	b-10c-10d7e-6f23g-5h-8j-8k-7l16n11|naar de	a14c-5f-6l16|naar het	b-7l15n8|nacht	a-9b57c-8e-6f-5k-5l-8|nee	j33l-13n-5
neem	a-5d-9j22k-8l30n-8|negeer	j24k-5|nep	a-8c-7e-5k49l-7|netwerkavond	f18|netwerkbijeenkomst	f18|netwerkborrel	f18|netwerkontbijt	f18|netwer~	a-10b-5c-9d-5e-7f62k-6l-9n-6|niemand	a-5b40c-5e-5l-8n6|nieman~	a-5b40c-5e-5l-8n6
niet	a-6d-20e-25f-22g26h-12i-12j20k-21l31m-11n29|niet geaccepteerd	j32l-7n-5|niet meer	b-11c-5e-8g-5j-6k-8l29n29|niet vergeten	g31l-8n-5|niet voor	l-5n21|niets	f-8k19|nieuw	c-6i-17n41|nieuwe	a-7b-6c-16d-8e-7f-6h29i-10k-7l-11n49|nieuwe bedrijfspagina	h9|nieuwe iban	n21
nieuwe nummer	i-7n20|nieuwe pagina	h16n-6|nieuwe rekening	c-6h-6n27|nieuwsbrief	a-7c-6e-5h49l-6|nieuws~	a-7c-6e-5h49l-6|nodig	a-7d-8f-5h20n26|nodig je	h23n-5|nodigen	f9|nodige~	f9|nog	b-10c38d10e-13f-15g13h-8i-12j16k-17l-20m-7n26
nog een	d-6j30n-5|nog steeds	c14j11n-7|nog vrij	c-6d30n-6|noodgeval	a7c-5l26|noodge~	a7c-5l26|nooit	a-6c-6e-11j29k35l-11n-9|nooit meer	e-9k42l-8n-7|nr	c9|nu	a-13b-5c-8e26f-16j-6k-6l46n-5|nummer	a-19b-11d-11e-17f-14g-5h-8i72j-9k-14l-17m-7n23
offerte	a-9b-5c18d34f-6j-5k-6l-9n-5|offert~	a-9b-5c18d34f-6j-5k-6l-9n-5|offline	l20n-5|offlin~	l20n-5|om	a-14b14c-25d-7e8g24h13i-7j-6k-7l18m-6n-13|om te	a-6e22f14h-5n-7|oma	a36c-6l-5|omzet	a-8c-7e58f-5k-6l-9n-7|onacceptabel	a-5k32|onacce~	a-5k32
onder	l15|onder water	l15|onderdeel	c20|onderd~	c20|ondernemer	e18|ondernemers	e10|ondern~	e29l-5|ongeluk	a-5l36|ongeluk gehad	l10|ongelu~	a-5l36
online	j17|ons	a-9b-5c14d-5e-7f-7h39k-6l-5|ontbijt	a-5f31|ontbij~	a-5f31|ontbreekt	c26|ontbre~	c26|ontvangen	c34d-9i-7|ontvan~	c34d-9i-7|onze	a-16b-12d9e33f-7g12h43i-8j-9k-15l-19m-8n-15|onze afspraak	c16e-5g8h-5
onze pagina	h9|onze software	e13|ooit	d-10e28i-7|ook	a-9c8d25e-5f31g-5i-6j-7k-6l-9n-7|ook ?	f18|op	a-21b-17c-22d28e-5f-22h12i11j11k17l13m-14n8|op de	c6l17|op dit	l22|op het	c14f7l-5n7|op instagram	i19
op maat	c-7d33k-5|op mijn	a14h-7l-5n14|op zoek	d15l-5|opa	a36c-6l-5|open	a-21c10d-5e-5f56g-8k-5l-6|openen	a-9c-8d52e-6k-5l-7|opening	f36|openin~	f36|ophalen	a-5c33g-5|ophale~	a-5c33g-5
ophouden	c-7k-5n29|ophoud~	c-7k-5n29|oplichter	k29|oplichting	k26|oplich~	a-8c-7e-5f-5k48l-7|oplossing	e32|oploss~	e32|opnieuw	a-6c-5j44l-5|opnieu~	a-6c-5j44l-5|opsturen	c18
opstur~	c18|order	c44i-18n-8|organiseren	a-5d-5e-11f40|organi~	a-5d-5e-11f40|oude	c20|over	b-9n26|overal	l10|overleden	a-5b38c-5l-5|overle~	a-6b38c-6g5l-6|overmaken	n27
overma~	n27|overstroom	l27|overst~	l27|overwogen	d-10e28i-7|overwo~	d-10e28i-7|paar	j15|pagina	a-27b-13c16d6e-17f-17g-7h61i-9j-9k-18l-19m-9|pagina leuk	h15|pak	d-8k25|pakket	a-8c53d-5e-6g-5l-6
papa	a35c-6|papier	a-7c39l-6|partner	e28|partne~	e28|pas	j-6k25|passief	e10|passie~	e10|past	c20|pdf	a-7c41l-5|perfect	a-6c-5e-5f-5l-6m47
perfec~	a-6c-5e-5f-5l-6m47|personen	a-5d33|person~	a-5d33|persoon	n25|persoo~	n25|petitie	a-5n33|petiti~	a-5n33|pillen	a-5c-5l35|pizza	a15d-6|plaatsen	a-5f31
plaats~	a-5f31|plat	e-8l22|plein	f10|plek	a-8b-5c-9d16e-8f56i-15j-5k-7l-7n-8|poes	a36c-6l-5|politie	c-5l30|politie is	l9|politi~	c-5l30|portret	a-7c-5d37|portre~	a-7c-5d37
poster	a-7c39l-6|prachtig	a-7c-6e-5f-5l-7m45n-5|pracht~	a-7c-6e-5f-5l-7m45n-5|prijs	a-8c-7d51e-5l-7|prijzen	a-5d36|prijze~	a-5d36|prive	n14|priveberichten	n15|priveb~	n15|proberen	e16f-7
prober~	e16f-7|product	e23|producten	e15|produc~	a-5c-5e38|proef	a-8c37e15f-14l-7|profiteren	e25l-11|profit~	e25l-11|project	c31|projec~	c31|prutser	a-5k31
prutsers	k11|prutse~	a-6c-5k39l-5|raad	a31b-8e-5|reageer	j18|reageer je	j18|reageert	l20|reagee~	j14l19n-6|regen	a38c-6l-5|regent	a36c-6l-5|rekening	a-6c26d-5e-5h-7k-5l9n8
rekeningnummer	n18|rekeni~	a-7b-5c22d-5e-6f-5h-8k-6l6n26|reparatie	c26|repara~	c26|restaurant	d19l-6|restau~	d19l-6|resultaat	e28|result~	e28|retour	a-7c42e-5l-6|reunie	a-8c-7e-5f51k-5l-7
richtlijnen	l-5n20|richtl~	l-5n20|rook	a-9c-8e-6f-7k-6l55|rook in	l16|rot	d-9k45l-9n-5|ruik	l29|ruimte	a-7c-6d11i-5n28|ruimte nodig	a-7n31|rust	b-7n22|scan	e16f-7
schaam	a-5c-5d-11f-10i-6k58n-5|schandalig	a-5c-5k34|schand~	a-5c-5k34|schat	a36c-6l-5|scheiding	a-6b38c-5l-5|scheid~	a-6b38c-5l-5|schilderij	d30|schild~	a-6d39e-5|school	a36c-6l-5|schrijf	f14n10
schrij~	f14n10|scriptie	a-5n33|script~	a-5n33|seminar	a-5f33|semina~	a-5f33|seo	a-8c-7e46l-7|serie	a36c-6l-5|server	l20n-5|service	k11|servic~	k11
site	a-10b-5c34d17e-7f-6k-5l6n-10|slapen	b39c-7l-17|slechtste	a-5c-5k34|slecht~	a-5c-5k34|snap	a-13i41|sneeuw	a36c-6l-5|snel	b-6c-10d-7e-12f-13j-8k-7l34n40|software	e33|softwa~	e33|soms	a-9b57c-8e-6f-5k-5l-8
sorry	b37f-5l-10|sorry voor	b39l-9n-10|speciale	e16|speciale aanbieding	e16|specia~	e16|spijt	a-5d-5f-6g-7k43n-5|spijt van	g-6k34|spoed	a-7c-6l41|spreken	a22c-6|spreken we	a22c-6
spreke~	a22c-6|staat	c5h7l15n-5|steeds	c14j11n-7|stelletje	k11|stelle~	k11|stem	d-10e-6k-7l-11n58|sterft	a-6c-6l36|stilte	a-9b57c-8e-6f-5k-5l-8|stom	a-9c-7e-6f-5k52l-7|stoppen	d-6f-9n28
stoppe~	d-6f-9n28|strand	a36c-6l-5|strategie	e28|strate~	e28|stroomt	l11|stroom~	l11|stuip	a-6c-6l36|stuk	n12|stuks	a-8c-7d51e-5l-7|sturen	c27d-5e18f-5i-14j-5k-6n7
sturen ?	c9n12|stuur	l-7n30|stuur dit	n21|stuur me	n10|suicid	a-7c-6l40|super	m26|supplementen	e28|supple~	e28|taart	a36c-6l-5|tarief	a-7c-5d56f-7i-5k-11n-6
tarieven	d33f-5k-7|tariev~	d33f-5k-7|tattoo	a-8c-7d51e-5l-7|te	a-12b-6c-7d-6e17g-6h13i-5j-5n21|te komen	f21|team	c-9e40l-5|tekst	a-7c41l-5|telefoon	c-7e17i-5n18|telefoon is	c-6n23|telefoonnummer	a-5d-7e-8i54n-10
telefo~	a-9b-5c-11d-9e9f-6i51k-6l-9n8|telegram	d-13i28|telegr~	d-13i28|teleurgesteld	a-5c-5g-5j47l-6|teleur~	a-5c-5g-5j47l-6|tentoonstelling	f34|tentoo~	f34|terrasje	a26|terras~	a26|terug	k28
terugbetaling	c28|terugb~	c28|test	a-9c-8e14f-15k-5l-9n52|therapeut	b39c-7e-6l-5|therap~	b39c-7e-6l-5|thuis	e17|tien	n11|tijd	d23i-11|toch	a-10c-8e-6f-5j62k-5l-8n-5|toe	a-7c-6e-5h13j41l-11
toegang	e-12f30|toegan~	e-12f30|toegevoegd	a-5h23|toegev~	a-5h23|toevoegen	i21|toevoe~	i19k-5|tool	c-5e30h-7|toonaangevend	e13|toonaa~	e13|tot	a-12b-8c-32d-7e9f-10g64h-5j-5k-8l13m-5n-8
tot morgen	g16|trace	a-5c25|track	a-5c25|tranen	a-9b57c-8e-6f-5k-5l-8|trappenhuis	l10|trappe~	l10|trek	l11|trouwen	a-5d33|trouwe~	a-5d33|trut	a-9c-8e-6f-5k54l-7
tuin	a36c-6l-5|tussen	c-9g23|tweede	e11|u	a-22b-14c-10d31e-12f18h-20i33j8k6l-36m8n5|u beschikbaar	d14|u dat	d16|u heeft	c-16d-9g21i-7j23m11|u mij	n13|u niet	j5l-7n12|u nog	c-6d27i-6
u ontvangen	c34d-9i-7|u wel	d-5m39|uit	a-6c-6d-6e-6h17j-5k17l16n-8|uit voor	f6h21n-5|uitgenodigd	a-5d-7e-5f34h22k-14n-5|uitgenodigd om	f-12h28|uitgen~	a-5d-7e-5f34h22k-14n-5|uitgeschakeld	n20|uitges~	n20|uitnodiging	a-6c-6f33j13l-5n-7
uitnodigingen	l-6n16|uitnodigingen meer	l-6n16|uitnod~	a-7c-7e-7f31j12k-5l-11n9|uitweg	j-7l23|uitzichtloos	l25|uitzic~	l25|uur	a-5c-7d-5f14g14l13|uw	a-11b-7c-23d39f-9g15h-5i16j-6k-8l-14m-6n24|uw account	n20|uw afspraak	c-11g26n-5
uw website	e10|vaarwel	l25|vaarwe~	l25|vader	a36c-6l-5|vakantie	a25|vakant~	a25|van	a-5b-7c-9f7g13h14i-8j-7k17l-10m-7n5|van de	n19|van harte	f16|van hebben	k13
van krijgen	k10|vanaf	e7f9|vanavond	a15d-6|vanavo~	a15d-6|vandaag	a-5c-9d-7e20l-5n23|vandaa~	a-5c-9d-7e20l-5n23|vast	l11|veel	a31c-6d-6e-6f-6k-5l-5m23n-5|veranderd	n23|verand~	n23
verder	l11n-6|verdien	e26g-5l-7|verdienen	e28|verdie~	a-5e49g-6k-5l-10n-5|verdriet	b29|verdrietig	b24|verdri~	a-7b50c-6e-5l-6|verdubbelen	e14|verdub~	e14|vergadering	a-7c19e-5f-5l-6n25
vergad~	a-7c19e-5f-5l-6n25|vergeet	a-5c-5e-7f-5g56k-6l-6n-5|vergee~	a-5c-5e-7f-5g56k-6l-6n-5|vergelijk	e28|vergel~	e28|vergeten	g31l-8n-5|verget~	g31l-8n-5|verhinderd	a-6c-5g44l-5|verhin~	a-6c-5g44l-5|verhogen	e14
verhog~	e14|verificatiecode	n38|verifi~	n38|verjaardag	a19c-7e-5f27k-5l-6|verjaa~	a19c-7e-5f27k-5l-6|verkeerd	i-8j9n22|verkeerde	n31|verkeerde persoon	n19|verkee~	a-7b-6e-5f-5i-9j7k-5l-6n45|verkoopt	d19
verkoo~	d18|verkopen	e22|verkop~	e22|vermist	a-17c-6e-5l22n33|vermis~	a-17c-6e-5l22n33|vermoord	d-5k19|vermoo~	d-5k19|vernissage	a-5f33|vernis~	a-5f33|verplaatsen	c16g-10
verpla~	c16g-10|versie	a-7c39l-6|vertel	a-16b47c-6e-8f-5k15l-8n-6|vertellen	e19i-9|vertel~	e19i-9|verwarming	c26|verwar~	c26|verwijderd	n15|verwij~	n15|verzekering	a-5e30
verzek~	a-5e30|verzend	c26|verzen~	c26|verzetten	c13|verzet~	c13|verzoek	a-6c-10j45l-5n-5|verzoe~	a-6c-10j45l-5n-5|verzonden	c19n-5|verzon~	c19n-5|via	f9
video	n10|vijf	e-8f8j24|vijf minuten	e-8j24|vind	d-9h14k24|vinden	f-8h20|voel	b39j-6k-6l-7|voelde	b28l-6n-6|volg	a-6c-12h48l-6n-7|volgen	a-10b-5c-10d-5e-7f-6h68k-6l-9n-7|volgers	e36l-6n-6
volger~	e36l-6n-6|volgt	b-18l37n-6|voor	a-20c-26d22e14f13i-11j-12k-18l18n23|voor alles	l18m-6|voor de	b13f6g-6l-8m14|voor mijn	b-6c-5d33e-12l14n-7|voor onze	d39e-13h-10|voorraad	c26|voorra~	c26|voorstelling	a-5f31
voorst~	a-5f31|vorige	a-5c26g6l-5|vraagt	d18|vragenlijst	a-5n33|vragen~	a-5n33|vriend	a36c-6l-5|vrij	a-5c-7d20f23l-5n-7|vrijblijvend	a-7c-7d-9e44|vrijblijvend gesprek	e9|vrijbl~	a-7c-7d-9e44
vrijdag	a-5c27f10|vrijda~	a-5c27f10|vrijheid	e20|vrijhe~	e20|vrouw	a36c-6l-5|vrouwen	e20l-6|vrouwe~	e20l-6|waar	a-8c-6d-10e-5f-8i51j-9k13n-7|waar je	k10|waar woon	i32k-7
waardeloos	k25|waardeloze	k31|waarde~	a-8c-7e-5f-5k50l-7|waarom	a-14b-7c-12d-13e-9f-15h-5i-9j73k-14l-11m-6n-10|waarom accepteer	j11|waarom reageer	j18|waarom wil	f-5j28|walgelijk	a-5k32|walgel~	a-5k32|wandelgroep	h10
wandel~	h10|wanneer	a6c41e-5f-7l-7n-6|wanneer kan	c17|wanneer spreken	a16c-6|wannee~	a6c41e-5f-7l-7n-6|was	a17j-8l22m-5|was je	a12|wat	a25b-6c-13d46e-8f-11h-5i-7j-7k-13l-8m-5n5|wat kost	a-9d31|water	a-7c-6e-5f-7k-5l52n-5
wazig	a-7c39l-6|we	a8b-19c-24d16e31f8g42h-11i-7j5k-13l-20m-8n-14|we de	c-6f9g8|we elkaar	a17|we weer	a16|we zitten	a-5g30l-6|we zoek	d22|webinar	a-5f33|webina~	a-5f33|webshop	e6l13
websho~	e6l13|website	a-5c-5e30l8n-5|websit~	a-5c-5e30l8n-5|wedstrijd	a25|wedstr~	a25|week	c26|weekend	a26|weeken~	a26|weer	a28b-6c-11d-8e-10f-8j58k-7l-13n-8|weer een	a13
weertje	a29|weertj~	a29|weet	a31c-8d-15i-13j17k17n-6|weet dat	j29k-10|weet waar	i-11j-7k32|weg	b21|weggebracht	a-10l32|weggeb~	a-10l32|weggegeven	a-9l32|weggeg~	a-9l32
wel	a-11d-7e18f-7i-8k-6m46n-6|welke	a20l-9|welterusten	a26|welter~	a26|werk	a-5b-6c-5d18k-5n24|werkt	k12|whatsapp	a-7c-5i47l-5|whatsa~	a-7c-5i47l-5|wie	g-13k29|wij	a-14b-22c-11d25e45f8g24h-8i-5j-7k-8l-18m-6n-11
wij helpen	e15|wij zijn	d-5e19|wij zoeken	d11|wij zorgen	e15|wijf	k24|wijzig	a-7c39l-6|wil	a-10b-5c-8d28e-15f9g-7h8i-6j12k-14l15m-5|wil graag	d20l-7|wil je	d-9f17h12j10k-6l-14n12|wil niet	l21n-9
willen	d23k-5|wilt	n15|winkel	d30e-6|woensdag	a-6c23e-6g23l-8|woensd~	a-6c23e-6g23l-8|woest	a-8c-7e-5k49l-7|woon	i32k-7|woont	d-7f-5i28j-5k9|word	l21|worden	h28l5n-8
worden van	h28|wordt	a-5c7n23|workshop	a-5f33|worksh~	a-5f33|x	a36c-6l-5|xx	a36c-6l-5|zaak	d25l-9|zag	d33k-6n-5|zag je	d33k-6n-5|zagen	c-6d28
zakelijk	n19|zakeli~	n19|zaken	b-15n32|zaterdag	a24c-6f10|zaterd~	a24c-6f10|zeg	k14|zeggen	a19|zelf	d19|zelfmoord	l27|zelfmo~	l27
zie	j10k-5l18|ziek	a-9b57c-8e-6f-5k-5l-8|ziekenhuis	a-9b32c-7e-5f-5k-5l21n-5|zieken~	a-9b32c-7e-5f-5k-5l21n-5|zielig	a-9c-7e-6f-5k52l-7|zien	a24d-6e17i-9|zien we	a26e-6|zijn	a-9b-5c-9d-11e9f10h-6j-6m26n7|zijn een	d-5e19|zijn prachtig	m17
zijn veranderd	n23|zin	a41d-8e-6f12g-5h-5i-9j-5n-8|zin in	a32d-6l-12|zin meer	l16|zin om	f21|zit	d-5i30k-6|zit je	d-5i30k-6|zitten	a-5g30l-6|zitten al	g11|zitten in	g19
zo	a-5b36j-8l15m-5n-8|zoals	a-5c34|zoek	a-7d44e-9j-7l-9|zoek een	d19|zoek iemand	d20|zoek naar	d15l-5|zoeken	a-5d46e-8k-11l-5|zoeken iemand	d11|zoekmachine	a-5e30|zoekma~	a-5e30
zon	a36c-6l-5|zondag	a36c-6l-5|zonder	l21n-5|zoon	a37c-6e-5l18n-19|zorgen	e15|zorgen voor	e15|zou	a-9c17d24e-12f15g-7i-7j-6k-11l-5n13|zou u	c-7d-13f22n20|zouden	d24e-8|zus	a36c-6l-5
zwaaien	a19|zwaaie~	a19`;
