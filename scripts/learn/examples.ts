import { split } from '../../src/core/messages/compile.ts';
import type { Cue, Language } from '../../src/core/messages/cues.ts';

export interface Example {
  intent: string;
  text: string;
  weight: number;
}

/** The kind of message that each cue speaks for; cues that speak for none are left out. */
const MEANS: Partial<Record<Cue, string>> = {
  chat: 'friendly_chat',
  private: 'friendly_chat',
  feel: 'long_personal',
  work: 'work_question',
  mine: 'work_question',
  buy: 'new_business_enquiry',
  pitch: 'sales_pitch',
  event: 'event_or_seminar_invite',
  invite: 'event_or_seminar_invite',
  remind: 'meeting_reminder',
  page: 'page_or_group_invite',
  contact: 'asks_contact_info',
  push: 'pushes_after_decline',
  hurt: 'pushes_after_decline',
  hostile: 'hostile',
  threat: 'hostile',
  danger: 'emergency',
  outage: 'emergency',
  crisis: 'emergency',
  call: 'emergency',
  thanks: 'thanks',
  misc: 'other',
  fraud: 'other',
  boundary: 'other',
};

/** Readings of one phrase: each alternative of its groups is taken in turn. */
function readings(phrase: string): string[] {
  const made = new Set<string>();
  for (let turn = 0; turn < 4; turn += 1) {
    let text = phrase.replace(/\*/g, '').replace(/_/g, ' ');
    // Groups may stand in groups: the innermost first.
    for (let depth = 0; depth < 3; depth += 1) {
      text = text.replace(/\(([^()]*)\)/g, (_, inner: string) => {
        const options = inner.split(/[/|]/);
        return options[turn % options.length] ?? '';
      });
    }
    made.add(text.replace(/ +/g, ' ').trim());
  }
  return [...made].filter((t) => t !== '');
}

/** The phrases of a language as small examples. */
export function examplesOf(language: Language): Example[] {
  const list: Example[] = [];
  for (const [cue, phrases] of Object.entries(language.cues) as [Cue, [string, string?]][]) {
    const intent = MEANS[cue];
    if (!intent) continue;
    phrases.forEach((all, i) => {
      for (const phrase of split(all ?? '')) for (const text of readings(phrase)) list.push({ intent, text, weight: i === 0 ? 1 : 0.8 });
    });
  }
  return list;
}
