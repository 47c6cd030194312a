/** Made by scripts/learn-words.ts; not to be changed by hand. */
export const it = `!	a38c-6d-10f-9h7j-5l-7|#	a-7b-5c-10d-5g8i-5j21l9|%	e15|% di	e15|<all>	a15c13e6f7g-13h-8i-9j-7k5l8m-7|<few>	a20b-17c16d-6f8g-13h12j-12m7|<short>	a7b10c5e8g-8h-11i-9k6l9m-10|?	a8b-7c28d-12e31f13g-14h-5i12j-8k-7l-18m-10n-17|a	a-8b19c-14e-6f7g23h17i-13j-20k9m-13|a incassare	l17
a presto	a-9b-7c-5g54k-5l-19|a soli	e21|a te	a22k11n-5|a tutti	b-5k20n17|abbiamo	a-6d12g24|abbiamo visto	d16|abbiam~	a-6d12g24|abbracci	a12|abbraccio	a21|abbrac~	a33e-5l-5
abita	i25|abiti	i25|accetta	j11|accettami	d-6j31|accetti	j11|accetto	j17l-7|accett~	a-6c-8d-8e-5i-5j45l-11n-5|accorciare	c27|accorc~	c27|account	g-9i-5n38
account sara	n11|accoun~	g-9i-5n38|acqua	a-15c-7e-7j-7l60|addio	a-6c-5e-5l37|agenzia	a-5e33|agenzi~	a-5e33|aggiungere	i22|aggiun~	c-5f-6h21i20k-5|aggredendo	l9|aggredit	l29
aggred~	a-6b-5l38|ahah	a47c-6d-9e-5l-7|aiutiamo	e27|aiutia~	e27|aiuto	a-10b-6c-10d-5e30f-7k-8l38n-6|al	c-5d-5e-5h26j-6k-7l12|al gruppo	f-7h26|al pronto	l16|all	f17k-5|all'inaugurazione	f9
all'in~	f9|alla	a-9b-5c-10d-6e-8f17h33k-8l16n-5|allagament	l17|allagat	l19|allaga~	a-7c-6e-5k-5l44|alle	a-5c-13e-5f5g20l17|alle #	c-7f8g14|allegat	c27|allega~	c27|altro	e11
ambulanza	l27|ambula~	l27|amicizia	a-6j18|amiciz~	a-6j18|ammazzo	a-6b-8f-5k21l20|ammazz~	a-6b-8f-5k21l20|amore	a36c-6e-5l-5|analisi	e10|analis~	e10|anche	a-11c-5d23e-5f23
anche voi	a-5f15|ancora	a-14b-10c36d-25e-11f-9j51k-10l-10n16|ancora per	l21n-6|andrebbe	f12|andreb~	f12|anima	a-9b56c-8e-6f-5k-6l-7|anno	a19n-5|aperitivo	f38l-5n-5|aperit~	f38l-5n-5|aperte	a-5f34
aperto	h22|aperto una	h16|app	a-7c-6e46k-6l-6|approfitta	e22|approfittane	e22|approf~	a-7c-6e44k-5l-6|appuntamento	a-10b-6c24d-10e-12f-7g50i-7j-7k-7l-10n-8|appunt~	a-10b-6c24d-10e-12f-7g50i-7j-7k-7l-10n-8|apre	c15l-5|apriamo	a-5d34
apriam~	a-5d34|aprite	c20g-5|arrabbiat	a-5k30|arrabb~	a-5k30|arriva	c14l5|arrivat	b-6m33|arrivato	m14|arriva~	a-5b-7l-8m30|artisti	e16|artist~	e16
ascensore	l10|ascens~	l10|aspettiamo	f17k-5|aspetto	f25l-5|aspett~	a-5f40h-5k-8l-6|assicurazione	e29|assicu~	e29|assurdo	a-5k30|assurd~	a-5k30|attent	a-10k20
auguri	a13|aumentare	e13|aument~	e13|automatica	n23|automa~	n23|avere	c10e18|avere un	e19|avete	c11|avete ricevuto	c11|avevo	b32n-11
avevo bisogno	b32n-11|avuto	l21|avuto un	l21|avvocato	a-5k32|avvoca~	a-5k32|azienda	e17|aziende	e11|aziend~	e28|baci	a23|bacio	a35d-6e-7l-6
bacioni	a25|bacion~	a25|bambin	a36c-6e-5l-5|bambin~	l11|bar	d13|battesimo	a-5d34|battes~	a-5d34|bella	a46b-7c-5d-5e-5l-5|bellissim	a-6b-7c-6l-6m51|bellissimo	m12
bellis~	a-6b-7c-6e-5k-5l-9m45|bello	a36c-6e-5l-5|bene	m15|beviamo	a12|beviam~	a12|bici	a10|bisogno	b21f-6l-5n14|bisogno di	b21f-6l-5n14|bisogn~	b21f-6l-5n14|bitcoin	e29
bitcoi~	e29|bloccat	j5l18|blocca~	j5l18|bolletta	l22|bollet~	l22|bonifico	a-6c25e-6l-5n16|bonifi~	a-6c25e-6l-5n16|bozza	a-7c39e-5l-6|brochure	e16|brochu~	e16
brucia	a-6c-5e-5l37|bruciando	a-5l19|brucia~	a-5l19|budget	a-8c-7d52e-6k-5l-7|bugi	a-7c-6e-5k46l-6|bugiard	k28|bugiardi	k12|bugiar~	a-5c-5k39l-5|buon	a44b-5c-7d-15e-7f-12k-6l-8n28|buona	a55b-7c-8e-13f-8
buonanotte	a22|buonan~	a22|buongiorno	a13d10|buongi~	a13d10|c'e	a-6l33|c'e un	l10|cadut	a-6b-6c-6l45|caduta	b-5l25|caffe	a23b-10c-8d-9e-21f-6g33i-8j37k-5l-9n-13|call	g24l-8
cambiare	c10|cambia~	c10|campion	c27|campio~	c27|can	a36c-6e-5l-5|canale	a-11b-6c-11d-7e-8f-9h74k-8l-9n-6|cane	l9|capisc	a-5b37l-11|cara	a44c-7d-5e-5k-5l-6|caro	a22
carta	a-8b-5c36d-15e-7f-5k-6l-7n27|carte	a-8c-7e-6k-5l-7n50|casa	a33b-5c-8d-5e5f-6k-7l15n-6|catalogo	a-5d34|catalo~	a-5d34|ce	l12|ce la	l12|cellulare	a-6c-6d-5f-5i49l-6n-9|cellul~	a-6c-6d-5f-5i49l-6n-9|cena	a35c-7e-7f20k-5l-9n-8
cercando	d35l-5|cercan~	d35l-5|cercarti	k15|cercar~	k15|cerchiamo	a-5d24|cerchiamo un	a-5d24|cerchi~	a-5d24|cerco	a-6d46e-7k-9|chance	j15|chat	n20
che	a37b-15d6e-19f-17g9h-9i-11j41k-22m-10n-15|che fate	a31d-13|che mi	c9|chiama	a-6c-8d-5e-8f-6k-5l51n-5|chiamami	i-10l37|chiamar	i39l-9n-5|chiamare	i15|chiamarla	i16|chiamarmi	l-7n25|chiamarti	i20
chiamata	e19|chiamata gratuita	e15|chiama~	a-12b-8c-13d-7f-13g-5h-5i54j-8k-11l12m-5n10|chiami	a-8i20|chili	e29|ci	a11b-5c-13d12e-9f-7g23k-6l15n-6|ci hanno	l15|ci saro	l10|ci vediamo	a17c-9g25l-8|ciao	a41c-6d9e-7j-11l-5
cinque	e-8j21|classe	a-7f33l-5n-6|cliente	c31e-7l-8|clienti	a-5c-11e22k-6l24|client~	a-9b-5c20d-6e15f-6k-8l16n-5|codice	a-8b-6c-10d-8e-11f-10g-11i-9j-5k-5l-11n66|codice di	f-5g-6n30|colore	a-7c39e-5l-6|combini	a18|combin~	a18
come	a47b-7c7d-7e-12f-10h-5i30j-7k-13l-15n-7|come posso	a-8i26|come stai	a21k-6|come va	a19|comincia	l21|cominc~	l21|commission	d23|commissionare	d16|commissioni	d17|commis~	a-9c-6d54e-6k-6l-6
community	n12|commun~	n12|compleanno	a20b-6c-8d-5e-7f28k-5l-8n7|comple~	a20b-6c-8d-5e-7f28k-5l-8n7|comprare	d19|compravo	a10|compra~	a8d17|comunita	n12|comuni~	n12|con	a6b24c-6d-7f13k-13n-6
concerto	a17c-6e-6f28k-5l-6|concer~	a17c-6e-6f28k-5l-6|condivider	l-10n24|condividi	k-8n22|condiv~	c-5k-9l-11n46|conferenza	c-6f37g-7|conferma	a-6c-9e-5g41k-6l-6n9|conferma la	f25g-6|confermar	c30f-7g-5|confermare	c-13g22
confer~	a-13b-8d-8e-11f29g48i-5j-6k-11l-12|conoscitiva	e27n-11|conosc~	e27n-11|consegna	c27|conseg~	c27|consulenza	e16|consul~	e16|contattarti	i10|contatti	n28|contatto	i24l-5
contat~	a-7b-7c-6d-5e-6i31l-8n23|conto	a-7c39e-5l-6|contratto	c27|contra~	c27|controllar	c19|contro~	c19|convegno	a-5f34|conveg~	a-5f34|convulsion	l25|convul~	l25
cordialmente	f20|cordialmente invitat	f20|cordia~	f20|cornice	c29|cornic~	c29|correggere	c28|correg~	c28|corri	a-7c-6e-5l40|corsi	a-7c-6e41l-6|corso	a-8c-7e-9f53k-5l-6
cosa	f-6h-5j27|cosi	a-9b52c-7e-7f-5k-6l-7|cosmetic	e28|cosmet~	e28|costa	a-10d29|costano	a-7d20|costan~	a-7d20|costerebbe	a-5d15|coster~	a-5d15|creato	h17
creato un	h17|crescita	e28|cresci~	e28|cretin	a-8c-7e-6k49l-7|cripto	a-7c-6e44k-5l-6|crypto	a-7c-6e44k-5l-6|cui	b29k-10|cuore	a-10b54c-9e-8f-7k-6l-12m21n-6|d	c22i-7|d'accordo	a-12c27
d'acco~	a-12c27|d'uscita	l10|d'usci~	l10|da	a29b-5c-7d-17e6k-8l19n-6|da te	a17|dai	a-16b-7c-10d-10e-12f-7i8j68k-8l-13n-9|dai accetta	j11|dai il	i16|dal	a-6b-5c-9e17f-5g8i-11j21k-5l8n-5|dal telefono	e13i-5
dalla	l22|dalle	l13|dammi	a-5c-7d-5e-6j40k-5l-5n5|dappertutto	l15|dapper~	l15|darebbe	i12|darebb~	i12|dato	c-5d-7e-7l42n-5|dato via	l13|deficiente	a-5k32
defici~	a-5k32|degli	k14|dei	n23|del	a-10c-9d8e11g21i-5l8n-7|del mio	a-5d13|della	a-5f6h5n23|delus	a-10b-5c-8d-5e-10f-6j71k-7l-10n-5|dentista	g11|dentis~	g11|denuncer	k24
denuncio	f-5k29|denunc~	a-7c-6e-5f-6k47l-6|detto	j10|devo	c20g-5|di	a-23b-9c-16d-21f25g6i-10j23k-25l15n33|di cellulare	i10|di cuore	b-5l-6m25|di gas	f-5l31n-6|di lavoro	e10n5|di nuovo	f-12j50l-6n-18
di sconto	e15|di tutto	l23m-8|di verifica	n9|dieci	n22|dimenticare	c-5f-5g42j-5k-7l-11|diment~	c-5f-5g42j-5k-7l-11|diro	k27n-6|diro a	k27n-6|dirti	a18j-10|disdire	c19g-9
disdir~	c19g-9|disponib	d28n-6|disponibile	a-5b-6c-11d28j-8k-5l-6n32|disponibile a	b-5d24n-7|disponibile per	d20n-11|dispon~	a-8b-8c-13d45e-6f-6j-9k-7l-9n25|distanza	b-5n11|distan~	b-5n11|dito	n19|divorzio	a-5b38c-5l-5
divorz~	a-5b38c-5l-5|documenti	c27|docume~	c27|domani	a-16b-8d-9e-11f-9g72j-6k-9l-12n-7|domenica	a25c-5f8|domenica facciamo	a-5f15|domeni~	a25c-5f8|donazion	a-5n35|donazi~	a-5n35|donne	e32l-14
dormire	b30l-9|dormir~	b30l-9|dove	a-11b-8c-10d-7e-9f-8i61j-7k16l-10n-7|dove abita	i25|dove abiti	i25|dove vivi	i25|due	a-5e-6j21|e	a-21b37e-28f-19g25h-15i-20j-15l11m32|e arrivat	b-6m33|e arrivato	m14
e cadut	l17|e caduta	b-5l25|e disponibile	b-5d28n-10|e il	b-6c-5d25f-11g-5l-8n19|e possibile	b-6c30|e pront	b-8c32l-5|e una	b-6d-7k18l-5n21|ehi	a39c-6e-5l-5|emergenza	a7c-5d-8l28|emerge~	a7c-5d-8l28
entrati	l9|entrat~	l9|entro	f15|eredita	a-5n35|eredit~	a-5n35|errore	a-7c39e-5l-6|esce	l18|esclusiv	e24|esclus~	a-5e34|esperienza	k13
esperi~	k13|esplosione	l25|esplos~	l25|esser	a-10j24|essere	l10|euro	e11|evento	a-8c-7e-6f48k-5l-6|fa	c-17d44|facciamo	a-5f15|faccia~	a-5f15
faccio	l12|faccio piu	l12|facebook	c-5h8i31k-5|facebo~	c-5h8i31k-5|fai	a17b-5c-9d28e-7f-8j-9k15l-9n-5|fallit	k19|falsa	k21n-7|farla	l27|fate	a12b-6c-11d58e-8f-10j-6k-7l-9n-5|fatto	f-8h-6j26
fattura	c46e-18|fatturato	c-16e40|fattur~	a-7c37d-6e21f-6k-5l-7n-7|favore	l-11n28|favore non	l-9n22|febbre	a-6c-5e-5l37|felic	a-11b-6c-9d-5e-8f-6k-7l-9m72n-5|ferit	a-18b-7c-12d-7e-10f-7j62k-8l22n-6|festa	a-9c-7e-7f58k-5l-8n-7|festa di	f24
festeggio	a-6f15|festeg~	a-6f15|fidanzat	a25|fidanz~	a25|fiera	a-8c-7e-6f52k-5l-7|figli	a36c-6e-5l-5|figlia	l9|file	a-6c45e-5l-9|film	a41c-7l-5|finanziaria	e20
finanz~	e20|finita	l27|fino	e12|firm	a-7c39e-5l-6|follower	e35k-5l-6|follow~	e35k-5l-6|fondi	n27|fossimo	a-11j30|fossim~	a-11j30|foto	a36c-6e-5l-5
fotografico	d22k-5|fotogr~	d22k-5|fratello	a25|fratel~	a25|fretta	l-19n43|fumo	a-16c-8d-5e-6f-5j-7k-5l60|fumo dappertutto	l15|funerale	a-5b38c-5l-5|funera~	a-5b38c-5l-5|funziona	l16
funzio~	l16|fuoco	a-7c-6d-5e-7k-5l51|furios	a-7c-6e-5k46l-6|gas	a-7c-6f-7l48n-7|gatt	a36c-6e-5l-5|gatti	l15|gatto	a-5c-5d11e-5l17|gentil	a-11b-6c-9d-5e-8f-6k-7l-9m72n-5|gentile	l10|gentil~	l10
gia	g24l-8|giardino	a25|giardi~	a25|giornalista	a-9n37|giornata	a22|giorna~	a12c-6d-6e-5k-5l-6n33|giovedi	a-5c25g11l-5|giovedi alle	g13|gioved~	a-5c25g11l-5|giu	l19
gratis	a-7c-6e47k-5l-6|gratuit	a-6c-5e9f29l-5|gratuita	e38f-7l-5n-7|gratuito	e-6f13|gratui~	a-10b-6c-9d-6e41f34i-5k-8l-10n-10|grazie	a-21b-17c-19d-13e-18f-17g-7h-7i-7j-11k-16m71n-16|grazie di	b-6f-5l17m18n-5|grigliata	a-7c-5f38|grigli~	a-7c-5f38|gruppo	a-15b-8c-11d-7e-12f-14h71j-8k-10l-13n-8
guadagn	a-11e42l-6|guadagnare	e11|guadag~	a-12d-5e49k-5l-6|guardati	k23l-5|guarda~	k23l-5|ha	a-10b11d-8e-7f-7g8h-5i-6j22k-8l7m9n-9|ha avuto	l16|ha piu	l15|hackerat	a-5l30|hacker~	a-5l30
haha	a40c-6e-5l-6|hai	b-14c-9d-17f-15g6h-8i53j13k-16l-19m-7n16|hanno	l15|ho	b20c-15d7e-18g-12h30i-13k-21l-16m-9n19|ho aperto	h22|ho bisogno	b-12n25|ho creato	h17|ho fatto	f-8h-6j26|ho invitat	f-24h31|ho pensato	a23
ho sbagliato	n22|ho visto	a6d28f-5h-6n-7|i	a-5b-9c-12d25e24f-9g-6h-6i-5j-6k13l14m-6n-10|i gatti	l15|i pompieri	l22|i soldi	k20|i suoi	d24|i tuoi	a9d16|ictus	a-7c-6e-5l41|idiota	a-8c-7e-6k49l-7
ieri	a18|ieri ho	a18|ignorando	b-6j29l-5|ignora~	b-6j29l-5|il	a-22b-8c10d19e17g15h-19i25j-22k-24l10m-20n22|il #	l14|il codice	n22|il compleanno	a-7f5n23|il dito	n19|il file	c15l-5
il incontro	c31g-14|il mio	c20d13g-11l-5n-5|il nostro	d14e11g16l-10n-9|il sito	l23|il suo	a-5c-10e-7g14i11l-7n18|il tuo	a-7b-8c-10f6g22h-5i18l-11n9|imbecille	a-5k32|imbeci~	a-5k32|impegnat	j10|impegno	e26l-8
impegn~	a-5e25j9l-8|imprese	e22l-8|impres~	e22l-8|in	a-17b-13c-11d-9e-14f-5g35h-5i-5j-7k-11l43m-6n19|in casa	a-6l29|in ospedale	b-5l18|inaccettabile	a-5k30|inacce~	a-5k30|inaugurazione	a-5f34|inaugu~	a-5f34
incapac	k28|incapaci	k14|incapa~	a-5c-5e-5k40l-5|incassare	l17|incass~	l17|incendio	a-6l38|incend~	a-6l38|incidente	l31|incide~	l31|incompetent	a-5k32
incomp~	a-5k32|incontro	a-6c10d-6e-7f-5g47l-7n-8|incont~	a-6c10d-6e-7f-5g47l-7n-8|indicizzazione	e29|indici~	e29|indietro	k19|indiet~	k19|indirizzo	a-5c-5e-5i47l-5n-5|indiri~	a-5c-5e-5i47l-5n-5|indovina	a27
indovi~	a27|infarto	l29|infart~	l29|infinite	m21|infini~	m21|info	e15|ingoiato	l16|ingoia~	l16|ingresso	a-5c-5f37|ingres~	a-5c-5f37
inizia	b-6k-5l39|inoltra	n23|inoltrat	n25|inoltr~	a-6b-5c-5e-5k-5l-6n47|insieme	a12|insiem~	a12|insisto	a-6c-5j40l-5|insist~	a-6c-5j40l-5|insta	a-7e-5i42n-7|instagram	a-8i30
instag~	a-8i30|integratori	e28|integr~	e28|intensiva	l12|intens~	l12|interessa	b-5d34i-5l-6|interessat	a-6c-8d20e17|intere~	a-9b-8c-10d49e18f-6i-6j-5k-5l-10|invest	a-7c-6e41l-6|investire	e23
invest~	e23|inviar	c23|inviarle	e16|inviar~	e15n6|invitat	a-5b-6c-5d-10f40h22k-13l-5|invitat a	f-24h31|invitati	d38f-11|invita~	a-9b-8c-8d28e-7f30h21j-5k-15l-8n-6|inviti	a-7d24|invitiamo	f27
inviti~	f27|invito	a-9b-5c-7e-7f54j17k-14l-7n-7|iscriv	a-11b-6c-9d-5e-8f-6h71k-7l-9n-5|iscriverti	f-8h9|iscriviti	a-8b-5c-8d-5e-6f43h23k-6l-12n-5|iscriviti al	f-7h13|iscriviti alla	f-18h29|iscriv~	a-8b-5c-8d-5e-6f36h29k-6l-12n-5|iscrizione	e-9f19|iscriz~	e-9f19
iva	a-7c39e-5l-6|kg	e23|l	c13|l appuntamento	c13|l'aiuto	m14|l'aiut~	m14|l'ambulanza	l13|l'ambu~	l13|la	a-15b-24c8d-9e-6f11g-13h11i28k22l8m5n-23|la faccio	l12
la fattura	c11|la mia	c10f-6h26i-6k-5l-7|la nostra	e27|la polizia	l25|la ringrazio	m27|la tua	a16f7|lacrime	a-5b36c-5|lacrim~	a-5b36c-5|ladr	a-12b-6c-10d-5e-9f-7k40l25n-5|ladri	k11l8
lasci	i24l-5|lascia	h25|lasciat	b20|lascia~	b20|laurea	f9|lavor	d13|lavorando	e27i-9|lavorando dal	e27i-9|lavora~	e27i-9|lavoro	e-5j-5l-5n32
le	a-11b-6c-8d-6f-6g25k14l20n-6|le vendite	e10|leader	e17|lei	a16|lezione	c31d-7|lezioni	c-11d37|lezion~	a-8b-5c21d30e-6f-5k-6l-7|li	a-8i20|liber	f16|liberta	e20
libert~	e20|libro	a36c-6e-5l-5|like	a-12b-5c-9d-7e-10f-6h77k-7l-10n-5|limitata	e9|limitati	f18|limita~	e6f16|link	a-10b-6c-10d-5e8f-6i-7k-7l-9n60|lo	c7j9k11l-5|lo diro	k14|lo so	j12
logo	a-7c39e-5l-6|luce	a-7c-6e41l-6|lunedi	a-23b-5c37d-5e-6f-5g31k-6l-7|lungo	b24|madre	a36c-6e-5l-5|mai	a-6e5k40l-12n-6|mail	a-9b-7c36d-5e-6f-5i27j-5k-6l-12|malat	a-9b56c-8e-6f-5k-6l-7|malore	a-6c-5e-5l37|mamma	a36c-6e-5l-5
manca	a-7c39e-5l-6|mancare	c-5f38l-13n-5|mancar~	c-5f38l-13n-5|mancat	b39c-6l-8m-5|manchi	a48b-15l-11|manda	n28|mandami	k-8n26|mandam~	k-8n26|mandar	c24|mandarmi	n9
mandarti	e25i-6n-10|mandar~	e24i-7l-7|mandato	c9|mandat~	c9|mandi	l-5n13|mando	e26|mando un	e12|manifesto	c27|manife~	c27|mare	a36c-6e-5l-5
marito	a36c-6e-5l-5|marketing	e28|market~	e28|martedi	a-5b-5c26g12l-6|marted~	a-5b-5c26g12l-6|masterclass	a-5f34|master~	a-5f34|matrimonio	a5c-5d33e-5l-6|matrim~	a5c-5d33e-5l-6|me	e-7f-6j-5k26l17n-6
medico	a-6c-5e-5l37|meglio	l18|meravigli	a-5m37|meraviglios	b-7m27|meravi~	a-7b-9c-7e-5k-5l-8m57|mercatino	c-5f31|mercat~	c-5f31|mercoledi	a-14c26g21l-5|mercol~	a-14c26g21l-5|merda	a-8c-7e-6k49l-7
messaggi	l-5n13|messaggio	n11|messaggio non	n11|messag~	l-8n23|metodo	a-7c-6e41l-6|mettere	h19|metter~	h19|metto	a18d-7|mi	b41c-25d7e-26f-21g-13i29j21k-29l21n-13|mi dai	i16
mi ha	b18c7j-6l-10m12|mi hai	i-7j27|mi interessa	b-5d34i-5l-6|mi piace	h21|mia	a-5c13h26i-7k-7|mia figlia	l9|mia nuova	h17|mia pagina	h23|miei	k11|mille	l-5m29
minut	e-15j36|minuti	a-7c-6e42l-6|mio	a-10c26d20e-8f-17g-13h32i-5k-6n-8|mio ordine	c14|misura	a-10b-5c30d31e-7f-6j-5k-6l-8n-5|modific	c27|modifi~	c27|modulo	a-7c39e-5l-6|moglie	a36c-6e-5l-5|molto	a-5b53c-6e-21j-14l16n-9
morendo	l25|morend~	l25|morta	b39c-6l-8m-5|morto	b39c-6l-8m-5|mostra	a-8c-8e-6f55k-5l-7|motivi	e-5n11|muove	l14|n	c23|n di	c23|natale	a19n-5
ne	a-6k21|negozio	c-5d8e-6k12l12n-5|negozi~	c-5d8e-6k12l12n-5|nessuno	a-5b22f-6j-5k24l-8|nessun~	a-5b22f-6j-5k24l-8|networking	f20|networ~	f20|neve	a36c-6e-5l-5|nevica	a45c-6e-7f-5k-5l-6|newsletter	a-6c-5e-5f-7h45l-5
newsle~	a-6c-5e-5f-7h45l-5|no	j21l-7|noi	a-6f31|non	a-29b-7c9d-22e-28g16h-17i-16j19l44m-16n19|non ce	l12|non ci	l10|non dimenticare	g28l-8|non funziona	l16|non ha	c-5j23l5n-6|non mi	j19l-13n11
non per	l-9n19|non si	c6k7l13|non ti	g20|non trovo	c-5k-6l26|non voglio	l18|nonna	a36c-6e-5l-5|nonno	a36c-6e-5l-5|nostra	c-5e24f-5h13k-5l-6|nostri	d-5e22k-5|nostro	a-11b-7c11d6e31f-7g13h10i-6j-5k-6l-15n-11
nostro appuntamento	c-10e-5g24|notte	b55c-8e-7f-5k-6l-8|novita	c43d-10|nullita	k11|nullit~	k11|numero	a-18b-13d-12e-16f-13g-7h-6i67j-18k-13l-18m-6n22|numero d	c22i-7|numero di	i16|nuova	h17|nuova pagina	h17
nuovo	a-5c-8e-6f-14i-18j43k-5l-9n36|odio	a-7c-6e-5k46l-6|offerta	e43l-9|offerta speciale	e13|offert~	e43l-9|offes	a-9b-5c-8e-8f-9j72k-6l-10n-9|offline	l20|offlin~	l20|offriamo	e31|offria~	e31
oggi	a36b-9c-8d-5e18f-6j-10k-6l-8m13n-6|online	a-7e14j26k-7l-6|opportunita	e36n-8|opportunita di	e24n-7|opport~	e36n-8|ora	a-8c13f13g-5h-6l15|ordinare	d24|ordina~	d24|ordine	a-6c50d-6e-5i-5l-6n-5|ordini	a-10b-6c35d27e-8f-6k-7l-9n-5
organizziamo	a-5f34|organi~	a-5f34|orribile	k31|orribi~	k31|ospedale	a-7b31c-6e-6f-5k-5l20|ospeda~	a-7b31c-6e-6f-5k-5l20|ospit	a-8c-7e-6f48k-5l-6|ovunque	l11|ovunqu~	l11|pacco	a-9c57e-5g-5h-8k-5l-6
padre	a36c-6e-5l-5|pagamento	c27|pagame~	c27|pagherai	c-5k27|pagher~	c-5k27|paghi	c-5k29l-9|pagin	a-7c39e-5l-6|pagina	a-18b-10c-16e-13f-13g-5h66i-10j-9k-12l-15m-5n-12|pagina di	h19|papa	a36c-6e-5f-5
parlare	b13n-5|parlar~	b13n-5|partecip	d-8f31|partecipare	f15|partecipazioni	a-6d42f-12|partec~	a-10b-5c-7d33e-8f34j-5k-8l-8n-5|partita	a25|partit~	a25|passa	a13|passare	c9
passar~	c9|passi	c-8i33l-7|passivo	e10|passiv~	e10|pastiglie	l16|pastig~	l16|patetic	a-5k32|pateti~	a-5k32|paura	a-9b56c-8e-6f-5k-6l-7|pdf	a-6c41e-5l-7
peggior	d-5k37l-6|peggio~	d-5k37l-6|pensa	c17|pensato	a19b-5e19n-6|pensato a	a23|pensat~	a19b-5e19n-6|pensavo	a15j27k-9|pensavo fossimo	a-5j21|pensav~	a15j27k-9|penso	a43f-8k-14
pentirai	a-6k21|pentir~	a-6k21|per	a-7b-17c-13d37e-9f-14g-10h-9i-12j-18k-16l33n38|per favore	l-11n28|per il	a16c-10d37e-11l-12n-10|per molto	l21n-6|per te	l-11n26|perche	a-10b-9c-9d-5e-7f-6i-8j67k-7l-21n-7|perche mi	i-6j23|perche non	j31l-16
perdere	e23|perder~	e23|perdi	e29|perfett	a-6c-6e-5k-5l-6m48|perfet~	a-6c-6e-5k-5l-6m44|persona	d-7k19n15|personali	l-5n13|persone	d38k-6n-6|person~	a-8b-6c-7d28e-6f-5j-5k12l-11n20|peso	d-12l26
pessim	a-8c-7e-6f-6k51l-6|pessimo	k14|pessim~	k14|petizione	a-5n35|petizi~	a-5n35|pezzi	a-8c-7d52e-6k-5l-7|piace	h21|piacerebbe	a-6b-6d32e16f-5k-6l-6|piacer~	a-7b-6d32e15f-6k-6l-6|piang	a-9b59c-8e-7f-5k-6l-8
pianto	a-9b49d-5f-5h-5n-8|piattaforma	e18|piatta~	e18|piccolo	a-6d10|piccol~	a-6d10|pillole	l16|pillol~	l16|pioggia	a25|pioggi~	a25|piove	a36c-6e-5l-5
piu	a-9b-8c-14d-8e25f-9g-6h-5i-5j-11k22l28m-6|piu clienti	e30l-17|piu senso	l15|piu vivere	l11|pizza	a12|pochi	e30n-14|polizia	a-5c-5l35|polizi~	a-5c-5l35|pompieri	l22|pompie~	l22
porta	f-6l30|porte	a-5f34|possibile	b-6c30|possibilita	j26|possib~	b-7c27d-5e-5j24k-6l-6n-5|posso	a-16b-7c5d-9e17f-11g-5h-6i58j-7k-12l-14m-5n-16|posti	a-8c-7e-7f55k-5l-7|posto	d-5f30|potrebbe	c23|potreb~	c23
potresti	c19|potres~	c19|pranzo	a36c-6e-5l-5|prefer	a-7c39e-5l-6|preferisco	a-6e-5l-9n43|prefer~	a-6e-5l-9n43|prego	a-8e-8f-9j31k-13l30|prenderti	k15|prende~	k15|prendiamo	a12
prendi~	a12|prenota	d-5f30|prenota il	d-5f30|prenotare	d18|prenot~	d13f26i-5l-7n-5|presenza	f25g-6|presen~	f25g-6|preso	l16|prestami	n26|prestarmi	n26
presta~	a-7c-6e-6k-5l-6n51|presto	a15b-10c-10d-6e-8f-8g23k-9l35n-6|presto e	g17|preventivo	a-9c21d34e-7k-6l-7|preven~	a-9c21d34e-7k-6l-7|prezz	a-8c-7d52e-6k-5l-7|prezzi	d27n-6|prezzo	a-21c-6d62j-10l-7|priv	f-5l25n-5|prodott	e30
prodot~	e30|professionale	n11|profes~	n11|profilo	d7h14|profil~	d7h14|progetto	c32e-6|proget~	c32e-6|promemoria	a-6c-6e-5g47l-5|promem~	a-6c-6e-5g47l-5|promozione	e28
promoz~	e28|pront	b-8c32l-5|pronto	l16|pronto soccorso	l16|proponiamo	e29|propon~	e29|prova	a-10b-8c-9d-7e18f-7k-12l-10n61|puo	a-5c38e-5l-8|puoi	c30f-7g-5|puttana	a-5k32
puttan~	a-5k32|quadro	a-8c-7d52e-6k-5l-7|qual	d27n-6|qualcuno	d13l8|qualcuno in	l10|qualcu~	d13l8|quale	a18d-7|quando	a-8b-5c56d-5e-8f-7i-7k-6l-8n-6|quando pensa	c17|quando posso	c25i-5
quanto	a24b-9c-14d54e-14f-10h-6i-5j-6k-10l-15m-5n-8|quanto costa	a-10d29|quasi	a10|questi	a12|questionario	a-5n35|questi~	a-5n35|qui	a15f14h-5|qui nevica	a18|raccolta	n27|raccol~	n27
raccontami	b32|racconti	b16|raccon~	a-7b48c-5e-5l-8n-5|raddoppiare	e17|raddoppiare le	e10|raddop~	e17|raggiungerti	a-5i15|raggiu~	a-5i15|reagisce	l15|reagis~	l15
reali	e14|reddito	a-5c-5e39l-5|reddit~	a-5c-5e39l-5|regalo	a-23b-6c-18d49e-9f-6k-8l-9n44|rendita	e29|rendit~	e29|respira	l15|respir~	l15|rianimazione	l16|rianim~	l16
ricevut	c17|ricevuto	c37i-5|ricevu~	a-7c48e-6i-5l-6n-5|richiesta	a-5c-7j41l-5|richie~	a-5c-7j41l-5|ricord	a-9b56c-8e-6f-5k-6l-7|ricordati	a-16g53j-5l-5n-5|ricordi	a40g-17k-7|ricordiamo	a-8g39k-6|ricordo	a-9f-5g42k-6
ricord~	a8b-7c-10d-7e-13f-17g64h-6i-5j-11k-21l-16m-6n-10|ridammi	k19|ridammi i	k19|ridamm~	k19|ridatemi	k12|ridate~	k12|ridere	a21j-6|ridicol	a-5k32|ridico~	a-5k32|riesco	b30l-9
rifiutat	a-5c-5j39l-5|rifiut~	a-5c-5j39l-5|rimandare	c14g-8|rimand~	c21g-8|rimborso	c28|rimbor~	c28|ringraziar	a-5m37|ringrazio	a-5f-6k-9l-5m48|ringra~	a-10b-5c-8d-5e-7f-9i-5j-5k-12l-9m62|riparazione	c27
ripara~	c27|riservato	f24h-6|riserv~	f24h-6|risparm	e17|risparmi	e24|risparmiare	e11|rispar~	a-7c-6d-5e50f-5k-6l-5|rispedire	c9|risped~	c9|rispondi	j5l23
rispon~	a-5c-6j13l29n-5|rispost	j27l-11|risposta	n23|rispos~	c-6j24l-13n19|ristorante	d9|ristor~	d9|ritir	a-7c39e-5l-6|ritirare	a-5c26g-5|ritira~	a-5c26g-5|ritratti	a-5d31
ritratto	a-5d15|ritrat~	a-10c-5d42|riunione	a-8b-5c17d-5e-7f-6g17k-6l-10n24|riunio~	a-8b-5c17d-5e-7f-6g17k-6l-10n24|romanzo	b23|romanz~	b23|rott	a-7c39e-5l-6|rovino	a-6f-7k30|rubat	a-6c-5e-5l37|sabato	a34c-7e-6f11l-6n-5
salutarti	a24j-12|saluta~	a25j-12|salvato	m14|salvat~	m14|sangue	a-6c-5e-5l37|sanguina	l27|sangui~	l27|sara	c20n7|sarebbe	d28l-7n-7|sarebb~	d28l-7n-7
saro	l10|sbagliata	k-5n28|sbagliato	i-7n36|sbagliato numero	n10|sbagliato persona	n10|sbagli~	a-7b-6c-7d-6e-5f-5i-7k-8l-6n47|scadenza	c27|scaden~	c27|scappato	n19|scappato il	n19
scappa~	n19|schifo	a-11c-7d-7e-6k58l-6|schifos	k18|schifo~	k18|sconto	a-8b-5c-7d-5e59f-6k-5l-9n-6|scorsa	c32e-12|scrivermi	n21|scrive~	n21|scrivimi	e33l-5|scrivi~	e33l-5
scrivo	b10|scuola	a36c-6e-5l-5|scus	a-5b48c-7d-6e-7l-7n-6|scus il	b38c-5e-5l-5n-5|scus se	b19|scusa	n25|scusa ho	n13|se	b19|secondo	e9|secondo reddito	e9
second~	e9|segue	b-11l30|seguendo	b-5l19|seguen~	b-5l19|segui	h15|seguire	a-6c-5e-5f-5h44l-5|seguir~	a-6c-5e-5f-5h44l-5|seguite	h18|seguit~	h18|sei	a-18b-13c-13d-5e-13f14g-5h-9i26j11k49l-16m-5n-14
sei disponibile	d16n-7|sei su	d-6i35j-5k-9|sei un	k28|sei una	k20|seminario	a-5f34|semina~	a-5f34|sempre	d-7l25n-7|sensi	f-5l25n-5|senso	l15|sentivo	b26l-6
sentiv~	b26l-6|sento	a-5b37l-11|senza	a-6c-6e18f-6k-5l29n-6|seo	a-7c-6e44k-5l-6|separat	n11|separa~	n11|serata	b-5c-7e-7f58k-5l-9n-8|sere	a-9b56c-8e-6f-5k-6l-7|serie	a36c-6e-5l-5|server	l11
servizi	d-5e22k-5|servizio	d18e-6k19|servizio fotografico	d22k-5|serviz~	a-6c-5d13e15f-5k14l-7|settimana	a8c11e24f-5k-7l-7|settim~	a8c11e24f-5k-7l-7|sfocat	a-7c39e-5l-6|sfogarmi	b13n-5|sfogar~	b13n-5|si	a-7b-5c5e12f-5j-6k13l16n-7
si apre	c15l-5|si vergogn	k17l-7|siamo	a-6c-8d-5e21f-5g44k-6l-7n-13|siamo in	c-5g25n-9|siete	a-6c-5d-7e-5f16h-5k33l-6|silenzio	a-5b36c-5|silenz~	a-5b36c-5|sistema	a-5c-5e27|sistem~	a-5c-5e27|sito	e7g-5l21
smarrit	a-5n35|smarri~	a-5n35|smetta	l-7n25|smetti	n21|so	a-9c-6i-21j29k43l-8|so che	a-6j33k-5l-6|so dove	i-20k47|soccorso	l16|soccor~	l16|software	e30
softwa~	e30|sol	a-9b56c-8e-6f-5k-6l-7|sola	b29|soldi	a-7b-5c-7d-6e-7f-5k39l-8n18|sole	a36c-6e-5l-5|soli	e21|solo	a-16b19c-17d-16e44f-14g-10h-7i-7j49k-15l-25m-8|solo per	d-6e14j-7l-7n23|solo un	e-7j22|soluzion	e23
soluzione	e14|soluzi~	a-5c-5e37l-5|sondaggio	a-6c-5l-5n40|sondag~	a-6c-5l-5n40|sono	a-10c-5e-5m42|sorella	a25|sorell~	a25|spalle	k23l-5|sparisci	a-5k32|sparis~	a-5k32
spazio	b-7n14|speciale	e21|specia~	e21|spedizione	c30|spediz~	c30|speranza	l18|speran~	l18|spero	a29j-5l-5|spero che	a29j-5l-5|spettacolo	a-5f32
spetta~	a-5f32|spiaggia	a25|spiagg~	a25|spostare	c25g-10|sposta~	c25g-10|sta	a14b-6c-7e-5k-5l31|stai	b-10c-8d-6e-6f-5i-5j23k39l-9n-5|stanc	a-9b56c-8e-6f-5k-6l-7|stanca	b29|standard	n24
standard della	n24|standa~	n24|stanno	b-5l19|stasera	a12|staser~	a12|stata	l10|state	a17|stiamo	d15|sto	d20|strategia	e28
strate~	e28|stretto	c27|strett~	c27|stronz	a-8c-7e-6k49l-7|studio	d10|stupend	a-8m34|stupendo	a28|stupen~	a20b-5c-7e-6f-5k-5l-7m31|stupid	a-8c-7e-6k49l-7|su	a-11b-8d32e-10f-10i27j18k-15l-10n-7
subito	a-8b-5c-7e-6f11h-6k-5l43|suicid	a-7c-6e-5l40|sulla	e15|suo	a-5c-10e-7g14i11l-7n18|suo account	g-7n20|suo codice	n13|suoi	d24|sveglia	l11|svegli~	l14|svenut	a-8c-7e-6k-5l49
tante	l-5m29|tanti	a35c-5|tanto	b30|tariffe	d18|tariff~	d18|tatuaggio	a-8d37|tatuag~	a-8d37|te	a30b-8c-7d-6e-7f-7j-6k26l-17n17|team	a-5d-5e26|telefonarti	i14
telefono	a-8d-6i51k-5l-7|telefo~	a-9c-7d-6i56j-5k-5l-8n-5|telegram	i32|telegr~	i32|tempo	a31d-15|tenere	n13|tenuto	f33h-9j-6|terapeuta	a-5b38c-5l-5|terape~	a-5b38c-5l-5|terapia	l12
terapi~	l12|terza	j24|terza volta	j24|tesi	a-8c-7e-6f-5k-5l-7n54|tesoro	a36c-6e-5l-5|ti	b-23c-26d-23f23g15h11i8j15k37l-20m5n-23|ti ho	a-13b-6e-5f22h22j16k-11n-6|ti mando	e27|ti piacerebbe	d-5e23|ti prego	a-8e-8f-9j31k-13l30
ti ricordo	g17|togliermi	b-5l25|toglie~	b-5l25|torta	a39c-6e-5l-5|torte	a-7d24|tracciamento	c32|tracci~	c32|trading	e29|tradin~	e29|triplicare	e18l-8
tripli~	e18l-8|triste	a-9b61c-8e-7f-5k-6l-8|troia	a-8c-7e-6k49l-7|troppo	a36c-6e-5l-5|trovo	a-7c-6e-5f-9j-5k28l20|trovo piu	l9|truffa	a-8c-7e-6k49l-7|truffator	a-5k32|truffa~	a-5k32|tua	a16f7
tuo	a-7b-8c-10f6g22h-5i18l-11n9|tuo account	n20|tuo numero	i24n-10|tuoi	a9d16|tutte	l16|tutti	b-5k20n17|tutto	a7l20|uccidermi	l27|uccide~	l27|uccido	a-9b-13f-8j-6k30l29
ultima	a-7c-6e-6j30k-5l15|un	a14b-20c-22d22e14f-22h15j20k-5l5m-13n-19|un appuntamento	c-9g33|un caffe	a35e-5|un incidente	l10|un preventivo	c-8d33|un video	e12|un'altra	f-5j30|un'altra volta	j15|un'alt~	f-5j30
un'ora	a-12l31|una	a-5b-14c-15d22e7f-6g-8h6i-7j14k18l-8m-9n6|una chiamata	e10|una persona	k24n-8|unica	e13|unirti	a-6c-5f25h14l-5|unisciti	f24|unisci~	f24|uno	a11d7|urgent	a-7c-6e-5l40
urgente	c-12n29|urgent~	c-12n29|va	a15f10l9|vacanz	a36c-6e-5l-5|vaffanculo	a-5k32|vaffan~	a-5k32|vecchia	a10|vecchi~	a10|vediamo	a17c-9g25l-8|vediam~	a17c-9g25l-8
vedo	a-7j26k-7l7|vendete	d15|vendet~	d15|vendiamo	e29|vendia~	e29|vendite	e37k-5l-7|vendit~	e37k-5|venerdi	a-5c26|venerd~	a-5c26|vengo	k31
vengo a	k31|venire	a-6c6e-6f40j-5k-5l-5|vergogn	k36l-10|vergogna	k20|vergognati	k20|vergogni	k9|vergog~	a-8b-5c-9e-7f-7j-5k55l-15n-7|verifica	n14|verifi~	n14|vernissage	a-5f34
vernis~	a-5f34|verra	n9|verrebbe	a-6d18|verreb~	a-8d23|versione	c27|versio~	c27|vestito	a18d-7|vestit~	a18d-7|vi	a-8c-7e-5f20g15k18l-8n-5|vi invitiamo	f27
via	l23|video	e27|viene	a-11d28|vieni	a-15b-11c-10d-7e-10f69g-5h-5k-8l-9n-7|vigili	l15|vinto	a-7e-5i-11n46|visto	a44c-6d35e-7f-7g-6h-7i-12j-5l-6n-12|visto i	d16|visto il	a-5d30n-7|vita	a-10b55c-10d-5e-8f-7k-8l8
vivere	l19|vivi	i25|voglio	l18|voglio piu	l18|voi	a7f14|volete	a-5c-5f38l-5|volevo	a25b-7e-13j21|volevo solo	a25b-7e-13j21|volta	a-8b-5c-7e-6f-7j56k-7l-11|volte	a-5b47f-6k-7l-7
vorrei	d25|vorrei ordinare	d24|vorremmo	d16|vorrem~	d16|vorresti	e18|vorres~	e18|vota	a-8c-7d-7e-6k-5l-11n59|votate	a-8c-7e-6f-5k-5l-7n54|vuoi	a-5c-7f29j14l-8|web	e11
webinar	a-5f34|webina~	a-5f34|weekend	a27|weeken~	a27|whatsapp	a-6c-5e-5i46k-5l-5|whatsa~	a-6c-5e-5i46k-5l-5|workshop	a-5f34|worksh~	a-5f34|zitt	a-6k29`;
