import type { cost as english } from '../en/cost.ts';

export const cost: Record<keyof typeof english, string> = {
  cost_title: 'قبل حظر {name} أو إزالة الصداقة',
  cost_promise: 'وعد بالكتابة لم يُنجز بعد: {due}.',
  cost_promise_words: 'وعد بالكتابة لم يُنجز بعد: «{words}».',
  cost_note: 'رسالة إلى {name} تنتظر حتى {date}.',
  cost_meeting: 'جرى تأكيد لقاء مع {name} بتاريخ {date}.',
  cost_people: 'قد تكون بينكما معرفة مشتركة: {people} ({from}).',
  cost_others: 'آخرون',
};
