import type { Lang } from './world.ts';

interface SiteWords {
  home: string;
  friends: string;
  requests: string;
  confirm: string;
  remove: string;
  deleteLong: string;
  suggestions: string;
  addFriend: string;
  removeSuggestion: string;
  seeAll: string;
  seeMore: string;
  sentRequests: string;
  cancelRequest: string;
  mutual: string;
  removed: string;
  accepted: string;
  notifications: string;
  fresh: string;
  unread: string;
  markRead: string;
  manage: string;
  asks: string;
  confirmedYou: string;
  pageInvite: string;
  groupInvite: string;
  eventInvite: string;
  chats: string;
  messages: string;
  conversation: string;
  messagesIn: string;
  you: string;
  youSent: string;
  said: string;
  message: string;
  writeTo: string;
  send: string;
  like: string;
  comment: string;
  loading: string;
  pick: string;
  accept: string;
  block: string;
  retry: string;
  close: string;
  minimize: string;
  message_request: string;
  respond: string;
}

/** The labels of the site's own controls. `{n}` is a name, `{c}` a count, `{t}` a time or text. */
export const SITE_WORDS: Record<Lang, SiteWords> = {
  en: {
    home: 'Home',
    friends: 'Friends',
    requests: 'Friend requests',
    confirm: 'Confirm',
    remove: 'Delete',
    deleteLong: 'Delete request',
    suggestions: 'People you may know',
    addFriend: 'Add friend',
    removeSuggestion: 'Remove',
    seeAll: 'See all',
    seeMore: 'See more',
    sentRequests: 'Sent requests',
    cancelRequest: 'Cancel request',
    mutual: '{c} mutual friends',
    removed: 'Request removed',
    accepted: 'Request accepted',
    notifications: 'Notifications',
    fresh: 'New',
    unread: 'Unread',
    markRead: 'Mark as read, {t}',
    manage: 'Manage {n} notification settings',
    asks: 'sent you a friend request.',
    confirmedYou: 'accepted your friend request.',
    pageInvite: 'invited you to follow',
    groupInvite: 'invited you to join the group',
    eventInvite: 'invited you to',
    chats: 'Chats',
    messages: 'Messenger',
    conversation: 'Conversation with {n}',
    messagesIn: 'Messages in conversation with {n}',
    you: 'You',
    youSent: 'You sent',
    said: 'At {t}, {n}: ',
    message: 'Message',
    writeTo: 'Write to {n}',
    send: 'Press enter to send',
    like: 'Send a like',
    comment: 'Write a comment…',
    loading: 'Loading...',
    pick: "Select people's names to preview their profile.",
    accept: 'Accept',
    block: 'Block',
    retry: "Couldn't send. Try again",
    close: 'Close chat',
    minimize: 'Minimize chat',
    message_request: 'Message requests',
    respond: '{n} sent you a friend request',
  },
  de: {
    home: 'Startseite',
    friends: 'Freunde',
    requests: 'Freundschaftsanfragen',
    confirm: 'Bestätigen',
    remove: 'Löschen',
    deleteLong: 'Anfrage löschen',
    suggestions: 'Personen, die du kennen könntest',
    addFriend: 'Freund/in hinzufügen',
    removeSuggestion: 'Entfernen',
    seeAll: 'Alle ansehen',
    seeMore: 'Mehr ansehen',
    sentRequests: 'Gesendete Anfragen',
    cancelRequest: 'Anfrage abbrechen',
    mutual: '{c} gemeinsame Freunde',
    removed: 'Anfrage entfernt',
    accepted: 'Anfrage angenommen',
    notifications: 'Benachrichtigungen',
    fresh: 'Neu',
    unread: 'Ungelesen',
    markRead: 'Als gelesen markieren, {t}',
    manage: 'Benachrichtigungen von {n} verwalten',
    asks: 'hat dir eine Freundschaftsanfrage gesendet.',
    confirmedYou: 'hat deine Freundschaftsanfrage angenommen.',
    pageInvite: 'hat dich eingeladen zu folgen:',
    groupInvite: 'hat dich in die Gruppe eingeladen:',
    eventInvite: 'hat dich eingeladen zu',
    chats: 'Chats',
    messages: 'Messenger',
    conversation: 'Unterhaltung mit {n}',
    messagesIn: 'Nachrichten in der Unterhaltung mit {n}',
    you: 'Du',
    youSent: 'Du hast gesendet',
    said: 'Um {t}, {n}: ',
    message: 'Nachricht',
    writeTo: '{n} schreiben',
    send: 'Zum Senden Eingabetaste drücken',
    like: '„Gefällt mir“ senden',
    comment: 'Kommentieren …',
    loading: 'Wird geladen …',
    pick: 'Wähle Namen aus, um die Profile zu sehen.',
    accept: 'Annehmen',
    block: 'Blockieren',
    retry: 'Nicht gesendet. Erneut versuchen',
    close: 'Chat schließen',
    minimize: 'Chat minimieren',
    message_request: 'Nachrichtenanfragen',
    respond: '{n} hat dir eine Freundschaftsanfrage gesendet',
  },
  ja: {
    home: 'ホーム',
    friends: '友達',
    requests: '友達リクエスト',
    confirm: '承認する',
    remove: '削除する',
    deleteLong: 'リクエストを削除',
    suggestions: '知り合いかも',
    addFriend: '友達になる',
    removeSuggestion: '削除',
    seeAll: 'すべて見る',
    seeMore: 'もっと見る',
    sentRequests: '送信済みのリクエスト',
    cancelRequest: 'リクエストをキャンセル',
    mutual: '共通の友達{c}人',
    removed: 'リクエストを削除しました',
    accepted: 'リクエストを承認しました',
    notifications: 'お知らせ',
    fresh: '新着',
    unread: '未読',
    markRead: '既読にする、{t}',
    manage: '{n}のお知らせ設定を管理',
    asks: 'さんから友達リクエストが届きました。',
    confirmedYou: 'さんが友達リクエストを承認しました。',
    pageInvite: 'さんがフォローに招待しました：',
    groupInvite: 'さんがグループに招待しました：',
    eventInvite: 'さんがイベントに招待しました：',
    chats: 'チャット',
    messages: 'Messenger',
    conversation: '{n}とのスレッド',
    messagesIn: '{n}とのスレッドのメッセージ',
    you: 'あなた',
    youSent: '送信済み',
    said: '{t}、{n}: ',
    message: 'メッセージ',
    writeTo: '{n}にメッセージを書く',
    send: 'Enterキーで送信',
    like: '「いいね！」を送信',
    comment: 'コメントする…',
    loading: '読み込み中...',
    pick: '名前を選択するとプロフィールのプレビューが表示されます。',
    accept: '承認',
    block: 'ブロック',
    retry: '送信できませんでした。再試行',
    close: 'チャットを閉じる',
    minimize: 'チャットを最小化',
    message_request: 'メッセージリクエスト',
    respond: '{n}さんから友達リクエストが届いています',
  },
  ar: {
    home: 'الصفحة الرئيسية',
    friends: 'الأصدقاء',
    requests: 'طلبات الصداقة',
    confirm: 'تأكيد',
    remove: 'حذف',
    deleteLong: 'حذف الطلب',
    suggestions: 'أشخاص قد تعرفهم',
    addFriend: 'إضافة صديق',
    removeSuggestion: 'إزالة',
    seeAll: 'عرض الكل',
    seeMore: 'عرض المزيد',
    sentRequests: 'الطلبات المُرسَلة',
    cancelRequest: 'إلغاء الطلب',
    mutual: '{c} من الأصدقاء المشتركين',
    removed: 'تمت إزالة الطلب',
    accepted: 'تم قبول الطلب',
    notifications: 'الإشعارات',
    fresh: 'جديد',
    unread: 'غير مقروء',
    markRead: 'وضع علامة مقروء، {t}',
    manage: 'إدارة إشعارات {n}',
    asks: 'أرسل إليك طلب صداقة.',
    confirmedYou: 'قبل طلب صداقتك.',
    pageInvite: 'دعاك لمتابعة',
    groupInvite: 'دعاك للانضمام إلى المجموعة',
    eventInvite: 'دعاك إلى',
    chats: 'الدردشات',
    messages: 'Messenger',
    conversation: 'المحادثة مع {n}',
    messagesIn: 'الرسائل في المحادثة مع {n}',
    you: 'أنت',
    youSent: 'لقد أرسلت',
    said: 'في {t}، {n}: ',
    message: 'رسالة',
    writeTo: 'الكتابة إلى {n}',
    send: 'اضغط على Enter للإرسال',
    like: 'إرسال إعجاب',
    comment: 'اكتب تعليقًا…',
    loading: 'جارٍ التحميل...',
    pick: 'حدد أسماء الأشخاص لمعاينة ملفاتهم الشخصية.',
    accept: 'قبول',
    block: 'حظر',
    retry: 'تعذر الإرسال. أعد المحاولة',
    close: 'إغلاق الدردشة',
    minimize: 'تصغير الدردشة',
    message_request: 'طلبات المراسلة',
    respond: 'أرسل {n} إليك طلب صداقة',
  },
};

/** Fills `{n}`, `{c}` and `{t}`. */
export const fill = (text: string, slots: { n?: string; c?: number; t?: string }): string =>
  text.replace(/\{([nct])\}/g, (_, slot: 'n' | 'c' | 't') => String(slots[slot] ?? ''));
