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
        thanks: '[{name}さん、]同じ道の方からのご連絡、うれしいです。',
        no: 'このアカウントは家族だけのものにしています。',
        alternative: 'お仕事は{contactPoint}ぜひ拝見したいです[（ {link} ）]。',
        tie: '今は何を作っていらっしゃいますか。いつも気になっています。',
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
        thanks: '[{name}さん、]思い出してくださってありがとうございます。',
        no: 'ここは家族だけの小さな場にしております。',
        alternative: '{contactPoint}ご連絡いただけます[（ {link} ）]。',
        tie: 'どうぞお元気で、またお目にかかれますように。',
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
        thanks: '[{name}さん、]申請ありがとうございます。',
        no: 'このアカウントは家族と親しい友人のためのもので、ほかの方とはつながっておりません。',
        alternative: '{contactPoint}ご連絡いただけます[（ {link} ）]。',
        'way-out': 'お返事には及びません。どうぞお元気で。',
      },
      b: {
        thanks: '[{name}さん、]ご連絡ありがとうございます。',
        no: '個人的な事情により、こちらでは新しいつながりを控えております。',
        alternative: '仕事に関わることは{contactPoint}お受けしています[（ {link} ）]。',
        close: '皆さまのご多幸をお祈りいたします。',
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
        thanks: '[{name}さん、]ありがとうございます。',
        no: 'このアカウントではお仕事の方とはつながりません。',
        alternative: '{contactPoint}お願いいたします[（ {link} ）]。',
      },
      b: {
        thanks: '[{name}さん、]ご申請に感謝します。',
        no: 'このサイトは仕事には使っておらず、こちらではお受けしません。',
        alternative: '{contactPoint}喜んで承ります[（ {link} ）]。',
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
        no: 'こんにちは。このアカウントは催しや仕事でお会いした方には使っておりません。',
        alternative: 'ご注文は {workMail} にお願いします。',
      },
      b: {
        no: 'こんにちは。このアカウントではどなたも追加しておりません。',
        alternative: '仕事のご質問は {workMail} にお願いします。',
      },
    },
  },
  {
    name: 'distance-plain',
    situation: 13,
    rung: 2,
    to: ['keep-distance'],
    any: {
      a: { no: 'このアカウントでは申請をお受けしません。', alternative: 'ご注文の窓口は {workMail} です。' },
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
        thanks: '[{name}さん、]申請をありがとうございます。',
        no: '当院の規程[（{policyTitle}）]により、仕事でお会いする方とは交流サイトでつながらないこととしております',
        reason: '皆さまのプライバシーをお守りするためです。',
        alternative: 'ご用の際は{contactPoint}お申し付けください[（ {link} ）]。',
        tie: 'お待ちしております。',
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
        thanks: '[{name}さん、]申請をいただきうれしく思います。',
        no: '仕事でお会いする方とは、交流サイトではつながらないようにしております',
        reason: 'プライバシーをお守りするためです。',
        alternative: 'ご用の際は{contactPoint}お申し付けください[（ {link} ）]。',
        tie: 'またお目にかかれますのを楽しみにしております。',
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
        thanks: '[{name}さん、]申請をありがとうございます。',
        no: '学校の規程[（{policyTitle}）]により、教員は個人のアカウントで生徒さんやご家族とつながらないことになっています。',
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
        thanks: '[{name}さん、]申請をいただきありがとうございます。',
        no: '個人のアカウントでは、生徒さんともご家族とも、どなたとも同じようにつながらないことにしています。',
        alternative: '学校のことは{contactPoint}ご連絡ください[（ {link} ）]。',
        tie: 'また学校で会いましょう。',
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
        thanks: '[{name}さん、]ご申請ありがとうございます。',
        no: '仕事でお会いする方とは個人的にはつながっておりません。',
        alternative: '{contactPoint}お待ちしております[（ {link} ）]。',
      },
    },
  },
]);
