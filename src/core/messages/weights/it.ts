/** Made by scripts/learn-words.ts; not to be changed by hand. */
export const it = `!	a36d-12f-7l-6|#	a-7b-5c-10d-5g6i-5j21l12|%	e18|<all>	a14c13e6f7g-13h-8i-9j-7k6l8m-7|<few>	a16b-16c15d-6e-5f9g-13h11j-11m7|<short>	a8b9c5e8g-9h-11i-10k5l9m-10|?	a12b-6c27d-14e30f12g-13h-8i13j-9k-7l-17m-9n-17|? ieri	a11|a	a-8b19c-14e-7f7g23h19i-14j-21k9m-14|a incassare	l17
a presto	a-9b-7c-6g54k-5l-19|a soli	e22|a te	a22k11n-5|a tutti	b-5k20n17|abbiamo	a-6d11g22|abbiamo visto	d16|abbiam~	a-6d11g22|abbracci	a12|abbraccio	a21|abbrac~	a33e-5l-5
abita	i25|abiti	i25|accetta	j12|accettami	d-6j31|accetto	j18l-7|accett~	a-5c-7d-8i-5j46l-11n-5|accorciare	c27|accorc~	c27|account	g-10i-5n38|account sara	n11
accoun~	g-10i-5n38|acqua	a-16c-6e-7j-7l60|addio	a-6c-6e-5l37|agenzia	a-5e34|agenzi~	a-5e34|aggiungere	i22|aggiungo	h10|aggiunto	h10|aggiun~	c-5e-5f-6h18i20k-5|aggredendo	l9
aggredit	l29|aggred~	a-6b-5l38|ahah	a47c-6d-9e-5l-7|aiutiamo	e27|aiutia~	e27|aiuto	a-11b-6c-10d-5e30f-7k-8l38n-6|al	a-6h26k-7l12|al gruppo	f-7h24|al pronto	l16|all	f18k-5
all'inaugurazione	f9|all'in~	f9|alla	a-9b-5c-10d-6e-9f17h34k-8l16n-5|allagament	l17|allagat	l19|allaga~	a-7c-6e-5k-5l44|alle	a-5c-13e-5f6g20l18|alle #	c-6f8g13|allegat	c27|allega~	c27
altro	e11|ambulanza	l27|ambula~	l27|amicizia	a-7j18|amiciz~	a-7j18|ammazzo	a-6b-8f-5k22l20|ammazz~	a-6b-8f-5k22l20|amore	a37c-6e-5l-5|analisi	e10|analis~	e10
anche	a-12c-5d23e-5f21|ancora	a-14b-10c36d-26e-11f-9j51k-10l-10n17|ancora per	l21n-6|andrebbe	f13|andreb~	f13|anima	a-9b56c-8e-7f-5k-6l-7|anno	a20n-5|aperitivo	a-5f38l-5n-5|aperit~	a-5f38l-5n-5|aperte	a-5f34
aperto	h18|aperto una	h18|app	a-7c-7e47k-6l-6|approfitta	e22|approfittane	e22|approf~	a-7c-6e44k-5l-6|appuntamento	a-10b-6c24d-10e-13f-8g50i-7j-7k-7l-10n-8|appunt~	a-10b-6c24d-10e-13f-8g50i-7j-7k-7l-10n-8|apre	c11l-5|apriamo	a-5d34
apriam~	a-5d34|aprite	a-5c21g-5|arrabbiat	a-5k30|arrabb~	a-5k30|arriva	c15l5|arrivat	b-6m32|arrivato	m13|arriva~	a-5b-7l-8m31|artisti	e16|artist~	e16
ascensore	l10|ascens~	l10|aspettiamo	f18k-5|aspetto	f26l-6|aspett~	a-5f41h-5k-8l-7|assicurazione	a-5e30|assicu~	a-5e30|assurdo	a-5k30|assurd~	a-5k30|attent	a-10k20
auguri	a14|aumentare	e13|aument~	e13|automatica	n24|automa~	n24|avere	c10e18|avere un	e19|avete	c11|avete ricevuto	c11|avevo	b32n-11
avevo bisogno	b32n-11|avuto	l21|avuto un	l21|avvocato	a-5k32|avvoca~	a-5k32|azienda	e17|aziende	e12|aziend~	e29|baci	a23|bacio	a36d-6e-7l-6
bacioni	a25|bacion~	a25|bambin	a37c-6e-5l-5|bambin~	l11|bar	d13|battesimo	a-5d34|battes~	a-5d34|bella	a47b-7c-5d-6e-5k-5l-5|bellissim	a-6b-7c-6l-6m50|bellissimo	m9
bellis~	a-6b-7c-6e-5k-5l-9m48|bello	a37c-6e-5l-5|bene	m15|beviamo	a11|beviam~	a11|bisogno	b21f-6l-5n14|bisogno di	b21f-6l-5n14|bisogn~	b21f-6l-5n14|bitcoin	a-5e30|bitcoi~	a-5e30
bloccat	j5l18|blocca~	j5l18|bolletta	l22|bollet~	l22|bonifico	a-6c26e-6l-5n16|bonifi~	a-6c26e-6l-5n16|bozza	a-7c40e-5l-6|brochure	e17|brochu~	e17|brucia	a-6c-6e-5l37
bruciando	a-5l20|brucia~	a-5l20|budget	a-8c-7d53e-6k-5l-7|bugi	a-8c-7e-6k46l-6|bugiard	k29|bugiardi	k12|bugiar~	a-5c-5k39l-5|buon	a44b-5c-7d-16e-7f-12k-6l-8n29|buona	a56b-7c-8e-14f-9|buonanotte	a22
buonan~	a22|buongiorno	a13d11|buongi~	a13d11|buonissima	a9|buonis~	a9|business	e9|busine~	e9|c'e	a-6l33|c'e un	l10|cadut	a-6b-6c-6l45
caduta	b-5l26|caffe	a24b-11c-8d-9e-21f-6g34i-8j37k-5l-10n-14|call	g24l-8|cambiare	c10|cambia~	c10|campion	c27|campio~	c27|can	a37c-6e-5l-5|canale	a-12b-7c-11d-7e-9f-10h75k-8l-10n-6|cane	l9
capisc	a-5b37l-11|capodanno	f9|capoda~	f9|cara	a45c-7d-5e-5k-5l-6|caro	a22|carta	a-8b-5c37d-16e-7f-5k-6l-8n28|carte	a-8c-7e-6k-5l-7n51|casa	a34b-5c-8d-5e5f-6k-7l15n-6|catalogo	a-5d34|catalo~	a-5d34
ce	l12|ce la	l12|cellulare	a-6c-6d-5f-5i49l-6n-9|cellul~	a-6c-6d-5f-5i49l-6n-9|cena	a36c-7e-7f20k-5l-9n-8|cercando	d36l-5|cercan~	d36l-5|cercarti	k15|cercar~	k15|cerchiamo	a-5d24
cerchiamo un	a-5d24|cerchi~	a-5d24|cerco	a-6d46e-7k-9|chance	j16|chat	n20|che	a37b-14d7e-18f-16g9h-8i-10j42k-22m-9n-15|che fate	a32d-13|chiama	a-6c-9d-5e-8f-6k-5l52n-5|chiamami	i-10l37|chiamar	i39l-9n-5
chiamare	i16|chiamarla	i16|chiamarmi	l-7n25|chiamarti	i21|chiamata	e17|chiamata gratuita	e17|chiama~	a-12b-8c-13d-7f-13g-5h-5i54j-7k-12l13m-5n10|chiami	a-8i19|chili	a-5e30|ci	a11b-5c-13d13e-9f-7g23k-7l15n-6
ci hanno	l14|ci saro	l10|ci vediamo	a18c-9g25l-8|ciao	a43c-6d6e-6j-11l-5|cinque	e-8j22|classe	a-8f33l-5n-6|cliente	c32e-7l-8|clienti	a-5c-11e22k-6l24|client~	a-9b-5c21d-6e16f-6k-8l16n-5|codice	a-8b-6c-10d-8e-11f-10g-12i-9j-5k-5l-11n65
codice di	f-5g-6n30|colore	a-7c40e-5l-6|combini	a18|combin~	a18|come	a48b-7c7d-7e-12f-11h-5i29j-8k-13l-15n-7|come posso	a-8i26|come stai	a22k-6|come va	a20|comincia	l21|cominc~	l21
commission	d23|commissionare	d16|commissioni	d17|commis~	a-9c-6d54e-6k-7l-6|community	n12|commun~	n12|compleanno	a21b-6c-8d-6e-7f28k-5l-9n7|comple~	a21b-6c-8d-6e-7f28k-5l-9n7|comprare	d19|compra~	d19
comunita	n12|comuni~	n12|con	a7b25c-5d-6e-5f14k-13n-6|concerto	a17c-7e-6f28k-5l-6|concer~	a17c-7e-6f28k-5l-6|condivider	l-10n24|condividi	k-8n23|condiv~	c-5k-9l-11n47|conferenza	c-6f37g-8|conferma	a-6c-10e-5g42k-6l-6n9
conferma la	f26g-6|confermar	c31f-7g-5|confermare	c-14g22|confer~	a-13b-8d-8e-11f29g48i-5j-6k-11l-12|conoscitiva	e27n-11|conosc~	e27n-11|consegna	c27|conseg~	c27|consulenza	e16|consul~	e16
contattarti	i10|contatti	n29|contatto	i24l-5|contat~	a-8b-7c-6d-5e-6i31l-8n23|conto	a-7c40e-5l-6|contratto	c27|contra~	c27|controllar	c20|contro~	c20|convegno	a-5f34
conveg~	a-5f34|convulsion	l26|convul~	l26|cordialmente	f20|cordialmente invitat	f20|cordia~	f20|cornice	c30|cornic~	c30|correggere	c27|correg~	c27
corri	a-7c-6e-5l41|corsi	a-7c-6e42l-6|corso	a-8c-7e-10f54k-5l-6|cosa	f-6h-5j27|cosi	a-9b53c-7e-7f-5k-6l-7|cosmetic	e28|cosmet~	e28|costa	a-11d30|costano	a-7d20|costan~	a-7d20
costerebbe	a-5d16|coster~	a-5d16|creato	h18|creato un	h18|crescita	e28|cresci~	e28|cretin	a-8c-7e-6k50l-7|cripto	a-8c-6e45k-5l-6|crypto	a-8c-6e45k-5l-6|cui	b30k-10
cuore	a-10b54c-9e-8f-7k-6l-12m20n-6|d	c22i-7|d'accordo	a-13c28|d'acco~	a-13c28|d'uscita	l10|d'usci~	l10|da	a27b-5c-8d-18e6f5k-8l19n-6|da te	a18|dai	a-16b-7c-10d-10e-12f-6i8j68k-8l-13n-9|dai accetta	j12
dai il	i16|dal	a-6b-5c-10e17f-5g9i-11j22k-5l8n-5|dal telefono	e14i-5|dalla	l22|dalle	l13|dammi	a-5c-7d-5e-6j41k-5l-5n5|dappertutto	l15|dapper~	l15|darebbe	i11|darebb~	i11
dato	c-5d-7e-7l42n-5|dato via	l13|deficiente	a-5k32|defici~	a-5k32|degli	k14|dei	n23|del	a-10c-8d9e11g22l9n-6|della	f7n24|delus	a-10b-5c-9d-5e-11f-6j72k-7l-10n-5|dentista	c-5g12
dentis~	c-5g12|denuncer	k24|denuncio	k29|denunc~	a-7c-6e-5f-6k48l-6|detto	j10|devo	a-5c21g-5|di	a-22b-10c-16d-21f25g6i-10j23k-25l15n33|di cellulare	i10|di cuore	b-5l-6m26|di gas	e-5f-5l31n-6
di lavoro	e10n5|di nuovo	f-12j51l-7n-19|di tutto	l23m-7|di verifica	n9|dieci	n23|dimenticare	c-5f-5g43j-5k-7l-11|diment~	c-5f-5g43j-5k-7l-11|diro	k28n-6|diro a	k28n-6|dirti	a18j-10
disdire	c19g-9|disdir~	c19g-9|disponib	d28n-6|disponibile	b-6c-11d27j-8k-5l-6n32|disponibile a	b-5d24n-7|disponibile per	d23n-14|dispon~	a-7b-8c-13d46e-6f-6j-9k-8l-9n26|distanza	b-5n12|distan~	b-5n12|dito	n19
divorzio	a-5b38c-5l-5|divorz~	a-5b38c-5l-5|documenti	c27|docume~	c27|domani	a-15b-8d-9e-11f-9g75j-5k-9l-12n-7|domenica	a25c-5f6|domeni~	a25c-5f6|donazion	a-5n35|donazi~	a-5n35|donne	e33l-15
dormire	b30l-9|dormir~	b30l-9|dove	a-11b-8c-10d-7e-10f-8i61j-7k16l-10n-7|dove abita	i25|dove abiti	i25|dove vivi	i25|due	a-5e-6j22|e	a-21b37e-28f-19g25h-15i-20j-18l12m33|e arrivat	b-6m32|e arrivato	m13
e cadut	l18|e caduta	b-5l26|e disponibile	b-5d27n-10|e il	b-6c-5d26f-11g-5l-8n19|e possibile	b-6c30|e pront	b-8c33l-5|e una	b-6d-7k18l-5n21|ed	m9|ehi	a41c-6e-5f-5l-5|emergenza	a7c-5d-8l28
emerge~	a7c-5d-8l28|entrati	l9|entrat~	l9|entro	f15h-5|eredita	a-5n35|eredit~	a-5n35|errore	a-7c40e-5l-6|esce	l19|esclusiv	e24|esclus~	a-5c-5e35
esperienza	k13|esperi~	k13|esplosione	l26|esplos~	l26|esser	a-10e-5j24|essere	l10|euro	e11|evento	a-8c-7e-6f49k-5l-6|fa	c-17d44|facciamo	a-6f13
faccia~	a-6f13|faccio	l12|faccio piu	l12|facebook	a-5c-5h9i31k-5|facebo~	a-5c-5h9i31k-5|fai	a17b-5c-9d28e-7f-8j-9k15l-9n-5|fallit	k19|falsa	k21n-8|farla	l27|fate	a12b-6c-11d58e-8f-10j-6k-7l-9n-5
fatto	a5f-8h-6j26|fattura	c47e-19|fatturato	c-16e40|fattur~	a-7c37d-6e22f-6k-5l-7n-7|favore	c5l-11n28|favore non	l-9n23|febbre	a-6c-6e-5l37|felic	a-11b-6c-9d-5e-8f-6k-7l-9m73n-5|ferit	a-18b-7c-12d-7e-10f-7j63k-9l22n-6|festa	a-9c-7e-7f58k-5l-8n-7
festa di	f24|festeggio	a-6f16|festeg~	a-6f16|fidanzat	a25|fidanz~	a25|fiera	a-8c-7e-6f53k-5l-7|figli	a37c-6e-5l-5|figlia	l9|file	a-6c44e-5l-9|film	a42c-7e-5l-5
finanziaria	e20|finanz~	e20|finita	l27|fino	e12|firm	a-7c40e-5l-6|follower	e35k-5l-6|follow~	e35k-5l-6|fondi	n27|fossimo	a-11j30|fossim~	a-11j30
foto	a37c-6e-5l-5|fotografico	d22k-5|fotogr~	d23k-5|fratello	a25|fratel~	a25|fretta	l-19n44|fumo	a-16b-5c-8d-5e-6f-5j-7k-5l60|fumo dappertutto	l15|funerale	a-5b38c-5l-5|funera~	a-5b38c-5l-5
funziona	l16|funzio~	l16|fuoco	a-8c-6d-5e-7k-5l51|furios	a-8c-7e-6k46l-6|gas	a-7c-6f-7l48n-8|gatt	a37c-6e-5l-5|gatti	l15|gatto	a-6c-5d12l17|gentil	a-11b-6c-9d-5e-8f-6k-7l-9m73n-5|gentile	l10
gentil~	l10|gia	g24l-8|giardino	a25|giardi~	a25|giornalista	a-10n37|giornata	a23|giorna~	a13c-6d-6e-5k-5l-6n33|giovedi	a-5c25g11l-5|giovedi alle	c-5g14|gioved~	a-5c25g11l-5
giu	l19|gratis	a-8c-7e48k-5l-6|gratuit	a-6c-5e9f29l-5|gratuita	e39f-8l-5n-7|gratuito	e-6f13|gratui~	a-10b-6c-9d-6e42f34i-5k-8l-11n-10|grazie	a-21b-17c-19d-12e-18f-17g-7h-7i-6j-11k-16m74n-16|grazie di	b-6f-5l17m18n-5|grigliata	a-8f37|grigli~	a-8f37
gruppo	a-14b-8c-11d-7e-12f-14h73j-6k-10l-13n-7|guadagn	a-11e43l-6|guadagnare	e11|guadag~	a-12c-5d-5e49k-5l-7|guardati	k23l-5|guarda~	k23l-5|ha	a-10b12d-7e-7f-6g9h-5i-6j23k-8l8m9n-9|ha avuto	l15|ha piu	l15|hackerat	a-5l30
hacker~	a-5l30|haha	a40c-6e-5l-6|hai	b-14c-10d-18f-15g6h-8i53j13k-16l-19m-8n16|hanno	l14|ho	b20c-14d8e-18g-11h29i-12j5k-20l-15m-8n18|ho aperto	h18|ho bisogno	b-12n26|ho creato	h18|ho fatto	a5f-8h-6j26|ho invitat	f-25h32
ho pensato	a24|ho sbagliato	n20|ho visto	d29h-5n-7|i	b-9c-12d25e22f-9g-6h-6i-5j-6k13l14m-6n-10|i gatti	l15|i pompieri	l22|i soldi	k20|i suoi	d25|i tuoi	a9d16|ictus	a-7c-6e-5l42
idiota	a-8c-7e-6k50l-7|ieri	a11|ieri ho	a11|ignorando	b-6j30l-5|ignora~	b-6j30l-5|il	a-22b-8c9d19e16f-5g14h-19i25j-21k-24l11m-20n22|il codice	n22|il compleanno	a-7f5n24|il dito	n19|il incontro	c32g-14
il mio	c20d13g-11l-6n-5|il nostro	d15e12g16l-10n-9|il sito	l22|il suo	c-10e-7g14i11l-7n18|il tuo	a-7b-8c-10f6g23h-6i18l-11n9|imbecille	a-5k32|imbeci~	a-5k32|impegnat	j10|impegno	e26l-8|impegn~	a-5e25j9l-9
imprese	e23l-9|impres~	e23l-9|in	a-17b-13c-7d-9e-15f-10g35h-5i-5j-7k-11l42m-6n19|in casa	a-6l30|in ospedale	b-5l18|inaccettabile	a-5k30|inacce~	a-5k30|inaugurazione	a-5f34|inaugu~	a-5f34|incapac	k28
incapaci	k14|incapa~	a-5c-5e-5k40l-5|incassare	l17|incass~	l17|incendio	a-6l38|incend~	a-6l38|incidente	a-5l31|incide~	a-5l31|incompetent	a-5k32|incomp~	a-5k32
incontro	a-6c10d-6e-7f-5g48k-5l-7n-8|incont~	a-6c10d-6e-7f-5g48k-5l-7n-8|indicizzazione	a-5e30|indici~	a-5e30|indietro	k20|indiet~	k20|indirizzo	a-5c-5e-5i47l-5n-5|indiri~	a-5c-5e-5i47l-5n-5|indovina	a27|indovi~	a27
infarto	l29|infart~	l29|infinite	m21|infini~	m21|info	e15|ingoiato	l16|ingoia~	l16|ingresso	a-5c-5f37|ingres~	a-5c-5f37|inizia	b-6k-5l40
inoltra	n23|inoltrat	n25|inoltr~	a-6b-5c-5e-5k-5l-6n48|insieme	a12|insiem~	a12|insisto	a-6c-5j41l-5|insist~	a-6c-5j41l-5|insta	a-8e-5i43n-7|instagram	a-9i30|instag~	a-9i30
integratori	e28|integr~	e28|intensiva	l12|intens~	l12|interessa	b-5d34i-5l-6|interessat	a-7c-9d21e19f-5|intere~	a-10b-8c-10d49e16f-6i-6j-5k-5l-10|invest	a-7c-6e42l-6|investire	e23|invest~	e23
inviar	c23|inviarle	e17|inviar~	e16n7|invitat	a-5b-6c-5d-10f40h22k-13l-5|invitat a	f-25h32|invitati	d39f-11|invita~	a-9b-8c-9d28e-7f31h21j-5k-15l-9n-6|inviti	a-7d25|invitiamo	f26|inviti~	f26
invito	a-9b-5c-7e-7f55j17k-14l-7n-8|iscriv	a-11b-6c-9d-5e-8f-6h73k-7l-9n-5|iscriverti	f-8h10|iscriviti	a-8b-5c-9d-5e-6f43h23k-6l-12n-5|iscriviti al	f-8h14|iscriviti alla	f-19h30|iscriv~	a-8b-5c-9d-5e-6f37h30k-6l-13n-5|iscrizione	e-9f19|iscriz~	e-9f19|iva	a-7c40e-5l-6
kg	e24|l	c13|l appuntamento	c13|l'aiuto	m14|l'aiut~	m14|l'ambulanza	l13|l'ambu~	l13|la	a-18b-24c10d-8e-5f10g-15h9i28k22l9m7n-23|la faccio	l12|la mia	c10f-6h27i-6k-5l-7
la nostra	e27k-5|la polizia	l25|la ringrazio	l-5m27|la tua	a8f9|lacrime	a-5b36c-5|lacrim~	a-5b36c-5|ladr	a-12b-6c-10d-5e-9f-7k41l25n-6|ladri	k11l8|lasci	i24l-5|lascia	a-5h26
lasciat	b20l-5|lascia~	b20l-5|laurea	f9|lavor	d12|lavorando	e27i-9|lavorando dal	e27i-9|lavora~	e27i-9|lavoro	j-5l-5n33|le	a-11b-6c-9d-6f-6g25k14l20n-6|leader	e17
lei	a17|lettura	h10|lettur~	h10|lezione	c32d-8|lezioni	c-11d38|lezion~	a-8b-5c21d30e-6f-5k-6l-7|li	a-8i19|liber	f17|liberta	e20|libert~	e20
libro	a37c-6e-5l-5|like	a-13b-6c-9d-7e-10f-6h78j-5k-8l-10n-5|limitata	e9|limitati	f18|limita~	e6f16|link	a-10b-6c-11d-5e8f-6i-8k-7l-9n61|lo	j11k12|lo diro	k14|lo so	j11|logo	a-7c40e-5l-6
luce	a-7c-6e42l-6|lunedi	a-24b-5c38d-5e-6f-5g32k-6l-7|lungo	b24|madre	a37c-6e-5l-5|mai	a-7e5k40l-12n-6|mail	a-9b-7c37d-5e-6f-5i27j-5k-6l-12|malat	a-9b56c-8e-7f-5k-6l-7|malore	a-6c-6e-5l37|mamma	a37c-6e-5l-5|manca	a-7c40e-5l-6
mancare	c-6f38l-13n-5|mancar~	c-6f38l-13n-5|mancat	b39c-6l-8m-5|manchi	a48b-15l-11|manda	n29|mandami	k-8n27|mandam~	k-8n27|mandar	c24|mandarlo	c11l-5|mandarmi	n9
mandarti	e26i-6n-11|mandar~	c6e24i-7l-10|mandi	l-5n13|mando	e27|mando un	e12|manifesto	c27|manife~	c27|mare	a37c-6e-5l-5|marito	a37c-6e-5l-5|marketing	e28
market~	e28|martedi	a-5b-5c26g12l-6|marted~	a-5b-5c26g12l-6|masterclass	a-5f34|master~	a-5f34|matrimonio	a5c-5d34e-5l-6|matrim~	a5c-5d34e-5l-6|me	c-6e-6f-6k26l19n-5|medico	a-6c-6e-5l37|meglio	l18
mele	a9|meravigli	a-5m38|meraviglios	b-7m28|meravi~	a-7b-9c-7e-5k-6l-8m58|mercatino	a-5f32|mercat~	a-5f32|mercoledi	a-15c26g22l-5|mercol~	a-15c26g22l-5|merda	a-8c-7e-6k50l-7|messaggi	l-5n13
messaggio	n11|messaggio non	n11|messag~	l-9n23|metodo	a-7c-6e42l-6|mettere	h22|metter~	h22|metto	a18d-7|mi	b42c-29d8e-25f-21g-12i30j21k-29l22n-13|mi dai	i16|mi ha	b19j-5l-8m13
mi hai	i-7j27|mi interessa	b-5d34i-5l-6|mia	a-5c13e-5h26i-7k-7|mia figlia	l9|mia nuova	h17|mia pagina	h24|miei	k11|mille	l-5m29|minut	e-15j37|minuti	a-7c-6e42l-6
mio	a-10c27d22e-8f-17g-13h30k-6n-8|mio ordine	c14|misura	a-10b-5c31d32e-8f-6j-5k-6l-8n-5|modific	c27|modifi~	c27|modulo	a-7c40e-5l-6|moglie	a37c-6e-5l-5|molto	a-5b53c-7e-22j-14l16n-9|morendo	l26|morend~	l26
morta	b39c-6l-8m-5|morto	b39c-6l-8m-5|mostra	a-8c-8e-6f56k-5l-7|motivi	e-5n11|muove	l13|n	c23|n di	c23|natale	a20n-5|ne	a-6k21|negozio	c-5d8e-6k12l12n-5
negozi~	c-5d8e-6k12l12n-5|nessuno	a-5b22c-5f-6j-5k24l-8|nessun~	a-5b22c-5f-6j-5k24l-8|networking	f20|networ~	f20|neve	a37c-6e-5l-5|nevica	a46c-6e-7f-5k-5l-6|newsletter	a-6c-5e-5f-7h46l-5|newsle~	a-6c-5e-5f-7h46l-5|no	j18l-7
noi	a-8f35|non	a-29b-7c9d-22e-29g15h-17i-16j19k-5l44m-16n19|non ce	l12|non ci	l10|non dimenticare	g28l-7|non funziona	l16|non ha	j23n-6|non mi	j19l-13n11|non per	l-9n19|non si	k7l13
non ti	g21|non trovo	c-5k-6l26|non voglio	l19|nonna	a37c-6e-5l-5|nonno	a37c-6e-5l-5|nostra	c-5e24h13k-5l-6|nostri	d-5e22k-5|nostro	a-11b-8c12d5e31f-7g13h13i-7j-5k-6l-15n-11|nostro appuntamento	c-10e-6g25|notte	b55c-8e-7f-5k-6l-8
novita	c44d-11|nullita	k12|nullit~	k12|numero	a-17b-13d-12e-16f-13g-7h-6i67j-18k-13l-18m-6n22|numero d	c22i-7|numero di	i16|nuova	h17|nuova pagina	h17|nuovo	a-6c-8e-6f-14i-19j43k-5l-9n37|odio	a-8c-7e-6k46l-6
offerta	a-5e43l-9|offerta speciale	e14|offert~	a-5e43l-9|offes	a-9b-5c-8e-8f-9j73k-6l-10n-9|offline	l20|offlin~	l20|offriamo	a-5e30|offria~	a-5e30|oggi	a36b-9c-9d-5e18f-5j-10k-7l-8m13n-6|online	a-7e12j26k-7l-6
opportunita	e37n-8|opportunita di	e24n-7|opport~	e37n-8|ora	a-8c14f13g-6h-7l15|ordinare	d28|ordina~	d28|ordine	a-6c51d-6e-5i-5l-6n-5|ordini	a-10b-6c35d27e-8f-6k-7l-9n-5|organizziamo	a-5f34|organi~	a-5f34
orribile	k31|orribi~	k31|ospedale	a-7b32c-7e-6f-5k-5l21n-5|ospeda~	a-7b32c-7e-6f-5k-5l21n-5|ospit	a-8c-7e-6f49k-5l-6|ovunque	l11|ovunqu~	l11|pacco	a-9c57e-5f-5g-6h-7k-5l-7|padre	a37c-6e-5l-5|pagamento	c27
pagame~	c27|pagherai	c-5k27|pagher~	c-5k27|paghi	k29l-9|pagin	a-7c40e-5l-6|pagina	a-17b-10c-17e-13f-13g-5h68i-9j-8k-12l-15m-5n-12|pagina di	h20|papa	a37c-6e-5f-5|parlare	b13n-5|parlar~	b13n-5
partecip	d-9f32|partecipare	f15|partecipazioni	a-6d42f-12|partec~	a-11b-5c-7d33e-8f35j-5k-8l-8n-5|partita	a25|partit~	a25|passa	a14|passare	c9|passar~	c9|passi	c-7i33l-7
passivo	e10|passiv~	e10|pastiglie	l16|pastig~	l16|patetic	a-5k32|pateti~	a-5k32|paura	a-9b56c-8e-7f-5k-6l-7|pdf	a-6c44e-5l-9|peggior	d-5k37l-6|peggio~	d-5k37l-6
pensa	c18|pensato	a19b-5e20n-7|pensato a	a24|pensat~	a19b-5e20n-7|pensavo	a15j27k-9|pensavo fossimo	a-5j21|pensav~	a15j27k-9|penso	a44f-8k-15|pentirai	a-6k21|pentir~	a-6k21
per	a-6b-17c-12d38e-11f-14g-10h-9i-12j-18k-16l33n37|per favore	c5l-11n28|per il	a16c-10d37e-10l-13n-10|per molto	l21n-6|per te	l-11n26|perche	a-11b-9c-9d-5e-8f-7i-8j67k-7l-22n-7|perche mi	i-7j24|perche non	j32l-16|perdere	e24|perder~	e24
perdi	a-5e30|perfett	a-6c-6e-5k-5l-6m49|perfet~	a-6c-6e-5k-5l-6m45|persona	d-8k19n16|personali	l-5n13|persone	a-5d38k-6n-6|person~	a-8b-7c-7d29e-6f-6j-5k12l-11n21|peso	d-12l27|pessim	a-8c-7e-6f-6k51l-6|pessimo	k14
pessim~	k14|petizione	a-5n35|petizi~	a-5n35|pezzi	a-8c-7d53e-6k-5l-7|piace	h18|piacerebbe	a-6b-6d32e16f-5k-6l-6|piacer~	a-6b-6d32e15f-6k-6l-6|piang	a-9b60c-8e-7f-5k-6l-8|pianto	a-8b50d-5f-5h-5n-7|piattaforma	e18
piatta~	e18|piccolo	a-6d11|piccol~	a-6d11|pillole	l16|pillol~	l16|pioggia	a25|pioggi~	a25|piove	a37c-6e-5l-5|piu	a-9b-8c-13d-8e25f-9g-6h-5i-5j-11k22l28m-6|piu clienti	e31l-18
piu senso	l15|piu vivere	l11|pizza	a12|pochi	e32n-15|polizia	c-5k-5l35|polizi~	c-5k-5l35|pompieri	l22|pompie~	l22|porta	f-6l30|porte	a-5f34
possibile	b-6c30|possibilita	j27|possib~	b-7c27d-5e-5j25k-6l-6n-5|posso	a-17b-7c5d-9e17f-11g-5h-6i58j-7k-12l-14m-5n-17|posti	a-8c-7e-7f55k-5l-7|posto	d-5f30|potrebbe	c23|potreb~	c23|potresti	c20|potres~	c20
pranzo	a37c-6e-5l-5|prefer	a-7c40e-5l-6|preferisco	a-6e-5l-9n44|prefer~	a-6e-5l-9n44|prego	a-8e-9f-9j31k-14l30|prenderti	k15|prende~	k15|prendiamo	a13|prendi~	a13|prenota	d-5f30
prenota il	d-5f30|prenotare	d19e-5|prenot~	d14f27i-5l-7n-5|presenza	f26g-6|presen~	f26g-6|preso	l16|prestami	n26|prestarmi	n26|presta~	a-7c-7e-6k-5l-6n51|presto	a16b-10c-11d-6e-8f-8g23k-9l35n-6
presto e	g17|preventivo	a-9c22d35e-7k-6l-7|preven~	a-9c22d35e-7k-6l-7|prezz	a-8c-7d53e-6k-5l-7|prezzi	d28n-6|prezzo	a-21c-6d62j-10l-8|priv	f-5l25n-5|prodott	c-5e31|prodot~	c-5e31|professionale	n11
profes~	n11|profilo	d7h17|profil~	d7h17|progetto	c32e-7|proget~	c32e-7|promemoria	a-6c-6e-5g48k-5l-5|promem~	a-6c-6e-5g48k-5l-5|promozione	e28|promoz~	e28|pront	b-8c33l-5
pronto	l16|pronto soccorso	l16|proponiamo	a-5e30|propon~	a-5e30|prova	a-10b-8c-9d-7e18f-7k-12l-10n62|puo	a-5c38e-5l-8|puoi	c31f-7g-5|puttana	a-5k32|puttan~	a-5k32|quadro	a-8c-7d53e-6k-5l-7
qual	d28n-6|qualcuno	d14l8|qualcuno in	l11|qualcu~	d14l8|quale	a18d-7|quando	a-8b-5c56d-5e-8f-7i-7k-6l-8n-7|quando pensa	c18|quando posso	c25i-5|quanto	a26b-9c-14d55e-14f-10h-6i-5j-6k-10l-16n-8|quanto costa	a-11d30
questi	a13|questionario	a-5n35|questi~	a-5n35|qui	a13f14h-5|qui nevica	a16|raccolta	n27|raccol~	n27|raccontami	b32|racconti	b16|raccon~	a-7b48c-5e-5l-8n-5
raddoppiare	e16|raddop~	e16|raggiungerti	a-5i15|raggiu~	a-5i15|reagisce	l16|reagis~	l16|reali	e14|reddito	a-5c-5e40l-5|reddit~	a-5c-5e40l-5|regalo	a-23b-6c-19d51e-9f-6k-8l-9n44
rendita	a-5e30|rendit~	a-5e30|respira	l16|respir~	l16|rianimazione	l16|rianim~	l16|ricevut	c17|ricevuto	c38i-5|ricevu~	a-7c49e-6i-5l-6n-5|richiesta	a-5c-7j41l-5
richie~	a-5c-7j41l-5|ricord	a-9b56c-8e-7f-5k-6l-7|ricordati	a-17g54j-5l-6n-5|ricordi	a41g-17k-7|ricordiamo	a-8g40k-6|ricordo	a-9f-5g42k-6l-5|ricord~	a7b-8c-11d-8e-14f-18g63h-6i-6j-12k-22l-16m-6n-10|ridammi	k19|ridammi i	k19|ridamm~	k19
ridatemi	k12|ridate~	k12|ridere	a21j-6|ridicol	a-5k32|ridico~	a-5k32|riesco	b30l-9|rifiutat	a-6c-5j39l-5|rifiut~	a-6c-5j39l-5|rimandare	c14g-9|rimand~	c22g-9
rimborso	a-5c29|rimbor~	a-5c29|ringraziar	a-5m38|ringrazio	a-5f-6k-9l-6m48|ringra~	a-10b-5c-8d-5e-8f-9i-5j-5k-12l-10m62|riparazione	c27|ripara~	c27|riservato	f24h-6|riserv~	f24h-6|risparm	e17
risparmi	e25|risparmiare	e11|rispar~	a-7c-6d-5e50f-5k-6l-6|rispondi	j5l23|rispon~	a-5c-7j13l30n-5|rispost	j27l-11|risposta	n24|rispos~	c-5j24l-13n20|ristorante	d9|ristor~	d9
ritir	a-7c40e-5l-6|ritirare	a-5c27g-5|ritira~	a-5c27g-5|ritratti	a-5d31|ritratto	a-5d16|ritrat~	a-10c-5d42e-5k-5|riunione	a-8b-5c17d-5e-8f-6g17k-6l-10n25|riunio~	a-8b-5c17d-5e-8f-6g17k-6l-10n25|romanzo	b23|romanz~	b23
rott	a-7c40e-5l-6|rovino	a-6f-7k31|rubat	a-6c-6e-5l37|sabato	a35c-7e-6f11k-5l-6n-5|salutarti	a24j-12|saluta~	a25j-12|salvato	m14|salvat~	m14|sangue	a-6c-6e-5l37|sanguina	l27
sangui~	l27|sara	c21n7|sarebbe	d29l-7n-7|sarebb~	d29l-7n-7|saro	l10|sbagliata	k-5n28|sbagliato	i-6n37|sbagliato persona	n11|sbagli~	a-7b-5c-6d-6e-5f-5i-7k-8l-5n48|scadenza	c27
scaden~	c27|scappato	n19|scappato il	n19|scappa~	n19|schifo	a-12c-7d-7e-6k58l-6|schifos	k18|schifo~	k18|sconto	a-8b-5c-7d-5e61f-7k-5l-10n-7|scorsa	c33e-12|scrivermi	n21
scrive~	n21|scrivimi	e33l-6|scrivi~	e33l-6|scrivo	b10|scuola	a37c-6e-5l-5|scus	a-5b48c-7d-6e-7l-7n-6|scus il	b38c-5e-5l-5n-5|scus se	b19|scusa	n23|se	b19
secondo	e9|secondo reddito	e9|second~	e9|segue	b-11l30|seguendo	b-5l19|seguen~	b-5l19|segui	h15|seguire	a-6c-5e-5f-5h45l-5|seguir~	a-6c-5e-5f-5h45l-5|seguite	h19
seguit~	h19|sei	a-17b-13c-13d-5e-13f14g-5h-9i26j11k49l-16m-5n-16|sei su	d-6i35j-5k-9|sei un	k28|sei una	k20|seminario	a-5f34|semina~	a-5f34|sempre	d-7l25n-7|sensi	f-5l25n-5|senso	l15
sentivo	b26l-7|sentiv~	b26l-7|sento	a-5b37l-11|senza	a-6c-6e18f-6k-5l29n-6|seo	a-8c-6e45k-5l-6|separat	n11|separa~	n11|serata	b-5c-7e-8f59k-6l-10n-8|sere	a-9b56c-8e-7f-5k-6l-7|serie	a37c-6e-5l-5
server	l11|servizi	d-5e22k-5|servizio	d18e-6k19|servizio fotografico	d22k-5|serviz~	a-6c-5d13e16f-5k14l-7|settimana	a8c10e24f-5k-7l-7|settim~	a8c10e24f-5k-7l-7|sfocat	a-7c40e-5l-6|sfogarmi	b13n-5|sfogar~	b13n-5
si	a-6e13f-5k14l17n-7|si vergogn	k17l-7|siamo	a-6c-9d-6e21g45k-6l-8n-13|siamo in	c-5g26n-10|siete	a-6c-5d-7e-5f16h-5k33l-6|silenzio	a-5b36c-5|silenz~	a-5b36c-5|sistema	a-5c-5e28|sistem~	a-5c-5e28|sito	e8g-5l20
smarrit	a-5n35|smarri~	a-5n35|smetta	l-7n25|smetti	n21|so	a-9c-6e-5i-21j29k43l-8|so che	a-6j33k-5l-6|so dove	i-20k47|soccorso	l16|soccor~	l16|software	c-5e31
softwa~	c-5e31|sol	a-9b56c-8e-7f-5k-6l-7|sola	b29|soldi	a-7b-5c-7d-6e-7f-5k39l-8n18|sole	a37c-6e-5l-5|soli	e22|solo	a-16b19c-17d-16e44f-14g-10h-7i-7j49k-16l-26m-8|solo per	d-6e12j-7l-7n24|solo un	e-8j22|soluzion	e23
soluzione	e14|soluzi~	a-5c-5e37k-5l-5|sondaggio	a-6c-5l-5n40|sondag~	a-6c-5l-5n40|sono	a-11c-5e-5m43|sorella	a25|sorell~	a25|spalle	k23l-5|sparisci	a-5k32|sparis~	a-5k32
spazio	b-7n14|speciale	e21|specia~	e21|spedizione	c31|spediz~	c31|speranza	l18|speran~	l18|spero	a29j-6l-5|spero che	a29j-6l-5|spettacolo	a-5f32
spetta~	a-5f32|spiaggia	a25|spiagg~	a25|spostare	c26g-10|sposta~	c26g-10|sta	a15b-6c-7e-5k-5l31|stai	b-10c-8d-6e-6f-5i-5j23k39l-10n-5|stanc	a-9b56c-8e-7f-5k-6l-7|stanca	b29|standard	n24
standard della	n24|standa~	n24|stanno	b-5l19|stasera	a12|staser~	a12|stata	l10|state	a18|stiamo	d15|sto	d21|strategia	e28
strate~	e28|stretto	c27|strett~	c27|stronz	a-8c-7e-6k50l-7|studio	d10|stupend	a-8m35|stupendo	a28|stupen~	a20b-5c-7e-6f-5k-5l-7m31|stupid	a-8c-7e-6k50l-7|su	a-12b-8d33e-10f-10i27j18k-15l-10n-7
subito	a-8b-5c-7e-6f11h-6k-5l43|suicid	a-7c-6e-5l41|sulla	e12|suo	c-10e-7g14i11l-7n18|suo account	g-7n20|suo codice	n13|suoi	d25|sveglia	l11|svegli~	l14|svenut	a-8c-7e-6k-5l49
tante	l-5m29|tanti	a35c-5l-5|tanto	b30|tariffe	d18|tariff~	d18|tatuaggio	a-9d37|tatuag~	a-9d37|te	a30b-8c-8d-6e-7f-7j-6k26l-18n17|team	a-5d-6e26|telefonarti	i15
telefono	a-8c-5d-6i51k-5l-7|telefo~	a-9c-7d-6f-5i57j-5k-5l-8n-5|telegram	i32|telegr~	i32|tempo	a31d-15|tenere	n13|tenuto	f33h-9j-6|terapeuta	a-5b38c-5l-5|terape~	a-5b38c-5l-5|terapia	l12
terapi~	l12|terza	j29|tesi	a-9c-7e-6f-5k-6l-7n55|tesoro	a37c-6e-5l-5|ti	b-23c-26d-23f23g16h9i8j15k37l-20m6n-23|ti ho	a-12b-6e-5f21h21j17k-11n-6|ti mando	e27|ti piacerebbe	d-5e23|ti prego	a-8e-9f-9j31k-14l30|ti ricordo	g17
togliermi	b-6l26|toglie~	b-6l26|torta	a41c-6e-5f-5l-5|torte	a-7d25|tracciamento	c32|tracci~	c32|trading	a-5e30|tradin~	a-5e30|triplicare	e19l-9|tripli~	e19l-9
triste	a-9b61c-8e-7f-5k-6l-8|troia	a-8c-7e-6k50l-7|troppo	a37c-6e-5l-5|trovo	a-7c-6e-5f-9j-5k29l20|trovo piu	l9|truffa	a-8c-7e-6k50l-7|truffator	a-5k32|truffa~	a-5k32|tua	a8f9|tuo	a-7b-8c-10f6g23h-6i18l-11n9
tuo account	n21|tuo numero	i24n-11|tuoi	a9d16|tutte	l16|tutti	b-5k20n17|tutto	a7l20|uccidermi	l27|uccide~	l27|uccido	a-9b-13f-8j-6k30l29|ultima	a-6c-6e-5j28l15
un	a14b-20c-22d23e14f-22h13j20k-5l5m-13n-20|un appuntamento	c-8g34|un caffe	a35e-5|un incidente	l10|un preventivo	a-5c-9d33|un video	e12|un'altra	f-5j30|un'altra volta	j14|un'alt~	f-5j30|un'ora	a-12l31
una	a-6b-14c-15d22e6g-8h8i-7j13k18l-8m-10n5|una persona	k24n-8|unica	e13|unirti	a-6c-5f25h14l-5|unisciti	f24|unisci~	f24|uno	a12d7j-5|urgent	a-7c-6e-5l41|urgente	c-12n29|urgent~	c-12n29
va	a16f10l9|vacanz	a37c-6e-5l-5|vaffanculo	a-5k32|vaffan~	a-5k32|vediamo	a18c-9g25l-8|vediam~	a18c-9g25l-8|vedo	a-7j27k-7l7|vendete	d16|vendet~	d16|vendiamo	a-5e30
vendia~	a-5e30|vendite	e38k-5l-7|vendit~	a-5c-5e37k-5|venerdi	a-5c27|venerd~	a-5c27|vengo	k31|vengo a	k31|venire	a-6c6e-6f41j-5k-5l-5|venite	a-6f13|vergogn	k37l-11
vergogna	k20|vergognati	k20|vergog~	a-8b-5c-9e-7f-7g-5j-5k55l-15n-7|verifica	n14|verifi~	n14|vernissage	a-5f34|vernis~	a-5f34|verra	n9|verrebbe	a-7d20|verreb~	a-7d20
versione	c27|versio~	c27|vestito	a18d-7|vestit~	a18d-7|vi	a-7c-7e-5f20g16k18l-8n-5|vi invitiamo	f26|via	l23|video	e27|viene	a-12d28|vieni	a-16b-11c-10d-8e-9f70g-5h-6k-9l-9n-8
vigili	l15|vinto	a-8e-5i-11n47|visto	a40c-6d35e-8f-5g-6h-6i-13j-5l-6n-13|visto i	d16|visto il	d30n-7|vita	a-10b56c-10d-5e-8f-7k-9l8|vivere	l19|vivi	i25|voglio	l19|voglio piu	l19
voi	a7f12|volete	a-5c-5f39l-5|volevo	a25b-7e-13j21|volevo solo	a25b-7e-13j21|volta	a-9b-5c-7e-7f-8j61k-7l-11|volte	a-5b47f-6k-7l-7|vorrei	d28|vorremmo	d16|vorrem~	d16|vorresti	e19
vorres~	e19|vota	a-8c-7d-7e-6k-5l-11n60|votate	a-9c-7e-6f-5k-6l-7n55|vuoi	a-6c-7f30j14k-5l-8|web	e11|webinar	a-5f34|webina~	a-5f34|weekend	a27|weeken~	a27|whatsapp	a-6c-5e-5i46k-5l-5
whatsa~	a-6c-5e-5i46k-5l-5|workshop	a-5f34|worksh~	a-5f34|zitt	a-6k29`;
