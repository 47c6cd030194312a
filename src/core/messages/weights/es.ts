/** Made by scripts/learn-words.ts; not to be changed by hand. */
export const es = `!	a21c-8d-8f-6j-6l13m20n-5|! que	a24|#	a-6b-7c-6e15g5j21l-5|%	e9|% de	e9|<all>	a13c13e6g-11h-10i-7j-11k6l7m-9|<few>	a15b-12c17g-11h-5i6j-20k7n6|<short>	a9b6c6e8g-8h-9i-10l8m-10|?	a5b-5c25e21g-14h-8i14j-9k-10l-19m-7|a	a-15b11c-28d-7e-5g-14h36i-17j-26k37n-5
a alguien	d17l-5|a denunciar	k12|a estar	k-7l14|a las	g10k-7l16|a matar	l19|a mi	b-5h20k-6l13|a mil	h24k-5|a que	a-6c15h18k-6|a unirte	f-9h22|a veces	b14
a ver	a10|abogado	a-5k33|abogad~	a-5k33|abrazo	a35e-5|abre	c13|abrimos	a-5d33|abrimo~	a-5d33|abuela	a36c-6e-5l-5|abuelo	a36c-6e-5l-5|acabar	a-5f-5l21
acceso	n9|accidente	a-6e-5l39|accidente de	l16|accide~	a-6e-5l39|aceptado	j17n-6|aceptame	j26|acepta~	a-5c-5j45l-8n-11|acepto	j36l-20|acordamos	a-10c22|acorda~	a-10c22
acorde	a27b-6n-5|acorde de	a27b-6n-5|acuerdas	a25f-6|acuerd~	a25f-6|adelgaza	e13|adelga~	e13|adios	a-7c-5d-7e-5l44|adjunto	c26|adjunt~	c26|aforo	a-8c-7e-6f49l-6
agencia	c-7e32|agenci~	c-7e32|agendo	a-6e27f-6|agradecid	a-5c-5m38|agradezco	a-7e-5f-7j-5k-5m47|agrade~	a-11b-5c-7e-9f-10j-6k-7l-8m63n-6|agregame	j14|agregarte	i22|agregarte en	i22|agregas	j13
agrega~	a-5i20j26l-8|agrego	h9|agua	a-5e-9l39|ahora	a-5l33|ahora mismo	l22|ahorr	a-7c-6e40l-5|ahorra	a-5e30|ahorrar	d-5e35f-5i-5|ahorra~	d-5e35f-5i-5|al	a-16b-10c-7e-13f18g-6h24i33j-6k-8l10m-5n-6
al grupo	f-8h28|al hospital	b-5l20|algo	a16|alguien	a-7d14e-6l24|alguie~	a-7d14e-6l24|alguna	c22|alma	a-9b55c-8e-7f-5l-7|ambulancia	l28|ambula~	l28|amig	a36c-6e-5l-5
amigo	a-10c-8e-7f-5j60k-5l-7|anadirte	i21|anadirte al	i21|anadir~	i21|anado	h9|anda	a-11b-6c-9d-5e-8f-6j63k-5l-9n-6|anda agregame	j14|aniversario	a-5d33|aniver~	a-5d33|antiguos	f21n-6
antigu~	f21n-6|apetece	f11|apetec~	f11|aplazar	c11|aplaza~	c11|app	a-6c-13e47l-5|aprovecha	e28|aproveche	e20|aprove~	a-7c-6e45l-6|apuntarte	a-5f32
apunta~	a-5f32|aqui	a32e-8k-6n-5|archivo	c30l-5|archiv~	c30l-5|arreglar	c20|arreglo	c20|arregl~	a-6c39e-5l-5|arrepentiras	a-6e-5f-7k32|arrepe~	a-7e-6f-8k38|artistas	e14
artist~	e14|asco	a-11c-7e-8f-5j-5k60l-6n-5|asesoria	e19f-7|asesor~	e19f-7|asi	b-5j5l10|asistencia	c-5d-5f24g12|asiste~	c-5d-5f24g12|asistir	a-5f32|asisti~	a-5f32|atac	a-7c-6e-5l36
atacado	l13|atacad~	l13|atrapad	l20|atrapa~	l20|auditoria	e13|audito~	e13|aumentar	e21l-9|aument~	e21l-9|aun	a-7c38e-5l-5|ayuda	a-7c-7e-5l42
ayudamos	e26k-5|ayudamos a	e26k-5|ayudam~	e25k-5|ayudo	e29k-6|ayudo a	e29k-6|baja	e28|barbacoa	a-5c-5f34|barbac~	a-5c-5f34|basura	a-8c-7e-6f-5k58l-9n-5|bautizo	a-5d33
bautiz~	a-5d33|besitos	a25|besito~	a25|beso	a34d-8l-8|bien	a-6c-6e-5l-5m47|bitcoin	a-5e29|bitcoi~	a-5e29|bloquead	c-7l13n10|bloqueaste	j26l-6n-5|bloque~	c-9j24l7n6
boda	c-8d52e-6f-5l-7n-5|boletin	a-6c-6e-5h45l-5|boleti~	a-6c-6e-5h45l-5|bomberos	a-5l30|bomber~	a-5l30|bonito	a36c-6e-5l-5|borros	a-7c38e-5l-5|bs	a36c-6e-5l-5|buen	a31e-6|buenas	a23c-6d11l-5
bueno	l14m-6|buenos	a21|buenos dias	a21|busca	b-10k-7l-15n50|buscamos	d30k-5l-7|buscamos a	d30k-5l-7|buscam~	d30k-5l-7|buscando	a-5d36|buscan~	a-5d36|busco	a-8d56e-7j-5l-12
cafe	a39b-6c-7d-7e-8j17l-7n-5|caid	c-5l20|caida	l16|caido	a-6c-6e-5l38|callate	a-5c-5k35|callat~	a-5c-5k35|calor	a36c-6e-5l-5|cambiar	c19g-5|cambia~	c19g-5|cambio	a-7c38e-5l-5
canal	a-11b-6c-17d-5e-16f-7h77k-6l-9n-5|cancelar	c14g-6|cancel~	c14g-6|cansad	a-9b55c-8e-7f-5l-7|cansada	b23|cansad~	b23|carga	l36n-5|carino	a36c-6e-5l-5|cartel	a-7c38e-5l-5|casa	a32b-5c-10d-8e10f5g-6k-7l10n-7
catalogo	a-5d33|catalo~	a-5d33|cayo	a-6b-6c-5e-5k-5l43|cena	a23b-6c-11d-6e-9f41k-6l-10n-6|charla	a-9c-8e-7f53l-7|chat	n12|cierra	c15|cinco	b-6e-5j21|cita	a-16b-10c29d-15e-14f-12g71h-5i-13j-7k-11l-20n-10|clase	a-7c38e-5l-5
clases	a-8c-7d51e-6l-6|cliente	c31e-7l-8|clientes	a-5c-12e20k-5l24|client~	a-9b-5c20d-5e14f-6k-7l17n-5|cobrar	l9|cobras	a-6d20|codigo	a-11b-7c-11d-10e-14f-10g-7i-7j-5k-7l-11n65|codigo de	n24|color	a-7c38e-5l-5|comida	a36c-6e-5l-5
como	a42b-8c26d-7e17f-9g-12j-6k-8l-12m-6n-9|como estas	a26c-7e-5|como va	a18c-5|comparta	n12|compartas	l-6n18|comparte	n20|compar~	b-5c-5j-6l-12n46|comprar	d26|compra~	d26|compromiso	e21l-6
compro~	e21l-6|comunidad	a-5c-5d-9h49n-7|comunion	d38h-6n-6|comunitarias	d-5n30|comuni~	a-12b-7c-11d24e-10f-8h39k-7l-10n17|con	c-7e-6f33k-5l11|concierto	a16c-7e-6f29l-6|concie~	a16c-7e-6f29l-6|conferencia	a-5c-5f34|confer~	a-5c-5f34
confirma	f37g-14|confirmar	a-7b-5c16d-6e-6f-20g53l-6n-7|confir~	a-9b-6c13d-9e-8f17g42i-6j-5k-6l-8n-9|congreso	a-5c-5f34|congre~	a-5c-5f34|conmigo	l14m-6|conmig~	l14m-6|consulta	e19f-7|consul~	e19f-7|contactos	n18
contac~	n18|contar	b17|contesta	a-5l29|contestaste	j15l-6n-5|contes~	a-5j15l22n-8|contratar	d20|contrato	c28|contra~	a-5c24d15j-5l-5|convulsion	l25|convul~	l25
corazon	a-5b35c-5|corazo~	a-5b35c-5|correo	a-9b-5c36d-10e-7f-6i26k-5l-7n-6|corriendo	a-5f-7l25|corrie~	a-5f-7l25|cosas	l11|cosmetic	e27|cosmet~	e27|costaria	a-6d15|costar~	a-6d15
crecer	a-7c-6e40l-5|criptomonedas	a-5e29|cripto~	a-5e29|cuadro	a-8c-7d52e-6l-7|cual	c-5d17i21n-10|cual es	c-5d17i21n-10|cuando	a-8b-5c55e-6f-5k-5l-8|cuanto	a7b-7c-13d64e-10f-8j-5k-7l-16n-7|cuanto tiempo	a33d-12l-5|cuenta	a-11b-7c35d-10e-12f-8h13i-8k-7l-11n38
cuentame	a-9b27|cuentame de	a-9b27|cuenta~	a-9b27|cuento	a-19c-11e42|cuesta	a-6d20|cuestan	d16|cuesta~	d16|cuidado	k27|cuidad~	k27|cuidate	k22
cuidat~	k22|cumple	a32c-9e-14f-5k-5l-7n28|cumpleanos	c-5f32l-5|cumple~	c-5f32l-5|curso	a-8c-7e-6f49l-6|cursos	a-7c-6e40l-5|da	d-5i24|dado	f-5l24|dame	e-15j38|das	i10
de	d-6e22f9g-20h5i-16j6k-12n19|de acceso	n9|de descuento	e9|de menos	a13b23e-7f-6|de nuevo	a-6c-6e-9f-12h-5j53l-5m18n-18|de peso	e24|de seguimiento	c27l-5n-6|de semana	a26e-10|de ti	a17b21e-5j-5n-8|deberia	k9
deberi~	k9|decepcionad	a-6c-5j40l-5|decepc~	a-6c-5j40l-5|decir	a14j-5|decirme	c18|decirme si	c18|decirm~	c18|deja	n22|dejad	l-5n13|dejas	i21j-7
deje	e-5n24|dentro	a-6e-5l23|denunciar	a-5c-5k37l-6|denunc~	a-5c-5k37l-6|desactivad	n11|desact~	n11|desahog	b14|desaho~	b14|desayuno	a-5e-8f38|desayu~	a-5e-8f38
descuento	a-5e34|descue~	a-5e34|desde	a-7e28|desde casa	a-7e28|desmay	a-7c-6e-5l36|desmayado	l9|desmay~	l9|despacho	c27|despac~	c27|despedirme	l25
desped~	l25|despierta	l17|despie~	l17|devolucion	a-5c28|devolu~	a-5c28|devuelveme	c-5k23|devuelveme mi	c-5k23|devuel~	c-5k23|di	a-11c-5e-5j22l20|di los	l22
dia	a35c-6l-5|dias	a21|diez	a-5c-5l-5n34|dijiste	j14|dijist~	j14|dinero	a-5c-7e21k20l-6|dinero desde	e11|direccion	a-6c-5e-5i44l-5|direcc~	a-6c-5e-5i44l-5|diseno	a-7c38e-5l-5
disponib	d29n-9|disponibilidad	d22i-5|disponible	a-5c-8d-7l-7n44|dispon~	a-10b-5c-12d43e-7f-6g-5i-6k-6l-11n34|divorcio	a-6b37c-5|divorc~	a-6b37c-5|documentos	c26|docume~	c26|dolio	j26|domingo	a25
doming~	a25|donacion	a-5c-5n34|donaci~	a-5c-5n34|donativo	a-5c-5n34|donati~	a-5c-5n34|donde	a-7b-8c-8e-6f-5i38k32l-13n-7|donde vives	a-5c-5i39l-5|dormir	b34l-19|duele	j26|duplicar	e10
duplicar tus	e10|duplic~	e10|echo	a13b23e-7f-6|echo de	a13b23e-7f-6|el	a-19b-14c8d-14e-22f16g47h-14i-13j-11l7m-9n8|el codigo	e-6g-5n36|el jueves	c-5g15|el lunes	g21|el martes	c-8g20|el peor	k24
el precio	d26|eliminad	n11|elimin~	n11|emergencia	a13|emergencias	l13|emerge~	a12d-5l12|empieza	k-6l22|empiez~	k-6l22|emprendedor	e15|emprendedores	e11
empren~	e25|empresa	d9e11|empresarial	f14|empresas	e12|empres~	c-5d6e20f11k-5l-6|en	b-14c-18d-16e9f6g32h15i7j-12k-14l26m-9n-17|en el	g-5l14|en la	g25l-11|en mi	c-5l17|en pie	g39l-11
en ti	a30|en urgencias	l10|encanta	j-8l-5m35|encantad	a-5m35|encant~	a-7b-6c-7d-5e-5j-9l-8m62n-6|encargar	a-5d20|encargo	c24d17f-6g-6l-6|encargos	d17|encarg~	a-13b-5c16d52e-6f-8g-7k-6l-9n-6|encontre	d23h-5
encont~	d23h-6|encuentro	l18|encuentro a	l18|encuen~	l18|encuesta	a-6c-5e-5l-5n39|encues~	a-6c-5e-5l-5n39|enfadad	a-5k33|enfada~	a-5k33|enferm	a-9b55c-8e-7f-5l-7|enlace	a-10b-5c-8e-7f-5k-5l-8n61
entiende	b29j-6|entien~	b29j-6|entra	l13|entrada	a-5e-6f39l-6|entrada libre	f12|entrado	l11|entrad~	a-5c-5e-7f37k-5l5|entrega	c26|entreg~	c26|enviado	a-5c35f-5j7l-9
enviad~	a-5c35f-5j7l-9|envialo	d-13n29|envial~	d-13n29|enviar	c35j-5l-5|enviarme	l-5n13|enviar~	l-5n13|envie	j13l-5n8|envies	l-8n12|envio	a-6c44e-11l-5|envios	a-7c-6d45e-5l-5
equipo	c-14e27h-5|equivocado	i-6n38|equivoque	j-5n18|equivo~	a-6b-5c-6e-5i-6j-7l-6n49|era	n16|eramos	a-9j22|eres	a-6b-6d-5j-7k49l-11n-5|eres nadie	b-6k30|eres una	k16|error	a-7c38e-5l-5
es	a-9b-6c6e-14f-9g-6i16j-6k-7l-11m20n35|es el	d26|es posible	c22|es tu	d-9i24n-6|escalera	l9|escale~	l9|escriba	b13|escriba tan	b13|escribe	b-6e-5j-7n24|escribeme	a-5b-9c-5e35l-5n11
escribeme por	n11|escribir	e-6i23|escribo	b18|escrib~	a-10b13c-8d-7e19f-10h-5i17j-13k-7l-11n30|espacio	b-7c-6n30|espaci~	b-7c-6n30|espaldas	k22|espald~	k22|especial	e22|especi~	e22
esperamos	f34k-6l-5|esperanza	e-6l21|espera~	a-6e-9f30k-7l16|espero	a13f30h-7j-7|espero que	a23j-6|esta	a9b-15c19d-15e-8f-14g-7h-6i-7j-11l13m33n12|esta semana	e16|estafa	a-9c-8e-7f-5k55l-7|estafador	a-5c-5k35|estafa~	a-5c-5k36l-5
estamos	d14e-5g22l-8|estamo~	d14e-5g22l-8|estan	d-6f15j-6l19|estar	k-7l14|estara	c15|estaria	c14|estari~	c10l10|estas	a14b-5c-10d-7e-7f15j25l-6n-5|estas invitad	f20|este	l-5n13
estes	a12|esto	e-6n30|estoy	a6d18|estrategia	e27|estrat~	e27|estupid	a-5c-5k35|estupi~	a-5c-5k35|euros	e11|evento	a-8c-7e-6f49l-6|exalumnos	f21n-6
exalum~	f21n-6|exclusiv	e23|exclus~	a-5c-5e36|experiencia	k16|experi~	k16|explosion	l25|explos~	l25|exposicion	a-5c-5f35|exposi~	a-5c-5f35|extra	e9
extrano	a25f-6|extran~	a25f-6|facebook	d-5i37l-5|facebo~	d-5i37l-5|factura	a-6c34e-6j-7l13n-6|factur~	a-6c34e-6j-7l13n-6|fallecio	a-6b37c-5|fallec~	a-6b37c-5|falta	a-7c38e-5l-5|favor	c5e-9j-11l20n16
favor no	j-5l-12n23|fecha	c-7f33l-8|felices	a-6c-6e-5l-5m45|felice~	a-6c-6e-5l-5m45|feliz	a24f-5|feria	a-9c-8e-7f53l-7|fiebre	a-7c-6e-5l36|fiesta	a-10c-7e-7f58g-5l-8|fin	a26e-10|fin de	a26e-10
financiera	e19|financ~	e19|finde	a47c-7e-6l-6|firma	a-8c35e-6f-5k-5l-9n14|firmar	n15|formulario	c26|formul~	c26|foto	a36c-6e-5l-5|fraude	a-10c-7d-6e-6k57l-7|frio	a36c-6e-5l-5
fue	b29k-5l-9n6|fuego	a-9c-5d-6e-5l45|fuga	l20|funciona	l12|funciona la	l12|funcio~	l12|gana	a-8c-7e49k-5l-6|gana dinero	e15|ganado	a-10c-8e-6n44|ganar	e18
gas	a-7b-5c-6e-8f-5k-7l54n-5|gato	a34c-7e-6f-5l8|gatos	l11|genial	a41c-5f-6l-5|gilipollas	a-5c-5k35|gilipo~	a-5c-5k35|gracias	a-15b-9c-9d-7e-12f-8h-6j-18k-12m55n-12|gracias por	e-5l16m16n-5|gracia~	a-15b-9c-9d-7e-12f-8h-6j-18k-12m55n-12|gratis	a-13b-7c-12d-7e39f43k-8l-11n-7
gratuita	a-5c-5e32f11n-10|gratui~	a-5c-5e32f11n-10|grupo	a-14b-7c-15d-6e-17f-15g-5h74i-5j-5k-8l-12n-7|guap	a36c-6e-5l-5|guarda	c-7f33l-8|guardado	f20|guarda~	f20|guay	a20j-8|gusta	h13|gusta a	h13
gustaria	c-5d31e8j-5|gustar~	c-5d31e8j-5|ha	a-6b-7d-9f-5h-5j-5k-6l24m13n6|habeis	c9|haber	l14m-6|hablamos	a-8c22|hablam~	a-8c22|hablar	b17|hace	a44b-6c-10d15e-8f-7g-5j-9k-6l7n-6|hace mil	a10
haceis	d28|haceis tartas	d28|hacemos	f17|hacemo~	f17|hacen	d33|haces	a21c-8d29f-7j-8|hackeado	l18|hackea~	l18|han	a-6b-5c17d-5e-5f-6j-7k-5l38n-5|han enviado	c18l-8
han hackeado	l18|han robado	l9|has	a11b-10c7d-10e5f-10g-5h-5i-5j21k-9l-15n20|has pensado	e22|hasta	a-6c-15e27f-6g29l-6|hasta el	c-12g32|hay	a-5b31c-5k-6l16n-7|he	a-14c-7d15e-8f11g-7h8i-5j9k-8l17n-5|herencia	a-5c-5n34|herenc~	a-5c-5n34
herid	a-7c-6e-5l36|hermana	a19|hermano	a19|herman~	a37c-5e-5l-5|hermos	a-11c-14l-10m60n-6|herramienta	e27|herram~	e27|hice	a-9j24|hija	a36c-6e-5|hijo	a36c-6e-5
hola	a44e-7j-6l-5n-6|hora	a-10c13d-7l27|horarios	e21l-6|horari~	e21l-6|hospital	a-7b33c-7e-6f-7g-6k-5l24n-5|hospit~	a-7b33c-7e-6f-7g-6k-5l24n-5|hoy	a-21b-14d-7e26f-7i-5j-10k-8l-10m27n40|hueco	d39i-11|huele	k-5l17|humo	a-9c-8d-5e-9f-5k-5l56n-5
humo por	l17|ictus	a-7c-6e-5l40|idiota	a-9c-8e-7f-5k55l-7|ignor	a-5j41l-7n-6|ilusion	a15j-5|ilusio~	a15j-5|imbecil	a-5c-5k35|imbeci~	a-5c-5k35|inauguracion	c-5d-9f39|inauguramos	d37f-10
inaugu~	a-9b-5c-8d28e-7f30k-5l-7n-5|incendia	l9|incendio	l29|incend~	a-5b-5c-5l36|inconsciente	l27|incons~	l27|infarto	l28|infart~	l28|info	e11|ingreso	e14
ingresos	a-5e35|ingres~	a-7c-6d-5e47l-5|inscribete	f25|inscripcion	e-11f30|inscri~	a-7c-6e-13f51l-5|insist	a-9c-8e-7f-5j60k-5l-7|insta	d-12i46|instagram	d-5i25|instag~	d-5i25|interesa	a-6d21e24f-6j-6
interesa uno	d15|interesad	d29e-7|intere~	a-10b-5c-7d43e17f-8j-6l-6n-6|inund	a-7c-6e-5l40|inutil	a-9c-8e-7f-5k55l-7|inutiles	k18|inutil~	k18|inversion	a-5e29|invers~	a-5e29|invert	a-7c-6e40l-5
invertir	a-5e31|invert~	a-5e31|invitacion	d-12f25j15|invitaciones	d35f-11|invitad	d-9f36|invitado	f-12h18|invitados	d33f-14|invitamos	f28|invita~	a-17b-9c-14d40e-13f44g-7h7i-5j5k-10l-14m-5n-10|invite	a-5h26k-6
invite a	a-5h26k-6|invito	f20g-9h17k-7|invito a	f-9h22|iros	b-5h-5k35l-5|iva	a-7c40e-5l-5|jaja	a44c-6d-6e-5l-5|jajaja	a39c-6e-5l-6|jeje	a39c-6e-5l-6|jornada	a-5c-5f34|jornad~	a-5c-5f34
jueves	a-8c38e-6g11k-5l-7n-5|kilos	a-6c-6e41l-5|la	a-5b-13c19d-20e-23f12g18h-11i-11j-5k6l28m-11n9|la cita	c24g-10|la peor	c-5k29l-8|la policia	l14|la tienda	c8l19|la vida	l16|la web	c-5l17|laboral	n11
labora~	n11|ladron	a-14b-7c-12d-7e-11f-8k58l21n-7|lagrimas	a-5b35c-5|lagrim~	a-5b35c-5|largo	a-8b42e-6f-5j-5|las	b-5c-9e12g7h-6k11l13n-6|le	a-8b-8c-8d-5e28f-7g17i17j-5k-6n-7|le recordamos	g21|le veo	l9|leido	j11
leiste	j13|les	a-5c-6d-6f27g18l-7|les invitamos	f15|libertad	e19|libert~	e19|libre	f22|libro	a36c-6e-5l-5|like	a-11b-6c-10d-5e-9f-6h73k-6l-9n-5|likes	b-6e21j-5|limitada	e15
limitadas	f24|limita~	a-5e11f21|lindo	a36c-6e-5l-5|lista	a-8c35l-7|listo	a-8c35l-7|listos	a-8c35l-7|llama	a-6c-5e-5k-6l43n-6|llama a	l21|llamada	e26f-7g16l-11|llamada gratis	e11
llamad~	e26f-7g16l-11|llamame	l28|llamam~	l28|llamar	a-12b-5c-9d-5e-9f-9i76k-6l-8n-5|llamo	e29l-5|llega	c15|llegado	d-5m16|llegad~	d-5m16|llegar	h24k-5|llegar a	h24k-5
llegara	c15|llegaron	c-7e-9m42n-9|llegar~	c8e-10m39n-10|llego	a-7c-6e-6l-7m47|llevan	l16|llevan al	l16|llorando	a-6b37c-5|lloran~	a-6b37c-5|llorar	a-10b59c-8e-7f-5k-5l-7|llore	a-10b59c-8e-7f-5k-5l-7
lloro	a-10b59c-8e-7f-5k-5l-7|lluvia	a40c-6d-5e-5l-5|lo	b-10c5d-5e-6f8g-8h-6k7l-5m19n10|lo agradezco	m25|logo	a-7c38e-5l-5|los	a7f-6l30|los bomberos	l10|lunes	a-8c37e-7f-6g18k-5l-8n-5|luz	a-8c-6e45f-5l-6|madre	a36c-6e-5l-5
mama	a36c-6e-5l-5|manana	a-14b-7c-14d-7e-10f-8g69k-7l-12n-7|mandame	a-8d-6e38l-7n7|mandam~	a-8d-6e38l-7n7|mandar	c38j-5l-6n-5|mandarme	e-5n24|mandar~	e-5n24|mandes	n22|mando	a13|mantener	b-5e-6n41
manten~	b-5e-6n41|maravill	a-5m37|maravillos	m26|maravi~	a-8b-5c-7e-7f-5k-5l-7m58n-5|marca	e16|marido	a36c-6e-5l-5|marketing	e27|market~	e27|martes	a-8c35e-6f-6g17k-5l-7n-5|mas	a-17b-9c-11d-6e35f-6h-16j-9k26l14n11
mas clientes	e22l-11|mas con	l13|masterclass	a-5c-5f34|master~	a-5c-5f34|matar	l19|me	a-17b7c-9d5e-32f-25g-18h-5i7j49k-31l7m13n14|me dolio	j26|me duele	j26|me entiende	b29j-6|me escribe	b-6e-5j-7n24
me gusta	h13|me han	l19|me has	j9m10|me interesa	d29e-5j-5|me puedes	c30g-6j-6n-5|me rechazaste	j15|mecanico	c26f-10|mecani~	c26f-10|medico	a-7c-6e-5l36|mejor	c-6l20
mejor sin	c-5l20|menos	a13b23e-7f-6|mensaje	n17|mensaje equivocado	n17|mensajes	l-5n11|mensaj~	l-6n25|mentira	k24|mentiros	k27|mentir~	a-8c-7e-6f-5k50l-6|mesa	n20
meto	h9|metodo	a-7c-6e40l-5|mezclo	b-6j-7l-16n39|mi	a-23b9c36d6e-24f-21g-17h24i-10j8l19m-10n-6|mi dinero	c-5k23|mi nueva	h17|mi pagina	c-8h28l-5|mi pedido	c13|mi reunion	c20|miedo	a-9b55c-8e-7f-5l-7
miercoles	a-5c23e-5g15l-5|mierco~	a-5c23e-5g15l-5|mierda	a-9c-8e-7f-5k55l-7|mil	a5h22k-6l-8m16|mil gracias	l-5m18|mil que	a10|minutitos	b-5e-9j25|minuti~	b-5e-9j25|minuto	b-12e-10j44|mis	a-7l20
mismo	l22|morir	l21|mover	c22n-5|movil	a-11b-5c-10d-5e-8f-6i71k-5l-9n-5|muchas	m16|muchisimas	m13|muchis~	m13|mucho	a16e-8k-8l20m10n-5|muchos	a22|muestra	c26
muestr~	c26|mujer	a36c-6e-5l-5|multiplicar	e17h-7|multip~	e17h-7|muriendo	l25|murien~	l25|murio	b44k-7l-15n-5|muy	a-5b46e-10j-6|nada	l10|nadie	b21k23l-11n-6
necesitaba	a-6b44c-5e-5l-5n-8|necesito	b-7n29|necesi~	a-8b40c-7d-5e-6f-5k-5l-8n21|negocio	c-5d8e24|negocios	e11|negoci~	a-5c-6d7e36k-5l-6|networking	a-5c-5f34|networ~	a-5c-5f34|nieve	a36c-6e-5l-5|nino	a36c-6e-5
no	a-31b21c-10d-24e-29f-13h-22i-18j40k-17l41m-21n35|no carga	l15|no encuentro	l18|no eres	b-5k27l-7|no funciona	l12|no le	l9|no lo	n14|no me	j23l-21n13|no podemos	l18|no puedo	b26j-6l7n-7
no quiero	l23|no responde	j-7l21|no se	c10|no te	f16g16j-8|no tengo	b27k-7l-7|no tiene	l12|no voy	k-7l14|noches	a29|normas	d-5n30|nos	a-8c9d14e-7f-6g21k-5n-5
nos han	l12|nos vemos	c-7g25|novedad	c22|noveda~	c22|novia	a36c-6e-5l-5|novio	a36c-6e-5l-5|nuestra	a-6c16e8h17l-7|nuestra pagina	h11|nuestro	a-7b-5c17d-5e17f-6h22k-9l-6n-6|nuestros	e9
nuestr~	a-14b-10c31d-7e32f-8g-6h32i-5j-7k-13l-14m-5n-10|nueva	h17|nueva pagina	h17|nuevo	a-9b-6c-12d-6e-11f-14h-6i-20j44k-5l-8m16n39|num	c19l-5|numero	a-18b-12d-16e-16f-13g-6h-5i67j-16k-11l-16m-7n16|numero de	c28n-8|nunca	e-14k41l-7|odio	a-8c-7e-6f-5k51l-7|oferta	a-8c-7d-5e55f-6l-7n-5
oferta especial	e16|ofrecemos	a-5e32|ofrece~	a-5e32|ofrezco	a-6e34f-6|ofrezc~	a-6e34f-6|olvides	a-6c-5e-5f-7g50j-5l-6|olvide~	a-6c-5e-5f-7g50j-5l-6|oportunidad	a-6c-5d-5e19j27l-7|oportu~	a-6c-5d-5e19j27l-7|os	k13
otra	a-5e-6f-6j39l-6|otra vez	f-5j35l-6|oye	a36c-6e-5l-5|padre	a36c-6e-5l-5|pagar	k16|pagina	a-19b-14c15e-11f-13g-6h64i-8j-10k-13l-8m-6n-15|pagina de	c-10h30|pago	a-7c42e-5l-7|papa	a36c-6e-5|papel	a-7c38e-5l-5
paquete	c32l-5|paquet~	c32l-5|para	b-14c-13d51e-8f-8g-6h-7i-5j-11k-8m-5n22|para la	a13|para mi	c-9d42e-6l-8|para ti	n24|para unas	d14|partido	a25|partid~	a25|pasada	c29e-7l-6
pasalo	a-5c-5n34|pasame	d-5i13n7|pasas	i12|pases	a11|pasivos	e9|pasivo~	e9|pastillas	l28|pastil~	l28|patetic	a-5c-5k35|pateti~	a-5c-5k35
payas	a-9c-8e-7f-5k55l-7|pdf	a-6c43e-5l-7n-5|pedido	a-6c52e-6i-6l-7n-7|pedir	c-13d31|pelicula	a25|pelicu~	a25|pensado	e28|pensad~	e28|pensando	a12|pensan~	a12
pense	a8j21|pense que	a-9j22|peor	c-8f-6g-5k48l-11|peor servicio	k13|perder	e23|perdid	a-9c-8e-6f-5l-7n53|perdon	n12|perdona	a-6b41e-6l-6|perdona que	b15|perdon~	a-6b41e-6l-6
perfect	a-7c-6e-6k-5l-6m53|perfec~	a-7c-6e-6f-5k-5l-7m48|perfil	d23|periodista	a-5c-5n34|period~	a-5c-5n34|perro	a34c-10d7e-6f-8k-5l10n-5|personales	l-5n11|personas	a-7c-6d36e-6l-5n10|person~	a-8c-6d36e-6f-5j-5l-10n20|peso	e24
peticion	c-12l-6n38|petici~	c-12l-6n38|pie	g39l-11|pierdas	f21|pierda~	f21|plan	a-7c-6e40l-5|plataforma	c-9e21|plataf~	c-9e21|playa	a36c-6e-5l-5|plaza	a-8c-7d-6e-6f55l-6n-5
plazas	f24|plazas limitadas	f24|plazo	a-7c38e-5l-5|podemos	l18|podemo~	l18|podria	c45g-18|podria decirme	c9|podrias	c26|podria~	c26|policia	a-5c-6l35
polici~	a-5c-6l35|pongo	a13|por	a-5b-8c-12d-14e30f-13g-9h-9i-6l24n15|por aqui	a33e-8l-9|por favor	c5e-9j-11l20n16|por que	a-14j36|por todo	l19|porfa	a-9b-10c-8e-11f-5j66k-5l-8n-5|porque	j25l-7|porque no	j25l-7
posible	c22|posibl~	c22|posicionamiento	a-5e29|posici~	a-5e29|precio	a-20c-8d73e-5f-5g-6i-5j-11k-5l-6n-6|precios	a-9b-6c-9d24e-10f-6k-6l-8m53n-9|precioso	l-5m12|precio~	a-10b-6c-10d24e-10f-7k-6l-13m46n-9|prefiero	b-6j-12l-6n40|prefie~	b-6j-12l-6n40
prestame	n21|prestarme	c-7n21|prestas	j-5n19|presta~	a-7b-5c-10e-5f-6j-7l-7n59|presupuesto	a-10b-5c26d37e-6f-5j-7k-5l-9n-6|presup~	a-10b-5c26d37e-6f-5j-7k-5l-9n-6|producto	c-6e30|produc~	c-6e30|profesional	n12|profes~	n12
promocion	e27|promoc~	e27|pronto	a29|proyecto	c26|proyec~	c26|prueba	a-10b-5c-9d-5e9f-8k-5l-9n54|pueblo	a36c-6e-5l-5|puede	a-5c36e-5|puedes	a-7b-5c30d-5e-6f21g-8j-8k-5l-11n10|puedes confirmar	c19g-6
puedes enviar	c23j-5|puedo	a-7b20c-6e-12f-9h-6i43j-8k-6l12n-10|puedo mas	l18|puedo seguir	b-7l19|puerta	l14|puta	a-9c-8e-7f-5k55l-7|que	a36b-17c-19e-29f-27g26i-16j48l-36m-17n-16|que dijiste	j9|que eramos	a-9j22|que estas	a-7j18
que haces	a28d-7j-6|que lo	a7j10|que no	j6l-6n14|que tal	a28j-6|que te	a-9j24|quedamos	c15d-5e-7f-5g35l-7|quedamos un	a23|quedam~	c15d-5e-7f-5g35l-7|quedan	b-12e32j-7|quedar	a39c-6e-5l-6
quedo	l-7m31|quema	a-6b-6c-6k-5l45n-5|quemando	b-5l20|queman~	b-5l20|queria	a21b-10c-8d20e-10j11n-5|queria ser	a-8j25|quien	b36l-20n-5|quieres	f17j6l-5|quiere~	f17j6l-5|quiero	c-5j-5l40n-6
quisiera	d21|quisie~	d21|quitarme	l13|quitar~	l13|rapido	a-13b-6c-10d-6e-9f-10k-6l33n42|reacciona	l17|reacci~	l17|reales	e30h-16|rechaz	a-9c-8e-7f-5j60k-5l-7|rechazado	j12
rechazas	j17|rechazaste	j15|rechaz~	c-5j40l-6n-7|recibido	a-6c40e-5l-8|recibi~	a-6c40e-5l-8|recibo	a-7c38e-5l-5|recoger	c32l-5|recoge~	c32l-5|recordamos	e-5f-6g36|recordar	g31
recordatorio	g34|record~	a-12b-7c-11d-7e-11f-11g64k-8l-10n-7|recuerda	a-5g20|recuerda que	a-5g20|recuerde	a-7g27j-5|recuerden	a-7g27j-5|recuerdo	a-6b40c-5e-8f-9g15k-5|recuer~	a-25b29c-9d-7e-10f-11g60h-6j-16k-10l-7n-6|reembolso	a-5c28|reembo~	a-5c28
reenvia	n18|reenviado	n26|reenvi~	a-6c-6e-5l-5n44|regalado	a-7l20|regala~	a-7l20|regalo	a-10b-5c-9d49e-9f-6k-5l-8n16|reserva	f15|reservado	f16|reserv~	d-5f31|respira	l17
respir~	l17|responde	c-5e21j-12l16|respondes	j12|respondiste	j30l-13n-5|respon~	a-5b-8c-8e18j30n-11|restaurante	d10|restau~	d10|resultados	e27|result~	e27|retrato	a-6d15
retratos	a-10d33|retrat~	a-16c-5d43l-5|reunion	a-12b-8c15d-8e-11f8g35h-5j-6k-8l-12n19|reunion de	c-8f42g-6n-11|reunio~	a-12b-8c15d-8e-11f8g35h-5j-6k-8l-12n19|revisar	c20|revisa~	c20|risa	a20j-8|rob	a-7c-6e-5f-6k-5l44|robado	a-7c-7l40
robo	a-12b-6c-11d-6e-9f-7k43l24n-6|rollo	b26e-6l-5|roto	a-7c38e-5l-5|sabado	a35c-7e-6f9l-7|sale	a-9c-5d18l23|salida	l14m-6|salud	e19|saludar	a22j-7|saluda~	a22j-7|salvado	m12
salvad~	m12|sangra	a-7c-6e-5l40|sangrando	l27|sangra~	l27|sangre	a-7c-6e-5l36|se	a-22b32c-13d-12e-15f-14g-9h-8i-19j14k19l31n14|se donde	b-6i-16k54l-10n-5|se esta	l16|se fue	b30l-8n-5|se ha	l31
se que	a-6j31l-7|seguidores	a-8b-5c-8d-6e20f-6h43k-7l-8n-6|seguid~	a-8b-5c-8d-6e20f-6h43k-7l-8n-6|seguimiento	c38l-6n-7|seguimos	g16|seguim~	a-5c35e-5g15l-8n-7|seguir	a-11b-12c-10d-6e-9f-16h76j-7k-7l9n-8|seguir viviendo	l10|segunda	j20|segundo	e14
segund~	e11j19|seguro	e26l-6|seguros	e19|seguro~	e19|semana	a6b-7c11e43f-8j-5k-6l-12n-8|seminario	a-5c-5f34|semina~	a-5c-5f34|sentido	l21|sentido nada	l10|sentid~	l21
seo	a-8c-7e43l-6|separamos	a-5b39c-5n-5|separar	n14|separa~	a-7b35c-6e-6l-5n10|ser	a-8j25|sera	n10|seria	d22|seria para	d22|serie	a36c-6e-5l-5|servicio	a-5c-10e18h-5k25
servic~	a-5c-10e18h-5k25|si	a-5b-8c13d-6e30f-5g-6j11k-6l-10|sido	l11m-6n11|siempre	d-5l16|siempr~	d-5l16|siento	a-8b71c-8d-6e-6f-5j-12k-6l-10n-7|sigue	a-13c-7d-11e-7f-5g19j-5l23n22|sigue disponible	c-5l-5n26|sigueme	c-9e-6h27|sigueme en	h12
siguem~	c-9e-6h27|siguen	j-11l38n-5|siguiendo	j-5l21|siguie~	j-5l21|silencio	a-5b36c-5|silenc~	a-5b36c-5|sin	b-6c-11e32f-8k-6l27n-6|sin mi	c-5l20|sinverguenza	a-5c-5k35|sinver~	a-5c-5k35
sistema	e27|sistem~	e27|socio	a-7c-6e40l-5|socorro	l27|socorr~	l27|software	c-7e30|softwa~	c-7e30|sol	a36c-6e-5l-5|sola	a-9b58c-8e-7f-5l-7|soledad	a-5b35c-5
soleda~	a-5b35c-5|solicitar	c-9d19|solicitud	a-5d-5j39l-5|solici~	a-6c-13d13e-5j38l-5|solo	a-12b44c-21d-19e29f-15g-8h-8i-9j41k-16l-24m-10n12|solo escribeme	b-5e-31n46|solo esta	e16|solo me	b-6e-5j-7n24|solo queria	a27b-9e-8j13|solo un	a-10j25
solucion	c-9e19|soluci~	c-9e19|somos	d-5e32l-6|somos una	d-5e32l-6|son	a-6k15m19|sorteo	a-9c-8e-6f-5l-7n53|su	a-9b-7c-16d11e-8f-7g6i39k-7l-8n22|su cita	g12|su codigo	n16|su cuenta	c-7n33
su telefono	i15|suicid	a-7c-6e-5l40|suplement	e27|suplem~	e27|sus	d36e7m-24|suspendid	n10|suspen~	n10|tal	a28j-6|tal las	a9|talla	a-7c38e-5l-5
taller	a-11c8d-5e-8f52k-6l-9n-5|tamano	a-7c38e-5l-5|tan	a-6b46e-8f-6|tan largo	b31e-6|tanto	a19|tarifa	e13|tarifas	a-5d41e-5n-5|tarifa~	a-5d41e-5n-5|tarjeta	d-8n28|tarjetas	n23
tarjet~	a-6c-5d-10e-6l-5n50|tarta	a36c-6e-5l-5|tartas	d28|tatuaje	a-5d33|tatuaj~	a-5d33|te	a13b-30c-27d-28e13f33g23h24j15k12l-34m9n-26|te agendo	a-6e27f-6|te escriba	b13|te esperamos	f16k-5|te he	a-6e-6f18h10j11k-5
te hice	a-9j24|te invite	a-5h26k-6|te invito	f20g-9h17k-7|te lo	f20j-7m10|te voy	f-5k30l-7|telefono	a-7c-7d-7e-6f-5i47l-6n-8|telefo~	a-7c-7d-7e-6f-5i47l-6n-8|telegram	d-6i29|telegr~	d-6i29|ten	k27
tenemos	c-9g29l-5|tenemos la	c-5g20|tenemo~	c-9g29l-5|tengo	b26c14k-9l-9n-5|terapeuta	b38c-11l-7|terape~	b38c-11l-7|tercera	j20|tercer~	j20|tesis	a-9c-8e-6f-5l-7n53|ti	a36b10c-7d-8e-12f-8g-5h-6j-9k9l-23m17n11
tia	a36c-6e-5l-5|tiempo	a23d-13e-9k-5l24|tienda	a-10d24f-7j-5k16l13n-9|tiene	c-7g25l6|tiene sentido	l12|tienes	a-16b-10c-22d28e-14f-11g26h-5i51j-7k-10l-13m-5n-13|tio	a36c-6e-5l-5|toda	l9|todas	l12|todavia	c26
todavi~	c26|todo	a14f-7j-5l37m-5|todos	n20|tomado	l12|tomamos	a25|tomamos algo	a16|tomamo~	a25|tomando	a9|tomand~	a9|tome	l16
trabajar	e17|trabajas	k10|trabajo	d19e-7n10|trabaj~	a-7b-7d16e9k7l-5n8|transferencia	c30n-8|transfiereme	c-11n38|transf~	a-8c20e-7f-5k-5l-7n30|triplicar	e9|tripli~	e9|triste	a-9b58c-8e-7f-5l-7
tu	a-15b-13c-28d40h-13i39j-11k-15l-23m-10n14|tu asistencia	d-5f7g17|tu codigo	d-5n17|tu correo	c-5d-8i32|tu cuenta	c-7d-6l-5n37|tu numero	d-7i30n-11|tus	a-5d39e21h-8m-23|tus ventas	e10|tuyos	a11|uci	a-7c-6e-5l40
ultima	a-5c-25j27l27|un	a18b-16c-14d31f-15g-12h-10i8j24k-5l18m-8n-19|un abrazo	a13|un accidente	l14|un cafe	j22|un dia	a23|un fuego	l20|un presupuesto	a-5c-9d28|una	a-21b-10c-19d14e5g19h-6i-6j15l19m-6|unas	d14
unete	a-9c-8e-7f53l-7|unica	e28j-10|unidades	a-5d35|unidad~	a-5d35|unirte	f-9h22|uno	d15|uno de	d15|unos	a-6b-7e-8j19k18|urgencias	a-5l30|urgenc~	a-5l30
urgente	l27|urgent~	l27|usuario	d-5i14|usuari~	d-5i14|va	a18c-5|vacaciones	a31|vacaci~	a31|vamos	a-8j24|vas	k23|vas a	k23
vayase	b-5h-5k35l-5|veces	b14|veces siento	b14|vemos	c-7g25|vemos manana	g12|ven	a15b-9c-9d-7e-10f42h-8k-14l23n-10|ven a	a37b-5f18h-6k-11l-16|ven rapido	f-5l21|vendeis	d21|vendei~	d21
vendemos	a-5e29|vendem~	a-5e29|vender	e12l8|vendes	d19f-7|venga	j26|venir	a-8c-14e-6f56|ventas	a-7c-6d-5e49k-5l-7|vente	a-7b-6e-9f63h-6k-13l-7|veo	a-12j28l21m-7n-6|veo que	a-11j31
veo sentido	l9|ver	a10|ver si	a10|verano	a-9b56c-8e-7f-5l-7|verguenza	a-11c-5e-5f-5j-6k50|vergue~	a-11c-5e-5f-5j-6k50|verifica	n11|verifi~	c-5n30|vernos	a26|version	c26
versio~	c26|vestido	a13|vestid~	a13|vete	b-5h-5k35l-5|vez	a-12b-6c-6d-6e-11f-10j62k-8l-18n-8|vi	d21n-6|vida	a-5c-7e22f-5l21n-6|viendo	a9|viene	l11|vienes	a-10c-7e-6f55l-7
viernes	c26|vierne~	c26|vimos	d23|visto	a35c-8d16e-7f-5j-5l-6n-8|vives	a-5c-5i39l-5|viviendo	l10|vivien~	l10|vivir	l13|vota	a-6b-6e-11f-5h-6k-14l-11n69|voy	a-7b-6e-6f-7h-7k32l18n-6
voy a	a-7b-6e-6f-7h-7k32l18n-6|web	c-6e10l16|webinar	a-5c-5f34|webina~	a-5c-5f34|whatsapp	a-6c-5d-6i51j-8l-7|whatsa~	a-6c-5d-6i51j-8l-7|y	c-8d-6e21f17n-11|ya	a-16b-7d-5e-9f-12g13j12k-6l43n-7|ya han	c11l-6|ya se	j17l-6`;
