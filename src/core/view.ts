/**
 * What screens are given: rendered words and the verbs that may be pressed. A page never gets more than this; it never
 * learns what the book says about anybody. Made by background/present, shown by ui/card and ui/popup.
 */

/** One thing that can be pressed. `verb` goes back to the worker as it is. */
export interface Button {
  verb: Verb;
  /** Names the effect of the click: "Decline and offer LinkedIn". */
  label: string;
  /** What the click does, in one or two short sentences; shown under the button. */
  effect?: string;
  /** A page that the click opens in a new tab from the click handler itself. */
  opens?: string;
  /** Text that goes to the clipboard from the click handler itself. */
  copies?: string;
}

/** Every verb a screen can send. `arg` is the verb's one argument (a relationship, a tone, a value). */
export const VERBS = [
  'answer',
  'quiet',
  'not-now',
  'leave',
  'accept',
  'email',
  'copy-note',
  'not-this-person',
  'who',
  'undo-learn',
  'hide-strangers',
  'same',
  'contact-point',
  'reply-tone',
  'reply-language',
  'other-words',
  'undo',
  'stop',
  'take-out',
  'keep',
  'go-on',
  'drop',
  'open-chat',
  'delete-anyway',
  'was-sent',
  'was-not-sent',
  'email-sent',
  'email-not-yet',
  'what-i-wrote',
  'dismiss',
  'busy-later',
  'have-time',
  'open-page',
  'open-options',
  'mute',
  'keep-copy',
  'make-friend',
  'fewer',
  'hold',
  'letter',
  /** The screen's own: opens the card of this line, and is never sent. */
  'unfold',
] as const;
export type Verb = (typeof VERBS)[number];

/** A reply that is offered: its button, and its note if it has one. */
export interface ReplyView {
  id: string;
  button: Button;
  /** With choices, `{slot}` stands where each choice is read ("I'm {task} until {until}"). */
  note: string | null;
  /** The language of the note (BCP 47), so that it is set in the right direction and voice. */
  noteLang: string | null;
  /** Longest text that the site takes, in characters; null: no limit known. */
  limit: number | null;
  /** Slots that the user may fill: busy note's task, until and when. */
  choices: ChoiceView[];
  /** A box to tick ("Remind me at 19:00"); comes back in `Act.slots` as yes or no. */
  check?: {
    slot: string;
    label: string;
    on: boolean;
    /** The label by what is chosen for another slot; where it has none there is nothing to tick. */
    by?: { slot: string; labels: Record<string, string> };
  };
  /** The note stands open as a draft at once: it is a frame, the rest is the user's own. */
  asDraft?: boolean;
  /** What the user does by hand, one after the other, and what it is called ("Steps to block"); unfolds in place of a press. */
  steps?: string[];
  /** What it would cost, line by line, above the first step (R12). */
  cost?: string[];
  title?: string;
}

/** A small list in the text: "I'm [packing orders v] until [five v]". */
export interface ChoiceView {
  slot: string;
  label: string;
  value: string;
  /** `note`: the whole text to use when this is chosen ("no promise" needs no sentence about when). */
  options: { value: string; label: string; note?: string }[];
  /** The user may type another value. */
  free: boolean;
}

/** A question that stands in place of replies. */
export interface QuestionView {
  text: string;
  buttons: (Button & { arg: string })[];
  more: (Button & { arg: string })[];
  /** A field in place: "Where should work people find you instead?". */
  field: { verb: Verb; label: string; kinds: { value: string; label: string; hint: string }[]; save: string } | null;
  /** Words of the user's own as the answer ("Something else"): `arg` is `own`, the words come as `text`. */
  own?: { verb: Verb; label: string; hint: string; save: string };
}

/** A delivery under way or at one of its ends: the strip. */
export interface StripView {
  deliveryId: string;
  /** "1 of 2", "2 of 2" or null. */
  step: string | null;
  /** `{seconds}` in it is counted down by the screen. */
  text: string;
  /** Epoch ms until which a countdown runs; the text says what happens then. */
  countdownUntil: number | null;
  buttons: Button[];
  /** A note to show, fold or copy ("What I wrote", "Copy the note"). */
  note: string | null;
  /** The note stands in it at once: it is all that there is ("Only shows the note"). */
  inFull?: boolean;
  mood: 'working' | 'asking' | 'done' | 'stopped';
  /** Epoch ms after which it folds away; null: stays. */
  foldsAt: number | null;
}

/** A longer letter that is due (R46), in one line. */
export interface LetterView {
  text: string;
  /** To the longer draft, or back to the short answer. */
  button: Button;
  /** The longer draft stands in the card now. */
  open: boolean;
}

export interface NudgeView {
  key: string;
  platform: string;
  /** The site's own name, "Facebook". */
  site: string;
  kind: string;
  /** The sender's name as the page shows it, cleaned; the card's accessible name is `Doorstep: <name>`. */
  name: string;
  /** "client", or null (strangers, and whatever must not stand on a page). */
  relation: string | null;
  /** card: full. line: one quiet line at the row. mark: a small mark without a label. popup: nothing on the page. */
  shape: 'card' | 'line' | 'mark' | 'popup';
  /** The quiet line's or the folded tab's words. */
  line: string;
  /** The line's own buttons ("Who is this?", "Answer in one line", "At 17:00"). */
  lineButtons: Button[];
  /** "Your rule: work people find you on LinkedIn." or "So far: one request, today. Nothing has been sent." */
  rule: string | null;
  /** "Asks again. You answered on 4 May on Messenger." */
  history: string | null;
  /** What was written then, behind "What I wrote". */
  wrote?: string | null;
  /** "You planned three replies a week. Next on Thursday.", or that a held note is ready. */
  pace?: string | null;
  /** "Hold this until Thursday": keeps the note as it stands; left out: no need. */
  hold?: Button | null;
  /** A longer letter is due, if the user likes; left out or null: none. */
  letter?: LetterView | null;
  /** Strong words as an expression (flags `iu`): a note that holds one is asked about once, at the press (R51). */
  heat?: string;
  why: string[];
  question: QuestionView | null;
  replies: ReplyView[];
  more: ReplyView[];
  tones: { value: string; label: string }[];
  tone: string | null;
  languages: { value: string; label: string }[];
  /** "Added as a client." with its undo. */
  learned: { text: string; undo: Button } | null;
  /** The calming line, at most three times ever. */
  calm: string | null;
  strip: StripView | null;
}

/** All that a tab is told. */
export interface PageState {
  nudges: NudgeView[];
  /** The key under which the page reported somebody -> the key of the nudge (they differ for joined identities). */
  keyOf: Record<string, string>;
  /** A delivery's strip that belongs to this tab but to no nudge that stands here. */
  strips: StripView[];
  /** Reading is wanted here at all (agreed, permission, switch on, not paused). */
  reading: boolean;
  /** May cards be shown on this page? */
  cards: boolean;
}

/** What comes back from a click. */
export interface Act {
  verb: Verb;
  key: string | null;
  deliveryId: string | null;
  replyId: string | null;
  arg: string | null;
  /** The note as the user left it, for `answer`, `email`, `copy-note`. */
  text: string | null;
  /** Filled slots of the busy note. */
  slots: Record<string, string>;
  /** The click itself; told twice it is still one. `at` is epoch ms. Left out: it can't be told apart from another. */
  click?: { id: string; at: number } | undefined;
}

/** These start an answer. The worker knows one by its click, so that the same may be told once more. */
export const STARTS: readonly Verb[] = ['answer', 'quiet', 'email', 'copy-note'];
