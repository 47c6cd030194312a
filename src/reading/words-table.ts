/**
 * The words of the controls that decide what a block of a page is, by language. Per line:
 * accept ; decline ; suggestion (the user would ask) ; own request (the user has asked) ; the dismiss of a suggestion.
 * Words that a site uses both for declining and for dismissing stand under decline: a request needs both of its controls.
 */
const CONTROLS = {
  en: 'confirm|accept|confirm request|accept request|confirm friend request|accept friend request|approve|authorize|accept invitation;delete|delete request|decline|ignore|reject|deny|delete friend request|decline request|ignore request|decline invitation;add friend|add as friend|add|connect|follow|follow back|invite;cancel request|cancel friend request|cancel|requested|pending|withdraw|unfriend|friends|following|unfollow;remove|dismiss|not now',
  de: 'bestätigen|akzeptieren|annehmen|anfrage bestätigen|anfrage annehmen|genehmigen;löschen|ablehnen|anfrage löschen|ignorieren|anfrage ablehnen;freund hinzufügen|freund/in hinzufügen|freundin hinzufügen|als freund hinzufügen|als freund/in hinzufügen|hinzufügen|vernetzen|folgen;anfrage abbrechen|anfrage zurückziehen|zurückziehen|angefragt|ausstehend|freunde|entfolgen;entfernen',
  fr: 'confirmer|accepter|approuver|confirmer la demande|accepter la demande;supprimer|supprimer la demande|décliner|refuser|ignorer|rejeter;ajouter|ajouter ami(e)|ajouter comme ami(e)|ajouter en ami|se connecter|suivre|suivre en retour;annuler la demande|annuler l\'invitation|demandé|demande envoyée|en attente|amis|abonné(e);retirer',
  es: 'confirmar|aceptar|confirmar solicitud|aceptar solicitud|aprobar;eliminar|eliminar solicitud|rechazar|ignorar|borrar;agregar|agregar a amigos|añadir|añadir a amigos|añadir amigo|agregar amigo|conectar|seguir|seguir también;cancelar solicitud|solicitado|pendiente|amigos|siguiendo|retirar;quitar',
  pt: 'aceitar|confirmar pedido|confirmar solicitação|aprovar;excluir|recusar|excluir solicitação|eliminar pedido|rejeitar|apagar;adicionar|adicionar amigo|adicionar amigo(a)|adicionar aos amigos|seguir de volta;cancelar solicitação|cancelar pedido|solicitado|pendente|seguindo;remover',
  it: 'conferma|accetta|conferma richiesta|accetta richiesta|approva;elimina|rifiuta|ignora|elimina richiesta;aggiungi|aggiungi agli amici|aggiungi come amico|collegati|segui|segui anche tu;annulla richiesta|annulla la richiesta|richiesta effettuata|in attesa|amici|segui già;rimuovi',
  nl: 'bevestigen|accepteren|goedkeuren|verzoek bevestigen;verwijderen|weigeren|negeren|verzoek verwijderen|afwijzen;vriend toevoegen|toevoegen|als vriend toevoegen|volgen|terugvolgen;verzoek annuleren|aangevraagd|in behandeling|vrienden;',
  pl: 'potwierdź|akceptuj|zaakceptuj|zatwierdź;usuń|odrzuć|ignoruj|usuń zaproszenie;dodaj do znajomych|dodaj znajomego|dodaj|obserwuj|nawiąż kontakt;anuluj zaproszenie|anuluj prośbę|wysłano prośbę|oczekujące|znajomi;',
  ru: 'подтвердить|принять|одобрить|подтвердить запрос;удалить|отклонить|игнорировать|удалить запрос;добавить в друзья|добавить|подписаться|установить контакт;отменить запрос|запрос отправлен|отозвать|друзья;убрать',
  uk: 'підтвердити|прийняти|схвалити;видалити|відхилити|ігнорувати|видалити запит;додати в друзі|додати друга|додати до друзів|додати|стежити|підписатися;скасувати запит|запит надіслано|друзі;прибрати',
  tr: 'onayla|kabul et|isteği onayla;sil|reddet|yoksay|isteği sil;arkadaş ekle|arkadaşlarıma ekle|ekle|takip et|bağlantı kur;isteği iptal et|istek gönderildi|beklemede|arkadaşlar;kaldır',
  ja: '承認する|承認|リクエストを承認|確認;削除する|削除|承認しない|リクエストを削除|拒否|拒否する|無視|無視する;友達になる|友達を追加|友達に追加|フォローする|フォロー|フォローバック|つながりを申請;リクエストをキャンセル|キャンセル|リクエスト済み|申請中|友達;',
  ko: '확인|승인|수락|요청 수락;삭제|삭제하기|거부|거절|무시|요청 삭제;친구 추가|추가|팔로우|맞팔로우|1촌 맺기;요청 취소|요청됨|보류 중|친구;',
  zh: '确认|接受|批准|同意|通过;删除|拒绝|忽略|删除请求;加为好友|添加好友|加好友|添加|关注|回关;取消请求|取消申请|已发送|已请求|好友;移除',
  'zh-Hant': '確認|批准|接受邀請;刪除|拒絕|忽略邀請|刪除邀請;加朋友|加為好友|新增朋友|新增好友|追蹤|加好友請求;取消邀請|取消要求|取消交友邀請|已要求|朋友;',
  ar: 'تأكيد|موافقة|قبول|الموافقة|تأكيد الطلب;حذف|رفض|تجاهل|حذف الطلب;إضافة صديق|إضافة كصديق|إضافة|متابعة|تواصل;إلغاء الطلب|تم الطلب|قيد الانتظار|الأصدقاء;إزالة',
  he: 'אישור|אשר|קבל|אשר בקשה;מחק|מחיקה|דחה|דחייה|התעלם|מחיקת בקשה;הוספת חבר|הוספת חבר/ה|הוספה לחברים|הוסף חבר|עקוב|מעקב;ביטול בקשה|בטל בקשה|הבקשה נשלחה|חברים;הסר|הסרה',
  fa: 'تأیید|تایید|پذیرفتن|قبول;رد کردن|نادیده گرفتن;افزودن دوست|افزودن به دوستان|دنبال کردن;لغو درخواست;برداشتن',
  hi: 'पुष्टि करें|कन्फ़र्म करें|स्वीकारें|स्वीकार करें;हटाएं|हटाएँ|मिटाएं|अस्वीकार करें|डिलीट करें;दोस्त जोड़ें|मित्र जोड़ें|फ़ॉलो करें;अनुरोध रद्द करें|रिक्वेस्ट कैंसल करें|दोस्त;',
  bn: 'নিশ্চিত করুন|স্বীকার করুন|গ্রহণ করুন;মুছে ফেলুন|মুছুন|প্রত্যাখ্যান করুন;বন্ধু যোগ করুন|বন্ধু হিসেবে যোগ করুন|অনুসরণ করুন;অনুরোধ বাতিল করুন;সরান',
  ur: 'تصدیق کریں|قبول کریں;حذف کریں|مسترد کریں;دوست شامل کریں;درخواست منسوخ کریں;',
  id: 'konfirmasi|terima|setujui;hapus|tolak|abaikan|hapus permintaan;tambahkan teman|tambah teman|tambahkan|ikuti|ikuti balik;batalkan permintaan|diminta|teman;',
  ms: 'sahkan|luluskan;padam|padamkan;tambah rakan|ikut;batalkan permintaan rakan|rakan;alih keluar',
  fil: 'kumpirmahin|tanggapin;burahin|i-delete|tumanggi|tanggihan;magdagdag ng kaibigan|idagdag bilang kaibigan|i-follow;kanselahin ang request;alisin',
  vi: 'xác nhận|chấp nhận|đồng ý|chấp nhận lời mời;xóa|xoá|xóa lời mời|từ chối|bỏ qua;thêm bạn bè|thêm bạn|kết bạn|theo dõi|theo dõi lại;hủy lời mời|huỷ lời mời|hủy yêu cầu|đã yêu cầu|bạn bè;gỡ|gỡ bỏ',
  th: 'ยืนยัน|ยอมรับ|อนุมัติ;ลบ|ปฏิเสธ|ลบคำขอ|เพิกเฉย;เพิ่มเพื่อน|ติดตาม|ติดตามกลับ;ยกเลิกคำขอ|ส่งคำขอแล้ว|เพื่อน;นำออก',
  sv: 'bekräfta|acceptera|godkänn;ta bort|neka|radera|avböj|ignorera|avvisa;lägg till vän|lägg till som vän|lägg till|följ|följ tillbaka;avbryt förfrågan|avbryt vänförfrågan|begärd|vänner;',
  da: 'bekræft|accepter|godkend;slet|afslå|afvis|ignorer;tilføj ven|tilføj som ven|tilføj|følg|følg tilbage;annuller anmodning|anmodet|venner;fjern',
  nb: 'bekreft|aksepter|godta|godkjenn;slett|avslå|avvis;legg til venn|legg til som venn|legg til|følg tilbake;avbryt forespørsel|forespurt;',
  fi: 'vahvista|hyväksy;poista|hylkää|ohita|poista pyyntö;lisää kaveriksi|lisää kaveri|lisää ystäväksi|lisää|seuraa;peruuta pyyntö|pyydetty|kaverit;',
  cs: 'potvrdit|přijmout|schválit;odstranit|smazat|odmítnout|ignorovat;přidat přítele|přidat do přátel|přidat|sledovat;zrušit žádost|požádáno|přátelé;odebrat',
  sk: 'potvrdiť|prijať|schváliť;odstrániť|vymazať|odmietnuť|ignorovať;pridať priateľa|pridať medzi priateľov|pridať|sledovať;zrušiť žiadosť|priatelia;odobrať',
  hu: 'visszaigazolás|megerősítés|elfogadás|jóváhagyás;törlés|elutasítás|kérelem törlése|mellőzés;ismerősnek jelölés|jelölés ismerősnek|hozzáadás|követés;jelölés visszavonása|kérelem visszavonása|ismerősök;eltávolítás',
  ro: 'confirmă|acceptă|aprobă;șterge|refuză|ignoră|șterge solicitarea|respinge;adaugă prieten|adaugă ca prieten|adaugă|urmărește;anulează solicitarea|prieteni;elimină',
  el: 'επιβεβαίωση|αποδοχή|έγκριση;διαγραφή|απόρριψη|παράβλεψη;προσθήκη φίλου|προσθήκη|ακολουθήστε;ακύρωση αιτήματος|φίλοι;αφαίρεση|κατάργηση',
  ca: 'accepta|aprova;suprimeix|refusa|rebutja|suprimeix la sol·licitud;afegeix als amics|afegeix|segueix;cancel·la la sol·licitud|amics;',
  lt: 'patvirtinti|priimti;ištrinti|ištrinti užklausą|atmesti;pridėti draugą|pridėti prie draugų|sekti;atšaukti užklausą|draugai;pašalinti',
  bg: 'потвърждаване|приемане|потвърди|приеми;изтриване|отхвърляне|изтрий|отхвърли;добавяне на приятел|добавяне|последване;отмяна на поканата|приятели;премахване',
  hr: 'potvrdi|prihvati;izbriši|odbij|obriši|zanemari;dodaj prijatelja|dodaj|prati;otkaži zahtjev|prijatelji;ukloni',
  sr: 'потврди|прихвати;избриши|одбиј|обриши;додај пријатеља|прати;откажи захтев|пријатељи;уклони',
  eu: 'berretsi|onartu;ezabatu|uko egin;;;kendu',
  gl: 'confirma a solicitude;rexeitar;;;',
  ta: 'உறுதிசெய்|ஏற்றுக்கொள்;நீக்கு|நிராகரி;நண்பரைச் சேர்;;அகற்று',
  gu: 'પુષ્ટિ કરો|સ્વીકારો;કાઢી નાખો|અસ્વીકાર કરો;;;',
  mr: 'खात्री करा|स्वीकार करा;हटवा|नकार द्या;;;',
} as const satisfies Record<string, string>;

