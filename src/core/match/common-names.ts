import { readings } from './script.ts';

/**
 * Family names that very many people bear, as rough Latin readings or East Asian characters. An equal name of this kind
 * says little: it is never more than possible.
 */
const COMMON = `
  smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez gonzales wilson anderson thomas taylor moore jackson
  martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres nguyen hill flores green
  adams nelson baker hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris
  morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez wood
  james bennett gray grey mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez powell jenkins perry russell sullivan
  bell coleman butler henderson barnes fisher vasquez simmons graham murray ford castro owens hunt black hamilton shaw gordon kennedy wells stone
  marshall robertson simpson stevens tucker porter hunter hicks crawford henry boyd mason warren dixon burns ryan obrien mcdonald
  davies walsh khan ahmed ali hussain singh kaur begum shah malik iqbal hassan hussein mohamed mohammed muhammad mohammad ahmad ibrahim mahmoud
  abdullah rahman islam akhtar chowdhury hossain das roy ghosh banerjee mukherjee chatterjee bose dutta sen sharma verma gupta kumar yadav mishra
  pandey jain mehta desai joshi kulkarni patil reddy rao naidu nair menon pillai iyer krishnan raj prasad chauhan thakur agarwal agrawal bhatt
  silva santos oliveira souza sousa rodrigues ferreira alves pereira lima gomes costa ribeiro martins carvalho almeida lopes soares fernandes vieira
  barbosa rocha dias nascimento andrade moreira nunes marques machado mendes freitas cardoso teixeira correia pinto araujo cavalcanti
  fernandez munoz moreno alonso romero navarro dominguez gil vazquez serrano blanco molina suarez ortega delgado rubio marin sanz iglesias medina
  garrido cortes santana lozano guerrero cano prieto mendez calvo gallego vidal leon herrera vargas rojas contreras espinoza espinosa sepulveda
  rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti deluca mancini giordano rizzo lombardi moretti barbieri
  fontana santoro mariani rinaldi caruso ferrara galli martini leone longo gentile martinelli vitale lombardo serra coppola desantis marchetti parisi
  muller mueller schmidt schneider fischer weber meyer meier maier mayer wagner becker schulz hoffmann hofmann schafer schaefer koch bauer richter
  klein wolf schroder schroeder neumann schwarz zimmermann braun kruger krueger hartmann lange schmitt schmid werner krause lehmann kohler koehler
  herrmann konig koenig walter huber kaiser fuchs peters lang scholz moller moeller weiss jung hahn schubert vogel friedrich keller gunther frank
  berger winkler roth beck lorenz baumann franke albrecht schuster simon ludwig bohm winter kraus schumacher kramer vogt stein jager otto gruber
  bernard dubois robert richard petit durand leroy moreau laurent lefebvre michel david bertrand roux vincent fournier morel girard andre lefevre
  mercier dupont lambert bonnet francois legrand garnier faure rousseau clement gauthier chevalier robin masson tremblay gagnon roy cote bouchard
  gauthier morin lavoie fortin gagne ouellet pelletier belanger levesque bergeron leblanc paquette
  dejong jansen devries vandenberg vandijk bakker janssen visser smit meijer deboer mulder degroot bos vos peters hendriks vanleeuwen dekker brouwer
  dewit dijkstra smits degraaf vandermeer peeters maes jacobs mertens willems claes goossens wouters desmet
  jensen nielsen hansen pedersen andersen christensen larsen sorensen rasmussen jorgensen petersen madsen kristensen olsen thomsen christiansen poulsen
  johansen knudsen mortensen moller johansson andersson karlsson nilsson eriksson larsson olsson persson svensson gustafsson pettersson jonsson jansson
  hansson bengtsson lindberg lindstrom berg lund dahl haugen hagen johannessen korhonen virtanen makinen nieminen makela hamalainen laine heikkinen
  nowak kowalski kowalska wisniewski wisniewska wojcik kowalczyk kaminski kaminska lewandowski lewandowska zielinski zielinska szymanski szymanska
  wozniak dabrowski dabrowska kozlowski kozlowska jankowski jankowska mazur kwiatkowski kwiatkowska krawczyk piotrowski grabowski pawlowski michalski
  novak novakova svoboda svobodova novotny novotna dvorak dvorakova cerny cerna prochazka kucera vesely horvath kovacs toth szabo nagy varga kiss molnar
  nemeth farkas balogh papp takacs horvat kovacevic babic maric juric jovanovic petrovic nikolic markovic djordjevic stojanovic ilic pavlovic popovic
  kovac hodzic ionescu popescu popa radu dumitru stan ivanov ivanova smirnov smirnova kuznetsov kuznetsova popov popova vasiliev vasilieva vasilyev
  petrov petrova sokolov sokolova mikhailov mikhailova novikov novikova fedorov fedorova morozov morozova volkov volkova alekseev lebedev lebedeva
  semenov egorov pavlov pavlova kozlov kozlova stepanov nikolaev orlov orlova makarov zakharov melnyk shevchenko bondarenko kovalenko boyko tkachenko
  kravchenko kovalchuk oliynyk koval dimitrov dimitrova georgiev georgieva papadopoulos papadopoulou pappas georgiou dimitriou nikolaidis vasiliou
  yilmaz kaya demir celik sahin yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan cetin kara koc kurt ozkan simsek polat
  cohen levy levi mizrahi peretz biton dahan avraham friedman katz goldberg haddad khoury mansour saleh salem said nasser omar osman
  tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng han feng cao peng zeng xiao tian
  dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao cui tan wong chan chang cheung lau leung kwok lam ng ho chow chung
  park choi jung jeong kang cho yoon jang lim shin seo kwon hwang ahn song hong yoo ko moon yang bae baek
  sato suzuki takahashi tanaka ito watanabe yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi saito shimizu
  santoso wijaya setiawan hidayat susanto kurniawan saputra lestari wati aminah nur rahayu suryadi gunawan
  santos reyes delacruz bautista ocampo garcia mendoza delosreyes villanueva aquino ramos castillo
  okafor okoye adeyemi adebayo balogun ibrahim abubakar mensah owusu boateng osei asante agyeman diallo traore keita coulibaly diop ndiaye fall
  mwangi kamau otieno ochieng njoroge kariuki wanjiru tesfaye bekele dlamini nkosi ndlovu khumalo mokoena botha vandermerwe pretorius naidoo
  王 李 张 張 刘 劉 陈 陳 杨 楊 黄 黃 赵 趙 吴 吳 周 徐 孙 孫 马 馬 朱 胡 郭 何 林 高 罗 羅 郑 鄭 梁 谢 謝 宋 唐 邓 鄧 韩 韓 冯 馮 曹 彭 曾 肖 田 董
  佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水
  김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 전 홍
`;

const NAMES: ReadonlySet<string> = new Set(
  COMMON.trim()
    .split(/\s+/u)
    .flatMap((name) => [name, ...readings(name)]),
);

/** @param folded a folded family name (particles joined) or one of its rough Latin readings. */
export const isCommon = (folded: string): boolean => NAMES.has(folded);
