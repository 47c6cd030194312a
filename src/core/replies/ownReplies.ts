import * as z from 'zod/mini';
import { CONTACT_POINT_KINDS } from '../settings-parts.ts';
import { MOST_OWN, ownReplySchema, type OwnReply } from './own-reply.ts';
import { ownSituation, rungsOf } from './situations.ts';
import type { NoteLanguage, Recipe } from './types.ts';

const fileSchema = z.object({
  kind: z.literal('doorstep-replies'),
  version: z.literal(1),
  replies: z.array(z.unknown()),
});

/** Adds a reply at the end, or takes the place of the one with its id. Gives a new list. */
export function putOwn(list: readonly OwnReply[], reply: OwnReply): OwnReply[] {
  const checked = ownReplySchema.parse(reply);
  return list.some((r) => r.id === checked.id) ? list.map((r) => (r.id === checked.id ? checked : r)) : [...list, checked];
}

export const removeOwn = (list: readonly OwnReply[], id: string): OwnReply[] => list.filter((r) => r.id !== id);

/** The user's replies as a readable file. */
export const exportOwn = (list: readonly OwnReply[]): string =>
  `${JSON.stringify({ kind: 'doorstep-replies', version: 1, replies: list }, null, 2)}\n`;

export interface OwnImport {
  list: OwnReply[];
  added: number;
  /** Same text in the same language is there already. */
  known: number;
  /** Entries that are no reply. */
  unreadable: number;
  /** Entries for which there was no room any more. */
  tooMany: number;
}

/**
 * Takes replies from a file into a list; nothing of the list is lost or changed.
 * @param freshId gives an id for an entry whose own is taken. Gives null when the file holds no replies at all.
 */
export function importOwn(list: readonly OwnReply[], file: string, freshId: () => string): OwnImport | null {
  const parsed = fileSchema.safeParse(fromJson(file));
  if (!parsed.success) return null;
  const result: OwnImport = { list: [...list], added: 0, known: 0, unreadable: 0, tooMany: 0 };
  for (const raw of parsed.data.replies.slice(0, 5 * MOST_OWN)) {
    const read = ownReplySchema.safeParse(raw);
    if (!read.success || !read.data.text || ownSituation(read.data.situation) === null) result.unreadable += 1;
    else if (result.list.some((r) => r.text === read.data.text && r.language === read.data.language)) result.known += 1;
    else if (result.list.length >= MOST_OWN) result.tooMany += 1;
    else {
      const taken = result.list.some((r) => r.id === read.data.id);
      const rung = rungsOf(read.data.situation).includes(read.data.rung) ? read.data.rung : (rungsOf(read.data.situation)[0] ?? 1);
      result.list.push({ ...read.data, rung, id: taken || !read.data.id ? freshId() : read.data.id });
      result.added += 1;
    }
  }
  return result;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The user's replies of one language, in the shape of the library, so that they are chosen and rendered like it. */
export function ownRecipes(list: readonly OwnReply[], language: NoteLanguage): Recipe[] {
  return list
    .filter((r) => r.language === language)
    .map((r) => ({
      id: `own/${r.id}`,
      language,
      situation: r.situation,
      relationships: r.relationships,
      rung: r.rung,
      // A text that names no way in offers none, and its button says so.
      contactPoints: /\{(?:link|contactPoint)\}/u.test(r.text) ? [...CONTACT_POINT_KINDS] : [],
      needsPolicy: false,
      wordings: [
        {
          id: `own/${r.id}/${r.changedAt}`,
          parts: [{ role: 'no' as const, text: template(r.text) }],
          ...(r.formality ? { formality: r.formality } : {}),
        },
      ],
    }));
}

/** Only `{slot}` means something in the user's text; the name falls away with the comma or space before it. */
const template = (text: string): string => text.replace(/[[\]\\]/gu, (c) => `\\${c}`).replace(/(,? ?)\{name\}/gu, '[$1{name}]');
