import { recipes, WORK_POINTS } from '../recipe.ts';

/** メッセージ、ご提案、こちらからのひとこと: everything that is no request. */
export const answers = recipes('ja', [
  {
    name: 'busy', situation: 6, rung: 1,
    any: {
      a: { thanks: '[{name}さん、]うれしいご連絡ありがとうございます！', no: '今は{task|作業}の途中で[、{until}まで手が離せないので]、いったんチャットを閉じますね。', promise: '{when}お返事します。', close: 'よい一日をお過ごしください。' },
      b: { thanks: '[{name}さん、]お便りうれしいです。', no: 'ただいま{task|手元の仕事}に取りかかっていて[（{until}まで）]、チャットは少しお休みします。', promise: '{when}ご連絡しますね。', close: 'それまでどうぞお元気で。' },
      c: { thanks: '[{name}さん、]お声がけありがとうございます。', no: 'ちょうど{task|作業}に両手を使っているところです[（{until}まで）]。', promise: 'お返事は{when}お送りします。', close: 'お体を大切に。' },
      d: { thanks: '[{name}さん、]メッセージに元気をもらいました。', no: '今は{task|仕事}の時間なので[（{until}まで）]、チャットは閉じておきます。', promise: '{when}また書きます。', close: 'それでは、また。' },
    },
  },
  {
    name: 'long-letter', situation: 7, rung: 1,
    any: {
      a: { echo: '[{name}さん、]{detail|このところのお話}が心に残りました。', no: '仕事のある間は短いお返事になりますが、お便りは読んでいます。', close: 'お気持ちに思いを寄せています。' },
      b: { thanks: '[{name}さん、]聞かせてくださってありがとうございます。', echo: '{detail|最後のところ}に胸を打たれました。', no: 'しばらくは短い言葉で、心をこめてお返事しますね。', close: 'どうぞお元気で。' },
    },
  },
  {
    name: 'after-hours', situation: 8, rung: 1, points: WORK_POINTS,
    any: {
      a: { thanks: '[{name}さん、]拝見しました。ありがとうございます。', no: '仕事のことは{hours|営業時間}に確認しております。', alternative: '{contactPoint}お送りいただけますと確実です[（ {link} ）]。', promise: '{when}お返事いたします。' },
      b: { thanks: '[{name}さん、]メッセージありがとうございます。', no: '仕事のご質問には{hours|平日}にお答えしており、このアカウントではお受けしておりません。', alternative: '{contactPoint}お願いいたします[（ {link} ）]。', promise: '{when}ご返信します。' },
      c: { thanks: '[{name}さん、]たしかに受け取りました。', no: '仕事は{hours|就業時間}に取り組むことにしています。', alternative: 'ご質問は{contactPoint}お寄せください[（ {link} ）]。', promise: '{when}あらためてご連絡します。' },
    },
  },
  {
    name: 'thanks', situation: 23, rung: 1,
    any: {
      a: { thanks: '[{name}さん、]ありがとうございます。おかげで良い一日になりました。', close: 'どうぞお元気で。' },
      b: { thanks: '[{name}さん、]あたたかいお言葉に感謝します。', close: '心より御礼申し上げます。' },
      c: { thanks: '[{name}さん、]読んでうれしくなりました。', close: 'こちらこそありがとうございます。' },
    },
  },
  { name: 'urgent', situation: 25, rung: 1, any: { a: { ack: '[{name}さん、]拝見しました。すぐに取りかかります。', promise: '{when|わかりしだい}ご連絡します。' } } },
  { name: 'crisis', situation: 26, rung: 1, any: { a: { ack: '[{name}さん、]読みました。大切なこととして受け止めています。', close: '危険がせまっているときは、すぐにお住まいの地域の緊急番号に電話してください。あなたのことを思っています。' } } },
  { name: 'late-promise', situation: 34, rung: 1, any: { a: { ack: '[{name}さん、][{date}に]お返事するとお伝えしたまま、まだお送りできていません。', promise: '{when}お送りします。', close: 'お待ちくださりありがとうございます。' } } },
  {
    name: 'pitch', situation: 9, rung: 1,
    any: {
      a: { thanks: '[{name}さん、]ご連絡ありがとうございます。', no: '今は購入の予定がありませんので、ご提案はなしでお願いします。', tie: 'お会いするのは[{date}、]変わらず楽しみにしています[。{purpose}をお話ししましょう]。' },
      b: { thanks: '[{name}さん、]ご紹介ありがとうございます。', no: 'ご提案はお受けしません。', tie: '[{date}は]{purpose|お互いの仕事のこと}について、ぜひお話ししたいです。' },
    },
  },
  {
    name: 'series', situation: 10, rung: 1,
    any: {
      a: { thanks: '[{name}さん、]お誘いありがとうございます。', no: 'セミナーには参加しておりませんので、ご案内の名簿から外していただけますか。', tie: '{topic|お仕事}のお話はいつでも歓迎です。' },
      b: { thanks: '[{name}さん、]いつもご案内をありがとうございます。', no: 'このような会には今回も次回も参加いたしませんので、人数に入れないでください。', tie: '{topic|ご近況}のことは、ぜひ聞かせてください。' },
    },
  },
  {
    name: 'one-event', situation: 30, rung: 1,
    any: {
      a: { thanks: '[{name}さん、]ご招待ありがとうございます。', no: '今回は伺いません。', tie: '盛会をお祈りしています。' },
      b: { thanks: '[{name}さん、]お誘いいただき光栄です。', no: '参加いたしませんので、席はほかの方にお譲りください。', tie: '楽しい会になりますように。' },
    },
  },
  {
    name: 'meeting', situation: 11, rung: 1,
    any: {
      a: { yes: '[{date}、]予定に入れてあります。必ず伺います。', 'way-out': '念のためのご連絡は不要です。変更のあるときだけお知らせします。' },
      b: { yes: '[{date}、]承知しております。当日よろしくお願いします。', 'way-out': '手帳に書いた予定は守りますので、確認のご連絡はお気遣いなく。' },
    },
  },
  { name: 'meeting-off', situation: 32, rung: 1, any: { a: { thanks: '[{name}さん、]お知らせありがとうございます。大丈夫です。', close: '予定から外しておきました。またの機会に。' } } },
  {
    name: 'like-my-page', situation: 12, rung: 1,
    any: {
      a: { thanks: '[{name}さん、]{page|ページ}のご成功をお祈りしています！', no: 'このアカウントではお店や会社のページをフォローしておらず、こうしたご招待は見送っています。', tie: 'お会いしたときにぜひ様子を聞かせてください。' },
      b: { thanks: '[{name}さん、]{page|ページ}の公開おめでとうございます。', no: 'ページやグループはこのアカウントでは使っておりませんので、ご招待はお控えください。', tie: '直接お話をうかがえたらうれしいです。' },
    },
  },
  { name: 'invite', situation: 18, rung: 1, points: WORK_POINTS, any: { a: { thanks: '[{name}さん、]こんにちは。', reason: '年に数回、仕事の話をお届けしています。', alternative: '{contactPoint}ご覧いただけます[（ {link} ）]。', 'way-out': 'ご興味がなければ、そのままにするか「無視」を押してください。これまでと何も変わりません。' } } },
  { name: 'follow-up', situation: 33, rung: 1, any: { a: { thanks: '[{name}さん、]先日はお会いできて光栄でした。', reason: '{purpose|あのときのお話}の件でご連絡しました。', 'way-out': '続きをご一緒しませんか。ご希望でなければお返事は不要で、重ねてお尋ねすることはありません。' } } },
  { name: 'second-account', situation: 19, rung: 1, any: { a: { ack: '[{name}さん、]今日、同じお名前の別のアカウントから連絡がありました。', close: 'ご本人でしょうか。返事はしておりません。' } } },
  {
    name: 'becomes-friend', situation: 20, rung: 1,
    any: {
      a: { yes: '[{name}さん、]もちろん喜んで！', tie: 'お仕事や日程の話は、写真にまぎれないようこれまでどおりメールにしましょう。' },
      b: { yes: '[{name}さん、]はい、うれしいです。', tie: '仕事は今までの場所のままで、ここではほかのことを話しましょう。' },
    },
  },
  { name: 'i-was-sharp', situation: 21, rung: 1, any: { a: { ack: '[{name}さん、][{date}は]きつい言い方をしてしまい、失礼しました。', no: 'お答え自体は同じで、このアカウントは家族だけのものです。', tie: 'これからもよいお付き合いができればと願っています。' } } },
  { name: 'says-no-to-me', situation: 22, rung: 1, any: { a: { thanks: '[{name}さん、]お知らせくださりありがとうございます。', tie: 'まったくかまいません。またお会いできるのを楽しみにしています。' } } },
  {
    name: 'who-are-you', situation: 24, rung: 1,
    any: {
      a: { thanks: '[{name}さん、]申請ありがとうございます。', ack: 'どちらでお会いしましたか。また、どのようなご用件でしょうか。' },
      b: { thanks: 'ご連絡ありがとうございます。', ack: 'どなたか、どのようなご用か、うかがってもよろしいですか。' },
    },
  },
  {
    name: 'welcome-here', situation: 27, rung: 1,
    any: {
      a: { yes: '[{name}さん、]こちらでつながれてうれしいです。', close: 'ここがいちばんご連絡しやすい場所です。' },
      b: { yes: '[{name}さん、]喜んで承認させていただきます。', close: '近況を楽しみにしています。' },
    },
  },
  { name: 'enquiry', situation: 28, rung: 1, points: WORK_POINTS, any: { a: { thanks: '[{name}さん、]お問い合わせありがとうございます。', alternative: '{contactPoint}お送りください[（ {link} ）]。', promise: '{when}お返事します。', close: 'ご関心をうれしく思います。' } } },
  { name: 'asks-for-number', situation: 29, rung: 1, points: WORK_POINTS, any: { a: { thanks: '[{name}さん、]お尋ねありがとうございます。', no: '個人の電話番号はお伝えしておりません。', alternative: '{contactPoint}ご連絡ください[（ {link} ）]。', tie: 'そうすればメッセージは必ず届きます。' } } },
]);
