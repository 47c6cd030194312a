import { CARE_POINTS, recipes, WORK_POINTS } from '../recipe.ts';

/** Everybody else who asks in for the first time (situations 5, 13 and 31). */
export const requestsMore = recipes('ja', [
  {
    name: 'fellow',
    situation: 31,
    rung: 1,
    to: ['fellow'],
    points: WORK_POINTS,
    any: {
      a: {
        thanks: '[{name}さん、]同じ道の方からご連絡をいただけて、うれしいです。',
        no: 'せっかくですが、このアカウントは家族だけのものにしています。',
        alternative: 'ご連絡は{contactPoint}いただけると助かります[（ {link} ）]。',
        tie: '最近のお仕事のお話も、ぜひ聞かせてください。',
      },
    },
  },
  {
    name: 'cordial-work',
    situation: 31,
    rung: 1,
    to: ['cordial-work', 'keep-warm', 'acquaintance'],
    points: WORK_POINTS,
    any: {
      a: {
        thanks: '[{name}さん、]思い出してくださり、ありがとうございます。',
        no: 'せっかくですが、こちらは家族だけの小さな場にしております。',
        alternative: 'ご連絡は{contactPoint}いただけますと幸いです[（ {link} ）]。',
        tie: 'またお目にかかれる日を楽しみにしております。',
      },
    },
  },
  {
    name: 'anyone',
    situation: 31,
    rung: 1,
    points: WORK_POINTS,
    any: {
      a: {
        thanks: '[{name}さん、]リクエストありがとうございます。',
        no: 'せっかくですが、このアカウントは家族と親しい友人のためのもので、ほかの方とはつながっておりません。',
        alternative: 'ご連絡は{contactPoint}お願いいたします[（ {link} ）]。',
        'way-out': 'お返事はどうぞお気遣いなく。',
      },
      b: {
        thanks: '[{name}さん、]ご連絡ありがとうございます。',
        no: '個人的な事情により、こちらでは新しいつながりを控えております。',
        alternative: 'お仕事のことでしたら、{contactPoint}ご連絡ください[（ {link} ）]。',
        close: 'どうぞよろしくお願いいたします。',
      },
    },
  },
  {
    name: 'plain',
    situation: 31,
    rung: 2,
    points: WORK_POINTS,
    any: {
      a: {
        thanks: '[{name}さん、]ご連絡ありがとうございます。',
        no: '恐れ入りますが、このアカウントではお仕事関係の方とはつながらないことにしております。',
        alternative: 'ご連絡は{contactPoint}お願いいたします[（ {link} ）]。',
      },
      b: {
        thanks: '[{name}さん、]リクエストをありがとうございます。',
        no: 'こちらは仕事には使っておりませんので、リクエストはお受けしておりません。',
        alternative: 'お仕事のことは{contactPoint}ご連絡ください[（ {link} ）]。',
      },
    },
  },
  {
    name: 'distance',
    situation: 13,
    rung: 1,
    to: ['keep-distance'],
    any: {
      a: {
        no: 'こんにちは。このアカウントでは、イベントや仕事でお会いした方とはつながっておりません。',
        alternative: 'ご注文は {workMail} までお願いいたします。',
      },
      b: {
        no: 'こんにちは。このアカウントでは、どなたのリクエストもお受けしておりません。',
        alternative: '仕事のご質問は {workMail} までお願いいたします。',
      },
    },
  },
  {
    name: 'distance-plain',
    situation: 13,
    rung: 2,
    to: ['keep-distance'],
    any: {
      a: { no: 'このアカウントでは、リクエストはお受けしません。', alternative: 'ご注文の窓口は {workMail} です。' },
    },
  },
  {
    name: 'patient-policy',
    situation: 5,
    rung: 1,
    to: ['patient'],
    points: CARE_POINTS,
    policy: true,
    any: {
      a: {
        thanks: '[{name}さん、]リクエストをありがとうございます。',
        no: '恐れ入りますが、当院の規程[（{policyTitle}）]により、仕事でお会いする方とはSNSではつながらないこととしております',
        reason: '皆さまのプライバシーをお守りするためです。',
        alternative: 'ご用の際は{contactPoint}ご連絡ください[（ {link} ）]。',
        tie: '今後ともどうぞよろしくお願いいたします。',
      },
    },
  },
  {
    name: 'patient',
    situation: 5,
    rung: 1,
    to: ['patient'],
    points: CARE_POINTS,
    any: {
      a: {
        thanks: '[{name}さん、]リクエストをいただき、うれしく思います。',
        no: '恐れ入りますが、仕事でお会いする方とは、SNSではつながらないようにしております',
        reason: 'プライバシーをお守りするためです。',
        alternative: 'ご用の際は{contactPoint}いつでもご連絡ください[（ {link} ）]。',
        tie: 'これからもどうぞよろしくお願いいたします。',
      },
    },
  },
  {
    name: 'student-policy',
    situation: 5,
    rung: 1,
    to: ['student', 'parent'],
    points: CARE_POINTS,
    policy: true,
    any: {
      a: {
        thanks: '[{name}さん、]リクエストをありがとうございます。',
        no: '学校の規程[（{policyTitle}）]により、教員は個人のアカウントでは、生徒さんやご家族とつながらないことになっています。',
        alternative: '学校のことは{contactPoint}ご連絡ください[（ {link} ）]。',
        tie: '学校でお話しできるのを楽しみにしています。',
      },
    },
  },
  {
    name: 'student',
    situation: 5,
    rung: 1,
    to: ['student', 'parent'],
    points: CARE_POINTS,
    any: {
      a: {
        thanks: '[{name}さん、]リクエストをいただき、ありがとうございます。',
        no: '個人のアカウントでは、生徒さんともご家族とも、どなたに対しても同じように、つながらないことにしています。',
        alternative: '学校のことは{contactPoint}ご連絡ください[（ {link} ）]。',
        tie: 'また学校でお会いしましょう。',
      },
    },
  },
  {
    name: 'care-plain',
    situation: 5,
    rung: 2,
    to: ['patient', 'student', 'parent'],
    points: CARE_POINTS,
    any: {
      a: {
        thanks: '[{name}さん、]リクエストありがとうございます。',
        no: '恐れ入りますが、仕事でお会いする方とは、個人のアカウントではつながっておりません。',
        alternative: 'ご連絡は{contactPoint}お願いいたします[（ {link} ）]。',
      },
    },
  },
]);
