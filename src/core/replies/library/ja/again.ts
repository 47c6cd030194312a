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
        no: '[{earlierDate}にお伝えしたとおり、]このアカウントは家族と親しい友人だけのものです。',
        ack: 'これからも変わりません。',
        alternative: '{contactPoint}いつでもどうぞ[（ {link} ）]。',
      },
      b: {
        ack: '[{name}さん、]あらためてありがとうございます。',
        no: 'お答えは[{earlierDate}と]同じで、お仕事の方はここには追加しておりません。',
        alternative: '{contactPoint}お願いいたします[（ {link} ）]。',
      },
      c: {
        ack: '[{name}さん、]またのご連絡をどうも。',
        no: '[{earlierDate}のお返事のとおり、]ここではお仕事の方とつながりません。',
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
        thanks: '[{name}さん、]申請をありがとうございます。',
        ack: '先日[（{earlierDate}）]のお返事が届いていないかもしれませんので、もう一度お送りします。',
        no: '見つけていただいたアカウントは家族と古い友人だけのものです。',
        alternative: '{contactPoint}ぜひこれからもよろしくお願いします[（ {link} ）]。',
        tie: 'お仕事のうえでは何も変わりません。',
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
        no: '[{earlierDate}にお伝えしたとおり、]仕事でお会いする方とは個人的にはつながりません。',
        ack: 'どなたにも同じようにお願いしています。',
        alternative: '{contactPoint}お待ちしています[（ {link} ）]。',
      },
    },
  },
  {
    name: 'push-back',
    situation: 15,
    rung: 2,
    any: {
      a: {
        ack: '[{name}さん、]思っていたのと違う形で伝わったようです。',
        tie: 'お仕事をご一緒するのは楽しく、それは変わりません。',
        no: '個人のアカウントは、仕事でご一緒するどなたにも開いておりません。',
      },
      b: {
        ack: '[{name}さん、]お気持ちを聞かせてくださりありがとうございます。',
        tie: '大切に思っておりますし、お仕事は今までどおりです。',
        no: 'このアカウントは家族だけのものにしておきます。',
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
        no: 'このアカウントへの申請やメッセージは、今後お送りにならないでください。',
        alternative: 'お仕事のことは{contactPoint}お願いします[（ {link} ）]。',
      },
      b: {
        no: '今後は個人のアカウントへのご連絡をおやめください。申請もメッセージもお受けしません。',
        alternative: 'お仕事は{contactPoint}承ります[（ {link} ）]。',
      },
      c: {
        no: 'このアカウントで申請をお受けすることはありません。これ以上の申請と、こちらへのメッセージはお控えください。',
        alternative: 'お仕事は{contactPoint}どうぞ[（ {link} ）]。',
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
        no: 'この番号は緊急のためのものなので、空けておいてください。',
        alternative: 'ほかのご用は{contactPoint}お願いします[（ {link} ）][。{hours}に確認しています]。',
      },
    },
  },
  {
    name: 'last-word',
    situation: 17,
    rung: 4,
    any: {
      a: {
        no: '今後はどの個人の連絡先にもご連絡なさらないでください。お返事はいたしません。',
        alternative: 'ご注文は {workMail} にお願いします。',
      },
      b: {
        no: 'これが最後のご連絡です。個人の連絡先へのメッセージは今後おやめください。拝読もお返事もいたしません。',
      },
    },
  },
]);
