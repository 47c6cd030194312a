import { recipes, WORK_POINTS } from '../recipe.ts';

/** Messages at a time that doesn’t suit (situations 6 to 8, 23, 25, 26, 34). */
export const chat = recipes('ja', [
  {
    name: 'busy',
    situation: 6,
    rung: 1,
    any: {
      a: {
        thanks: '[{name}さん、]うれしいご連絡ありがとうございます！',
        no: '今は{task|作業}の途中で[、{until}まで手が離せないので]、いったんチャットを閉じますね。',
        promise: '{when}お返事します。',
        close: 'よい一日をお過ごしください。',
      },
      b: {
        thanks: '[{name}さん、]お便りうれしいです。',
        no: 'ただいま{task|手元の仕事}に取りかかっていて[（{until}まで）]、チャットは少しお休みします。',
        promise: '{when}ご連絡しますね。',
        close: 'それまでどうぞお元気で。',
      },
      c: {
        thanks: '[{name}さん、]お声がけありがとうございます。',
        no: 'ちょうど{task|作業}に両手を使っているところです[（{until}まで）]。',
        promise: 'お返事は{when}お送りします。',
        close: 'お体を大切に。',
      },
      d: {
        thanks: '[{name}さん、]メッセージに元気をもらいました。',
        no: '今は{task|仕事}の時間なので[（{until}まで）]、チャットは閉じておきます。',
        promise: '{when}また書きます。',
        close: 'それでは、また。',
      },
    },
  },
  {
    name: 'long-letter',
    situation: 7,
    rung: 1,
    any: {
      a: {
        echo: '[{name}さん、]{detail|このところのお話}が心に残りました。',
        no: '仕事のある間は短いお返事になりますが、お便りは読んでいます。',
        close: 'お気持ちに思いを寄せています。',
      },
      b: {
        thanks: '[{name}さん、]聞かせてくださってありがとうございます。',
        echo: '{detail|最後のところ}に胸を打たれました。',
        no: 'しばらくは短い言葉で、心をこめてお返事しますね。',
        close: 'どうぞお元気で。',
      },
    },
  },
  {
    name: 'after-hours',
    situation: 8,
    rung: 1,
    points: WORK_POINTS,
    any: {
      a: {
        thanks: '[{name}さん、]拝見しました。ありがとうございます。',
        no: '仕事のことは{hours|営業時間}に確認しております。',
        alternative: '{contactPoint}お送りいただけますと確実です[（ {link} ）]。',
        promise: '{when}お返事いたします。',
      },
      b: {
        thanks: '[{name}さん、]メッセージありがとうございます。',
        no: '仕事のご質問には{hours|平日}にお答えしており、このアカウントではお受けしておりません。',
        alternative: '{contactPoint}お願いいたします[（ {link} ）]。',
        promise: '{when}ご返信します。',
      },
      c: {
        thanks: '[{name}さん、]たしかに受け取りました。',
        no: '仕事は{hours|就業時間}に取り組むことにしています。',
        alternative: 'ご質問は{contactPoint}お寄せください[（ {link} ）]。',
        promise: '{when}あらためてご連絡します。',
      },
    },
  },
  {
    name: 'thanks',
    situation: 23,
    rung: 1,
    any: {
      a: {
        thanks: '[{name}さん、]ありがとうございます。おかげで良い一日になりました。',
        close: 'どうぞお元気で。',
      },
      b: { thanks: '[{name}さん、]あたたかいお言葉に感謝します。', close: '心より御礼申し上げます。' },
      c: { thanks: '[{name}さん、]読んでうれしくなりました。', close: 'こちらこそありがとうございます。' },
    },
  },
  {
    name: 'urgent',
    situation: 25,
    rung: 1,
    any: {
      a: {
        ack: '[{name}さん、]拝見しました。すぐに取りかかります。',
        promise: '{when|わかりしだい}ご連絡します。',
      },
    },
  },
  {
    name: 'crisis',
    situation: 26,
    rung: 1,
    any: {
      a: {
        ack: '[{name}さん、]読みました。大切なこととして受け止めています。',
        close: '危険がせまっているときは、すぐにお住まいの地域の緊急番号に電話してください。あなたのことを思っています。',
      },
    },
  },
  {
    name: 'late-promise',
    situation: 34,
    rung: 1,
    any: {
      a: {
        ack: '[{name}さん、][{date}に]お返事するとお伝えしたまま、まだお送りできていません。',
        promise: '{when}お送りします。',
        close: 'お待ちくださりありがとうございます。',
      },
    },
  },
]);
