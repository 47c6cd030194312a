/** Sites that are read on thin facts, and say so. */
export const early = {
  early_tag: 'مبكّر',
  early_note: 'ما زال مبكّرًا: بُني على ما كتبه آخرون عن هذا الموقع ولم يجرّبه كثيرون بعد. إذا تعذّرت قراءة صفحة فسيُقال ذلك.',
  early_more: 'مواقع أخرى',

  // Busy while a shop's editor is open (R24).
  listing_title: 'أثناء عرض منتجاتك في متجرك',
  listing_switch: 'الانشغال ما دام محرّر متجرك على Etsy مفتوحًا في تبويب',
  listing_note: 'تنتظر الرسائل حتى إغلاق ذلك التبويب أو مغادرة المحرر. لا يُقرأ إلا عنوان التبويب، لا ما في الصفحة.',
  listing_needs: 'لهذا يجب أن يسمح المتصفح لـ Doorstep بقراءة etsy.com. تبقى رسائل Etsy متوقفة حتى تشغيلها في قسم المواقع.',
  popup_busy_by_listing: 'محرّر متجرك مفتوح.',
} as const;
