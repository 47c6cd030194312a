/** Made by scripts/learn-words.ts; not to be changed by hand. */
export const es = `!	a20c-9d-7f-6g-5j-5l14m20|! que	a23|#	a-8b-7c-8e15j19l-5n8|%	e9|% de	e9|<all>	a14c13e6f5g-7h-10i-8j-12k7l7m-9|<few>	a17b-17c16e-8g13h-6j-24k9m5|<short>	a8b7c5e9g-12h-9i-9l9m-10|?	a16b-10c36e20g-14h-10i13j-13k-13l-21m-11n-8|? lo	a9c6g-6
? pasame	i14|a	a-15b11c-30d-7f6g-16h35i-17j-25k36|a alguien	d17|a denunciar	k12|a estar	k-7l14|a las	g8k-6l15|a matar	l19|a mi	b-6c-6h17k-7l12n6|a mil	h24k-5|a que	a-6c12h18k-5
a unirte	f-9h22|a veces	b14|a ver	a9|abogado	a-5k32|abogad~	a-5k32|abrazo	a34|abre	c19j-5|abrimos	a-5d32|abrimo~	a-5d32|abuela	a39c-6f-6l-5
abuelo	a35c-6e-5l-5|acabar	a-6f-6l21|accidente	a-6e-5l39|accidente de	l17|accide~	a-6e-5l39|aceptado	j16|aceptame	j24|aceptaste	j9n-5|acepta~	a-6c-6j46l-8n-12|acepto	j37l-20n-5
acordamos	a-11c23|acordaste	a11|acorda~	c20|acorde	a26b-6n-6|acorde de	a26b-6n-6|acuerdas	a23f-5|acuerd~	a23f-5|adelgaza	e13|adelga~	e13|adios	a-6c-5d-7e-5l43
adjunto	c25|adjunt~	c25|aforo	a-8c-7e-6f48l-6|agencia	c-7e32|agenci~	c-7e32|agendo	a-5e26f-6|agradecid	m35|agradezco	a-7e-5f-7k-5m47|agrade~	a-11b-5c-7e-8f-10j-6k-7l-8m63n-6|agregame	j14
agregarte	i22|agregarte en	i22|agregas	j13|agrega~	i20j26l-8n-5|agrego	h9|agua	a-5e-9l38|ahora	a-5l32|ahora mismo	l22|ahorr	a-7c-6e39l-5|ahorra	e29
ahorrar	d-5e35n-5|ahorra~	d-5e35n-5|al	a-9b-7c-8e-13f16g-7h23i33j-6k-9l9m-5n-7|al grupo	f-8h28|al hospital	l20|algo	a14c-7g15|alguien	a-7d14e-6l24|alguie~	a-7d14e-6l24|alguna	c22|alma	a-9b54c-8e-7f-5l-7
ambulancia	l28|ambula~	l28|amig	a35c-6e-5l-5|amigo	a-9c-8e-7f-5j58l-7|anadirte	i21|anadirte al	i21|anadir~	i21|anado	h9|anda	a-11b-6c-9d-5e-8f-6j61k-5l-9n-6|anda agregame	j14
aniversario	a-5d32|aniver~	a-5d32|antiguos	f21n-6|antigu~	f21n-6|apetece	f11|apetec~	f11|aplazar	c11|aplaza~	c11|app	a-6c-12e46l-5|aprovecha	e27
aproveche	e20|aprove~	a-7c-6e45l-6|apuntarte	a-5f31|apunta~	a-5f31|aqui	a32c-5e-9k-7n8|archivo	c32j-6l-5n-5|archiv~	c32j-6l-5n-5|arreglar	c19|arreglo	c19|arregl~	a-6c38e-5l-5
arrepentiras	a-6e-5f-7k30|arrepe~	a-7e-6f-8k36|artistas	e13|artist~	e13|asco	a-10c-7e-7f-5k59l-6|asesoria	e19f-7|asesor~	e19f-7|asistencia	c-5d-5f23g12|asiste~	c-5d-5f23g12|asistir	a-5f31
asisti~	a-5f31|atac	a-6c-5e-5l35|atacado	l13|atacad~	l13|atrapad	l20|atrapa~	l20|auditoria	e13|audito~	e13|aumentar	e21l-9|aument~	e21l-9
aun	a-7c37e-5l-5|ayer	a9|ayuda	a-7c-7e-5l41|ayudamos	e25k-5|ayudamos a	e25k-5|ayudam~	e25k-5|ayudo	e28k-7|ayudo a	e28k-7|baja	e28|bancari	c-5n18
bancar~	c-7n24|barbacoa	a-5f33|barbac~	a-5f33|basura	a-8c-7e-6f-5k56l-8n-5|bautizo	a-5d32|bautiz~	a-5d32|besitos	a24|besito~	a24|beso	a33d-8l-8|bien	a-5c-8e-5l-5m47
bitcoin	e28|bitcoi~	e28|bloquead	c-6l14n6|bloqueaste	j25l-6n-5|bloque~	c-9j24l8|boda	c-9d50e-6f-5l-7n-5|boletin	a-6c-5e-5h44l-5|boleti~	a-6c-5e-5h44l-5|bomberos	a-5l30|bomber~	a-5l30
bonito	a35c-6e-5l-5|borros	a-7c37e-5l-5|brindar	f13|brinda~	f13|bs	a35c-6e-5l-5|buen	a31e-5|buenas	a23c-6d8|bueno	l14m-6|buenos	a21|buenos dias	a21
busca	b-9k-6l-13n43|buscamos	d30k-5l-6|buscamos a	d30k-5l-6|buscam~	d30k-5l-6|buscando	a-5d35|buscan~	a-5d35|busco	a-8d55e-7k-5l-12|cafe	a38b-5c-7d-7e-7j17l-7n-5|caid	c-5l20|caida	l17
caido	a-6c-5e-5l37|callate	a-5c-5k34|callat~	a-5c-5k34|calor	a35c-6e-5l-5|cambiado	c-7n24|cambiar	c19n-5|cambia~	c11l-5n23|cambie	n11|cambio	a-7c37e-5l-5|canal	a-11b-5c-16d-5e-16f-6h76k-6l-9n-5
cancelada	c-14g24|cancelar	c16|cancel~	a-5g24|cansad	a-9b54c-8e-7f-5l-7|cansada	b22|cansad~	b22|carga	l35|carino	a35c-6e-5l-5|cartel	a-7c37e-5l-5|casa	a31b-5c-10d-8e11g-6k-6l11n-8
catalogo	a-5d32|catalo~	a-5d32|cayo	a-6b-6c-5l42|celular	n19|celula~	n19|cena	a22b-6c-10d-5e-9f40k-6l-9n-5|charla	a-9c-7e-6f52l-7|chat	n20|churros	a9|churro~	a9
cierra	c13|cierren	k13|cierre~	k13|cinco	b-6d7e-7j20|cita	a-14b-9c30d-14e-13f-11g70h-5i-11j-6k-10l-18n-11|clase	a-9c31e-6f-5g20k-5l-7|clases	a-8c-7d50e-6l-6|clic	n14|cliente	c30e-6l-7|clientes	a-5c-11e20k-5l24
client~	a-9b-5c19d-5e14f-6k-7l16n-6|cobras	d20|codigo	a-10b-6c-10d-8e-12f-8g-5i-6k-6l-8n62|codigo de	n22|color	a-7c37e-5l-5|comida	a35c-6e-5l-5|como	a40b-7c26d-7e15f-9g-11j-6k-8l-12m-5n-8|como estas	a25c-7|como va	a18c-5|comparta	n11
compartas	l-6n16|comparte	n19|compar~	b-5c-5j-5l-11n45|comprar	d25|compra~	d25|compromiso	e21l-6|compro~	e21l-6|comunidad	a-5c-5d-9h49n-7|comunion	d37h-6n-6|comunitarias	d-5n28
comuni~	a-12b-7c-11d23e-10f-8h39k-7l-10n16|con	c-9d-5e-6f37k-7l11n-6|con el	a11|concierto	a16c-7e-6f28l-6|concie~	a16c-7e-6f28l-6|conferencia	a-5f33|confer~	a-5f33|confirma	f37g-13|confirmar	a-6c16d-6e-5f-19g51l-6n-7|confir~	a-9b-6c13d-9e-8f17g40i-6j-5k-5l-8n-9
congreso	a-5f33|congre~	a-5f33|conmigo	l14m-6|conmig~	l14m-6|consulta	e19f-7|consul~	e19f-7|contactos	n17|contac~	n17|contar	b17|contesta	l29
contestaste	j18l-6n-9|contes~	a-5c-5j17l22n-12|contratar	d19|contrato	c27|contra~	a-5c23d15j-5l-5|convulsion	l24|convul~	l24|corazon	a-6b34c-5l-5|corazo~	a-6b34c-5l-5|correo	a-8c35d-10e-7f-6i26l-7n-7
corriendo	a-5f-6l25|corrie~	a-5f-6l25|cosas	l11|cosmetic	e26|cosmet~	e26|costaria	a-5d11|costar~	a-5d11|crecer	a-7c-6e39l-5|criptomonedas	e28|cripto~	e28
cuadro	a-8c-7d51e-6l-7|cual	c-5d17i21n-13|cual es	c-5d17i21n-13|cuando	a-8c55e-6f-5k-5l-8|cuanto	a8b-7c-12d61e-11f-8j-5k-7l-16n-7|cuanto cobras	d20|cuanto tiempo	a32d-11l-5|cuenta	a-12b-9c32d-10e-15f-10g-5h5i-8j-5k-9l-14n51|cuentame	a-9b26|cuentame de	a-9b26
cuenta~	a-9b26|cuento	a-18c-10e43|cuesta	a-7d21|cuestan	d16|cuesta~	d16|cuidado	k27|cuidad~	k27|cuidate	k22|cuidat~	k22|cumple	a31c-8e-13f-5k-5l-7n27
cumpleanos	c-5f31|cumple~	c-5f31|curso	a-8c-7e-6f48l-6|cursos	a-7c-6e39l-5|da	d-5i23|dado	l26n-6|dame	e-14j34|das	i11|datos	n11|de	d-6e20f6g-24h5i-18j5k-14l-5n25
de cuenta	c-7n22|de descuento	e9|de la	a10c11|de mandarme	n16|de menos	a12b22e-7f-6|de nuevo	a-6c-6e-8f-11j53m13n-18|de peso	e24|de seguimiento	c25l-5n-7|de semana	a24e-9|de ti	a17b20e-5n-9
deberia	k9|deberi~	k9|decepcionad	a-6c-5j39l-5|decepc~	a-6c-5j39l-5|decir	a14j-5|decirme	c17|decirme si	c17|decirm~	c17|deja	e-6n26|deja de	e-6n26
dejad	n10|dejame	l-7n30|dejamos	g18|dejamo~	g18|dejas	i21j-7|deje	e-5n29|deje de	e-5n29|del	a5c-13g30|del jueves	g11|dentro	a-6e-5l23
denunciar	a-5k36l-6|denunc~	a-5k36l-6|desactivad	n9|desact~	n9|desahog	b14|desaho~	b14|desayuno	a-5e-7f39n-5|desayu~	a-5e-7f39n-5|descuento	a-5e34|descue~	a-5e34
desde	a-8e29|desde casa	a-7e29|desmay	a-6c-5e-5l35|desmayado	l9|desmay~	l9|despacho	c26|despac~	c26|despedirme	l24|desped~	l24|despierta	l16
despie~	l16|devolucion	c27|devolu~	c27|devuelveme	c-5k22|devuelveme mi	c-5k22|devuel~	c-5k22|di	a-11c-7e-5j21l20|di los	l22|dia	a33b-6c-7g11l-6n-5|dias	a21
diez	a-5n32|dijiste	j14|dijist~	j14|dinero	a-5c-7e20k19l-6|dinero desde	e10|direccion	a-6c-5e-5i43l-5|direcc~	a-6c-5e-5i43l-5|diseno	a-7c37e-5l-5|disponib	d28n-8|disponibilidad	d22
disponible	a-5c-9d-7l-7n43|dispon~	a-10b-5c-12d42e-7f-6i-6k-5l-10n33|divorcio	a-5b37c-5|divorc~	a-5b37c-5|documentos	c25|docume~	c25|dolio	j26|domingo	a24|doming~	a24|donacion	a-5n32
donaci~	a-5n32|donativo	a-5n32|donati~	a-5n32|donde	a-7b-8c-8e-6f-5i38k32l-13n-8|donde vives	a-5c-5i39l-5|dormir	b29l-13|duele	j25|duplicar	e10|duplicar tus	e10|duplic~	e10
echo	a12b22e-7f-6|echo de	a12b22e-7f-6|el	a-17b-14c12d-13e-24f17g43h-16i-18j-19k6m-12n36|el archivo	c17j-5|el codigo	n24|el jueves	c-5g14|el lunes	g17|el martes	c-8g21|el movil	n23|el peor	k23
el precio	d26n-6|el sabado	f26g-5|emergencia	a13|emergencias	l12|emerge~	a11l12|empieza	k-5l22|empiez~	k-5l22|emprendedor	e14|emprendedores	e11|empren~	e25
empresa	d8e10|empresarial	f14|empresas	e12|empres~	c-5d6e20f10k-5l-6|en	b-14c-19d-17e7g29h13i6j-17k-16l24m-10n12|en el	g-5l16|en la	g25l-10|en mi	c6j-6l17n-7|en nuestra	c-5n11|en pie	g38l-10n-5
en ti	a28|en urgencias	l11|encanta	j-7m33|encantad	a-5m33|encant~	a-7b-5c-7d-5e-5j-8l-8m61n-7|encargar	a-5d20|encargo	c23d17f-5g-5l-5n-7|encargos	d16|encarg~	a-12b-5c15d52e-6f-7g-5k-6l-8n-9|encontre	d23h-5
encont~	d22h-6|encuentro	l18|encuentro a	l18|encuen~	l18|encuesta	a-5c-5l-5n38|encues~	a-5c-5l-5n38|enfadad	a-5k32|enfada~	a-5k32|enferm	a-9b54c-8e-7f-5l-7|enlace	a-9c-8e-7f-5k-5l-7n57
entiende	b28j-6|entien~	b28j-6|entra	l13|entrada	a-5e-6f38l-6|entrada libre	f12|entrado	l10|entrad~	a-5c-5e-7f36k-5l5|entrega	c25|entreg~	c25|enviado	a-5c34f-5j7l-9
enviad~	a-5c34f-5j7l-9|envialo	d-12n27|envial~	d-12n27|enviar	c33l-5|enviarme	n18|enviar~	n18|envie	j12n7|envies	n12|envies mas	n12|envio	a-8c43e-12l-5n9
envios	a-6c-6d44e-5l-5|equipo	c-13e26h-5|equivocado	i-6n37|equivoque	n16|equivoque de	n16|equivo~	a-5c-6e-5i-6j-5l-5n43|era	n16|eramos	a-8j21|eres	a-13b-7c-6d-9e-8f-7g-8j-8k49l-12n24|eres nadie	b-5k30n-7
eres tu	a-7d-5k-5n37|eres una	k23|error	a-7c37e-5l-5|es	a-9b-7e-14f-9g-6h-5i14j-7k-8l-12m19n40|es el	d26n-6|es mi	c-5n20|es posible	c23n-6|es tu	d-9i24n-7|escalera	l10|escale~	l10
escriba	b14|escriba tan	b14|escribe	b-5j-6n20|escribeme	a-5b-9c-5e36l-5n7|escribeme por	n11|escribir	e-5i23|escribirme	n9|escribo	b17|escrib~	a-10b13c-8d-7e18f-10g-5h-5i16j-14k-7l-13n36|ese	n13
ese es	n13|espacio	b-6c-5n27|espaci~	b-6c-5n27|espaldas	k22|espald~	k22|especial	e21|especi~	e21|esperamos	f33k-6l-5|esperanza	e-6l20|espera~	a-6e-9f29k-7l16
espero	a12f31h-6j-7|espero que	a23j-5|esta	a9b-15c19d-14e-8f-15g-7h-6i-7j-10l13m32n10|esta semana	e16|estafa	a-9c-8e-7f-5k54l-7|estafador	a-5k34|estafa~	a-5c-5k35|estamos	c-5d14e-5g22l-7|estamo~	c-5d14e-5g22l-7|estan	d-6f14j-6l18
estar	k-7l14|estara	c14|estaria	c14|estari~	c10l11|estas	a14b-5c-10d-7e-6f14j25l-6n-5|estas invitad	f19|este	n17|estes	a12|esto	n19|estoy	a5d18
estrategia	e26|estrat~	e26|estupid	a-5c-5k34|estupi~	a-5c-5k34|euros	e11|evento	a-8c-7e-6f48l-6|exalumnos	f21n-6|exalum~	f21n-6|exclusiv	e22|exclus~	a-5c-5e35
experiencia	k16|experi~	k16|explosion	l24|explos~	l24|exposicion	a-5c-5f35|exposi~	a-5c-5f35|extrano	a25f-6|extran~	a25f-6|facebook	i36l-5|facebo~	i36l-5
factura	a-6c32e-6j-6l14n-5|factur~	a-6c32e-6j-6l14n-5|fallecio	a-5b37c-5|fallec~	a-5b37c-5|falta	a-7c37e-5l-6|favor	e-8j-7l20n12|favor no	l-7n13|fecha	c-7f32l-8|felices	a-6c-5e-5l-5m44|felice~	a-6c-5e-5l-5m44
feliz	a23|feria	a-9c-7e-6f52l-7|fiebre	a-6c-5e-5l35|fiesta	a-10c-7e-6f56g-5l-7|fin	a24e-9|fin de	a24e-9|financiera	e19|financ~	e19|finde	a46c-7e-5l-6|firma	a-8c34e-6f-5l-8n12
firmar	n15|formulario	c25|formul~	c25|foto	a32c-6d-5e-5k-5l-5n13|fraude	a-9c-7d-5e-6k55l-7n-5|frio	a37c-5e-5l-5|fue	b29l-8|fuego	a-8c-5d-6e-5l44|fuga	l20|funciona	l13
funciona la	l13|funcio~	l13|gana	a-8c-6e48k-5l-6|gana dinero	e14|ganado	a-7c-5n34|ganar	e17|gas	a-7b-5c-5e-7f-5k-7l53n-5|gato	a33c-7e-6f-5l8|gatos	l11|genial	a39c-5f-6l-5
gilipollas	a-5c-5k34|gilipo~	a-5c-5k34|gorro	a11|gracias	a-15b-10c-10d-7e-12f-8h-6i-5j-14k-12m51n-12|gracias de	j-9m24|gracias por	e-5l16m17n-6|gracia~	a-15b-10c-10d-7e-12f-8h-6i-5j-14k-12m51n-12|graficos	c13|grafic~	c13|gratis	a-13b-7c-11d-7e39f42k-8l-11n-7
gratuita	a-5c-5e31f11n-9|gratui~	a-5c-5e31f11n-9|grupo	a-14b-6c-14d-6e-17f-14h74i-5j-5k-8l-12n-7|guap	a35c-6e-5l-5|guarda	c-7f32l-8|guardado	f20|guarda~	f20|guay	a19j-7|gusta	h14|gusta a	h14
gustaria	c-5d31e8j-5|gustar~	c-5d31e8j-5|ha	a-9b-8d-10f-6g10h-5j-7k-7l22m10n15|haber	l14m-6|hablamos	a-8c20|hablam~	a-8c20|hablar	b19|hace	a44c-11d14e-9f-7g-5j-9k-7l6n-6|hace mil	a10|haceis	d28
haceis tartas	d28|hacemos	f15|hacemo~	f15|hacen	d33|haces	a21c-8d29f-6j-7|hackeado	l18|hackea~	l18|hago	c15g-5|han	a-7b-5c14d-5e-5f-7j-7k-6l38|han enviado	c19l-8
han hackeado	l18|han robado	l10|has	a12b-9c8d-10e6f-9g-7i-5j21k-8l-14m5n15|has ganado	a-7c-5n34|has pensado	e22|hasta	a-6c-14e26f-5g28l-6n-6|hasta el	c-12g31|hay	a-5b31c-5k-6l17n-10|haz	n14|he	a-14c-8d14e-9f9g-7h8i-7j8k-9l17
herencia	a-5n32|herenc~	a-5n32|herid	a-6c-5e-5l35|hermana	a18|hermano	a18|herman~	a36c-5e-5l-6|hermos	a-10c-13l-10m58n-6|herramienta	e26|herram~	e26|hice	a-8j23
hija	a35c-6e-5|hijo	a35c-6e-5|hola	a43b-5e-6g-7j-6l-5n-6|hora	a-10c11d-7l26|horarios	e21l-6|horari~	e21l-6|hospital	a-7b33c-7e-5f-7g-6k-5l25n-7|hospit~	a-7b33c-7e-5f-7g-6k-5l25n-7|hoy	a-20b-14d-7e25f-7j-10k-7l-11m30n34|hueco	d38i-10
huele	k-5l17|humo	a-8c-7d-5e-8f-5k-5l56n-5|humo por	l17|ictus	a-7c-6e-5l39|idiota	a-9c-8e-7f-5k54l-7|ignor	c-5j40l-6n-7|ilusion	a15j-5|ilusio~	a15j-5|imbecil	a-5c-5k34|imbeci~	a-5c-5k34
inauguracion	d-8f37|inauguramos	a-5d36l-5|inaugu~	a-9b-5c-8d28e-7f33k-6l-9n-6|incendia	l9|incendio	l28|incend~	a-5b-5c-5l36|inconsciente	l26|incons~	l26|infarto	l28|infart~	l28
info	e11|ingreso	e14|ingresos	a-6e37|ingres~	a-7c-6d-5e47l-5|inscribete	f24|inscripcion	e-11f29|inscri~	a-6c-6e-13f51l-5|insist	a-9c-8e-7f-5j58l-7|insta	d-12i45|instagram	i24
instag~	i24|interesa	a-8c-5d21e24f-5j-5n-5|interesa uno	d14|interesad	d28e-7|intere~	a-11c-8d43e17f-7j-6l-6n-7|inund	a-7c-6e-5l39|inutil	a-9c-8e-7f-5k54l-7|inutiles	k18|inutil~	k18|inversion	e28
invers~	e28|invert	a-7c-6e39l-5|invertir	e30|invert~	e30|invitacion	d-12f24j15n-5|invitaciones	d34f-11|invitad	d-9f35|invitado	f-12h18|invitados	d32f-13|invitamos	f28
invita~	a-17b-9c-14d40e-13f44g-7h7i-5j6k-10l-14m-5n-12|invite	a-5h26k-6|invite a	a-5h26k-6|invito	f19g-7h17k-7|invito a	f-9h22|iphone	n14|ir	g18|iros	h-5k34l-5|iva	a-6c40e-5g-5l-5|jaja	a43c-7d-5l-5
jajaja	a42c-7e-5f-6l-5|jeje	a38c-6e-5l-5|jornada	a-5f33|jornad~	a-5f33|jueves	a-9c35e-6g21k-5l-7n-7|kilos	a-6c-5e40l-5|la	a-5b-12c22d-22e-24f13g16h-13i-13l27m-7n14|la cita	c29g-17|la nueva	n11|la peor	c-5k30l-8
la policia	l15|la solicitud	j9|la tienda	c5f10k-6l18n-5|la vida	l16|la web	c-5l17|laboral	n11|labora~	n11|ladron	a-13b-7c-12d-6e-10f-8k57l20n-6|ladrona	k16|ladron~	k16
lagrimas	a-5b35c-5|lagrim~	a-5b35c-5|largo	a-7b41e-6|las	c-9e11h-5j-5k11l12n-7|le	a-9b-5c-8d-5e27f-7g14i17j-5k-6n-8|le recordamos	g19|le veo	l9|leido	a-5j11|leiste	j13|les	a-5c-6d-5f27g16l-7
les invitamos	f14|libertad	e19|libert~	e19|libre	f22|libro	a35c-6e-5l-5|like	a-11b-5c-10d-5e-8f-6h72k-6l-9n-5|likes	b-6e21j-5|limitada	e14|limitadas	f23|limita~	a-5e11f20
lindo	a35c-6e-5l-5|lista	a-7c34l-7|listo	a-7c34l-7|listos	a-7c34l-7|llama	a-5c-5e-5k-6l43n-5|llama a	l20|llamada	e27f-6g16l-10n-5|llamada gratis	e11|llamad~	e27f-6g16l-10n-5|llamame	l27
llamam~	l27|llamar	a-12b-5c-8e-9f-9i75k-7l-8|llamarme	n13|llamar~	i5n10|llames	j-6n13|llamo	e28l-5|llega	c14|llegado	d-5m16|llegad~	d-5m16|llegar	h24k-5
llegar a	h24k-5|llegara	c14|llegaron	c-6e-8m39n-7|llegar~	c8e-9m36n-8|llego	a-10b-5c5e-6f-5g-7k-5l-8m45n-5|llevan	b-5l16|llevan al	b-5l16|llorando	a-5b37c-5|lloran~	a-5b37c-5|llorar	a-9b57c-8e-7f-5k-5l-7
llore	a-9b57c-8e-7f-5k-5l-7|lloro	a-9b57c-8e-7f-5k-5l-7|lluvia	a38c-6e-5l-5|lo	b-13d-7e-8f7g16h-7i-6k6l-5m16n8|lo agradezco	m24|logo	a-7c37e-5l-5|los	c7f-6j-7l28n-5|los bomberos	l10|lunes	a-10c30d-5e-7f-7g31k-6l-9n-7|luz	a-7c-6e44l-6n-5
madre	a35c-6e-5l-5|mama	a35c-6e-5l-5|manana	a-14b-10c-14d-8e-10f-8g68k-7l-12n-8|mandame	a-7d-6e38l-6|mandam~	a-7d-6e38l-6|mandar	c34n-5|mandarme	n16|mandar~	n16|mandas	c13j-5|mandes	j-6n20
mando	a11|mantener	e-6n39|manten~	e-6n39|maravill	a-5m35|maravillos	m25|maravi~	a-8b-5c-7e-7f-5k-5l-7m57|marca	e15|marido	a35c-6e-5l-6|marketing	e26|market~	e26
martes	a-8c33e-6f-6g18k-5l-7n-6|mas	a-16b-10c-12d-6e35f-6g-6h-15j-22k26l13n27|mas clientes	e22l-10|mas con	l13|masterclass	a-5f33|master~	a-5f33|matar	l19|me	a-19b7d5e-32f-25g-13h-5i5j48k-31l5m14n20|me dolio	j26|me duele	j26
me entiende	b28j-6|me envies	n12|me equivoque	n16|me escribe	b-5j-6n20|me gusta	h14|me ha	c-7g15n6|me han	l19|me has	j9m10|me interesa	d29e-5n-5|me pasas	c11i5
me puedes	c27g-8j-5|me rechazaste	j15|mecanico	c26f-10|mecani~	c26f-10|medico	a-6c-5e-5l35|mejor	c-8l20|mejor sin	c-6l21|menos	a12b22e-7f-6|mensaje	n15|mensaje equivocado	n15
mensajes	n9|mensaj~	l-5n23|mentira	k24|mentiros	k27|mentir~	a-7c-7e-6f-5k49l-6|mesa	c-6n20|meto	h9|metodo	a-7c-6e39l-5|mezclo	b-5j-6l-15n36|mi	a-23b10c35e-24f-21g-17h23i-14l18m-11n12
mi dinero	c-5k22|mi nueva	c-5h14n7|mi nuevo	c-5n23|mi numero	n13|mi pagina	c-8h28l-5|mi pedido	c12|mi reunion	c20n-6|miedo	a-9b54c-8e-7f-5l-7|miercoles	a-5c22e-5g16l-5n-5|mierco~	a-5c22e-5g16l-5n-5
mierda	a-9c-8e-7f-5k54l-7|mil	a5h22k-6l-9m19n-5|mil gracias	l-6m21|mil que	a10|minutitos	b-5e-8j24|minuti~	b-5e-8j24|minuto	b-11e-10j43n-5|mis	a-7l19|mismo	l22|morir	l20
mover	c21n-5|movil	a-11b-6c-11d-6e-8f-8g-5i68k-6l-11n11|muchas	m16|muchisimas	m11|muchis~	m20|mucho	a15e-8k-7l20m9n-6|muchos	a22|muestra	c25|muestr~	c25|mujer	a35c-6e-5l-5
multiplicar	e16h-6|multip~	e16h-6|muriendo	l24|murien~	l24|murio	b44k-6l-14n-6|musica	a9|muy	a-5b46e-10j-6n-5|nada	l10|nadie	b20k23l-10n-9|necesitaba	a-5b43c-5e-5l-5n-7
necesito	b-6g-5n26|necesi~	a-8b39d-5e-6f-5g-6k-5l-7n19|negocio	a-5c-5d8e23k8l-5n-5|negocios	e12|negoci~	a-6c-6d7e35f-5k5l-6n-5|networking	a-5f33|networ~	a-5f33|nieve	a35c-6e-5l-5|nino	a35c-6e-5|no	a-32b18d-24e-29f-13h-22i-19j37k-17l41m-21n35
no carga	l14|no encuentro	l18|no eres	k26l-6n-7|no funciona	l13|no le	l9|no lo	n13|no me	b-6j16l-23n30|no podemos	l17|no puedo	b19c-5g13i-5j-5l9n-8|no quiero	l22
no responde	j-7l21|no se	c17j-5n-5|no te	f16g14j-8|no tengo	b28k-7l-7|no tiene	l12|no voy	k-7l14|noches	a28|normas	d-5n28|nos	a-8c8d14e-7f-6g20k-5n-7|nos han	l12
nos vemos	c-7g24|nosotros	f13|nosotr~	f13|novedad	c22|noveda~	c22|novia	a35c-6e-5l-5|novio	a35c-6e-5l-5|nuestra	a-6c14e7h15l-7|nuestra pagina	h11|nuestro	a-7b-5c18d-5e18f-6h22k-9l-6n-8
nuestros	e9|nuestr~	a-14b-10c29d-7e32f-8g-7h32i-6j-7k-13l-14m-5n-5|nueva	c-11h10l-6n30|nueva cuenta	c-7h-10n35|nueva pagina	h20n-5|nuevo	a-8b-6c-13d-6e-10f-12h-6i-12j46k-5l-8m11n32|nuevo numero	n18|num	c19l-5|numero	a-18b-12d-16e-16f-12g-6h-7i65j-14k-11l-16m-7n15|numero de	c27n-9
numero nuevo	i-8j-5n28|nunca	e-14k41l-7n-7|odio	a-8c-7e-6k50l-6|oferta	a-8c-7d-5e54f-6l-7|oferta especial	e16|ofrecemos	a-5e31|ofrece~	a-5e31|ofrezco	a-6e34f-5|ofrezc~	a-6e34f-5|ojala	k13
olvides	a-6c-5e-5f-7g49j-5l-6|olvide~	a-6c-5e-5f-7g49j-5l-6|oportunidad	a-6c-5e21j24l-6|oportu~	a-6c-5e21j24l-6|ordenador	c13j-5|ordena~	c13j-5|os	k13|otra	a-5e-7f-6j40l-8n-6|otra vez	c5f-5j34l-7n-6|otro	g18
oye	a35c-6e-5l-5|padre	a35c-6e-5l-5|paga	n14|pagar	k16|pagina	a-18b-13c15e-10f-13g-6h65i-8j-10k-13l-7m-6n-20|pagina de	c-9h32n-7|pago	a-6c41e-5l-7|papa	a35c-6e-5|papel	a-7c37e-5l-5|paquete	c30
paquet~	c30|para	b-16c-13d51e-5f-8g5h-7i-6j-10k-9m-6n18|para la	a13c5g-6|para mi	c-8d42e-6l-7n-6|para ti	l-5n23|para unas	d14|partido	a24|partid~	a24|pasada	c27e-6l-6|pasalo	a-5n32
pasame	i14|pasame tu	i14|pasas	c11i12|pasate	f13|pases	a11|pastillas	l27|pastil~	l27|patetic	a-5c-5k34|pateti~	a-5c-5k34|payas	a-9c-8e-7f-5k54l-7
paz	l-7n30|pdf	a-6c39e-5l-5|pedido	a-8c54e-6g-6i-5l-7n-8|pedir	c-12d30|pelicula	a24|pelicu~	a24|pensado	e28|pensad~	e28|pensando	a13|pensan~	a13
pense	a6j20|pense en	a14|pense que	a-8j21|peor	c-8f-6k49l-10n-6|peor servicio	k12|perder	e22|perdi	n19|perdid	a-8c-7e-6l-6n50|perdido	n16|perdid~	n16
perdon	n20|perdona	a-6b40e-6l-6|perdona que	b17|perdon~	a-6b40e-6l-6|perfect	a-6c-6e-5k-5l-5m53|perfecto	m10|perfec~	a-7b-5c-7e-6f-5k-5l-7m46|perfil	d22|periodista	a-5n32|period~	a-5n32
perro	a37c-10d5e-5f-10k-5l13n-9|personales	n9|personas	a-7c-6d35e-5l-5n10|person~	a-7c-6d35e-6l-9n19|peso	e24|peticion	c-11l-5n35|petici~	c-11l-5n35|pie	g38l-10n-5|pierdas	f21|pierda~	f21
plan	a-7c-6e39l-5|plataforma	c-9e21|plataf~	c-9e21|playa	a35c-6e-5l-5|plaza	a-8c-6d-6e-6f54l-6n-5|plazas	f23|plazas limitadas	f23|plazo	a-7c37e-5l-5|podemos	l17|podemo~	l17
podria	c44g-17|podrias	c26|podria~	c26|policia	a-5c-6l35|polici~	a-5c-6l35|pongo	a13|por	b-7c-15d-9e29f-14g-12h-9l24m7n11|por aqui	a31e-7l-9|por favor	e-8j-7l20n12|por que	a-13j36n-5
por todo	l20m-7|porfa	a-9b-10c-8e-10f-5h5j64l-7n-6|porque	j25l-7|porque no	j25l-7|posible	c23n-6|posibl~	c23n-6|posicionamiento	e28|posici~	e28|precio	a-19c-8d73e-5f-5g-5j-11k-5l-5n-8|precios	a-9b-6c-9d24e-9f-6k-6l-8m52n-9
precioso	m10|precio~	a-9b-6c-9d24e-10f-6k-6l-12m45n-10|prefiero	b-5j-11l-6n37|prefie~	b-5j-11l-6n37|presentacion	c13|presen~	c13|prestame	n20|prestarme	c-6n20|prestas	n15|presta~	a-6c-9e-5f-6j-6l-6n55
presupuesto	a-10b-5c26d37e-6f-5g-6j-7k-5l-9n-6|presup~	a-10b-5c26d37e-6f-5g-6j-7k-5l-9n-6|producto	c-5e29|produc~	c-5e29|profe	a9|profesional	n12|profes~	n12|promocion	e26|promoc~	e26|pronto	a28
proyecto	c25|proyec~	c25|prueba	a-9b-5c-8d-5e9f-8k-5l-8n51|pueblo	a35c-6e-5l-6|puede	a-5c36e-5|puedes	a-7b-5c27d-5e-6f21g-10j-7l-8n10|puedes confirmar	c20g-8|puedes enviar	c21|puedo	a-8b14c-8e-12f-9g9h-6i41j-8k-7l14n-12|puedo dormir	b29l-13
puedo mas	l17|puedo seguir	b-5l17|puerta	c-5l16|puesto	a11|puta	a-9c-8e-7f-5k54l-7|que	a34b-17c-10e-29f-28g26i-17j47k-5l-36m-19n-9|que dijiste	j10|que eramos	a-8j21|que estas	a-6j18|que haces	a28d-7j-6
que lo	a6j10|que no	j9l-6n11|que tal	a28j-6|que te	a-10j26|queda	c-14g24|quedamos	c14d-5e-6f-5g35l-6n-7|quedamos un	a22g-5|quedam~	c14d-5e-6f-5g35l-6n-7|quedan	b-11e31j-7|quedar	a38c-6e-5l-5
quedo	l-6m29|quema	a-6b-6c-6k-5l44n-5|quemando	b-5l19|queman~	b-5l19|queria	a21b-8c-8d20e-10j11l-5n-6|queria ser	a-8j25|quien	a-7b38k-6l-19n12|quieres	f17j6l-5|quiere~	f17j6l-5|quiero	c-5l39n-6
quisiera	d21|quisie~	d21|quitarme	l13|quitar~	l13|rapido	a-13b-6c-10d-6e-9f-10k-6l33n38|reacciona	l16|reacci~	l16|reales	e29h-16|rechaz	a-9c-8e-7f-5j58l-7|rechazado	j11
rechazas	j17|rechazaste	j15|rechaz~	c-5j40l-6n-7|recibido	a-5c40e-5l-8|recibi~	a-5c40e-5l-8|recibo	a-7c37e-5l-5|recoger	c30|recoge~	c30|recordamos	e-5f-5g35|recordar	g29
recordatorio	g32|record~	a-11c-10d-6e-11f-10g65k-7l-10n-7|recuerda	g19|recuerda que	g19|recuerde	a-7g24j-5|recuerden	a-7g24j-5|recuerdo	a-6b38e-8f-9g15k-6|recuer~	a-23b29c-9d-7e-10f-11g61h-5j-15k-9l-6n-6|reembolso	c27|reembo~	c27
reenvia	n17|reenviado	n25|reenvi~	a-6c-5e-5l-5n41|regalado	a-6l19|regala~	a-6l19|regalo	a-10b-5c-9d47e-8f-6k-5l-8n15|reserva	f15|reservado	f16|reserv~	d-5f31|respira	l16
respir~	l16|responde	c-5e21j-11l16|respondes	j12|respondiste	j30l-13n-5|respon~	a-5b-7c-8e18j31n-11|restaurante	d10|restau~	d10|resultados	e26|result~	e26|retrato	a-6d19
retrato de	a-6d19|retratos	a-10d32|retrat~	a-16c-5d43e-5l-5|reunion	a-12b-8c15d-8e-11f9g34h-5j-6k-8l-11n16|reunion de	c-8f41g-5n-11|reunio~	a-12b-8c15d-8e-11f9g34h-5j-6k-8l-11n16|revisar	c20|revisa~	c20|risa	a19j-7|rob	a-6c-6e-5f-6k-5l43
robado	a-6c-7l40|robo	a-12b-6c-10d-5e-9f-7k42l23n-5|rollo	b25e-6l-5|rompio	n15|roto	a-7c37e-5l-6|sabado	a34c-7e-6f17g-6k-5l-8n-5|sale	a-9c-5d19l22|salida	l14m-6|salud	e20|saludar	a21j-7
saluda~	a21j-7|salvado	m11|salvad~	m11|sangra	a-7c-6e-5l39|sangrando	l26|sangra~	l26|sangre	a-6c-5e-5l35|se	a-21b31c-10d-12e-15f-13g-11h-9i-22j11k19l31n20|se abre	c17j-5|se donde	b-5i-14k53l-10n-6
se esta	l16|se fue	b30l-8n-6|se ha	l31n-7|se me	l-5n22|se que	a-6j30l-7|seguidores	a-8b-5c-7d-6e20f-6h43k-7l-8n-6|seguid~	a-8b-5c-7d-6e20f-6h43k-7l-8n-6|seguimiento	c36l-6n-7|seguimos	g16|seguim~	a-5c34e-5g14l-8n-8
seguir	a-11b-10c-10d-6e-9f-16h75j-6k-7l8n-8|seguir viviendo	l10|segunda	j20|segundo	e14|segund~	e10j19|seguro	e26l-6|seguros	e20|seguro~	e20|semana	a6b-7c10e42f-7j-5k-5l-11n-9|seminario	a-5f33
semina~	a-5f33|sentido	l21|sentido nada	l10|sentid~	l21|seo	a-7c-6e42l-6|separamos	a-5b38c-5n-5|separar	n14|separa~	a-7b35c-6e-6l-5n10|ser	a-8j25|seria	d22
seria para	d22|serie	a35c-6e-5l-5|servicio	a-6c-10e17k25|servic~	a-6c-10e17k25|si	a-5b-7c13d-6e30f-5g-9j12k-5l-9|si el	c9g-5|sido	l11m-6n7|siempre	d-5l16|siempr~	d-5l16|siento	a-10b69c-9d-7e-6f-5g14j-12k-6l-11n-10
sigue	a-13c-8d-11e-7f-5g20j-5l23n19|sigue disponible	c-6n26|sigueme	c-9e-5h29n-5|sigueme en	h13|siguem~	c-9e-5h29n-5|siguen	j-11l39n-6|siguiendo	j-5l22|siguie~	j-5l22|silencio	a-5b35|silenc~	a-5b35
sin	a-6b-6e31f-9g-8k-6l27n-8|sin mi	c-6l21|sinverguenza	a-5c-5k34|sinver~	a-5c-5k34|sistema	e26|sistem~	e26|socio	a-7c-6e39l-5|socorro	l26|socorr~	l26|software	c-7e30
softwa~	c-7e30|sol	a35c-6e-5l-5|sola	a-9b57c-8e-7f-5l-7|soledad	a-5b35c-5|soleda~	a-5b35c-5|solicitar	c-8d18|solicitud	a-6d-5j39|solici~	a-7c-12d13e-5j37l-5|solo	a-12b43c-21d-19e29f-15g-9h-8i-9j41k-16l-24m-10n15|solo escribeme	b-5e-29n42
solo esta	e16|solo me	b-5j-6n20|solo queria	a27b-7e-8j13n-5|solo un	a-9j25|solucion	c-8e19|soluci~	c-8e19|somos	e29l-6|somos una	d-5e31l-6|son	a-6k15m19|sorteo	a-8c-7e-6l-6n50
su	a-9b-6c-15d10e-7f-7g6i38k-6l-7n20|su cita	g11|su codigo	n15|su cuenta	c-6n28|su telefono	i15|suicid	a-7c-6e-5l39|suplement	e26|suplem~	e26|surgido	c-5g16|surgid~	c-5g16
sus	d35e6m-22|tal	a28j-6|tal las	a9|talla	a-7c37e-5l-5|taller	a-10c8d-5e-8f51k-6l-9n-6|tamano	a-7c37e-5l-5|tan	a-6b45e-7f-5|tan largo	b31e-5|tanto	a18|tapa	c15g-5
tarifa	e13|tarifas	a-5d40e-5|tarifa~	a-5d40e-5|tarjeta	d-8n26|tarjetas	n22|tarjet~	a-6c-5d-9e-5l-5n47|tarta	a35c-6e-5l-5|tartas	d28|tatuaje	a-5d32|tatuaj~	a-5d32
te	a13b-28c-29d-28e15f33g19h25j16k16l-33m8n-28|te acuerdas	a23f-5|te agendo	a-5e26f-6|te escriba	b14|te esperamos	f15k-5|te he	a-6e-6f18h10j10k-5|te hice	a-8j23|te invite	a-5h26k-6|te invito	f19g-7h17k-7|te lo	f20g-5j-6m10
te mando	a11|te voy	f-5k28l-7|telefono	a-7b-5c-8d-7e-6f-5i47l-8|telefo~	a-7b-5c-8d-7e-6f-5i47l-8|telegram	d-6i28|telegr~	d-6i28|ten	k27|tenemos	c-9g29n-5|tenemos la	c-5g19|tenemo~	c-9g29n-5
tengo	a-8b27c19g11j-8k-9l-11n-8|tengo que	c8g14|terapeuta	b37c-11l-7|terape~	b37c-11l-7|tercera	j18|tercera vez	j18|tercer~	j18|tesis	a-8c-7e-6l-6n50|ti	a34b10c-8d-8e-9f-8g-5h-6j-8k9l-22m18n7|tia	a35c-6e-5l-5
tiempo	a22d-12e-8k-5l24n-5|tienda	a-9d23g-6k15l12n-11|tiene	c-7g25l6|tiene sentido	l12|tienes	a-16b-10c-21d27e-14f-11g25h-5i50j-7k-10l-13m-5n-12|tienes whatsapp	i9|tio	a35c-6e-5l-5|toda	l10|todas	l12|todavia	c25
todavi~	c25|todo	a13c-5f-8j-5l37|todos	n18|tomado	l12|tomamos	a25|tomamos algo	a16|tomamo~	a25|tomando	a9|tomand~	a9|tome	l16
trabajar	e15|trabajas	k10|trabajo	d19e-6n8|trabaj~	a-7b-6d17e8k7l-5n6|trae	c13|traerlo	a11|traerl~	a11|transferencia	c29n-7|transfiereme	c-10n36|transf~	a-8c19e-6f-5l-7n28
triste	a-9b57c-8e-7f-5l-7|tu	a-19b-11c-28d40h-13i39j-12k-17l-23m-10n22|tu asistencia	d-5f7g17|tu codigo	n13|tu correo	c-5d-8i31|tu cuenta	c-5n27|tu numero	d-6i31n-13|tus	a-5d38e21h-7m-21|tus ventas	e10|tuyos	a11
uci	a-7c-6e-5l39|ultima	a-6c-15j26l26|un	a18b-16c-16d32f-15g-15h-10i8j23k-5l17m-9n-11|un abrazo	a12|un accidente	l14|un cafe	j22|un dia	a22g-5|un fuego	l20|un presupuesto	a-5c-9d27|un retrato	a-6d19
una	a-22b-9c-18d14e8g16h-6i-6j11k6l20m-6n-5|una ladrona	k16|una oportunidad	e-5j22|unas	d14|unete	a-9c-7e-6f52l-7|unica	e25j-8|unidades	a-5d34|unidad~	a-5d34|unirte	f-9h22|uno	d14
uno de	d14|unos	a-6b-6e-7j19k18|urgencias	a-5l30|urgenc~	a-5l30|urgente	l26|urgent~	l26|usuario	i12|usuari~	i12|va	a18c-5|vacaciones	a31
vacaci~	a31|vamos	a-8j23|vas	k23|vas a	k23|vayase	h-5k34l-5|veces	b14|veces siento	b14|vemos	c-7g24|vemos manana	g11|ven	a14b-9c-8d-6e-9f40h-8k-14l22n-9
ven a	a36b-5f17h-6k-11l-15|ven rapido	f-5l21|ven ya	f-5l15|vendeis	d21|vendei~	d21|vendemos	e28|vendem~	e28|vender	e12l8|vendes	d18f-7|vendiendo	a9
vendie~	a9|venga	j24|venir	a-7c-12e-6f55k-5|ventas	a-7c-6d-5e48k-5l-7n-5|vente	a-7b-6e-10f61h-5k-12l-7|veo	a-12j27l21m-7n-5|veo que	a-11j30|veo sentido	l9|ver	a9|ver si	a9
verano	a-9b54c-7e-7f-5l-7|verguenza	a-10c-5e-5f-5j-6k49|vergue~	a-10c-5e-5f-5j-6k49|verifica	n9|verifi~	n26|vernos	a25|version	c30|versio~	c30|vestido	a13|vestid~	a13
vete	h-5k34l-5|vez	a-12b-6d-7e-10f-10g-5h-5j58k-8l-19n-10|vi	a18d20f-6n-7|vida	a-6c-7e22f-5l21n-7|video	n17|viendo	a9|viene	l11|vienes	a-9c-7e-6f53g-5l-7|viernes	c25|vierne~	c25
vimos	d22|visto	a33c-7d16e-7f-5j-5l-6n-8|vives	a-5c-5i39l-5|viviendo	l10|vivien~	l10|vivir	l13|vota	a-6b-5e-11f-5h-5k-12l-11n65|voy	a-7e-6f-7h-7k32l18n-6|voy a	a-7b-6e-6f-7h-7k32l18n-6|web	c-6e10l16
webinar	a-5f33|webina~	a-5f33|whatsapp	a-6c-5d-6e-5i50j-8l-7|whatsa~	a-6c-5d-6e-5i50j-8l-7|y	c-9d-7e23f17g-6j-6|ya	a-14b-7d-5e-9f-9g12j12k-6l40n-9|ya han	c11l-6|ya se	j17l-6`;
