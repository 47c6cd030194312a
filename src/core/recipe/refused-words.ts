/**
 * Words that a taught button may not have. One click answers one person with no: nothing that says yes, nothing that is
 * about many, nothing that costs or ends something else. The lists are wider than those by which pages are read, since
 * here a word too many only means that a button can't be taught.
 */

/** Says yes. Languages: the ones whose buttons are read, and some more. */
export const YES =
  'accept|confirm|approve|allow|agree|add|ok|okay|yes|connect|follow|join|admit|grant|verify|welcome|let in|add friend|add back' +
  '|annehmen|akzeptieren|bestätigen|zulassen|genehmigen|zustimmen|hinzufügen|freigeben|erlauben|ja|aufnehmen' +
  '|accepter|confirmer|approuver|autoriser|ajouter|oui|valider|admettre' +
  '|aceptar|confirmar|aprobar|permitir|agregar|añadir|sí|admitir' +
  '|aceitar|aprovar|adicionar|sim' +
  '|accetta|accettare|conferma|confermare|approva|approvare|consenti|aggiungi|aggiungere|sì' +
  '|accepteren|bevestigen|goedkeuren|toestaan|toevoegen|toelaten' +
  '|akceptuj|zaakceptuj|potwierdź|zatwierdź|zezwól|dodaj|tak|przyjmij' +
  '|принять|подтвердить|одобрить|разрешить|добавить|да' +
  '|прийняти|підтвердити|схвалити|дозволити|додати|так' +
  '|kabul et|kabul|onayla|ekle|izin ver|evet' +
  '|承認|許可|確認|追加|同意|はい|承諾|受け入れ' +
  '|수락|승인|확인|추가|허용|동의|네' +
  '|接受|批准|同意|确认|確認|允许|允許|添加|通过|通過|加入' +
  '|قبول|موافق|تأكيد|إضافة|اضافة|سماح|نعم|اقبل' +
  '|אשר|אישור|קבל|הוסף|אפשר|כן' +
  '|स्वीकार|पुष्टि|अनुमति|जोड़ें|मंज़ूर|हाँ' +
  '|terima|konfirmasi|setujui|tambahkan|izinkan|ya' +
  '|chấp nhận|xác nhận|đồng ý|phê duyệt|cho phép|thêm' +
  '|ยอมรับ|ยืนยัน|อนุมัติ|อนุญาต|เพิ่ม|ตกลง' +
  '|acceptera|bekräfta|godkänn|tillåt|lägg till' +
  '|accepter|bekræft|godkend|tillad|tilføj' +
  '|aksepter|bekreft|godta|godkjenn|tillat|legg til' +
  '|hyväksy|vahvista|salli|lisää|kyllä' +
  '|přijmout|potvrdit|schválit|povolit|přidat|ano' +
  '|prijať|potvrdiť|schváliť|povoliť|pridať|áno' +
  '|elfogad|elfogadás|megerősít|megerősítés|jóváhagy|jóváhagyás|engedélyez|hozzáad|igen' +
  '|acceptă|confirmă|aprobă|permite|adaugă' +
  '|αποδοχή|επιβεβαίωση|έγκριση|προσθήκη|ναι' +
  '|accepta|confirma|aprova|permet|afegeix' +
  '|priimti|patvirtinti|leisti|pridėti|taip' +
  '|prihvati|potvrdi|odobri|dodaj|приеми|потвърди|одобри|прихвати|потврди' +
  '|baieztatu|onartu|kubali|tanggapin';

/** Is about many at once. */
export const MANY =
  'all|everyone|everybody|everything|selected|selection|bulk|multiple|every|them' +
  '|alle|allen|alles|ausgewählte|auswahl|sämtliche|mehrere' +
  '|tous|toutes|tout|sélection|sélectionnés|plusieurs' +
  '|todos|todas|todo|seleccionados|seleccionadas|selección|selecionados|tudo|varios' +
  '|tutti|tutte|tutto|selezionati|selezionate' +
  '|geselecteerde|meerdere|wszystkie|wszystko|wszystkich|zaznaczone' +
  '|все|всё|всех|выбранные|выбранных|усі|всі|вибрані' +
  '|tümü|tümünü|hepsi|hepsini|seçilenleri|seçili' +
  '|すべて|全て|全部|一括|全員|選択した|所有|全选|批量|모두|전체|일괄|선택한|선택' +
  '|الكل|جميع|المحدد|הכל|כולם|נבחרים|सभी|सब|चयनित' +
  '|semua|terpilih|tất cả|đã chọn|ทั้งหมด|ที่เลือก' +
  '|alla|allt|markerade|alle|alt|valgte|kaikki|valitut|vše|všechny|všechno|vybrané|všetky|összes|mindet|mind|kijelölt' +
  '|toate|tot|selectate|όλα|όλους|όλες|επιλεγμένα|tots|totes|seleccionats|visus|viską|pasirinktus|sve|všetko|всички';

/** Costs something, or ends something other than one request. */
export const OTHER =
  'buy|pay|purchase|order|checkout|subscribe|unsubscribe|account|log out|sign out|logout|transfer|donate|cart|cookie|cookies|upload|publish' +
  '|kaufen|bezahlen|bestellen|konto|abmelden|ausloggen|überweisen|warenkorb|abonnieren' +
  '|acheter|payer|commander|compte|déconnexion|panier|comprar|pagar|cuenta|cerrar sesión|carrito|conta|sair da conta' +
  '|acquista|compra|paga|carrello|kopen|betalen|winkelwagen|kup|zapłać|koszyk|купить|оплатить|корзина|аккаунт|выйти' +
  '|購入|支払|アカウント|ログアウト|カート|구매|결제|계정|로그아웃|购买|支付|账户|账号|退出登录|购物车|شراء|دفع|حساب|سلة';

/** Whole labels that hold a word of the first list and say no all the same. */
export const NO_WITH_YES =
  "don't accept|do not accept|don't approve|don't allow|don't add|don't confirm|not ok|nicht annehmen|nicht akzeptieren|nicht bestätigen|nicht zulassen" +
  '|ne pas accepter|no aceptar|não aceitar|non accettare|niet accepteren|nie akceptuj|nie przyjmuj|не принимать|не добавлять|не приймати|kabul etme|承認しない|許可しない|同意しない' +
  '|追加しない|수락 안 함|수락하지 않음|승인 안 함|不接受|不同意|不批准|不通过|不允许|不接受好友请求|لا أوافق|عدم القبول|עדיין לא|không chấp nhận|không đồng ý|ไม่ยอมรับ|ไม่อนุมัติ' +
  '|acceptera inte|accepter ikke|ikke godkend|ikke godta|älä hyväksy|nepřijmout|ne fogadd el|nu accepta|μη αποδοχή|no acceptis';
