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
        reason: '年に数回、仕事の近況をお届けしています。',
        alternative: '{contactPoint}お受け取りいただけます[（ {link} ）]。',
        'way-out': 'ご興味がなければ、そのままにしていただいてかまいません。',
        tie: 'その場合も、これまでと何も変わりません。',
      },
      b: {
        thanks: '[{name}さん、]お元気でお過ごしでしょうか。',
        reason: '日頃お仕事をご一緒している方に、今後も連絡を取り合えたらとお声がけしています。',
        alternative: '{contactPoint}ご連絡いただけます[（ {link} ）]。',
        'way-out': 'ご希望でなければ、お返事には及びません。',
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
        thanks: '[{name}さん、]先日はお会いできて、うれしく思いました。',
        reason: '{purpose|あのときのお話}についてご連絡しました。',
        'way-out': '続きをお話しするのはいかがでしょうか。ご希望でなければお返事は不要で、重ねてお尋ねすることもありません。',
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
        close: 'ご本人のものでしょうか。返事はしておりません。',
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
        tie: 'お仕事や日程の話は、写真にまぎれないように、これまでどおりメールにしましょう。',
      },
      b: {
        yes: '[{name}さん、]はい、うれしいです。',
        tie: '仕事の話はこれまでの場所のままで、ここではほかのことを話しましょう。',
      },
    },
  },
  {
    name: 'i-was-sharp',
    situation: 21,
    rung: 1,
    any: {
      a: {
        ack: '[{name}さん、][{date}は]きつい言い方をしてしまい、失礼いたしました。',
        no: 'お返事の中身は変わらず、このアカウントは家族だけのものにしております。',
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
        tie: 'どうぞお気になさらないでください。またお会いできるのを楽しみにしています。',
      },
    },
  },
  {
    name: 'who-are-you',
    situation: 24,
    rung: 1,
    any: {
      a: {
        thanks: '[{name}さん、]リクエストありがとうございます。',
        ack: '失礼ですが、どちらでお会いしましたでしょうか。また、どのようなご用件でしょうか。',
      },
      b: {
        thanks: 'ご連絡ありがとうございます。',
        ack: 'どちらの方で、どのようなご用件か、うかがってもよろしいでしょうか。',
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
        close: 'ご連絡は、こちらがいちばん便利です。',
      },
      b: { yes: '[{name}さん、]見つけてくださり、ありがとうございます。喜んで承認いたします。', close: '近況を楽しみにしています。' },
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
        alternative: 'お手数ですが、{contactPoint}ご連絡ください[（ {link} ）]。',
        promise: '{when}お返事します。',
        close: 'ご関心をお寄せいただき、うれしく思います。',
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
        alternative: '{contactPoint}ご連絡ください[（ {link} ）]。そのほうが、メッセージを確実に拝見できます。',
      },
    },
  },
]);
