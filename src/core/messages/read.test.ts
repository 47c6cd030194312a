import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from './read.ts';
import type { Intent } from './types.ts';

describe('what a message is for, in nine languages without any hint', () => {
  const cases: [language: string, intent: Intent, text: string][] = [
    ['en', 'work_question', 'Could you send the invoice for the last order again?'],
    ['en', 'asks_contact_info', 'What is your phone number?'],
    ['de', 'new_business_enquiry', 'Guten Tag, was würde ein Bild in A3 kosten? Haben Sie im Mai Zeit?'],
    ['de', 'thanks', 'Vielen Dank, die Karten sind wunderschön geworden!'],
    ['es', 'pushes_after_decline', 'Ya sé que dijiste que no, pero te mandé la solicitud otra vez'],
    ['fr', 'event_or_seminar_invite', 'Nous organisons une soirée portes ouvertes vendredi, vous êtes invitée !'],
    ['it', 'meeting_reminder', 'Ti ricordo il nostro appuntamento di domani alle 9'],
    ['nl', 'hostile', 'Jullie zijn oplichters, ik doe aangifte!'],
    ['pt', 'sales_pitch', 'Ajudamos empresas a dobrar suas vendas, posso te mandar uma proposta sem compromisso?'],
    ['pl', 'page_or_group_invite', 'Polub proszę moją nową stronę'],
    ['ja', 'friendly_chat', '久しぶり!元気にしてる?'],
  ];
  it.each(cases)('%s %s: %s', (language, intent, text) => {
    expect(readMessage(text)).toMatchObject({ intent, language });
  });
  it('tells which words decided', () => {
    expect(readMessage('Do you have WhatsApp?').matched.join(' ')).toContain('whatsapp');
  });
  it('is unsure where there is nothing to go by', () => {
    expect(readMessage('qxzv')).toMatchObject({ intent: 'unsure', confidence: 0 });
  });
});

describe('urgency', () => {
  it.each([
    'There is a fire in the studio, call me now!',
    'Mama ist gestürzt und reagiert nicht, ruf mich an',
    'Papá ha tenido un accidente, estamos en urgencias',
    "Il y a le feu dans l'atelier, appelle-moi tout de suite",
    'Non respira, chiama l’ambulanza',
    'Ik wil niet meer leven',
    'Socorro, a loja está pegando fogo',
    'Tata miał zawał, jesteśmy w szpitalu',
    'Notfall! Wasserrohrbruch im Laden, bitte sofort melden!',
    'The client is on the phone, production is down.',
    '救急車を呼んで、お父さんが倒れた',
  ])('finds what can not wait: %s', (text) => expect(readMessage(text).urgency).toBe('now'));
  it.each([
    'URGENT!!! Your domain expires TODAY, act now and save 50%',
    'EMERGENCY!! which of these two dresses',
    'LAST CHANCE, only 4 spots left for the FREE masterclass',
    'I am dying 😂 you have to see this',
    'Notfall! Welche Torte soll ich backen? haha',
  ])('is not fooled by loud words: %s', (text) => expect(readMessage(text).urgency).not.toBe('now'));
  it('hears quiet despair and says so', () => {
    const read = readMessage("I've given the cats to my neighbour. I don't think I'll be around much longer.");
    expect(read).toMatchObject({ intent: 'emergency', urgency: 'now' });
    expect(read.signals).toContain('crisis');
  });
});

describe('what matters beside the intent', () => {
  it.each([
    ['threat', 'I know where you live. You will be sorry.'],
    ['fraud', 'Can you get some gift cards for me? I am in a meeting'],
    ['fraud', 'My bank details have changed, please pay the open invoice to the new account today.'],
    ['fraud', "I need you to buy vouchers for a client, I'm in a meeting and can't talk."],
    ['fraud', 'hey is this you in this video? click here http://x.example'],
    ['fraud', 'Meine Bankverbindung hat sich geändert, bitte überweisen Sie auf das neue Konto.'],
    ['fraud', 'Mon RIB a changé, merci de régler la facture sur le nouveau compte.'],
    ['fraud', 'He cambiado de cuenta bancaria, por favor paga la factura a la nueva cuenta.'],
    ['boundary', 'Please stop sending me private messages'],
    ['notice', 'Ana Ruiz invited you to like her page "Ruiz Prints"'],
    ['no-rush', 'Did you get the files? No rush at all.'],
    ['cancels', "Let's cancel the coffee on Thursday"],
  ])('%s', (signal, text) => expect(readMessage(text).signals).toContain(signal));
});

