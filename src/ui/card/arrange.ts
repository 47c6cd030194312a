/** Which card is open and what stands as a line: at most one card is open, and none while an answer is on its way. */
import type { NudgeView, PageState, StripView } from '../../core/view.ts';

/** What the user folded and unfolded here; nothing else of the card has a memory. */
export interface Folding {
  /** The key of the card that the user unfolded. */
  open: string | null;
  /** The card that stood open by itself: it stays while another one arrives, or its own press has changed it. */
  shown: string | null;
  /** Everything is folded until the user unfolds something. */
  folded: boolean;
  /** Deliveries whose last word has folded itself away. */
  gone: ReadonlySet<string>;
}

export interface Arranged {
  open: NudgeView | null;
  lines: NudgeView[];
  marks: NudgeView[];
  /** An answer on its way whose person doesn't stand on this page: at the message box, else in the dock. */
  strip: StripView | null;
}

/** @param state what the page was told; @param folding what the user did with it. */
export function arrange(state: PageState, folding: Folding): Arranged {
  const stays = (s: StripView): boolean => !folding.gone.has(s.deliveryId);
  const nudges = state.nudges.filter((n) => n.strip === null || stays(n.strip));
  const strips = state.strips.filter(stays);
  const running = nudges.filter((n) => n.strip !== null);
  const here = state.cards ? nudges.filter((n) => n.shape !== 'popup') : [];
  const strip = strips.find((s) => s.mood !== 'done') ?? strips[0] ?? null;
  const chosen = here.find((n) => n.key === folding.open && n.shape !== 'mark') ?? null;
  const stood = here.find((n) => n.key === folding.shown && (n.shape === 'card' || (n.shape === 'line' && n.learned !== null)));
  const byItself = stood ?? here.find((n) => n.shape === 'card') ?? null;
  // A running answer speaks first, even where cards are switched off: nothing happens unseen. Its last word gives way to a click.
  const atWork = running.find((n) => n.strip?.mood !== 'done');
  const wanted = folding.folded ? null : chosen;
  const open = atWork ?? wanted ?? running[0] ?? (folding.folded || strip ? null : byItself);
  const others = here.filter((n) => n.key !== open?.key);
  return {
    open,
    lines: others.filter((n) => n.shape !== 'mark'),
    marks: others.filter((n) => n.shape === 'mark'),
    strip,
  };
}

/** Is there more to it than its line? */
export const unfolds = (view: NudgeView): boolean => view.question !== null || view.replies.length > 0 || view.strip !== null;
