/** Made by scripts/learn-words.ts; not to be changed by hand. */
export const pt = `!	a20b-5c-12d-9e-8f12g-8h14i-10j-6k-6l5m21n-8|#	a-13e6j24n7|#h#	g11|<all>	a13b-7c11d-5f10g-6h-8i-8j-9l9|<few>	a16b-17c9d-12e-11f11g12j-7k-7l5m15n-18|<short>	a6b11c5d7e9g-12h-10i-9j-5k8l8m-9n5|?	a28b-7c32d-25e43g-14h-12i10k-9l-21m-13n-23|a	a-17b-18c24e-21f-9g14i-17j5l22n14|a consulta	c22g-14|a gente	j9
a nova	n11|a policia	l16|a senhora	g12|a sua	c-6f-16g18n25|abaixo	n25|abraco	a27|abrem	c19g-5|abri	h26|abri uma	h26|abs	a37c-5e-5l-6
absurdo	k31|absurd~	k31|acabar	a-10k15l20|acabar com	a-10k15l20|aceita	a-5b-8j39k-5|aceitar	c-6j19|aceita~	c-6j19|aceito	j40l-14n-8|aceitou	c-8j30n-9|aceito~	c-8j30n-9
achar	i14k6|acho	l22n-10|acidente	a-5l37|aciden~	a-5l37|acredito	a14|acredi~	a14|adeus	a-6c-5l35|adiar	c10|adiar a	c10|adicionar	i27
adicionei	h13|adicionei no	h13|adicionou	b-5j23n-12|adicio~	b-7h17i22j19l-6n-14|adorei	a21b-7c-11d-6e-10f-9k-9l-12m62n-7|advogado	a-5k33|advoga~	a-5k33|agencia	e29|agenci~	e29|agenda	d41e-5i-9l-8
agendad	d-6g28i-5l-5|agenda~	d-6g28i-5l-5|agora	a-11c-6f-6l51|agradec	m32|agradecid	m32|agradeco	m22|agrade~	a-9b-7c-8d-5e-7f-6j-5k-6l-10m61n-6|agua	a-5c-5k-7l44|aguento	l19|aguento mais	l19
aguent~	l19|ah	c-7j34l-5n-6|ai	a22j11l-9|ainda	a-5b-6c26d-8f-6g-5j18k-6l-18n21|ainda nao	c36j22l-16n-18|ajuda	a-8b-6c-9e-5f-6h10k-5l37m16n-6|ajudamos	e28|ajudam~	e28|ajudo	a-5c-5e41l-6|alagad	a-6c-5e-5l39
alagando	l26|alagan~	l26|alagou	a-6c-5e-5l39|alguem	a-5d10e-5l19|alguma	c23|alma	a-8b55c-7e-6f-5k-5l-7|almoco	a37c-5e-5l-6|alter	c-5n25|alterac	c27|altera~	c27
amanha	a-15b-8d-7e-12f-10g66j-7k-9l-13m-5n-11|amanha temos	c-5g23|ambulancia	l29|ambula~	l29|amei	a-10b-5c-9d-5e-7f-6k-6l-9m69n-5|amig	a37c-5e-5l-6|amor	l25|amostra	c27|amostr~	c27|analise	e18f-7
analis~	e18f-7|anexo	a-6c39e-5l-6|aniversario	a16c-7e-6f26g-5k-7l-7n11|aniver~	a16c-7e-6f26g-5k-7l-7n11|antigo	c15|aparecam	a-15f25|aparec~	a-15f25|apenas	a-10c-7d-5e63f-6k-6l-9m-5n-5|aplicativo	e19|aplica~	e19
app	a-7c-8e46l-6|aproveita	a12e23i-5|aproveite	a-5e22|aprove~	a7c-6d-5e45f-5i-5l-7|aqui	a13e-8f16g-5i5j-5l6|aqui em	a6e-7f20|ar	l14|arquivo	a-5c35|arquiv~	a-5c35|arrepender	k24
arrepe~	k24|arrumar	c30|arruma~	c30|artesanais	h13|artesa~	h13|artistas	e15|artist~	e15|as	a-9b30c-12d-6e14g9h-10k-7l15m-5n-8|assalt	a-6c-5l35|assaltad	l24
assalt~	l28|assin	a-6c39e-5l-6|assinado	n25|assina~	n25|atac	a-6c-5l35|ate	a-11b-7c-27d-7e20f-8g67k-8l-10n-7|atende	a-6c-5e-5l39|atendimento	k34|atendi~	k34|aula	a-13b-7c23d-7f33g15k-9l-13m-5n-9
aulas	a-8c-7d51e-6f-5k-5l-7|aumentar	e18h-7|aument~	e18h-7|auto	e21|avc	a-7c-5f-5l42|avo	a47c-7e-6f-5k-5l-7|azul	c15|bancaria	n14|bancarios	n18|bancar~	c-6n32
bando	k16|batizado	a-5d33|batiza~	a-5d33|beijinhos	a27|beijin~	a27|beijo	a34d-5l-7|bem	a14|bitcoin	e30|bitcoi~	e30|bjs	a37c-5e-5l-6
bloquead	n11|bloque~	n10|boa	a39c-8f-5l6m-5|boca	c-8k35l-8|boleto	a-6c39e-5l-6|bolo	a36c-6e-5f-5l-8m12|bolos	d23h10|bom	a35d9f-6l-12|bom dia	a9d12|bombeiros	l30
bombei~	l30|brigad	a-10b-5c-9d-5e-7f-6k-6l-9m69n-5|burr	a-8c-7e-6f-5k51l-7|buscar	a-9c48e-5g-6l-5|cachorr	a29l-5n-5|cachorro	a-8l11n20|cachor~	a21c-6e-6f-5k-5l6n16|cafe	a35b-5c-11d-5e-7f11j23k-7l-12n-11|cafezinho	j13|cafezi~	j13
cai	c-9f-6l41|caiu	a-6c-7d-5f-6l51|caiu e	l15n-8|cala	c-8k35l-8|calor	a10|caloteir	a-5k33|calote~	a-5k33|canal	a-11b-7c-10d-7e-8f-13h79k-8l-11n-10|cancelada	c-9g23|cancel~	c-9g23
cansad	a-9b60c-8e-7f-6k-6l-8n-5|cao	a37c-5e-5l-6|cara	k13|carinho	a-5c-5l-5m41|carinh~	a-5c-5l-5m41|cartao	d-13n28|cartoes	d-8n20|cartoe~	d-8n20|casa	a38c-8d-9e15f8g-6i-8k-7l6m-5n-13|casamento	a6c-5d35e-5l-7
casamento ?	a17|casame~	a6c-5d35e-5l-7|catalogo	a-5d33|catalo~	a-5d33|celular	a-6b-5c-7d-5e-5f-5i43k-5l-7n11|celula~	a-6b-5c-7d-5e-5f-5i43k-5l-7n11|certinho	a-5m28|certin~	a-5m28|certo	a14|chama	b-9c-6e40j-12l20n-9
chama a	l10|chamada	g17|chamad~	g17|chance	b-5j26|chatead	a-5c-5j44l-7|chatea~	a-5c-5j44l-7|chega	a-6c16|chegaram	m28|chegar~	m28|chegou	a-12b-5c6d-5e-8f-6k-6m41n-5
chegou hoje	a-5m32|cheiro	l25|cheiro de	l25|chope	a19|chorando	a-5b37c-5l-5|choran~	a-5b37c-5l-5|chorar	a-9b59c-8e-6f-6k-6l-8|chorei	b59c-8e-7f-6k-6l-8n-5|churrasco	a-5f33|churra~	a-5f33
chuva	a37c-5e-5l-6|cinco	a10j17|cliente	c31e-6l-8|clientes	a-5c-11e22l25n-5|client~	a-8b-5c21d-6e16f-6k-7l17n-7|cobrar	l10|codigo	a-12b-9c7d-12e-9f-8g-9i-17j-8k-8l-11m-5n64|codigo de	c22g-7n11|codigo e	n15|com	a-6b8c7d-9e10f16g-8i-5j12m-6n-15
com voce	a13k5|combinado	a-14c28|combin~	a-14c28|comeca	b-7e-6l32|comigo	f25l8m-5|como	a57b-6c7d-8e-16f-11g-7i31j-6k-19l-10m-5n-9|como faco	a-5i20|como posso	e-11i26|compartilh	l-11n32|compar~	l-12n33
comprar	d21|compra~	d21|comprimidos	l15|compri~	l15|compromisso	e21l-5|comprovado	e13|comprovante	c33e-9|compro~	a-7c25e24f-5k-5l-9|comunidade	n22|comuni~	n22
condicoes	e23|condic~	e23|confirm	c-5f-7g36|confirmacao	n12|confirmad	c-7g28|confirmar	c18|confirme	c-5d-5f31|confirme a	f-15g23|confir~	a-11b-7d-9e-9f15g52j-5k-9l-13m-5|congresso	a-5f33
congre~	a-5f33|conhecer	f18|conhec~	f18|consegue	a-5c32g-5|consegui	a14|conseguimos	l18|conseg~	a8c28f-7g-8j-5l9n-7|consertar	c10|conserto	c23|conser~	a-5c33
consigo	b24c-5g8l-7n-6|consig~	b24c-5g8l-7n-6|consorcio	e31|consor~	e31|consulta	a-7c28d-7e-14f-6g46h-6i-10k-6l-8m-5n-10|consultoria	e13|consul~	a-9b-5c26d-8f-8g45h-6i-11k-7l-9m-5n-10|conta	a-12b25c31d-11e-12f-10g-14h-7i-5j-10k-9l10m-5n30|contar	b16d-5k15l-5|contatar	e-5i16
contato	i24n-7|contatos	n18|contat~	a-7c-5d-5e-7i36l-6n10|conte	b27j-5n-6|contigo	a14|contig~	a14|contratar	d22|contrato	c28d-5|contra~	a-6c25d17e-5k-5l-5n-5|conversa	e5n17
conver~	e5n17|convidad	a-5d-5f39|convidados	d44f-20|convidamos	d-8f35|convidamos voce	f18|convidei	f-5h18|convidei voce	f-5h18|convido	d-11f27h21k-6|convid~	a-17b-7c-13d18e-12f51g-10h26i-8j-7k-17l-13m-6n-11|convite	a-5d-10f34j8
convites	d38f-9|convit~	a-9b-5c-8d29e-7f24j6k-6l-8n-5|convuls	l18|convulsao	l20|convul~	a-6c-5l38|coquetel	a-5f33|coquet~	a-5f33|cor	a-6c39e-5l-6|coracao	a-5b35|coraca~	a-5b35
corre	a-6c-5e-5l39|correr	a14|corrigir	c28|corrig~	c28|corrompid	c27l-5|corrom~	c29l-5|cosmetic	e28|cosmet~	e28|crescer	e28|cresce~	e28
criei	h22|criei um	h22|cripto	a-7c-6e44l-6|cuida	k26|culto	a-8c-7e-6f51k-5l-7|curso	a-7c-6e-5f47k-5l-6|cursos	a-6c-6e41l-6|curta	e-10h34|curte	h25n-6|curtidas	e12
curtid~	e12|curtir	a-10b-5c-9d-10e-8f-30h79k-8l-9n-7|custa	a-7c-8d27j17l-5|custam	a-7d24|custaria	a-9d18|custar~	a-9d18|d	l16|da	a-16b-16c9d-10e-13f21g16h-8j11k-10l18m-7|da manha	a-6f25l-5|da pra	l17n-5
da seu	i14|dados	n18|dados bancarios	n18|daquela	a21g-5|daquel~	a21g-5|daqui	a-5k33|data	c-5f25|de	b-28c-22e14g29i-15j11k9l-5m-11n25|de casa	e20|de gas	l20
de me	b-5i-5n31|de novo	a-7c11d-5e-10f-6g-8j49k-9l-7m16n-23|de saude	e27|de semana	a18|de verificacao	n14|de volta	k21n-5|decepcionad	a-5c-6e-5f-5j47l-5|decepc~	a-5c-6e-5f-5j47l-5|defeito	c24|defeit~	c24
dei	a-5d-5l40n-9|deixa	a-9b-5d-5e-5h39l-7n8|deixou	b27j-5n-6|delicia	m15|delici~	m15|demonstracao	e18f-7|demons~	e18f-7|dentista	g11|dentis~	g11|dentro	l16
derrame	l26|derram~	l26|desabafar	b11|desabafo	b11|desaba~	b22|desaparecido	a-5l-5n24|desapa~	a-5l-5n24|desativad	n9|desati~	n9|desconto	a-5e39l-5
descon~	a-5e39l-5|desculp	a-5b43l-6n-8|desculp o	b23|desculpa	b-6c-6g10n21|descul~	a-7b40c-10d-5e-5f-6g8k-5l-9n14|desmai	a-6c-5l35|desmaiada	l16|desmaiado	l16|desmaiou	l16|desmai~	a-7c-6e-5f-5k-5l48
desmarcar	c11g14|desmar~	c11g14|deus	l25|dez	a-5l-5n31|dia	a32d9e-5i-5l-6|dinheiro	e22k14n-6|dinheiro de	k21n-5|dinhei~	e22k14n-6|direto	a-6e-9i40|disponib	d30n-8
disponibilidade	d18|disponivel	c-10d-7n39|dispon~	a-8c-13d41e-7f-5i-5j-5k-5l-8n29|divorcio	a-5b37c-5l-5|divorc~	a-5b37c-5l-5|divulgar	h13|divulg~	h13|dizer	a16|dizer oi	a16|do	a-16b-8c20d8e-8f-8g16h19i-11j-8k-9l20n-10
do grupo	c-5h27l-5|doac	a-7c-6e-6f-5k-5l-7n50|dobrar	e10|doces	h13|documento	c13|documentos	c22|docume~	a-5c35l-5|doente	a-8b55c-7e-6f-5k-5l-7|dois	j16|domingo	a26c-5e-5f12l-6
doming~	a26c-5e-5f12l-6|dormir	b26l-7|duplicar	e11|duplic~	e11|e	a-10b-13c-8d-9e-21f-13g13h-12k5l-11m23n40|e #	n13|e a	c-6j19|e ficou	m10|e o	a-5d7i7n10|e voce	a-10n29
econom	a-6c-6e41l-6|economiz	e34g-6l-7n-5|econom~	e34g-6l-7n-5|ei	a37c-5e-5l-6|elevador	l17|elevad~	l17|em	a11b-13c-6e28g-13h-7i-12j-13k-12l5m-9n45|em casa	e10f18l-5n-7|em paz	b-6n22|emagrec	e16
emagreca	e18|emagrecer	e18|emagre~	a-7c-7e52f-5k-5l-7|embora	b45l-9n-9|emergencia	a7c-5e-5l29|emerge~	a7c-5e-5l29|empresa	d15e14n-14|empresas	e13|empresta	b-11e-6n34|empres~	b-13d11e21j-5l-7n17
encaminh	n18|encaminhad	n24|encami~	a-5c-5l-5n42|enchente	l24|enchen~	l24|encomenda	a-5c29d14e-5l-6|encomendar	c-5d23|encomendas	d12|encome~	a-10b-6c20d48e-8f-7k-7l-9n-6|encontro	c-5e-6f38k-5l6n-7
encont~	c-5e-6f38k-5l6n-7|endereco	a-6c-5i43l-5|endere~	a-6c-5i43l-5|energia	e28|energi~	e28|enganad	k31|engana~	k31|engano	b-9l-7n37|entende	b20|entend~	b20
enterro	a-5b37c-5l-5|enterr~	a-5b37c-5l-5|entra	h20|entrada	e-9f28|entrad~	e-9f28|entrando	l14|entran~	l14|entre	h15|entrega	c29l-5|entreg~	c29l-5
entro	i11|envi	n12|enviar	c17e12i-6|envie	n34|equipe	e28h-5|era	f-5l-5n26|eramos	a-5j15|errad	c25|errada	a-7b-7c-6e-7f-5k-5l-6n50|errado	a-8c35e-6f-5i-15k-5l-7n28
erro	a-6c39e-5l-6|es	k20l-6n19|es tu	k-8n29|escada	l12|escola	a37c-5e-5l-6|escrev	n12|escrever	b12n5|escrev~	b12n5|espaco	n12|especial	e15
especi~	e15|esperamos	f29k-6|esperanca	l19|espera~	a-5e-8f25k-8l16|espero	a23c-6e-7f29g-5j-7k-5l-6|espero que	a34f-7j-6|esposa	a37c-5e-5l-6|esqueca	g39l-11n-6|esquece	g26l-7|esquec~	b-5f-5g52j-6k-5l-17n-10
esse	n9|esse e	n9|esta	a-9b-14c20d-17e-17f-6g30h-9i-11j14l14m9|esta convidad	f22|esta online	g-5j21|estamos	c-7d17g19n-5|estamos na	g24|estamo~	c-7d17g19n-5|estao	b-5c-5d-5f6l27|estar	k-7l19
estara	a-6c16|estas	a22|estava	m15|esteja	a16|estejas	a13|esteja~	a13|estelionat	a-5k33|esteli~	a-5k33|estou	d15|estragou	i-7n21
estrag~	i-7n21|estrategia	e28|estrat~	e28|eu	a5c-5d-5g-7i5j30k-7n-6|eu fiz	a-5j15|eu sei	j14|evento	a-7c-6e-5f47k-5l-6|excluid	n12|exclui~	n11|exclusiv	e26
exclus~	e31|explicar	e12|explic~	e12|explosao	l24|explos~	l24|exposicao	f35|exposi~	f35|extra	e16|faca	n14|facil	i16
faco	a-5i20|faco para	a-5i20|falar	a-8b15c-5d-5i29k10l-7n-9|faleceu	a-5b37c-5l-5|falece~	a-5b37c-5l-5|falou	j14|falta	a-8c38e-7f-5k15l-7n-6|fatura	a-6c56e-5l-13n-6|faturamento	e31|fatura~	e31
favor	c11j16l-8n8|favor ?	c19j-10|favor nao	j-7n15|faz	a-9c-8d43e-5f-6k-7l-5n11|fazem	a-10c-8d57e-5f-7k-6l-6|fazendo	a33j-12|fazend~	a33j-12|fazer	d8n11|fazer um	d8n11|febre	a-6c-5l35
feijoada	a-15f25|feijoa~	a-15f25|feira	a-8c-7e-6f51k-5l-7|feliz	a-9b-5c-8e-7f-6k-6l-8m65n-5|ferias	a37c-5e-5l-6|ferid	a-6c-5l35|festa	a-14c-6e-5f57k-5l-6n-5|fica	a-10c14d23|ficaram	m21|ficara~	m21
ficaria	a-5d18|ficari~	a-5d18|ficheiro	c27|fichei~	c27|ficou	a-7c18e-5l-9m27|ficou lindo	m10|filh	a38b-5c-6e-5k-5l9n-12|filme	a46c-5e-7f-8l-5|fim	a18|fim de	a18
financeira	e20|financ~	e20|fiscal	c28j-10|fiz	a-7j23|fofo	a35e-5g-5j-10|fogo	a-8c-6d-8e-5f-5k-5l55|foi	a-13b28c-17d-7e-10f-10g13h-5k-9l11m-5n26|fomos	l26|fora	c-8k-5l25|formulario	c27
formul~	c27|fossemos	j11|fossem~	j11|foto	a35c-6d-5e-5f-5k-8l-6n18|franca	f21|fui	l26|fumaca	a-8c-7d-5e-8f-5k-5l58n-10|fumaca em	l25n-5|ganha	a-7c-6e44l-6|ganhar	e26k-7
ganhe	e36g-15|ganhou	a-7c-6e-6f-5k-5l-7n50|garantid	e24|garantido	e11|garant~	a-6e35|gas	a-6c-5e-6k-5l44n-5|gat	a37c-5e-5l-6|gato	a-12c-7d11l12n21|gente	j9|golpe	a-8c-7e-6f-5k51l-7
golpista	a-5k33|golpis~	a-5k33|gostaria	d21|gostariamos	d22|gostar~	d42e-5k-5n-6|gratidao	a-5c-5l-5m41|gratid~	a-5c-5l-5m41|gratis	a-12b-7c-11d-7e47f43k-9l-11n-16|gratuit	f14|gratuita	c-7e45f-17
gratuito	e-12f33|gratui~	a-8b-5c-10e32f31g-5k-6l-8n-5|grupo	a-18b-10c-18d-12e-17f-14g-9h67i-8j-8k-14l-20m-7n-12|guardei	a-5f32|guarde~	a-5f32|ha	e-6l29|hackead	l29|hackea~	l29|haha	a41c-6e-5l-6|hein	k26
heranca	n32|heranc~	n32|hoje	a12c-7e9f-8l-6m27|hora	e-5l23|horas	c19g-5|hospital	a-8b32c-7d-6e-6f-6k-5l25n-5|hospit~	a-8b32c-7d-6e-6f-6k-5l25n-5|iban	n30|idiota	a-8c-7e-6f-5k51l-7|ignorando	b-7j28
ignora~	b-7j28|imbecil	a-5k33|imbeci~	a-5k33|imprevisto	c-5g22|imprev~	c-5g22|inauguracao	a-5f33|inaugu~	a-5f33|incendio	a-5l33|incend~	a-5l33|incompetentes	k16
incomp~	k23|inconsciente	l26|incons~	l26|infarto	l26|infart~	l26|ingresso	f31|ingres~	f31|inscreva	f23g-5h11k-6|inscreva se	f23g-5h11k-6|inscre~	f23g-5h11k-6
inscricao	f21|inscricoes	f21|inscri~	a-5c-5f41l-5|insist	a-9c-8e-7f-6j62k-6l-8|insta	d-10e-6i45l-9|instagram	i12|instag~	i12|interessa	e14|interessa ?	e14|interessad	d21e-6
interesse	a-5c-5d22e17|interessei	b-6d31j-5n-5|intere~	a-10b-10c-9d58e20f-7i-7j-8k-7l-10n-10|inund	a-6c-5e-5l39|inutil	a-8c-7e-6f-5k51l-7|invadindo	l20|invadi~	l20|investimento	e22|investir	a-5e24|invest~	a-8c-5e44l-6
ir	c-7f26g11l-5|irma	a37c-5e-5l-6|irmao	a37c-5e-5l-6|isso	k22|ja	a-14b-6c31d-9e7f-9g15j15k-9m-5n-12|ja estamos	g24|ja pensou	a-5e25|jantar	a26b-6c-10d-5e-8f38k-7l-10n-6|jardim	a37c-5e-5l-6|jogo	a37c-5e-5l-6
joia	a14e-5|jornalista	n32|jornal~	n32|kkk	a41c-6e-5l-6|kkkk	a17|la	a7g-5i11|ladra	a-8c-7e-6f-5k51l-7|ladrao	a-11b-6c-10d-5e-8f-7k43l23n-6|ladroes	k35|ladroe~	k35
ladrona	a-5k33|ladron~	a-5k33|lagrimas	a-5b35|lagrim~	a-5b35|legal	a37c-5e-5l-6|leitura	h10|leitur~	h10|lembra	a28c-28e-8f-6g55j-11k-5l-6|lembra daquela	a21g-5|lembramos	g24
lembranc	b40g-13|lembrando	g30l-5|lembrar	a-5g27|lembra~	a-11b30c-11d-7e-9f-12g59h-5k-9l-13n-7|lembre	f-6g47k-12|lembrei	a35g-10|lembrei de	a35g-10|lembrete	a-14c-5g49l-5|lembre~	a21c-6d-6e-7f-6g39k-7l-7n-7|lembro	a-12d-7e-7f-9g70j-7k-11n-5
lhe	i27|liberdade	e20|liberd~	e20|liga	b-10c-12e-6j-5l56n-6|ligar	a-10b-6c-10d-7e-14f-8h-5i73k-9l-10|ligu	n12|like	a-8d-5h40l-6n-7|limitadas	f15|limita~	f15|lind	a-8c-8e-5f-5k-7l-7m67n-15
linda	a36c-6e-5i9l-7|lindo	a22b-7c-12d-7e-10f-9k-9l-14m58n-7|link	a-8c-7e-6f-5k-6l-8n57|livre	f21|livro	a37c-5e-5l-6|lixo	a-8c-6e-5f-5k53l-7|logo	a-6c39e-5l-6|loja	a-6c-12d19f-6k26l10n-8|lucro	a-6c-6e41l-6|lugar	a-5f32
mae	a38c-6e-5|magoad	a-10b-5c-8e-8f-6j69k-6l-8n-5|mail	c46k-5m-5n-14|mais	a-9b-14c-11d-7e38f-9g-9h-15i6j-26k19l18m-6n24|mais clientes	e25l-12|mais viver	l18|manda	a-5b-6d-5i32l-6n13|manda o	i21|mandar	a-6b-6c28e18f-6i-5j-15k-6l-20n33|mandar uma	e15
mande	j-7n18|mande mais	j-7n18|mandei	j19n5|manha	a-6f25l-5|manter	n13|maravilh	m33|maravilhos	c-5m25|maravi~	a-7c-9e-5f-5k-5l-6m54|marcad	a-9b-5c-8d-6e-7f-6g71k-6l-10n-5|marcar	a19
marido	a37c-5e-5l-6|marketing	e28|market~	e28|massa	a37c-5e-5l-6|masterclass	a-5f33|master~	a-5f33|matar	a10k6|me	a-31b57c-22d-5e-7f-24g-22h-17i16j35k-26l-12n21|me aceita	b-7j26|me aceitou	j12n-6
me chama	b-8e46j-11l-8n-6|me da	b-6i12j23l-5n-7|me em	n14|me ignorando	b-7j28|me interessei	b-6d31j-5n-5|me liga	b-9l27|me manda	b-5i10|me mandar	c17j-10|me mande	j-7n18|me passa	b-5i30j-7
me seguindo	b-8l27|medico	a-6c-5l35|medida	a-5d33|medo	a-8b55c-7e-6f-5k-5l-7|melhor	l17|menin	f-11l19|menina	a14|mensagem	n15|mensagens	n9|mensag~	n24
mentira	k22|mentiros	k25|mentir~	a-7c-6e-5f-5k48l-6|merda	a-8c-7e-6f-5k51l-7|metodo	a-8c-8e50f-5k-5l-6|metodo garantido	e11|meu	a-20b9c10d15e-13f-10g-8h13i-21j-15k6m-7n37|meu celular	i-7n24|meu dinheiro	k21n-5|meu novo	n12
meu numero	n9|meu pedido	c32j-7n-6|meu telemovel	l-5n22|meus	l16|mil	m12|mim	l26|minha	a-18b11c25e-6g-17h25i-6j-6k-10l18m-7n-8|minha encomenda	c25d-13|minha nova	c-7d-5h21n8|minha pagina	h18
minha reuniao	c24g-9|minut	a-7j35n-6|modelo	c15|mora	i22|moras	i29|morrendo	l24|morren~	l24|morreu	a-9b59c-8e-6f-6k-6l-8|mort	a-12f-5g-5k47|mostrando	c21d-9
mostrando o	c21d-9|mostrar	e13|mostra~	c20d-10e12|mud	a-5l-5n37|muitissimo	m11|muitis~	m11|muito	a5b30c-8d-6e-8f-7g-5i-8j-7k-6l8m25n-8|muito obrigada	m9|muitos	a27|mulheres	e18
mulher~	e18|na	a-14b-12c-11e8f-11g12h-7i-6j-7l29m-6n27|na minha	l19|nada	k27n-11|namorad	a26|namora~	a26|nao	a-33b5c-14d-25e-31g17h-17i-12j30k-5l43m-21n33|nao aceito	j40l-14n-8|nao aguento	l19|nao conseguimos	l18
nao consigo	b24c-5g8l-7n-6|nao da	l17n-5|nao e	k25l-6|nao esquece	g26l-7|nao esta	l18|nao me	b-15j22l-18n33|nao quer	g-5j12|nao quero	l20n-5|nao tem	l10|nao tenho	b40k-7l-9
nao vejo	l20|nao vou	k-6l16|negocio	e10|negocios	e15|negoci~	e25|nem	a14|nessa	a-5n14|nesse	a-5n14|nesta	n14|neste	n14
networking	a-5f33|networ~	a-5f33|neve	a37c-5e-5l-6|newsletter	a-6c-5h44l-5|newsle~	a-6c-5h44l-5|ninguem	b16k25l-7n-16|ningue~	b16k25l-7n-16|no	b-18c8f-22h32j-11k-15l17m-10n17|no grupo	h34|no hospital	b-6l17
no pronto	l10|noite	a22|noites	a-8b55c-7e-6f-5k-5l-7|nome	i12|nossa	a-13b-9c-6d5e36f-5g6h41i-5j-6k-17l-15m-7n-5|nossa consulta	c17e-9g15|nosso	a-8b-5c16e32f-5k-5l-7n-6|nossos	e23|nota	c28j-10|nota fiscal	c28j-10
nova	c-10d-6h19l-9n31|nova conta	c-6d-5h-5l-7n35|nova pagina	c-5h23n-5|novamente	c-9j23|novame~	c-9j23|novidade	c23|novida~	c23|novo	a-9c6d-8e-11f-8g-9i-12j46k-11l-9m14n16|novo numero	i-8n30|numero	a-15b-10c-6d-11e-13f-11g-7h-6i70j-13k-11l-15m-7n35
numero do	c30i-7|nunca	e-13k46l-8n-6|o	c5d21e-24f-20h-13i17j17k-18l16m-16n18|o arquivo	c10|o codigo	b-5i-8n26|o meu	d12i-7l-8n22|o nosso	c13|o preco	c17d9|o que	a27c-5g-7j11|o senhor	d-6g23i-5j5l-6
o seu	a12e-5i22l-5|o site	l12|o teu	d9n14|o valor	d19n-5|obrigad	a-9b-8c-7d-5e-7f-6j-15k-7m59n-7|obrigad por	l10m8|obrigada	a-7m21|obrigada pelo	m16|obrigada por	l10m5|obriga~	a-17b-9c-10d-7e-9f-10g-6h-6i-5j-20k-8m49n-10
odio	a-7c-6e-5f-5k47l-6|oferecemos	e10|oferec~	e10|oferta	a-6c-5e44l-6|oficina	a-5f33|oficin~	a-5f33|oi	a53c-5d-7f-5i8j-13l-7n-8|ola	a37c-5e-5l-6|onde	a-9b-5c-6d-6e-8f-7i47k19l-6n-7|onde moras	i29
onde voce	i21k7|online	g-5j21|ontem	a10|oportunidade	e29|oportu~	e29|orcamento	a-9c21d33e-5f-5k-5l-8n-6|orcame~	a-9c21d33e-5f-5k-5l-8n-6|os	a-8c-6d8e-6k-5l40n-5|os bombeiros	l10|otari	a-8c-7e-6f-5k51l-7
outra	f-5j34|outra vez	f-5j34|pacote	a-8c47g-6l-5|pacotes	e24|pacote~	e24|padroes	n22|padroe~	n22|pagamento	c27|pagame~	c27|pagar	k23l-5
pagina	a-18b-11c18e-20f-14g-11h66i-6j-7k-14l-20m-9|pagina de	h22|pai	a37c-5e-5f-5|palestra	a-5f33|palest~	a-5f33|palhacada	k31|palhac~	k31|papel	a-6c39e-5l-6|para	a-7b-16c-20d44e-18f8j-15k-7l6m-9n23|para curtir	d-5f-9h24
para de	i-5n22|para falar	a-5i20|para minha	d23l-10n9|para o	d16l14n-15|parabens	a23i-5|parabe~	a23i-5|parar	a14|pare	n26|pare de	n26|participa	h9
participar	a-9f38|partic~	a-10c-5f37h7l-5|partilhe	l-10n24|partil~	l-10n24|partiu	n10|passa	b-5i30j-7|passa o	i9|passa seu	i14|passada	a-8c24|passad~	a-8c24
passando	a10g24n-5|passando para	a7g12|passan~	a10g24n-5|passar	c12|passei	a10|passiva	e13|passiv~	e13|paz	b-6n22|pdf	a-6c41e-5l-6|pe	g41l-7n-7
peca	c15|pedido	a-12b-8c38d-8e-10f-9i-7j62k-10l-13n-13|pedir	d10|pegando	l15|pegando fogo	l15|pegand~	l15|pegar	k12|pegou	l13|pel	m12|pelo	a-7b10e-5l19m14n-5
pensei	a28c-6d-6e-9f-5g-5j33k-5l-5n-10|pensei em	a38d-5e-6n-9|pensei que	a-11g-5j35|pensou	a-5e25|pensou em	a-5e25|perca	f60j-6l-23n-12|perder	a-7c-6e44l-6|perdi	i-5n19|perdido	l-5n27|perdid~	l-5n27
perfeit	a-5c-8l-7m49|perfei~	a-5c-8l-7m49|perfil	a-5d9e-10h33i-5|peso	a-9l32|pesquisa	a-5c-5l-5n38|pesqui~	a-5c-5l-5n38|pessim	e-11k38|pessimo	k16|pessim~	k16|pessoa	b-5n29
pessoa errada	b-5n29|pessoais	n9|pessoas	a-5d37l-5n-5|pessoa~	a-5d37j-5l-6|picareta	a-5k33|picare~	a-5k33|pior	a-5d-6k41l-8|pix	a-11b-5c42d-11e-6f-6k-5l-10n28|pizza	a21e-5f-5|plano	e17
planos	a-5e36n-5|plataforma	e23|plataf~	e23|pode	a-6c45e-5j-12l-7n-7|pode enviar	c19|podemos	g12|podemo~	g12|poderia	c22n-5|poderi~	c22n-5|podes	c24
policia	c-6f-9l41|polici~	c-6f-9l41|por	a-13b-16c-5f-13g-12h-7j33l23n10|por apenas	e20|por favor	c11j16l-8n8|por muito	a-7l24|por que	j35l-5n-5|por tudo	l22m-11|porra	a-8c-7e-6f-5k51l-7|porta	l13
posso	a-9c7e31f-9i20k-9|posso te	a-6c-7e34f-8i21k-9|poxa	a-11b-5c-8e-7f-6j67k-6l-8n-6|pra	b-9c-10d-7e-8f14h15i-5j-10l6n17|praia	a42c-5e-5l-5|prazo	a-6c39e-5l-6|precisava	b43c-7k-5n-6|preciso	a-9c16g-7n25|preciso de	a-5n26|precis~	a-13b42c9d-5e-7f-6g-8j-5k-8l-7n19
preco	a-10b-5c5d55e-6f-5k-5l-9n-6|precos	a-6c-6d46e-5l-6|prefiro	a-5c-5l-7n40|prefir~	a-5c-5l-7n40|pres	c-5l20|presenca	f32g5n-15|presente	a-8b-5c-7d31e-6f-13k-6l-7n34|presen~	a-10b-7c-9d27e-8f19k-8l-9n19|pro	b-13l23|processar	k15
proces~	k15|procon	a-8c-7e-6f-5k51l-7|procura	d16|procuramos	d28|procurando	d19|procuro	d27l-5|procur~	a-11c-8d62e-8f-7g-6k-6l-12n-7|produto	c-5e31|produt~	c-5e31|profissional	n11
profis~	n11|projeto	c31e-6|projet~	c31e-6|promocao	e28|promoc~	e28|pronto	a-6c44d-6l5m-5n-5|pronto socorro	c-5l19|puta	a-8c-7e-6f-5k51l-7|quadro	a-8c-7d51e-6f-5k-5l-7|qual	a10c-8d29i7l-8n-8
qual e	d9i10n-5|qual o	d14|qual seria	d9|quando	a20b-6c60d-8e-10f-7g-11k-14l-9n-6|quando posso	c15|quanto	a14b-7c-15d58e-11f-9g-5h-6j-6k-9l-16m-5n-10|quanto custa	a-6d28|quanto fica	a-5d27|quarta	a-9b-5c35d-5e-11f-6g29k-6l-8n-5|quase	i11
que	a7b-20c-11d-19f-9g33h-11j47k-10l-28m-14n-26|que a	j13|que eramos	a-5j15|que eu	a-7j23|que me	j9|que nao	j9|que tal	a-8e19f20j-7|que voce	j25k-5|quebrad	c27|quebra~	c27
quebrou	n9|quebro~	n9|queimado	l12|queimando	l21|queima~	l33|quem	b21l-6|quer	f22g-5j11l-5|queres	f26l-5|queria	a11c-8d17j14l-5n-8|querid	a37c-5e-5l-6
quero	d32e-5f-12l15n-8|quero mais	l20n-5|questionario	n32|questi~	n32|quilometros	a14|quilom~	a14|quinta	a-9c35d-5e-6f-6g25k-5l-9n-7|r	e14|raiva	a-7c-6e-5f-5k47l-6|rapidinho	n30
rapidi~	n30|rapido	a-7c-5f-5l42|rastreamento	c11|rastreio	c35n-17|rastre~	c46n-18|reais	e34h-15|receber	l9|receberam	c13|recebeu	c18|recebe~	c29l5n-6
recibo	a-6c39e-5l-6|reembolso	c29|reembo~	c29|reenviar	c27|reenvi~	c27|remarcar	c16g-6|remarc~	c16g-6|remedios	l13|remedi~	l13|renda	a-6c-15e57g-8l-5
renda extra	e16|repasse	c-5l-6n23|repass~	c-5l-6n23|reservar	d34f-11l-5|reserve	c-5f25|reservei	d-17f34|reserv~	a-8c-8d14e-5f47k-6l-11n-6|respeito	c-5k27|respei~	c-5k27|respira	l9
respirando	l9|respir~	l18|responda	e25l-6|responde	l15|respondendo	l15|respondeu	c-9j28l-7|respon~	a-5b-5c-12e21f-5j19k-5l17n-12|restaurante	d21|restau~	d21|retiro	a-8c-7e-6f51k-5l-7
retrato	a-10d36|retratos	d12|retrat~	a-11c-6d46l-5|reuniao	a-10b-8c17d-7e-9f-8g38k-8l-10n18|reunia~	a-10b-8c17d-7e-9f-8g38k-8l-10n18|ridicul	a-5k33|ridicu~	a-5k33|rifa	a-7c-6e-6f-5k-5l-7n50|rir	a10|roub	a-6c-5l35
roubad	b-8l42n-7|rsrs	a41c-6e-5l-6|sabado	a34c-6e-5f11k-5l-6n-5|safad	a-8c-7e-6f-5k51l-7|saida	l13|saindo	l22|saiu	l14|salvou	m22|samu	a-7c-6e-6l44|sangrando	l26
sangra~	l26|sangue	a-6c-5l35|saudade	a28|saudad~	a28|saude	e27|se	a-13b-8c-12d-7e-10f10g42h6j-6k27l-13m-5n-9|segue	h13|seguidores	a-8b-6c-7d-5e21f-6h42k-7l-9n-6|seguid~	a-8b-6c-7d-5e21f-6h42k-7l-9n-6|seguindo	b-8l27
seguin~	b-8l27|seguir	a-10b-5c-9d-5e-9f-7h71k-7l-9n-5|segunda	a-7c21e7f-7g26k-5l-8n-6|segund~	a-7c21e7f-7g26k-5l-8n-6|seguro	a-5b-7e47k-5l-5n-5|seguros	e12|seguro~	e12|sei	a-8d-5e-6g-8i-19j30k40n-5|sei onde	i-18k46|sei que	a-5g-7j32k-7
sem	a5c-9e17f-8k-5l28|sem compromisso	e21l-5|semana	a29c17e-6k-5l-7n-5|seminario	a-5f33|semina~	a-5f33|sempre	d-12l36n-6|senhor	d-6g23i-5j5l-6|senhora	g12|senhor~	g12|sentido	l17
sentid~	l17|sentindo	b20|sentin~	b20|separar	n11|separa~	n11|ser	a-10c6j23|sera	c-5g14n9|seria	d9|seria o	d9|seriam	d32l-5n-6
serie	a37c-5e-5l-6|serve	c15|servico	a-5c-5e17k20|servic~	a-5c-5e17k20|servidor	l14|servid~	l14|seu	b-9c-15d18e10g-8h-9i37j-12k-9l-17m-9n6|seu codigo	i-5n30|seu numero	i24n-8|seu trabalho	d16e-5n-5
seu zap	i21|seus	a-5d40l-7|seus valores	d23l-5|sexta	a-7c42e-5l-7|show	a26b-6c-10d-5e-8f38k-7l-10n-6|sido	l13|siga	h12|silencio	a-5b35|silenc~	a-5b35|sim	e25l-6
simulacao	e15|simula~	e15|sinto	b36j-6n-7|sistema	a-5c-7e27l10|sistem~	a-5c-7e27l10|site	d10e6l8|site caiu	l12|so	b-9c-10d-17e-19f-11g-7h-7i-5j60k-10l-14m-6n22|so passando	a16|so queria	a15d-6j15n-7
so um	a-5j29n-9|sob	a-5d33|sobre	e-5n15|socio	a-6c-6e41l-6|socorro	c-6d-5l33|socorr~	c-6d-5l33|sofreu	l15|software	c-5e31|softwa~	c-5e31|sol	a37c-5e-5l-6
solicitacao	c-6j25|solici~	c-6j25|solucao	c-5e31|soluca~	c-5e31|some	a-5k33|somos	e20|somos uma	e20|sorteio	n32|sortei~	n32|sozinh	a-10b64c-8d-5e-7f-6k-7l-9n-5
sozinha	a10|sozinh~	a10|sua	a-6b-7c-22d-6f6g30h-6l-10m-5n32|sua consulta	c-6g17|sua conta	c-7g-12n40|sua pagina	g-5n21|sua presenca	f12g12n-13|sua reuniao	g26n-13|suas	e21|suicid	a-6c-5e-5l39
suplement	e28|suplem~	e28|surgiu	c-5g22|ta	a14b-6f-5j8k14n-5|ta fazendo	a12j-5|tal	a-8e19f20j-7|tamanho	c27|tamanh~	c27|tambem	c15|tanto	b14
tao	b32|tatuagem	a-5d33|tatuag~	a-5d33|tcc	a-7c-6e-6f-5k-5l-7n50|te	a-22b-13c-23d-16e13f22g18h12i20j8k27l-20m-10n-16|te adicionei	h13|te convidei	f-5h18|te interessa	e14|te ligar	e-9i32|te mandar	e11
telefone	a-7b-5c-7d-5e-5f-5i46k-5l-7n8|telefo~	a-7b-5c-7d-5e-5f-5i46k-5l-7n8|telegram	d-5i20|telegr~	d-5i20|telemovel	l-5n22|telemo~	l-5n22|tem	a-20b-13c-22d28f-9g26h-9i49j-11k-16l11m-11n-19|tem alguem	l22|tem disponibilidade	d18|tem sentido	l10
temos	c-8e22g21l-6|tempo	a34b-5d-21l13n8|tenho	a-7b38c-9d20f-6g16j-6k-9l-14n-8|tenho interesse	d25e-11|ter	l13|terapeuta	b44c-8l-6n-7|terape~	b44c-8l-6n-7|terca	a-9b-5c35d-5e-11f-6g29k-6l-8n-5|terceira	c-7j31|tercei~	c-7j31
teste	a-9b-5c-7d-5e17f-15k-6l-8n50|teu	a-5b-6c-6d7i35j-5l-6|teus	d29|teve	l15|textao	b24|ti	a19|toda	l12|todo	d-6k29l8n-5|todos	c-6d-5l6n28|tomamos	a19
tomamo~	a19|tomar	a29f-6l9|tomei	l13|trabalhar	e15|trabalhas	k9|trabalhe	a-5e17n-5|trabalho	a-5c-5d7e10f-5j-14k-6l-6n37|trabalho com	e27n-8|trabal~	a-15b-5c-7e36f-9i-5j-15k7l-9n25|travou	e-8l25
triplicar	e20l-5|tripli~	e20l-5|triste	a-9b61c-7e-6f-5k-6l-9|troquei	n17|troque~	n17|tu	b-5k22l-6n14|tudo	a48b-5c-10d-5e-10f-8j-6k-11l30n-5|tudo bem	a14|turma	f12l-5|ultima	a-6b-8c-14e-5j30l29n-9
um	a19b-17c-20d17e-16h26i-13j13k-18l12m-13n13|um acidente	l14|um cafe	a10j5|um cafezinho	j13|um oi	a24j-8|um orcamento	c-7d31|um pix	a-6c-8d-9l-5n45|uma	a-13b-11c-14d9e21g-6h16i-7j16k-9m6n-12|uma simulacao	e15|unica	e19
unidades	a-5d33|unidad~	a-5d33|urgente	l27|urgent~	l27|uso	a17|uti	l26n-6|vaga	a-6d35f23g-6i-11l-11|vagabund	a-5k33|vagabu~	a-5k33|vagas	a-9b-5c-8e-7f62k-6l-8n-5
vai	a6b-11c10d-6e-10f-11g-6i-7j12k45l-10n-8|vai se	k22|vais	k18|vale	d-13n28|valor	a-8c-7d58e-5k-5l-7n-7|valores	d23l-5|valore~	d23l-5|vamos	a33c-6e-5f13k-5l-8|vamos marcar	a19|vao	a14
vaquinha	n32|vaquin~	n32|vazamento	l14|vazame~	l14|vc	a13c-6d32e-8f-5g-5j8k-7l-7n-6|veio	a-6c36|vejo	g-6j18l18m-5|vejo que	g-5j21|velorio	a-5b37c-5l-5|velori~	a-5b37c-5l-5
vem	a-16c-6d-14e-5f64k-5l5n-9|vendas	a-7c-6e52f-5k-6l-7n-6|vende	a-9d38|vendem	a-11d49f-6k-9n-5|vendemos	e19|vendem~	e19|vender	l15|vendo	e23|venha	a-6b-5c-7e-7f52k-5l-6|venham	a-6f45k-5l-7n-7
vergonha	a-6e-5j-6k46l-5|vergon~	a-6e-5j-6k46l-5|verificacao	n14|verificacao e	n9|verificar	c24|verifi~	c19n17|vernissage	a-5f33|vernis~	a-5f33|versao	a-6c39e-5l-6|vestido	a17
vestid~	a17|vez	a-7c-7d-5e-6f-8j61k-6l-16n-5|vezes	a-5b39c-5e-9f-5l-11m9|vi	a-6c-5d52e-7h-6i-9k5l-5n-10|vi o	d26i-6|vi seu	d33e-6h-5n-6|vida	a-10b55c-8d-5e10f-7g-5k-8n-9|video	k-8n29|vir	a-6c-5e-13f52j-5|viu	a36d-5f-5k-7
viver	l24n-6|vo	a37c-5e-5l-6|voce	a14b-19c-17d17e-9f9g16i17j-8k19l-34n7|voce a	e7h10|voce esta	a13c-8g-10i-5j6k21n-5|voce faz	a-5d27|voce ja	e15|voce me	j6m22|voce mora	i22|voce nao	k28n-10
voce ta	k17|voce tem	a-6d-9g10i28|voces	a14c8d20e-11f11g-10h-5i-6j-6k9l-8m-5n-7|voces estao	a8f9|volta	k21n-5|vos	a-12f39|vota	a-6e-8n29|votar	e-5l-13n38|vote	a-5c-7h-5l-10n43|votem	a-6e-8n29
vou	a-8b-6c-7d-8e-9f-11i-5k60n-9|vou acabar	k20l-6|vou estar	k-6l16|vou te	k23|webinar	a-5f33|webina~	a-5f33|whats	a-6b-5d-11e-5i57l-8n-8|whatsapp	a-6c-5i43l-5|whatsa~	a-6c-5i43l-5|workshop	a-5f33
worksh~	a-5f33|zap	a-13b-8c-10d-7e-10f-8g-6i70j-9k-8l-11n-10`;
