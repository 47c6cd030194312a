/**
 * The one typed protocol. Pages (content scripts) and screens (extension pages) ask the worker; the worker answers and
 * may push to a tab. Everything that comes from a page is checked with zod before it is used.
 */
import * as z from 'zod/mini';
import { approachSchema, HEALTHS, platformSchema, type Kind } from '../core/approach.ts';
import { busyChoiceSchema } from '../core/hours/busy.ts';
import { STEPS } from '../core/delivery/types.ts';
import { VERBS, type PageState } from '../core/view.ts';
import { wordsMessages } from './words-protocol.ts';

const short = z.string().check(z.maxLength(2000));

export const actSchema = z.object({
  verb: z.enum(VERBS),
  key: z.nullable(short),
  deliveryId: z.nullable(short),
  replyId: z.nullable(short),
  arg: z.nullable(short),
  text: z.nullable(z.string().check(z.maxLength(20_000))),
  slots: z.record(z.string(), short),
  click: z.optional(z.object({ id: z.string().check(z.minLength(16), z.maxLength(64)), at: z.number() })),
});

/** How the resident came to the open thread; ground of the proof "this delivery itself opened it". */
const threadHelloSchema = z.object({
  thread: z.nullable(short),
  headerName: z.nullable(short),
  people: z.array(z.object({ name: short, profile: z.nullable(short), id: z.nullable(short) })).check(z.maxLength(50)),
  group: z.boolean(),
  composers: z.number(),
  /** The address this document was first at, and how often it changed after a trusted act of the user. */
  firstUrl: short,
  movedByUser: z.number(),
});

export const pageMessageSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('sighted'),
    platform: platformSchema,
    url: short,
    visible: z.boolean(),
    health: z.enum(HEALTHS),
    missing: z.array(short).check(z.maxLength(20)),
    viewer: z.nullable(short),
    approaches: z.array(z.object({ approach: approachSchema, aliases: z.array(short).check(z.maxLength(5)) })).check(z.maxLength(200)),
    thread: z.nullable(threadHelloSchema),
    /** First report of this document. */
    hello: z.boolean(),
  }),
  z.object({ type: z.literal('card-wanted') }),
  z.object({ type: z.literal('act'), act: actSchema }),
  z.object({
    type: z.literal('step-done'),
    deliveryId: short,
    step: z.enum(STEPS),
    attempt: z.number(),
    result: z.enum(['ok', 'standing', 'occupied', 'not-proven', 'failed', 'gone', 'hidden']),
    text: z.nullable(z.string().check(z.maxLength(20_000))),
  }),
  /** The user pressed the site's own control, or replied in the thread. */
  z.object({ type: z.literal('by-hand'), key: short, how: z.enum(['accepted', 'declined', 'replied']) }),
  /** A page that is being taught, or was: what is known of it; what was shown; the panel was closed. */
  z.object({ type: z.literal('recipe-wanted') }),
  z.object({ type: z.literal('taught'), recipe: z.unknown() }),
  z.object({ type: z.literal('teach-left') }),
  /** A countdown that this tab shows is over: a worker that was killed meanwhile starts again and looks. */
  z.object({ type: z.literal('tick') }),
  /** Controls were seen to go while they stood in the DOM for that person. */
  z.object({ type: z.literal('withdrawn'), keys: z.array(short).check(z.maxLength(200)) }),
  /** Somebody's page with the site's own "Add friend" on it; only with that switch. */
  z.object({ type: z.literal('never-first'), url: short, name: short }),
  /** A note that was changed on the card, looked at once; and "Keep it as it is". */
  z.object({ type: z.literal('check-note'), key: short, replyId: short, text: z.string().check(z.maxLength(20_000)) }),
  z.object({ type: z.literal('mark-dismissed') }),
]);
export type PageMessage = z.infer<typeof pageMessageSchema>;
export type ThreadHello = z.infer<typeof threadHelloSchema>;

/** What an extension page may ask. `tab` is the tab that the popup stands over. */
export const screenMessageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('popup'), tab: z.nullable(z.number()) }),
  z.object({ type: z.literal('popup-act'), tab: z.nullable(z.number()), act: actSchema }),
  z.object({
    type: z.literal('paste'),
    name: short,
    text: z.string().check(z.maxLength(20_000)),
    platform: z.nullable(platformSchema),
    profile: z.nullable(short),
  }),
  /** Somebody who was pasted, as it stands now. */
  z.object({ type: z.literal('pasted'), key: short }),
  z.object({ type: z.literal('look-at-old') }),
  z.object({ type: z.literal('report'), tab: z.nullable(z.number()) }),
  /** The page shows a second account: watch it too, or not in this session. */
  z.object({ type: z.literal('watch-account'), tab: z.nullable(z.number()), yes: z.boolean() }),
  /** The browser is being asked, or has just been asked, for an address of the user's own. */
  z.object({ type: z.literal('want-site'), platform: platformSchema, origin: short }),
  /** The page under the popup is to be taught; the browser is being asked, or has just been asked, for its site. */
  z.object({ type: z.literal('teach'), tab: z.number(), origin: short }),
  z.object({ type: z.literal('skip-invites'), from: z.nullable(short), key: z.nullable(short) }),
  /** The busy switch. `task`: what the user typed. */
  z.object({ type: z.literal('busy'), choice: busyChoiceSchema, task: short }),
  /** What was pressed at a promise in the popup. */
  z.object({ type: z.literal('promise'), id: short, what: z.enum(['done', 'later', 'day', 'drop', 'write']), arg: z.nullable(short) }),
  z.object({ type: z.literal('book-changed') }),
  z.object({ type: z.literal('erased') }),
  ...wordsMessages,
]);
export type ScreenMessage = z.infer<typeof screenMessageSchema>;

/** What the worker pushes to a tab. */
export type TabMessage =
  | { type: 'state'; state: PageState }
  /** `until`: epoch ms after which nothing of it is done any more (a laptop that slept, a page that was put away). */
  | { type: 'step'; deliveryId: string; step: (typeof STEPS)[number]; attempt: number; note: string | null; who: StepTarget; until: number }
  /** Gives up what is being watched or outlined for this delivery. */
  | { type: 'cancel'; deliveryId: string }
  /** The keyboard command: fold the card, or unfold it. */
  | { type: 'fold' }
  /** Asks for the page as a report without names; answered with its text. */
  | { type: 'report' }
  | { type: 'stop' };

/** Whom a step is for: enough to prove the thread and to find the request anew at the moment of the click. */
export interface StepTarget {
  name: string;
  ids: string[];
  profiles: string[];
  /** The address that this delivery itself opened in this tab, if it did. */
  opened: string | null;
  kind: Kind;
}
