/** Made by scripts/learn-words.ts; not to be changed by hand. */
export const pt = `!	a20b-5c-14d-10e-8f11g-5h14i-11j-6k-6l5m21n-8|#	a-13e6j25n7|#h#	c-5g15|<all>	a13b-7c12d-5f10g-11h-8i-8j-10l9|<few>	a17b-17c16d-11e-10f13g-11h5j-9k-6l6m16n-9|<short>	a6b10d6e8g-6h-10i-10k7l8m-10|?	a27b-6c30d-26e43g-15h-12i9k-9l-21m-13n-22|a	a-16b-16c27e-20f-8i-16j6l24n13|a consulta	c18g-10|a gente	g5j9
a policia	l15|a senhora	g15|a sua	c-6f-18g23h-5n25|abaixo	n26|abraco	a28|abrem	c17|abri	h26|abri uma	h26|abs	a38c-5e-5l-6|absurdo	k31
absurd~	k31|acabar	a-10k15l20|acabar com	a-10k15l20|aceita	a-5b-8j39k-5|aceitar	c-7j19|aceita~	c-7j19|aceito	j40l-14n-9|aceitou	c-8j29n-6|aceito~	c-8j29n-6|achar	i14k6
acho	l19n-5|acidente	a-6l37|aciden~	a-6l37|acredito	a14|acredi~	a14|adeus	a-6c-5l36|adiar	c12g-6|adicionar	i27|adicionei	h13|adicionei no	h13
adicionou	b-6j21n-6|adicio~	b-8h17i22j17l-7n-9|adorei	a21b-7c-11d-6e-10f-9k-9l-12m62n-7|advogado	a-5k33|advoga~	a-5k33|agencia	e30|agenci~	e30|agenda	d41e-5i-9l-8|agendad	d-6g27i-5l-5|agenda~	d-6g27i-5l-5
agora	a-11c-6e-5f-6l51|agradec	m32|agradecid	m32|agradeco	m22|agrade~	a-9b-7c-8d-5e-7f-7j-5k-7l-10m61n-6|agua	a-5c-5k-7l45|aguento	l19|aguento mais	l19|aguent~	l19|ah	c-7j38l-5n-11
ai	a22j11l-9|ainda	a-5b-6c26d-8e-5f-6g-5j19k-6l-18n21|ainda nao	c36j22l-16n-19|ajuda	a-8b-6c-9d-5e-5f-6h10k-6l37m15n-6|ajudamos	e29|ajudam~	e29|ajudo	a-5c-5e41l-6|alagad	a-6c-5e-5l39|alagando	l26|alagan~	l26
alagou	a-6c-5e-5l39|alguem	a-5d10e-5l19|alguma	c23|alma	a-8b56c-7e-6f-5k-5l-7|almoco	a38c-5e-5l-6|alterac	c27|altera~	c27|amanha	a-15b-7d-7e-12f-10g68j-7k-9l-14m-5n-10|amanha temos	c-7g28|ambulancia	l29
ambula~	l29|amei	a-10b-5c-9d-5e-7f-6k-6l-9m69n-5|amig	a38c-5e-5l-6|amor	l25|amostra	c27|amostr~	c27|analise	e18f-7|analis~	e18f-7|anexo	a-6c40e-5l-6|aniversario	a16c-7d-5e-7f26g-5k-7l-7n13
aniver~	a16c-7d-5e-7f26g-5k-7l-7n13|antigo	c14|aparecam	a-15f25|aparec~	a-15f25|apenas	a-10b-5c-7d-5e63f-6k-6l-9m-5n-6|aplicativo	e19|aplica~	e19|app	a-7c-8e46l-6|aproveita	a12e23i-5|aproveite	a-5e22
aprove~	a7c-6d-5e45f-5i-6l-7|aqui	a13c-5e-8f16i5j-5l6m-5n-5|aqui em	a6e-7f20|ar	l14|arquivo	a-5c35l-5|arquiv~	a-5c35l-5|arrepender	k24|arrepe~	k24|arrumar	c31|arruma~	c31
artesanais	h13|artesa~	h13|artistas	e15|artist~	e15|as	a-10b30c-13d-7e14g14h-11j-5k-7l14m-6n-9|assalt	a-6c-5l36|assaltad	l24|assalt~	l28|assin	a-6c40e-5l-6|assinado	n26
assina~	n26|atac	a-6c-5l36|ate	a-12b-8c-29d-7e19f-9g69k-9l-11m-5n-7|atende	a-6c-5e-5l39|atendimento	k34|atendi~	k34|aula	a-12b-7c26d-6e5f35k-8l-11n-6|aulas	a-8c-7d52e-6f-5k-5l-7|aumentar	e18h-7|aument~	e18h-7
auto	e21|avc	a-7c-5f-5l42|avo	a48c-7e-6f-5k-5l-7|azul	c14|bando	k16|batizado	a-5d33|batiza~	a-5d33|beijinhos	a28|beijin~	a28|beijo	a34d-5l-7n-5
bem	a14|bitcoin	e30|bitcoi~	e30|bjs	a38c-5e-5l-6|bloquead	n12|bloque~	n11|boa	a39c-8f-5l6m-5|boca	c-8k35l-8|boleto	a-6c40e-5l-6|bolo	a36c-6e-5f-5k-5l-8m12
bolos	d23h9|bom	a35d9f-6l-12|bom dia	a9d11|bombeiros	l30|bombei~	l30|brigad	a-10b-5c-9d-5e-7f-6k-6l-9m69n-5|burr	a-8c-7e-6f-5k51l-7|buscar	a-9c48e-5l-5|cachorr	a29l-5n-5|cachorro	a-8l11n21
cachor~	a21c-7e-6f-5k-5l6n17|cafe	a35b-5c-11d-6e-7f11j23k-7l-12n-12|cafezinho	j13|cafezi~	j13|cai	c-9f-6l42|caiu	a-6c-7f-6l52n-9|caiu e	l14n-6|cala	c-8k35l-8|calor	a10|caloteir	a-5k33
calote~	a-5k33|canal	a-11b-7c-11d-8e-8f-13h79k-9l-11n-7|cansad	a-9b60c-8e-7f-6k-6l-8|cao	a38c-5e-5l-6|cara	k13|carinho	a-5c-5l-5m41|carinh~	a-5c-5l-5m41|cartao	d-14n29|cartoes	d-8n21|cartoe~	d-8n21
casa	a38b-5c-8d-10e14f8g-5i-8k-7l6m-5n-12|casamento	a6c-5d35e-5l-7|casamento ?	a17|casame~	a6c-5d35e-5l-7|catalogo	a-5d33|catalo~	a-5d33|celular	a-6c-5i44l-5|celula~	a-6c-5i44l-5|certinho	a-5m28|certin~	a-5m28
certo	a14|chama	b-9c-6e40j-12l19n-7|chama a	l10|chamada	g17|chamad~	g17|chance	b-5j26|chatead	a-5c-5j44l-7|chatea~	a-5c-5j44l-7|chega	a-6c16|chegaram	m28
chegar~	m28|chegou	a-12b-5c6d-5e-8f-6k-6m41n-5|chegou hoje	a-5m32|cheiro	l25|cheiro de	l25|chope	a19|chorando	a-5b38c-5l-5|choran~	a-5b38c-5l-5|chorar	a-9b59c-8e-7f-6k-6l-8|chorei	b59c-8e-7f-6k-6l-8n-5
churrasco	a-5f33|churra~	a-5f33|chuva	a38c-5e-5l-6|cinco	a10j17|cliente	c32e-6l-8|clientes	a-5c-11e22k-5l25|client~	a-8b-5c21d-6e16f-6k-7l17n-6|cobrar	l10|codigo	a-13b-11c5d-14e-10f-9g-9i-19j-9k-9l-13m-6n65|codigo de	c22g-5n12
codigo e	n18|com	a-6b8c7d-9e11f16g-7h-5i-5j12m-6n-16|com voce	a13k5|combinado	a-14c28|combin~	a-14c28|comeca	b-8e-6l32|comigo	f25l9m-5|como	a57b-6c7d-9e-16f-11g-7i31j-6k-19l-10m-5n-8|como faco	a-5i20|como posso	e-11i26
compartilh	l-12n34|compar~	l-12n35|comprar	d20|compra~	d20|comprimidos	l16|compri~	l16|compromisso	e21l-5|comprovado	e13|comprovante	c33e-9|compro~	a-7c25e25f-5k-5l-9
comunidade	n23|comuni~	n23|condicoes	e23|condic~	e23|confirm	c-5f-7g38|confirmacao	n12|confirmad	c-7g28|confirmar	c19|confirme	c-5d-5f31|confirme a	f-17g27
confir~	a-11b-7d-9e-9f15g51j-5k-9l-13m-5|congresso	a-5f33|congre~	a-5f33|conhecer	f18|conhec~	f18|consegue	a-5c32g-5|consegui	a14|conseguimos	l18|conseg~	a8c28f-7g-7j-5l9n-7|consertar	c10
conserto	c23|conser~	a-5c34|consigo	b30l-9n-6|consig~	b30l-9n-6|consorcio	e31|consor~	e31|consulta	a-8b-5c27d-7e-15f-6g47h-6i-10k-7l-9m-5n-9|consultoria	e13|consul~	a-9b-6c25d-9f-9g46h-7i-11j-5k-8l-10m-5n-10|conta	a-11b21c32d-7e-10f-9g-15i-5j-10k-9l11m-5n19
contar	b16d-5k15l-5|contatar	e-5i16|contato	i24n-8|contatos	n19|contat~	a-7c-5d-5e-7i37l-6n10|conte	b26j-5|contigo	a14|contig~	a14|contratar	d21|contrato	c28d-5
contra~	a-6c25d17e-5k-5l-5n-5|conversa	n19|conver~	n19|convidad	a-5d-5f40|convidados	d45f-20|convidamos	d-9f35|convidamos voce	f18|convidei	f-5h18|convidei voce	f-5h18|convido	a-5d-11f27h21k-6
convid~	a-17b-8c-13d18e-12f51g-10h26i-8j-7k-18l-13m-6n-10|convite	a-5d-10f34j9|convites	d38f-9|convit~	a-9b-5c-8d29e-7f24j6k-6l-8n-5|convuls	l18|convulsao	l20|convul~	a-6c-5l39|coquetel	a-5f33|coquet~	a-5f33|cor	a-6c40e-5l-6
coracao	a-5b36|coraca~	a-5b36|corre	a-6c-5e-5l39|correr	a14|corrigir	c28|corrig~	c28|corrompid	c27l-5|corrom~	c29l-5|cosmetic	e28|cosmet~	e28
crescer	e28|cresce~	e28|criei	h22|criei um	h22|cripto	a-7c-6e45l-6|cuida	g-5k26|culto	a-8c-7e-6f51k-5l-7|curso	a-7c-6e-5f48k-5l-7|cursos	a-7c-6e41l-6|curta	e-10h34
curte	h24|curtidas	e12|curtid~	e12|curtir	a-10b-5c-9d-10e-8f-31h79k-8l-9n-7|custa	a-7c-9d27j17l-5|custam	a-7d24|custaria	a-9d18|custar~	a-9d18|d	l16|da	a-16b-16c9d-10e-13f20g17h-8j11k-10l18m-7
da manha	a-6f25l-5|da pra	l17n-5|da seu	i14|daquela	a21g-5|daquel~	a21g-5|daqui	a-5k33|data	c-5f25l-5|de	a-5b-26c-19e14g18i-13j11k9m-10n27|de casa	e20|de gas	l20
de novo	a-6c11d-5e-10f-6g-6j49k-9l-7m16n-23|de saude	e27|de semana	a18|de verificacao	n14|de volta	e-5k20|decepcionad	a-5c-6e-5f-5j47l-5|decepc~	a-5c-6e-5f-5j47l-5|defeito	c24|defeit~	c24|dei	a-5d-6l40n-8
deixa	a-8d-5h39l-6n-5|deixou	b26j-5|delicia	m15|delici~	m15|demonstracao	e18f-7|demons~	e18f-7|dentista	c-5g15|dentis~	c-5g15|dentro	l16|derrame	l26
derram~	l26|desabafar	b11|desabafo	b11|desaba~	b22|desaparecido	a-5l-5n25|desapa~	a-5l-5n25|desativad	n9|desati~	n9|desconto	a-5e39l-5|descon~	a-5e39l-5
desculp	a-5b43c-5l-6n-7|desculp o	b23|desculpa	n23|descul~	a-7b40c-6d-5e-5f-5k-5l-8n17|desmai	a-6c-5l36|desmaiada	l16|desmaiado	l16|desmaiou	l16|desmai~	a-7c-6e-5f-5k-5l48|desmarcar	c13
desmar~	c13|deus	l25|dez	a-5g6l-5n29|dia	a32d9e-5i-6l-6|dinheiro	e22k13|dinheiro de	e-5k20|dinhei~	e22k13|direto	a-6e-9i41|disponib	d31n-8|disponibilidade	d18
disponivel	c-11d-7n41|dispon~	a-8c-14d41e-7f-6g-5i-5j-5k-5l-8n31|divorcio	a-5b38c-5l-5|divorc~	a-5b38c-5l-5|divulgar	h13|divulg~	h13|dizer	a16|dizer oi	a16|do	a-16b-8c20d7e-8f-9g17h19i-11j-8k-9l20n-10|do grupo	c-5h28l-5
doac	a-8c-7e-6f-5k-5l-7n53|dobrar	e10|doces	h13|documento	c13|documentos	c23|docume~	a-5c35l-5|doente	a-8b56c-7e-6f-5k-5l-7|dois	j16|domingo	a26c-5e-5f12l-6|doming~	a26c-5e-5f12l-6
dormir	b30l-9n-5|duplicar	e11|duplic~	e11|e	a-7b-13c-6d-8e-21f-13g16h-12i6j5k5l-12m24n33|e #	n12|e a	c-7j19|e ficou	m10|e o	d8i9|econom	a-7c-6e41l-6|economiz	e35g-7l-7
econom~	e35g-7l-7|ei	a38c-5e-5l-6|elevador	l18|elevad~	l18|em	a10b-9c-8e28g-10h-6i-11j-12k-12l5m-9n39|em casa	e10f18l-5n-6|emagrec	e16|emagreca	e18|emagrecer	e18|emagre~	a-7c-7e52f-5k-5l-7
embora	b45l-9n-10|emergencia	a7c-5e-5l29|emerge~	a7c-5e-5l29|empresa	d12e14l-5n-7|empresas	e14|empresta	b-12e-7n37|empres~	a-5b-14c-5d8e21j-6l-9n28|encaminh	n19|encaminhad	n25|encami~	a-6c-5l-5n45
enchente	l25|enchen~	l25|encomenda	a-5c29d13e-5l-6|encomendar	c-5d23|encomendas	d12|encome~	a-10b-6c20d48e-8f-7k-7l-9n-6|encontro	c-5e-6f38k-5l6n-7|encont~	c-5e-6f38k-5l6n-7|endereco	a-6c-5i44l-5|endere~	a-6c-5i44l-5
energia	e28|energi~	e28|enganad	k31|engana~	k31|engano	b-9l-8n38|entende	b20|entend~	b20|enterro	a-5b38c-5l-5|enterr~	a-5b38c-5l-5|entra	h20
entrada	e-9f28|entrad~	e-9f28|entrando	l14|entran~	l14|entre	h15|entrega	c29l-5|entreg~	c29l-5|entro	i11|envia	n9|enviar	c17e13i-6
envie	a-5j-5l-5n42|equipe	e28h-5|era	f-5l-6n29|eramos	a-5j15|errad	c25|errada	a-7b-7c-7e-7f-6k-6l-7n49|errado	a-8c35e-6f-5i-16k-6l-7n30|erro	a-6c40e-5l-6|es	k26n-5|escada	l12
escola	a38c-5e-5l-6|escrever	b13|escrev~	b13|espaco	n13|especial	e15|especi~	e15|esperamos	f29k-6|esperanca	l19|espera~	a-5e-8f25k-8l16|espero	a23c-6e-7f29g-5j-7k-5l-6
espero que	a34f-7j-6|esposa	a38c-5e-5l-6|esqueca	g40l-11n-7|esquece	g28l-7n-5|esquec~	b-5f-5g53j-7k-5l-18n-11|esta	a-9b-14c20d-17e-18f-6g33h-9i-11j13k-5l13m9|esta convidad	f23|esta online	g-5j21|estamos	c-7d16g21l-5n-5|estamos na	g24
estamo~	c-7d16g21l-5n-5|estao	b-5c-5d-5f6l27|estar	k-7l18|estara	a-6c16|estas	a22|estava	m15|esteja	a16|estejas	a13|esteja~	a13|estelionat	a-5k33
esteli~	a-5k33|estou	d15|estrategia	e28|estrat~	e28|eu	a5c-6d-5g-6i6j30k-7n-6|eu fiz	a-5j15|eu sei	j15|evento	a-7c-6e-5f48k-5l-7|excluid	n13|exclui~	n12
exclusiv	e26|exclus~	e31|explicar	e12|explic~	e12|explosao	l25|explos~	l25|exposicao	f35|exposi~	f35|extra	e16|faca	n14
facil	i15|faco	a-5i20|faco para	a-5i20|falar	a-8b15c-5d-5i28k10l-7n-8|faleceu	a-5b38c-5l-5|falece~	a-5b38c-5l-5|falou	j15|falta	a-8c39e-7f-5k15l-7n-6|fatura	a-6c57e-5l-13n-6|faturamento	e31
fatura~	e31|favor	c11e-5j15l-10n16|favor ?	c20j-11|favor nao	j-9n19|faz	a-9c-9d43e-5f-6k-7l-5n12|fazem	a-10c-8d57e-5f-7k-6l-6|fazendo	a33j-12|fazend~	a33j-12|fazer	d8n11|fazer um	d8n11
febre	a-6c-5l36|feijoada	a-15f25|feijoa~	a-15f25|feira	a-8c-7e-6f51k-5l-7|feliz	a-9b-5c-8e-7f-6k-6l-8m65n-5|ferias	a38c-5e-5l-6|ferid	a-6c-5l36|festa	a-15c-7e-5f57k-5l-6n-5|fica	a-10c14d23|ficaram	m21
ficara~	m21|ficaria	a-5d18|ficari~	a-5d18|ficheiro	c27|fichei~	c27|ficou	a-7c18e-5l-9m27|ficou lindo	m10|filh	a38b-5c-7e-5f-5k-5l7n-7|filme	a47c-5e-8f-8l-5|fim	a18
fim de	a18|financeira	e20|financ~	e20|fiscal	c28j-11|fiz	a-7j23|fofo	a36e-5g-6j-10|fogo	a-8c-6d-8e-5f-5k-5l55|foi	a-13b28c-11d-7e-9f-8g-5h-5k-8l12n29|fomos	l25|fora	c-8k-5l26
formulario	c27|formul~	c27|fossemos	j11|fossem~	j11|foto	a38c-5e-5l-6|franca	f21|fui	l26|fumaca	a-8c-8d-5e-9f-5k-5l58n-9|fumaca em	l24|ganha	a-7c-6e45l-6
ganhar	e26k-7|ganhe	e38g-16|ganhou	a-8c-7e-6f-5k-5l-7n53|garantid	e24|garantido	e11|garant~	a-6e35|gas	a-6c-5e-6k-5l45n-5|gat	a38c-5e-5l-6|gato	a-13c-7d10l11n23|gente	g5j9
golpe	a-8c-7e-6f-5k51l-7|golpista	a-5k33|golpis~	a-5k33|gostaria	d20|gostariamos	d21|gostar~	d42e-5n-6|gratidao	a-5c-5l-5m41|gratid~	a-5c-5l-5m41|gratis	a-12b-7c-11d-7e47f44k-9l-11n-17|gratuit	f14
gratuita	c-7e46f-17|gratuito	e-12f34|gratui~	a-8b-5c-11d-5e32f31k-6l-8n-5|grupo	a-18b-10c-18d-12e-17f-14g-9h67i-8j-8k-14l-20m-7n-13|guardei	a-5f32|guarde~	a-5f32|ha	e-6l29|hackead	l30|hackea~	l30|haha	a41c-6e-5l-6
hein	g-5k26|heranca	a-5n34|heranc~	a-5n34|hoje	a11c-7e9f-9l-6m27|hora	e-5l23|horas	c17|hospital	a-8b32c-7d-6e-6f-6k-5l25n-5|hospit~	a-8b32c-7d-6e-6f-6k-5l25n-5|idiota	a-8c-7e-6f-5k51l-7|ignorando	b-7j28
ignora~	b-7j28|imbecil	a-5k33|imbeci~	a-5k33|inauguracao	a-5f33|inaugu~	a-5f33|incendio	a-5l33|incend~	a-5l33|incompetentes	k16|incomp~	k23|inconsciente	l26
incons~	l26|infarto	l26|infart~	l26|ingresso	f31|ingres~	f31|inscreva	f23g-6h11k-6|inscreva se	f23g-6h11k-6|inscre~	f23g-6h11k-6|inscricao	f21|inscricoes	f21
inscri~	a-6c-5f42l-5|insist	a-9b-5c-8e-7f-6j62k-6l-8|insta	d-10e-6g-5i45l-9|instagram	i12|instag~	i12|interessa	e13|interessa ?	e13|interessad	d22e-6|interesse	a-5c-5d22e17|interessei	b-6d31e-5j-5
intere~	a-10b-11c-9d58e19f-7i-7j-8k-7l-11n-9|inund	a-6c-5e-5l39|inutil	a-8c-7e-6f-5k51l-7|invadindo	l20|invadi~	l20|investimento	e22|investir	a-5e24|invest~	a-8c-5e45l-6|ir	f27l-5|irma	a38c-5e-5l-6
irmao	a38c-5e-5l-6|isso	k22|ja	a-14b-6c31d-9e7f-9g15j15k-9m-6n-11|ja estamos	g24|ja pensou	a-5e25|jantar	a26b-6c-10d-5e-8f39k-7l-10n-6|jardim	a38c-5e-5l-6|jogo	a38c-5e-5l-6|joia	a14e-5|jornalista	a-5n34
jornal~	a-5n34|kkk	a41c-6e-5l-6|kkkk	a17|la	a6i11|ladra	a-8c-7e-6f-5k51l-7|ladrao	a-11b-6c-10d-6e-8f-7k43l23n-6|ladroes	a-5k35|ladroe~	a-5k35|ladrona	a-5k33|ladron~	a-5k33
lagrimas	a-5b36|lagrim~	a-5b36|legal	a38c-5e-5l-6|leitura	h9|leitur~	h9|lembra	a28c-29e-8f-6g55j-11k-5l-6|lembra daquela	a21g-5|lembramos	g25|lembranc	b40g-13|lembrando	g31l-5
lembrar	a-5g28|lembra~	a-11b30c-11d-8e-9f-12g59h-5k-10l-13n-7|lembre	f-7g47k-12|lembrei	a34g-8|lembrei de	a34g-8|lembrete	a-14c-5g49l-5|lembre~	a21c-6d-6e-7f-6g41k-7l-7n-7|lembro	a-13d-7e-7f-9g70j-7k-12|lhe	i27|liberdade	e20
liberd~	e20|liga	b-10c-12e-6j-5l56n-5|ligar	a-10b-6c-9d-5e-14f-8h-5i74k-9l-10n-8|like	a-8d-5h39l-6n-5|limitadas	f15|limita~	f15|lind	a-8c-9e-5f-5k-8l-7m66n-12|linda	a36c-6e-5i9l-7|lindo	a22b-7c-12d-7e-10f-9k-9l-14m58n-7|link	a-9b-5c-8e-7f-6k-6l-8n60
livre	f21|livro	a38c-5e-5l-6|lixo	a-8c-7e-5f-5k53l-7|logo	a-6c40e-5l-6|loja	a-6c-14d25e-5f-6k25l7n-6|lucro	a-7c-6e41l-6|lugar	a-5f32|mae	a38c-6e-5|magoad	a-10b-5c-8e-8f-6j69k-6l-8|mail	a-5c45k-5m-5n-11
mais	a-9b-9c-11d-7e38f-8g-7h-16i6j-21k19l21m-6n9|mais clientes	e25l-13|mais viver	l18|manda	a-6b-7c-5d-5e-6i32j-5k-5l-7n24|manda o	i21|mandar	a-6b-6c28e18f-6i-5j-16k-6l-20n33|mandar uma	e15|mande	j-9n19|mande mais	j-9n19|mandei	j19n5
manha	a-6f25l-5|manter	n13|maravilh	m33|maravilhos	c-5m25|maravi~	a-7c-9e-6f-5k-5l-6m54|marcad	a-9b-5c-9d-6e-7f-6g73k-6l-10n-5|marcar	a19|marido	a38c-5e-5l-6|marketing	e28|market~	e28
massa	a38c-5e-5l-6|masterclass	a-5f33|master~	a-5f33|matar	a9k6|me	a-30b56c-22e-5f-24g-19h-16i16j35k-25l-11n9|me aceita	b-7j26|me aceitou	j10|me chama	b-8e45j-11l-8|me da	b-6i11j23l-5n-5|me ignorando	b-7j28
me interessei	b-6d31e-5j-5|me liga	b-9l26|me manda	b-5i10|me mande	j-9n19|me passa	b-5i29j-7|me seguindo	b-8l27|medico	a-6c-5l36|medida	a-5d33|medo	a-8b56c-7e-6f-5k-5l-7|melhor	l17
menin	f-11l20|menina	a14|mensagem	n16|mensagens	n11|mensag~	j-5n27|mentira	k22|mentiros	k25|mentir~	a-7c-6e-5f-5k48l-6|merda	a-8c-7e-6f-5k51l-7|metodo	a-8c-8e51f-5k-5l-6
metodo garantido	e11|meu	a-17b10c12d18e-11f-8g-5h14i-8j-14k8l5m-5|meu dinheiro	e-5k20|meu pedido	c30j-8|meus	l16|mil	m12|mim	l26|minha	a-19b11c24d9e-6g-11h25i-6j-6k-11l16m-7n-15|minha encomenda	c26d-15|minha nova	c-6h21
minha pagina	h18|minha reuniao	c22g-6|minut	a-7j36n-6|modelo	c14|mora	i22|moras	i30|morrendo	l25|morren~	l25|morreu	a-9b59c-8e-7f-6k-6l-8|mort	a-13f-5g-5k47
mostrando	c21d-9|mostrando o	c21d-9|mostrar	e13|mostra~	c20d-10e12i-5|muitissimo	m11|muitis~	m11|muito	a5b30c-8d-6e-8f-7i-8j-7k-6l8m25n-8|muito obrigada	m9|muitos	a28|mulheres	e18
mulher~	e18|na	a-14b-12c-11e9f-11g13h-6i-6j-7l30m-6n22|na minha	l19|nada	k25n-6|namorad	a26|namora~	a26|nao	a-34b7c-14d-27e-31g14h-17i-12j30k-7l43m-22n35|nao aceito	j40l-14n-9|nao aguento	l19|nao conseguimos	l18
nao da	l17n-5|nao e	g-6k23l-6n13|nao esquece	g28l-7n-5|nao esta	l19|nao me	b-11j25l-10n10|nao quer	j11|nao quero	l20|nao tem	l10|nao tenho	b39k-7l-9|nao vejo	l19
nao vou	k-6l15|negocio	e10|negocios	e15|negoci~	e25|nem	a14|networking	a-5f33|networ~	a-5f33|neve	a38c-5e-5l-6|newsletter	a-6c-5h44l-5|newsle~	a-6c-5h44l-5
ninguem	b15k24l-8n-12|ningue~	b15k24l-8n-12|no	b-18c6f-23h31j-12k-15l17m-11n18|no grupo	h34|no hospital	b-7l18|no pronto	l10|noite	a22|noites	a-8b56c-7e-6f-5k-5l-7|nome	i12|nossa	a-13b-8c-6e37f-5g8h42i-5j-6k-16l-13m-6n-12
nossa consulta	c15e-9g17|nosso	a-8b-5c16e32f-5k-5l-7n-5|nossos	e23|nota	c28j-11|nota fiscal	c28j-11|nova	c-6h21|nova pagina	c-6h21|novamente	c-9j23|novame~	c-9j23|novidade	c23
novida~	c23|novo	a-8c5d-8e-11f-8g-7h-5i-12j46k-11l-9m14n16|novo numero	c-6i-10j-5n39|numero	a-15b-11c-7d-11e-13f-11g-6h-6i70j-13k-12l-15m-7n37|numero do	c31i-7|nunca	e-14k45l-9|o	c5d21e-24f-20h-12i18j16k-18l17m-15n11|o arquivo	c9|o codigo	b-6i-9n33|o nosso	c13
o preco	c17d8|o que	a27c-5g-6j11l-5|o senhor	d-6g24i-6j5l-6|o seu	a12c-5e-5i21l-6n5|o site	l11|o teu	d9l-5n16|o valor	d18|obrigad	a-9b-8c-7d-5e-7f-6j-16k-7m59n-7|obrigad por	l10m8|obrigada	a-8l5m21
obrigada pelo	m16|obrigada por	l10m5|obriga~	a-17b-10c-11d-7e-9f-10g-5h-6i-5j-20k-9m49n-10|odio	a-7c-6e-5f-5k47l-7|oferecemos	e10|oferec~	e10|oferta	a-6c-6e44l-6|oficina	a-5f33|oficin~	a-5f33|oi	a53c-5d-7f-5i8j-13l-7n-9
ola	a38c-5e-5l-6|onde	a-9b-5c-6d-6e-8f-7i47j-5k19l-6n-6|onde moras	i30|onde voce	a-5i21k7|online	g-5j21|ontem	a9|oportunidade	e29|oportu~	e29|orcamento	a-9c21d33e-5f-5k-5l-8n-6|orcame~	a-9c21d33e-5f-5k-5l-8n-6
os	a-8c-6d8e-6k-5l40n-5|os bombeiros	l10|otari	a-8c-7e-6f-5k51l-7|outra	f-5j34|outra vez	f-5j34|pacote	a-9c47e-5l-5|pacotes	e24|pacote~	e24|padroes	n23|padroe~	n23
pagamento	c27|pagame~	c27|pagar	k23|pagina	a-18b-12c18e-21f-15g-10h65i-7j-8k-14l-20m-9|pagina de	h21|pai	a37c-5e-5f-5|palestra	a-5f33|palest~	a-5f33|palhacada	k31|palhac~	k31
papel	a-6c40e-5l-6|para	a-7b-14c-19d46e-18f7h5i6j-16k-8m-9n19|para curtir	d-5f-9h24|para falar	a-5i20|para o	d13l12n-7|parabens	a23i-5|parabe~	a23i-5|parar	a14|pare	e-5n28|participa	h9
participar	a-9f38|partic~	a-10c-5f37h7l-5|partilhe	l-10n25|partil~	l-10n25|passa	b-5i29j-7|passa seu	i14|passada	a-8c24|passad~	a-8c24|passando	a10d-5g25n-5|passando para	a7g12
passan~	a10d-5g25n-5|passar	c12|passei	a9|passiva	e13|passiv~	e13|pdf	a-6c41e-5l-6|pe	c-6g47k-5l-8n-9|peca	c14|pedido	a-12b-8c38d-9e-10f-9h-5i-7j62k-10l-13n-9|pedir	d10
pegando	l15|pegando fogo	l15|pegand~	l15|pegar	k12|pegou	l13|pel	m13|pelo	a-7b10e-5l19m14n-6|pensei	a27c-6d-6e-9f-5g-6j33k-5l-5n-9|pensei em	a38d-5e-6n-7|pensei que	a-11g-5j36
pensou	a-5e25|pensou em	a-5e25|perca	b-5f61j-6l-22n-12|perder	a-7c-6e45l-6|perdido	l-5n28|perdid~	l-5n28|perfeit	a-5c-8l-7m49|perfei~	a-5c-8l-7m49|perfil	a-5d9e-10h33i-5|peso	a-9l32
pesquisa	a-5c-5l-5n39|pesqui~	a-5c-5l-5n39|pessim	e-11k38|pessimo	k16|pessim~	k16|pessoa	b-5n30|pessoa errada	b-5n30|pessoais	n11|pessoas	a-5d37n-5|pessoa~	a-5d37j-5l-6n6
picareta	a-5k33|picare~	a-5k33|pior	a-5d-7k42l-7|pix	a-11b-5c43d-12e-6f-7k-6l-10n29|pizza	a21e-5f-5|plano	e17|planos	a-5e36n-5|plataforma	e23|plataf~	e23|pode	a-6c45e-6j-13l-7n-7
pode enviar	c19|poderia	c22n-5|poderi~	c22n-5|podes	c24|policia	c-6f-9l41|polici~	c-6f-9l41|por	a-13b-16c-6f-14g-11h-7j33l23n14|por apenas	e20|por favor	c11e-5j15l-10n16|por muito	a-7l25
por que	j35l-6n-5|por tudo	l22m-11|porra	a-8c-7e-6f-5k51l-7|porta	l13|posso	a-9c8e31f-9g-5i20k-9|posso te	a-6c-7e34f-8i21k-9|poxa	a-11b-5c-8e-7f-6j67k-6l-8n-7|pra	b-10c-10d-7e-8f14h15i-5j-11l6n19|praia	a42c-5e-5l-5|prazo	a-6c40e-5l-6
precisava	b44c-7k-5n-6|preciso	a-9c14n25|preciso de	a-5n26|precis~	a-13b42c7d-5e-7f-7g-6j-5k-8l-8n19|preco	a-10b-5c5d55e-6f-5k-6l-9n-6|precos	a-6c-6d46e-5l-6|prefiro	a-5c-5l-7n41|prefir~	a-5c-5l-7n41|pres	l20|presenca	f32g6n-16
presente	a-8b-5c-7d31e-6f-13k-6l-7n35|presen~	a-10b-7c-10d27e-8f19k-8l-10n20|pro	b-14l23|processar	k15|proces~	k15|procon	a-8c-7e-6f-5k51l-7|procura	d16|procuramos	d28|procurando	d19|procuro	d27l-5
procur~	a-11b-5c-8d62e-8f-7g-5h-5k-6l-12n-7|produto	c-5e31|produt~	c-5e31|profissional	n12|profis~	n12|projeto	c32e-6|projet~	c32e-6|promocao	e28|promoc~	e28|pronto	a-6c45d-6g-5l5m-5n-5
pronto socorro	c-5l19|puta	a-8c-7e-6f-5k51l-7|quadro	a-8c-7d52e-6f-5k-5l-7|qual	a9c-8d29i6l-8n-6|qual e	d8i9|qual o	d15|qual seria	d9|quando	a20b-6c60d-8e-10f-7g-12k-14l-10n-6|quando posso	c15|quanto	a14b-7c-15d58e-11f-9h-6j-6k-9l-16m-5n-10
quanto custa	a-6d28|quanto fica	a-5d27|quarta	a-9b-5c36d-5e-11f-6g29k-6l-8n-5|quase	i11|que	a7b-20c-12d-19f-9g35h-12i-5j47k-10l-29m-14n-25|que a	j13|que eramos	a-5j15|que eu	a-7j23|que me	j9|que nao	j10
que tal	a-8e19f20g-5j-7|que voce	g-5j25k-5|quebrad	c27|quebra~	c27|queimado	l12|queimando	l21|queima~	l33|quem	b21l-6|quer	f22j10l-5|queres	f27l-5
queria	a11c-8d17j14l-5n-8|querid	a38c-5e-5l-6|quero	d32e-5f-12l15n-6|quero mais	l20|questionario	a-5n34|questi~	a-5n34|quilometros	a14|quilom~	a14|quinta	a-7c37e-5f-5g12k-5l-7n-5|r	e14
raiva	a-7c-6e-5f-5k47l-7|rapidinho	n32|rapidi~	n32|rapido	a-7c-5f-5l42|rastreamento	c11|rastreio	c35n-18|rastre~	c46n-19|reais	e34h-15|receber	l9|receberam	c13
recebeu	c18|recebe~	c29l5n-6|recibo	a-6c40e-5l-6|reembolso	c29|reembo~	c29|reenviar	c27|reenvi~	c27|remarcar	c16g-5|remarc~	c16g-5|remedios	l14
remedi~	l14|renda	a-6c-16e58g-6l-5|renda extra	e16|repasse	c-5l-7n24|repass~	c-5l-7n24|reservar	d34f-11l-5|reserve	c-5f25l-5|reservei	d-17f35|reserv~	a-8c-9d14e-5f47k-6l-11n-6|respeito	c-6k27
respei~	c-6k27|respira	l9|respirando	l9|respir~	l19|responda	e25l-6|responde	l15|respondendo	l15|respondeu	c-9j28l-7|respon~	a-5b-6c-12e21f-5j18k-5l18n-12|restaurante	d21
restau~	d21|retiro	a-8c-7e-6f51k-5l-7|retrato	a-10c-5d36|retratos	d13|retrat~	a-11c-6d46l-5|reuniao	a-10b-7c17d-7e-9f-8g37k-8l-10n20|reunia~	a-10b-7c17d-7e-9f-8g37k-8l-10n20|ridicul	a-5k33|ridicu~	a-5k33|rifa	a-8c-7e-6f-5k-5l-7n53
rir	a9|roub	a-6c-5l36|roubad	b-8l42n-7|rsrs	a41c-6e-5l-6|sabado	a34c-7e-5f11k-5l-6n-5|safad	a-8c-7e-6f-5k51l-7|saida	l13|saindo	l22|saiu	l14|salvou	m22
samu	a-7c-6e-6l44|sangrando	l26|sangra~	l26|sangue	a-6c-5l36|saudade	a28|saudad~	a28|saude	e27|se	a-13b-8c-12d-8e-10f10g43h6j-6k27l-13m-5n-9|segue	h13|seguidores	a-8b-6c-7d-5e21f-6h42k-7l-9n-5
seguid~	a-8b-6c-7d-5e21f-6h42k-7l-9n-5|seguindo	b-8l27|seguin~	b-8l27|seguir	a-10b-5c-9d-5e-9f-7h72k-7l-9n-5|segunda	a-7b-5c22e6f-5g21k-5l-7|segund~	a-7b-5c22e6f-5g21k-5l-7|seguro	a-5b-7e47k-5l-5n-5|seguros	e12|seguro~	e12|sei	a-8d-5e-6g-7i-19j30k40
sei onde	i-18k46|sei que	a-5g-6j32k-7|sem	a5c-9e17f-8k-5l28|sem compromisso	e21l-5|semana	a29c17e-6f-5k-5l-7n-5|seminario	a-5f33|semina~	a-5f33|sempre	d-13l37n-5|senhor	d-6g24i-6j5l-6|senhora	g15
senhor~	g15|sentido	l16|sentid~	l16|sentindo	b20|sentin~	b20|separar	n12|separa~	n12|ser	a-10c5j23|sera	c-5g15n10|seria	d9
seria o	d9|seriam	d31l-5n-5|serie	a38c-5e-5l-6|serve	c14|servico	a-5c-5e17k20|servic~	a-5c-5e17k20|servidor	l14|servid~	l14|seu	b-9c-16d18e10g-7h-9i37j-12k-9l-17m-9n8|seu codigo	i-5n30
seu numero	i24n-9|seu trabalho	d16e-5n-5|seu zap	i21|seus	a-5d41l-7|seus valores	d23l-5|sexta	a-7c42e-5l-8|show	a26b-6c-10d-5e-8f39k-7l-10n-6|sido	l13|siga	h11|silencio	a-5b36
silenc~	a-5b36|sim	e25l-6|simulacao	e15|simula~	e15|sinto	b36j-7|sistema	a-5c-7e27l10|sistem~	a-5c-7e27l10|site	d10e6l8|site caiu	l12|so	b-9c-10d-18e-19f-11g-7h-7i-5j60k-10l-14m-6n23
so passando	a16|so queria	a15d-6j15n-7|so um	a-5j29n-8|sob	a-5d33|sobre	e-5n15|socio	a-7c-6e41l-6|socorro	c-6d-5l34|socorr~	c-6d-5l34|sofreu	l15|software	c-5e31
softwa~	c-5e31|sol	a38c-5e-5l-6|solicitacao	c-7j25|solici~	c-7j25|solucao	c-5e31|soluca~	c-5e31|some	a-5k33|somos	e20|somos uma	e20|sorteio	a-5n34
sortei~	a-5n34|sozinh	a-10b64c-8d-5e-7f-6k-7l-9n-5|sozinha	a9|sozinh~	a9|sua	a-6b-7c-24d-7e-5f6g32h-7l-11m-5n34|sua consulta	c-7g20|sua conta	c-8g-13l-5n46|sua pagina	n21|sua presenca	f13g14n-14|sua reuniao	g27n-15
suas	e21|suicid	a-6c-5e-5l39|suplement	e28|suplem~	e28|suspens	n9|suspen~	n9|ta	a14b-6d-5f-5j8k14n-5|ta fazendo	a12j-5|tal	a-8e19f20g-5j-7|tamanho	c27
tamanh~	c27|tambem	c14|tanto	b13|tao	b32|tatuagem	a-5d33|tatuag~	a-5d33|tcc	a-8c-7e-6f-5k-5l-7n53|te	a-22b-13c-23d-16e13f23g19h12i20j8k27l-20m-10n-16|te adicionei	h13|te convidei	f-5h18
te interessa	e13|te ligar	e-9i32|te mandar	e11|telefone	a-6c-5e-5i47l-5|telefo~	a-6c-5e-5i47l-5|telegram	d-5g-5i20|telegr~	d-5g-5i20|tem	a-20b-13c-22d28f-9g27h-9i49j-11k-16l11m-12n-18|tem alguem	l22|tem disponibilidade	d18
tem sentido	l10|temos	c-9e22g25l-7|tempo	a34b-5d-21l13n8|tenho	a-6b37c-5d22f-5j-5k-8l-12n-7|tenho interesse	d25e-11|ter	l13|terapeuta	b43c-8d-5l-7|terape~	b43c-8d-5l-7|terca	a-9b-5c36d-5e-11f-6g29k-6l-8n-5|terceira	c-8j31
tercei~	c-8j31|teste	a-10b-5c-8d-5e17f-15k-6l-9n54|teu	a-5b-6c-6d6i34j-6l-7n7|teus	d29|teve	l15|textao	b25|ti	a20|toda	l12|todo	d-6k29l9n-5|todos	c-7d-5l6n30
tomamos	a19|tomamo~	a19|tomar	a29f-6l9|tomei	l14|trabalhar	e16|trabalhas	k9|trabalhe	a-5e17n-5|trabalho	a-5c-5d7e10f-5j-13k-7l-6n38|trabalho com	e27n-8|trabal~	a-15b-5c-7e36f-9i-5j-15k6l-9n27
travou	c-5e-8l24|triplicar	e20l-5|tripli~	e20l-5|triste	a-10b61c-7e-6f-5k-6l-9|troquei	i-5n17|troque~	i-5n17|tu	k27l-5n-11|tudo	a48b-5c-10d-5e-10f-8j-6k-11l30n-5|tudo bem	a14|turma	f13l-5
ultima	a-6b-7c-14e-5j30l28n-6|um	a19b-17c-19d18e-16g-14h27i-13j14k-17l13m-12n16|um acidente	l14|um cafe	a10j5|um cafezinho	j13|um oi	a24j-8|um orcamento	c-8d31|um pix	a-6c-9d-10l-5n46|uma	a-13b-11c-14d9e21g-5h16i-7j16k-9m6n-12|uma simulacao	e15
unica	e19|unidades	a-5d33|unidad~	a-5d33|urgente	l27|urgent~	l27|uso	a17|uti	l26n-5|vaga	a-6d35f23g-6i-11l-11|vagabund	a-5k33|vagabu~	a-5k33
vagas	a-9b-5c-8e-7f62k-6l-8n-5|vai	a6b-11c11d-6e-10f-11g-7i-7j12k45l-10n-7|vai se	k22|vais	k18|vale	d-14n29|valor	a-8c-7d57e-5f-5k-5l-7n-6|valores	d23l-5|valore~	d23l-5|vamos	a33c-6e-5f13k-5l-8|vamos marcar	a19
vao	a14|vaquinha	a-5n34|vaquin~	a-5n34|vazamento	l14|vazame~	l14|vc	a14c-6d32e-8f-5g-5j8k-7l-7n-6|veio	a-6c35|vejo	g-6j18l17m-5|vejo que	g-5j21|velorio	a-5b38c-5l-5
velori~	a-5b38c-5l-5|vem	a-17c-7d-15e-5f64k-5l5n-9|vendas	a-7c-6e52f-5k-6l-8n-5|vende	a-10d38|vendem	a-11d49f-6k-9|vendemos	e20|vendem~	e20|vender	l16|vendo	e23|venha	a-6b-5c-7e-7f52k-5l-6
venham	a-6f46k-5l-7n-7|vergonha	a-6e-5j-6k46l-5|vergon~	a-6e-5j-6k46l-5|verificacao	n14|verificacao e	n9|verificar	c24|verifique	n9|verifi~	a-5c19n18|vernissage	a-5f33|vernis~	a-5f33
versao	a-6c40e-5l-6|vestido	a17|vestid~	a17|vez	a-7c-7d-5e-6f-8j61k-6l-15n-5|vezes	a-5b39e-9f-5l-11m9|vi	a-6c-5d52e-7h-6i-9k5l-5n-11|vi o	d26i-6|vi seu	d33e-6h-5n-7|vida	a-10b55c-9d-5e10f-7k-8n-8|vir	a-6c-5e-13f52j-5
viu	a35d-5f-5k-7|viver	l23n-5|vo	a38c-5e-5l-6|voce	a16b-19c-17d17e-9f10g17i17j-8k19l-35|voce a	e7h10|voce esta	a12c-8f5g-11i-5j6k21|voce faz	a-5d27|voce ja	e15|voce me	j6m21|voce mora	i22
voce nao	k26n-6|voce ta	k17|voce tem	a-6d-9g10i28|voces	a13c6d20e-11f11g-6h-5i-6j-6k9l-8m-5n-8|voces estao	a8f9|volta	e-5k20|vos	a-12f39|vota	a-7e-10l-5n35|votar	e-6l-15n44|vote	a-6c-7e-5h-5l-10n45
votem	a-7e-10l-5n35|vou	a-8b-7c-7d-8e-9f-11g-5i-6j-5k60n-8|vou acabar	k20l-6|vou estar	k-6l15|vou te	k23|webinar	a-5f33|webina~	a-5f33|whats	a-6b-5d-11e-5i57l-8n-8|whatsapp	a-6c-5i44l-5|whatsa~	a-6c-5i44l-5
workshop	a-5f33|worksh~	a-5f33|zap	a-14b-8c-10d-8e-10f-9g-6i70j-9k-9l-11n-10`;
