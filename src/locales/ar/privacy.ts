/** The privacy page, in plain words. */
import type { privacy as english } from '../en/privacy.ts';

export const privacy = {
  privacy_title: 'ما يقرؤه Doorstep وما يحفظه',
  privacy_short:
    'باختصار: يقرأ طلبات الصداقة، والرسائل إذا أردت، على المواقع التي اخترتها. يحفظ ما يلزمه على هذا الجهاز. ولا يرسل شيئًا إلى أحد.',

  privacy_read: 'ما يُقرأ',
  privacy_read_1:
    'على المواقع التي سمحت بها، وما دامت صفحاتها مفتوحة لديك: من يرسل إليك طلب صداقة، وحيث شغّلت ذلك، من يكتب إليك وموضوع الرسالة.',
  privacy_read_2: 'المحادثة المفتوحة، للتأكد من أن الرد يصل إلى الشخص الصحيح، وفقط حين يضع Doorstep ردًا فيها بإذنك.',
  privacy_read_3: 'الملفات التي استوردتها بنفسك.',
  privacy_read_4:
    'لا شيء غير ذلك: لا منشورات ولا قوائم أصدقاء ولا تبويبات أخرى ولا سجل تصفح. لا يُقرأ ما يُكتب في الموقع، إلا ما في مربع الرسالة حين يكون ردك في طريقه.',

  privacy_kept: 'ما يُحفظ، وإلى متى',
  privacy_kept_what: 'ماذا',
  privacy_kept_long: 'المدة',
  privacy_kept_1: 'نصوص الرسائل التي تصلك',
  privacy_kept_1_long: 'في ذاكرة المتصفح فقط. تزول بإغلاق المتصفح، ولا تُكتب على القرص أبدًا.',
  privacy_kept_2: 'نوع الرسالة (طولها ولغتها وموضوعها)',
  privacy_kept_2_long: '24 شهرًا',
  privacy_kept_3: 'الردود التي أرسلتها',
  privacy_kept_3_long: '90 يومًا',
  privacy_kept_4: 'على من كان ردك، وفي أي يوم، وكيف',
  privacy_kept_4_long: '24 شهرًا',
  privacy_kept_5: 'دفترك وقواعدك وإعداداتك',
  privacy_kept_5_long: 'إلى أن تُغيَّر أو تُمسح',
  privacy_kept_6: 'علامة على الرفض، بعد نسيان شخص مع طلب ذلك. بلا اسم ولا ملاحظة.',
  privacy_kept_6_long: 'إلى أن يُمسح كل شيء',
  privacy_kept_where:
    'كل ذلك محفوظ في تخزين هذا المتصفح على هذا الجهاز. لا ينسخه المتصفح إلى أجهزتك الأخرى. ومن يمكنه استخدام ملفك في المتصفح يمكنه فتح Doorstep أيضًا.',

  privacy_never: 'ما لا يفعله Doorstep أبدًا',
  privacy_never_1:
    'لا يجري أي اتصال من تلقاء نفسه: لا خادم ولا حساب ولا إحصاءات ولا إعلانات ولا تحديث قوائم. متصفحك وحده يجلب الإصدارات الجديدة من متجره.',
  privacy_never_2: 'لا يبيع شيئًا ولا يشاركه ولا يسلّمه لأحد. لا يعرف المطورون عنك شيئًا، ولا حتى أنه مثبّت لديك.',
  privacy_never_3: 'لا يرسل ردًا ولا يحذف طلبًا دون نقرة منك، ولا يفعل ذلك أبدًا لعدة أشخاص دفعة واحدة.',
  privacy_never_4: 'لا يخبر أي موقع بشيء من دفترك. لا ترى الصفحة إلا الرد الذي أرسلته.',
  privacy_never_5: 'لا يبحث عن أحد.',

  privacy_permissions: 'ما يسمح به متصفحك، ولماذا',
  privacy_permission_sites: 'قراءة بياناتك على موقع ما وتغييرها',
  privacy_permission_sites_why: 'لرؤية الطلبات على ذلك الموقع ووضع ردك في مربع الرسالة. يُطلب لكل موقع على حدة؛ ويمكنك سحبه في أي وقت.',
  privacy_permission_storage: 'التخزين، بقدر الحاجة',
  privacy_permission_storage_why: 'لحفظ دفترك وإعداداتك هنا. الدفتر الكبير يحتاج إلى مساحة.',
  privacy_permission_scripting: 'النصوص البرمجية على الصفحات',
  privacy_permission_scripting_why: 'لقراءة صفحات المواقع التي سمحت بها. هناك فقط.',
  privacy_permission_tab: 'التبويب الذي أمامك',
  privacy_permission_tab_why: 'عند فتح نافذة Doorstep: لمعرفة الموقع الذي فُتحت فوقه.',
  privacy_permission_alarms: 'المنبهات',
  privacy_permission_alarms_why: 'لإنهاء وقت انشغالك ولتذكيرك حيث طلبت ذلك.',
  privacy_permission_menu: 'قائمة زر شريط الأدوات',
  privacy_permission_menu_why: 'لتشغيل الانشغال وإيقافه من هناك. لا يضيف شيئًا إلى قوائم الصفحات.',
  privacy_permission_notifications: 'إشعارات سطح المكتب',
  privacy_permission_notifications_why: 'متوقفة إلى أن يُطلب تشغيلها. بلا اسم ولا نص أبدًا.',

  privacy_erase: 'كيفية المسح',
  privacy_erase_1: 'شخص واحد: في الدفتر، «نسيان».',
  privacy_erase_2: 'ما حدث مع شخص واحد: في الدفتر، «مسح ما حدث».',
  privacy_erase_3: 'كل شيء: في الخيارات ضمن «الخصوصية والبيانات».',
  privacy_erase_4: 'إزالة Doorstep من المتصفح تمسح كل شيء أيضًا. تبقى ملفات النسخ الاحتياطية والتصدير التي حفظتها حيث هي.',
  privacy_options: 'فتح الخيارات',

  privacy_others: 'عمّن يكتبون إليك',
  privacy_others_text:
    'دفترك عن أشخاص آخرين. يكفي أن يكون فيه ما يلزمك لحسن الرد عليهم، لا أكثر. وإذا كان عملك مع مرضى أو طلاب، فلا حاجة إلى إدخالهم أصلًا.',
} as const satisfies Record<keyof typeof english, string>;
