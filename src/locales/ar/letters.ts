import type { letters as english } from '../en/letters.ts';
import type { ArabicForms } from './forms.ts';

export const letters = {
  letter_due: 'حان وقت رسالة أطول، إن رغبت.',
  letter_due_last: 'حان وقت رسالة أطول، إن رغبت: كانت آخرها بتاريخ {date}.',
  letter_open: 'رسالة أطول: الإطار جاهز، وما بينه لك.',
  letter_write: 'كتابة رسالة أطول',
  letter_brief: 'رد قصير',
  reply_letter: 'وضع الرسالة في المحادثة مع {name}',
  letter_detail: 'ما بقي في بالك',
  letter_line: 'للمشاركة',
  letter_line_none: 'لا شيء',
  book_outcome_letter: 'كتبت رسالة أطول.',

  letters_title: 'الرسائل الطويلة',
  letters_note: 'يبقى الرد على الرسائل الطويلة قصيرًا. ومن حين إلى آخر قد تطيب لك كتابة رسالة أطول.',
  letters_switch: 'إظهار سطر عندما يحين وقت رسالة أطول',
  letters_switch_note: 'سطر هادئ واحد على بطاقة الرسالة الطويلة، وخلفه مسودة مفتوحة.',
  letters_every: 'رسالة أطول',
  letters_weeks_zero: 'كل {n} أسبوع',
  letters_weeks_one: 'كل أسبوع',
  letters_weeks_two: 'كل أسبوعين',
  letters_weeks_few: 'كل {n} أسابيع',
  letters_weeks_many: 'كل {n} أسبوعًا',
  letters_weeks_other: 'كل {n} أسبوع',
  lines_title: 'عبارات وروابط للمشاركة',
  lines_note:
    'شيء مفيد أو جميل. بجانب الرد القصير الودود يمكنك اختيار واحد منها أو لا شيء. لا يُضاف شيء من تلقاء نفسه، وما وصل إلى شخص منذ قريب لا يُعرض له مرة أخرى.',
  lines_one: 'العبارة أو الرابط {n}',
  lines_new: 'عبارة جديدة أو رابط جديد',
  lines_hint: 'اقتباس، أو عنوان صفحة',
  lines_add: 'إضافة إلى القائمة',
  lines_remove: 'إزالة العبارة أو الرابط {n}',
  lines_full: 'تتسع القائمة لما لا يزيد على {n}.',
  lines_twice: 'هذا موجود في القائمة.',
  lines_long: 'الحد الأقصى: {n} من الأحرف.',
} as const satisfies Record<keyof typeof english, string> & ArabicForms;
