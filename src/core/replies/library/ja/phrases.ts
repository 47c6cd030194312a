import type { Phrases } from '../phrases.ts';

export const phrases: Phrases = {
  points: {
    linkedin: 'LinkedInで',
    shop: 'ショップから',
    page: '仕事用のページから',
    email: 'メールで',
    booking: '予約ページから',
    phone: 'お電話で',
    postal: '郵便で',
    practice: '受付を通して',
    other: '次のところから',
  },
  reasons: {
    linkedin: 'そちらのほうが早くお返事できます。',
    shop: 'ご質問もご注文もまとめて承れます。',
    page: '新しいお知らせはそちらに先に載せています。',
    email: '行き違いがなく、お返事も早くできます。',
    booking: '空いている時間がひと目でわかります。',
    phone: 'その場ですぐにご相談いただけます。',
    postal: '届いたものは、じっくり読ませていただきます。',
    practice: '係の者がお手伝いいたします。',
    other: '仕事の日は毎日確認しています。',
  },
  when: { tonight: '今夜', tomorrow: '明日', 'this-week': '今週中に', 'next-week': '来週' },
};