/** Languages whose control words are known. */
export const CONTROL_LANGUAGES = Object.keys(CONTROLS);
export const CONTROL_LINES: readonly string[] = Object.values(CONTROLS);

/** Labels that hold the name: `*` stands for it. Kept apart because only whole patterns count. */
export const NAMED_ACCEPT = "accept *'s invitation|accept invitation from *|kontaktanfrage von * annehmen|accept *'s request|accept follow request from *|accept friend request from *|confirm *'s request|confirm *'s friend request|confirm request from *";
export const NAMED_DECLINE = "ignore an invitation to connect from *|ignore *'s invitation|ignore invitation from *|kontaktanfrage von * ignorieren|decline *'s request|decline *'s invitation|delete *'s request|delete *'s friend request|delete request from *|ignore *'s request";

/** The site's own Send. Whole labels. */
export const SEND =
  'press enter to send|send|send message|pulsa intro para enviar|enviar|senden|envoyer|invia|verzenden|wyślij|отправить|надіслати|gönder|送信|보내기|发送|發送|傳送|إرسال|ارسال|שלח|भेजें|পাঠান|kirim|hantar|ipadala|gửi|ส่ง|skicka|lähetä|odeslat|odoslať|küldés|trimite|αποστολή|envia|изпращане|pošalji';

