import type { PromiseWords } from './types.ts';

/** Promises and times in Italian. */
export const it: PromiseWords = {
  says: '(?:ti|le|vi) (?:scrivo|rispondo|chiamo|richiamo|mando|invio|faccio sapere|aggiorno|contatto|scriverò|risponderò|chiamerò|richiamerò|manderò|invierò|farò sapere|do una risposta)|rispondo|scrivo|scriverò|risponderò|(?:posso|potrò) (?:scriver|risponder)\\p{L}+|(?:mi faccio|mi farò) (?:viv[oa]|sentire)|ci sentiamo|(?:avrai|avrà|riceverai|riceverà) (?:mie notizie|(?:una |la mia )?risposta)|(?:la mia )?risposta (?:arriva|arriverà)|torno da',
  until: 'fino a\\S*|fin ?o? verso',
  tonight: 'stasera|questa sera|stanotte|(?:in|entro la) serata|entro (?:questa )?sera',
  today: 'oggi|questo pomeriggio|stamattina|questa mattina|(?:in|entro la) giornata|a fine giornata',
  tomorrow: 'domani|domattina',
  dayAfter: 'dopodomani',
  thisWeek:
    'entro (?:la fine della settimana|fine settimana|questa settimana|la settimana)|(?:in )?questa settimana|in settimana|prima del (?:fine settimana|week-?end)',
  weekend: '(?:nel|questo|durante il|il) (?:fine settimana|week-?end)',
  nextWeek: '(?:la |nella |della )?(?:prossima settimana|settimana prossima)',
  weekdays: ['lunedì|dopo il (?:fine settimana|week-?end)', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
  inMinutes: '(?:tra|fra|entro) # minut[oi]',
  halfHour: "(?:tra|fra|entro) (?:una )?mezz'ora",
  inHours: "(?:tra|fra|entro) (?:(?:le prossime )?# or[ae]|un'ora)",
  inDays: '(?:tra|fra|entro) (?:i prossimi )?# giorn[oi]',
  inWeeks: '(?:tra|fra|entro) # settiman[ae]',
  clock: "(?:alle|entro le|verso le|all'|prima delle|dalle) ?#(?<half> e mezz[ao])?",
  noon: '(?:a|entro|verso|prima di) mezzogiorno',
  morning: 'mattin[ao]|mattinata|di mattina|del mattino|domattina',
  afternoon: '(?:del|nel|di) pomeriggio|pomeriggio',
  evening: 'sera|di sera|in serata',
  not: 'non|mai',
  only: 'solo|soltanto',
  after: '(?:dopo|quando|appena) \\S+(?: \\S+)?|(?:tra|fra|nei) (?:qualche|pochi|prossimi|alcuni) giorn[oi]',
  numbers: ['una?', 'due|un paio di', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'undici', 'dodici'],
  one: 'una',
};
