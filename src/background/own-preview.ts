/** How a reply in the user's own words reads for a real person. */
import { readSettings } from '../browser/settings.ts';
import { userLanguage } from '../browser/words.ts';
import { shownName } from '../core/contact.ts';
import { greetingName } from '../core/replies/names.ts';
import { slotsWithPoint } from '../core/replies/choose.ts';
import type { OwnReply } from '../core/replies/own-reply.ts';
import { ownRecipes } from '../core/replies/ownReplies.ts';
import { renderNote } from '../core/replies/render.ts';
import { WHEN_CODES } from '../core/replies/library/phrases.ts';
import { phrasesIn } from '../core/replies/library/all.ts';
import type { SlotValues } from '../core/replies/types.ts';
import { untilWords } from '../core/replies/until.ts';
import type { OwnPreview } from '../core/words-view.ts';
import { contactById } from '../store/book.ts';
import { say } from './present/say.ts';
import { noteLanguage } from '../core/replies/note-language.ts';

/** @param person a contact's id, or null for a sample name. */
export async function ownPreview(reply: OwnReply, person: string | null): Promise<OwnPreview> {
  const settings = await readSettings();
  const contact = person === null ? null : await contactById(person);
  const name = contact ? shownName(contact) : say('mine_sample');
  const [wording] = ownRecipes([reply], reply.language)[0]?.wordings ?? [];
  const point = settings.contactPoints.find((p) => p.kind === 'linkedin') ?? settings.contactPoints[0] ?? null;
  const first = greetingName(name, reply.language);
  const known: SlotValues = {
    ...samples(reply, settings.busy.task),
    ...(first === null ? {} : { name: first }),
    ...(settings.myName ? { me: settings.myName } : {}),
  };
  const slots = slotsWithPoint(known, point, reply.language, noteLanguage(userLanguage()));
  const note = wording ? renderNote(wording, slots, { language: reply.language }) : null;
  return { text: note?.text ?? '', missing: note?.leftover ?? [], name: first ?? name };
}

/** What is known only when somebody asks: sample values, so that the text can be read as a whole. */
function samples(reply: OwnReply, task: string): SlotValues {
  const words = phrasesIn(reply.language);
  const morning = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO('UTC');
  const day = new Intl.DateTimeFormat(reply.language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(123 * 86_400_000);
  return {
    when: words.when[WHEN_CODES[0]],
    // With the article that a note brings along, so that nobody writes it twice.
    until: untilWords(reply.language, 17 * 3_600_000, morning),
    earlierDate: day,
    purpose: '…',
    task: task || '…',
  };
}