/** How lists and rows name the viewer: "You: see you then", "You sent". */
export const YOU =
  'you|du|sie|vous|toi|tú|tu|usted|vos|você|jij|je|u|ty|вы|ты|ви|ти|sen|siz|あなた|自分|나|회원님|你|您|أنت|أنتِ|אתה|את|שלך|आप|আপনি|anda|kamu|bạn|คุณ|sinä|sina|te|ön|dvs|dvs.|εσείς|εσύ|وأنت|شما|ikaw|vy|jūs|ви|vi|ti';

/** Marks of an unread row, as a whole hidden line. */
export const UNREAD =
  'unread|unread message|unread messages|ungelesen|ungelesene nachricht|ungelesene nachrichten|non lu|non lus|message non lu|no leído|no leídos|sin leer|mensaje no leído|mensajes no leídos|não lida|não lidas|mensagem não lida|non letto|da leggere|messaggio non letto|messaggi non letti|ongelezen|ongelezen bericht|nieprzeczytane|nieprzeczytana wiadomość|непрочитано|непрочитанное сообщение|непрочитане повідомлення|okunmamış|okunmamış mesaj|未読|未読メッセージ|읽지 않음|읽지 않은 메시지|未读|未读消息|未讀|未讀訊息|غير مقروء|غير مقروءة|رسالة غير مقروءة|לא נקראה|chưa đọc|tin nhắn chưa đọc|ยังไม่ได้อ่าน|belum dibaca|pesan belum dibaca|oläst|oläst meddelande|ulæst|ulest|lukematon|nepřečteno|olvasatlan|necitit|μη αναγνωσμένο';

