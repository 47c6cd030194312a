/** Sites that are read on thin facts, and say so. */
export const early = {
  early_tag: 'مبكّر',
  early_note: 'ما زال مبكّرًا: بُني على ما كتبه آخرون عن هذا الموقع ولم يجرّبه كثيرون بعد. إذا تعذّرت قراءة صفحة فسيُقال ذلك.',
  early_more: 'مواقع أخرى',
} as const;