describe('what matters beside the intent, as people say it every day in eight languages', () => {
  it.each([
    ['cancels', 'de', 'Ich schaffe es morgen leider nicht.'],
    ['cancels', 'fr', 'Je ne pourrai pas venir demain, désolé.'],
    ['cancels', 'es', 'Mañana no voy a poder ir, lo siento.'],
    ['cancels', 'it', 'Domani non riesco a venire, mi dispiace.'],
    ['cancels', 'nl', 'De vergadering gaat niet door.'],
    ['cancels', 'pt', 'Tenho de cancelar a reunião de quinta.'],
    ['cancels', 'pl', 'Jutro niestety nie dam rady przyjść.'],
    ['cancels', 'ja', '明日は行けなくなりました。すみません。'],
    ['no-rush', 'de', 'Kannst du mir bei Gelegenheit die Rechnung schicken?'],
    ['no-rush', 'fr', "Quand tu auras un moment, tu peux m'envoyer la facture ?"],
    ['no-rush', 'es', 'Cuando tengas un rato, ¿me mandas la factura?'],
    ['no-rush', 'it', 'Quando hai un attimo, mi mandi la fattura?'],
    ['no-rush', 'nl', 'Als je even tijd hebt, stuur je me dan de factuur?'],
    ['no-rush', 'pt', 'Quando tiver um tempinho, me manda a fatura?'],
    ['no-rush', 'pl', 'Jak znajdziesz chwilę, wyślij mi fakturę.'],
    ['no-rush', 'ja', 'お手すきの際に請求書を送ってください。'],
    ['boundary', 'de', 'Bitte schreib mir hier nicht mehr.'],
    ['boundary', 'nl', 'Stuur me alsjeblieft geen berichten meer.'],
    ['boundary', 'pl', 'Przestań mi wysyłać wiadomości.'],
    ['threat', 'de', 'Das wirst du noch bereuen.'],
    ['threat', 'nl', 'Hier ga je spijt van krijgen.'],
    ['crisis', 'nl', 'Ik wil dood.'],
    ['fraud', 'fr', "Maman, j'ai cassé mon téléphone, voici mon nouveau numéro."],
    ['fraud', 'es', 'Mamá, se me ha roto el móvil, este es mi nuevo número.'],
    ['fraud', 'pl', 'Mamo, zepsuł mi się telefon, to mój nowy numer.'],
    ['deadline', 'it', 'Mi serve la fattura in giornata.'],
    ['deadline', 'pl', 'Czy możesz wysłać plik do wieczora?'],
  ])('%s in %s: %s', (signal, _language, text) => expect(readMessage(text).signals).toContain(signal));
  it.each([
    ['cancels', 'Ich kann morgen gerne kommen!'],
    ['cancels', '明日は行けます。楽しみにしています。'],
    ['threat', 'Den Kauf werden Sie nicht bereuen.'],
    ['threat', 'Je zult er geen spijt van krijgen!'],
    ['crisis', 'Ik wil niet meer wachten op mijn bestelling.'],
    ['boundary', 'Bitte nicht mehr als drei Karten drucken.'],
    ['deadline', 'Miło było w poniedziałek po południu na targach.'],
  ])('no %s: %s', (signal, text) => expect(readMessage(text).signals).not.toContain(signal));
  it.each([
    ['it', 'So dove abiti.'],
    ['it', 'Puoi mandarmi il file entro stasera?'],
    ['pt', 'Preciso da fatura ainda hoje.'],
    ['pl', 'Muszę odwołać nasze czwartkowe spotkanie.'],
    ['fr', "Il me faut le devis d'ici midi."],
  ])('knows %s by a few little words: %s', (language, text) => expect(readMessage(text).language).toBe(language));
  it.each(['Domani non riesco a venire, mi dispiace.', 'Mañana no voy a poder ir, lo siento.', 'Amanhã não consigo ir, desculpa.'])(
    'nobody who calls off is hostile: %s',
    (text) => expect(readMessage(text).intent).toBe('meeting_reminder'),
  );
});

it('one word of money in honest work is no fraud', () => {
  expect(readMessage('Could you send the invoice again, and your bank details?').signals).not.toContain('fraud');
  expect(readMessage('Do you sell vouchers? I would like one for my sister.').signals).not.toContain('fraud');
  expect(readMessage('Please verify your booking for Thursday, the invoice is attached.').signals).not.toContain('fraud');
});

it('work that is wanted before a meeting is no reminder of the meeting', () => {
  expect(readMessage("Can you look at slide 4 before tomorrow's meeting?").intent).toBe('work_question');
  expect(readMessage("A reminder of tomorrow's meeting at 10.").intent).toBe('meeting_reminder');
  expect(readMessage('Your pallet arrives Thursday between 8 and 10, somebody must sign.').intent).toBe('work_question');
});

describe('hostile input', () => {
  it('never throws and stays fast, whatever comes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.lorem({ maxCount: 200 })), (text) => {
        const read = readMessage(text);
        expect(read.confidence).toBeGreaterThanOrEqual(0);
        expect(read.confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 30 },
    );
  });
  it('reads no more of twenty thousand characters than it needs', () => {
    const part = 'please call me about the order and the invoice ';
    expect(readMessage(part.repeat(430)).intent).toBe(readMessage(part.repeat(100)).intent);
  });
});

describe('messages that nothing was learned from', () => {
  const lines = readFileSync(new URL('./samples/held.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((l) => l !== '' && !l.startsWith('#'));
  const judged = lines.map((line) => {
    const [intent, urgency, ...text] = line.split('|');
    return { intent, urgency, read: readMessage(text.join('|')) };
  });
  it('are read rightly in at least four of five cases, and every emergency is found', () => {
    expect(judged.filter((j) => j.read.intent === j.intent).length / judged.length).toBeGreaterThanOrEqual(0.8);
    expect(judged.filter((j) => j.urgency === 'now' && j.read.urgency !== 'now')).toEqual([]);
  });
});
