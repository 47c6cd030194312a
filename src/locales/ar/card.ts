/** The extension's own name, and what stands on the card itself around the words that it is given. */
import type { card as english } from '../en/card.ts';

export const card = {
  extension_name: 'Doorstep',
  extension_description: 'ردود لطيفة وواضحة لمعارف العمل على باب حياتك الخاصة. كل شيء يبقى على جهازك.',
  words_language: 'ar',
  command_fold: 'طي البطاقات على الصفحة أو فتحها',
  command_busy: 'الانشغال: تشغيل أو إيقاف',

  card_region: 'Doorstep: {name}',
  card_why: 'لماذا؟',
  card_more: 'المزيد',
  card_edit: 'تعديل',
  card_edit_done: 'تم',
  card_edit_note: 'ردك على {name}',
  card_edit_elsewhere: 'لتغيير النص، يمكنك فتح Doorstep من شريط الأدوات.',
  card_limit: 'الحد الأقصى هنا {n} من الأحرف.',
  card_tone: 'نبرة الرد',
  card_tone_group: 'درجة الحزم',
  card_language_group: 'اللغة',
  card_fold: 'طي هذه البطاقة',
  card_not_now: 'ليس الآن',
  card_copied: 'تم النسخ.',
  card_mail_copied: 'الرد أطول من أن تتسع له المسودة، ولذلك نُسخ. يرجى لصقه في رسالة البريد.',
  card_copy_failed: 'لم ينجح النسخ. يمكنك تحديد النص ونسخه بنفسك.',
  card_no_answer: 'لم يستجب الجزء الذي يعمل في خلفية Doorstep. لم يحدث شيء. يرجى المحاولة مرة أخرى.',
  card_choice_other: 'شيء آخر...',
  card_hide_note: 'إخفاء ما كتبته',

  heated_ask: 'هذه كلمات شديدة. كلمات هادئة بالحزم نفسه جاهزة.',
  heated_calm: 'استخدام الكلمات الهادئة',
  heated_keep: 'إبقاء كلماتي',
} as const satisfies Record<keyof typeof english, string>;
