import { recipes, WORK_POINTS } from '../recipe.ts';

/** Messages at a time that doesn’t suit (situations 6 to 8, 23, 25, 26, 34). */
export const chat = recipes('ja', [
  {
    name: 'busy',
    situation: 6,
    rung: 1,
    any: {
      a: {
        thanks: '[{name}さん、]うれしいご連絡をありがとうございます！',
        no: '今は{task|作業}の途中で[、{until}まで手が離せないので]、いったんチャットを閉じますね。',
        promise: '{when}お返事します。',
        close: 'よい一日をお過ごしください。',
      },
      b: {
        thanks: '[{name}さん、]メッセージ、うれしく拝見しました。',
        no: 'ただいま{task|手元の仕事}に取りかかっていて[（{until}まで）]、チャットは少しお休みします。',
        promise: '{when}ご連絡しますね。',
        close: 'どうぞよい時間をお過ごしください。',
      },
      c: {
        thanks: '[{name}さん、]お声がけありがとうございます。',
        no: 'ちょうど{task|作業}で手がふさがっているところです[（{until}まで）]。',
        promise: 'お返事は{when}お送りします。',
        close: 'またお話しできるのを楽しみにしています。',
      },
      d: {
        thanks: '[{name}さん、]メッセージに元気をもらいました。ありがとうございます。',
        no: '今は{task|仕事}の時間で[（{until}まで）]、チャットは閉じておきますね。',
        promise: '{when}お返事を書きます。',
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
        no: '仕事のある間は短いお返事になりますが、お便りはきちんと読んでいます。',
        line: 'よければこちらもどうぞ。{line}',
        close: 'お気持ち、大切に受け止めています。',
      },
      b: {
        thanks: '[{name}さん、]聞かせてくださり、ありがとうございます。',
        echo: '{detail|書いてくださったこと}に胸を打たれました。',
        no: 'しばらくは短いお返事になりますが、心をこめて書いています。',
        line: 'よければこちらもどうぞ。{line}',
        close: 'どうぞご自愛ください。',
      },
    },
  },
  {
    name: 'longer-letter',
    situation: 35,
    rung: 1,
    any: {
      a: {
        thanks: '[{name}さん、]お手紙ありがとうございます。',
        echo: '{detail|このところのお話}が、あれからずっと心に残っています。今日は少し長くお返事しますね。',
        close: '心をこめて。',
      },
      b: {
        thanks: '[{name}さん、]お手紙、うれしく拝読しました。',
        echo: '{detail|お手紙}を何度も読み返しました。今回はゆっくりお返事します。',
        close: 'お便りをいつも楽しみにしています。',
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
        no: '仕事のことは{hours|営業時間}の間に確認しております。',
        alternative: '{contactPoint}ご連絡いただけますと確実です[（ {link} ）]。',
        promise: '{when}お返事いたします。',
      },
      b: {
        thanks: '[{name}さん、]メッセージありがとうございます。',
        no: '仕事のご質問にお答えするのは{hours|平日}で、このアカウントではお受けしておりません。',
        alternative: 'お手数ですが、{contactPoint}お願いいたします[（ {link} ）]。',
        promise: '{when}ご返信します。',
      },
      c: {
        thanks: '[{name}さん、]たしかに拝見しました。',
        no: 'お仕事のご用件をお受けするのは、{hours|就業時間内}としております。',
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
        thanks: '[{name}さん、]ありがとうございます。おかげでよい一日になりました。',
        close: 'これからもよろしくお願いいたします。',
      },
      b: { thanks: '[{name}さん、]あたたかいお言葉をいただき、うれしく思います。', close: 'とても励みになります。' },
      c: { thanks: '[{name}さん、]うれしく読ませていただきました。', close: 'こちらこそありがとうございます。' },
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
        ack: '[{name}さん、]読ませていただきました。とても大切なこととして受け止めています。',
        close: '身の危険があるときは、すぐにお住まいの地域の緊急番号へ電話してください。どうか、ひとりで抱え込まないでください。',
      },
    },
  },
  {
    name: 'late-promise',
    situation: 34,
    rung: 1,
    any: {
      a: {
        ack: '[{name}さん、][{date}に]お返事するとお伝えしたまま、お待たせしています。',
        promise: '{when}お送りします。',
        close: 'お待ちくださり、ありがとうございます。',
      },
    },
  },
]);
