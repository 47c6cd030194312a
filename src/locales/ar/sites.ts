import type { sites as english } from '../en/sites.ts';

/** Sites that differ: where nothing is inserted, where there is no box, and the report about a page. */
export const sites = {
  effect_way_email: 'لا مربع رسائل لهذا على {site}. فتح رسالة بريد إلى {name} والرد جاهز. الضغط على «إرسال» متروك لك.',
  effect_way_copy: 'لا مربع رسائل لهذا على {site}. نسخ الرد؛ لصقه متروك لك، حيث يصل إلى {name}.',
  effect_way_chat: 'لا مربع رسائل لهذا على {site}. فتح محادثتك مع {name} على {other} والرد جاهز. لا يُرسل شيء قبل ضغطك على Enter.',
  effect_way_chat_4: 'لا مربع رسائل لهذا على {site}. بعد 5 ثوانٍ: فتح محادثتك مع {name} على {other} وإرسال الرد.',
  effect_then_deleted: 'بعد إرسال الرد يُحذف الطلب.',
  effect_then_you: 'حذف الطلب متروك لك.',
  effect_copy_hands_off: 'نسخ الرد. لصقه متروك لك، حيث يصل إلى {name}، وكذلك الضغط على «تجاهل» على {site}.',
  effect_press_there: 'الضغط على «تجاهل» هناك متروك لك؛ لا يصل من {site} إشعار إلى {name}. لا يمس Doorstep صفحات الموقع.',
  strip_copied_then: 'تم النسخ. لم يُرسل شيء. الضغط على «تجاهل» على {site} متروك لك.',
  strip_mail_then: 'رسالة البريد إلى {name} مفتوحة؛ الضغط على «إرسال» متروك لك، وكذلك الضغط على «تجاهل» على {site}.',
  strip_mail_open: 'رسالة البريد إلى {name} مفتوحة. الضغط على «إرسال» متروك لك.',
  site_hands_off: 'لا يظهر شيء ولا يُضغط شيء على صفحات {site}. الطلبات خلف زر الشريط؛ نسخ الرد والضغط على {site} متروكان لك.',
  site_no_box: 'لا مربع رسائل على {site} لمن يرسل طلبًا. يذهب الرد إلى محادثة موجودة عندك أو بالبريد، أو يُنسخ.',
  site_known_high: 'صفحات الموقع معروفة جيدًا عند Doorstep.',
  site_known_mid: 'صفحات الموقع معروفة إلى حد ما عند Doorstep.',
  site_known_low: 'صفحات الموقع معروفة قليلًا عند Doorstep.',
  site_known_early: 'معرفة Doorstep بصفحات الموقع في بدايتها.',
  report_title: 'ما في التقرير',
  report_lead: 'هيكل الصفحة وحده: لا أسماء ولا نصوص ولا صور ولا أرقام ولا روابط إلى أحد. لا يُرسل شيء؛ لصقه متروك لك حيث تريد.',
  report_text: 'التقرير',
  report_copy: 'نسخ التقرير',
  report_cancel: 'إلغاء',
  invite_answer: 'الرد على {name}',
} as const satisfies Record<keyof typeof english, string>;
