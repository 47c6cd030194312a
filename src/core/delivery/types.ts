import * as z from 'zod/mini';
import { platformSchema, senderSchema, KINDS } from '../approach.ts';
import type { AssistLevel } from '../settings.ts';
import { assistLevelSchema } from '../settings-parts.ts';

/** Where a delivery stands. The words on screen are in experience.md, "The main job, word by word". */
export const PHASES = [
  'countdown', // 5 s before the first act (level 4, or decline without a word); nothing has happened
  'opening', // the note's tab is on its way
  'placing', // `place` commanded
  'placed', // the note is in the box; the user presses Enter
  'sending', // level 4: `send` commanded
  'watching', // something was sent; waiting for proof
  'returning', // note sent; the request's tab comes forward
  'decline-countdown', // 5 s, "Keep the request"
  'declining', // `decline` commanded
  'outlining', // below level 3: the site's own button is outlined, the user presses
  'asking-other', // "You wrote something else. Delete the request too?"
  'asking-sent', // "Was it sent?"
  'asking-email', // "Sent it?" after an e-mail draft was opened
  'paused', // needs a new click: "Go on", "Leave it"
  'done',
  'ended', // stopped, failed or answered by hand; see `end`
] as const;
export type Phase = (typeof PHASES)[number];

export const ENDS = [
  'declined',
  'declined-silently',
  'note-only',
  'shown',
  'placed-only',
  'copied',
  'emailed',
  'kept',
  'undone',
  'stopped',
  'dropped',
  'taken-out',
  'occupied',
  'not-proven',
  'place-failed',
  'decline-unseen',
  'by-hand',
  'could-not-tell', // a step was begun and what became of it can't be seen any more ("The request isn't there any more")
] as const;
export type End = (typeof ENDS)[number];

export const PAUSES = [
  'tab-closed',
  'expired',
  'reloaded',
  'restarted',
  'request-gone',
  'permission-lost',
  'hidden',
  'send-unseen',
  'timeout',
  'level-lowered', // the site was set to do less meanwhile
  'switched-off', // Doorstep was paused, or the site switched off, meanwhile
] as const;
export type Pause = (typeof PAUSES)[number];

/** The steps that a page can be commanded to carry out, one at a time. */
export const STEPS = ['place', 'look', 'take-out', 'send', 'watch-sent', 'find-request', 'decline', 'outline'] as const;
export type Step = (typeof STEPS)[number];
/** These can't be taken back: once begun and unreported they are never repeated, only looked up. */
export const IRREVERSIBLE: readonly Step[] = ['place', 'send', 'decline'];

export const deliverySchema = z.object({
  id: z.string(),
  nudgeKey: z.string(),
  platform: platformSchema,
  kind: z.enum(KINDS),
  sender: senderSchema,
  /** Every profile and id known for this person on this site (book and page), for the proof. */
  knownProfiles: z.array(z.string()),
  knownIds: z.array(z.string()),
  /** The note goes into a chat on another site, or in another thread than the site would open: who it is there. */
  noteAt: z.optional(z.object({ platform: platformSchema, ids: z.array(z.string()), profiles: z.array(z.string()) })),
  level: assistLevelSchema,
  /** Is a request to be declined after the note? */
  declines: z.boolean(),
  channel: z.enum(['thread', 'email', 'copy', 'none']),
  /** The note as the user left it; null: without a word. */
  note: z.nullable(z.string()),
  replyId: z.string(),
  threadUrl: z.nullable(z.string()),
  requestUrl: z.nullable(z.string()),
  requestTab: z.nullable(z.number()),
  noteTab: z.nullable(z.number()),
  phase: z.enum(PHASES),
  end: z.nullable(z.enum(ENDS)),
  pause: z.nullable(z.enum(PAUSES)),
  /** The phase to go on from after a pause. */
  pausedFrom: z.nullable(z.enum(PHASES)),
  /** The step that was begun and has not reported yet. */
  begun: z.nullable(z.object({ step: z.enum(STEPS), attempt: z.number(), at: z.number() })),
  attempt: z.number(),
  /** The note was placed, or may have been: never placed again before a look at the box. */
  placedEver: z.boolean(),
  /** The note goes into a chat that stands in a window over the page; where that isn't proven, the full chat is opened. */
  inWindow: z.optional(z.boolean()),
  /** The user pressed the site's own outlined button; whether it worked is for the page to see. */
  pressed: z.optional(z.boolean()),
  /** The request's own page was opened in this run because its tab was gone or had moved on. */
  requestOpened: z.boolean(),
  sentText: z.nullable(z.string()),
  sentAt: z.nullable(z.number()),
  declinedAt: z.nullable(z.number()),
  countdownUntil: z.nullable(z.number()),
  clickedAt: z.number(),
  /** A click is good for ten minutes. */
  goodUntil: z.number(),
  changedAt: z.number(),
  /** The user has read how it ended, and it is said no more. */
  dismissed: z.optional(z.boolean()),
  /** What the answer was, for the log: not needed to carry it out. */
  answer: z.optional(
    z.object({
      outcome: z.string(),
      rung: z.number(),
      wordingId: z.nullable(z.string()),
      /** The kind of contact point that the note names. */
      offered: z.nullable(z.string()),
      /** The last word of this one says that Doorstep can press Send. */
      offersSend: z.optional(z.boolean()),
      /** The note's language, the time that was picked for {when}, and whether a reminder of it is wanted. */
      language: z.optional(z.string()),
      when: z.optional(z.nullable(z.string())),
      remind: z.optional(z.boolean()),
    }),
  ),
});
export type Delivery = z.infer<typeof deliverySchema>;

