/** Made by scripts/learn-words.ts; not to be changed by hand. */
export const it = `!	a39c-5d-9f-9h7l-7|#	a-7c-8f5j21l9|%	e15|% di	e15|<all>	a15c12e6f6g-9h-8i-10j-7k5l8m-8|<few>	a20b-18c10d-9f6g11h10i-7j-13l-6|<short>	a7b10c7d5e8g-13h-11i-8k6l9m-9|?	a8b-8c31d-11e31f12g-12h-5i12j-9k-8l-19m-10n-19|a	a-8b19c-11e-6f7g17h18i-13j-20k9m-13|a incassare	l17
a presto	a-8b-7c-5g55k-5l-18|a soli	e21|a te	a22k11n-5|a tutti	b-5k20n17|abbiamo	a-6d11g23|abbiamo visto	d15|abbiam~	a-6d11g23|abbracci	a12|abbraccio	a21|abbrac~	a33e-5
abita	i25|abiti	i25|accetta	j11|accettami	d-6j30|accetti	j11|accetto	j17l-6|accett~	a-6c-7d-8i-5j45l-11n-5|accorciare	c26|accorc~	c26|account	g-9i-5n37
account sara	n11|accoun~	g-9i-5n37|acqua	a-15c-7e-7j-7l60|addio	a-6c-5e-5l37|agenzia	a-5e33|agenzi~	a-5e33|aggiungere	i21|aggiunto	h9|aggiun~	f-6h21i20k-5|aggredendo	l9
aggredit	l29|aggred~	a-6b-5l38|ahah	a46c-6d-9e-5l-7|aiutiamo	e27|aiutia~	e27|aiuto	a-10b-6c-9d-5e30f-7k-8l38n-6|al	b-5c-6d-6e-6h26j-8k-8l10n11|al gruppo	f-7h26|al pronto	l17|all	f17k-5
all'inaugurazione	f10|all'in~	f10|alla	a-9b-5c-9d-5e-8f17h33k-8l16n-5|allagament	l17|allagat	l19|allaga~	a-7c-6e-5k-5l44|alle	a-5c-12e-5f6g18l18|alle #	c-5f9g10|allegat	c26|allega~	c26
altro	e11|ambulanza	l27|ambula~	l27|amicizia	a-6j18|amiciz~	a-6j18|ammazzo	a-6b-8f-5k21l20|ammazz~	a-6b-8f-5k21l20|amore	a36c-5e-5l-5|analisi	e10|analis~	e10
anche	a-11c-5d23f23|anche voi	a-5f15|ancora	a-13b-10c36d-25e-10f-9j51k-10l-9n14|ancora per	l21n-5|andrebbe	f12|andreb~	f12|anima	a-9b55c-8e-6f-5k-6l-7|anno	a19n-5|aperitivo	f38l-5n-5|aperit~	f38l-5n-5
aperte	a-5f33|aperto	h22|aperto una	h16|app	a-7c-6e46k-6l-6|approfitta	e22|approfittane	e22|approf~	a-7c-6e44k-5l-6|appuntamento	a-9b-6c24d-9e-12f-7g50i-6j-6k-6l-9n-9|appunt~	a-9b-6c24d-9e-12f-7g50i-6j-6k-6l-9n-9|apre	c16l-5
apriamo	a-5d34|apriam~	a-5d34|aprite	c22g-9|arrabbiat	a-5k30|arrabb~	a-5k30|arriva	c14l5|arrivat	b-6m33|arrivato	m15|arrivato tutto	m9|arriva~	a-5b-7l-8m30
artisti	e16|artist~	e16|ascensore	l10|ascens~	l10|aspettiamo	f17k-5|aspetto	f25l-5|aspett~	a-5f40h-5k-8l-6|assicurazione	e29|assicu~	e29|assurdo	a-5k30
assurd~	a-5k30|attent	a-10k19|auguri	a13|aumentare	e13|aument~	e13|automatica	n23|automa~	n23|avere	c10e18|avere un	e19|avete	c11
avete ricevuto	c11|avevo	b31n-10|avevo bisogno	b31n-10|avuto	a-5c-7d-5g18l20|avuto un	a-5c-7d-5g18l20|avvocato	a-5k32|avvoca~	a-5k32|azienda	e16|aziende	e11|aziend~	e28
baci	a23|bacio	a35d-6e-7l-6|bacioni	a25|bacion~	a25|bambin	a36c-5e-5l-5|bambin~	l13|bancarie	n10|bancar~	n10|bar	d13|battesimo	a-5d34
battes~	a-5d34|bella	a45b-6c-5d-5e-5l-5|bellissim	a-6b-7c-5l-6m51|bellissimo	m12|bellis~	a-6b-7c-6e-5k-5l-9m45n-5|bello	a36c-5e-5l-5|bene	m15|beviamo	a12|beviam~	a12|bici	a10
bisogno	b21f-5l-5n12|bisogno di	b21f-5l-5n12|bisogn~	b21f-5l-5n12|bitcoin	e29|bitcoi~	e29|bloccat	j5l19|blocca~	j5l19|bolletta	l22|bollet~	l22|bonifico	a-6c25e-5l-5n15
bonifi~	a-6c25e-5l-5n15|bozza	a-7c39e-5l-5|brochure	e16|brochu~	e16|brucia	a-6c-5e-5l37|bruciando	a-5l19|brucia~	a-5l19|budget	a-8c-7d52e-6k-5l-7|bugi	a-7c-6e-5k45l-6|bugiard	k28
bugiardi	k12|bugiar~	a-5k39l-5|buon	a44b-5c-7d-15e-7f-12k-6l-7n27|buona	a55b-6c-8e-13f-8|buonanotte	a21|buonan~	a21|buongiorno	a13d10|buongi~	a13d10|c'e	a-6l34|c'e un	l10
cadut	a-6b-6c-6l45n-5|caduta	b-5l26|caffe	a24b-10c-7d-9e-20f-6g31i-6j37k-5l-9n-15|call	g24l-8|cambiare	c11|cambiat	c-7n35|cambia~	b-6c5l-5m-5n33|campion	c26|campio~	c26|can	a36c-5e-5l-5
canale	a-11b-6c-11d-6e-8f-9h74k-8l-9n-6|cane	l9|capisc	a-5b37l-10|cara	a44c-7d-5e-5l-6|caro	a21|carta	a-8b-5c36d-15e-7f-5k-6l-7n26|carte	a-8c-7e-6k-5l-6n48|casa	a33b-5c-8d-5e5f-6k-6l16n-8|catalogo	a-5d34|catalo~	a-5d34
ce	l13|ce la	l13|cellulare	a-7b-5c-8d-6f-5i47k-5l-8n5|cellul~	a-7b-5c-8d-6f-5i47k-5l-8n5|cena	a35c-7e-7f20k-5l-9n-8|cercando	d35l-5|cercan~	d35l-5|cercarti	k15|cercar~	k15|cerchiamo	a-5d24
cerchiamo un	a-5d24|cerchi~	a-5d24|cerco	a-6d45e-7k-9|chance	j15|chat	n17|che	a37b-14d6e-18f-17g6h-9i-11j41k-22m-9n-16|che fate	a31d-13|che mi	c9|chiama	a-6c-9d-5e-7f-6k-5l51n-5|chiamami	i-10l40n-6
chiamar	e-5i37l-9|chiamare	i15|chiamarla	i16|chiamarmi	l-15n28|chiamarti	i20|chiamata	e19|chiamata gratuita	e15|chiama~	a-13b-8c-13d-7f-12g-7h-5i53j-8k-12l8m-5n19|chiami	a-8i20|chili	e29
ci	a11b-5c-12d13e-9f-7g21k-6l16n-8|ci hanno	l14|ci saro	l12|ci vediamo	a17c-9g24l-8|ciao	a41c-6d10e-7j-11l-5|cinque	e-7j21|classe	a-7f32l-5n-6|cliente	c31e-7l-8|clienti	a-5c-11e22k-6l24n-5|client~	a-9b-5c20d-6e16f-6k-8l17n-6
codice	a-7b-5c-9d-7e-10f-9g-10i-8k-5l-10n65|codice di	f-5g-6n29|colore	a-7c39e-5l-5|combini	a17|combin~	a17|come	a47b-7c7d-7e-12f-10g-5h-5i30j-7k-13l-15n-7|come posso	a-7i25|come stai	a21k-6|come va	a19|comincia	l21
cominc~	l21|commission	d23|commissionare	d16|commissioni	d17|commis~	a-9c-6d54e-6k-6l-6|community	n12|commun~	n12|compleanno	a20b-5c-8d-5e-7f28k-5l-8n5|comple~	a20b-5c-8d-5e-7f28k-5l-8n5|comprare	d19
compravo	a10|compra~	a8d17|comunita	n12|comuni~	n12|con	a6b24c-5d-6f13k-13n-7|concerto	a17c-6e-6f28k-5l-6|concer~	a17c-6e-6f28k-5l-6|condivider	l-8n20|condividi	k-8n23|condiv~	k-9l-10n43
conferenza	c-6f36g-7|conferma	a-6c-9e-5g40k-6l-6n9|conferma la	f25g-7|confermar	c30f-7g-5|confermare	c-14g22|confer~	a-13b-8d-8e-11f29g47i-5j-6k-11l-12|conoscitiva	e27n-11|conosc~	e27n-11|consegna	c26|conseg~	c26
consulenza	e16|consul~	e16|contattarti	i10|contatti	n28|contatto	i26l-5n-6|contat~	a-7b-6c-6d-5e-5i32l-8n21|conto	a-9b-6c36e-7f-5j-5k-6l-7n21|contratto	c26|contra~	c26|controllar	c19
contro~	c19|convegno	a-5f33|conveg~	a-5f33|convulsion	l25|convul~	l25|coordinate	n10|coordi~	n10|cordialmente	f20|cordialmente invitat	f20|cordia~	f20
cornice	c29|cornic~	c29|correggere	c28|correg~	c28|corri	a-7c-6e-5l40|corsi	a-7c-6e41l-6|corso	a-8c-7e-9f53k-5l-6|cosa	f-6h-5j27|cosi	a-9b52c-7e-6f-5k-6l-7|cosmetic	e27
cosmet~	e27|costa	a-10d29|costano	a-7d20|costan~	a-7d20|costerebbe	a-5d15|coster~	a-5d15|creato	h17|creato un	h17|crescita	e27|cresci~	e27
cretin	a-8c-7e-6k49l-7|cripto	a-7c-6e44k-5l-6|crypto	a-7c-6e44k-5l-6|cui	b29k-10|cuore	a-10b53c-8e-8f-7k-6l-12m21n-6|d	c22i-7|d'accordo	a-12c27|d'acco~	a-12c27|d'uscita	l11|d'usci~	l11
da	a29b-5c-7d-17e6k-8l19n-5|da te	a17|dai	a-16b-7c-9d-9e-12f-7g-6i9j68k-8l-12n-9|dai accetta	j11|dai il	i17|dal	a-6c-8e17f-5i-10j22k-5l8n-6|dal telefono	e14i-5|dalla	l22|dalle	l13|dammi	a-5c-7d-5e-6j40k-5l-5
dappertutto	l14|dapper~	l14|darebbe	i11|darebb~	i11|dato	c-5d-7e-7l42n-6|dato via	l13|deficiente	a-5k32|defici~	a-5k32|degli	k14|dei	k5n22
del	a-10c-9d8e10g22i-5l8n-7|del mio	a-5d14|della	f6h5n22|delus	a-10b-5c-9d-5e-10f-6j71k-7l-10n-5|denuncer	k24|denuncio	f-5k29|denunc~	a-7c-6e-5f-6k47l-6|detto	j10|devo	a-6c16g16l-5|di	a-22b-9c-18d-21f25g11i-11j23k-25l16n32
di cellulare	i11|di cuore	b-5l-6m25|di gas	f-5l31n-6|di lavoro	e10n5|di nuovo	f-12j50l-6n-21|di sconto	e15|di tutto	l23m-7|di verifica	n9|dieci	n22|dimenticare	c-5g41j-5k-7l-10n-5
diment~	c-5g41j-5k-7l-10n-5|diro	k27n-6|diro a	k27n-6|dirti	a18j-10|disdire	c18g9l-5|disdir~	c18g9l-5|dispiace	g16|dispia~	g16|disponib	d28n-6|disponibile	a-5b-6c-10d28j-8k-5l-6n30
disponibile a	b-5d24n-8|disponibile per	d20n-12|dispon~	a-8b-8c-13d45e-6f-6j-9k-7l-9n24|distanza	b-5n10|distan~	b-5n10|dito	n17|divorzio	a-5b37c-5l-5|divorz~	a-5b37c-5l-5|documenti	c26|docume~	c26
domani	a-16b-8d-9e-11f-10g70i-6j-6k-9l-13n-8|domenica	a25c-5f8|domenica facciamo	a-5f15|domeni~	a25c-5f8|donazion	a-5n33|donazi~	a-5n33|donne	e32l-14|dormire	b30l-9|dormir~	b30l-9|dove	a-11b-8c-10d-7e-9f-8i61j-7k16l-10n-7
dove abita	i25|dove abiti	i25|dove vivi	i25|due	a-5e-6j21|e	a-21b36e-28f-20g28h-16i-23j-16k-5l11m32n10|e arrivat	b-6m33|e arrivato	m15|e cadut	l18|e caduta	b-5l26|e cambiat	c-5n19
e disponibile	b-5d28n-11|e il	b-5c-5d25f-9l-7n16|e possibile	b-5c32g-5|e pront	b-8c34l-5|e rott	i-6n20|e una	b-6d-7k19n17|ed	m9|ehi	a39c-6e-5l-5|emergenza	a7d-8l28|emerge~	a7d-8l28
entrati	l9|entrat~	l9|entro	f15|eredita	a-5n33|eredit~	a-5n33|errore	a-7c39e-5l-5|esce	l18|esclusiv	e24|esclus~	a-5e34|esperienza	k13
esperi~	k13|esplosione	l25|esplos~	l25|esser	a-10j24|essere	l11|euro	e11|evento	a-8c-7e-6f48k-5l-6|fa	c-17d43|facciamo	a-5f15|faccia~	a-5f15
faccio	l13|faccio piu	l13|facebook	c-5h8i31k-5|facebo~	c-5h8i31k-5|fai	a17b-5c-9d28e-7f-8j-9k15l-9n-5|fallit	k19|falsa	k21n-7|farla	l27|fate	a12b-6c-10d58e-8f-10j-6k-7l-9n-5|fatto	f-8h-6j26
fattura	c46e-18|fatturato	c-16e40|fattur~	a-7c37d-6e21f-6k-5l-7n-7|favore	c5l-7n19|favore non	l-6n16|febbre	a-6c-5e-5l37|felic	a-11b-6c-9d-5e-8f-6k-7l-9m72n-5|ferit	a-18b-7c-12d-7e-10f-7j62k-8l22n-6|festa	a-9c-7e-7f58k-5l-8n-7|festa di	f24
festeggio	a-6f15|festeg~	a-6f15|fidanzat	a25|fidanz~	a25|fiera	a-8c-7e-6f52k-5l-7|figli	a36c-5e-5l-5|figlio	l10|file	a-6c45e-5l-8|film	a41c-6l-5|finanziaria	e20
finanz~	e20|finita	l27|fino	e12|firm	a-7c39e-5l-5|follower	e35l-5|follow~	e35l-5|fondi	n26|fossimo	a-11j30|fossim~	a-11j30|foto	a36c-6e-5k-6l-6n5
fotografico	d22k-5|fotogr~	d22k-5|fratello	a25|fratel~	a25|fretta	l-16n32|fumo	a-16c-8d-5e-6f-5j-7k-5l60|fumo dappertutto	l14|funerale	a-5b37c-5l-5|funera~	a-5b37c-5l-5|funziona	l16
funzio~	l16|fuoco	a-7c-6d-5e-7k-5l50|furios	a-7c-6e-5k45l-6|gas	a-7c-6f-7l47n-7|gatt	a36c-5e-5l-5|gatti	l15|gatto	a-5c-5d11l17|gentil	a-11b-6c-9d-5e-8f-6k-7l-9m72n-5|gentile	l11|gentil~	l11
gia	g24l-8|giardino	a25|giardi~	a25|giornalista	a-9n35|giornata	a22|giorna~	a13c-5d-5e-5k-5l-6n32|giovedi	a-7c24d-5g22l-7n-5|giovedi alle	g9|gioved~	a-7c24d-5g22l-7n-5|giu	l19
gratis	a-7c-6e47k-5l-6|gratuit	a-6c-5e9f29l-5|gratuita	e37f-7n-7|gratuito	e-6f13|gratui~	a-10b-6c-9d-6e41f34i-5k-8l-10n-10|grazie	a-21b-16c-19d-12e-18f-16g-8h-7i-6j-11k-16m72n-17|grazie di	b-6f-5l17m18n-5|grigliata	a-7f38|grigli~	a-7f38|gruppo	a-15b-8c-11d-7e-12f-14h71j-7k-10l-12n-9
guadagn	a-11e42l-6|guadagnare	e11|guadag~	a-12d-5e49k-5l-6|guardati	k23l-5|guarda~	k23l-5|ha	a-10b12c5d-7e-7f-6h-5i-6j22k-8l9m9n-11|ha avuto	g-6l17|ha piu	l17|hackerat	a-5l30|hacker~	a-5l30
haha	a39c-6e-5l-6|hai	b-14c-9d-17f-14h-8i53j14k-16l-18m-7n16|hanno	l14|ho	b19c-20e-20g6h29i-25k-21l-19m-10n31|ho aperto	h22|ho bisogno	b-11n22|ho creato	h17|ho fatto	f-8h-6j26|ho invitat	f-24h31|ho pensato	a23
ho sbagliato	n19|ho visto	a7d29f-5h-6n-9|i	a-5b-9c-12d25e23f-9g-7h-6i-5j-6k13l14m-6n-10|i gatti	l15|i pompieri	l22|i soldi	k20|i suoi	d24|i tuoi	a9d16|iban	n32|ictus	a-7c-6e-5l41
idiota	a-8c-7e-6k49l-7|ieri	a18|ieri ho	a18|ignorando	b-6j29l-5|ignora~	b-6j29l-5|il	a-22b-9c11d19e18g9h-19i20j-23k-24l11m-20n31|il #	l14|il cellulare	i-9n26|il codice	n18|il compleanno	a-7f7n18
il dito	n17|il file	c16l-5|il incontro	c33g-18|il mio	c18d12g-10l-6|il nostro	d15e12g17l-10n-14|il sito	l23n-5|il suo	a-5c-9d5e-7g13i15l-6n10|il telefono	i-12n26|il tuo	a-7b-7c-10f6g23h-5i19l-11|imbecille	a-5k32
imbeci~	a-5k32|impegnat	j10|impegno	e26l-7|impegn~	a-5e25j9l-8|imprese	e22l-8|impres~	e22l-8|imprevisto	c-6g25|imprev~	c-6g25|in	a-18b-13c-11d-10e-16f-6g33h-6i-7j-8k-13l41m-7n35|in casa	a-6l30n-6
in ospedale	b-5l19|in quest	n19|inaccettabile	a-5k30|inacce~	a-5k30|inaugurazione	a-5f33|inaugu~	a-5f33|incapac	k28|incapaci	k14|incapa~	a-5c-5e-5k40l-5|incassare	l17
incass~	l17|incendio	a-6l38|incend~	a-6l38|incidente	l31|incide~	l31|incompetent	a-5k32|incomp~	a-5k32|incontro	a-6c10d-6e-7g46l-7n-8|incont~	a-6c10d-6e-7g46l-7n-8|indicizzazione	e29
indici~	e29|indietro	k19|indiet~	k19|indirizzo	a-5c-5e-5i47l-5n-5|indiri~	a-5c-5e-5i47l-5n-5|indovina	a27|indovi~	a27|infarto	l29|infart~	l29|infinite	m21
infini~	m21|info	e15|ingoiato	l16|ingoia~	l16|ingresso	a-5c-5f37|ingres~	a-5c-5f37|inizia	b-6k-5l39|inoltra	n22|inoltrat	n24|inoltr~	a-6b-5c-5e-5k-5l-6n46
insieme	a12|insiem~	a12|insisto	a-6c-5j40l-5|insist~	a-6c-5j40l-5|insta	a-7e-5i42n-6|instagram	a-8i30|instag~	a-8i30|integratori	e27|integr~	e27|intensiva	l12
intens~	l12|interessa	b-5d34l-6|interessat	a-6c-9d20e17|intere~	a-9b-8c-10d49e18f-6i-6j-5k-5l-10n-5|invest	a-7c-6e41l-6|investire	e22|invest~	e22|inviar	c23|inviarle	e16|inviar~	e16
invitat	a-5b-5c-5d-10f40h22k-13l-5|invitat a	f-24h31|invitati	d38f-11|invita~	a-9b-8c-8d28e-7f30h21j-5k-15l-8n-6|inviti	a-7d24|invitiamo	f27|inviti~	f27|invito	a-9b-5c-7e-7f54j17k-14l-7n-8|iscriv	a-10b-6c-9d-5e-8f-6h71k-7l-9n-5|iscriverti	f-8h9
iscriviti	a-8b-5c-8d-5e-6f43h23k-6l-12n-5|iscriviti al	f-7h13|iscriviti alla	f-18h29|iscriv~	a-8b-5c-8d-5e-6f36h29k-6l-12n-5|iscrizione	e-8f19|iscriz~	e-8f19|iva	a-7c39e-5l-5|kg	e23|l	c13|l appuntamento	c13
l'aiuto	m14|l'aiut~	m14|l'ambulanza	l13|l'ambu~	l13|l'appuntamento	g16|l'appu~	g16|la	a-15b-25c7d-10e-6f11h10i27k21l8n-25|la faccio	l13|la fattura	c11|la lezione	c-5g19
la mia	c10f-6h27i-6k-5l-6|la nostra	e27|la polizia	l25|la ringrazio	m27|la tua	a16f7|lacrime	a-5b35c-5|lacrim~	a-5b35c-5|ladr	a-11b-6c-10d-5e-9f-7k40l25n-6|ladri	k12l8|lasci	i26l-5n-6
lascia	h25|lasciat	b20l-5|lascia~	b20l-5|lascimi	l-7n20|lascim~	l-7n20|laurea	f9|lavor	d13|lavorando	e27i-9|lavorando dal	e27i-9|lavora~	e27i-9
lavoro	e-5j-5l-5n32|le	a-10b-6c-8d-6f-6g23k14l20n-6|le vendite	e10|leader	e16|lei	a16|lettura	h9|lettur~	h9|lezione	c29d-8g15l-5|lezione di	c-5g19|lezioni	c-10d37
lezion~	a-9b-5c19d29e-7f-7g14k-7l-8n-6|li	a-8i20|liber	f16|liberta	e20|libert~	e20|libro	a36c-5e-5l-5|like	a-12b-5c-9d-7e-10f-6h77k-7l-10n-5|limitata	e9|limitati	f18|limita~	e6f16
link	a-10b-5c-10d-5e9f-6i-7k-6l-9n57|lo	c7j9k12l-5|lo diro	k14|lo so	j11|logo	a-7c39e-5l-5|luce	a-7c-6e41l-6|lunedi	a-21b-5c34d-5e-7f-6g41k-6l-9n-5|lungo	b24|madre	a36c-5e-5l-5|mai	a-6e5k41l-9n-11
mail	a-9b-7c36d-5e-6f-5i27j-5k-6l-12|malat	a-9b55c-8e-6f-5k-6l-7|malore	a-6c-5e-5l37|mamma	a36c-5e-5l-5|manca	a-7c39e-5l-5|mancare	c-5f38l-12n-6|mancar~	c-5f38l-12n-6|mancat	b39c-5l-8m-5n-5|manchi	a47b-14l-11|manda	n28
mandami	k-8n25|mandam~	k-8n25|mandar	a-5c21f-5l-5n15|mandarmi	l-8n21|mandarti	e26i-5n-13|mandar~	e23i-6l-11n7|mandato	c9|mandat~	c9|mandi	n11|mando	e26
mando un	e12|manifesto	c26|manife~	c26|mare	a36c-5e-5l-5|marito	a36c-5e-5l-5|marketing	e27|market~	e27|martedi	a-5b-5c26g9l-6|marted~	a-5b-5c26g9l-6|masterclass	a-5f33
master~	a-5f33|matrimonio	a5c-5d33e-5l-6|matrim~	a5c-5d33e-5l-6|me	e-6f-6j-5k26l17n-7|medico	a-6c-5e-5l37|meglio	l18|meravigli	a-5m36|meraviglios	b-7m27|meravi~	a-7b-9c-7e-5k-5l-8m57n-5|mercatino	f31
mercat~	f31|mercoledi	a-14c26g21l-5|mercol~	a-14c26g21l-5|merda	a-8c-7e-6k49l-7|messaggi	n11|messaggio	n11|messaggio non	n11|messag~	l-7n21|metodo	a-7c-6e41l-6|mettere	h20
metter~	h20|metto	a18d-7|mi	b41c-27d7e-26f-22g-5i28j20k-30l20n-11|mi dai	i17|mi ha	b18c7j-6l-11m12|mi hai	i-7j27|mi interessa	b-5d34l-6|mi piace	h21|mia	a-5c13h26i-7k-7|mia nuova	h17
mia pagina	h23|miei	k11|mille	l-5m28|minut	e-14j36|minuti	a-7c-6e42l-6|mio	a-11b-5c24d19e-9f-17g-13h31i-6j-5k-6|mio figlio	l10|mio nuovo	n21|mio ordine	c15|misura	a-10b-5c29d31e-7f-5j-5k-6l-8n-5
modific	c26|modifi~	c26|modulo	a-7c39e-5l-5|moglie	a36c-5e-5l-5|molto	a-5b53c-6e-21j-14l16n-8|morendo	l25|morend~	l25|morta	b39c-5l-8m-5n-5|morto	b39c-5l-8m-5n-5|mostra	a-8c-8e-6f55k-5l-7
motivi	e-5n11|muove	l15|n	c23|n di	c23|natale	a19n-5|ne	a-6k21|negozio	d8e-5k12l12n-6|negozi~	d8e-5k12l12n-6|nessuno	a-5b22f-5j-5k25l-7n-5|nessun~	a-5b22f-5j-5k25l-7n-5
networking	f20|networ~	f20|neve	a36c-5e-5l-5|nevica	a45c-6e-7f-5k-5l-6|newsletter	a-6c-5f-7h45l-5|newsle~	a-6c-5f-7h45l-5|no	j20l-7|noi	a-6f31|non	a-29b-7c9d-22e-31g20h-17i-19j19k-6l42m-16n28|non ce	l13
non ci	l12|non dimenticare	g27l-7|non funziona	l16|non ha	c-5j23l6n-8|non mandarmi	l-8n21|non mi	j19l-11n8|non per	l-8n18|non si	c8k7l15n-9|non ti	g19|non trovo	k-6l28n-6
non voglio	l21n-6|nonna	a36c-5e-5l-5|nonno	a36c-5e-5l-5|nostra	c-5e24f-5h13k-5l-6|nostri	d-5e22k-5|nostro	a-12b-8c9d5e29f-7g11h9i-6j-7k-7l-15|nostro appuntamento	c-10e-5g25|nostro nuovo	n18|notte	b54c-8e-7f-5k-6l-8|novita	c43d-10
nullita	k11|nullit~	k11|numero	a-16b-13d-13e-15f-12g-8h-6i68j-13k-12l-17m-6n13|numero d	c22i-7|numero di	i18n-7|nuova	h17|nuova pagina	h17|nuovo	a-6b-5c-14d-6e-9f-14h-5i-10j43k-5l-10n45|nuovo conto	c-6n21|nuovo iban	n18
nuovo numero	c-5i-8n31|odio	a-7c-6e-5k45l-6|offerta	e43l-9|offerta speciale	e13|offert~	e43l-9|offes	a-9b-5c-8e-8f-9j72k-6l-10n-9|offline	l20|offlin~	l20|offriamo	e31|offria~	e31
oggi	a36b-9c-8d-5e18f-5j-10k-6l-8m13n-6|online	a-7e14j26k-7l-6|opportunita	e36n-8|opportunita di	e24n-7|opport~	e36n-8|ora	a-7c15f13g-10h-6l15|ordinare	d24|ordina~	d24|ordine	a-6c50d-6e-5i-5l-6n-5|ordini	a-10b-6c34d27e-8f-6k-7l-9n-5
organizziamo	a-5f33|organi~	a-5f33|orribile	k31|orribi~	k31|ospedale	a-7b31c-6e-6f-5g-5k-5l21n-5|ospeda~	a-7b31c-6e-6f-5g-5k-5l21n-5|ospit	a-8c-7e-6f48k-5l-6|ovunque	l11|ovunqu~	l11|pacco	a-8c58e-5g-9h-7k-5l-6
pace	l-7n20|padre	a36c-5e-5l-5|pagamento	c26|pagame~	c26|pagherai	k27|pagher~	k27|paghi	c-5k29l-9|pagin	a-7c39e-5l-5|pagina	a-17b-10c-16e-13f-13g-7h66i-9j-8k-12l-15m-5n-13|pagina di	h19
papa	a36c-5e-5g-5|papa ha	l9|parlare	b13|parlar~	b13|partecip	d-8f31|partecipare	f15|partecipazioni	a-6d42f-12|partec~	a-10b-5c-7d33e-8f34j-5k-8l-8n-5|partita	a25|partit~	a25
passa	a13|passare	c9|passar~	c9|passi	c-7i33l-7|passivo	e10|passiv~	e10|pastiglie	l16|pastig~	l16|patetic	a-5k32|pateti~	a-5k32
paura	a-9b55c-8e-6f-5k-6l-7|pdf	a-6c41e-5l-6|peggior	d-5k37l-6|peggio~	d-5k37l-6|pensa	c17|pensato	a19b-5e19n-7|pensato a	a23|pensat~	a19b-5e19n-7|pensavo	a15j27k-9|pensavo fossimo	a-5j21
pensav~	a15j27k-9|penso	a43f-8k-14|pentirai	a-6k21|pentir~	a-6k21|per	a-8b-17c-15d37e-9f-14g7h-11i-11j-18k-16l33n31|per favore	c5l-7n19|per il	a16c-8d38e-10l-12n-13|per molto	l21n-5|per te	l-10n24|perche	a-10b-9c-9d-5e-7f-6i-8j67k-6l-21n-8
perche mi	i-6j23|perche non	j31l-15|perdere	e23|perder~	e23|perdi	e29|perfett	a-6c-6e-5l-6m48|perfet~	a-6c-6e-5k-5l-6m45|perso	i-7n14|persona	d-7k19n13|personali	n11
persone	d37k-6n-6|person~	a-8b-6c-7d29e-6f-5k12l-10n18|peso	d-12l26|pessim	a-8c-7e-6f-6k50l-6|pessimo	k14|pessim~	k14|petizione	a-5n33|petizi~	a-5n33|pezzi	a-8c-7d52e-6k-5l-7|piace	h21
piacerebbe	a-6b-6d32e15f-5k-6l-6|piacer~	a-6b-6d32e15f-6k-6l-6|piang	a-9b59c-8e-7f-5k-6l-8|pianto	a-9b50f-5h-5n-12|piattaforma	e18|piatta~	e18|piccolo	a-6d11|piccol~	a-6d10|pillole	l16|pillol~	l16
pioggia	a25|pioggi~	a25|piove	a36c-5e-5l-5|piu	a-10b-9c-16d-8e23f-10g-9h-5i-6j-13k19l18m-6n33|piu clienti	e30l-15|piu senso	l17|piu vivere	l12|pizza	a12|pochi	e29n-13|polizia	a-5c-5l35
polizi~	a-5c-5l35|pompieri	l22|pompie~	l22|porta	f-6l30|porte	a-5f33|possibile	b-5c32g-5|possibilita	c-5j26|possib~	b-6c29d-5e-5g-5j24k-6l-6n-6|posso	a-17b-8d-9e17f-12g8h-7i58j-7k-12l-14m-5n-20|posso venire	c9g15i-5
posti	a-8c-7e-7f54k-5l-7|posto	d-5f29|potrebbe	c23|potreb~	c23|potresti	c19|potres~	c19|pranzo	a36c-5e-5l-5|prefer	a-7c39e-5l-5|preferisco	a-6e-5l-8n41|prefer~	a-6e-5l-8n41
prego	a-8e-8f-9j31k-13l29|prenderti	k15|prende~	k15|prendiamo	a13|prendi~	a13|prenota	d-5f29|prenota il	d-5f29|prenotare	d18|prenot~	d13f26l-7n-6|presenza	f25g-7
presen~	f25g-7|preso	l16|prestami	n25|prestarmi	n25|presta~	a-7c-6e-5k-5l-6n49|presto	a14b-10c-11d-6e-8f-8g24k-9l34n-6|presto e	g17|preventivo	a-9c21d34e-7k-6l-7|preven~	a-9c21d34e-7k-6l-7|prezz	a-8c-7d52e-6k-5l-7
prezzi	d28n-9|prezzo	a-21c-6d61j-10l-7|priv	f-5l24n-5|prodott	e30|prodot~	e30|professionale	n12|profes~	n12|profilo	d7h14|profil~	d7h14|progetto	c32e-6
proget~	c32e-6|promemoria	a-6c-6e-5g46l-5|promem~	a-6c-6e-5g46l-5|promozione	e27|promoz~	e27|pront	b-8c34l-5|pronto	l17|pronto soccorso	l17|proponiamo	e29|propon~	e29
prova	a-10b-8c-9d-7e18f-7k-12l-9n58|puo	a-5c39e-5l-8n-7|puoi	c30f-7g-5|puttana	a-5k32|puttan~	a-5k32|quadro	a-8c-7d52e-6k-5l-7|qual	d28n-9|qualcuno	d13l8|qualcuno in	l10|qualcu~	d13l8
quale	a18d-7|quando	a-8b-5c57d-5e-8f-7i-7k-6l-8n-6|quando pensa	c17|quando posso	c25i-5|quanto	a24b-9c-14d54e-14f-10g-5h-6i-5j-6k-10l-15n-8|quanto costa	a-10d29|quasi	a10|quest	n19|questi	a13|questionario	a-5n33
questi~	a-5n33|qui	a15f14h-5|qui nevica	a18|raccolta	n26|raccol~	n26|raccontami	b31|racconti	b16|raccon~	a-7b48c-5e-5l-8n-5|raddoppiare	e17|raddoppiare le	e10
raddop~	e17|raggiungerti	a-5i15|raggiu~	a-5i15|reagisce	l16|reagis~	l16|reali	e13|reddito	a-5c-5e39l-5|reddit~	a-5c-5e39l-5|regalo	a-22b-6c-18d49e-9f-6k-8l-9n42|rendita	e29
rendit~	e29|respira	l16|respir~	l16|rianimazione	l16n-5|rianim~	l16n-5|ricevut	c16|ricevuto	c37i-5|ricevu~	a-7c48e-6i-5l-6n-5|richiesta	a-5c-7j41l-5|richie~	a-5c-7j41l-5
ricord	a-9b55c-8e-6f-5k-6l-7|ricordati	a-16g51j-5l-5|ricordi	a40g-16k-7|ricordiamo	a-8g39k-6|ricordo	a-8f-5g42k-6|ricord~	a8b-7c-10d-7e-13f-16g66h-5i-5j-11k-20l-15m-5n-9|ridammi	k18|ridammi i	k18|ridamm~	k18|ridatemi	k12
ridate~	k12|ridere	a21j-6|ridicol	a-5k32|ridico~	a-5k32|riesco	b30l-9|rifiutat	a-5c-5j38|rifiut~	a-5c-5j38|rimandare	c14g-8|rimand~	c21g-8|rimborso	c28
rimbor~	c28|ringraziar	a-5m36|ringrazio	a-5f-6k-9l-5m48|ringra~	a-10b-5c-8d-5e-7f-9i-5j-5k-12l-9m62|riparazione	c26|ripara~	c26|riservato	f24h-6|riserv~	f24h-6|risparm	e17|risparmi	e23
risparmiare	e11|rispar~	a-7c-6d-5e50f-5k-6l-5|rispedire	c9|risped~	c9|rispondi	j5l23|rispon~	a-5c-6j13l30n-6|rispost	j27l-11|risposta	n23|rispos~	c-6j24l-13n18|ristorante	d9
ristor~	d9|ritir	a-7c39e-5l-5|ritirare	c28g-9|ritira~	c28g-9|ritratti	a-5d31|ritratto	a-5d15|ritrat~	a-10c-5d42|riunione	a-8b-5c17d-5e-7f-6g18k-6l-10n22|riunio~	a-8b-5c17d-5e-7f-6g18k-6l-10n22|romanzo	b23
romanz~	b23|rott	a-7b-5c38e-6i-7k-5l-7n13|rott il	i-6n20|rotto	i-8n17|rovino	a-6f-7k30|rubat	a-6c-5e-5l37|sabato	a34c-7e-6f11l-6n-5|saltata	c-9g22|saltat~	c-9g22|salutarti	a24j-12
saluta~	a24j-12|salvato	m14|salvat~	m14|sangue	a-6c-5e-5l37|sanguina	l27|sangui~	l27|sara	c20n7|sarebbe	d28l-7n-6|sarebb~	d28l-7n-6|saro	l12
sbagliata	k-5n27|sbagliato	i-7n36|sbagliato numero	n9|sbagli~	a-7b-5c-6d-6e-5f-5i-8k-8l-5n48|scadenza	c26|scaden~	c26|scappato	n17|scappato il	n17|scappa~	n17|schifo	a-11c-7d-7e-6k58l-6
schifos	k18|schifo~	k18|sconto	a-8b-5c-7d-5e59f-6k-5l-9n-6|scorsa	c32e-12|scriver	n10|scrivermi	l-7n18|scrivetemi	l-7n13|scrive~	l-15n40|scrivimi	e33l-5|scrivi~	e33l-5
scrivo	b10|scuola	a36c-5e-5l-5|scus	a-5b48c-7d-5e-7l-7n-7|scus il	b38c-5e-5l-5n-6|scus se	b19|scusa	n23|scusa ho	n12|se	b19|secondo	e9|secondo reddito	e9
second~	e9|segue	b-11l30|seguendo	b-5l19|seguen~	b-5l19|segui	h15|seguire	a-6c-5e-5f-5h44l-5|seguir~	a-6c-5e-5f-5h44l-5|seguite	h18|seguit~	h18|sei	a-19b-13c-14d-5e-14f13g-7h-9i25j10k48l-18m-5
sei disponibile	d16n-7|sei su	d-6i35j-5k-9|sei tu	n19|sei un	k28|sei una	k20|seminario	a-5f33|semina~	a-5f33|sempre	d-7l24n-6|sensi	f-5l24n-5|senso	l17
sentivo	b25l-6|sentiv~	b25l-6|sento	a-5b37l-10|senza	a-6c-6e18f-6k-5l28n-6|seo	a-7c-6e44k-5l-6|separat	n12|separa~	n12|serata	b-5c-7e-7f58k-5l-9n-8|sere	a-9b55c-8e-6f-5k-6l-7|serie	a36c-5e-5l-5
server	l12|servizi	d-5e22k-5|servizio	d18e-6k19|servizio fotografico	d22k-5|serviz~	a-6c-5d13e15f-5k14l-7|settimana	a8c11e23f-5k-7l-7|settim~	a8c11e23f-5k-7l-7|sfocat	a-7c39e-5l-5|sfogarmi	b13|sfogar~	b13
si	a-7b-6d-5e12f-5g-6i-8j-6k13l16n7|si apre	c16l-5|si e	i-6n20|si vergogn	k17l-6|siamo	a-6c-7d-5e21g43k-5l-6n-16|siamo in	g24n-12|siete	a-6c-5d-7e-5f16h-5k33l-6n-5|silenzio	a-5b35c-5|silenz~	a-5b35c-5|sistema	a-5c-5e27
sistem~	a-5c-5e27|sito	e8g-6l21n-6|smarrit	a-5n33|smarri~	a-5n33|smetta	n25|smetta di	n25|smetti	n17|smetti di	n17|smettila	i-6n20|smettila di	i-6n20
smetti~	i-6n20|so	a-9c-6i-21j29k43l-8|so che	a-6j33k-5l-6|so dove	i-20k46|soccorso	l17|soccor~	l17|software	e30|softwa~	e30|sol	a-9b55c-8e-6f-5k-6l-7|sola	b29
soldi	a-7b-5c-6d-6e-7f-5k39l-8n17|sole	a36c-5e-5l-5|soli	e21|solo	a-16b19c-17d-16e43f-14g-10h-7i-7j49k-15l-25m-8n5|solo per	d-6e13j-7l-7n24|solo un	e-7j22|soluzion	e23|soluzione	e14|soluzi~	a-5c-5e37l-5|sondaggio	a-6c-5l-5n39
sondag~	a-6c-5l-5n39|sono	a-12c-7e-6f-5k-5m41n10|sono cambiat	n17|sorella	a25|sorell~	a25|spalle	k23l-5|sparisci	a-5k32|sparis~	a-5k32|spazio	b-6n12|speciale	e21
specia~	e21|spedizione	c30|spediz~	c30|speranza	l18|speran~	l18|spero	a29j-5l-5|spero che	a29j-5l-5|spettacolo	a-5f31|spetta~	a-5f31|spiaggia	a25
spiagg~	a25|spostare	c25g-10|sposta~	c25g-10|spostiamo	g16|sposti~	g16|sta	a14b-6c-7e-5k-5l31|stai	b-10c-8d-6e-6f-5i-5j23k38l-9n-5|stanc	a-9b55c-8e-6f-5k-6l-7|stanca	b29|standard	n23
standard della	n23|standa~	n23|stanno	b-5l19|stasera	a12|staser~	a12|stata	l11|state	a17|stiamo	d15|sto	d20|strategia	e27
strate~	e27|stretto	c26|strett~	c26|stronz	a-8c-7e-6k49l-7|studio	d11|stupend	a-8m35|stupendo	a27|stupen~	a20c-7e-6f-5k-5l-7m31n-5|stupid	a-8c-7e-6k49l-7|su	a-11b-8d32e-10f-10i27j18k-15l-10n-8
subito	a-8c-7e-6f11g-5h-6k-5l43|suicid	a-7c-6e-5l40|sul	c-6n21|sulla	e15|suo	a-5c-9d5e-7g13i15l-6n10|suo account	g-6n19|suo codice	n13|suoi	d24|sveglia	l11|svegli~	l15
svenut	a-8c-7e-6k-5l49|tante	l-5m28|tanti	a34c-5|tanto	b29|tariffe	d18|tariff~	d18|tatuaggio	a-8d37|tatuag~	a-8d37|te	a30b-7c-7d-6e-7f-7g-5j-6k26l-17n16|team	a-5d-5e26
telefonarti	i15|telefono	a-9b-5c-6d-7f-5i49j-5k-5l-8n11|telefo~	a-10b-6c-8d-8f-5i55j-5k-6l-9n10|telegram	i32|telegr~	i32|tempo	a30d-15|tenere	n13|tenuto	f33h-9j-6|terapeuta	a-5b37c-5l-5|terape~	a-5b37c-5l-5
terapia	l12|terapi~	l12|terza	j24|terza volta	j24|tesi	a-8c-7e-6k-5l-7n52|tesoro	a36c-5e-5l-5|ti	b-22c-26d-23f23g13h11i9j15k37l-19m5n-25|ti ho	a-13b-6f22g-7h23j16k-11n-8|ti mando	e27|ti piacerebbe	d-5e23
ti prego	a-8e-8f-9j31k-13l29|ti ricordo	g16|togliermi	b-5l25|toglie~	b-5l25|torta	a39c-6e-5l-5|torte	a-7d24|tracciamento	c32|tracci~	c32|trading	e29|tradin~	e29
triplicare	e18l-8|tripli~	e18l-8|triste	a-9b61c-8e-7f-5k-6l-8|troia	a-8c-7e-6k49l-7|troppo	a36c-5e-5l-5|trovo	a-7c-6e-5f-9k28l21n-7|trovo piu	l12n-5|truffa	a-8c-7e-6k49l-7|truffator	a-5k32|truffa~	a-5k32
tu	a5n18|tu in	n19|tua	a16f7|tuo	a-7b-7c-10f6g23h-5i19l-11|tuo account	n20|tuo numero	i23n-9|tuoi	a9d16|tutte	l16|tutti	b-5k20n17|tutto	a6l20
uccidermi	l27|uccide~	l27|uccido	a-9b-13f-8j-6k30l29|ultima	a-6c-6e-6j30k-5l15|un	a14b-20c-23d22e14f-21g10h15i5j20k-5l5m-13n-23|un appuntamento	c-8g31|un caffe	a35e-5g-7|un incidente	l10|un preventivo	c-8d33|un video	e12
un'altra	f-5j30|un'altra volta	j15|un'alt~	f-5j30|un'ora	a-12l31|una	a-5b-13c-15d22e8f-5g-9h6i-6j14k18l-6m-9|una chiamata	e10|una persona	k23n-7|unica	e13|unirti	a-6c-5f25h14l-5|unisciti	f24
unisci~	f24|uno	a12d7|urgent	a-7c-6e-5l40|urgente	c-12n28|urgent~	c-12n28|va	a15f10l8|vacanz	a36c-5e-5l-5|vaffanculo	a-5k32|vaffan~	a-5k32|vecchia	a10
vecchi~	a10|vediamo	a17c-9g24l-8|vediam~	a17c-9g24l-8|vedo	a-7j26k-7l9|vendete	d15|vendet~	d15|vendiamo	e29|vendia~	e29|vendite	e38l-6|vendit~	e37k-5n-5
venerdi	a-5c26f5|venerd~	a-5c26f5|vengo	k30|vengo a	k30|venire	a-6e-7f39g11i-6j-6k-5l-6|vergogn	k37l-10|vergogna	k19|vergognati	k19|vergogni	k9|vergog~	a-8b-5c-9e-7f-7g-5j-5k55l-14n-8
verifica	n13|verifi~	n13|vernissage	a-5f33|vernis~	a-5f33|verra	n9|verrebbe	a-6d18|verreb~	a-8d23|versione	c26|versio~	c26|vestito	a18d-7
vestit~	a18d-7|vi	a-7c-7e-5f20g13k18l-8n-6|vi invitiamo	f27|via	l24n-5|video	e26k-6n7|viene	a-11d27|vieni	a-15b-11c-10d-7e-9f69g-7h-5k-8l-8n-7|vieni subito	l9|vigili	l15|vinto	a-7e-5i-11n44
visto	a44c-6d35e-7f-7g-6h-7i-12j-5l-6n-13|visto i	d15|visto il	a-5d31n-8|vita	a-10b55c-9d-5e-8f-7k-8l8|vivere	l21n-5|vivi	i25|voglio	l21n-6|voglio piu	l21n-6|voi	a7f14|volete	a-5c-5f38l-5
volevo	a25b-7e-13j20|volevo solo	a25b-7e-13j20|volta	a-8b-5c-7e-6f-7j56k-7l-11|volte	a-5b46f-6k-7l-7|vorrei	d25|vorrei ordinare	d24|vorremmo	d16|vorrem~	d16|vorresti	e18|vorres~	e18
vota	a-8c-7d-7e-6k-5l-11n58|votate	a-8c-7e-6k-5l-7n52|vuoi	a-5c-7f29j14l-8|web	e11|webinar	a-5f33|webina~	a-5f33|weekend	a27|weeken~	a27|whatsapp	a-6c-5e-5i46k-5l-5|whatsa~	a-6c-5e-5i46k-5l-5
workshop	a-5f33|worksh~	a-5f33|zitt	a-5k29`;
