import { describe, expect, it } from 'vitest';
import { recipesIn } from './library/all.ts';
import { readPromise } from './readPromise.ts';
import { renderNote } from './render.ts';
import { NOTE_LANGUAGES, type NoteLanguage } from './types.ts';

// A Wednesday, ten past two.
const now = Temporal.ZonedDateTime.from('2026-05-20T14:10[Europe/Berlin]');
const read = (text: string, language: NoteLanguage): string | null =>
  readPromise(text, language, now)?.due?.toPlainDateTime().toString().slice(0, 16) ?? null;

describe('R44 a promise in the words of every day', () => {
  it.each<[NoteLanguage, string, string]>([
    ['en', 'I’ll write tomorrow morning.', '2026-05-21T12:00'],
    ['en', 'Tomorrow morning, I’ll write.', '2026-05-21T12:00'],
    ['en', 'I’ll call on Friday evening.', '2026-05-22T19:00'],
    ['en', 'You’ll have my answer by 5pm.', '2026-05-20T17:00'],
    ['en', 'You’ll have my answer by 5 p.m. at the latest.', '2026-05-20T17:00'],
    ['en', 'I’ll send it at 9am.', '2026-05-21T09:00'],
    ['en', 'I’ll write at half past five.', '2026-05-20T17:30'],
    ['en', 'I’ll get back to you by the end of the day.', '2026-05-20T17:00'],
    ['en', 'I’ll reply by the end of the week.', '2026-05-22T17:00'],
    ['en', 'I’ll write this afternoon.', '2026-05-20T17:00'],
    ['en', 'I’ll write over the weekend.', '2026-05-24T17:00'],
    ['en', 'I’ll write after the weekend.', '2026-05-25T17:00'],
    ['en', 'I’ll write on Monday of next week.', '2026-05-25T17:00'],
    ['en', 'I’ll write in half an hour.', '2026-05-20T14:40'],
    ['en', 'I’ll write in an hour.', '2026-05-20T15:10'],
    ['en', 'I’ll write in a couple of days.', '2026-05-22T17:00'],
    ['en', 'I’ll write in a week.', '2026-05-27T17:00'],
    ['en', 'I’ll write by noon tomorrow.', '2026-05-21T12:00'],
    ['en', 'I’ll write on 3 June.', '2026-06-03T17:00'],
    ['en', 'I’ll write by June 3rd.', '2026-06-03T17:00'],
    ['en', 'We’ll get back to you within 24 hours.', '2026-05-21T14:10'],
    ['de', 'Ich melde mich heute Abend.', '2026-05-20T19:00'],
    ['de', 'Ich schreibe dir morgen früh.', '2026-05-21T12:00'],
    ['de', 'Ich werde dir am Freitagabend schreiben.', '2026-05-22T19:00'],
    ['de', 'Ich meld mich am Montagmorgen.', '2026-05-25T12:00'],
    ['de', 'Ich antworte dir noch heute.', '2026-05-20T17:00'],
    ['de', 'Bis Ende der Woche bekommst du eine Antwort.', '2026-05-22T17:00'],
    ['de', 'Ich melde mich Anfang nächster Woche.', '2026-05-29T17:00'],
    ['de', 'Ich melde mich am Dienstag nächster Woche.', '2026-05-26T17:00'],
    ['de', 'Ich schreibe dir um halb sechs.', '2026-05-20T17:30'],
    ['de', 'Ich rufe dich in einer Stunde an.', '2026-05-20T15:10'],
    ['de', 'Ich rufe dich in einer halben Stunde an.', '2026-05-20T14:40'],
    ['de', 'In zwei Wochen melde ich mich.', '2026-06-03T17:00'],
    ['de', 'Ich schreibe dir am 3. Juni.', '2026-06-03T17:00'],
    ['de', 'Am Wochenende schreibe ich dir.', '2026-05-24T17:00'],
    ['de', 'Nach dem Wochenende melde ich mich.', '2026-05-25T17:00'],
    ['de', 'Du hörst am Donnerstag zwischen 9 und 12 von mir.', '2026-05-21T17:00'],
    ['de', 'Melde mich morgen Mittag.', '2026-05-21T12:00'],
    ['es', 'Te escribo mañana por la mañana.', '2026-05-21T12:00'],
    ['es', 'Le contestaré el viernes por la noche.', '2026-05-22T19:00'],
    ['es', 'Te digo algo hoy mismo.', '2026-05-20T17:00'],
    ['es', 'Te escribo a las cinco y media.', '2026-05-20T17:30'],
    ['es', 'Te llamo en media hora.', '2026-05-20T14:40'],
    ['es', 'Te escribo este fin de semana.', '2026-05-24T17:00'],
    ['es', 'Te escribo dentro de una semana.', '2026-05-27T17:00'],
    ['es', 'Te respondo el 3 de junio.', '2026-06-03T17:00'],
    ['es', 'Tendrá mi respuesta el lunes de la próxima semana.', '2026-05-25T17:00'],
    ['fr', 'Je vous réponds lundi prochain.', '2026-05-25T17:00'],
    ['fr', 'Je vous réponds demain matin.', '2026-05-21T12:00'],
    ['fr', 'Demain matin, je vous réponds.', '2026-05-21T12:00'],
    ['fr', 'Je te rappelle cet après-midi.', '2026-05-20T17:00'],
    ['fr', 'Je t’écris à 20h30.', '2026-05-20T20:30'],
    ['fr', 'Je vous répondrai dans la journée.', '2026-05-20T17:00'],
    ['fr', 'Je t’écris d’ici la fin de la semaine.', '2026-05-22T17:00'],
    ['fr', 'Vous aurez ma réponse sous 48 heures.', '2026-05-22T14:10'],
    ['fr', 'Je t’écris ce week-end.', '2026-05-24T17:00'],
    ['fr', 'Je t’écris dans une demi-heure.', '2026-05-20T14:40'],
    ['fr', 'Je vous réponds le 3 juin.', '2026-06-03T17:00'],
    ['it', 'Ti scrivo domani mattina.', '2026-05-21T12:00'],
    ['it', 'Ti scrivo domani sera.', '2026-05-21T19:00'],
    ['it', 'Le rispondo in giornata.', '2026-05-20T17:00'],
    ['it', 'Ti richiamo tra un’ora.', '2026-05-20T15:10'],
    ['it', 'Ti scrivo tra mezz’ora.', '2026-05-20T14:40'],
    ['it', 'Rispondo entro venerdì.', '2026-05-22T17:00'],
    ['it', 'Ci sentiamo lunedì della prossima settimana.', '2026-05-25T17:00'],
    ['it', 'Ti scrivo nel fine settimana.', '2026-05-24T17:00'],
    ['it', 'Le rispondo entro il 3 giugno.', '2026-06-03T17:00'],
    ['nl', 'Ik schrijf je morgenochtend.', '2026-05-21T12:00'],
    ['nl', 'Ik bel je vanmiddag.', '2026-05-20T17:00'],
    ['nl', 'Ik zal je vrijdagavond schrijven.', '2026-05-22T19:00'],
    ['nl', 'Ik mail je om half zes.', '2026-05-20T17:30'],
    ['nl', 'Ik bel je over een uur.', '2026-05-20T15:10'],
    ['nl', 'Ik laat het je aan het eind van de week weten.', '2026-05-22T17:00'],
    ['nl', 'Ik schrijf je in het weekend.', '2026-05-24T17:00'],
    ['nl', 'Uiterlijk 3 juni krijg je antwoord.', '2026-06-03T17:00'],
    ['pt', 'Escrevo-te amanhã de manhã.', '2026-05-21T12:00'],
    ['pt', 'Vou te responder amanhã à noite.', '2026-05-21T19:00'],
    ['pt', 'Te respondo ainda hoje.', '2026-05-20T17:00'],
    ['pt', 'Ligo-lhe daqui a uma hora.', '2026-05-20T15:10'],
    ['pt', 'Respondo na sexta-feira à tarde.', '2026-05-22T17:00'],
    ['pt', 'Respondo no fim de semana.', '2026-05-24T17:00'],
    ['pt', 'Receberá a minha resposta até 3 de junho.', '2026-06-03T17:00'],
    ['pl', 'Odpiszę jutro wieczorem.', '2026-05-21T19:00'],
    ['pl', 'Napiszę jutro rano.', '2026-05-21T12:00'],
    ['pl', 'Odezwę się dziś wieczorem.', '2026-05-20T19:00'],
    ['pl', 'Zadzwonię za godzinę.', '2026-05-20T15:10'],
    ['pl', 'Zadzwonię za dwie godziny.', '2026-05-20T16:10'],
    ['pl', 'Odpiszę za tydzień.', '2026-05-27T17:00'],
    ['pl', 'Odpiszę o siedemnastej.', '2026-05-20T17:00'],
    ['pl', 'Napiszę w weekend.', '2026-05-24T17:00'],
    ['pl', 'Odpiszę do 3 czerwca.', '2026-06-03T17:00'],
    ['pl', 'Dam znać jutro po południu.', '2026-05-21T17:00'],
    ['ja', '今晩中にお返事いたします。', '2026-05-20T19:00'],
    ['ja', '本日中に返信いたします。', '2026-05-20T17:00'],
    ['ja', '明日の朝、お返事します。', '2026-05-21T12:00'],
    ['ja', '明日の夜にご連絡差し上げます。', '2026-05-21T19:00'],
    ['ja', '１７時までにお返事します。', '2026-05-20T17:00'],
    ['ja', '午後5時半頃にご連絡いたします。', '2026-05-20T17:30'],
    ['ja', '週明けにご返信いたします。', '2026-05-25T17:00'],
    ['ja', '来週の火曜日に連絡します。', '2026-05-26T17:00'],
    ['ja', '30分後にお電話します。', '2026-05-20T14:40'],
    ['ja', '6月3日までにお返事いたします。', '2026-06-03T17:00'],
    ['ja', '明日返事するね。', '2026-05-21T17:00'],
  ])('%s: %s is due %s', (language, text, moment) => expect(read(text, language)).toBe(moment));

  it.each<[NoteLanguage, string]>([
    ['en', 'I don’t answer at the weekend.'],
    ['en', 'I’ll write at a better time.'],
    ['en', 'I can answer Monday to Friday.'],
    ['en', 'I’ll call back on Mondays.'],
    ['de', 'Ich antworte Montag bis Freitag von 9 bis 17 Uhr.'],
    ['de', 'Ich antworte montags.'],
    ['es', 'Respondo de lunes a viernes de 9 a 17.'],
    ['es', 'Te contesto los lunes de las 9 a las 17.'],
    ['fr', 'Je réponds du lundi au vendredi de 9h à 17h.'],
    ['it', 'Rispondo dal lunedì al venerdì dalle 9 alle 17.'],
    ['nl', 'Ik antwoord maandag tot en met vrijdag.'],
    ['pt', 'Respondo de segunda a sexta das 9 às 17.'],
    ['pl', 'Odpowiem od poniedziałku do piątku od 9 do 17.'],
    ['ja', '月曜日から金曜日にお返事します。'],
    ['en', 'I’ll write only when the plan changes.'],
    ['de', 'Am Wochenende schreibe ich nicht.'],
    ['de', 'Ich melde mich nur, wenn sich etwas ändert.'],
    ['de', 'Guten Morgen, ich schicke dir das Bild.'],
    ['fr', 'Je t’écris pour deux commandes.'],
    ['nl', 'Ik schrijf alleen als er iets verandert.'],
    ['pl', 'Napiszę tylko, gdy coś się zmieni.'],
  ])('%s: %s promises nothing', (language, text) => expect(readPromise(text, language, now)).toBeNull());

  it('finds none in our own texts that have no time in them', () => {
    for (const language of NOTE_LANGUAGES) {
      for (const wording of recipesIn(language).flatMap((r) => r.wordings)) {
        const { text } = renderNote(wording, {}, { language });
        expect.soft(readPromise(text, language, now), text).toBeNull();
      }
    }
  });

  it.each<[NoteLanguage, string, string]>([
    ['en', 'I’ll write in a few days.', 'in a few days'],
    ['de', 'Ich melde mich in den nächsten Tagen.', 'in den nächsten Tagen'],
    ['de', 'Ich melde mich, sobald ich zurück bin.', 'sobald ich'],
    ['fr', 'Je vous réponds dans quelques jours.', 'dans quelques jours'],
    ['pl', 'Odpiszę za kilka dni.', 'za kilka dni'],
  ])('%s: %s asks for the day', (language, text, words) => expect(readPromise(text, language, now)).toMatchObject({ words, due: null }));

  it('keeps the words that name the time together, and says where they stand', () => {
    const text = 'Ich melde mich morgen früh bei dir.';
    const found = readPromise(text, 'de', now);
    expect(found?.words).toBe('morgen früh');
    expect(text.slice(found?.at)).toBe('morgen früh bei dir.');
    expect(readPromise('I’ll get back to you tomorrow at 9:30.', 'en', now)?.words).toBe('tomorrow at 9:30');
  });

  it('takes a date that is over for next year’s, and no day that no month has', () => {
    expect(read('I’ll write on 3 May.', 'en')).toBe('2027-05-03T17:00');
    expect(read('I’ll write on 31 June.', 'en')).toBeNull();
  });
});
