/** Made by scripts/learn-words.ts; not to be changed by hand. */
export const es = `!	a19c-9d-7f-6j-5l14m20n-5|! que	a23|#	a-9b-7c-8e15g5j19k-5l-5n9|%	e9|% de	e9|<all>	a14c15e6g-12h-10i-8j-13k7l7m-8|<few>	a19b-15c24e-7g-16h-6j-23k10l-5m7n9|<short>	a7b7e9g-7h-9i-9l9m-11|?	a16b-7c32e20g-16h-9i13j-14k-13l-21m-11|? lo	a9
? pasame	i14|a	a-15b10c-30d-7f6g-13h36i-17j-25k37n-6|a alguien	d17l-5|a denunciar	k12|a estar	k-7l14|a las	g10k-7l15|a matar	l19|a mi	b-5c-5h20k-6l13|a mil	h24k-5|a que	a-6c12h18k-6
a unirte	f-9h22|a veces	b14|a ver	a9|abogado	a-5k33|abogad~	a-5k33|abrazo	a34|abre	c17j-6|abrimos	a-5d32|abrimo~	a-5d32|abuela	a40c-7f-6l-5
abuelo	a35c-6e-5l-5|acabar	a-6f-6l21|acceso	n9|accidente	a-6e-5l39|accidente de	l17|accide~	a-6e-5l39|aceptado	j16n-5|aceptame	j25|acepta~	a-6c-6j44l-8n-10|acepto	j36l-20n-5
acordamos	a-11c23|acordaste	a11|acorda~	c20f-5|acorde	a26b-6n-5|acorde de	a26b-6n-5|acuerdas	a23f-5|acuerd~	a23f-5|adelgaza	e13|adelga~	e13|adios	a-7c-5d-7e-5l43
adjunto	c26|adjunt~	c26|aforo	a-8c-7e-6f48l-6|agencia	c-7e32|agenci~	c-7e32|agendo	a-5e27f-6|agradecid	m36|agradezco	a-7e-5f-7j-5k-5m47|agrade~	a-11b-5c-7e-8f-10j-6k-7l-8m63n-6|agregame	j14
agregarte	i21|agregarte en	i21|agregas	j13|agrega~	e-5i19j26l-8|agrego	h9|agua	a-5e-9l38|ahora	a-5l32|ahora mismo	l22|ahorr	a-7c-6e39l-5|ahorra	e29
ahorrar	d-5e34|ahorra~	d-5e34|al	a-9b-8c-8e-13f16g-7h23i33j-6k-9l9m-5n-7|al grupo	f-8h28|al hospital	l20|algo	a16|alguien	a-7d14e-6l24|alguie~	a-7d14e-6l24|alguna	c22|alma	a-9b54c-8e-7f-5l-7
ambulancia	l28|ambula~	l28|amig	a35c-6e-5l-5|amigo	a-9c-8e-7f-5j58l-7|anadirte	i21|anadirte al	i21|anadir~	i21|anado	h9|anda	a-11b-6c-9d-5e-8f-6j61k-5l-9n-6|anda agregame	j14
aniversario	a-5d32|aniver~	a-5d32|antiguos	f21n-5|antigu~	f21n-5|apetece	f11|apetec~	f11|aplazar	c11|aplaza~	c11|app	a-6c-12e46l-5|aprovecha	e27
aproveche	e20|aprove~	a-7c-6e45l-6|apuntarte	a-5f32|apunta~	a-5f32|aqui	a32c-6e-9k-7n8|archivo	c32j-6l-5|archiv~	c32j-6l-5|arreglar	c19|arreglo	c19|arregl~	a-6c39e-5l-5
arrepentiras	a-6e-5f-7k30|arrepe~	a-7e-6f-8k37|artistas	e13|artist~	e13|asco	a-11c-8e-7f-5k59l-6|asesoria	e19f-7|asesor~	e19f-7|asistencia	c-5d-5f23g12|asiste~	c-5d-5f23g12|asistir	a-5f32
asisti~	a-5f32|atac	a-6c-5e-5l36|atacado	l13|atacad~	l13|atrapad	l20|atrapa~	l20|auditoria	e13|audito~	e13|aumentar	e21l-9|aument~	e21l-9
aun	a-7c37e-5l-5|ayer	a9|ayuda	a-7c-7e-5l41|ayudamos	e25k-5|ayudamos a	e25k-5|ayudam~	e25k-5|ayudo	e29k-7|ayudo a	e29k-7|baja	e28|barbacoa	a-5f34
barbac~	a-5f34|basura	a-8c-7e-6f-5k56l-9|bautizo	a-5d32|bautiz~	a-5d32|besitos	a24|besito~	a24|beso	a33d-8l-8|bien	a-5c-8e-5l-5m47|bitcoin	e28|bitcoi~	e28
bloquead	c-7l13n10|bloqueaste	j25l-6|bloque~	c-9j23l8n6|boda	c-9d50e-6f-5l-7n-5|boletin	a-6c-6e-5h44l-5|boleti~	a-6c-6e-5h44l-5|bomberos	a-5l30|bomber~	a-5l30|bonito	a35c-6e-5l-5|borros	a-7c37e-5l-5
brindar	f13|brinda~	f13|bs	a35c-6e-5l-5|buen	a31e-6|buenas	a23c-6d8|bueno	l14m-6|buenos	a21|buenos dias	a21|busca	b-10k-7l-15n49|buscamos	d30k-5l-7
buscamos a	d30k-5l-7|buscam~	d30k-5l-7|buscando	a-5d36|buscan~	a-5d36|busco	a-8d56e-7k-5l-12|cafe	a38b-5c-7d-7e-7j17l-7n-6|caid	c-5l20|caida	l17|caido	a-6c-5e-5l38|callate	a-5c-5k35
callat~	a-5c-5k35|calor	a35c-6e-5l-5|cambiar	c18|cambia~	c18|cambio	a-7c37e-5l-5|canal	a-11b-5c-17d-5e-16f-6h76k-6l-9n-5|cancelar	c13g-5|cancel~	c13g-5|cansad	a-9b54c-8e-7f-5l-7|cansada	b23
cansad~	b23|carga	e-5l35|carino	a35c-6e-5l-5|cartel	a-7c37e-5l-5|casa	a31b-5c-10d-8e11g-5k-7l10n-7|catalogo	a-5d32|catalo~	a-5d32|cayo	a-6b-6c-5e-5k-5l42|cena	a23b-6c-10d-5e-9f40k-6l-9n-5|charla	a-9c-7e-6f52l-7
chat	n22|churros	a9|churro~	a9|cierra	c12|cierren	k13|cierre~	k13|cinco	b-6d7e-7j20|cita	a-15b-10c28d-15e-14f-12g71h-5i-12j-7k-11l-19n-10|clase	a-7c37e-5l-5|clases	a-8c-7d50e-6l-6
clic	n15|cliente	c30e-6l-7|clientes	a-5c-11e20k-5l24|client~	a-9b-5c19d-5e14f-6k-7l16n-5|cobras	d20|codigo	a-11b-6c-11d-10e-13f-10g-7i-6k-7l-10n65|codigo de	n24|color	a-7c37e-5l-5|comida	a35c-6e-5l-5|como	a41b-7c26d-7e16f-9g-11j-6k-8l-12m-5n-8
como estas	a25c-7e-5|como va	a18c-6|comparta	n12|compartas	l-6n18|comparte	n20|compar~	b-5c-5j-6l-12n46|comprar	d25|compra~	d25|compromiso	e21l-6|compro~	e21l-6
comunidad	a-5c-5d-9h49n-7|comunion	d38h-6n-6|comunitarias	d-5n30|comuni~	a-12b-7c-11d23e-10f-8h39k-7l-10n16|con	c-10d-5e-6f37k-8l11n-5|con el	a11|concierto	a16c-7e-6f28l-6|concie~	a16c-7e-6f28l-6|conferencia	a-5f34|confer~	a-5f34
confirma	f37g-14|confirmar	a-7c16d-6e-5f-20g52l-6n-6|confir~	a-9b-6c13d-9e-8f17g41i-6j-5k-6l-8n-8|congreso	a-5f34|congre~	a-5f34|conmigo	l14m-6|conmig~	l14m-6|consulta	e19f-7|consul~	e19f-7|contactos	n17
contac~	n17|contar	b17|contesta	l29|contestaste	j15l-6n-5|contes~	a-5c-5j14l21n-7|contratar	d20|contrato	c27|contra~	a-5c23d15j-5l-5|convulsion	l24|convul~	l24
corazon	a-6b34c-5l-5|corazo~	a-6b34c-5l-5|correo	a-9c35d-10e-7f-6i26l-7n-6|corriendo	a-5f-6l25|corrie~	a-5f-6l25|cosas	l11|cosmetic	e26|cosmet~	e26|costaria	a-5d11|costar~	a-5d11
crecer	a-7c-6e39l-5|criptomonedas	e28|cripto~	e28|cuadro	a-8c-7d51e-6l-7|cual	c-5d17i21n-10|cual es	c-5d17i21n-10|cuando	a-8c55e-6f-5k-5l-8|cuanto	a8b-7c-12d61e-11f-8j-5k-7l-16n-7|cuanto cobras	d20|cuanto tiempo	a32d-11l-5
cuenta	a-11b-7c34d-10e-12f-8h13i-8k-7l-11n38|cuentame	a-9b26|cuentame de	a-9b26|cuenta~	a-9b26|cuento	a-18c-10e43|cuesta	a-7d21|cuestan	d16|cuesta~	d16|cuidado	k27|cuidad~	k27
cuidate	k22|cuidat~	k22|cumple	a31c-8e-13f-5k-5l-7n28|cumpleanos	c-5f31l-5|cumple~	c-5f31l-5|curso	a-8c-7e-6f48l-6|cursos	a-7c-6e39l-5|da	d-5i24|dado	a-5l24|dame	e-13j35
das	i10|de	d-5e21f8g-21h5i-17j5k-13l-5n18|de acceso	n9|de descuento	e9|de la	a9c10|de menos	a12b22e-7f-6|de nuevo	a-6c-6e-8f-11j53m13n-16|de peso	e24|de seguimiento	c25l-5n-6|de semana	a24e-10
de ti	a16b20e-5n-8|deberia	k9|deberi~	k9|decepcionad	a-6c-5j39l-5|decepc~	a-6c-5j39l-5|decir	a14j-5|decirme	c18|decirme si	c18|decirm~	c18|deja	n22
dejad	n12|dejas	i21j-7|deje	e-5n24|del	a9|dentro	a-6e-5l23|denunciar	a-5k37l-6|denunc~	a-5k37l-6|desactivad	n11|desact~	n11|desahog	b14
desaho~	b14|desayuno	a-5e-7f38|desayu~	a-5e-7f38|descuento	a-5e34|descue~	a-5e34|desde	a-8e29|desde casa	a-7e29|desmay	a-6c-5e-5l36|desmayado	l9|desmay~	l9
despacho	c26|despac~	c26|despedirme	l24|desped~	l24|despierta	l17|despie~	l17|devolucion	c27|devolu~	c27|devuelveme	c-5k22|devuelveme mi	c-5k22
devuel~	c-5k22|di	a-11c-6e-5j21l20|di los	l22|dia	a34c-5l-5|dias	a21|diez	a-5l-5n33|dijiste	j14|dijist~	j14|dinero	a-5c-7e20k19l-6|dinero desde	e10
direccion	a-6c-5e-5i43l-5|direcc~	a-6c-5e-5i43l-5|diseno	a-7c37e-5l-5|disponib	d29n-9|disponibilidad	d22|disponible	a-5c-9d-7l-7n44|dispon~	a-10b-5c-12d42e-7f-6i-6k-5l-11n34|divorcio	a-5b37c-5|divorc~	a-5b37c-5|documentos	c26
docume~	c26|dolio	j25|domingo	a24|doming~	a24|donacion	a-5n34|donaci~	a-5n34|donativo	a-5n34|donati~	a-5n34|donde	a-7b-8c-8e-6f-5i38k32l-13n-7|donde vives	a-5c-5i39l-5
dormir	b28l-13|duele	j25|duplicar	e10|duplicar tus	e10|duplic~	e10|echo	a12b22e-7f-6|echo de	a12b22e-7f-6|el	a-17b-13c11d-14e-25f18g47h-15i-14j-18k7l5m-12n14|el archivo	c16j-6|el codigo	e-5g-5n34
el jueves	c-6g16|el lunes	g21|el martes	c-8g20|el peor	k22|el precio	d26|el sabado	a-5f25|eliminad	n11|elimin~	n11|emergencia	a12|emergencias	l12
emerge~	a11l12|empieza	k-5l23|empiez~	k-5l23|emprendedor	e14|emprendedores	e11|empren~	e25|empresa	d8e11|empresarial	f14|empresas	e12|empres~	c-5d6e20f10k-5l-6
en	b-13c-16d-16e10f5g32h15i7j-16k-14l27m-9n-17|en el	g-6l14|en la	g25l-10|en mi	c5j-7l16|en pie	g38l-11|en ti	a27|en urgencias	l10|encanta	j-8m33|encantad	a-5m34|encant~	a-7b-5c-7d-5e-5j-9l-8m61n-6
encargar	a-5d20|encargo	c23d17f-6g-5l-5|encargos	d16|encarg~	a-13b-5c15d52e-6f-8g-6k-6l-8n-6|encontre	d23h-5|encont~	d22h-6|encuentro	l17|encuentro a	l17|encuen~	l17|encuesta	a-6c-5l-5n39
encues~	a-6c-5l-5n39|enfadad	a-5k33|enfada~	a-5k33|enferm	a-9b54c-8e-7f-5l-7|enlace	a-9b-5c-8e-7f-5k-5l-8n60|entiende	b28j-6|entien~	b28j-6|entra	l13|entrada	a-5e-6f38l-6|entrada libre	f12
entrado	l10|entrad~	a-5c-5e-7f36k-5|entrega	c26|entreg~	c26|enviado	a-5c34f-5j7l-9|enviad~	a-5c34f-5j7l-9|envialo	d-13n29|envial~	d-13n29|enviar	c34l-5|enviarme	n12
enviar~	n12|envie	j12l-5n8|envies	l-7n11|envio	a-8c43e-12l-5n10|envios	a-6c-6d45e-5l-5|equipo	c-13e26h-5|equivocado	i-6n38|equivoque	n19|equivoque de	n19|equivo~	a-6c-6e-5i-7j-5l-5n44
era	n16|eramos	a-8j21|eres	a-7b-6c-5d-6e-6f-5j-6k50l-10n-6|eres nadie	b-5k29|eres una	k23|error	a-7c37e-5l-5|es	a-9b-6c6e-14f-8g-6i16j-5k-7l-11m19n34|es el	d26|es posible	c22|es tu	d-9i24n-6
escalera	l10|escale~	l10|escriba	b14|escriba tan	b14|escribe	b-5e-5j-7n23|escribeme	a-5b-9c-5e35l-5n10|escribeme por	n12|escribir	e-5i23|escribo	b17|escrib~	a-10b14c-8d-7e19f-9h-5i17j-13k-7l-12n29
espacio	b-7c-6n30|espaci~	b-7c-6n30|espaldas	k22|espald~	k22|especial	e22|especi~	e22|esperamos	f33k-6l-5|esperanza	e-6l20|espera~	a-6e-9f29k-7l16|espero	a12f32h-6j-7
espero que	a23j-5|esta	a9b-15c19d-14e-8f-15g-7h-6i-7j-10l13m32n12|esta semana	e16|estafa	a-9c-8e-7f-5k54l-7|estafador	a-5k34|estafa~	a-5c-5k35|estamos	c-5d14e-5g22l-8|estamo~	c-5d14e-5g22l-8|estan	d-6f14j-6l18|estar	k-7l14
estara	c15|estaria	c14|estari~	c10l10|estas	a14b-5c-10d-7e-7f14j24l-6|estas invitad	f19|este	n12|estes	a12|esto	e-6n30|estoy	a5d18|estrategia	e26
estrat~	e26|estupid	a-5c-5k35|estupi~	a-5c-5k35|euros	e11|evento	a-8c-7e-6f48l-6|exalumnos	f21n-5|exalum~	f21n-5|exclusiv	e22|exclus~	a-5c-5e35|experiencia	k15
experi~	k15|explosion	l24|explos~	l24|exposicion	a-5c-5f35|exposi~	a-5c-5f35|extrano	a25f-6|extran~	a25f-6|facebook	d-5i36l-5|facebo~	d-5i36l-5|factura	a-6c32e-6j-6l14n-5
factur~	a-6c32e-6j-6l14n-5|fallecio	a-5b37c-5|fallec~	a-5b37c-5|falta	a-7c37e-5l-6|favor	e-8j-9l20n17|favor no	l-11n22|fecha	c-7f32l-8|felices	a-6c-5e-5l-5m44|felice~	a-6c-5e-5l-5m44|feliz	a23
feria	a-9c-7e-6f52l-7|fiebre	a-6c-5e-5l36|fiesta	a-10c-8e-7f56l-7|fin	a24e-10|fin de	a24e-10|financiera	e19|financ~	e19|finde	a46c-7e-6l-6|firma	a-8c34e-6f-6k-5l-8n15|firmar	n15
formulario	c26|formul~	c26|foto	a35c-6e-5l-5|fraude	a-9c-7d-6e-6k56l-7|frio	a37c-6e-5l-5|fue	b28k-5l-9n6|fuego	a-8c-5d-6e-5l44|fuga	l20|funciona	l12|funciona la	l12
funcio~	l12|gana	a-8c-6e48k-5l-6|gana dinero	e14|ganado	a-7c-5e-5n36|ganar	e17|gas	a-7b-5c-5e-8f-5k-7l53n-5|gato	a33c-7e-6f-5l8|gatos	l11|genial	a39c-5f-6l-5|gilipollas	a-5c-5k35
gilipo~	a-5c-5k35|gorro	a11|gracias	a-15b-10c-10d-7e-12f-8h-7i-5j-14k-13m51n-13|gracias de	j-9m24|gracias por	e-5l16m18n-6|gracia~	a-15b-10c-10d-7e-12f-8h-7i-5j-14k-13m51n-13|graficos	c12|grafic~	c12|gratis	a-13b-7c-12d-7e39f42k-8l-11n-7|gratuita	a-5c-5e32f11n-10
gratui~	a-5c-5e32f11n-10|grupo	a-14b-6c-14d-6e-17f-14g-5h73i-5j-5k-8l-12n-6|guap	a35c-6e-5l-5|guarda	c-7f32l-8|guardado	f20|guarda~	f20|guay	a19j-7|gusta	h13|gusta a	h13|gustaria	c-5d31e8j-5
gustar~	c-5d31e8j-5|ha	a-5b-7d-9f-5h-5k-6l24m12n6|habeis	c9|haber	l14m-6|hablamos	a-8c21|hablam~	a-8c21|hablar	b19|hace	a44c-11d14e-9f-7g-5j-9k-7l6n-6|hace mil	a10|haceis	d28
haceis tartas	d28|hacemos	f14|hacemo~	f14|hacen	d33|haces	a20c-8d29f-6j-8|hackeado	l18|hackea~	l18|hago	c13|han	a-6b-5c16d-5e-5f-6j-7k-5l38n-5|han enviado	c18l-8
han hackeado	l18|han robado	l10|has	a12b-9c8d-10e6f-9g-6h-5i-5j21k-8l-14n16|has ganado	a-7c-5e-5n36|has pensado	e22|hasta	a-6c-15e26f-6g29l-6n-5|hasta el	c-12g32|hay	a-5b30c-5k-6l17n-7|haz	n15|he	a-14c-7d15e-8f10g-7h8j9k-8l18n-6
herencia	a-5n34|herenc~	a-5n34|herid	a-6c-5e-5l36|hermana	a18|hermano	a18|herman~	a37c-5e-5l-6|hermos	a-11c-13l-10m58n-6|herramienta	e26|herram~	e26|hice	a-9j23
hija	a35c-6e-5|hijo	a35c-6e-5|hola	a43b-5e-6j-6l-5n-6|hora	a-10c11d-7l27|horarios	e21l-6|horari~	e21l-6|hospital	a-8b33c-7e-6f-7g-6k-5l24n-5|hospit~	a-8b33c-7e-6f-7g-6k-5l24n-5|hoy	a-21b-14c-5d-7e26f-8i-5j-9k-8l-11m29n38|hueco	d38i-10
huele	k-5l17|humo	a-9c-8d-5e-8f-5k-5l56n-5|humo por	l17|ictus	a-7c-6e-5l39|idiota	a-9c-8e-7f-5k54l-7|ignor	c-5j40l-7n-5|ilusion	a15j-5|ilusio~	a15j-5|imbecil	a-5c-5k35|imbeci~	a-5c-5k35
inauguracion	d-8f37|inauguramos	a-5d37l-5|inaugu~	a-9b-5c-9d28e-7f33k-7l-9n-5|incendia	l9|incendio	l28|incend~	a-5b-5c-5l36|inconsciente	l26|incons~	l26|infarto	a-5l28|infart~	a-5l28
info	e11|ingreso	e14|ingresos	a-6e37|ingres~	a-7c-6d-5e47l-5|inscribete	f24|inscripcion	e-11f30|inscri~	a-6c-6e-13f51l-5|insist	a-9c-8e-7f-5j58l-7|insta	d-12i46|instagram	i24
instag~	i24|interesa	a-8c-5d21e24f-5j-5|interesa uno	d14|interesad	d28e-7|intere~	a-11c-8d43e17f-7j-6l-6n-6|inund	a-7c-6e-5l39|inutil	a-9c-8e-7f-5k54l-7|inutiles	k18|inutil~	k18|inversion	e28
invers~	e28|invert	a-7c-6e39l-5|invertir	e30|invert~	e30|invitacion	d-12f24j14|invitaciones	d34f-11|invitad	d-9f35|invitado	f-12h18|invitados	d32f-13|invitamos	f28
invita~	a-17b-9c-14d40e-13f44g-7h7i-5j5k-10l-14m-5n-10|invite	a-5h26k-6|invite a	a-5h26k-6|invito	f19g-8h17k-7|invito a	f-9h22|iphone	n15|iros	h-5k34l-5|iva	a-7c39e-5l-5|jaja	a43c-7d-6e-5l-5|jajaja	a42c-7e-5f-6l-5
jeje	a38c-6e-5l-5|jornada	a-5f34|jornad~	a-5f34|jueves	a-8c37e-6g12k-5l-7n-6|kilos	a-6c-5e40l-5|la	a-5b-12c22d-22e-24f14g16h-12i-13l27m-6n7|la cita	c22g-10|la peor	c-5k30l-8|la policia	l14|la solicitud	j9
la tienda	f10k-6l18n-5|la vida	l16|la web	c-5l17|laboral	n11|labora~	n11|ladron	a-13b-7c-12d-6e-10f-8k57l20n-7|ladrona	k15|ladron~	k15|lagrimas	a-5b35c-5|lagrim~	a-5b35c-5
largo	a-7b41e-6|las	c-9e11g7h-6j-5k11l12n-6|le	a-9b-5c-8d-5e27f-7g16i17j-5k-6n-8|le recordamos	g21|le veo	l9|leido	a-5j11|leiste	j13|les	a-5c-6d-5f27g18l-7|les invitamos	f14|libertad	e19
libert~	e19|libre	f22|libro	a35c-6e-5l-5|like	a-11b-5c-10d-5e-8f-6h72k-6l-9n-5|likes	b-6e21j-5|limitada	e15|limitadas	f23|limita~	a-5e11f20|lindo	a35c-6e-5l-5|lista	a-7c34l-7
listo	a-7c34l-7|listos	a-7c34l-7|llama	a-5c-5e-5k-6l43n-5|llama a	l20|llamada	e26f-6g16l-10|llamada gratis	e11|llamad~	e26f-6g16l-10|llamame	l27|llamam~	l27|llamar	a-12b-5c-8e-9f-9i75k-7l-8
llamo	e29l-5|llega	c15|llegado	d-5m16|llegad~	d-5m16|llegar	h24k-5|llegar a	h24k-5|llegara	c14|llegaron	c-6e-8m39n-8|llegar~	c8e-9m37n-9|llego	a-10b-5e-6f-5k-5l-8m45n-5
llevan	b-5l16|llevan al	b-5l16|llorando	a-5b37c-5|lloran~	a-5b37c-5|llorar	a-9b58c-8e-7f-5k-5l-7|llore	a-9b58c-8e-7f-5k-5l-7|lloro	a-9b58c-8e-7f-5k-5l-7|lluvia	a38c-6e-5l-5|lo	a5b-10d-5e-7f8g-7h-6k7m17n11|lo agradezco	m24
logo	a-7c37e-5l-5|los	c7f-6j-7l28n-5|los bomberos	l10|lunes	a-8c35e-7f-6g18k-5l-8n-5|luz	a-8c-6e44l-6|madre	a35c-6e-5l-5|mama	a35c-6e-5l-5|manana	a-13b-7c-14d-7e-10f-8g69k-7l-12n-7|mandame	a-7d-6e37l-7n5|mandam~	a-7d-6e37l-7n5
mandar	c33j-5l-5|mandarme	e-5n24|mandar~	e-5n24|mandas	c12j-6|mandes	n22|mando	a11|mantener	b-5e-6n40|manten~	b-5e-6n40|maravill	a-5m36|maravillos	m26
maravi~	a-8b-5c-7e-7f-5k-5l-7m57|marca	e16|marido	a35c-6e-5l-6|marketing	e26|market~	e26|martes	a-8c34e-6f-6g17k-5l-7n-5|mas	a-16b-8c-11d-6e35f-6h-15j-9k26l14n10|mas clientes	e22l-11|mas con	l13|masterclass	a-5f34
master~	a-5f34|matar	l19|me	a-18b7d5e-32f-24g-19h-5i7j49k-30l6m15n13|me dolio	j25|me duele	j26|me entiende	b28j-6|me equivoque	n19|me escribe	b-5e-5j-7n23|me gusta	h13|me han	l19
me has	j9m9|me interesa	d28e-5j-5|me pasas	c11i5|me puedes	c26g-6j-5|me rechazaste	j15|mecanico	c26f-10|mecani~	c26f-10|medico	a-6c-5e-5l36|mejor	c-8l20|mejor sin	c-6l21
menos	a12b22e-7f-6|mensaje	n16|mensaje equivocado	n16|mensajes	n11|mensaj~	l-6n25|mentira	k24|mentiros	k27|mentir~	a-7c-7e-6f-5k49l-6|mesa	c-5n21|meto	h9
metodo	a-7c-6e39l-5|mezclo	b-5j-6l-16n38|mi	a-22b10c36d5e-24f-20g-17h24i-10j6l18m-10n-6|mi dinero	c-5k22|mi nueva	h17|mi pagina	c-8h28l-5|mi pedido	c11|mi reunion	c20|miedo	a-9b54c-8e-7f-5l-7|miercoles	a-5c23e-5g15l-5
mierco~	a-5c23e-5g15l-5|mierda	a-9c-8e-7f-5k54l-7|mil	a5h22k-6l-9m19n-5|mil gracias	l-6m21|mil que	a10|minutitos	b-5e-8j24|minuti~	b-5e-8j24|minuto	b-11e-10j43n-5|mis	a-7l19|mismo	l22
morir	l20|mover	c21|movil	a-11b-5c-9d-5e-8f-6i69k-5l-9n-5|muchas	m16|muchisimas	m11|muchis~	m20|mucho	a15e-8k-7l20m9n-5|muchos	a22|muestra	c26|muestr~	c26
mujer	a35c-6e-5l-5|multiplicar	e17h-6|multip~	e17h-6|muriendo	l24|murien~	l24|murio	b43k-6l-14n-5|musica	a9|muy	a-5b46e-10j-6n-5|nada	l10|nadie	b20c-5k23l-11n-6
necesitaba	a-6b44c-5e-5l-5n-8|necesito	b-7n29|necesi~	a-8b39c-7d-5e-6f-5k-5l-8n21|negocio	a-5c-6d7e23k7l-5|negocios	e12|negoci~	a-6c-6d7e35f-5l-6|networking	a-5f34|networ~	a-5f34|nieve	a35c-6e-5l-5|nino	a35c-6e-5
no	a-32b19d-24e-29f-13h-22i-18j38k-17l41m-21n34|no carga	l14|no encuentro	l17|no eres	k25l-6|no funciona	l12|no le	l9|no lo	n13|no me	j23l-20n13|no podemos	l17|no puedo	b21j-5l10n-6
no quiero	l23|no responde	j-7l21|no se	c16j-6|no te	f16g16j-8l-5|no tengo	b29k-6l-7|no tiene	l12|no voy	k-7l14|noches	a28|normas	d-5n30|nos	a-8c8d14e-7f-6g21k-5n-6
nos han	l13|nos vemos	c-7g25|nosotros	f13|nosotr~	f13|novedad	c22|noveda~	c22|novia	a35c-6e-5l-5|novio	a35c-6e-5l-5|nuestra	a-6c16e8h17l-7|nuestra pagina	h11
nuestro	a-7b-5c17d-5e17f-6h21k-9l-6n-6|nuestros	e9|nuestr~	a-14b-10c30d-7e32f-8g-6h32i-5j-7k-13l-14m-5n-10|nueva	h17|nueva pagina	h17|nuevo	a-9b-6c-11d-6e-10f-13h-5i-19j44k-5l-7m11n38|num	c19l-5|numero	a-18b-11d-16e-17f-13g-6h-5i65j-16k-11l-16m-7n16|numero de	c26n-8|nunca	e-14k40l-7
odio	a-8c-7e-6k50l-7|oferta	a-8c-7d-5e54f-6l-7n-5|oferta especial	e16|ofrecemos	a-5e31|ofrece~	a-5e31|ofrezco	a-6e34f-5|ofrezc~	a-6e34f-5|ojala	k13|olvides	a-6c-5e-5f-7g50j-5l-6|olvide~	a-6c-5e-5f-7g50j-5l-6
oportunidad	a-7c-5e21j24l-6|oportu~	a-7c-5e21j24l-6|ordenador	c12j-6|ordena~	c12j-6|os	k13|otra	a-5e-7f-6j40l-8n-5|otra vez	c5f-5j34l-7|oye	a35c-6e-5l-5|padre	a35c-6e-5l-5|paga	n15
pagar	k16|pagina	a-18b-14c14e-10f-13g-6h64i-8j-10k-13l-8m-6n-15|pagina de	c-11h30|pago	a-6c41e-5l-7|papa	a35c-6e-5|papel	a-7c37e-5l-5|paquete	a-5c30|paquet~	a-5c30|para	b-13c-14d51e-5f-8g-6h-6i-5j-10k-9m-5n21|para la	a12
para mi	c-8d42e-6l-7|para ti	l-5n23|para unas	d14|partido	a24|partid~	a24|pasada	c27e-6l-6|pasalo	a-5n34|pasame	i14n6|pasame tu	i14|pasas	c10i11
pasate	f13|pases	a10|pastillas	l28|pastil~	l28|patetic	a-5c-5k35|pateti~	a-5c-5k35|payas	a-9c-8e-7f-5k54l-7|pdf	a-7c39e-5l-6|pedido	a-9c53e-6i-5l-7n-7|pedir	c-12d31
pelicula	a24|pelicu~	a24|pensado	e28|pensad~	e28|pensando	a13|pensan~	a13|pense	a6j20|pense en	a14|pense que	a-8j21|peor	c-8f-6g-5k48l-10
peor servicio	k12|perder	e22|perdid	a-8c-7e-6f-5l-7n52|perdon	n21|perdona	a-6b40e-6l-6|perdona que	b17|perdon~	a-6b40e-6l-6|perfect	a-6c-6e-5k-5l-5m53|perfecto	m10|perfec~	a-7b-5c-7e-6f-5k-5l-7m46
perfil	d22|periodista	a-5n34|period~	a-5n34|perro	a37c-11d5e-5f-10g-5k-5l12n-5|personales	n11|personas	a-7c-6d35e-5l-5n10|person~	a-8c-7d35e-6j-5l-9n20|peso	e24|peticion	c-12l-6n38|petici~	c-12l-6n38
pie	g38l-11|pierdas	f21|pierda~	f21|plan	a-7c-6e39l-5|plataforma	c-9e21|plataf~	c-9e21|playa	a35c-6e-5l-5|plaza	a-8c-6d-6e-6f54l-6|plazas	f23|plazas limitadas	f23
plazo	a-7c37e-5l-5|podemos	l17|podemo~	l17|podria	c44g-18|podrias	c26|podria~	c26|policia	a-5c-6l35|polici~	a-5c-6l35|pongo	a12|por	b-7c-16d-9e29f-14g-10h-10i-5l24m6n13
por aqui	a32e-7l-9n-5|por favor	e-8j-9l20n17|por que	a-14j36|por todo	l20m-7|porfa	a-9b-10c-8e-10f-5h5j64l-8n-5|porque	j25l-7|porque no	j25l-7|posible	c22|posibl~	c22|posicionamiento	e28
posici~	e28|precio	a-19c-9d72e-5f-5g-6i-5j-11k-5l-5n-6|precios	a-9b-6c-9d24e-9f-6k-6l-8m52n-8|precioso	m10|precio~	a-10b-6c-9d24e-10f-6k-6l-12m45n-9|prefiero	b-5j-12l-6n39|prefie~	b-5j-12l-6n39|presentacion	c12|presen~	c12|prestame	n21
prestarme	c-6n20|prestas	j-5n19|presta~	a-6b-5c-10e-5f-6j-7l-7n58|presupuesto	a-10b-5c25d37e-6f-5j-7k-5l-9n-6|presup~	a-10b-5c25d37e-6f-5j-7k-5l-9n-6|producto	c-5e30|produc~	c-5e30|profe	a9|profesional	n12|profes~	n12
promocion	e26|promoc~	e26|pronto	a28|proyecto	c26|proyec~	c26|prueba	a-9b-5c-9d-5e9f-8k-5l-8n53|pueblo	a35c-6e-5l-6|puede	a-5c37e-5|puedes	a-7b-5c26d-5e-6f20g-8j-7l-8n10|puedes confirmar	c18g-6
puedes enviar	c21|puedo	a-7b16c-6e-11f-9h-6i42j-7k-6l15n-9|puedo dormir	b28l-13|puedo mas	l17|puedo seguir	b-5l16|puerta	c-5l15|puesto	a11|puta	a-9c-8e-7f-5k54l-7|que	a35b-17c-10e-29f-28g25i-16j47l-37m-18n-17|que dijiste	j10
que eramos	a-8j21|que estas	a-7j18|que haces	a28d-7j-6|que lo	a5j10|que no	j8l-6n14|que tal	a28j-6|que te	a-10j26|quedamos	c14d-5e-6f-5g35k-5l-7n-5|quedamos un	a22|quedam~	c14d-5e-6f-5g35k-5l-7n-5
quedan	b-11e32j-7|quedar	a38c-6e-5l-5|quedo	l-5m29|quema	a-6b-6c-6k-5l44n-5|quemando	b-5l19|queman~	b-5l19|queria	a21b-8c-8d20e-10j11l-5n-6|queria ser	a-8j25|quien	b38l-20n-5|quieres	f17j6l-5
quiere~	f17j6l-5|quiero	c-5j-5l39n-6|quisiera	d21|quisie~	d21|quitarme	l13|quitar~	l13|rapido	a-13b-6c-10d-6e-9f-10k-6l33n41|reacciona	l17|reacci~	l17|reales	e29h-16
rechaz	a-9c-8e-7f-5j58l-7|rechazado	j11|rechazas	j17|rechazaste	j15|rechaz~	c-5j40l-6n-6|recibido	a-6c39e-5l-8|recibi~	a-6c39e-5l-8|recibo	a-7c37e-5l-5|recoger	a-5c30|recoge~	a-5c30
recordamos	e-5f-6g36|recordar	g30|recordatorio	g34|record~	a-12c-11d-7e-11f-11g64j-5k-8l-11n-7|recuerda	a-5g20|recuerda que	a-5g20|recuerde	a-7g26j-5|recuerden	a-7g26j-5|recuerdo	a-6b39e-8f-9g15k-6|recuer~	a-24b29c-10d-7e-10f-11g61h-6j-16k-10l-6n-5
reembolso	c27|reembo~	c27|reenvia	n17|reenviado	n26|reenvi~	a-6c-5e-5l-5n43|regalado	a-6l20|regala~	a-6l20|regalo	a-10b-5c-9d48e-9f-6k-5l-8n16|reserva	f15|reservado	f16
reserv~	d-5f31|respira	l17|respir~	l17|responde	c-5e21j-11l16|respondes	j12|respondiste	j30l-13n-5|respon~	a-5b-7c-8e18j30n-11|restaurante	d10|restau~	d10|resultados	e26
result~	e26|retrato	a-6d19|retrato de	a-6d19|retratos	a-10d32|retrat~	a-16c-5d43e-5l-5|reunion	a-12b-8c14d-8e-11f8g35h-5j-6k-8l-11n18|reunion de	c-8f42g-6n-11|reunio~	a-12b-8c14d-8e-11f8g35h-5j-6k-8l-11n18|revisar	c20|revisa~	c20
risa	a19j-7|rob	a-7c-6e-5f-6k-5l43|robado	a-6c-7l40|robo	a-12b-6c-10d-5e-9f-7k42l23n-6|rollo	b25e-6l-5|roto	a-7c37e-5l-5|sabado	a34c-8d-5e-6f16k-6l-8|sale	a-9c-5d19l23|salida	l14m-6|salud	e19
saludar	a21j-7|saluda~	a21j-7|salvado	m11|salvad~	m11|sangra	a-7c-6e-5l39|sangrando	l26|sangra~	l26|sangre	a-6c-5e-5l36|se	a-21b32c-10d-12e-15f-13g-8h-9i-19j11k19l31n14|se abre	c16j-6
se donde	b-5i-15k53l-10n-5|se esta	l16|se fue	b30l-8n-5|se ha	l30|se que	a-6j30l-7|seguidores	a-8b-5c-8d-6e20f-6h43k-7l-8n-5|seguid~	a-8b-5c-8d-6e20f-6h43k-7l-8n-5|seguimiento	c36l-6n-6|seguimos	g16|seguim~	a-5c33e-5g14l-8n-7
seguir	a-11b-10c-10d-6e-9f-16h75j-7k-7l8n-8|seguir viviendo	l10|segunda	j21|segundo	e14|segund~	e11j19|seguro	e25l-6|seguros	e19|seguro~	e19|semana	a6b-7c10e42f-7j-5k-6l-11n-8|seminario	a-5f34
semina~	a-5f34|sentido	l21|sentido nada	l10|sentid~	l21|seo	a-7c-6e42l-6|separamos	a-5b38c-5n-5|separar	n14|separa~	a-7b35c-6e-6l-5n9|ser	a-8j25|sera	n10
seria	d22|seria para	d22|serie	a35c-6e-5l-5|servicio	a-6c-10e17k25|servic~	a-6c-10e17k25|si	a-5b-8c11d-6e30f-5g-5j11k-5l-10|sido	l11m-7n10|siempre	d-5l16|siempr~	d-5l16|siento	a-8b70c-8d-5e-6f-5j-12k-6l-10n-7
sigue	a-13c-8d-11e-7f-5g19j-5l23n21|sigue disponible	c-6l-5n27|sigueme	c-9e-6h27|sigueme en	h12|siguem~	c-9e-6h27|siguen	c-5j-11l38n-5|siguiendo	j-5l22|siguie~	j-5l22|silencio	a-5b35c-5|silenc~	a-5b35c-5
sin	a-7b-6e31f-9g-5k-7l27n-7|sin mi	c-6l21|sinverguenza	a-5c-5k35|sinver~	a-5c-5k35|sistema	e26|sistem~	e26|socio	a-7c-6e39l-5|socorro	l26|socorr~	l26|software	c-7e30
softwa~	c-7e30|sol	a35c-6e-5l-5|sola	a-9b57c-8e-7f-5l-7|soledad	a-5b35c-5|soleda~	a-5b35c-5|solicitar	c-8d18|solicitud	a-6d-5j39|solici~	a-7c-12d13e-5j38l-5|solo	a-12b44c-22d-19e29f-15g-9h-8i-10j41k-16l-24m-10n16|solo escribeme	b-5e-30n44
solo esta	e16|solo me	b-5e-5j-7n23|solo queria	a27b-7e-8j13n-5|solo un	a-9j25|solucion	c-8e19|soluci~	c-8e19|somos	e29l-6|somos una	d-5e31l-6|son	a-6k15m19|sorteo	a-8c-7e-6f-5l-7n52
su	a-9b-7c-15d10e-8f-7g7i38k-7l-8n22|su cita	g13|su codigo	n15|su cuenta	c-7n33|su telefono	i14|suicid	a-7c-6e-5l39|suplement	e26|suplem~	e26|sus	d35e6m-23|suspendid	n10
suspen~	n10|tal	a28j-6|tal las	a9|talla	a-7c37e-5l-5|taller	a-10c8d-5e-8f51k-6l-9n-5|tamano	a-7c37e-5l-5|tan	a-6b45e-7f-5|tan largo	b31e-6|tanto	a18|tapa	c13
tarifa	e13|tarifas	a-5d41e-5|tarifa~	a-5d41e-5|tarjeta	d-8n28|tarjetas	n22|tarjet~	a-6c-5d-9e-6l-5n49|tarta	a35c-6e-5l-5|tartas	d28|tatuaje	a-5d32|tatuaj~	a-5d32
te	a13b-28c-29d-28e14f32g22h25j16k16l-34m8n-26|te acuerdas	a23f-5|te agendo	a-5e27f-6|te escriba	b14|te esperamos	f15k-5|te he	a-6e-6f18h10j10k-6|te hice	a-9j23|te invite	a-5h26k-6|te invito	f19g-8h17k-7|te lo	f20j-6m9
te mando	a11|te voy	f-5k28l-7|telefono	a-7c-7d-7e-6f-5i47l-6n-8|telefo~	a-7c-7d-7e-6f-5i47l-6n-8|telegram	d-6i28|telegr~	d-6i28|ten	k27|tenemos	c-9g30l-5|tenemos la	c-6g20|tenemo~	c-9g30l-5
tengo	a-6b27c22j-7k-8l-11n-7|terapeuta	b37c-11l-7|terape~	b37c-11l-7|tercera	j18|tercera vez	j18|tercer~	j18|tesis	a-8c-7e-6f-5l-7n52|ti	a34b10c-8d-8e-9f-9g-5h-6j-9k9l-23m18n11|tia	a35c-6e-5l-5|tiempo	a22d-12e-9k-5l23
tienda	a-10d22j-5k14l12n-10|tiene	c-7g24l6|tiene sentido	l12|tienes	a-16b-10c-21d27e-14f-11g25h-5i50j-7k-10l-13m-5n-13|tienes whatsapp	i9|tio	a35c-6e-5l-5|toda	l10|todas	l12|todavia	c26|todavi~	c26
todo	a13c-5f-8j-5l37|todos	n20|tomado	l12|tomamos	a25|tomamos algo	a16|tomamo~	a25|tome	l16|trabajar	e15|trabajas	k10|trabajo	d19e-6n10
trabaj~	a-7b-6d16e8k7l-5n7|trae	c12|traerlo	a11|traerl~	a11|transferencia	c30n-8|transfiereme	c-10n37|transf~	a-8c19e-6f-5l-7n29|triplicar	e9|tripli~	e9|triste	a-9b57c-8e-7f-5l-7
tu	a-16b-10c-28d40h-13i39j-11k-15l-23m-10n14|tu asistencia	d-5f7g17|tu codigo	d-5n16|tu correo	c-5d-8i31|tu cuenta	c-6d-6l-5n36|tu numero	d-7i30n-10|tus	a-5d38e21h-7m-22|tus ventas	e10|tuyos	a10|uci	a-7c-6e-5l39
ultima	a-6c-16j26l26|un	a18b-16c-17d31f-15g-12h-10i7j22k-5l17m-9n-11|un abrazo	a12|un accidente	l14|un cafe	j22|un dia	a22|un fuego	l20|un presupuesto	a-5c-8d28|un retrato	a-6d19|una	a-22b-9c-18d14e8g19h-6i-6j10k6l20m-6
una ladrona	k15|una oportunidad	e-5j22|unas	d14|unete	a-9c-7e-6f52l-7|unica	e25j-8|unidades	a-5d34|unidad~	a-5d34|unirte	f-9h22|uno	d14|uno de	d14
unos	a-6b-6e-7j19k18|urgencias	a-5l30|urgenc~	a-5l30|urgente	l26|urgent~	l26|usuario	i12|usuari~	i12|va	a18c-6|vacaciones	a31|vacaci~	a31
vamos	a-8j24|vas	k23|vas a	k23|vayase	h-5k34l-5|veces	b14|veces siento	b14|vemos	c-7g25|vemos manana	g12|ven	a15b-9c-8d-6e-9f40h-8k-14l22n-9|ven a	a36b-5f17h-6k-11l-15
ven rapido	f-5l22|ven ya	f-5l16|vendeis	d21|vendei~	d21|vendemos	e28|vendem~	e28|vender	e12l8|vendes	d19f-7|vendiendo	a9|vendie~	a9
venga	j25|venir	a-8c-12e-6f55k-5n-5|ventas	a-7c-6d-5e48k-5l-7|vente	a-7b-6e-10f61h-5k-12l-7|veo	a-12j27l21m-7n-5|veo que	a-11j30|veo sentido	l9|ver	a9|ver si	a9|verano	a-9b55c-8e-7f-5l-7
verguenza	a-10c-5e-5f-5j-6k49|vergue~	a-10c-5e-5f-5j-6k49|verifica	n11|verifi~	c-5n30|vernos	a25|version	c30|versio~	c30|vestido	a12|vestid~	a12|vete	h-5k34l-5
vez	a-12b-7d-7e-11f-10g-5h-5j58k-8l-19n-9|vi	a17d20f-6n-6|vida	a-6c-7e22f-5l20n-5|viene	l11|vienes	a-10c-7e-6f53l-7|viernes	c25|vierne~	c25|vimos	d22|visto	a34c-7d16e-7f-5j-5l-6n-7|vives	a-5c-5i39l-5
viviendo	l10|vivien~	l10|vivir	l13|vota	a-6b-6e-11f-5h-6k-13l-11n68|voy	a-7e-6f-7h-7k32l18n-6|voy a	a-7b-6e-6f-7h-7k32l18n-6|web	c-6e10l16|webinar	a-5f34|webina~	a-5f34|whatsapp	a-6c-5d-6e-5i50j-8l-7
whatsa~	a-6c-5d-6e-5i50j-8l-7|y	c-10d-7e22f17j-6|ya	a-14b-7d-5e-9f-10g13j12k-6l40n-8|ya han	c11l-6|ya se	j17l-6`;
