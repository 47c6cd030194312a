/** Words that the background part says by itself: an e-mail's subject, a notification, the badge's hint. */
import type { worker as english } from '../en/worker.ts';

export const worker = {
  email_subject: 'طلبك على {site}',
  email_subject_message: 'رسالتك',
  notify_asks: 'هناك طلب بانتظارك. يمكنك الفتح للاطلاع.',
  notify_busy_over: 'وصلت رسائل في وقت انشغالك. يمكنك الفتح للاطلاع.',
  answer_elsewhere: 'الرد جارٍ بالفعل في تبويب آخر.',
} as const satisfies Record<keyof typeof english, string>;
