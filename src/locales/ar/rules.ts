/** Who is welcome where: presets, exceptions, finer rules, the tester, and how many cards a day. */
import type { rules as english } from '../en/rules.ts';

export const rules = {
  fewer_person: 'لا بطاقات عن {name}',
  fewer_person_effect: 'من الآن يبقى ما يأتي من {name} في شريط الأدوات فقط.',
  fewer_kind: 'بطاقات أقل من هذا النوع',
  fewer_kind_effect: 'رسائل من هذا النوع تنتظر في شريط الأدوات فقط. تجدها في الخيارات ضمن «البطاقات على الصفحة».',
} as const satisfies Record<keyof typeof english, string>;