/** What can happen to a delivery. `now` comes in as an argument, never from a clock. */
export type DeliveryEvent =
  | { type: 'countdown-over' }
  | { type: 'tab-opened'; tab: number; for: 'note' | 'request' } // the worker carried out `open`
  | { type: 'undo' } // Undo, Stop, Keep the request, as the phase has it
  | { type: 'thread-ready'; tab: number; proof: Proof; visible?: boolean }
  // text: what was sent (watch-sent, look); leaves: the site shows something else once a note was sent
  | { type: 'reported'; step: Step; attempt: number; result: StepResult; text?: string | null; leaves?: true }
  | { type: 'send-seen'; text: string }
  | { type: 'send-unseen' }
  | { type: 'answer'; yes: boolean }
  // the page that should hold the request has reported; it is then asked to find it. fresh: it is the document's first report
  | { type: 'request-ready'; tab: number; visible: boolean; fresh?: boolean }
  | { type: 'tab-closed'; tab: number }
  | { type: 'tab-reloaded'; tab: number }
  | { type: 'tab-replaced'; tab: number; by: number } // the browser gave the tab another id
  | { type: 'tick' } // the ten minutes may be over
  | { type: 'restarted' } // the browser was started anew
  | { type: 'worker-started' } // the worker came back; a begun step may be unreported
  /** The request's controls were seen to go after all was over. */
  | { type: 'went-late' }
  | { type: 'by-hand'; how: 'accepted' | 'declined' | 'replied'; tab?: number } // tab: where it was pressed
  | { type: 'take-out' }
  | { type: 'drop' }
  | { type: 'go-on' }
  | { type: 'level-lowered'; level: AssistLevel } // the site may do no more than this from now on
  | { type: 'switched-off'; tab: number | null } // the user paused what this tab shows; null: everything that it needs
  | { type: 'permission-lost' };

/** Is the open thread with the sender? See design.md, Proof on Facebook. */
export type Proof = 'same-id' | 'same-profile' | 'same-opening' | 'not-proven' | 'not-ready';

export type StepResult =
  | 'ok' // place: the text stands in the box; decline, outline: the controls were seen to go; watch-sent, look: sent, with its text
  | 'standing' // look: the note stands in the box, not sent; watch-sent, which goes on: it is back in it; decline, outline: pressed, and the page shows something else since
  | 'occupied' // the box holds somebody's text
  | 'not-proven'
  | 'failed' // tried, not seen to work; never tried again by itself
  | 'gone' // no such request here any more; take-out: the box is empty; look: empty, and whether the note was sent can't be told; watch-sent, which goes on: the note has just left the box
  | 'hidden'; // the tab is not visible: nothing was pressed

/** What the worker must do next. Each is carried out after the delivery was stored. */
export type Command =
  | { do: 'step'; tab: number; step: Step; attempt: number }
  | { do: 'open'; url: string; for: 'note' | 'request' } // tabs.create / tabs.update, when the click itself opened nothing
  | { do: 'focus'; tab: number }
  | { do: 'wake'; at: number } // an alarm or a timer: send countdown-over or tick then
  | { do: 'stop'; tab: number } // the page gives up what it is watching or outlining
  | { do: 'log' } // write what happened to the log; may come twice for one delivery
  | { do: 'release' }; // the nudge is free again (or answered, as `end` says)
