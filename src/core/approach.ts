import * as z from 'zod/mini';
import { clean } from './text.ts';

/** What can arrive at the user's private door. */
export const KINDS = [
  'friend_request',
  'follow_request',
  'connection_request',
  'message',
  'message_request',
  'page_invite',
  'group_invite',
  'event_invite',
] as const;
export type Kind = (typeof KINDS)[number];

/** How much of a page a reading understood. `unrecognised`: it should be an inbox and isn’t understood; `not-inbox`: it is none, or still loads. */
export const HEALTHS = ['ok', 'empty', 'unrecognised', 'not-inbox'] as const;
export type Health = (typeof HEALTHS)[number];

const name = z.pipe(
  z.string(),
  z.transform((s) => clean(s, 200)),
);
const longText = z.pipe(
  z.string(),
  z.transform((s) => clean(s, 20_000, 'lines')),
);
const shortId = z.pipe(
  z.string(),
  z.transform((s) => clean(s, 300)),
);

/** A site's short name, or the host of a site that the user taught (recipe/taught-site.ts). */
export const platformSchema = z.string().check(z.regex(/^(?:[a-z][a-z0-9-]{0,31}|(?=.{1,200}$)[a-z0-9_-]+(?:\.[a-z0-9_-]+)+)$/));

/** A sender as a page shows them. `profile` is a normalised absolute URL, `id` the site's own stable id. */
export const senderSchema = z.object({
  name,
  profile: z.nullable(shortId),
  id: z.nullable(shortId),
});
export type Sender = z.infer<typeof senderSchema>;

/** One incoming thing, as read from a page. Pages are hostile: everything is bounded and cleaned here. */
export const approachSchema = z.object({
  platform: platformSchema,
  kind: z.enum(KINDS),
  sender: senderSchema,
  /** Newest incoming run, or the preview in a list; empty for a bare request. */
  text: longText,
  /** The site's key of the conversation, for messages. */
  thread: z.nullable(shortId),
  /** Epoch ms, when the page tells it (a notification's id), else null. */
  at: z.nullable(z.number()),
  /** Which of a site's front ends the page is, where it has several with addresses of their own; left out: its own. */
  front: z.optional(z.string().check(z.regex(/^[a-z]{1,20}$/))),
});
export type Approach = z.infer<typeof approachSchema>;
