/** The questions that a card asks in place of answers: who is this, is it the one in the book, where do you send people. */
import { say } from './say.ts';
import { isMessage } from '../../core/approach-keys.ts';
import { CONTACT_POINT_KINDS } from '../../core/settings-parts.ts';
import type { ContactPointKind } from '../../core/settings.ts';
import { presetOf } from '../../core/boundary/take-preset.ts';
import type { Relationship } from '../../core/contact.ts';
import type { Button, QuestionView, Verb } from '../../core/view.ts';
import type { WordKey } from '../../browser/words.ts';
import type { Judged } from '../judge.ts';
import { shortName } from './words-for.ts';

type Choice = Button & { arg: string };
const choice = (verb: Verb, label: WordKey, arg: string): Choice => ({ verb, label: say(label), arg });

/** The question that stands first, or null if answers can be offered at once. */
export function questionOf(j: Judged, hasPoint: boolean, needsPoint: boolean, profession: string | null = null): QuestionView | null {
  if (j.verdict.question === 'who') return whoQuestion(presetOf(profession)?.client ?? 'client');
  if (j.verdict.question === 'same') return sameQuestion(j);
  return needsPoint && !hasPoint ? whereQuestion() : null;
}

/** @param client what the chosen profession calls a client: it stands in that place, and the plain word under More. */
function whoQuestion(client: Relationship): QuestionView {
  const people = [choice('who', 'who_patient', 'patient'), choice('who', 'who_student', 'student'), choice('who', 'who_client', 'client')];
  const first = people.filter((p) => p.arg === client);
  return {
    text: say('ask_who'),
    buttons: [
      ...first,
      choice('who', 'who_coworker', 'coworker'),
      choice('who', 'who_vendor', 'vendor'),
      choice('who', 'who_friend', 'friend'),
      choice('who', 'who_unknown', 'unknown'),
    ],
    more: [
      choice('who', 'who_prospect', 'prospect'),
      choice('who', 'who_boss', 'boss'),
      choice('who', 'who_report', 'report'),
      choice('who', 'who_fellow', 'fellow'),
      ...people.filter((p) => p.arg !== client),
      choice('who', 'who_parent', 'parent'),
      choice('who', 'who_acquaintance', 'acquaintance'),
      choice('who', 'who_distance', 'keep-distance'),
    ],
    field: null,
    own: { verb: 'who', label: say('who_own'), hint: say('who_own_hint'), save: say('who_own_save') },
  };
}

function sameQuestion(j: Judged): QuestionView {
  const name = j.contact?.names[0] ?? j.nudge.sender.name;
  const slots = { name, first: shortName(name) };
  const onlyName = j.match.reasons.some((r) => r.code === 'other-profile');
  const key: WordKey =
    j.match.others.length > 0
      ? 'ask_same_several'
      : onlyName || j.match.warn === 'second-account'
        ? 'ask_same'
        : j.match.level === 'likely' || j.match.reasons.some((r) => r.code === 'same-name')
          ? 'ask_same_no_profile'
          : 'ask_same_close';
  return {
    text: say(key, slots),
    buttons: [choice('same', 'same_yes', 'yes'), choice('same', 'same_no', 'no'), choice('same', 'same_unsure', 'unsure')],
    more: [],
    field: null,
  };
}

const HINTS: Partial<Record<ContactPointKind, WordKey>> = {
  linkedin: 'where_linkedin_hint',
  email: 'where_email_hint',
  phone: 'where_phone_hint',
  postal: 'where_postal_hint',
  other: 'where_other_hint',
  practice: 'where_other_hint',
};

function whereQuestion(): QuestionView {
  return {
    text: say('ask_where'),
    buttons: [],
    more: [],
    field: {
      verb: 'contact-point',
      label: say('ask_where'),
      kinds: CONTACT_POINT_KINDS.map((kind) => ({ value: kind, label: say(`where_${kind}`), hint: say(HINTS[kind] ?? 'where_link_hint') })),
      save: say('where_save'),
    },
  };
}

/** Asked about by a bare name on a page: is it a request or a message? For the words of what was learned. */
export const learnedKey = (relationship: string, j: { nudge: { kind: Judged['nudge']['kind'] } }): WordKey => {
  if (relationship === 'friend' || relationship === 'family') return isMessage(j.nudge.kind) ? 'learned_friend_message' : 'learned_friend';
  if (relationship === 'keep-distance') return 'learned_distance';
  return LEARNED[relationship] ?? 'learned_own';
};

const LEARNED: Partial<Record<string, WordKey>> = {
  client: 'learned_client',
  prospect: 'learned_prospect',
  coworker: 'learned_coworker',
  boss: 'learned_boss',
  report: 'learned_report',
  vendor: 'learned_vendor',
  fellow: 'learned_fellow',
  patient: 'learned_patient',
  student: 'learned_student',
  parent: 'learned_parent',
  acquaintance: 'learned_acquaintance',
  'keep-warm': 'learned_keep_warm',
};
