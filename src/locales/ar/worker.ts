/** Words that the background part says by itself: a notification, the menu at its button. */
import type { worker as english } from '../en/worker.ts';

export const worker = {
  notify_asks: 'هناك طلب بانتظارك. يمكنك الفتح للاطلاع.',
  notify_busy_over: 'وصلت رسائل في وقت انشغالك. يمكنك الفتح للاطلاع.',
  menu_busy_30: 'انشغال لمدة 30 دقيقة',
  menu_busy_60: 'انشغال لمدة ساعة',
  menu_busy_tomorrow: 'انشغال حتى الغد',
  menu_busy_open: 'انشغال إلى أن أنهيه بنفسي',
  menu_busy_off: 'لدي وقت الآن',
  answer_elsewhere: 'الرد جارٍ بالفعل في تبويب آخر.',
} as const satisfies Record<keyof typeof english, string>;
