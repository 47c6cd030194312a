import type { NoteLanguage } from '../types.ts';
import type { PromiseWords } from './types.ts';

/** Promises and times in the nine languages. */
export const PROMISE_WORDS: Record<NoteLanguage, PromiseWords> = {
  en: {
    says: "i(?:'ll| will| can| promise to|'m going to) (?:\\w+ ){0,2}(?:write|reply|answer|get back|call|send|let you know|be in touch|come back|email|message|look at it|have it)|you(?:'ll| will) (?:hear from me|have (?:it|an answer|my answer|a reply)|get (?:it|an answer|a reply))|expect (?:my|an) answer|(?:answer|reply) (?:comes|will come|follows)|talk (?:to you )?(?:then|soon)?",
    until: '(?:until|till)\\b', tonight: 'tonight|this evening', today: 'today', tomorrow: 'tomorrow', dayAfter: 'the day after tomorrow',
    thisWeek: '(?:by the end of )?this week|by the weekend', nextWeek: 'next week',
    weekdays: ['mondays?', 'tuesdays?', 'wednesdays?', 'thursdays?', 'fridays?', 'saturdays?', 'sundays?'],
    inHours: '(?:with)?in (?:the next |about )?# hours?', inDays: '(?:with)?in (?:the next |about )?# days?', clock: "(?:by|at|around|before) #(?: ?o'clock)?",
    afternoon: 'p\\.?m\\.?|in the (?:afternoon|evening)', after: '(?:once|after|when) (?:the |my |i |we )\\S+', numbers: 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
  },
  de: {
    says: 'ich (?:schreibe|antworte|melde mich|rufe|schicke|sende|gebe)|schreibe ich|antworte ich|melde ich mich|(?:du hörst|sie hören|hörst du|hören sie)|meine antwort kommt|(?:bekommst du|bekommen sie|du bekommst|sie bekommen)',
    until: 'bis \\S+ (?:nicht|zu tun|beschäftigt)', tonight: 'heute abend', today: 'heute', tomorrow: 'morgen', dayAfter: 'übermorgen',
    thisWeek: '(?:noch )?diese woche|bis zum wochenende', nextWeek: 'nächste woche|kommende woche',
    weekdays: ['montags?', 'dienstags?', 'mittwochs?', 'donnerstags?', 'freitags?', '(?:samstag|sonnabend)s?', 'sonntags?'],
    inHours: '(?:in|innerhalb von) # stunden?', inDays: '(?:in|innerhalb von) # tagen?', clock: '(?:bis|um|gegen|vor) #(?: ?uhr)?',
    afternoon: 'nachmittags?|abends?', after: 'nach (?:der|dem|den|meiner|meinem) \\S+|wenn \\S+', numbers: 'eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf',
  },
  es: {
    says: '(?:te|le) (?:escribo|respondo|contesto|llamo|aviso|escribiré|responderé|llamaré|mando)|escribo|respondo|contesto|responderé|(?:tendrás|tendrá) (?:noticias|respuesta)|mi respuesta llega|vuelvo a',
    until: 'hasta', tonight: 'esta noche|esta tarde', today: 'hoy', tomorrow: 'mañana', dayAfter: 'pasado mañana',
    thisWeek: 'esta semana|antes de que acabe la semana', nextWeek: 'la (?:semana que viene|próxima semana)',
    weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    inHours: '(?:en|dentro de) # horas?', inDays: '(?:en|dentro de) # días?', clock: '(?:a|para|antes de|sobre) las? #',
    afternoon: 'de la (?:tarde|noche)', after: '(?:después de|tras|cuando) \\S+(?: \\S+)?', numbers: 'una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce',
  },
  fr: {
    says: "je (?:(?:t'|te |vous )?(?:écris|réponds|appelle|envoie|recontacte|écrirai|répondrai|appellerai|tiens au courant)|reviens vers)|(?:tu auras|vous aurez) (?:de mes nouvelles|une réponse)|ma réponse arrive",
    until: "jusqu'?(?:à|au|aux)?", tonight: 'ce soir', today: "aujourd'hui", tomorrow: 'demain', dayAfter: 'après-demain',
    thisWeek: 'cette semaine|avant la fin de la semaine', nextWeek: 'la semaine prochaine',
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    inHours: 'dans # heures?', inDays: '(?:dans|sous) # jours?', clock: '(?:à|avant|vers|pour) # ?(?:h|heures?)',
    afternoon: "de l'après-midi|du soir", after: '(?:après|quand) \\S+(?: \\S+)?', numbers: 'une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze',
  },
  it: {
    says: '(?:ti|le) (?:scrivo|rispondo|chiamo|mando|faccio sapere|scriverò|risponderò)|rispondo|scrivo|risponderò|(?:avrai|avrà) (?:mie notizie|una risposta)|la mia risposta arriva|torno da',
    until: 'fino a\\S*|fin ?o? verso', tonight: 'stasera|questa sera', today: 'oggi', tomorrow: 'domani', dayAfter: 'dopodomani',
    thisWeek: '(?:entro (?:la fine della settimana|questa settimana))|questa settimana', nextWeek: 'la (?:prossima settimana|settimana prossima)',
    weekdays: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
    inHours: '(?:tra|fra|entro) # or[ae]', inDays: '(?:tra|fra|entro) # giorn[oi]', clock: "(?:alle|entro le|verso le|all'|prima delle) ?#",
    afternoon: 'del pomeriggio|di sera', after: '(?:dopo|quando) \\S+(?: \\S+)?', numbers: 'una?|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici',
  },
  nl: {
    says: 'ik (?:schrijf|antwoord|bel|stuur|laat|kom erop terug|reageer)|schrijf ik|antwoord ik|(?:je hoort|u hoort|hoor je|hoort u)|(?:je krijgt|u krijgt)|mijn antwoord komt',
    until: 'tot(?! \\S+ (?:antwoord|schrijf))', tonight: 'vanavond', today: 'vandaag', tomorrow: 'morgen', dayAfter: 'overmorgen',
    thisWeek: '(?:nog )?deze week|voor het weekend', nextWeek: 'volgende week',
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    inHours: '(?:over|binnen) # uur', inDays: '(?:over|binnen) # dag(?:en)?', clock: '(?:om|voor|rond|tegen) #(?: ?uur)?',
    afternoon: "'s middags|'s avonds", after: '(?:na|als) \\S+(?: \\S+)?', numbers: 'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf',
  },
  pt: {
    says: '(?:escrevo|respondo|ligo|envio|mando)(?:-(?:te|lhe))?|(?:te|lhe) (?:escrevo|respondo|ligo|aviso)|vou (?:escrever|responder|ligar)|(?:terás|terá) (?:notícias|resposta)|a minha resposta chega|minha resposta chega|volto a',
    until: 'até (?:as|às) \\S+ (?:não|estou)', tonight: 'hoje à noite|esta noite', today: 'hoje', tomorrow: 'amanhã', dayAfter: 'depois de amanhã',
    thisWeek: 'esta semana|até ao? fim da semana', nextWeek: '(?:n?a )?(?:próxima semana|semana que vem)',
    weekdays: ['segunda(?:-feira)?', 'terça(?:-feira)?', 'quarta(?:-feira)?', 'quinta(?:-feira)?', 'sexta(?:-feira)?', 'sábado', 'domingo'],
    inHours: '(?:em|dentro de|daqui a) # horas?', inDays: '(?:em|dentro de|daqui a) # dias?', clock: '(?:às?|até às?|pelas|antes das) #(?: ?h(?:oras?)?)?',
    afternoon: 'da (?:tarde|noite)', after: '(?:depois (?:d[aeo]s?)|quando) \\S+(?: \\S+)?', numbers: 'uma?|duas|dois|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze',
  },
  pl: {
    says: 'napiszę|odpiszę|odpowiem|odezwę się|zadzwonię|prześlę|wyślę|wrócę do|dam znać|odpowiedź (?:będzie|przyjdzie)',
    until: 'do (?:godziny )?\\S+ (?:pracuję|nie)', tonight: 'dziś wieczorem|dzisiaj wieczorem|wieczorem', today: 'dziś|dzisiaj', tomorrow: 'jutro', dayAfter: 'pojutrze',
    thisWeek: '(?:jeszcze )?w tym tygodniu|do końca tygodnia', nextWeek: 'w (?:przyszłym|następnym) tygodniu',
    weekdays: ['poniedział(?:ek|ku)', 'wtor(?:ek|ku)', 'środ[aęy]', 'czwart(?:ek|ku)', 'piąt(?:ek|ku)', 'sobot[aęy]', 'niedziel[aęi]'],
    inHours: '(?:za|w ciągu) # godzin\\p{L}*', inDays: '(?:za|w ciągu) # (?:dni|dzień)', clock: '(?:o|do|przed|około)(?: godziny| godz\\.)? #',
    afternoon: 'po południu|wieczorem', after: '(?:po|gdy|kiedy) \\S+', numbers: 'pierwszej|drugiej|trzeciej|czwartej|piątej|szóstej|siódmej|ósmej|dziewiątej|dziesiątej|jedenastej|dwunastej',
  },
  ja: {
    says: '(?:お?返事|ご?返信|ご?連絡|お送り|お答え|お電話)(?:を)?(?:いたし|し|差し上げ|お送りし)?ます|書きます|送ります|連絡しますね',
    until: 'まで(?!に)', tonight: '今夜|今晩', today: '今日|本日', tomorrow: '明日', dayAfter: '明後日|あさって',
    thisWeek: '今週中?', nextWeek: '来週',
    weekdays: ['月曜', '火曜', '水曜', '木曜', '金曜', '土曜', '日曜'],
    inHours: '#時間(?:以内|後)', inDays: '#日(?:以内|後)', clock: '(?:午前|午後)?#時(?:半)?(?:までに|に|頃|ごろ)',
    afternoon: '午後', after: '\\S{1,12}(?:の後|が終わったら|のあと)', numbers: '一|二|三|四|五|六|七|八|九|十|十一|十二',
  },
};
