import { recipes } from '../recipe.ts';

/** Offers, invitations, reminders (situations 9 to 12, 30, 32). */
export const offers = recipes('ja', [
  {
    name: 'pitch',
    situation: 9,
    rung: 1,
    any: {
      a: {
        thanks: '[{name}さん、]ご連絡ありがとうございます。',
        no: '今は購入の予定がありませんので、ご提案はなしでお願いします。',
        tie: 'お会いするのは[{date}、]変わらず楽しみにしています[。{purpose}をお話ししましょう]。',
      },
      b: {
        thanks: '[{name}さん、]ご紹介ありがとうございます。',
        no: 'ご提案はお受けしません。',
        tie: '[{date}は]{purpose|お互いの仕事のこと}について、ぜひお話ししたいです。',
      },
    },
  },
  {
    name: 'series',
    situation: 10,
    rung: 1,
    any: {
      a: {
        thanks: '[{name}さん、]お誘いありがとうございます。',
        no: 'セミナーには参加しておりませんので、ご案内の名簿から外していただけますか。',
        tie: '{topic|お仕事}のお話はいつでも歓迎です。',
      },
      b: {
        thanks: '[{name}さん、]いつもご案内をありがとうございます。',
        no: 'このような会には今回も次回も参加いたしませんので、人数に入れないでください。',
        tie: '{topic|ご近況}のことは、ぜひ聞かせてください。',
      },
    },
  },
  {
    name: 'one-event',
    situation: 30,
    rung: 1,
    any: {
      a: {
        thanks: '[{name}さん、]ご招待ありがとうございます。',
        no: '今回は伺いません。',
        tie: '盛会をお祈りしています。',
      },
      b: {
        thanks: '[{name}さん、]お誘いいただき光栄です。',
        no: '参加いたしませんので、席はほかの方にお譲りください。',
        tie: '楽しい会になりますように。',
      },
    },
  },
  {
    name: 'meeting',
    situation: 11,
    rung: 1,
    any: {
      a: {
        yes: '[{date}、]予定に入れてあります。必ず伺います。',
        'way-out': '念のためのご連絡は不要です。変更のあるときだけお知らせします。',
      },
      b: {
        yes: '[{date}、]承知しております。当日よろしくお願いします。',
        'way-out': '手帳に書いた予定は守りますので、確認のご連絡はお気遣いなく。',
      },
    },
  },
  {
    name: 'meeting-off',
    situation: 32,
    rung: 1,
    any: {
      a: {
        thanks: '[{name}さん、]お知らせありがとうございます。大丈夫です。',
        close: '予定から外しておきました。またの機会に。',
      },
    },
  },
  {
    name: 'like-my-page',
    situation: 12,
    rung: 1,
    any: {
      a: {
        thanks: '[{name}さん、]{page|ページ}のご成功をお祈りしています！',
        no: 'このアカウントではお店や会社のページをフォローしておらず、こうしたご招待は見送っています。',
        tie: 'お会いしたときにぜひ様子を聞かせてください。',
      },
      b: {
        thanks: '[{name}さん、]{page|ページ}の公開おめでとうございます。',
        no: 'ページやグループはこのアカウントでは使っておりませんので、ご招待はお控えください。',
        tie: '直接お話をうかがえたらうれしいです。',
      },
    },
  },
]);
