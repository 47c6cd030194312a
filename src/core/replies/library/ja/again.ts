import { CARE_POINTS, recipes, WORK_POINTS } from '../recipe.ts';

/** Asks again, pushes back, goes on (situations 14 to 17), from plain to the last word. */
export const again = recipes('ja', [
  {
    name: 'again',
    situation: 14,
    rung: 2,
    points: WORK_POINTS,
    any: {
      a: {
        no: '[{earlierDate}にお伝えしたとおり、]このアカウントは家族と親しい友人だけのものにしております。',
        ack: 'これからも変わりません。',
        alternative: 'お仕事のことは、{contactPoint}いつでもご連絡ください[（ {link} ）]。',
      },
      b: {
        ack: '[{name}さん、]あらためてのご連絡、ありがとうございます。',
        no: 'お返事は[{earlierDate}と]変わらず、お仕事関係の方はこちらには追加しておりません。',
        alternative: 'ご連絡は{contactPoint}お願いいたします[（ {link} ）]。',
      },
      c: {
        ack: '[{name}さん、]またお声がけくださり、ありがとうございます。',
        no: '[{earlierDate}のお返事のとおり、]ここではお仕事関係の方とはつながらないことにしております。',
        alternative: 'ご連絡は{contactPoint}お願いします[（ {link} ）]。',
      },
    },
  },
  {
    name: 'again-unseen',
    situation: 14,
    rung: 1,
    points: WORK_POINTS,
    any: {
      a: {
        thanks: '[{name}さん、]リクエストをありがとうございます。',
        ack: '先日[（{earlierDate}）]のお返事が届いていないかもしれませんので、あらためてお送りします。',
        no: 'こちらは家族と古い友人だけのアカウントにしております。',
        alternative: 'ぜひ{contactPoint}ご連絡ください[（ {link} ）]。',
        tie: 'お仕事では、これまでと変わらずよろしくお願いいたします。',
      },
    },
  },
  {
    name: 'again-care',
    situation: 14,
    rung: 2,
    to: ['patient', 'student', 'parent'],
    points: CARE_POINTS,
    any: {
      a: {
        no: '[{earlierDate}にお伝えしたとおり、]仕事でお会いする方とは、個人のアカウントではつながっておりません。',
        ack: 'どなたにも同じようにお願いしています。',
        alternative: 'ご連絡は{contactPoint}お願いいたします[（ {link} ）]。',
      },
    },
  },
  {
    name: 'push-back',
    situation: 15,
    rung: 2,
    any: {
      a: {
        ack: '[{name}さん、]私の言葉が、思いとは違う形で伝わってしまったようです。',
        tie: 'お仕事をご一緒できるのはうれしく、それはこれからも変わりません。',
        no: '個人のアカウントでは、お仕事関係のどなたともつながっておりません。',
      },
      b: {
        ack: '[{name}さん、]お気持ちを聞かせてくださり、ありがとうございます。',
        tie: 'ご縁を大切に思っておりますし、お仕事も今までどおりです。',
        no: 'このアカウントは、これからも家族だけのものにいたします。',
      },
    },
  },
  {
    name: 'firm',
    situation: 14,
    rung: 3,
    points: WORK_POINTS,
    any: {
      a: {
        no: '今後は、このアカウントへのリクエストやメッセージをお控えください。',
        alternative: 'お仕事のことは{contactPoint}お願いいたします[（ {link} ）]。',
      },
      b: {
        no: '今後は、個人のアカウントへのご連絡をおやめください。リクエストもメッセージもお受けいたしません。',
        alternative: 'お仕事のことは{contactPoint}ご連絡ください[（ {link} ）]。',
      },
      c: {
        no: 'このアカウントでリクエストをお受けすることはありません。これ以上のリクエストと、こちらへのメッセージはご遠慮ください。',
        alternative: 'お仕事のご連絡は{contactPoint}お願いします[（ {link} ）]。',
      },
    },
  },
  {
    name: 'emergency-line',
    situation: 16,
    rung: 2,
    points: WORK_POINTS,
    any: {
      a: {
        no: 'この番号は、緊急のご連絡のために空けております。',
        alternative: 'ほかのご用は{contactPoint}お願いいたします[（ {link} ）][。確認できるのは{hours}です]。',
      },
    },
  },
  {
    name: 'last-word',
    situation: 17,
    rung: 4,
    any: {
      a: {
        no: '今後は、私の個人の連絡先へのご連絡を一切おやめください。お返事はいたしません。',
        alternative: 'ご注文は {workMail} までお願いします。',
      },
      b: {
        no: 'これが最後のご連絡です。今後は、個人の連絡先へのメッセージをおやめください。お読みすることも、お返事することもありません。',
      },
    },
  },
]);
