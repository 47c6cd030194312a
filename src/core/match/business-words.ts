/** What marks a name as a firm's. All folded, without full stops. */

const words = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/u));

/** Legal forms: left out when firms are compared. */
export const LEGAL_FORMS = words(`
  inc incorporated llc llp lp ltd limited plc corp corporation co company pllc pc gmbh ag kg ohg ug gbr ev mbh kgaa se sa sas sarl sàrl eurl sasu
  snc srl srls sapa sl slu sll sau bv nv vof cv ab as asa aps oy oyj hf ehf kft zrt bt doo dd ad jsc ooo oao zao spzoo zoo sro spol kk yk
  pty pvt pte bhd sdn tbk pt lda ltda eireli mei me sci scop asbl vzw sprl bvba eg ek gesmbh cie ооо оао зао ип тов фоп ае επε
  株式会社 有限会社 合同会社 有限公司 股份有限公司 公司 주식회사 유한회사
`);

/** Trade words: a name that holds one is likely a firm's. */
export const TRADE_WORDS = words(`
  studio studios gallery galleries galerie galeria galleria shop store boutique bakery bakers cafe coffee restaurant bistro pub hotel hostel
  interiors design designs photography photographer photo photos fotografie fotografia weddings events event florist florists flowers nursery   gardens landscaping plumbing plumbers roofing heating electric electrical electrics builders building construction contractors carpentry joinery
  painting decorators cleaning services service solutions consulting consultants consultancy advisors partners associates group holdings ventures
  capital industries enterprises systems software tech technologies labs lab media publishing publishers books bookshop bookstore printing
  prints print printers supply supplies supplier wholesale trading imports exports logistics transport travel agency agencies marketing
  advertising communications creative creations crafts handmade ceramics pottery jewelry jewellery jewellers goldsmith textiles fabrics yarn quilts
  fashion clothing apparel salon barbers beauty cosmetics fitness gym yoga pilates clinic dental dentistry dentists practice medical
  health therapy pharmacy veterinary vets school academy institute college university foundation association society club museum library theatre
  theater insurance finance financial realty estate estates properties lettings rentals motors auto autos garage cars cycles bikes
  farm farms dairy winery brewery distillery foods food kitchen catering markets outlet depot warehouse works workshop atelier
  werkstatt haus handel holzbau malerbetrieb tischlerei schreinerei backerei metzgerei buchhandlung verlag druckerei praxis kanzlei apotheke bau
  buchbinderei autohaus blumen garten technik werke fromagerie boulangerie patisserie librairie imprimerie editions menuiserie plomberie cabinet
  garage fleuriste panaderia libreria imprenta taller clinica farmacia peluqueria floristeria editorial tienda restaurante panificio pasticceria
  tipografia officina studio farmacia negozio bottega padaria grafica oficina loja editora bakkerij drukkerij boekhandel slagerij schilders dakwerken
  bloemen winkel kapper praktijk sklep piekarnia drukarnia kwiaciarnia firma zaklad biuro usługi uslugi framing violins instruments records
  tax accounting accountants bookkeeping legal solicitors attorneys notary brothers bros sons daughters partners team official
`);

/** "and" between two halves of a firm's name. */
export const AND_WORDS = words('and und et y e en och og ja i & + n');

/** Left out at the start of a firm's name. */
export const ARTICLES = words('the der die das le la les l el los las il lo gli de het een');
