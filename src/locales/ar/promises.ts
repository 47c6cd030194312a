import type { promises as english } from '../en/promises.ts';

export const promises: Record<keyof typeof english, string> = {
  promise_title: 'وعود بالكتابة',
  promise_to: 'ما قلته إلى {name}',
  promise_due: '«{words}»: {due}',
  promise_was_due: '«{words}»: فات موعد {due}',
  promise_when: '«{words}»: متى يكون ذلك؟',
  promise_elsewhere: '{here} ({clock} في {place})',
  promise_day: 'اليوم',
  promise_day_set: 'حفظ اليوم',
  promise_done: 'تمّ',
  promise_later: 'لاحقًا',
  promise_drop: 'إزالته من القائمة',
  promise_write: 'الكتابة الآن',
  promise_write_late: 'كتابة كلمة متأخرة',
  promise_tonight: 'هذا المساء',
  promise_tomorrow: 'غدًا',
  promise_this_week: 'هذا الأسبوع',
  promise_next_week: 'الأسبوع القادم',
  notify_promise: 'حان وقت الكتابة إلى شخص ما. التفاصيل عند الفتح.',
  today_copy_kept: 'حُفظت نسخة.',
};
