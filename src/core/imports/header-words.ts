import type { Field } from './types.ts';

/** What columns are called, in many languages and programs. Written as headerKey() gives them. */
export const HEADER_WORDS: Readonly<Record<Field, string>> = {
  full: `name|full name|fullname|display name|displayname|contact name|contact|customer name|customer|client name|client|buyer name|ship name|person|
    member name|file as|vollstandiger name|anzeigename|kundenname|kontakt|kontaktname|kunde|nom complet|nom et prenom|nom affiche|nom du client|contact nom|
    nombre completo|nombre y apellidos|apellidos y nombre|apellidos nombre|nachname vorname|name vorname|last name first name|nom prenom|cognome e nome|
    cognome nome|achternaam voornaam|nombre del cliente|nome completo|nome cliente|nominativo|nome e cognome|nome do cliente|volledige naam|naam|
    weergavenaam|klantnaam|imie i nazwisko|pelna nazwa|nazwa|fullstandigt namn|navn|namn|fulde navn|fullt navn|nimi|koko nimi|ad soyad|adi soyadi|
    cele jmeno|jmeno a prijmeni|teljes nev|nev|nume complet|фио|полное имя|имя и фамилия|повне ім'я|ονοματεπωνυμο|氏名|名前|お名前|姓名|名称|全名|이름|성명|שם|שם מלא|الاسم|الإسم|اسم|الاسم الكامل|الاسم بالكامل|اسم العميل|nama|nama lengkap|ho va ten|ho ten|ten day du|ten khach hang|नाम|पूरा नाम|ชื่อ|ชื่อ นามสกุล|نام|نام کامل|نام و نام خانوادگی`,
  given: `first name|firstname|given name|givenname|first|forename|christian name|fname|customer first name|vorname|rufname|prenom|nombre|nombre de pila|
    primer nombre|nome|nome proprio|primeiro nome|voornaam|imie|fornamn|fornavn|etunimi|ad|adi|isim|jmeno|krestni jmeno|keresztnev|utonev|prenume|имя|ім'я|ονομα|
    名|名字|first names|שם פרטי|الاسم الأول|الاسم الاول|الاسم الشخصي|nama depan|ten|पहला नाम|ชื่อจริง|نام کوچک`,
  middle: `middle name|middlename|additional name|middle|second name|zweiter vorname|weitere vornamen|deuxieme prenom|autres prenoms|segundo nombre|
    secondo nome|nome do meio|tweede voornaam|tussenvoegsel|drugie imie|mellannamn|mellemnavn|отчество|по батькові`,
  family: `last name|lastname|family name|familyname|surname|last|sur name|lname|customer last name|nachname|familienname|zuname|nom|nom de famille|
    apellido|apellidos|primer apellido|cognome|sobrenome|apelido|ultimo nome|achternaam|familienaam|nazwisko|efternamn|etternavn|efternavn|sukunimi|
    soyad|soyadi|prijmeni|priezvisko|vezeteknev|csaladnev|nume de familie|фамилия|прізвище|επωνυμο|姓|姓氏|성|שם משפחה|اسم العائلة|الاسم الأخير|الاسم الاخير|اللقب|الكنية|nama belakang|nama keluarga|ho|उपनाम|कुलनाम|นามสกุล|نام خانوادگی`,
  prefix: `prefix|name prefix|salutation|honorific|courtesy title|anrede|titel|civilite|tratamiento|trattamento|tratamento|aanhef|tytul|敬称`,
  suffix: `suffix|name suffix|namenszusatz|generation`,
  nickname: `nickname|nick name|nick|short name|alias|also known as|preferred name|goes by|spitzname|surnom|apodo|sobrenombre|soprannome|alcunha|bijnaam|
    roepnaam|pseudonim|smeknamn|kaldenavn|псевдоним|ニックネーム|昵称|별명`,
  maiden: `maiden name|birth name|former name|previous name|nee|geburtsname|geb|madchenname|nom de jeune fille|nom de naissance|apellido de soltera|
    cognome da nubile|nome de solteira|meisjesnaam|nazwisko panienskie|девичья фамилия|旧姓`,
  email: `email|e mail|email address|e mail address|emailaddress|mail|mail address|email adress|primary email|work email|home email|personal email|other email|
    business email|contact email|customer email|email value|e mail value|billing email|primary email address|secondary email|email addresses|
    e mail adresse|email adresse|mailadresse|emailadresse|adresse e mail|adresse email|adresse mail|courriel|adresse electronique|adresse de messagerie|
    correo|correo electronico|direccion de correo|direccion de correo electronico|email principal|indirizzo email|indirizzo e mail|indirizzo di posta elettronica|indirizzo posta elettronica|posta elettronica|endereco de email|
    endereco de e mail|correio eletronico|e mailadres|emailadres|adres e mail|adres email|poczta|e postadress|e post|epost|mejl|e postadresse|sahkoposti|sahkopostiosoite|
    e posta|eposta|e posta adresi|emailova adresa|email cim|e mail cim|adresa de email|почта|эл почта|электронная почта|адрес электронной почты|електронна пошта|
    ηλεκτρονικη διευθυνση|メール|メールアドレス|eメール|邮箱|电子邮件|邮件|电子邮箱|郵箱|電子郵件|電子郵箱|電郵|信箱|邮箱地址|电邮|电子邮件地址|이메일|전자 메일|이메일 주소|אימייל|מייל|דואר אלקטרוני|דוא"ל|דוא״ל|דואל|כתובת מייל|כתובת אימייל|البريد الإلكتروني|البريد الالكتروني|بريد إلكتروني|بريد الكتروني|البريد|الإيميل|الايميل|إيميل|ايميل|عنوان البريد الإلكتروني|alamat email|alamat surel|surel|dia chi email|thu dien tu|ईमेल|ई मेल|ईमेल पता|อีเมล|ایمیل`,
  phone: `phone|phone number|telephone|telephone number|tel|mobile|mobile phone|mobile number|mobile phone number|cell|cell phone|cellphone|home phone|business phone|
    work phone|primary phone|other phone|main phone|phone value|contact phone|contact phone number|contact number|customer phone|whatsapp|whatsapp number|company main phone|car phone|
    telefon|telefonnummer|handy|handynummer|mobil|mobilnummer|mobiltelefon|rufnummer|festnetz|telefon privat|telefon geschaftlich|telefon mobil|tel mobil|
    numero de telephone|telephone portable|portable|telephone mobile|mobile perso|telephone professionnel|telephone personnel|telefono|telefono movil|movil|celular|
    numero de telefono|telefono fijo|cellulare|numero di telefono|telefono cellulare|telefone|telemovel|telefone celular|numero de telefone|telefoonnummer|telefoon|
    mobiel|mobiele telefoon|gsm|telefon komorkowy|komorka|numer telefonu|mobilnr|telefonnr|puhelin|puhelinnumero|matkapuhelin|telefon numarasi|cep telefonu|
    telefonni cislo|telefonszam|telefonul|телефон|мобильный|мобильный телефон|номер телефона|τηλεφωνο|κινητο|電話|電話番号|携帯|携帯電話|电话|手机|手机号|手机号码|电话号码|手機|手機號碼|電話號碼|联系电话|聯絡電話|行動電話|전화|전화번호|휴대폰|휴대전화|טלפון|נייד|טלפון נייד|מספר טלפון|הנייד|הטלפון|هاتف|الهاتف|رقم الهاتف|جوال|الجوال|رقم الجوال|الهاتف المحمول|المحمول|موبايل|الموبايل|رقم الموبايل|تليفون|فون|dien thoai|so dien thoai|di dong|फोन|फ़ोन|फ़ोन नंबर|फोन नंबर|मोबाइल|मोबाइल नंबर|nomor telepon|no telepon|telepon|no hp|nomor hp|ponsel|โทรศัพท์|เบอร์โทรศัพท์|มือถือ|تلفن|موبایل|شماره تلفن`,
  url: `url|website|web site|web page|webpage|homepage|home page|site|link|links|profile|profile url|profile link|profile value|social profile|website value|website url|web|internet|
    webseite|internetseite|profil|profil url|profillink|site web|site internet|page web|lien|adresse web|sitio web|pagina web|perfil|enlace|sito|sito web|
    profilo|pagina|url del perfil|url do perfil|website adres|strona|strona www|www|webbplats|nettside|hjemmeside|kotisivu|web sitesi|stranka|weboldal|сайт|веб сайт|профиль|ссылка|ιστοσελιδα|
    ウェブサイト|ホームページ|プロフィール|网站|网址|主页|個人檔案|웹사이트|홈페이지|프로필|אתר|קישור|الموقع|رابط`,
  linkedin:
    'linkedin|linkedin url|linkedin profile|linkedin profile url|linkedin link|linkedin bio|linkedin profil|linked in|profil linkedin|perfil linkedin|perfil de linkedin|profilo linkedin',
  facebook: 'facebook|facebook url|facebook profile|facebook link|fb|facebook profil|facebook page|profil facebook|perfil de facebook',
  instagram:
    'instagram|instagram handle|instagram url|instagram profile|ig|ig handle|insta|instagram username|instagram profil|perfil de instagram',
  x: 'twitter|twitter handle|twitter username|x handle|twitter url|twitter profile|x twitter|twitter x',
  handle: `username|user name|handle|screen name|buyer user id|benutzername|nutzername|nom d'utilisateur|pseudo|usuario|nombre de usuario|nome utente|
    nome de usuario|gebruikersnaam|nazwa uzytkownika|anvandarnamn|brugernavn|имя пользователя|ユーザー名|用户名|사용자 이름`,
  company: `company|company name|organization|organisation|organization name|organisation name|business|business name|employer|firm|current company|account name|associated company|
    shop|firma|firmenname|unternehmen|organisation firma|betrieb|arbeitgeber|societe|entreprise|raison sociale|employeur|nom de l'entreprise|nom de la societe|empresa|nombre de la empresa|
    compania|organizacion|azienda|societa|ragione sociale|impresa|nome azienda|organizzazione|nome da empresa|organizacao|bedrijf|bedrijfsnaam|werkgever|organisatie|
    nazwa firmy|przedsiebiorstwo|organizacja|foretag|foretagsnamn|virksomhed|bedrift|firmanavn|yritys|sirket|spolecnost|ceg|cegnev|companie|компания|организация|компанія|
    εταιρεια|会社|会社名|勤務先|公司|单位|單位|公司名称|公司名稱|企业|工作单位|회사|회사명|חברה|שם החברה|ארגון|מקום עבודה|الشركة|شركة|اسم الشركة|المؤسسة|جهة العمل|مكان العمل|المنظمة|perusahaan|nama perusahaan|organisasi|instansi|cong ty|ten cong ty|to chuc|कंपनी|कम्पनी|संस्था|บริษัท|شرکت|name der organisation|organisationsname|nom de l'organisation|nombre de la organizacion|nome da organizacao|nome dell'organizzazione`,
  title: `title|job title|position|role|occupation|job|current position|organization title|profession|jobtitle|beruf|stelle|funktion|stellenbezeichnung|berufsbezeichnung|
    poste|fonction|profession metier|intitule du poste|puesto|cargo|profesion|posizione|ruolo|qualifica|professione|mansione|funcao|profissao|functie|functietitel|beroep|
    stanowisko|zawod|befattning|stilling|yrke|jobtitel|tehtava|ammatti|unvan|pozisyon|pozice|funkce|beosztas|functia|должность|посада|θεση|役職|職業|职位|职务|직책|직위|תפקיד|משרה|المنصب|الوظيفة|المسمى الوظيفي|jabatan|pekerjaan|posisi|chuc vu|chuc danh|पद|पदनाम|ตำแหน่ง|titel der organisation`,
  connectedOn: `connected on|connected|connection date|date connected|connected at|verbunden am|vernetzt am|kontakt seit|in kontakt seit|connexion le|connecte le|en relation depuis|date de connexion|
    en relation depuis le|conectado el|fecha de conexion|fecha de contacto|conexion desde|contacto desde|collegato il|data di collegamento|data collegamento|collegamento dal|conectado em|conectou se em|
    data da conexao|data de conexao|verbonden op|geconnecteerd op|datum connectie|connectie sinds|polaczono|data nawiazania kontaktu|w kontakcie od|anslot den|kontakter sedan|forbundet den|tilknyttet den|
    baglanti tarihi|baglanti kuruldu|spojeno dne|дата контакта|дата установления контакта|в контакте с|つながった日|つながり日|接続日|建立联系的日期|联系建立日期|加为好友日期|1촌 맺은 날|1촌 연결 날짜|연결 날짜`,
  labels: `labels|label|group membership|groups|group|categories|category|tags|tag|list|lists|type|contact type|relationship|segment|kategorie|kategorien|gruppe|gruppen|
    etiketten|schlagworter|beziehung|groupe|groupes|categorie|etiquettes|libelles|etiqueta|etiquetas|grupo|grupos|categoria|categorias|etichetta|etichette|
    gruppo|gruppi|marcadores|groep|groepen|categorieen|grupa|grupy|kategoria|kategorier|grupp|grupper|ryhma|etiket|gruplar|skupina|cimke|группа|группы|теги|категория|
    ομαδα|ラベル|グループ|カテゴリ|标签|分组|组|라벨|그룹`,
  stage:
    'lifecycle stage|lead status|stage|customer type|lebenszyklusphase|lifecycle phase|phase du cycle de vie|etapa del ciclo de vida|fase del ciclo di vita|etapa do ciclo de vida',
};

/** Columns that look alike but are somebody else's or of no use: never guessed. */
export const NEVER =
  /\bfax\b|\bpager\b|assistant|asistente|\bmanager\b|spouse|partner name|children|referred|owner|display name \d|e mail \d? ?(?:type|display name)|\btype\b.*\b(?:phone|mail)|(?:phone|e mail|email|website|organization|address|relation|event|custom field|im)\b.*\b(?:type|label)$|yomi|phonetic|emergency|creator|created by|sales rep|agent/u;
