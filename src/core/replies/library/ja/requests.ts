import { recipes, WORK_POINTS } from '../recipe.ts';

/** People from work who ask in for the first time, gently (situations 1 to 4). An address stands between spaces, so that sites see where it ends. */
export const requests = recipes('ja', [
  {
    name: 'client',
    situation: 1,
    rung: 1,
    to: ['client', 'prospect'],
    points: WORK_POINTS,
    any: {
      a: {
        thanks: '[{name}さん、]リクエストをいただき、ありがとうございます。',
        no: 'せっかくですが、このアカウントは家族と昔からの友人だけのものにしております。',
        alternative: 'お仕事のご連絡は{contactPoint}いただけますと助かります[（ {link} ）]。',
        tie: '[{reasonForThem}]今後ともどうぞよろしくお願いいたします。',
      },
      b: {
        thanks: '[{name}さん、]見つけてくださり、ありがとうございます。',
        no: 'こちらは家族や身近な人だけの場にしているため、お仕事関係の方とはつながっておりません。',
        alternative: '普段のご連絡は{contactPoint}いただけますとうれしいです[（ {link} ）]。',
        tie: 'お仕事では、これからも変わらずよろしくお願いいたします。',
      },
      c: {
        thanks: '[{name}さん、]お声がけいただき、うれしく思います。',
        no: 'せっかくですが、このアカウントはお仕事とは分けて使っております',
        reason: '友人たちの投稿も表示されるためです。',
        alternative: 'ぜひ{contactPoint}ご連絡ください[（ {link} ）]。',
        tie: 'お仕事では、今までどおりご一緒させてください。',
      },
    },
  },
  {
    name: 'office-policy',
    situation: 1,
    rung: 1,
    points: WORK_POINTS,
    policy: true,
    to: ['client', 'prospect', 'vendor', 'coworker', 'boss', 'report', 'fellow', 'cordial-work', 'acquaintance', 'keep-warm'],
    any: {
      a: {
        thanks: '[{name}さん、]リクエストをありがとうございます。',
        no: 'せっかくですが、私どもの職場では、個人のアカウントでのつながりは控えることになっております',
        reason: '書面の規程[（{policyTitle}）]によるもので、どなたにも同じお返事をしております。',
        alternative: '{contactPoint}いつでもご連絡ください[（ {link} ）]。',
        tie: '今後とも変わらずよろしくお願いいたします。',
      },
      b: {
        thanks: '[{name}さん、]お声がけくださり、ありがとうございます。',
        no: '恐れ入りますが、職場の規程[（{policyTitle}）]により、個人のアカウントは仕事と分けております。',
        alternative: 'ご連絡は{contactPoint}いただけますと幸いです[（ {link} ）]。',
        tie: 'ほかは何も変わりませんので、どうぞよろしくお願いいたします。',
      },
    },
  },
  {
    name: 'vendor',
    situation: 2,
    rung: 1,
    to: ['vendor'],
    points: WORK_POINTS,
    any: {
      a: {
        thanks: '[{name}さん、]ご連絡ありがとうございます。',
        no: 'せっかくですが、このアカウントではお取引先の方とはつながっておりません。',
        tie: '次にお願いする機会のために、ご連絡先はぜひ控えさせてください。',
        alternative: 'お手数ですが、{contactPoint}お知らせいただけますか[（ {link} ）]。',
      },
      b: {
        thanks: '[{name}さん、]いつもお気にかけてくださり、ありがとうございます。',
        no: '恐れ入りますが、こちらは家族と古い友人だけのアカウントにしております。',
        tie: '以前お願いした品は今も重宝しており、新しいお知らせも楽しみにしています。',
        alternative: 'どうぞ{contactPoint}お聞かせください[（ {link} ）]。',
      },
    },
  },
  {
    name: 'coworker',
    situation: 3,
    rung: 1,
    to: ['coworker'],
    points: WORK_POINTS,
    any: {
      a: {
        thanks: '[{name}さん、]リクエストありがとうございます！',
        no: 'このアカウントでは職場の方とはどなたともつながっていないので、どうか気になさらないでください。',
        alternative: '{contactPoint}気軽に連絡をいただけたらうれしいです[（ {link} ）]。',
        tie: '休憩室でまたお話ししましょう。',
      },
      b: {
        thanks: '[{name}さん、]声をかけてくださって、ありがとうございます。',
        no: 'ここは家族だけの場にしていて、職場の方とは皆さん同じように、つながらないことにしています。',
        alternative: '連絡は{contactPoint}いただけると助かります[（ {link} ）]。',
        tie: 'また今度お昼をご一緒しましょう。',
      },
    },
  },
  {
    name: 'rank',
    situation: 4,
    rung: 1,
    to: ['boss', 'report'],
    points: WORK_POINTS,
    any: {
      a: {
        thanks: '[{name}さん、]お声がけいただき、ありがとうございます。',
        no: 'せっかくですが、個人のアカウントでは、上司や部下にあたる方とはどなたともつながらないことにしております。',
        alternative: 'ご連絡は{contactPoint}いただけますと幸いです[（ {link} ）]。',
        tie: '職場ではいつでもお声がけください。',
      },
      b: {
        thanks: '[{name}さん、]リクエストをいただき、恐縮です。',
        no: 'このアカウントは職場とは分けて使っており、部署の皆さまとは例外なくつながっておりません。',
        alternative: 'ご連絡は{contactPoint}お願いいたします[（ {link} ）]。',
        tie: '日頃からご一緒に働けることをありがたく思っており、それはこれからも変わりません。',
      },
    },
  },
]);
