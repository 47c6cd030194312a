/** Made by scripts/learn-words.ts; not to be changed by hand. */
export const fr = `!	a31c-6d-8g-6h22i-7k-5l-10m-5n-6|#	a-9d-5i-5j26k-5l10|#h	f11|%	e23n-5|% de	e23n-5|<all>	a14c8e6g-15h-6i-11l8m-6|<few>	a21b-15c6d-9g-20h11j6l7|<short>	a6b7c6e8g-7h-10i-10j-7l7m-7|?	a15b-10c25e35f5g-9h-10i18j-13k-11l-20m-8n-15|? je	c8i12|a	a-13d-29e-5f-9g41h24i-26j7k8l18m-20
a aimer	h14|a dix	n16|a ete	h-5l6n14|a l'hopital	l26|a notre	a-5e-11f5g23|a nous	f28g-5i-10|a nouveau	j36l-5n-11|a rendez	a-6g19|a rien	j19|a toi	a13e-6g-6h-8k27|a tout	k22
a trouver	e11|a vous	a40e-7g-13k5|abonn	a-10b-5c-8e-8f-5h66k-6l-8n-5|abonne	a-12h44k-7l-6|abonnes	e29n-5|abonnes pour	e22|abonnez	e-5h29|abonne~	d-6e24f-5g-6h27k-5l-5n-6|abruti	a-8c-6e-7k51l-7|absence	n24|absenc~	n24
accepte	c-6d-6j32|acceptez	d28|accept~	a-6c-9d22e-5f-7j28k-6|accident	l27|accide~	l27|acheter	d26n-6|achete~	d26n-6|adieu	a-6c-5e-5l34|adorable	a24|adorab~	a24|adore	e-8f-13l-6m53
adresse	a-5c-5e-5i45l-5|adress~	a-5c-5e-5i45l-5|affiche	c26|affich~	c26|afterwork	a-5f33|afterw~	a-5f33|agence	a-8c-7e57f-5k-5l-7n-8|agresse	l27|agress~	l27|ai	f11h9j6|aide	a-5e24f-7m15
aidons	d-5e25f-6|aime	c-8h24|aimer	c-10h44n-6|aimerions	d9|aimeri~	d9|ajoute	h12|ajoutee	h13|ajouter	i17|ajouter sur	i17|ajoute~	f-5h11i16|allez	a10b-8c-13d-15e-13f-11g-5h-6i-6j67k11l-14n-9
allez juste	a-6j13|alors	a10|ambulance	l26|ambula~	l26|ame	a-9b53c-7e-7k-5l-7|ami	b20|anciens	c-7f29g-6|ancien~	c-7f29g-6|annee	a14|anniversaire	a22c-8e-6f26k-5l-6|annive~	a22c-8e-6f26k-5l-6
annuler	c22g-14|annule~	c22g-14|apero	a-8c-6e-6f46l-6|appel	c-5d-5e30f-8g13l-5|appel decouverte	e17|appel gratuit	e13f-5|appeler	a-6c-5e-5i49l-9|appeler directement	i10|appelez	e-5l25|appele~	a-7b-7c-6d-5e-10f-5i47k-7l16n-5|appelle	l28
appelle le	l18|appelle moi	l12|appell~	l28|application	a-5c-6e32|applic~	a-5c-6e32|argent	a-7c-6d-5e-6f-5k8l-6n43|arnaque	k24|arnaqueu	k24|arnaqu~	a-7c-6e-6k48l-6|arreter	n13|arrete~	n13
arrive	a-6b-12c-11e-5m57n-7|as	b-5c7d-5e10f-8i21j9k-10|as tu	a-10c17e17j-5|as vu	a23i-6|assister	a-5f22|assist~	a-5f22|assurance	b-8e33|assura~	b-8e33|atelier	a-7c19d-5e-10f37l-6n-7|atelie~	a-7c18e-11f36k-5l-6n-7|attaque	l24
attaqu~	l24|attend	a-7f30|attendons	f26|attend~	f26|au	a-15b-8c-13d-10e-11g33h21j-5k-11l24m-7n-10|au feu	l14|au groupe	f-5h32|au secours	l17|aucun	l14|audit	e17f-10|aurais	a17f-6
aussi	c14|aux	l15|aux urgences	l15|avale	l21|avancer	n22|avance~	n22|avant	f27|avc	a-7c-5e-5l40|avez	a-10b-5c7d-13e6f-11g10h-6i24j5k-10m-14n21|avez un	c-5g28i-5n-5|avez vous	a-5c19d-5e13f-5g-9i22m-12n-5
avocat	a-7c-11e-7k47l-7|avoir	k10|avons	d12g7|bail	a9|bain	f13|balcon	l11|bande	k17|bapteme	a-5d33|baptem~	a-5d33|barbecue	a-5f33|barbec~	a-5f33
beaucoup	m19|beauco~	m19|belle	a51c-5f-16l-6|besoin	a-9b25c-8d-5e-9f-7j-5k-7l-8n46|besoin de	b17|bien	d-5e-7f-5i-6j7k-6l-6m49n-5|bien que	j11|bien recu	i-5m32|bilan	e15|bio	n12|bises	a39c-5e-5l-6
bisous	a57c-7e-8f-5k-5l-7n-7|bitcoin	e27|bitcoi~	e27|blesse	a-13b-7c-11d-6e-10f-7j57k-7l20n-6|bleue	a16|bloqu	j14|bloque	n15|boit	a21|bon	a30b-5c25d-5e-7f-12g23j-7k-6l-15n-10|bonjour	a-5d22|bonjou~	a-5d22
bonne	a41b-13|bonsoir	a21|bonsoir ma	a21|bonsoi~	a21|boostez	e26|booste~	e34|bouge	l25n-10|boutique	a-5d22e-5k10n-7|boutiq~	a-5d22e-5k10n-7|brocante	a-5f33|brocan~	a-5f33
brule	a-18e-6l48|bruler	l13|budget	a-8c-6d51e-6l-7|bureau	n24|c'est	a-9c-6d-5e-7i8j-7k6l-7m20n15|c'est magnifique	m18|c'etait	a10|c'etai~	a10|ca	a47b-6c-10e9f-9g-6h-6i-5k-15l15n-8|ca fait	a20l-5|ca n'engage	j19
ca va	a20|ca vous	a-7e24|cachets	l14|cachet~	l14|cadeau	a-10b-5c-8d48e-8f-5k-6l-8n13|cadre	a-7c38e-5l-5|cafe	a34b-5c-8d-7e-21f-6g14i-5j35k-6l-10n-7|cagnotte	a-5n33|cagnot~	a-5n33|cambriol	l29|cambri~	a-5l35
capte	a12|cardiaque	l21|cardia~	l21|carte	a-9b-5c-7d-11e-7f-5k-5l-7n66|cartes	a-8c-6e-6l-6n47|casse	a-7c38e-5l-5|catalogue	a-5d33|catalo~	a-5d33|ce	a-7b15c7d8e-12f-10g-7h-6i8j9k-6|ce message	d-5n22|ce que	a-5b-6c11j16
ce roman	b20|ceci	n26|cesser	n22|cette	a22b-8|cette nuit	a22b-8|chaine	a-12b-6c-11d-6e-10f-6h75k-8l-10n-6|chance	j26k-5l-6|changer	c10|change~	c10|chat	a28b-6c-10d9e-11f-6k-7l-5n24|chauffage	c26
chauff~	c26|cherche	d29e-5f-5|cherche quelqu'un	d13|cherchons	d16|cherch~	d40e-8f-9|cheri	a34c-5e-5l-5|chez	a-6c-7e17g6k23l-5n-6|chien	a32b-5c-10d-5e-8f-5k-7n21|chier	k25l-5|chiffre	d-5e26|chiffr~	d-5e26
chimio	a-9b57c-7e-7k-5l-8|cinq	a-6j18|client	a-7c38e-5l-5|clients	a-5e19l21n-6|client~	a-5e19l21n-6|coach	a-6c-5e37l-5|code	a-8b-5c-8d-5e-10f-6i-5k-8l-15n65|code de	n21|coeur	a21b49c-13d-6e-11f-5k-8l-10|coince	l21|coince dans	l21
colere	a-8c-6e-6k47l-6|colis	a-7c46e-6k-5l-6|combien	a-6d33|combie~	a-6d33|commande	a-6b-5c42d14e-5f-5i-7l-7n-6|commande est	c14|commander	c-12d35|comman~	a-9b-7c34d45e-9f-8g-5i-7j-5k-6l-9n-8|comme	a-5c19j9|commence	a-6l23|comment	a31c-5e-6f-5i10k-5
comment puis	i16|commen~	a26c-7e-8f-6g-5i10k-7l19|communaute	a-6c-7e-9h43k-5l-7n10|communication	e14n-5|communiquez	n11|commun~	a-8b-8c-8f-6h39k-6l-10n16|complement	e23|comple~	a-5e35|comprends	a-6b23|comprenez	b21c-5|compre~	a-8b44c-9
comprimes	l13|compri~	l13|compte	a-10b-7c32d-6e-9f-7g-9h25i-6k-7l-9m-6n23|concert	a19b-5c-6e-6f26l-6|concer~	a19b-5c-6e-6f26l-6|concours	a-5n33|concou~	a-5n33|conference	a-5f33|confer~	a-5f33|confirmer	a-7b-5c9d-6e-8f6g48k-6l-6m-6n-11|confirmer votre	f23n-6
confirmez	g-5n15|confir~	a-8b-5c5d-7e-9g45i-5k-7l-7m-7n9|connard	a-5k33|connar~	a-5k33|connasse	a-5k33|connas~	a-5k33|contacte	e23n-10|contacter	e-8i15n11|contactez	e21l-11|contacts	d-6e-8n32|contac~	a-7b-7c-6d-9e28f-5i13k-8l-17n31
contrat	c30e-5|contra~	c30e-5|convenu	c21|conven~	c21|conversation	n20|conver~	n20|convulsion	l24|convul~	l24|copain	a34c-5e-5l-5|copine	a34c-5e-5l-5|cordialement	f12
cordialement invite	f12|cordia~	f12|corriger	c28|corrig~	c28|cosmetique	e25|cosmet~	e25|coucou	a45e-5j-7l-5|coule	l16|couleur	c26|couleu~	c26|cour	f9
courriel	c26|courri~	c26|cours	a-14b-8c18d40e-14f29j-5k-8l-12n-14|couru	a9|coute	a-7d31l-6|couterait	d18|couter~	d18|cree	c-8h30|creer	f-6h16|cremaillere	f20|cremai~	f20
crepes	a17f-6|cretin	a-8c-6e-7k51l-7|crise	l21|croissance	e25|croiss~	e25|croyais	b-5j29|croyais qu'on	j16|croyais que	j14|croyai~	b-5j29|crypto	a-7c-5e40l-6|cuisine	a-5d33
cuisin~	a-5d33|d	c-5h13|d'accord	g21l-5n-5|d'acco~	g21l-5n-5|d'affaires	e17|d'affa~	e17|d'air	b-6n27|d'avoir	l17|d'avoir ete	l17|d'avoi~	l17|d'eau	a-6c-5e-5l38
d'en	b17|d'entreprise	f9|d'entrer	l20|d'entr~	f7l19|d'espace	n20|d'espa~	n20|d'espoir	l11|d'espo~	l11|d'incapables	k17|d'inca~	k17|d'insister	b-6j18
d'insi~	b-6j18|d'ouverture	f15|d'ouve~	f15|dans	c-10d-5e-6g12k-7l26n6|dans la	a-5g17l5|date	f19|de	a-8b-7d-18e14f12g-5i-8k-11l-5m-15n35|de clients	e19l-10|de commande	c15|de confirmer	f32g-16n-5|de gaz	l22n-5
de l'argent	e19|de la	a-5b16e-8f-6h-7k-6l11n16|de ma	c6f9|de mon	d18|de ne	l-5n14|de numero	c-5i-5n20|de personne	b-7n21|de suite	l17|de toi	a22b-5|de verification	n9|de vivre	l18
de votre	m14|decaler	c9|decale~	c9|decede	b41c-8l-6m-6n-5|decline	j20|declin~	j20|decouvert	d11|decouverte	e17|decouv~	d9e14|decroche	l26|decroc~	l26
decu	a-9b-5c-9e-11f-7j76k-5l-8n-13|degage	a-8c-6e-7k51l-7|degat	l20|dehors	k13|deja	a-14b-5c34d-6e15f-6g6k-6l-8n-5|deja en	e-7g19|deja pense	a-8c-9e40g-10|dejeuner	f26|dejeun~	f26|delai	a-7c38e-5l-5|delais	d20
demain	a-15b-7c-5d-8e-11f-9g72h-5j-6k-9l-13n-8|demain nous	g9|demande	a-6c-7j45l-5|demand~	a-6c-7j45l-5|dentiste	g9|dentis~	g9|deplacer	c9|deplac~	c9|depuis	a-15c-7d-6e49f-5j-7k-11l16|depuis chez	e26k-5|derniere	a-5e-5j15k-5l18
dernie~	a-5e-5j14k-5l18|derriere	a9|derrie~	a9|des	b-6c5e37f18g-10h-6i-5j-7m-6n-12|des nouvelles	c28e-7|desactive	h-5n16|desact~	h-5n16|desole	a-5b49c-5d-6e-5l-7n-9|desole de	b31l-5n-6|desole pour	b24d-5|destinataire	c-5n15
destin~	c-5n15|deteste	a-5k31|detest~	a-5k31|deux	a-6j18|deuxieme	e16|deuxie~	e16|devant	c-5k12l21|devenions	b21|deveni~	b21|devine	a14|devis	a-13b-6c30d51e-9f-6h-5j-6k-7l-12n-7
devriez	k10|devrie~	k10|diagnostic	e13f-7|diagno~	e13f-7|digitale	e12|digita~	e12|dimanche	a27c-6f5|dimanc~	a27c-6f5|diner	a23b-6c-9d-5e-9f38k-6l-9n-5|dire	a30d-7k7l-6n-6|direct	i14l-5
directement	i10|direct~	i10|disponib	d26n-8|disponibilites	d11|disponible	a-5c-7d20f-5g-7j-9k-9l-8n46|dispon~	a-9b-5c-10d48e-7f-7g-8j-10k-11l-11n33|distance	n13|distan~	n13|dit	a-11d-5e21i-7j22|dit non	i-6j24|dites	a-6j24
divorce	a-5b36l-5|divorc~	a-5b36l-5|dix	n16|documents	c26|docume~	c26|dois	c10|doivent	a11|doiven~	a11|don	a-8c-6e-6l-7n51|donc	f24l-6|donne	a-15c-7e-7k-6l47n6
donne mes	l12|donnes	i11|donnez	j26k-5l-6|dons	a-8c-6e-6l-7n51|dors	b35j-5l-13n-7|dors pas	b13|douane	e-5n23|doubler	d-5e16|double~	d-5e16|drole	a34c-5e-5l-5|du	b-5c-10d-6f12g15j-5n14
echantillon	c26|echant~	c26|ecole	a34c-5e-5l-5|economi	e17|economise	e26|econom~	a-6c-5e43f-5l-5|ecrire	n22|ecris	b6e26j-9|ecris souvent	b18j-8|ecrivez	b24e-5l-5|ecrivez moi	b24e-5l-5
ecrive~	b24e-5l-5|effondre	l26|effond~	l26|elle	c13m12|en	a-12b-10d10e8f-16g10h-6i5k-16l46m-7n-14|en ligne	e5j13|en panne	l11|en train	l17|encore	a-11b-6c9d-16e-9f-6j54k-7l-10n11|end	a22|energie	e25
energi~	e25|enfant	a36c-9e-9l20n-10|enfants	a11|enfant~	a11|engagement	e26l-6|engager	d22|engage~	a-5d19e22f-5l-7|entree	a-5d-9e-8f46l-5|entrepreneur	e22|entreprise	d25|entrep~	a-8d22e23f-5l-6m-6n-5
envie	l11|envie de	l11|envoie	d-5e-5n24|envoyer	c12e15l-6n6|envoye~	b-5c11e14l-7n13|epreuve	c26|epreuv~	c26|equipe	a-6c-10e40k-6l-6|erreur	a-8c36e-8f-5k-5l-7n16|erreur de	c-8n26|es	a-9b-5c-5d16f8i-5k20n-7
es disponible	d25k-7n-6|escroc	a-8c-6e-7k51l-7|escroquerie	a-5k33|escroq~	a-5k33|essai	e22f-6|essai gratuit	e11f-6|essaie	l15|est	a-23b32c13d-12e-21f-17g25h-14i12j-16k-24m32n11|est ce	c24j-5|est fixe	g29l-5|est le	d16
est prete	b-6c27|est prevu	g11|est tombe	b-6c-5l35|est ton	i23|est un	n25|est votre	i15|et	k14|etablir	d10|etabli~	d10|ete	h-6l23m-5n12|eternite	a10
eterni~	a10|etes	a-8b-5c-10d17e-10f13g-6h-8k30l-5n-8|etes cordialement	f12|etes libre	d25f-7k-6|etes vous	d18|etre	a9n13|eu	l17|eu un	l17|euros	a-6c-5l-6n39|evanoui	a-5l31|evanou~	a-5l31
evenement	a-5f31|evenem~	a-5f31|exactement	m31|exacte~	m31|exclusi	e23|exclus~	a-5e30|exemplaires	a-5d33|exempl~	a-5d33|existe	c14|experience	k13|experi~	k13
explosion	l24|explos~	l24|exposition	f34|exposi~	f34|facebook	h10i21|facebo~	h10i21|facturation	c-12e31l-5|facture	a-5c42e-11g-6i-8l15n-5|factur~	a-8b-5c33e20f-5g-7h-5i-8j-5k-5l9n-7|faire	a-12c-5d27e-5f-5k29l-7n-5|faire part	d26k-6
fais	e-5h-5k21n11|fait	a23b-6c-5d-5f-5j19|faites	a-6c-7d48e-5f-8k-6|faites vous	d25|fardeau	l23|fardea~	l23|fatigu	a-5b36|fatigue	a-5b34|fatigu~	a-5b34|femme	a34c-5e-5l-5|femmes	e18l-5
ferme	a-6c-8k41l-11|fete	a-15c-7d-11e-10f71l-8n-12|feu	a-6c-6e-6g-6k-6l52|fichier	c28|fichie~	c28|fievre	a-6c-5e-5l34|fille	a34c-5e-6|film	a34c-5e-5l-5|fils	a34c-7e-7k-5l12n-6|fin	h-5l19n10|fin a	l22
financiere	e19|financ~	e19|finir	l17|fixe	a-5b-6c-8e-5g61h-5k-6l-15n-6|fixe au	g24l-5|flou	a-6c40e-5l-5|fois	a-8c-6e-5f-5j42k-5l-13m11|followers	e22|follow~	e22|formulaire	c26|formul~	c26
fournisseur	e25|fourni~	e25|frais	e-5n23|frere	a34c-5e-5l-5|fromage	a9|fromag~	a9|fuite	l22|fumee	a-6c-7e-6k-5l47n-6|fumee partout	l9|furieu	a-8c-6e-6k47l-6|gaffe	a-11k27
gagne	i-6n36|gagner	e18|gagnez	a-7c-6e46l-6|garde	f28|garder	n18|gateau	a34c-5e-5l-5|gaz	a-7c-6e-7f-5k-5l51n-7|genial	a34c-5e-5l-5|gentil	a-10b-5c-8e-8f-5k-6l-8m66n-5|google	n14|grace	e29l-6
grace a	e29l-6|grand	m20|grand merci	m20|grands	a11|gratuit	a-7b-5c-7e34f21k-5l-7n-6|gratuite	f17|gratui~	a-9b-6c-9d-5e31f36j-5k-6l-9n-7|gros	a12|groupe	a-18b-11c-18d-13e-18f-22g-9h71i-7j-9k-14l-19m-7n-12|gueule	a-5k34|h #	g9
habit	k15|habites	i23|habitez	i23|habite~	a-6i39k-8|hacke	a-7c-5e-5l38|haha	a38c-5e-5l-6|hello	a34c-5e-5l-5|heritage	a-5n33|herita~	a-5n33|heure	c8e-11j-5l28|honte	a-11b-5c-9d-6e-11f-8j-6k76l-8n-13
honte a	k17|hopital	a-7b29c-6e-6l16|hopita~	a-7b29c-6e-6l16|identite	n18|identi~	n18|idiot	a-8c-6e-7k51l-7|il	a-5b-7c10l21m11n-5|il pret	c19|il y	l9|ils	a7l-5m25|imbecile	a-5k33
imbeci~	a-5k33|immediatement	l26|immedi~	l26|inadmissible	a-5k31|inadmi~	a-5k31|inauguration	a-5f33|inaugu~	a-5f33|incendie	a-5l31|incend~	a-5l31|incompetent	a-5k33|incomp~	a-5k33
inconscient	l26|incons~	l26|infarctus	l26|infarc~	l26|infiniment	m19|infini~	m19|inond	a-7c-5e-5l38|inondation	l24|inonda~	l24|inscription	f32|inscrivez	f19
inscri~	a-6c-6d-6e-6f47k-5|insist	a-9c-7e-7j57k-5l-7|insta	a-13c-5i50j-6|instagram	i21|instag~	i21|interesse	a-8c-8d32e14f-5k-5l-5|intere~	a-8c-8d32e14f-5k-5l-5|internet	e11|intern~	e11|invest	a-6c-5e37l-5|invit	f-5h30
invit a	f-5h30|invitation	a-6c-7e-6f29g-5j27k-5l-9n-5|invita~	a-6c-7e-6f29g-5j27k-5l-9n-5|invite	a-7b-5c-6d-10e-7f70k-19|invitee	f11|inviter	c-12d-5n28|invites	a-5d35n-6|invite~	a-6c-16d30e-5f5h-5k-5l-6n21|invitons	f16|invito~	f16|itunes	n17
j'accompagne	e18l-5|j'acco~	e18l-5|j'adore	a-6c-5e-5l-5m43|j'ador~	a-6c-5e-5l-5m43|j'ai	b23c-6d38e-9f-6g-8h-9i-5j5k-8l-7n-9|j'aide	a-7c-6e45l-7|j'aime	a-10b-5c-8d-5e-8f-5h68k-6l-9n-5|j'aimerais	a-5d19l-5n18|j'aime~	a-5d19l-5n18|j'avais	b22n-10|j'avai~	b22n-10
j'espere	a29j-11|j'espere que	a29j-11|j'espe~	a29j-11|j'insiste	a-5j39l-5|j'insi~	a-5j39l-5|jamais	a-14e-9k55l-15|jardin	a34c-5e-5l-5|je	a-14b24c-15d7g-6h-8i-8j23k11l-21m7n-8|je cherche	d13|je croyais	b-5j29|je me	b24c-5j10k-6l-11n13
je n'en	l15|je ne	b28j-9l17n-14|je pensais	a24k-5|je peux	b-5c12d-8e24f-6i13k-7|je prefere	i5n23|je sais	a-6b7c-5d-5f-5i-9j17k25|je t'ai	b-5f24h10|je t'attends	k27|je te	a-5f11k-5m18|je vais	d-6f-6k39|je vois	j14
je voulais	b8j14|je vous	a-9c-12d-18e16f9g24h-6j-9k-13m23n-7|jeudi	a-7c36e-6g5l-6|joindre	a-6c-6d-6e-7f10g-7i50k-6l-9|joindre a	f28g-5i-10|joindr~	a-6c-6d-6e-7f10g-7i50k-6l-9|jointe	c26|joue	f13|journaliste	a-5n33|journa~	a-5n33|journee	a15
journe~	a15|jours	a-7c-5e37|joyeux	a36f-9|jusqu'a	e11|jusqu'~	e11|juste	a25b-11c-6d-10e-9f-7j50k-7l-8m-5n-9|juste un	a12|kg	e27|kilos	e27|l'aide	g-5l31|l'anniversaire	n20
l'anni~	n20|l'argent	e19|l'arge~	e19|l'ascenseur	l11|l'asce~	l11|l'eau	a-7c-6e-6l47|l'echelle	l10|l'eche~	l10|l'enterrement	a-5b36l-5|l'ente~	a-5b36l-5|l'hopital	l26
l'hopi~	l26|la	b-5c16d-17h-16i-11k25l23m-15n-5|la fumee	l28n-5|la invitation	f-6j26l-6|la pire	k21l-5|la police	l29|lance	h25|larmes	a-9b53c-7e-7k-5l-7|le	b-15d15e-17f-14g7i-15j-15k24l26m-12n14|le #	l17|le code	l-10n25
le gaz	l13|le monde	k23l-9|le pire	k19|le site	l11|leads	e19l-7n-6|lecture	h13|lectur~	h13|les	c-7d-5e22f-6k-5l28n-8|les cachets	l14|les pompiers	l9|leurs	e11
leurs ventes	e11|liberte	e19|libert~	e19|libre	a-6c-6d32e-6f21k-10l-5|libre en	d15|lien	a-9c-9d-5e-7k-5l-8n62|ligne	e5j13|like	a-5h38l-7|liker	h12|limitee	e13|limitees	f17
limite~	e10f15|liste	f13|livraison	c38|livrai~	c38|livre	a34c-5e-5l-5|logiciel	c-5e32|logici~	c-5e32|logo	a-6c40e-5l-5|longtemps	a21l9|longte~	a21l9|longueur	b19
longue~	b19|lui	a9|lundi	a-24c37e-6f-5g27l-7|m	a-5b-7c-15d-6e-5k-5l32n22|m'a	a-5b36l-5|m'ajout	l-14n19|m'ajou~	l-14n19|m'appel	l-14n19|m'appe~	l-14n19|m'as	a-5j24|m'avez	j14m14
m'ecri	l-22n28|m'envoy	l-13n17|m'envo~	l-14n23|ma	a7b8c10e-16g-9h22i-6k-12l10m-8n-6|ma belle	a14|ma commande	c15d-7|ma demande	j12|ma nouvelle	c-7f8h19|magnifique	a-6c-5e-5l-6m45|magnif~	a-6c-5e-5l-6m45|mail	a-7b-5c36e-6i13l-6n-5
maintenant	a11|mainte~	a11|maison	a33c-8e17k-6l-14|malade	a-9b53c-7e-7k-5l-7|malaise	l27|malais~	l27|maman	a34c-5e-5|mamie	a34c-5e-5l-5|mange	a17f-6|manque	a-7c38e-5l-5|manques	a23b-5c-5
manque~	a23b-5c-5|maquette	c26|maquet~	c26|marche	a9l7n-6|mardi	a-10b-5c29e-9f-6g46h-5j-5k-8l-14n-6|mari	a34c-5e-5l-5|mariage	c-5d33e-5l-7|mariag~	c-5d33e-5l-7|marions	d18|marion~	d18|marketing	e26
market~	e26|master	n11|masterclass	a-5f33|master~	a-5f33|match	a36c-5e-5l-5|mauvais	a-6i-6n29|mauvaise	n20|mauvai~	a-8b-5i-7n46|mdr	a44c-6d-5e-5l-8|me	a-6b37c7d-14e-16f-15g-6h-7l36m-8|me envoyer	c20
me permets	b-6j18|me suis	b-6n17|me suit	b-5l23|me verifier	c14|medecin	a-7b29c-6e-6l16|medeci~	a-7b29c-6e-6l16|medicaments	e-6l21|medica~	e-6l21|memoire	n22|memoire de	n22|memoir~	n22
mensonge	a-5k31|menson~	a-5k31|menteu	a-8c-6e-7k51l-7|menteuse	k14|menteu~	k14|merci	a-24b-16c-19d-18e-21g-23i-10j-16k-15m68n-13|merci beaucoup	m19|merci d'avoir	l17|merci de	f31g-16l-6m-6n9|merci pour	d-8f-9l14m28n-9|mercredi	a-15c25g19
mercre~	a-15c25g19|mere	a34c-5e-5l-5|mes	l31|message	d-5n22|messag~	d-5n27|mesure	d29|methode	e25|method~	e25|mets	f13|mettre	a-5b-5h27l15|mettre fin	l22
mettre un	h31l-7|mieux	e-11l26|mille	a9f-5l-6m33|minable	a-5k36|minabl~	a-5k36|minute	a-11j37|minutes	e27l-5|minute~	e27l-5|modif	a-7c38e-5l-5|moi	a-18b26c-17d-14e24f-11g-7h-7i-9j10k17l19m-8|moi le	l-10n25
moment	l16|mon	c24d10e11f-12g-22h13i-9j-12k16l8m-9n-19|mon colis	c19|mon fils	a-5l25|mon rendez	c30g-10|monde	k23l-9|monte	l16|montrer	e18|montre~	e18|mort	a-8b37c-11d-7e-6f-8k40l-9m-7n-7|mourir	a-6c-5e-5l34
multiplier	e18l-5|multip~	e18l-5|mutuelle	e27|mutuel~	e27|n	a-5b-5c22e-6j5k-5l15n-8|n de	c26n-5|n'as	c-5j11|n'avez	c-6d-5j24|n'en	l15|n'en peux	l15|n'engage	j19
n'engage a	j19|n'enga~	j19|n'est	c16|n'oublie	a-5c-7g42l-5|n'oublie pas	c-6g27|n'oubl~	a-5c-7g42l-5|ne	a-14b7c-15d-11e-19f-12g-8h-9i-8j15k-19l31m-10n53|ne bouge	l25n-10|ne dors	b35j-5l-13n-7|ne le	n11|ne plus	l-5n14
ne repond	l9n-7|ne respire	l19n-7|ne serai	l13|ne sois	j30l-6n-8|ne veux	l12|neige	a34c-5e-5l-5|networking	f17|networ~	f17|neuf	a22n-5|newsletter	a-6c-5e-5h44l-5|newsle~	a-6c-5e-5h44l-5
noel	a21|nom	i21|nombreuses	f17|nombreux	f17|nombre~	a-5f35|non	i-6j24|nos	a-5e38k-5|notre	a-23b-14c22e21f-16g37h27i-8j-11k-14m-10n-18|notre groupe	h22|notre logiciel	e18|notre page	c-10h28
notre projet	c11n11|notre reunion	g12|nous	a-22c-6d33e24f39g24h-7i-17j-7k-18l-23m-11n-17|nous aidons	d-5e25f-6|nous aimerions	d9|nous avons	d12g7|nous cherchons	d16|nous confirmer	c30f-7g-12|nous devenions	b21|nous marions	d18|nous nous	d18
nous organisons	f18|nous sommes	c-5e-9f-6g36l-5|nous vous	f16|nouveau	c-5i-10j26l-6n25|nouvea~	c-5i-10j26l-6n25|nouvelle	c-8f8h17j5|nouvelle page	c-5h22|nouvelles	c28e-7|nouvelles de	c28e-7|nouvel~	a-5c21e-8h15l-6n-6|noye	a-7c-5e-5l38
nuit	a16b50c-9d-5e-9f-6k-7l-10n-6|nul	c-5d-5e-5f-5k47l-7|numero	a-18b-12c-5d-12e-19f-14g-7h-6i68j-16k-12l-17m-8n17|numero ?	i19|numero de	c20e-5i27n-15|obligatoire	f12|obliga~	f12|odeur	l17|offert	a-8c-7e52k-5l-7|offre	a-7c-6e54f-5l-6n-6|offre speciale	e17
offrons	d-5e22f-6|offron~	d-5e22f-6|ok	g29l-8n-7|on	a20b-11c-17d-13e5f24g14h-9i-8j-12k-13m33n-11|on a	a24f-7|on se	a21c-6e-6f-7g22l-5m-6|opportunite	e33|opport~	e33|organisons	f18|organi~	f18|oter	b-5l17
ou	b-8c-9d-13e-11f-12i57j-13k14l-8n-6|ou habites	i14|ou je	i18|ou tu	j-5k17|ou vous	k16|ourlet	a-7c38e-5l-5|outil	a-6c-9e46l-6|ouvert	h25|ouvertes	f20|ouvert~	f28|ouvrez	c10
ouvrons	a-5d33|ouvron~	a-5d33|page	a-20b-13c16d7e-18f-14g-9h67i-8j-9k-13l-19m-8n5|page de	h16|paiement	a-5c30|paieme~	a-5c30|panne	l11|papa	a34c-5e-5|papi	a34c-5e-5l-5|papier	a-7c38e-5l-5|par	e6j22
pardon	n9|parfait	a-5b-5c-6l-5m44|parfai~	a-5b-5c-6l-5m44|parfois	a-5b34|parfoi~	a-5b34|parler	b38n-14|part	d26k-6|partage	k-5l-7n29|partagez	n12|partagez pas	n12|partag~	k-5l-10n41
partenaire	e25|parten~	e25|participer	a-6f34|partic~	a-6f34|partout	k6l9|partou~	k6l9|pas	a-15c30d-16e-12f-11g6h-7i-7j31k-10m-6n12|pas comme	j11|pas encore	c29j-17|pas pour	d-5n22|passer	c-17d38e-7f18k-5
passifs	e12|passif~	e12|pathetique	a-5k35|pathet~	a-5k35|patisserie	h9|patiss~	h9|pave	b15|payer	a-9k36|pcs	n17|pdf	a-6c41e-5l-6|pendaison	f20
pendai~	f20|pensais	a24k-5|pensais a	a24k-5|pensai~	a24k-5|pense	a26c-13e18f-5g17h-7j-5k-9l-7|pense a	a26c-13e18f-5g17h-7j-5k-9l-7|pensez	g27|pensez au	g27|perdez	e27|perdre	e27|perdu	a-23b-5c-11d-6e-10g-5h-5k-6l29n53
pere	a34c-5e-5l-5|permets	b-6j18|permets d'insister	b-6j18|permet~	b-6j18|personne	b27c-5d-5e-5g-5h-5j-5k-5l-8n27|personnes	b-6d36n-7|person~	a-9b20c-8d30e-8f-6g-6h-6j-6k-7l-13n25|petit	c-5e-6f32g15j-8k-5l-7|petit dejeuner	f26|petit rappel	g20|petition	a-5n33
petiti~	a-5n33|peur	a-9b53c-7e-7k-5l-7|peut	l10|peux	a-9b-9c30d-9e16f-9i14j-8k-10l14n-10|peux plus	e-5l20|peux te	i18|peux tu	c21|peux vous	c-11e34|photo	a34c-5e-5l-5|piece	c26|pieces	a-8c-6d51e-6l-7
pirate	a-7c-5e-5l38|pire	c-5d-5k39l-8|pire service	k10|place	f16|placement	e27|placem~	e27|places	a-8c-7e-8f56k-5l-7|plage	a34c-5e-5l-5|plainte	a-5k37l-5|plaint~	a-5k37l-5|plaisir	a-6c-5e-5l-5m41
plaisi~	a-6c-5e-5l-5m41|plait	k-5l24|plateforme	c-6e23|platef~	c-6e23|play	n14|plein	a19n-5|pleur	a-7b56c-5d-11e-6j-5k-6|pleut	a34c-5e-5l-5|pluie	a34c-5e-5l-5|plus	a-22b-5c-20d-14e8f-17g-8h-10j-5k5l49m-10n18|plus de	e41l-11n-10
plus envie	l11|plus longtemps	l16|plus vivre	l12|police	a-7c-7e-5k-5l47|police est	l12|pompiers	l29|pompie~	l29|portable	a-6c-5e-6i46l-5n-6|portab~	a-6c-5e-6i46l-5n-6|porte	l23|porter	k15
portes	a-5f29|portes ouvertes	f20|portrait	d18|portra~	d18|pour	b-5c-31d38g22h-6i-15j-27k-22m14n31|pour #	e15|pour ce	b24d-5|pour notre	c-5d29e-8f-7g-9h11l-5n6|pour tout	l23m-12|pour votre	f-6m24|pourquoi	a-6c-6d-6e-5f-6j51k-6l-6n-5
pourquoi tu	j12|pourquoi vous	j27|pourqu~	a-6c-6d-6e-5f-6j51k-6l-6n-5|pourrais	c23f-5g-5|pourrais tu	c24f-5g-5|pourra~	c23f-5g-5|pourriez	c19|pourriez vous	c19|pourri~	c19|pouvez	a-6c41d-11e-5f-9g-9i-5k-5l-5n17|pouvez vous	c38d-10e-5f-8g-9k-5n19
prefere	i5n23|prefererais	j-6n15|prefer~	b-6i5j-8n39|prend	a13j-5|prendre	l10|prendr~	l10|presence	f11g12|presenter	e15|presen~	c-6e13f9g11|pret	a-5b-10c56l-9m-6n-6|prete	b-6c27
preter	a-5e-5n38|prevu	g11|priere	n13|pris	e-7l27|prix	a-8b-5c-7d60e-6i-5k-5l-8n-5|pro	c-5h13|produit	c-5e27|produits	e10|produi~	a-5c-6e37l-5|professionnel	a-5c-5e-7f13l-5n29|professionnelle	e13
profes~	a-7b-5c-6e6f11k-5l-6n26|profite	e19n-5|profitez	e19n-5|profit~	c-5e38f-5n-9|projet	a-7c43d-5e-7l-8n6|promo	a-7c-5d-5e36f-8h14l-6|propose	e24|proposer	e12|proposez	d26e-9|proposez vous	d26e-9|proposons	d-6e16
propos~	a-5b-7c-7d14e43f-10k-6|psy	a-11b73c-14d-5e-9h-5k-8l-11|ptdr	a38c-5e-5l-6|puis	a-5b-5c16d-6e21f-10i11k-5|puis je	a-5b-5c16d-6e21f-10i11k-5|qu'est	j23|qu'est ce	j23|qu'on	a20j15l-7|quand	c46d-5e-11f-6|quand je	c25e-6|quand puis	c22e-5
que	a6b16d-14e-12f-14g-7h-7i-9j52k-18l-13n-9|que j'ai	j9|que je	b15j6|que nous	b18j6|que tu	a5b-5j16k-5|que vous	a11j24k-6|quel	a-7b-6c-8d27g-5i31l-8m-5n-8|quel est	b-6c-7d11g-5i31m-5n-7|quelle	a19c8|quelqu'un	d12|quelqu~	d12
quels	d15|quels sont	d10|questionnaire	a-5n33|questi~	a-5n33|qui	b41n-14|quitte	a-5b36l-5|quoi	a50c-7e-7f-8i8k-8l-5n-7|raconte	a7b19e-5|raconter	b17|racontez	b20|racont~	b52e-10f-5j-6k-7l-9
rapide	f-6m18|rapidement	a-5n31|rapide~	a-5n31|rappel	a-12b-9c-10d-11e-14f-19g82j-5k-10l-10m-5n-7|rappelle	l26|rappel~	l26|ravi	a-10b-5c-8e-8f-5k-6l-8m66n-5|rdv	a-15b-8c33d-11e-14f-10g69h-6i-7j-6k-12l-15m-5n-13|reagit	l13n-9|reanimation	l14|reanim~	l14
recherche	d26|recherchons	d26|recher~	b-9d51e-5f-5j-6k-6|reconnaissant	a-6c-5e-5l-5m43|reconn~	a-6c-5e-5l-5m43|recu	a-10b-5c48d-5e-10f-6i-9j-6k-6l-7m26n-5|recuperer	c32|recupe~	c32|reduction	e27|reduct~	e27|reels	e22
referencement	e27|refere~	e27|refus	a-9c-7e-7j57k-5l-7|regles	h-6n25|regretter	a-5k25|regret~	a-5k25|rejoignez	c-5d-6e-7f21h17|rejoig~	c-5d-6e-7f21h17|rejoindre	h26|rejoins	d-6e-7f17h17|rejoins notre	h10
rejoins nous	d-6e-6f18h8|rejoin~	c-5d-8e-8f13g-5h33l-5|remboursement	c30k-8|remboursez	b-5c-5e-7k33l-6|rembou~	a-6b-7c25e-9k25l-9|remercie	e-5f-7k-6m46|remerc~	e-5f-7k-6m46|remise	e18|rendez	a-13b-5c19d-13e-13f-11g49h-7i-7j-6l-6n-8|rendez vous	a-6c21d-11e-8f-9g43h-5i-6k-11n-6|rentre	l16
renvoie	f-10j25|renvoi~	f-10j25|renvoye	j14|renvoyer	c25|renvoy~	a-5c23j11|reparation	c26|repara~	c26|reparer	c10|repare~	c10|repas	a34c-5e-5l-5|repeindre	a-5d33
repein~	a-5d33|repond	l9n-7|repondu	c-5j11|repond~	c-5j14|reponse	a-5d-5f29l-5m13n-5|repons~	a-5d-5f29l-5m13n-5|reporter	c21g-8|report~	c21g-8|reseau	f20|reserve	f16|reserver	d22f-15
reservez	f33l-5|reserv~	a-5b-5c-6d14f41g-5k-6l-7n-5|respire	l19n-7|respir~	l19n-7|restaurant	d17|restau~	d17|rester	f-6n31|resultats	e25|result~	e25|retrait	c26|retrait a	c26
retrai~	c26|retrouver	i19k5|retrouver sur	i20|retrou~	i19k5|reunion	a-11b-8c13d-8e-12f6g36h-5j-5k-8l-11m-5n19|reunio~	a-11b-8c13d-8e-12f6g36h-5j-5k-8l-11m-5n19|reve	b53c-8e-9f-5k-6l-8n-7|reve de	a22b-5|revenu	a-6c-5e41l-5|revenus	e32|revenu~	e32
ridicule	a-5k31|ridicu~	a-5k31|rien	a-11d-9f-8j30k22l-5|rigol	a34c-5e-5l-5|robe	a15c12j-5l-7|roman	b20|rouge	a16|rue	a9|s'il	k-5l24|sa	c-9h33n-5|saigne	a-7c-5e-5l38
sais	a-6b7c-5d-5f-5i-9j17k25|sais bien	j11|sais ou	i-6j-7k32|sais que	b13j14k-6|salaud	a-8c-6e-7k51l-7|salon	a-7c-6e-9f64l-6n-16|salope	a-8c-6e-7k51l-7|salut	a40c-5e-5l-5|samedi	a31c-6e-6f14k-5l-7|samu	k-6l28|sang	a-6c-5e-5l34
sans	b-5e15k-5l20|sante	e13|sauvee	m14|scandaleux	a-5k31|scanda~	a-5k31|se	a35c-6e-6f-7g20j-6l-6m-6|se voit	c-5g27|second	e20|secours	l17|secour~	l17|semaine	c28l-12
semain~	c28l-12|seminaire	a-5f33|semina~	a-5f33|sens	b18l9|sent	l19|sentais	b15|sentai~	b15|seo	a-7c-5e40l-6|separer	d-6n24|separe~	d-6n24|sera	c14i8l-5n9
serai	l13|serait	a-8d41l-7n-7|serie	a34c-5e-5l-5|seriez	d21f-5|seriez vous	d21f-5|service	k26|services	e18|servic~	a-5c-5e14k23l-5|seul	a-16b69c-8e-11f-5k-5l-8n-5|seulement	a-9c-6e33j20l-6n-6|seulem~	a-9c-6e33j20l-6n-6
si	b13c-5e19j7k-5l-8n-6|sign	a-7c38e-5l-5|signaler	k12|signal~	k12|silence	a-5b34|silenc~	a-5b34|simple	a-8i10j18|simple cafe	a-7j20|site	c28d5g-6l5n-5|snap	a-13c-5i48j-6|societe	d17
societ~	d17|soeur	a34c-5e-5l-5|soir	a-6b53c-8e-7f-5k-5l-7|soiree	a13b-6c-10d-6e-10f60g-6j-5k-8l-11m-5n-6|soiree portes	f15|soiree reseau	f14|sois	j30l-6n-8|sois pas	j30l-6n-8|soleil	a34c-5e-5l-5|solution	c-5e27|solutions	e10
soluti~	a-5c-6e37l-5|sommes	c-5e-9f-6g36l-5|sommes dans	g18|sommes deja	e-7g19|sondage	a-6c-5e-5l-5n38|sondag~	a-6c-5e-5l-5n38|sont	a-5d7m25|sont vos	d10|souhaite	d22|souhaitee	f16|souhaitez	d-15f23
souhaitez vous	d-15f23|souhaitons	d22f-15|souhai~	a-5b-5d27e-8f21k-5|souvenir	b28|souvent	b18j-8|souven~	a-5b46e-5j-9|souviens	a23k-6|souvie~	a23k-6|speciale	e17|specia~	e17|spectacle	a-5f31
specta~	a-5f31|stage	a-8c-6e-6f46l-6|stock	a-7c38e-5l-5|strategie	e25|strate~	e25|strictement	n12|strict~	n12|stupide	a-5k33|stupid~	a-5k33|suicid	a-7c-5e-5l38|suicider	b-5l17
suicid~	b-5l17|suis	b-5n17|suis trompee	b-6n17|suit	b-5l23|suite	l17|suivez	h9|suivi	c23|suivre	a-10b-5c-8e-8f-5h68k-6l-9n-5|super	a34c-5e-5l-5|superbe	a-5c-6l-6m45|superb~	a-5c-6l-6m45
supprime	n14|suppri~	n14|sur	a-13b-7c-11d17e7f18g-5h-7i34j-5k-9l-10m-6n-7|sur facebook	i23|sur instagram	i21|sur mesure	d29|surtout	g19|surtou~	g19|suspendu	n12|suspen~	n12|sympa	a34c-5e-5l-5
t	f25|t'ai	b-6f23h17k-5|t'ajoute	h9|t'ajou~	h9|t'as	a15b-5c-8d-7e-8f-5i51k-9l-8n-5|t'attends	k27|t'atte~	k27|t'embrasse	a32b-6|t'embr~	a32b-6|t'es	b-10k35|ta	a-6c-6e-6f-7g17k31l-5
taille	a-7c44e-5j-5l-7|tarif	a-8c-6d52e-7l-7|tarifs	d22|tatouage	a-5d33|tatoua~	a-5d33|te	b-10c-13d-12e-16f5g11h-6i17j-9k23l8m9n-9|te joindre	f12i11l-6|tel	c-7i28n-8|telegram	c-7e-5i28|telegr~	c-7e-5i28|telephone	a-7d-5i51l-6
teleph~	a-7c-5d-5e-5i50l-6n-5|tellement	b19|tellem~	b19|temps	a-7c-5e41l-5|tes	n13|test	e16f-10n24|timide	j10|tirer	a-8c37g-10|toi	a35b-12c-10d-5f-7g-11h30j-7k12l-15|tombe	a-7b-8c-8e-6f-5l59m-5n-7|ton	a-9b-8c-13d-6e10f-5h-9i36j-5k-6l-12n28
ton numero	i21|ton page	h-7n30|toujours	a-13b-7c5d-17e-10f-10g33j23k-6l13m-6|toujours pas	c19g-12j18l-10|toujou~	a-13b-7c5d-17e-10f-10g33j23k-6l13m-6|tourner	n13|tourne~	n13|tous	l9n21|tous les	l14|tout	c-5e-5k18l35m-14n-7|tout de	l17
tout le	k23l-9|toute	a26f-7|toute la	a26f-7|trading	e27|tradin~	e27|train	l17|transfere	l-5n36|transf~	l-5n36|travail	a-5d20|travaill	k9|travai~	a-6d19k7
tres	a-5b37l-5|tripler	e11|tripler leurs	e11|triple~	e11|triste	a-9b59c-7e-7f-5k-5l-7|troisieme	j25|troisi~	j25|trompe	n22|trompe de	n22|trompee	b-6n17|trompee de	b-6n17
trompe~	b-6n17|trop	a31b17c-7e-7k-5l-7|trouve	a-5c-5d28h-7l14n-6|trouve plus	l16|trouver	e11|trouve~	e11|tu	a23b-11c6e-13f15g-17h-13i33j26k12l-29m-14n-23|tu as	a7c-9e-7f-6i26j13k-7|tu es	a-9b-5c-5d16f8i-5k20n-7|tu m'as	a-5j23|tu me	a12b14c9j-6k-6l-8
tu vas	k26|tu viens	a-9f18|tuer	a-5b-7l32n-5|tva	a-7c38e-5l-5|un	b-14c-20d17e-15f-21g7h21i7j23k-16l7|un devis	c-6d31|un grand	m20|un simple	a-7j20|un verre	a14j12|une	b-8c-16d13e-15f-8h-6i-5j42k14l7m-5n-7|unique	e13
urgence	a7l21|urgences	l15|urgenc~	a5c-5d-5e-5l35|urgent	a-7c-5e-5l38|va	a19c-5d-6e-6k24l-9n10|vacances	a24|vacanc~	a24|vais	d-6f-6k39|vais te	k17|vais vous	d-5k28|vas	a9c-5i-5j-5k23
vendez	a-5c-6d38f-7k-5|vendons	d-5e22f-6|vendon~	d-5e22f-6|vendredi	c26f6|vendre~	c26f6|venez	a-5f35|venir	a-8c6d-6e-9f52k-6l-6|ventes	a-7c-5e42l-6|venue	f8g9|verification	n9|verifier	c14
verifiez	n18|verifi~	c10n24|vernissage	f36|vernis~	f36|verre	a14j12|version	c26|versio~	c26|veuillez	n22|veuill~	n22|veux	a-8b-5c-5f30j-5k-5l15n-5|veux plus	l18
vexe	a-10b-5c-8e-9f-5j68k-6l-8n-5|vie	a-11b50c-10d-5e5f-6h-5k-8l7n-7|viens	a-18c-7d-9e-11f49g-5h10j-5k-6l10n-5|viens ?	a-9f18|viens vite	f-6l19|virement	c26|vireme~	c26|virer	n27|vis	a-8i26k-6|visibilite	e27|visibi~	e27
visio	g15|vite	a-7c-5e-5f-8l46|viv	k9|vivre	e-5l30n-7|vois	j13l6|vois que	j14|voisin	a34c-5e-5l-5|voisins	f9|voisin~	f9|voit	c-5g27|vole	a9
voleu	a-8c-6e-7k51l-7|voleur	a-6c-5e-5l34|voleuse	k14|voleus~	k14|vont	a11|vos	a-11b-6c-10d52f-9g-5j-5k-7l-9m-5n7|vos delais	d20|vos prix	d11|vos tarifs	d22|vote	a-5d-10e-5n37|voter	a-5d-10e-5n37
votez	a-8c-8d-7e-7l-8n59|votez pour	d-5n26|votre	a-22b-17c-10d9g34h-17i35j-17k-17l-21m13n18|votre aide	m19|votre code	n18|votre commande	c20d-10|votre compte	c-11g-8n43|votre nom	i21|votre rendez	g14|votre venue	f8g9|voulais	b8j14
voulais vous	b17|voulai~	b8j14|voulez	f17|vous	a-6b-13c5d32f21g8i22j-7k10l-40m-17n-9|vous a	e-6g-5h35|vous ai	f11h10j6|vous allez	a9j-14k32|vous appeler	i18|vous avez	a-5c-12d-8e-7f-6g20j7k-6n26|vous disponible	d14n-6|vous dit	a-7e24
vous ecris	b18j-8|vous etes	a-7c-8e-7f9g-5h-7k33n-5|vous invitons	f16|vous joindre	f5i18|vous m'avez	m14|vous me	b18c16|vous montrer	e18|vous ne	j13|vous pouvez	c12|vous raconter	b17|vous remercie	f-5m32
vu	a34b-6c-8d15e-7f-6i-14j-6k17l-5n-6|web	e14|webinaire	a-5f33|webina~	a-5f33|week	a22|week end	a22|weekend	a27c-5|weeken~	a27c-5|whatsapp	a-5c-5e-5i47n-5|whatsa~	a-5c-5e-5i47n-5|y	l9
y a	l9`;