/** Parts of labels such as "Mark as read", which stands on unread rows only. */
export const MARK_READ =
  'mark as read|als gelesen markieren|marquer comme lu|marcar como leíd|marcar como lid|segna come già lett|segna come lett|标记为已读|標示為已讀|既読にする|읽음으로 표시|okundu olarak işaretle|ทำเครื่องหมายว่าอ่าน|đánh dấu là đã đọc|oznacz jako przeczytane|отметить как прочитанное|markeren als gelezen|tandai sudah dibaca|تحديد كمقروء';

/** A row that was not delivered. Whole labels or whole lines. */
export const FAILED =
  "couldn't send|couldn't be sent|failed to send|not sent|not delivered|retry|try again|resend|message failed to send|unable to send|nicht gesendet|erneut versuchen|erneut senden|senden fehlgeschlagen|échec de l'envoi|réessayer|non envoyé|no enviado|no se pudo enviar|reintentar|volver a intentarlo|não enviada|tentar novamente|non inviato|riprova|niet verzonden|opnieuw proberen|gönderilemedi|tekrar dene|送信できませんでした|再試行|再送信|전송 실패|다시 시도|发送失败|重试|未能发送|傳送失敗|重試|تعذر الإرسال|إعادة المحاولة|не отправлено|повторить|nie wysłano|spróbuj ponownie|không gửi được|thử lại";
