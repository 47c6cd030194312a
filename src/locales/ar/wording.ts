/** The wording check: a plain reason for each mark, beside a text that the user has changed. It only advises. */
import type { wording as english } from '../en/wording.ts';

export const wording = {
  wording_title: 'فكرة حول «{words}»',
  wording_whole: 'فكرة حول النص كله',
  wording_use: 'كتابة «{words}»',
  wording_leave_out: 'حذفها',
  wording_dismiss: 'إبقاؤها كما هي',
  wording_panel: 'على البطاقات',
  wording_show: 'فكرة حول كلماتي عند تعديل رد',
  wording_show_note: 'واحدة في كل مرة، وليس أثناء الكتابة أبدًا. هي نصيحة فقط.',
  wording_blocks: 'ما زال موضع بين القوسين { } فارغًا، فلم يحدث شيء. يلزم ملؤه أو حذفه.',
  wording_too_long: 'النص أطول مما يقبله هذا الموقع (الحد {n} من الأحرف)، فلم يحدث شيء. يلزم اختصاره قليلًا.',

  mark_leftover: 'هذا الموضع ما زال فارغًا. يلزم ملؤه أو حذفه؛ لا يمكن الإرسال قبل ذلك.',
  mark_over_limit: 'هنا يقطع الموقع النص. يلزم اختصاره؛ لا يمكن الإرسال قبل ذلك.',
  mark_apology: 'لم يصدر منك خطأ. الاعتذار يثقل الرفض على الطرفين؛ والشكر أخف.',
  mark_bare_busy: 'الانشغال وحده يبدو تهربًا. ذكر العمل وموعد الفراغ أقرب إلى التصديق.',
  mark_label: 'هذا حكم على الطرف الآخر. الأفضل ذكر الغرض من هذا المكان لديك.',
  mark_ambiguous: 'قد يعني هذا أشياء كثيرة. الأوضح تسمية الشيء الواحد المقصود.',
  mark_second_reason: 'سبب واحد يكفي. والثاني يفتح بابًا للجدال.',
  mark_policy_unwritten: 'لا قاعدة مكتوبة تسري هنا بحسب ما يعرفه Doorstep. يكفي قول «لا أضيف هنا...».',
  mark_worth: 'هذا يزن قيمة شخص بالنسبة إليك. الأفضل ترك الحساب جانبًا.',
  mark_guilt: 'هذا يلقي اللوم على الطرف الآخر. رفضك قائم من دونه.',
  mark_later: 'هذا يترك الباب نصف مفتوح. إن كان رفضًا فالقول الواضح ألطف من الانتظار.',
  mark_knows_too_much: 'هذا يذكر ما جرى البحث عنه أو عدّه، فيوحي بالمراقبة.',
  mark_gendered: 'هذا تخمين للجنس. الاسم وحده، أو من دون نداء، صحيح دائمًا.',
  mark_heated: 'هل يناسبك أن يعرض أحد هذا على غيره؟ الكلمات الهادئة بالحزم نفسه أبقى أثرًا.',
  mark_exclamation: 'واحدة تكفي.',
  mark_too_long: 'طويل بالنسبة إلى ما يقوله. كلما كان الرد أحزم جاز أن يكون أقصر.',
} as const satisfies Record<keyof typeof english, string>;
