/** مواقع تعيش على عناوين كثيرة. */
export const own = {
  own_title: 'إضافة موقع بعنوانه',
  own_lead: 'بعض المواقع تعيش على عناوين كثيرة. يقرأ Doorstep العناوين التي تضيفها فقط، واحدًا واحدًا.',
  own_kind: 'نوع الموقع',
  own_address: 'العنوان',
  own_address_note: 'كما يظهر في المتصفح، مثل garden.example',
  own_ask: 'طلب قراءة هذا العنوان',
  own_written_as: 'يكتب المتصفح هذا العنوان هكذا: {host}.',
  own_problem_empty: 'اكتب العنوان أولًا.',
  own_problem_no_address: 'لا يشبه هذا عنوان موقع بعد. شكله مثل garden.example.',
  own_problem_no_https: 'يقرأ Doorstep الصفحات التي يبدأ عنوانها بـ https فقط.',
  own_problem_known: '{host} تابع لموقع {site} الموجود في القائمة أعلاه.',
  own_problem_there: '{host} موجود في القائمة.',
  own_addresses: 'عناوينك على {site}',
  own_forget: 'إزالة {host} من القائمة',
  own_looks_like: 'تبدو هذه الصفحة من {site}. لا يقرأ Doorstep هنا شيئًا بعد.',
  own_in_options: 'Mastodon ومواقع أخرى تعيش على عناوين كثيرة: أضف عنوانك في الخيارات، أو في النافذة عند زر شريط الأدوات.',

  // Where a note is a post, sent with a button.
  strip_opening_post: 'جارٍ فتح رسالة خاصة إلى {name}. لا يكتب Doorstep شيئًا قبل أن تُظهر الصفحة أن القراءة متاحة لـ {name} فقط.',
  strip_placed_post: 'ردك في المربع. يمكنك تعديل ما شئت، ثم إرساله. لم يُرسل شيء بعد، والطلب ما زال مكانه.',
  strip_placed_message_post: 'ردك في المربع. يمكنك تعديل ما شئت، ثم إرساله. لم يُرسل شيء بعد.',
  strip_placed_only_post: 'ردك في المربع. يمكنك تعديل ما شئت، ثم إرساله. لم يُرسل شيء بعد. {act} الطلب متروك لك.',
  effect_post_2: 'فتح رسالة خاصة إلى {name} في علامة تبويب جديدة، والرد جاهز فيها. لا يُرسل شيء قبل إرساله بنفسك. {act} الطلب متروك لك.',
  effect_post_3: 'فتح رسالة خاصة إلى {name} في علامة تبويب جديدة، والرد جاهز فيها. لا يُرسل شيء قبل إرساله بنفسك. بعدها يجري {acted} الطلب.',
  effect_post_message: 'فتح رسالة خاصة إلى {name} في علامة تبويب جديدة، والرد جاهز فيها. الإرسال متروك لك.',
} as const;
