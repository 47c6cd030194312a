/** Words around a name that are no part of it. All folded by foldName, without full stops. */

const words = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/u));

/** Before a name. */
export const TITLES = words(`
  dr drs prof professor mr mrs ms miss mx sir dame lord lady rev reverend fr sister brother capt captain col colonel major lt sgt judge hon rabbi imam
  pastor bishop coach chef herr frau hr fr frl fraulein dipl dipl-ing dipling ing mag univ doz m mme mlle monsieur madame mademoiselle me maitre
  sr sra srta senor senora senorita don dona d dott dottssa dottore dottoressa avv avvocato sig sigra signor signora geom rag arch dhr mw mevr
  mevrouw meneer heer drs ir mgr pan pani pán paní mudr judr rndr phdr bc sra doutor doutora prof-dr eng engr adv shri smt kumari hajji haji ustad
  sheikh sheikha sayyid dato datuk tan-sri ddr priv-doz oberst pfarrer
  г-н г-жа др проф κ κα κος κυρια
`);

/** After a name: credentials, honours, offices. */
export const CREDENTIALS = words(`
  phd md dds dmd do rn lpn np pa bsc ba ma msc mba mph mfa llm llb jd esq esquire cpa ca cfa cfp cma cia pmp scrum csm cissp pe eit aia faia riba
  ra leed ap edd psyd lcsw lmft lpc lmhc dc dpt pt ot otr slp ccc-slp cfre shrm shrm-cp shrm-scp phr sphr ccim gri crs abr obe mbe cbe kbe qc kc
  frcs mrcp frsa fca acca aca cima mcipd cipd btech mtech be bcom mcom beng meng facs faan msw mpa mls cpt lmt dvm vmd ret usn usmc usaf
  dba dphil rd rdn ccrn fnp aprn cna emt notary realtor broker pharmd od mbbs frcp bds ceng cgma cisa cism itil prince2 ceo cto cfo coo
  dipl-ing dipl-kfm dipl-kffr dr-ing mag bakk msc(econ) llm-eur
`);

/** Generations: a different one is a different person. */
export const GENERATIONS: Readonly<Record<string, string>> = {
  jr: '2',
  junior: '2',
  sr: '1',
  senior: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  '2nd': '2',
  '3rd': '3',
  '4th': '4',
  fils: '2',
  pere: '1',
  filho: '2',
  neto: '3',
};

/** Small words inside family names. */
export const PARTICLES = words(`
  de del della delle dello dei degli di da das do dos du des d l la las le les los lo e y i und zu zum zur von vom van der den ter ten te het 't
  op 's bin ibn bint abu al el ul ur as ash az at ad an ben bar ap ab ni nic mac mc o' af av zu thi van den st
`);

/** Pronouns, in brackets or after a bar. */
export const PRONOUNS = words(
  'she her hers he him his they them theirs ze zir any all er ihm sie ihr elle il lui ella el elles iel hij hem zij haar ona on hen',
);

/** Words for kin and such: not a name, though people store it as one. */
export const KIN_WORDS = words(`
  mum mom mam mama mother mommy mummy dad dada papa father daddy gran granny grandma nan nana grandpa grandad granddad aunt auntie aunty uncle bro
  sis sister brother wife husband hubby boss mutti vati oma opa tante onkel maman papi mami abuela abuelo tia tio nonna nonno zio zia mamma babbo
  mamie papy tata tato babcia dziadek ciocia wujek mae pai avo avó vovo pappa moeder vader мама папа бабушка дедушка тетя дядя μαμα μπαμπας
  landlord neighbor neighbour babysitter plumber cleaner dentist doctor nachbar nachbarin chef
  妈妈 爸爸 母 父 お母さん お父さん 엄마 아빠 אמא אבא ماما بابا أمي أبي
`);

/** Labels that sites and shops put where a name is missing: they are nobody. */
export const NOBODY = words(`
  guest guests unknown anonymous user customer client member buyer seller private walk-in walkin linkedin facebook instagram etsy paypal deleted noname
  no-name none null undefined n/a na test nobody contact friend someone invite invitee account visitor shopper utilisateur utilisateurice invité invite
  gast kunde kundin nutzer mitglied unbekannt anonym membre membro miembro usuario usuaria utente utilizador gebruiker lid onbekend uzytkownik membru
  inconnu desconocido desconhecido sconosciuto nieznany namnlos гость пользователь участник 用户 ユーザー メンバー ゲスト 사용자 회원
  former name inactive suspended profile hidden the a an of this de du des
  telegram whatsapp messenger twitter reddit discord tiktok snapchat threads bluesky mastodon business someone utente
`);
