import { clean, inMail } from '../text.ts';
import type { FirstKind } from './first-kinds.ts';
import type { NoteLanguage } from './types.ts';

/** What an e-mail draft is about: an answer to what came in, or what the user writes first. */
export type MailAbout = 'request' | 'message' | 'asked-in' | FirstKind;

/** Longest subject that is the user's own, in characters. */
const LONGEST = 80;

/** Quiet subjects, the same to everybody: what a postbox shows before a mail is opened says nothing of the answer. */
const SUBJECTS: Readonly<Record<NoteLanguage, Readonly<Record<MailAbout, string>>>> = {
  en: {
    request: 'Your request on {site}',
    message: 'Your message',
    'asked-in': 'Your invitation',
    invite: 'An invitation, if you like',
    'follow-up': 'A short question',
    'was-sharp': 'About my last message',
    'took-a-no': 'Thank you for your answer',
  },
  de: {
    request: 'Zur Anfrage auf {site}',
    message: 'Zur Nachricht',
    'asked-in': 'Zur Einladung',
    invite: 'Eine Einladung, ganz ohne Eile',
    'follow-up': 'Eine kurze Frage',
    'was-sharp': 'Zu meiner letzten Nachricht',
    'took-a-no': 'Danke für die Antwort',
  },
  es: {
    request: 'Sobre la solicitud en {site}',
    message: 'Sobre el mensaje',
    'asked-in': 'Sobre la invitación',
    invite: 'Una invitación, sin compromiso',
    'follow-up': 'Una pregunta breve',
    'was-sharp': 'Sobre mi último mensaje',
    'took-a-no': 'Gracias por la respuesta',
  },
  fr: {
    request: 'À propos de la demande sur {site}',
    message: 'À propos du message',
    'asked-in': 'À propos de l’invitation',
    invite: 'Une invitation, sans engagement',
    'follow-up': 'Une courte question',
    'was-sharp': 'À propos de mon dernier message',
    'took-a-no': 'Merci pour la réponse',
  },
  it: {
    request: 'A proposito della richiesta su {site}',
    message: 'A proposito del messaggio',
    'asked-in': 'A proposito dell’invito',
    invite: 'Un invito, senza impegno',
    'follow-up': 'Una breve domanda',
    'was-sharp': 'A proposito del mio ultimo messaggio',
    'took-a-no': 'Grazie per la risposta',
  },
  nl: {
    request: 'Over het verzoek op {site}',
    message: 'Over het bericht',
    'asked-in': 'Over de uitnodiging',
    invite: 'Een uitnodiging, geheel vrijblijvend',
    'follow-up': 'Een korte vraag',
    'was-sharp': 'Over mijn laatste bericht',
    'took-a-no': 'Bedankt voor het antwoord',
  },
  pt: {
    request: 'Sobre o pedido ({site})',
    message: 'Sobre a mensagem',
    'asked-in': 'Sobre o convite',
    invite: 'Um convite, sem compromisso',
    'follow-up': 'Uma pergunta breve',
    'was-sharp': 'Sobre a minha última mensagem',
    'took-a-no': 'Agradeço a resposta',
  },
  pl: {
    request: 'W sprawie zaproszenia ({site})',
    message: 'W sprawie wiadomości',
    'asked-in': 'W sprawie zaproszenia',
    invite: 'Zaproszenie, bez zobowiązań',
    'follow-up': 'Krótkie pytanie',
    'was-sharp': 'O mojej ostatniej wiadomości',
    'took-a-no': 'Dziękuję za odpowiedź',
  },
  ja: {
    request: '{site}でのリクエストについて',
    message: 'メッセージについて',
    'asked-in': 'ご招待について',
    invite: 'ご案内',
    'follow-up': '先日の件について',
    'was-sharp': '先日のメッセージについて',
    'took-a-no': 'お返事ありがとうございます',
  },
};

/** The subject of an e-mail draft in the language of its note. @param site for a request: where it came in. */
export const mailSubject = (language: NoteLanguage, about: MailAbout, site = ''): string =>
  SUBJECTS[language][about].replace('{site}', () => site);

/** What the user writes first: whatever they say it is about, else the subject of its kind. @param purpose as typed; may be empty. */
export const firstSubject = (language: NoteLanguage, kind: FirstKind, purpose: string): string =>
  (kind === 'follow-up' && clean(purpose, LONGEST)) || mailSubject(language, kind);

/** An e-mail draft. @param address as it stands in the book. @param text the note; left out: without one. */
export const mailDraft = (address: string, subject: string, text: string | null = null): string =>
  `mailto:${inMail(address).replaceAll('%40', '@')}?subject=${inMail(subject)}${text === null ? '' : `&body=${inMail(text)}`}`;
