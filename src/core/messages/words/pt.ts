import type { Language } from '../cues.ts';

export const pt: Language = {
  common:
    'o a os as de que e um uma é não por com para me te meu minha seu sua do da em no na eu você vc mas mais como está muito já se foi tem isso obrigado obrigada aqui até são nos olá oi tudo bem onde ainda tenho tens posso pode vai vou sei hoje amanhã sem deste isto este esta ficou bom dia lhe pela pelo',
  cues: {
    chat: [
      `tudo (bem/bom/certo/joia) (com você/por aí/contigo/?/) | como (você está/vai/vão/estás/está/cê tá/vc tá) | o que (você tá/anda/tá/estás a) fazendo
        quanto tempo | saudade* | lembrei de (você/ti/vc) | pensei em (você/ti/vc)
        (bom dia/boa noite/boa semana/bom domingo/bom fim de semana/feliz (aniversário/natal/ano novo)) | (um/muitos) (beijo*/abraço*) | beijinhos | kkk*
        rsrs* | haha* | lembra (quando/daquela) | você viu | (tomar/tomamos) um (café/chope) | vamos (marcar/tomar)
        só (passando/queria) (para/pra/dar) (dizer/um) oi | espero que (esteja/estejas/tudo)`,
      `oi | olá | ei | amig* | querid* | lindo | linda | que fofo | legal | massa | bjs | abs | adorei`,
    ],
    private: [
      '',
      `gat* | cachorr* | cão | filh* | mãe | pai | irmã | irmão | vó | avó | avô | marido | esposa | namorad* | fim de semana | férias | praia | jardim
        chuva | sol | neve | jantar | almoço | bolo | café | filme | série | livro | show | jogo | foto* | casa | aniversário | escola | sábado | domingo`,
    ],
    feel: [
      `me sinto | (sinto/sentindo) me | (chorei/chorando/chorar) | (tão/muito) (sozinh*/triste/cansad*) | não tenho (ninguém/com quem) | não consigo dormir
        desculp* (o textão/pelo textão/escrever tanto/o desabafo) | precisava (desabafar/contar/falar) | (faleceu/morreu/me deixou/foi embora) | velório
        enterro | divórcio | minha terapeuta | meu terapeuta | me entende | me conta | conte me`,
      `sozinh* | triste | coração | doente | hospital | medo | lágrimas | lembranç* | silêncio | cansad* | alma | noites | vida | às vezes`,
    ],
    work: [
      `(número/nº/código) d(o/a/e) (pedido/fatura/rastreio/rastreamento/encomenda)
        (meu/minha/o nosso/a nossa/nosso/nossa) (pedido/encomenda/fatura/consulta/orçamento/contrato/logo/pagamento)
        (pode/poderia/consegue/podes/podem) (_) (enviar/mandar/confirmar/verificar/reenviar/mudar/trocar/conferir/alterar/passar)
        quando (fica/chega/estará/vai/será/podemos) | (está/ficou) pronto | (remarcar/desmarcar/adiar) (a/minha) (consulta/reunião) | reembolso
        alguma novidade | (veio/está) (corrompid*/com defeito/errad*) | quando posso (buscar/passar)
        (recebeu/receberam/chegou) (_) (pix/documento*/arquivo*/comprovante) | (consegue/pode) (arrumar/consertar/corrigir)`,
      `pedido* | encomenda* | fatura* | nota fiscal | boleto | orçamento | entrega | pacote | rastreio | arquivo* | ficheiro* | pdf | logo | contrato
        pagamento | pix | conta | recibo* | cliente* | reunião | consulta | prazo | projeto | página* | e mail | anexo | formulário | assin* | tamanho | cor
        amostra | papel | versão | alteraç* | erro | quebrad* | falta* | segunda | terça | quarta | quinta | sexta | reenviar | buscar | aula | conserto
        errado | documentos | comprovante | mostrando o preço | arrumar | corrigir`,
    ],
    ask: [
      '',
      `pode | poderia | podes | consegue | por favor | quando | quanto | onde | qual | quais | preciso | você tem | tem | seria possível | gostaria`,
    ],
    mine: ['', `meu pedido | minha encomenda | nosso projeto | ainda não | como combinado | semana passada | já`],
    buy: [
      `quanto (custa/custam/fica/ficaria/sai/sairia/cobra/seria) | qual (o/é o/seria o) (preço/valor) | (um/fazer um/pedir um) orçamento
        (você/vocês/vc) (faz/fazem/vende/vendem/aceita/aceitam/envia/trabalha com) | (faz/fazem) (encomendas/convites/retratos/bolos/por encomenda)
        (estou/estamos) (procurando/à procura) | (procuro/procuramos) (um/uma/alguém)
        (queria/gostaria de/gostaríamos de/quero) (_) (encomendar/comprar/contratar/reservar) | vi (seu/o seu/o teu) (trabalho/perfil/site/página)
        (seus/os seus/teus) (preços/valores) | tem (vaga/disponibilidade/agenda) | seria(m) para | para (umas/) # pessoas | quanto (custa/fica) (um/uma/a/o)
        (tenho interesse/me interessei) (em/por/no/na)`,
      `casamento | preço* | valor* | orçamento | sob medida | encomenda | disponib* | presente | convites
        para (minha/o meu/nossa) (loja/empresa/restaurante) | catálogo | unidades | interesse | interessad* | pessoas | batizado | convidados | retrato
        tatuagem | aulas | quadro`,
    ],
    pitch: [
      `(ajudamos/ajudo) (_) (empresas/negócios/artistas/mulheres/pessoas/empreendedor*/lojas)
        (duplicar/dobrar/triplicar/aumentar) (suas/as suas/seu/as/o) (_) (vendas/faturamento/clientes/seguidores) | renda (extra/passiva)
        (ganhar/ganhe/ganha) (dinheiro/até/#) | (trabalhar/trabalhe) (de/em) casa | liberdade financeira | oportunidade (única/de negócio) | % de desconto
        desconto (especial/exclusivo) | (consultoria/análise/aula/demonstração/avaliação) (gratuita/grátis) | sem compromisso
        (bitcoin/cripto*/investimento*/investir/forex/day trade) | planos? de saúde | plano(s/) de saúde | seguro (de vida/auto) | mandar uma simulação
        mais (clientes/seguidores/vendas) | somos uma (agência/empresa) | (nosso/nossa/nossos) (produto*/serviço*/plataforma/solução)
        trabalho com (planos/seguros/vendas/consórcio*) | consórcio | me chama (no/que) | responda sim
        (nosso/nossa) (software/aplicativo/app/equipe/agência/método/programa/ferramenta) | (já pensou/você já pensou/que tal) em
        (oferecemos/vendo/vendemos/temos) (_) (desconto/condições/planos/pacotes/serviços) | método (garantido/comprovado) | segunda renda
        economiz* (até/na) | (seguidores/curtidas) (reais/por apenas) | apenas (hoje/r #/#) | posso te (mandar/mostrar/explicar/enviar) | te interessa ?
        tem interesse ? | (aproveite/aproveita) | (emagreça/perder/emagrecer) # | teste grátis`,
      `oferta | desconto | grátis | agência | marketing | vendas | faturamento | exclusiv* | produto* | solução | estratégia | crescer | promoção | lucro
        método | sistema | app | software | econom* | garantid* | sócio | cosmétic* | suplement* | energia | cursos | emagrec*`,
    ],
    event: [
      `oficina | workshop | seminário | webinar | palestra | congresso | feira | inauguração | vernissage | exposição | festa | churrasco
        encontro (de/da turma) | masterclass | coquetel | networking | culto | retiro`,
      `evento* | show | jantar | curso | aula | aniversário | ingresso* | vagas | café da manhã`,
    ],
    invite: [
      `(te/você está/vocês estão/está/estão) convidad* | (te/vos) (convido/espero/esperamos/convidamos) | convid(o/amos) (você/vocês/te)
        (quer/queres/vamos/que tal) (vir/ir comigo/participar) | (venha/vem/venham) (com/para/pra/conhecer/participar/celebrar)
        (entrada/inscrição/inscrições) (gratuit*/franca/livre/grátis/abertas) | vagas limitadas | (guardei/reservei) (um/seu/uma) (lugar/vaga) | inscreva se
        confirme (sua/) presença | reserve a data | não perca`,
      `convite | vem | participar | grátis | gratuito | vagas`,
    ],
    remind: [
      `lembrete | (te/) lembr(o/ando/amos) (que/da/do/você) | passando (para/pra) lembrar | não (se esqueça/esquece/esqueça)
        até (amanhã/segunda/terça/quarta/quinta/sexta) | (você/o senhor/a senhora) tem (_) (consulta/agendad*/marcad*)
        (nossa/sua) (consulta/reunião) (é/será/de/amanhã) | está (de pé/confirmad*) | confirm(ar/e) (sua/a sua) (consulta/presença/reunião)
        já estamos na (reunião/chamada) | lembre se | lembra que | amanhã temos (a/reunião/consulta)`,
      `consulta | amanhã | reunião | confirm* | marcad*`,
    ],
    page: [
      `(curtir/curta/curte/seguir/segue/siga/segui) (_) (minha/nossa/meu/nosso/a/o) (página/perfil/canal/grupo/conta) | (minha/nossa) (nova/) página
        (te/) convid(ei/o) (você/) (para/pra/a) curtir | (entra/entre/participa) (no/do) (_) grupo | te (adicionei/adiciono/coloco) no grupo
        (criei/abri) (um/uma) (_) (grupo/página/canal) | inscreva se no canal | deixa um like`,
      `página | grupo | seguir | curtir | canal | seguidores | newsletter`,
    ],
    contact: [
      `(seu/teu/o seu/me passa seu/um) (_) (número/telefone/whats*/zap/celular/endereço/contato/insta*/e mail)
        (me passa/me dá/me manda/manda/passa) (o/seu/teu) (_) (número/zap/whats*/contato/insta/telefone)
        (tem/você tem) (whats*/zap/insta*/telegram/telemóvel) | onde você mora | onde moras | posso te ligar | (te/lhe) (ligar/adicionar) (no/direto)
        como (posso/faço para) (te/falar) (contatar/achar/direto)`,
      `whatsapp | zap | número | telefone | ligar | endereço | celular`,
    ],
    push: [
      `(eu/) sei que (você/vc/tu/o senhor) (disse/falou/está/não quer/já/disseste) | por que (você/) não (me/) (responde/aceita/aceitou/quer/adiciona)
        (não/ainda não) (me/) (aceitou/respondeu/adicionou) | (solicitação/convite/pedido) (de novo/outra vez/novamente) | (de novo/outra vez) (o/a/te)
        mandei de novo | não aceito (um/) não | (vai/poxa/anda/ah) (me/) (aceita/aceita aí/só um/por favor/responde) | vejo que (você/) está online
        só (cinco/5/um/dois) (minut*/café/cafezinho) | (está/tá) me ignorando | pensei que (éramos/fôssemos/a gente) | o que (eu/foi que eu) (te/) fiz
        (magoad*/chatead*/decepcionad*) (que/por/com) | me dá uma chance | (última/terceira) vez | por que (você/) me (recusou/bloqueou/excluiu/removeu)
        só queria ser`,
      `de novo | outra vez | por que | pedido | poxa | insist*`,
    ],
    hurt: [`magoad* | chatead* | decepcionad* | o que eu fiz | pensei que éramos`],
    hostile: [
      `golpista* | golpe | ladr(ão/a/ões/ona) | estelionat* | mentiros* | safad* | picareta* | caloteir* | idiota* | burr* | imbecil | otári* | merda | puta
        porra | vagabund* | vai (se/te) | vergonha (na cara/de vocês) | que vergonha | vou (te/) (denunciar/processar) | procon | advogado
        (pior/péssim*) (atendimento/serviço/loja) | inútil | ridícul* | lixo | (você/tu) não é(s/) (nada/ninguém) | cala a boca | some daqui
        meu dinheiro de volta | vou (contar/falar) (para/pra) todo`,
      `raiva | ódio | absurdo | nunca mais | palhaçada | mentira | enganad* | falta de respeito`,
    ],
    threat: [
      `sei onde você (mora/trabalha) | sei onde (moras/trabalhas) | (você/) vai se arrepender | vais te arrepender
        vou (te/acabar com) (matar/pegar/achar/você/quebrar) | você (tá/está) mort* | se cuida hein | vai pagar por isso`,
    ],
    danger: [
      `ambulância | (os/) bombeiros | samu | (a/) polícia (está/vem/foi/chegou) | (está/tá) pegando fogo | (tem/há) (um/) (fogo/incêndio) | incêndio
        pegou fogo | fumaça (saindo/no/na/em) | cheiro de (gás/queimado/fumaça) | vazamento de gás | alag(ad*/ando/ou) | inund*
        água (saindo/entrando/por todo) | (infarto/avc/derrame/convulsão) | não (está/) (respira/responde/respirando/respondendo/acorda/reage)
        desmai(ou/ada/ado) | inconsciente | (sofreu/teve/sofri) (um/) acidente | (caiu/caí) (da/do/e não) | (no/pro/para o) (pronto socorro/hospital)
        na (uti/emergência) | (fui/foi/fomos) (assaltad*/roubad*) | estão (invadindo/me seguindo) | sangrando | pres* no elevador
        não (acho/encontro) (meu/minha) (filh*/menin*) | tem alguém (na minha/dentro d*) casa | chama (a polícia/a ambulância/o samu/os bombeiros)`,
      `hospital | acidente | fogo | incêndio | polícia | sangue | ferid* | caiu | desmai* | assalt* | ladrão | roub* | fumaça | gás | enchente | febre
        convuls* | atac* | me seguindo | na minha porta | explosão | morrendo | queimando | médico`,
    ],
    call: [
      `me liga | liga (agora/pra mim/urgente/já) | socorro | ajuda | urgente | emergência | rápido | atende | corre | agora ! | pelo amor de deus`,
    ],
    outage: [
      `(o/a) (site/loja/servidor/sistema/caixa) (caiu/está fora/saiu do ar/travou/tá fora/não abre/fora do ar) | (fomos/) hackead*
        não (conseguimos/dá pra) (vender/receber/cobrar)`,
      `há uma hora | começa às | clientes | agora`,
    ],
    crisis: [
      `não quero mais (viver/acordar/estar aqui) | não aguento mais (viver/essa vida/)| (me matar/tirar a minha vida/tirar minha vida/me suicidar) | suicíd*
        acabar com tudo | (melhor) sem mim | não (vejo/tem) (mais/) sentido (em viver/na vida/) | não vou estar (aqui/) (por muito/mais)
        (tomei/tomar) (todos os/os) (remédios/comprimidos)`,
      `adeus | para sempre | dei (os/o/meus) (gatos/gato/cachorro) | última conta | um peso | obrigad* por tudo | por muito tempo | sem esperança
        não aguento mais (isso/nada/viver)`,
    ],
    loud: ['', `urgente | emergência | última chance | só hoje | imediatamente`],
    thanks: [
      `(muito/muitíssimo/mil vezes) obrigad* | obrigad* (por/pel*/!/de novo/mesmo/demais/de coração/) | brigad* | agradeç* | agradecid*
        (chegou/chegaram) (_) (lind*/perfeit*/hoje/certinho/bem) | (é/está/ficou/ficaram/são) (lind*/perfeit*/maravilhos*) | (amei/adorei)`,
      `perfeit* | lindo | maravilh* | feliz | carinho | gratidão`,
    ],
    misc: [
      `código (de/é) (verificação/segurança/confirmação/acesso/) | (seu/o seu/o teu) código | não (o/) compartilh* | não partilhe | número errado
        (mensagem/pessoa/conversa) errada | não (era/é) (pra/para) você | foi engano | é um teste | teste teste
        (compartilh*/repasse/envie/encaminh*) (_) (para todos/a todos/dez/contatos/todo mundo) | vot(a/e/ar/em) (em/no/na) | pesquisa | questionário | tcc
        doaç* | vaquinha | rifa | abaixo assinado | ainda (está/) disponível | (gato/cachorro) (perdido/desaparecido) | é aniversário de | jornalista | ganhou
        sorteio`,
      `link | código | pesquisa | encaminhad*`,
    ],
    fraud: [
      `(dados bancários/conta bancária/iban) (mud*/alter*) | (para/na) (a/nossa/minha) nova conta | (és/é) (tu/você) (neste/nesse/nesta/nessa) (vídeo/foto)
        cart(ão/ões) presente | vale presente | (sua/a sua) (conta/página) (será/foi/está) (suspens*/desativad*/bloquead*/excluíd*)
        (verifique/confirme) (sua/a sua) conta | (me manda/me envia/me passa) o código | (faz/fazer/faça) um pix | me empresta
        (troquei de/meu novo/novo) número | padrões da comunidade | herança
        (meu/o meu) (telemóvel/celular/telefone) (partiu/quebrou/estragou/caiu) | (este/esse) é o meu (novo/número) (número/novo/) | perdi (o meu/meu) (telemóvel/celular)`,
      `rapidinho | reunião | link`,
    ],
    boundary: [
      `(por favor/) (não/pare de/para de) (me/) (mande/manda/envie/mandar/enviar/escrev*/ligue/ligar/adicion*) (mais/)
        prefiro (_) (profissional/separar/não/manter) | só (sobre/para/por) trabalho | preciso de (espaço/um tempo)
        (para/pare) de me (escrever/mandar/ligar/enviar) | não me (mande*/escrev*/ligu*/envi*) mais | (me deixa/deixa me/deixe me) em paz`,
    ],
    today: [
      `(até/antes d*) (hoje/as #/às #/meio dia/noite) | hoje | hoje à (noite/tarde) | em uma hora | urgente | o quanto antes
        ainda hoje | ao longo do dia | até ao fim do dia | esta tarde`,
    ],
    norush: [
      `sem pressa | quando (puder/você puder/der) | não é urgente | com calma | tranquil*
        quando (tiver/tiveres/você tiver) (um (tempinho/tempo/momento/bocadinho/minuto)/tempo) | quando (puderes/der jeito) | não há pressa | não tem pressa | no teu tempo`,
    ],
    onnow: [`(já/) estamos na (reunião/chamada) | (estamos/tô) te esperando | já começ*`],
    again: [`(segundo/terceiro/último) lembrete | lembrete (nº/número)`],
    cancels: [
      `(cancelo/vou cancelar/preciso cancelar/temos que cancelar) | esquece (o/a) (café/reunião)
        (tenho/temos/vou ter) (de/que) (cancelar/desmarcar/adiar) | não (consigo/vou conseguir/posso/vou poder/poderei) (ir/comparecer/estar/chegar) | (reunião/consulta/encontro/jantar/aula) (foi/está/fica) (cancelad*/desmarcad*/adiad*) | (surgiu/aconteceu) um imprevisto`,
    ],
  },
};
