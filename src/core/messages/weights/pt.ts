/** Made by scripts/learn-words.ts; not to be changed by hand. */
export const pt = `!	a25c-10d-8e-5f-6h15i-8k-5l9m12n-6|#	a-14e6j26|#h#	c-5g14|<all>	a13c11e5f7g-10h-8i-9j-10l9|<few>	a15b-15c13d-8e-8f8g-7h9j-13k-9l10m10n-6|<short>	a7b7c5d5e7g-7h-11i-9k8l7m-8|?	a21b-5c28d-25e45f7g-12h-10i13j-15k-7l-17m-9n-20|a	a-14b-16c24e-19f-6i-14k5l24n14|a consulta	c20g-10|a gente	j12
a policia	l15|a sua	c-6f-19g23h-5n25|abaixo	n27|abraco	a28|abrem	c18|abri	h26|abri uma	h26|abs	a39c-6e-5l-6|absurdo	a-5k32|absurd~	a-5k32
acabar	a-11k15l20|acabar com	a-11k15l20|aceita	b-8j40k-5|aceito	j40l-14n-9|aceitou	c-8j30n-6|aceito~	c-8j30n-6|achar	i15k6|acho	l19n-5|acidente	a-6l37|aciden~	a-6l37
adeus	a-6c-5l36|adiar	c13g-7|adicionar	i27|adicionei	h13|adicionei no	h13|adicionou	b-6j21n-6|adicio~	b-8h17i22j17l-7n-9|adorei	a22b-7c-12d-7e-10f-9k-9l-12m64n-7|advogado	a-5k34|advoga~	a-5k34
agencia	e30|agenci~	e30|agenda	d42e-5i-9l-8|agendad	d-6g27i-6l-5|agenda~	d-6g27i-6l-5|agora	a-12c-5e-5l49|agradec	m34|agradecid	m34|agradeco	m23|agrade~	a-10b-7c-9d-6e-7f-7k-7l-11m61n-6
agua	a-5c-5k-8l45|aguento	l19|aguento mais	l19|aguent~	l19|ah	c-8j38n-11|ai	a15j11l-9|ainda	a-5b-6c27d-8e-5f-6g-5j19k-6l-18n22|ainda nao	c37j22l-16n-20|ajuda	a-9b-6c-9d-5e-6f-6h9k-6l37m17n-6|ajudamos	e29
ajudam~	e29|ajudo	a-5c-5e41l-6|alagad	a-7c-6e-5l40|alagando	l27|alagan~	l27|alagou	a-7c-6e-5l40|alguem	a-6d10e-5l19|alguma	c23|alma	a-8b56c-7e-6f-5k-5l-7|almoco	a39c-6e-5l-6
alterac	c27|altera~	c27|amanha	a-15b-7d-7e-12f-10g68h-5j-6k-10l-14m-5n-10|amanha temos	c-6g28|ambulancia	l29|ambula~	l29|amei	a-10b-5c-9d-5e-8f-7k-7l-9m71n-5|amig	a39c-6e-5l-6|amor	l24|amostra	c27
amostr~	c27|analise	e18f-7|analis~	e18f-7|anexo	a-7c41e-5l-6|aniversario	a18c-7d-5e-7f26g-5k-7l-7m-5n13|aniver~	a18c-7d-5e-7f26g-5k-7l-7m-5n13|apenas	a-10b-5c-8d-5e63f-6k-6l-9m-5n-6|aplicativo	e19|aplica~	e19|app	a-7c-8e47l-6
aproveita	a12e23i-5l-5|aproveite	a-5e23|aprove~	a7c-6d-5e46f-5i-6l-7|aqui	a16e-8i8l7|ar	l14|arquivo	a-5c36l-5m-5|arquiv~	a-5c36l-5m-5|arrepender	k25|arrepe~	k25|arrumar	c31
arruma~	c31|artesanais	h13|artesa~	h13|artistas	e15|artist~	e15|as	a-10b30c-13d-7e14g14h-11k-7l15m-6n-9|assalt	a-6c-5l36|assaltad	l25|assalt~	l28|assim	j9
assin	a-7c41e-5l-6|assinado	n27|assina~	n27|atac	a-6c-5l36|ate	a-12b-8c-30d-7e19f-9g69k-9l-11m-5n-7|atende	a-7c-6e-5l40|atendimento	k33|atendi~	k33|aula	a-13b-7c27d-6e5f36k-9l-11n-7|aulas	a-8c-7d52e-6f-5k-5l-7
aumentar	e19h-7|aument~	e19h-7|auto	e21|avc	a-7c-5f-5l42|avo	a49c-7e-6f-5k-5l-7|bando	k17|batizado	a-5d34|batiza~	a-5d34|beijinhos	a28|beijin~	a28
beijo	a36d-5l-8n-5|bem	a14|bitcoin	e30|bitcoi~	e30|bjs	a39c-6e-5l-6|bloquead	n12|bloque~	n11|boa	a40c-8f-5l5|boca	c-8k35l-8|boleto	a-7c41e-5l-6
bolo	a39c-6e-5l-6|bolos	d23h9|bom	a36d9l-11|bom dia	a9d11|bombeiros	l30|bombei~	l30|brigad	a-10b-5c-9d-5e-8f-7k-7l-9m71n-5|burr	a-8c-7e-6f-5k52l-7|buscar	a-8c49e-5f-5g-5l-5|cachorr	a30l-5n-5
cachorro	a-8l11n22|cachor~	a21b-5c-7e-6f-5k-5l6n17|cafe	a36b-5c-10d-6e-8f15j23k-7l-14n-13|cafezinho	j14|cafezi~	j14|cai	c-9f-7l42|caiu	a-6c-7f-6l53n-9|caiu e	l15n-7|cala	c-8k35l-8|caloteir	a-5k34
calote~	a-5k34|canal	a-11b-7c-11d-8e-8f-13h79k-9l-11n-7|cansad	a-9b61c-8e-7f-6k-6l-8|cao	a39c-6e-5l-6|cara	k14|carinho	a-6c-5l-5m42|carinh~	a-6c-5l-5m42|cartao	d-14n30|cartoes	d-9n21|cartoe~	d-9n21
casa	a43c-7d-8e16f-5g-5i-7k-7l8n-13|casamento	a6c-5d35e-5l-7|casamento ?	a18|casame~	a6c-5d35e-5l-7|catalogo	a-5d34|catalo~	a-5d34|celular	a-6c-5e-5i44l-5|celula~	a-6c-5e-5i44l-5|certinho	m26|certin~	m26
certo	a13|chama	a-5b-9c-5e40j-12l19n-7|chama a	l10|chamada	g17|chamad~	g17|chance	b-5j26l-5|chatead	a-5c-5j45l-7|chatea~	a-5c-5j45l-7|chega	a-6c16|chegaram	m30
chegar~	m30|chegou	a-11b-5c7d-5e-8f-6k-6m43n-5|chegou hoje	a-5m32|cheiro	l25|cheiro de	l25|chope	a20|chorando	a-5b38c-5l-5|choran~	a-5b38c-5l-5|chorar	a-9b60c-8e-7f-6k-6l-8|chorei	a-9b60c-8e-7f-6k-6l-8
churrasco	a-5f34|churra~	a-5f34|chuva	a39c-6e-5l-6|cinco	j17|cliente	c32e-7l-8|clientes	a-5c-11e22k-5l25|client~	a-9b-5c21d-6e16f-6k-7l17n-6|cobrar	l10|codigo	a-13b-11c6d-14e-11f-9g-9i-18j-10k-9l-13m-6n66|codigo de	c22g-5n9
codigo e	n18|com	a-7b8c7d-9e10f16g-7h-5i-5j12m-6n-16|com voce	a12k6|combinado	a-14c29|combin~	a-14c29|comeca	b-8e-6l32|comigo	f26l8|como	a56b-6c7d-8e-16f-10g-7i32j-5k-20l-10m-5n-8|como faco	a-5i22|como posso	e-11i26
compartilh	l-12n35|compar~	l-12n35|comprar	d21|compra~	d21|comprimidos	a-5l16|compri~	a-5l16|compromisso	e21l-5|comprovado	e13|comprovante	c34e-9|compro~	a-7c25e25f-5k-5l-9
comunidade	n24|comuni~	n24|condicoes	e24|condic~	e24|confirm	c-5f-7g39|confirmacao	n12|confirmad	c-7g28|confirmar	c19|confirmar sua	g9|confirme	c-5d-5f31
confirme a	f-18g28|confir~	a-11b-7d-9e-10f15g51j-5k-9l-14m-6|congresso	a-5f34|congre~	a-5f34|conhecer	f18|conhec~	f18|consegue	c31g-6|conseguimos	l18|conseg~	c28f-5g-7l11n-7|consertar	c11
conserto	c24|conser~	a-5c35|consigo	b30l-9n-6|consig~	b30l-9n-6|consorcio	e31|consor~	e31|consulta	a-8b-5c28d-7e-15f-7g47h-7i-10k-7l-9m-5n-10|consultoria	e14|consul~	a-9b-6c25d-8f-9g46h-7i-11k-8l-10m-6n-10|conta	a-11b22c33d-7e-10f-9g-15i-5j-10k-8l11m-5n19
contar	b16d-5k16l-5|contatar	e-5i17|contato	i24n-8|contatos	n19|contat~	a-7c-5d-5e-7i36l-6n10|conte	b27j-6|contigo	a13|contig~	a13|contratar	d22|contrato	c29d-5
contra~	a-6c26d17e-6k-5l-5n-5|conversa	n19|conver~	n19|convidad	d-6f40|convidados	d45f-20|convidamos	d-8f35|convidamos voce	f19|convidei	f-5h19|convidei voce	f-5h19|convido	a-5d-11e-5f28h21k-6
convid~	a-16b-8c-13d18e-12f50g-10h26i-8j-7k-18l-13m-7n-10|convite	a-5d-10f34j9|convites	d39f-10|convit~	a-9b-5c-8d30e-7f25j7k-6l-8n-5|convuls	l18|convulsao	l21|convul~	a-6c-5l39|coquetel	a-5f34|coquet~	a-5f34|cor	a-7c41e-5l-6
coracao	a-5b36|coraca~	a-5b36|corre	a-7c-6e-5l40|corrigir	c29|corrig~	c29|corrompid	c28l-5|corrom~	c29l-5|cosmetic	e28|cosmet~	e28|crescer	e28
cresce~	e28|criei	h22|criei um	h22|cripto	a-7c-6e45k-5l-6|cuida	g-5k26|culto	a-8c-7e-6f52k-5l-7|curso	a-7c-6e-5f48k-5l-7|cursos	a-7c-6e42l-6|curta	e-10h34|curte	h24
curtidas	e12|curtid~	e12|curtir	a-10b-5c-10d-10e-8f-31h79k-8l-9n-7|custa	a-6d28|custam	a-7d25|custaria	a-8d17|custar~	a-8d17|d	l16|da	a-18b-16c7d-10e-13f24g17h-8j11k-10l18m-7|da pra	l18n-5
da seu	i15|daquela	a21g-6|daquel~	a21g-6|daqui	a-5k34|data	c-5f25l-5|de	a-9b-25c-21e15g19i-20j14k10m-8n28|de gas	l20|de novo	a-6c10d-5e-10f-7g-6j50k-9l-7m16n-23|de saude	e27n-5|de semana	a20
de verificacao	n12|de volta	e-5k20|decepcionad	a-6c-6e-6f-6j48l-5|decepc~	a-6c-6e-6f-6j48l-5|defeito	c25l-5|defeit~	c25l-5|dei	a-6d-6l41n-9|deixa	a-8d-5h40l-6n-5|deixou	b27j-6|demonstracao	e18f-7
demons~	e18f-7|dentista	c-5g14|dentis~	c-5g14|dentro	l16|derrame	l27|derram~	l27|desabafar	b11|desabafo	b11|desaba~	b23|desaparecido	a-5l-5n26
desapa~	a-5l-5n26|desativad	n9|desati~	n9|desconto	a-5e40l-5|descon~	a-5e40l-5|desculp	a-5b43c-5l-7n-6|desculp o	b23|desculpa	n19|descul~	a-7b40c-6d-5e-5k-5l-8n13|desmai	a-6c-5l36
desmaiada	l16|desmaiado	l16|desmaiou	l16|desmai~	a-7c-6e-6f-5k-5l49|desmarcar	c13|desmar~	c13|deus	l24|dez	a-5g5l-5n30|dia	a32d9e-6i-6l-5|dinheiro	e22k13
dinheiro de	e-5k20|dinhei~	e22k13|direto	a-6e-9i41|disponib	d31n-8|disponibilidade	d19|disponivel	c-11d-7n41|dispon~	a-8c-14d41e-7f-5g-5i-5j-5k-6l-8n31|divorcio	a-5b38c-5l-5|divorc~	a-5b38c-5l-5|divulgar	h13
divulg~	h13|dizer	a16|dizer oi	a16|do	a-15b-8c17d7e-8f-8g17h19i-11j-8k-9l21n-9|do grupo	c-5h28l-5|doac	a-8c-7e-6f-5k-5l-7n54|dobrar	e10|doces	h13|documento	c13|documentos	c23
docume~	a-5c36l-5|doente	a-8b56c-7e-6f-5k-5l-7|dois	j17|domingo	a29|doming~	a29|dormir	b30l-9n-6|duplicar	e11|duplic~	e11|e	a-14b-12d-7e-19f-10g20h-10k7l-13m28n34|e #	n10
e ficou	l-5m12|e o	d8i10|econom	a-7c-6e42l-6|economiz	e35g-7l-8|econom~	e35g-7l-8|ei	a39c-6e-5l-6|elevador	l19|elevad~	l19|em	a15b-9c-11e29f-16g-10h-6i-10j-11k-11l7m-8n41|em casa	a12e10n-5
emagrec	e16|emagreca	e19|emagrecer	e19|emagre~	a-8c-7e53f-5k-5l-7|embora	b46l-9n-10|emergencia	a7c-5e-5l30|emerge~	a7c-5e-5l30|empresa	d13e14l-6n-7|empresas	e14|empresta	b-12e-7j-5n38
empres~	a-5b-14c-5d8e21j-6l-9n28|encaminh	n19|encaminhad	n26|encami~	a-6c-5l-5n45|enchente	l25|enchen~	l25|encomenda	a-5c29d14e-5l-6|encomendar	c-6d23|encomendas	d12|encome~	a-10b-6c21d49e-8f-7k-7l-9n-6
encontro	c-5e-6f38k-5l6n-7|encont~	c-5e-6f38k-5l6n-7|endereco	a-6c-5e-5i44l-5|endere~	a-6c-5e-5i44l-5|energia	e28|energi~	e28|enganad	a-5k32|engana~	a-5k32|engano	b-9l-8n39|entende	b20
entend~	b20|enterro	a-5b38c-5l-5|enterr~	a-5b38c-5l-5|entra	h20|entrada	e-9f28|entrad~	e-9f28|entrando	l15|entran~	l15|entre	h15|entrega	c27
entreg~	c27|entro	i11|envia	n9|enviar	c19e13i-6|envie	a-5j-5l-5n42|equipe	e26h-5|era	f-6k-5l-6n32|eramos	a-5j15|errad	c26|errada	a-7b-7c-7e-7f-5k-5l-6n52
errado	a-9c36e-6f-6i-17k-6l-7n31|erro	a-7c41e-5l-6|es	k27n-5|escada	l11|escola	a39c-6e-5l-6|escrever	b13|escrev~	b13|espaco	n13|especial	e15|especi~	e15
esperamos	e-5f29k-7|esperanca	l19|espera~	e-8f25k-8l15|espero	a23c-6e-7f29g-5j-7k-5l-6|espero que	a35f-7j-6|esposa	a39c-6e-5l-6|esqueca	g41l-11n-7|esquece	g28l-7n-5|esquec~	b-5f-5g53j-7k-5l-18n-12|esta	a-9b-14c19d-17e-18f-6g33h-9i-11j14k-5l13m9
esta convidad	f23|esta online	g-5j22|estamos	c-7d16g20l-5n-5|estamos na	g24|estamo~	c-7d16g20l-5n-5|estao	b-5d-5f7l28|estar	k-7l18|estara	a-6c16|estas	a22|esteja	a17
estejas	a14|esteja~	a14|estelionat	a-5k34|esteli~	a-5k34|estou	d16|estrategia	e28|estrat~	e28|eu	a5c-5d-6g-6i6j30k-7n-6|eu fiz	a-5j15|eu sei	j15
evento	a-7c-6e-5f48k-5l-7|excluid	n13|exclui~	n12|exclusiv	e26|exclus~	e32|explicar	e12|explic~	e12|explosao	l25|explos~	l25|exposicao	f36
exposi~	f36|extra	e16|faca	n15|faco	a-5i22|faco para	a-5i22|falar	a-8b15c-5d-5i19k11l-7n-6|faleceu	a-5b38c-5l-5|falece~	a-5b38c-5l-5|falou	j15|falta	a-8c40e-8f-6k15l-7n-6
fatura	a-6c60e-5f-5l-14n-6|faturamento	e31|fatura~	e31|favor	c12e-5j16l-10n15|favor ?	c22j-10n-5|favor nao	j-9n19|faz	a-9c-9d44e-5f-6k-7l-5n12|fazem	a-9c-8d57e-5f-8k-7l-6|fazendo	a34j-12|fazend~	a34j-12
fazer	c-5d8n11|fazer um	c-5d8n11|febre	a-6c-5l36|feira	a-8c-7e-6f52k-5l-7|feliz	a-10b-5c-8d-5e-7f-6k-6l-9m67n-5|ferias	a39c-6e-5l-6|ferid	a-6c-5l36|festa	a-13c-7e-6f57k-5l-6n-5|fica	a-10c14d24|ficaram	m22
ficara~	m22|ficaria	a-5d18|ficari~	a-5d18|ficheiro	c27|fichei~	c27|ficou	a-7c17e-5l-10m28|ficou lindo	l-5m12|filh	a39b-5c-7e-5f-5k-5l8n-7|filme	a47c-5e-9l-6|fim	a20
fim de	a20|financeira	e20|financ~	e20|fiscal	c29j-10n-5|fiz	a-7j24|fofo	a37e-5g-6j-10|fogo	a-8c-6d-8e-5f-5k-5l56|foi	a-13b28c-11d-7e-9f-8g-5h-5k-8l12n29|fomos	l25|fora	c-8k-5l26
formulario	c27|formul~	c27|fossemos	j10|fossem~	j10|foto	a39c-6e-5l-6|franca	f21|fui	l26|fumaca	a-9c-7d-5e-9k-5l58n-9|fumaca em	l23|ganha	a-7c-6e45k-5l-6
ganhar	e27k-7|ganhe	e38g-16|ganhou	a-8c-7e-6f-5k-5l-7n54|garantid	e25|garantido	e11|garant~	a-6e35|gas	a-6c-5e-6k-5l45n-5|gat	a39c-6e-5l-6|gato	a-12c-6d10l11n24|gente	j12
golpe	a-8c-7e-6f-5k52l-7|golpista	a-5k34|golpis~	a-5k34|gostaria	d21|gostariamos	d22|gostar~	d42e-6k-5n-6|gratidao	a-6c-5l-5m42|gratid~	a-6c-5l-5m42|gratis	a-12b-7c-11d-7e48f45k-9l-11n-17|gratuit	f14
gratuita	c-7e46f-18|gratuito	e-12f34|gratui~	a-8b-5c-11d-5e33f31g-5k-6l-9n-5|grupo	a-18b-10c-18d-13e-18f-15g-9h67i-8j-8k-14l-20m-7n-13|guardei	a-5f33l-5|guarde~	a-5f33l-5|ha	e-6l29|hackead	l30|hackea~	l30|haha	a42c-6e-5l-6
hein	g-5k26|heranca	a-5n35|heranc~	a-5n35|hoje	a10c-8e8f-5l-7m28|hora	e-5l23|horas	c18|hospital	a-8b33c-7d-6e-6f-6k-5l25n-5|hospit~	a-8b33c-7d-6e-6f-6k-5l25n-5|idiota	a-8c-7e-6f-5k52l-7|ignorando	b-7j28
ignora~	b-7j28|imbecil	a-5k34|imbeci~	a-5k34|inauguracao	a-5f34|inaugu~	a-5f34|incendio	a-5l33|incend~	a-5l33|incompetentes	k17|incomp~	k17|inconsciente	l27
incons~	l27|infarto	l27|infart~	l27|ingresso	a-5f32|ingres~	a-5f32|inscreva	f24g-6h11k-6|inscreva se	f24g-6h11k-6|inscre~	f24g-6h11k-6|inscricao	f21|inscricoes	f21
inscri~	a-6c-5f42l-5|insist	a-9b-5c-8e-7f-6j64k-6l-8|insta	d-10e-6g-5i46l-9|instagram	i12|instag~	i12|interessa	e15|interessad	d22e-6|interesse	a-5d23e17i-5|interessei	b-6d31e-5j-6|intere~	a-10b-11c-9d58e21f-8i-8j-7k-7l-10n-9
inund	a-7c-6e-5l40|inutil	a-8c-7e-6f-5k52l-7|invadindo	l20|invadi~	l20|investimento	e22|investir	a-5e25|invest~	a-8c-6e45l-6|ir	f27l-5|irma	a39c-6e-5l-6|irmao	a39c-6e-5l-6
isso	j-5k22|ja	a-13b-6c35d-8e8f-8g17k-8l5n-10|ja estamos	g24|ja pensou	a-5e25|jantar	a27b-6c-10d-6e-9f39k-8l-10n-6|jardim	a39c-6e-5l-6|jogo	a39c-6e-5l-6|joia	a16e-5|jornalista	a-5n35|jornal~	a-5n35
kkk	a42c-6e-5l-6|kkkk	a18|la	i12|ladra	a-8c-7e-6f-5k52l-7|ladrao	a-11b-6c-10d-6e-9f-7k44l24n-6|ladroes	a-5k35|ladroe~	a-5k35|ladrona	a-5k34|ladron~	a-5k34|lagrimas	a-5b36
lagrim~	a-5b36|legal	a39c-6e-5l-6|leitura	h9|leitur~	h9|lembra	a29c-29e-8f-6g56j-11k-6l-6|lembramos	g25|lembranc	b41g-13|lembrando	f-5g32l-5|lembrar	a-5g28|lembra~	a-12b30c-11d-8e-9f-13g59h-5k-10l-13n-7
lembre	f-7g48k-12|lembrei	a36g-9|lembrei de	a36g-9|lembrete	a-15c-5g49l-5|lembre~	a22c-6d-6e-7f-6g41k-7l-7n-7|lembro	a-14d-7e-7f-9g71j-7k-12|lhe	i27|liberdade	e20|liberd~	e20|liga	b-11c-12e-6l57
ligar	a-11b-6c-10d-5e-15f-8h-5i74k-9l-10n-9|like	a-8d-5h40l-6n-5|limitadas	f15|limita~	f15|lind	a-7b-5c-10d-5e-6f-6k-8l-8m66n-12|linda	a37c-6e-5i9l-7|lindo	a22b-7c-12d-7e-10f-9k-9l-15m59n-8|link	a-9b-5c-8e-7f-6k-6l-8n62|livre	f21|livro	a39c-6e-5l-6
lixo	a-8c-7e-6f-5k52l-7|logo	a-7c41e-5l-6|loja	a-6c-13d25e-5f-6k25l7n-6|lucro	a-7c-6e42l-6|lugar	a-5f33l-5|mae	a39c-6e-5l-6|magoad	a-10b-5c-8e-8f-6j70k-6l-8n-5|mail	c45k-6m-6n-11|mais	a-9b-9c-11d-7e39f-8g-5h-16i-5j-19k22l21m-5n11|mais clientes	e26l-14
mais viver	l18|manda	a-6b-7c-5d-5e-6i34j-6k-5l-7n24|manda o	i20|mandar	a-6b-6c27e18f-7i-5j-14k-6l-21n33|mandar uma	e15|mande	j-9n19|mande mais	j-9n19|mandei	j17|manha	a-9f33j-5l-5|manter	n14
maravilh	m34|maravilhos	c-5m26|maravi~	a-7c-9e-6f-5k-5l-6m55|marcad	a-9b-5c-9d-6e-7f-6g74k-6l-11n-5|marcar	a20|marido	a39c-6e-5l-6|marketing	e28|market~	e28|massa	a39c-6e-5l-6|masterclass	a-5f34
master~	a-5f34|me	a-30b56c-22e-5f-24g-18h-16i14j36k-25l-12n8|me aceita	b-7j26|me aceitou	j10|me chama	b-8e45j-11l-8|me da	b-6i12j24l-5n-6|me ignorando	b-7j28|me interessei	b-6d31e-5j-6|me liga	b-9l24|me manda	b-6i12
me mande	j-9n19|me passa	b-6i24j-5|me seguindo	b-8l27|medico	a-6c-5l36|medida	a-5d34|medo	a-8b56c-7e-6f-5k-5l-7|melhor	l17|menin	f-12l20|mensagem	n16|mensagens	n11
mensag~	j-5n27|mentira	k23|mentiros	k25|mentir~	a-7c-6e-5f-5k49l-6|merda	a-8c-7e-6f-5k52l-7|metodo	a-8c-8e51f-5k-5l-6|metodo garantido	e11|meu	a-17b10c13d18e-11f-8g-6h14i-8j-14k8l5m-6|meu dinheiro	e-5k20|meu pedido	c30j-8
meus	l16|mil	m13|mim	l25|minha	a-17b11c25d9e-9g-11h24i-6j-6k-11l15m-7n-16|minha encomenda	c27d-15|minha nova	c-6h21|minha pagina	h18|minha reuniao	c22g-6|minut	a-6j36n-6|mora	i22
moras	i30|morrendo	l25|morren~	l25|morreu	a-9b60c-8e-7f-6k-6l-8|mort	a-13f-6g-5k48|mostrando	c22d-10|mostrando o	c22d-10|mostrar	e13|mostra~	c21d-10e12i-5|muitissimo	m11
muitis~	m11|muito	a6b30c-8d-7e-8f-6i-8j-6k-6l9m24n-8|muitos	a28|mulheres	e18|mulher~	e18|na	a-14b-12c-16e7f-10g14h-6i-6j-6l31m-6n22|na minha	l19|nada	k26n-6|namorad	a26|namora~	a26
nao	a-34b7c-14d-27e-31g14h-18i-12j30k-8l43m-22n36|nao aceito	j40l-14n-9|nao aguento	l19|nao conseguimos	l18|nao da	l18n-5|nao e	g-6k22l-6n13|nao esquece	g28l-7n-5|nao esta	l19|nao me	b-11j25l-10n10|nao quer	j12
nao quero	l20|nao tem	l10|nao tenho	b40j-5k-7l-10|nao vejo	l19|nao vou	k-7l15|negocio	e10|negocios	e16|negoci~	e26|networking	a-5f34|networ~	a-5f34
neve	a39c-6e-5l-6|newsletter	a-6c-5e-5h44l-5|newsle~	a-6c-5e-5h44l-5|ninguem	b15k24l-8n-13|ningue~	b15k24l-8n-13|no	b-19f-23h31j-11k-15l16m-10n18|no grupo	h34|no hospital	b-7l18|noite	a23l-5|noites	a-8b56c-7e-6f-5k-5l-7
nome	i12|nossa	a-13b-8c-6e38f-5g8h42i-5j-6k-17l-14m-7n-12|nossa consulta	c16e-9g17|nosso	a-8b-5c16e33f-5k-5l-7n-5|nossos	e24|nota	c29j-10n-5|nota fiscal	c29j-10n-5|nova	c-6h21|nova pagina	c-6h21|novamente	c-9j23
novame~	c-9j23|novidade	c23|novida~	c23|novo	a-8d-8e-12f-8g-7h-5i-12j47k-12l-10m14n16|novo numero	c-6i-10j-5n40|numero	a-15b-11c-8d-12e-14f-12g-7h-6i71j-14k-12l-16m-7n37|numero do	c33i-8j-5|nunca	e-14k42l-9|o	a5d21e-25f-19h-13i20j17k-18l17m-15n11|o codigo	b-6i-9n33
o nosso	c14|o preco	a-5c18d8|o que	a27g-6j12l-5|o senhor	d-6g24i-6j5l-6|o seu	a12e-6i21l-6n6|o site	l11|o teu	d9l-5n15|o valor	d18|obrigad	a-11b-8c-8d-6e-7f-6j-17k-7m58n-7|obrigad por	l11m8
obrigada	l8m10|obriga~	a-14b-9c-10d-7e-8f-8g-5h-5j-20k-8m51n-10|odio	a-7c-6e-5f-5k48l-7|oferecemos	e10|oferec~	e10|oferta	a-6c-6e45l-6|oficina	a-5f34|oficin~	a-5f34|oi	a54c-5d-7f-5i8j-14l-7n-9|ola	a39c-6e-5l-6
onde	a-9b-5c-7d-6e-8f-7i48j-5k19l-6n-7|onde moras	i30|onde voce	a-5i21k7|online	g-5j22|oportunidade	e29|oportu~	e29|orcamento	a-9c22d34e-5f-6k-5l-8n-6|orcame~	a-9c22d34e-5f-6k-5l-8n-6|os	a-9c-6d8e-6k-5l40n-5|os bombeiros	l10
otari	a-8c-7e-6f-5k52l-7|outra	f-5j35|outra vez	f-5j35|pacote	a-8c48e-5f-5g-5l-5|pacotes	e24|pacote~	e24|padroes	n24|padroe~	n24|pagamento	c27|pagame~	c27
pagar	k23|pagina	a-19b-12c18e-21f-15g-10h65i-7j-8k-14l-21m-9|pagina de	h20l-5|pai	a39c-6e-5f-5|palestra	a-5f34|palest~	a-5f34|palhacada	a-5k32|palhac~	a-5k32|papel	a-7c41e-5l-6|para	a-7b-14c-19d46e-19f8i7j-16k-8m-9n19
para curtir	d-6f-9h24|para falar	a-5i22|para o	d13l12n-7|parabens	a23i-5|parabe~	a23i-5|pare	e-5n28|participa	h9|participar	a-9f38|partic~	a-10c-5f37h7l-5|partilhe	l-10n26
partil~	l-10n26|passa	b-6i24j-5|passa o	i11|passa seu	i15|passada	a-8c24|passad~	a-8c24|passando	a10d-5g25n-5|passando para	a7g12|passan~	a10d-5g25n-5|passar	c12
passiva	e13|passiv~	e13|pdf	a-7c43e-5l-6|pe	c-5g47j-5k-5l-8n-9|pedido	a-12b-9c38d-9e-10f-9h-5i-7j64k-10l-13m-5n-10|pedir	d10|pegando	l15|pegando fogo	l15|pegand~	l15|pegar	k12l-5
pegou	l14|pel	m13|pelo	b11e-5l22n-5|pensei	a26c-6d-6e-9g-6j34k-5l-5n-9|pensei em	a36d-5e-6n-8|pensei que	a-11g-5j37|pensou	a-5e25|pensou em	a-5e25|perca	b-5f62j-6l-23n-13|perder	a-7c-6e45k-5l-6
perdido	l-5n28|perdid~	l-5n28|perfeit	a-6c-8l-7m50|perfei~	a-6c-8l-7m50|perfil	a-5d9e-11h33i-5|peso	a-9d-5l33|pesquisa	a-5c-5l-5n40|pesqui~	a-5c-5l-5n40|pessim	e-11k39|pessimo	k17
pessim~	k17|pessoa	b-5n28|pessoa errada	b-5n28|pessoais	n11|pessoas	a-5d38n-5|pessoa~	a-5d37j-5l-7n6|picareta	a-5k34|picare~	a-5k34|pior	a-5d-7k43l-7|pix	a-11b-5c44d-12e-6f-7k-6l-10n29
pizza	a20e-7|plano	e17|planos	e36n-5|plataforma	e24|plataf~	e24|pode	a-6c44e-6j-11l-5n-8|pode enviar	c21|poderia	c23e-5n-5|poderi~	c23e-5n-5|podes	c25
policia	c-6f-9l41|polici~	c-6f-9l41|por	a-13b-16c-5e-5f-14g-11h-8j33l21n14|por apenas	e20|por favor	c12e-5j16l-10n15|por muito	a-8l25|por que	j35l-5n-5|por tudo	l22m-8|porra	a-8c-7e-6f-5k52l-7|porta	l13
posso	a-9c8e31f-9g-5i20k-10|posso te	a-6c-8e35f-8i21k-9|poxa	a-11b-5c-8d-5e-7f-6j68k-6l-9n-7|pra	b-9c-10d-7e-8f14h16i-5j-11l6n15|praia	a39c-6e-5l-6|prazo	a-7c41e-5l-6|precisava	b44c-7k-6n-6|preciso	a-8c15g-5n25|preciso de	n27|precis~	a-12b42c8d-5e-8f-7g-6j-5k-8l-8n19
preco	a-10b-5c6d56e-6f-5k-6l-9n-6|precos	a-6c-6d47e-5l-6|prefiro	a-5c-5l-7n42|prefir~	a-5c-5l-7n42|pres	l19|presenca	f33g6n-16|presente	a-8b-5c-7d32e-6f-13k-6l-7n35|presen~	a-10b-7c-10d27e-8f19k-8l-10m-5n20|pro	b-14l23|processar	k16
proces~	k16|procon	a-8c-7e-6f-5k52l-7|procura	d16|procuramos	d28|procurando	d20|procuro	d28l-5|procur~	a-11b-5c-8d62e-8f-7g-5h-5k-6l-13n-7|produto	c-5e31|produt~	c-5e31|profissional	n12
profis~	n12|projeto	c32e-6|projet~	c32e-6|promocao	e28|promoc~	e28|pronto	a-6c46d-6g-5l5m-5n-5|pronto socorro	c-5l18|puta	a-8c-7e-6f-5k52l-7|quadro	a-8c-7d52e-6f-5k-5l-7|qual	a11c-8d28i6l-9n-6
qual e	d8i10|qual o	d15|qual seria	d9|quando	a20b-6c60d-8e-10f-7g-12k-15l-10n-6|quando posso	c16|quanto	a14b-8c-15d58e-11f-10h-6j-5k-9l-17m-5n-10|quanto custa	a-6d28|quanto fica	a-5d27|quarta	a-9b-5c37d-5e-11f-6g29k-6l-8n-5|quase	i11
que	a6b-20c-12d-19f-9g36h-12i-15j48k-10l-29m-14n-23|que eramos	a-5j15|que eu	a-7j24|que me	j10|que nao	j10|que tal	a-9e19f21g-5j-7|que voce	g-5j25k-5|quebrad	c27|quebra~	c27|queimado	l12
queimando	l21|queima~	l33|quem	b21l-6|quer	f23g-5j11l-6|queres	f27l-5|queria	a11c-7d18j14l-5n-8|querid	a39c-6e-5l-6|quero	d32e-5f-12l15n-6|quero mais	l20|questionario	a-5n35
questi~	a-5n35|quinta	a-7c39e-5f-5g11k-5l-7n-5|r	e14|raiva	a-7c-6e-5f-5k48l-7|rapidinho	a-5n33|rapidi~	a-5n33|rapido	a-7c-5f-5l42|rastreamento	c12|rastreio	c36n-18|rastre~	c47n-19
reais	e35h-16|receber	l10|receberam	c13|recebeu	c18|recebe~	c29l5n-6|recibo	a-7c41e-5l-6|reembolso	c29|reembo~	c29|reenviar	c28|reenvi~	c28
remarcar	c17g-6|remarc~	c17g-6|remedios	l14|remedi~	l14|renda	a-6c-16e59g-5l-6|repasse	c-5l-7n24|repass~	c-5l-7n24|reservar	d35f-11l-5|reserve	c-5f25l-5|reservei	d-17f34
reserv~	a-8c-8d15e-5f46k-6l-11n-6|respeito	c-6k27|respei~	c-6k27|respira	l10|respirando	l10|respir~	l19|responda	e25l-6|responde	l15|respondendo	j-5l16|respondeu	c-9j29l-7
respon~	a-5b-6c-13e21f-5j19k-5l18n-12|restaurante	d21|restau~	d21|retiro	a-8c-7e-6f52k-5l-7|retrato	a-10d36|retratos	d13|retrat~	a-11c-5d46l-5|reuniao	a-10b-7c17d-7e-9f-8g37k-8l-10n20|reunia~	a-10b-7c17d-7e-9f-8g37k-8l-10n20|ridicul	a-5k34
ridicu~	a-5k34|rifa	a-8c-7e-6f-5k-5l-7n54|roub	a-6c-5l36|roubad	b-8l43n-8|rsrs	a42c-6e-5l-6|sabado	a36c-7e-6f10k-5l-6n-5|safad	a-8c-7e-6f-5k52l-7|saida	l12|saindo	l23|saiu	l14
salvou	m23|samu	a-7c-6e-6l45|sangrando	l27|sangra~	l27|sangue	a-6c-5l36|saudade	a29|saudad~	a29|saude	e27n-5|se	a-13b-8c-12d-8e-10f10g43h6j-6k27l-13m-5n-9|segue	h13
seguidores	a-8b-6c-7d-5e21f-6h43k-7l-9n-5|seguid~	a-8b-6c-7d-5e21f-6h43k-7l-9n-5|seguindo	b-8l27|seguin~	b-8l27|seguir	a-10b-5c-9d-5e-9f-7h72k-7l-9n-5|segunda	a-7b-5c22e6f-5g21k-5l-7|segund~	a-7b-5c22e6f-5g21k-5l-7|seguro	a-5b-8e47k-5l-5n-6|seguros	e12|seguro~	e12
sei	a-8d-5e-7g-8i-20j30k41n-5|sei onde	e-5i-19k46|sei que	a-5g-6j33k-7|seja	j9|sem	a-6c-8e15f-7l30|sem compromisso	e21l-5|semana	a30c17e-6f-5k-5l-7n-5|seminario	a-5f34|semina~	a-5f34|sempre	d-13l38n-5
senhor	d-6g24i-6j5l-6|senhora	g18l-5|senhor~	g18l-5|sentido	l17|sentid~	l17|sentindo	b20|sentin~	b20|separar	n12|separa~	n12|ser	a-10j25
sera	c-5g15n10|seria	d9|seria o	d9|seriam	d32l-5n-5|serie	a39c-6e-5l-6|servico	a-5c-5e17k21|servic~	a-5c-5e17k21|servidor	l14|servid~	l14|seu	b-10c-16d18e9g-7h-10i36j-12k-8l-18m-9n5
seu codigo	i-5n31|seu numero	i25n-9|seu trabalho	d16e-5n-5|seu zap	i22|seus	a-5d41l-7|seus valores	d24l-5|sexta	a-7c41e-5l-6|show	a27b-6c-10d-6e-9f39k-8l-10n-6|sido	l12|siga	h10
silencio	a-5b36|silenc~	a-5b36|sim	e25l-6|simulacao	e15|simula~	e15|sinto	b36j-7|sistema	a-5c-7e27l10|sistem~	a-5c-7e27l10|site	d9e6l8|site caiu	l11
so	b-9c-11d-18e-20f-12g-8h-7i-6j59k-11l-15m-6n23|so passando	a16|so queria	a15d-6j16n-7|so um	a-5j30n-9|sob	a-5d34|sobre	e-5n15|socio	a-7c-6e42l-6|socorro	c-7d-5l34|socorr~	c-7d-5l34|sofreu	l15
software	c-5e31|softwa~	c-5e31|sol	a39c-6e-5l-6|solicitacao	j13|solici~	j13|solucao	c-5e31|soluca~	c-5e31|some	a-5k34|somos	e20|somos uma	e20
sorteio	a-5n35|sortei~	a-5n35|sozinh	a-10b64c-8d-5e-7f-6k-6l-10n-5|sua	a-6b-7c-24d-6e-5f7g32h-7k-6l-11m-5n34|sua consulta	c-7g19|sua conta	c-8g-14l-5n46|sua pagina	n21|sua presenca	f13g14n-14|sua reuniao	g27n-16|suas	e21
suicid	a-7c-6e-5l40|suplement	e28|suplem~	e28|suspens	n9|suspen~	n9|ta	a7b-6j9k14l5|ta fazendo	a14j-5|tal	a-9e19f21g-5j-7|tamanho	c27|tamanh~	c27
tanto	b13|tao	b33|tatuagem	a-5d34|tatuag~	a-5d34|tcc	a-8c-7e-6f-5k-5l-7n54|te	a-22b-13c-23d-16e14f23g19h12i20j8k27l-20m-11n-16|te adicionei	h13|te convidei	f-5h19|te ligar	e-9i32|te mandar	e11
telefone	a-6c-5e-5i48l-5|telefo~	a-6c-5e-5i48l-5|telegram	d-5g-5i21|telegr~	d-5g-5i21|tem	a-14b-13c-22d28f-20g28h-9i49j-10k-17l11m-11n-18|tem alguem	l22|tem disponibilidade	d19|tem sentido	l10|temos	c-9e22g26l-7|tempo	a34b-5c-5d-21l13n8
tenho	a-5b38d22e-8j-5k-8l-11n-7|tenho interesse	d25e-10|ter	l12|terapeuta	b43c-8d-5l-7|terape~	b43c-8d-5l-7|terca	a-9b-5c37d-5e-11f-6g29k-6l-8n-5|terceira	j21|tercei~	j21|teste	a-10b-5c-8d-5e17f-15k-6l-9n55|teu	a-5b-7c-6d6i28l-7n8
teus	d29|teve	l15|textao	b25|ti	a20|toda	l11|todo	d-6k30l9n-5|todos	c-6d-6l6n31|tomamos	a20|tomamo~	a20|tomar	a30f-7l9
tomei	l14|trabalhar	e20n-6|trabalhas	k9|trabalhe	a-8e17|trabalho	a-5c-5d7e9f-5j-13k-6l-6n39|trabalho com	e27n-8|trabal~	a-18b-5c-7e39f-7i-5j-15k6l-10n27|travou	e-8l25|triplicar	e20l-5|tripli~	e20l-5
triste	a-10b62c-7e-6f-6k-6l-9|troquei	n17|troque~	n17|tu	k28n-11|tudo	a51b-5c-10d-5e-11f-8j-6k-11l30m-11n-5|tudo bem	a14|turma	f12l-5|ultima	a-6b-7c-15e-5j30l29n-6|um	a18b-17c-18d18e-16g-14h26i-12j15k-17l13m-12n16|um acidente	l14
um cafe	a11j6|um cafezinho	j14|um oi	a25j-9|um orcamento	c-8d31|um pix	a-6c-9d-10l-5n47|uma	a-11b-11c-14d10e22g-5h17i-6j17k-9l6m-6n-11|uma simulacao	e15|unica	e19|unidades	a-5d34|unidad~	a-5d34
urgente	l28|urgent~	l28|uso	a18|uti	l26n-5|vaga	a-7d36e-7f26g-5i-12l-10|vagabund	a-5k34|vagabu~	a-5k34|vagas	a-9b-5c-8e-7f63k-6l-8n-5|vai	a7b-11c11d-6e-10f-11g-7i-7j13k46l-11n-7|vai se	k22
vais	k18|vale	d-14n30|valor	a-8c-7d58e-5f-5k-5l-7n-6|valores	d24l-5|valore~	d24l-5|vamos	a34c-6e-6f13k-5l-8|vamos marcar	a20|vao	a15|vaquinha	a-5n35|vaquin~	a-5n35
vazamento	l14|vazame~	l14|vc	a14c-6d32e-8f-5g-5j8k-7l-7n-6|veio	a-6c36|vejo	a-5g-6j19l17|vejo que	g-5j22|velorio	a-5b38c-5l-5|velori~	a-5b38c-5l-5|vem	a-15c-7d-15e-6f64k-6l5n-9|vendas	a-7c-6e52f-5k-6l-8n-5
vende	a-10d39|vendem	a-12d50f-6k-9|vendemos	e20|vendem~	e20|vender	l16|vendo	e24|venha	a-6b-5c-8e-7f52k-5l-7|venham	a-6f46k-5l-8n-6|vergonha	a-6e-5j-6k46l-5|vergon~	a-6e-5j-6k46l-5
verificacao	n12|verificar	c25|verifique	n9|verifi~	c19n17|vernissage	a-5f34|vernis~	a-5f34|versao	a-7c41e-5l-6|vestido	a18|vestid~	a18|vez	a-9b-5c-8d-6e-7f-9j64k-6l-16n-6
vezes	a-5b39e-9f-5l-11m10|vi	a-5c-5d53e-7h-6i-8n-10|vi o	d27i-6|vi seu	d34e-6h-5n-7|vida	a-10b55c-9d-5e10f-7k-8n-9|vir	a-6c-5e-13f52j-5|viu	a36d-5f-5k-8|viver	l23n-5|vo	a39c-6e-5l-6|voce	a17b-20c-16d17e-10f10g17h-5i18j-6k19l-35
voce a	e7h10|voce esta	a13c-8f5g-11i-5j6k22|voce faz	a-5d28|voce ja	e15|voce me	j7l-5m22|voce mora	i22|voce nao	k26l-5n-6|voce ta	k17|voce tem	a-7d-9g10i28|voces	a7c7d20e-12f15g-7h-5i-5k9l-8m-5n-7
volta	e-5k20|vos	a-12f40|vota	a-8e-10l-5n35|votar	e-6l-15n44|vote	a-6c-6e-5h-5l-10n46|votem	a-8e-10l-5n35|vou	a-8b-7c-7d-8e-9f-11g-5i-5j-5k60n-8|vou acabar	k21l-6|vou estar	k-7l15|vou te	k24
webinar	a-5f34|webina~	a-5f34|whats	a-7b-6d-11e-5i58l-8n-8|whatsapp	a-6c-5e-5i44l-5|whatsa~	a-6c-5e-5i44l-5|workshop	a-5f34|worksh~	a-5f34|zap	a-13b-7c-10d-7e-9f-8i72j-6k-7l-11n-7`;
