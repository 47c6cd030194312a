import type { NoteLanguage } from '../replies/types.ts';

/** What a message is for. `unsure`: the rules can't tell. */
export const INTENTS = [
  'friendly_chat',
  'long_personal',
  'work_question',
  'new_business_enquiry',
  'sales_pitch',
  'event_or_seminar_invite',
  'meeting_reminder',
  'page_or_group_invite',
  'asks_contact_info',
  'pushes_after_decline',
  'hostile',
  'emergency',
  'thanks',
  'other',
  'unsure',
] as const;
export type Intent = (typeof INTENTS)[number];

/** low: no hurry. normal: a day or two. high: today. now: drop everything. */
export const URGENCIES = ['low', 'normal', 'high', 'now'] as const;
export type Urgency = (typeof URGENCIES)[number];

/**
 * What matters beside the intent. threat, crisis: safety first. fraud: asks for codes, gift cards, a log-in. boundary:
 * the sender draws a line for the user. notice: written by the site, not by a person. no-rush: says so. false-alarm:
 * loud words without an emergency. hurt: put out by an earlier no. on-now: it has begun. again: says itself that it repeats. deadline: names an hour of today. cancels: calls a meeting off.
 */
export const SIGNALS = [
  'threat',
  'crisis',
  'fraud',
  'boundary',
  'notice',
  'no-rush',
  'false-alarm',
  'hurt',
  'on-now',
  'again',
  'deadline',
  'cancels',
] as const;
export type Signal = (typeof SIGNALS)[number];

export interface MessageReading {
  intent: Intent;
  urgency: Urgency;
  /** 0 to 1: how clearly the winner stands out. */
  confidence: number;
  /** The words of the message that decided, for "Why?"; as they stand in the text. */
  matched: string[];
  language: NoteLanguage | null;
  signals: Signal[];
}
