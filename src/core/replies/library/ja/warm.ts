import { recipes, WORK_POINTS } from '../recipe.ts';

/** Warm answers and the user’s own first steps (situations 18 to 22, 24, 27 to 29, 33). */
export const warm = recipes('ja', [
  {
    name: 'invite',
    situation: 18,
    rung: 1,
    points: WORK_POINTS,
    any: {
      a: {
        thanks: '[{name}さん、]こんにちは。',
        reason: '年に数回、仕事の話をお届けしています。',
        alternative: '{contactPoint}ご覧いただけます[（ {link} ）]。',
        'way-out': 'ご興味がなければ、そのままにするか「無視」を押してください。',
        tie: 'これまでと何も変わりません。',
      },
      b: {
        thanks: '[{name}さん、]お元気でお過ごしでしょうか。',
        reason: '気持ちよくお仕事をご一緒している方に、これからもやり取りを続けたいかお聞きしています。',
        alternative: '{contactPoint}ご連絡いただけます[（ {link} ）]。',
        'way-out': 'ご都合が合わなければ、お返事はいりません。',
        tie: 'どうかお気になさらず、これからも変わらずよろしくお願いします。',
      },
    },
  },
  {
    name: 'follow-up',
    situation: 33,
    rung: 1,
    any: {
      a: {
        thanks: '[{name}さん、]先日はお会いできて光栄でした。',
        reason: '{purpose|あのときのお話}の件でご連絡しました。',
        'way-out': '続きをご一緒しませんか。ご希望でなければお返事は不要で、重ねてお尋ねすることはありません。',
      },
    },
  },
  {
    name: 'second-account',
    situation: 19,
    rung: 1,
    any: {
      a: {
        ack: '[{name}さん、]今日、同じお名前の別のアカウントから連絡がありました。',
        close: 'ご本人でしょうか。返事はしておりません。',
      },
    },
  },
  {
    name: 'becomes-friend',
    situation: 20,
    rung: 1,
    any: {
      a: {
        yes: '[{name}さん、]もちろん喜んで！',
        tie: 'お仕事や日程の話は、写真にまぎれないようこれまでどおりメールにしましょう。',
      },
      b: {
        yes: '[{name}さん、]はい、うれしいです。',
        tie: '仕事は今までの場所のままで、ここではほかのことを話しましょう。',
      },
    },
  },
  {
    name: 'i-was-sharp',
    situation: 21,
    rung: 1,
    any: {
      a: {
        ack: '[{name}さん、][{date}は]きつい言い方をしてしまい、失礼しました。',
        no: 'お答え自体は同じで、このアカウントは家族だけのものです。',
        tie: 'これからもよいお付き合いができればと願っています。',
      },
    },
  },
  {
    name: 'says-no-to-me',
    situation: 22,
    rung: 1,
    any: {
      a: {
        thanks: '[{name}さん、]お知らせくださりありがとうございます。',
        tie: 'まったくかまいません。またお会いできるのを楽しみにしています。',
      },
    },
  },
  {
    name: 'who-are-you',
    situation: 24,
    rung: 1,
    any: {
      a: {
        thanks: '[{name}さん、]申請ありがとうございます。',
        ack: 'どちらでお会いしましたか。また、どのようなご用件でしょうか。',
      },
      b: {
        thanks: 'ご連絡ありがとうございます。',
        ack: 'どなたか、どのようなご用か、うかがってもよろしいですか。',
      },
    },
  },
  {
    name: 'welcome-here',
    situation: 27,
    rung: 1,
    any: {
      a: {
        yes: '[{name}さん、]こちらでつながれてうれしいです。',
        close: 'ここがいちばんご連絡しやすい場所です。',
      },
      b: { yes: '[{name}さん、]喜んで承認させていただきます。', close: '近況を楽しみにしています。' },
    },
  },
  {
    name: 'enquiry',
    situation: 28,
    rung: 1,
    points: WORK_POINTS,
    any: {
      a: {
        thanks: '[{name}さん、]お問い合わせありがとうございます。',
        alternative: '{contactPoint}お送りください[（ {link} ）]。',
        promise: '{when}お返事します。',
        close: 'ご関心をうれしく思います。',
      },
    },
  },
  {
    name: 'asks-for-number',
    situation: 29,
    rung: 1,
    points: WORK_POINTS,
    any: {
      a: {
        thanks: '[{name}さん、]お尋ねありがとうございます。',
        no: '個人の電話番号はお伝えしておりません。',
        alternative: '{contactPoint}ご連絡ください[（ {link} ）]。そうすればメッセージは必ず届きます。',
      },
    },
  },
]);
