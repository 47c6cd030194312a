/**
 * The words of the controls that decide what a block of a page is, by language: accept ; decline ; suggestion (the user
 * would ask). Words that a site uses both for declining and for dismissing stand under decline: a request needs both of its
 * controls. Every word is weighed, and one of two languages stands once: this table travels with every page that is read.
 */
export const CONTROLS: readonly string[] = [
  // en
  'confirm|accept|confirm request|accept request;delete|delete request|decline|ignore|reject;add friend|connect|follow|follow back',
  // de
  'bestätigen|akzeptieren|annehmen|anfrage bestätigen;löschen|ablehnen|anfrage löschen|ignorieren;freund/in hinzufügen|freund hinzufügen',
  // fr
  'confirmer|accepter|confirmer la demande;supprimer|supprimer la demande|décliner|refuser|ignorer;ajouter|ajouter ami(e)',
  // es
  'confirmar|aceptar|confirmar solicitud;eliminar|eliminar solicitud|rechazar|ignorar;agregar a amigos|añadir a amigos|agregar',
  // pt
  'aceitar|confirmar pedido;excluir|recusar|excluir solicitação;adicionar|adicionar amigo(a)',
  // it
  'conferma|accetta|conferma richiesta;elimina|rifiuta|ignora|elimina richiesta;aggiungi agli amici|aggiungi',
  // nl
  'bevestigen|accepteren;verwijderen|weigeren|negeren|verzoek verwijderen;vriend toevoegen',
  // pl
  'potwierdź|akceptuj;usuń|odrzuć|ignoruj;dodaj do znajomych|dodaj znajomego',
  // ru
  'подтвердить|принять;удалить|отклонить|удалить запрос;добавить в друзья',
  // uk
  'підтвердити|прийняти;видалити|відхилити;додати в друзі|додати до друзів',
  // tr
  'onayla|kabul et;sil|reddet|isteği sil;arkadaş ekle|arkadaşlarıma ekle',
  // ja
  '承認する|承認|確認;削除する|削除|承認しない|拒否|リクエストを削除;友達になる|友達を追加',
  // ko
  '확인|승인|수락;삭제|삭제하기|거부|거절|요청 삭제;친구 추가',
  // zh
  '确认|接受;删除|拒绝|忽略|删除请求;加为好友|添加好友|加好友',
  // zh-Hant
  '批准;刪除|拒絕|刪除邀請;加朋友|加為好友|新增朋友',
  // ar
  'تأكيد|موافقة|قبول;حذف|رفض|حذف الطلب|تجاهل;إضافة صديق|إضافة كصديق',
  // he
  'אישור|אשר;מחק|מחיקה|דחה;הוספת חבר|הוספת חבר/ה',
  // hi
  'पुष्टि करें|कन्फ़र्म करें|स्वीकारें;हटाएं|हटाएँ|मिटाएं|डिलीट करें|अस्वीकार करें;दोस्त जोड़ें|मित्र जोड़ें',
  // id
  'konfirmasi|terima;hapus|tolak;tambahkan teman|tambah teman',
  // vi
  'xác nhận|chấp nhận;xóa|xoá|xóa lời mời|từ chối;thêm bạn bè|kết bạn',
  // th
  'ยืนยัน|ยอมรับ;ลบ|ปฏิเสธ|ลบคำขอ;เพิ่มเพื่อน',
  // sv
  'bekräfta|acceptera;ta bort|neka|radera;lägg till vän|lägg till som vän',
  // da
  'bekræft;slet|afslå;tilføj ven|tilføj som ven',
  // nb
  'bekreft|aksepter|godta;slett|avslå;legg til venn|legg til som venn',
  // fi
  'vahvista|hyväksy;poista|hylkää;lisää kaveriksi|lisää kaveri',
  // cs
  'potvrdit|přijmout;odstranit|smazat|odmítnout;přidat přítele|přidat do přátel',
  // hu
  'visszaigazolás|megerősítés|elfogadás;törlés|elutasítás;ismerősnek jelölés',
  // ro
  'confirmă|acceptă;șterge|refuză;adaugă prieten',
  // el
  'επιβεβαίωση|αποδοχή;διαγραφή|απόρριψη;προσθήκη φίλου',
  // ca
  'accepta|confirma;suprimeix|refusa;afegeix als amics',
  // lt
  'patvirtinti|priimti;ištrinti|ištrinti užklausą|atmesti;pridėti draugą',
];

/** The user's own request, or somebody who is a friend already: never a request. */
export const OWN =
  "cancel request|cancel friend request|requested|pending|withdraw|friends|anfrage abbrechen|annuler l'invitation|cancelar solicitud|cancelar solicitação|isteği iptal et|cancel·la la sol·licitud|取消请求|已发送|hủy lời mời";

/** What puts a suggestion away, where the word differs from declining. */
export const DISMISS = 'remove|dismiss|entfernen|retirer|remover|rimuovi|移除|gỡ';

/** How lists and rows name the viewer: "You: see you then", "You sent". */
export const YOU = 'you|du|sie|vous|tú|tu|você|jij|je|ty|вы|ви|sen|あなた|나|你|您|أنت|אתה|आप|anda|kamu|bạn|คุณ|sinä|te|εσείς';

/** Beginnings of the mark of an unread row, and of the labels that offer to take such a mark away. */
export const UNREAD =
  'unread|ungelesen|non lu|message non lu|no leído|sin leer|não lida|non letto|ongelezen|nieprzeczytane|непрочитанн|okunmamış|未読|읽지 않음|未读|未讀|غير مقروء|tin nhắn chưa đọc|oläst|ulæst|ulest|mark as read|als gelesen markieren|marquer comme lu|marcar como leíd|标记为已读|既読にする';
