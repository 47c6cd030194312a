import type { PromiseWords } from './types.ts';

/** Promises and times in French. */
export const fr: PromiseWords = {
  says: "je (?:(?:t'|te |vous )?(?:écris|réponds|appelle|rappelle|envoie|recontacte|écrirai|répondrai|appellerai|rappellerai|enverrai|recontacterai|tiens au courant|dis|dirai|fais signe|ferai signe|donne des nouvelles|donnerai des nouvelles)|reviens vers|reviendrai vers|(?:vais|peux|pourrai) (?:t'|te |vous )?(?:écrire|répondre|appeler|rappeler))|(?:tu auras|vous aurez|tu recevras|vous recevrez) (?:de mes nouvelles|une réponse|ma réponse)|(?:ma )?réponse (?:arrive|arrivera|suivra)",
  until: "jusqu'?(?:à|au|aux)?",
  tonight: 'ce soir|dans la soirée',
  today: "aujourd'hui|cet après-midi|ce matin|dans la journée|en fin de journée|avant la fin de la journée",
  tomorrow: 'demain',
  dayAfter: 'après-demain',
  thisWeek:
    "(?:dans )?(?:le courant de )?cette semaine|(?:dans|en cours de) la semaine|(?:avant|d'ici) la fin de (?:la )?semaine|(?:en )?fin de semaine|(?:avant|d'ici) le week-?end",
  weekend: '(?<!avant |ici |après )(?:ce|dans le|pendant le|le) week-?end',
  nextWeek: '(?:la )?semaine prochaine',
  weekdays: [
    '(?<!(?:le|chaque|du|au) )lundi|lundi (?:prochain|suivant|\\d)|après le week-?end',
    '(?<!(?:le|chaque|du|au) )mardi|mardi (?:prochain|suivant|\\d)',
    '(?<!(?:le|chaque|du|au) )mercredi|mercredi (?:prochain|suivant|\\d)',
    '(?<!(?:le|chaque|du|au) )jeudi|jeudi (?:prochain|suivant|\\d)',
    '(?<!(?:le|chaque|du|au) )vendredi|vendredi (?:prochain|suivant|\\d)',
    '(?<!(?:le|chaque|du|au) )samedi|samedi (?:prochain|suivant|\\d)',
    '(?<!(?:le|chaque|du|au) )dimanche|dimanche (?:prochain|suivant|\\d)',
  ],
  range: 'à|au|-|–',
  inMinutes: '(?:dans|sous) # min(?:ute)?s?',
  halfHour: '(?:dans|sous) une demi-heure',
  inHours: "(?:dans|sous|d'ici)(?: les)? # ?(?:heures?|h)",
  inDays: "(?:dans|sous|d'ici)(?: les)? # jours?",
  inWeeks: "(?:dans|sous|d'ici) # semaines?",
  clock: '(?:à|avant|vers|pour|dès) #(?:(?<=\\d[h:]\\d\\d)| ?(?:heures?|h)(?<half> et demie)?)',
  noon: '(?:à|avant|vers) midi|ce midi',
  morning: 'matin|matinée|du matin',
  afternoon: "(?:de l'|dans l')?après-midi",
  evening: 'soir|soirée|du soir',
  not: 'pas|jamais|plus',
  only: 'seulement|uniquement|que si',
  after:
    "(?:après|quand|dès que) (?!j'en sa|j'en saurai)\\S+(?: \\S+)?|(?:dans|d'ici) (?:quelques|les prochains) jours|ces prochains jours",
  numbers: ['une?', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
  one: 'une',
};
