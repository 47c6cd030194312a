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
        thanks: '[{name}さん、]申請をいただきありがとうございます。',
        no: 'このアカウントは家族と昔からの友人だけのものにしています。',
        alternative: 'お仕事のご連絡は{contactPoint}お待ちしております[（ {link} ）]。',
        tie: '[{reasonForThem}]いつもご一緒できてうれしく思っています。',
      },
      b: {
        thanks: '[{name}さん、]見つけてくださってありがとうございます。',
        no: 'こちらは身内だけの場にしているため、お仕事の方とはつながっておりません。',
        alternative: '普段のご連絡は{contactPoint}いただけますと助かります[（ {link} ）]。',
        tie: 'これからも変わらずよろしくお願いいたします。',
      },
      c: {
        thanks: '[{name}さん、]お声がけいただき光栄です。',
        no: 'お仕事とこのアカウントは分けて使っております',
        reason: '友人たちの投稿も載っているためです。',
        alternative: 'ぜひ{contactPoint}ご連絡ください[（ {link} ）]。',
        tie: 'お仕事は今までどおりご一緒させてください。',
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
        thanks: '[{name}さん、]申請をありがとうございます。',
        no: '弊社では個人のアカウントでのつながりは控えることとしております',
        reason: '書面の規程[（{policyTitle}）]で、どなたにも同じようにお願いしています。',
        alternative: '{contactPoint}いつでもご連絡ください[（ {link} ）]。',
        tie: '今後とも変わらずよろしくお願いいたします。',
      },
      b: {
        thanks: '[{name}さん、]お気持ちをありがとうございます。',
        no: '職場の規程[（{policyTitle}）]により、個人のアカウントは仕事と分けております。',
        alternative: '{contactPoint}喜んで承ります[（ {link} ）]。',
        tie: 'そのほかは何も変わりません。',
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
        no: 'このアカウントではお取引先の方とはつながっておりません。',
        tie: '次にお願いするときのために、ご連絡先は大切に控えておきたいと思います。',
        alternative: '{contactPoint}お送りいただけますか[（ {link} ）]。',
      },
      b: {
        thanks: '[{name}さん、]お付き合いを続けてくださりありがとうございます。',
        no: 'このページは家族と古い友人だけのものです。',
        tie: '以前お願いした品は今も役立っており、新しいお知らせも楽しみにしています。',
        alternative: '{contactPoint}お聞かせください[（ {link} ）]。',
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
        thanks: '[{name}さん、]申請ありがとうございます！',
        no: 'こちらのページには職場の方をどなたも入れていないので、特別な理由があるわけではありません。',
        alternative: '{contactPoint}つながれたらうれしいです[（ {link} ）]。',
        tie: '休憩室でまたお話ししましょう。',
      },
      b: {
        thanks: '[{name}さん、]声をかけてくれてありがとうございます。',
        no: 'ここは家族だけの場にしていて、職場の方は全員同じようにしています。',
        alternative: '{contactPoint}よろしくお願いします[（ {link} ）]。',
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
        thanks: '[{name}さん、]ありがとうございます。',
        no: '個人のサイトでは、上司の方とも部下の方とも、どちらの立場でもつながらないことにしております。',
        alternative: '{contactPoint}つながらせていただけましたらうれしく存じます[（ {link} ）]。',
        tie: '職場ではいつでもお声がけください。',
      },
      b: {
        thanks: '[{name}さん、]申請をいただき恐縮です。',
        no: 'このアカウントは部署の皆さまと例外なく分けて使っております。',
        alternative: '{contactPoint}お願いいたします[（ {link} ）]。',
        tie: '今の働き方をありがたく思っており、これからも変わりません。',
      },
    },
  },
]);
