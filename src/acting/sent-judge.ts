/**
 * Was the note sent? Sent means: the composer of the proven thread went empty, and one new row that is not incoming shows
 * the last text seen in that composer, with no error or retry control in it, for two seconds. Everything else is unknown.
 */
import type { ThreadReading } from '../reading/types.ts';
import { countShowing, newestShowing } from './sent-rows.ts';

export type Watched =
  | { result: 'ok'; text: string }
  /** The composer went empty and no such row was seen; `text` is what stood there last. */
  | { result: 'failed'; text: string | null }
  /** The tab shows another conversation now. */
  | { result: 'not-proven'; text: null };

/** What one look at the page says. */
export interface Seen {
  done: Watched | null;
  /** Look again after so many ms, even if nothing changes; null: only at a change. */
  again: number | null;
}

const STEADY = 2000;
/** A message that isn't seen so long after the composer went empty is asked about. */
const SEEN_WITHIN = 8000;
/** If another text is being written meanwhile, the first was taken away rather than sent. */
const SEEN_WITHIN_TYPING = 3000;
/** A row that stood there for so long before the composer went empty is an older message, loaded late. */
const SETTLED = 1000;
/** A site may redraw the whole thread; another conversation stays. */
const AWAY_FOR = 1500;

/** The judgement alone, fed with one reading after the other; knows neither page nor clock. */
export class SentJudge {
  /** The text that stood in the composer last, and how many rows showed it then. */
  #text: string | null = null;
  #before = 0;
  /** Another count of such rows, seen while the text still stands, and since when. */
  #other: { count: number; since: number } | null = null;
  #emptySince: number | null = null;
  #shownSince: number | null = null;
  #awaySince: number | null = null;

  /** @param t the proven thread, null while it isn't there; @param now any steady clock, ms. */
  see(t: ThreadReading | null, now: number): Seen {
    if (!t) return this.#away(now);
    this.#awaySince = null;
    const typed = t.composerText.trim();
    if (this.#emptySince === null && typed !== '') return this.#stands(t, typed, now);
    // Nothing stood there while one looked: nothing can be said about what went out.
    if (this.#text === null) return { done: { result: 'failed', text: null }, again: null };
    this.#emptySince ??= now;
    return this.#wentEmpty(t, this.#text, typed, now);
  }

  /** The text that stands there now, null before any did. */
  get text(): string | null {
    return this.#text;
  }

  /** Has the composer gone empty, and is what became of it still open? */
  get isEmpty(): boolean {
    return this.#emptySince !== null;
  }

  #stands(t: ThreadReading, typed: string, now: number): Seen {
    const count = countShowing(t, typed);
    this.#shownSince = null;
    if (typed !== this.#text || count === this.#before) {
      this.#text = typed;
      this.#before = count;
      this.#other = null;
      return { done: null, again: null };
    }
    // A site may show the message before it empties the composer, so a new row is not counted as old at once.
    if (this.#other?.count !== count) this.#other = { count, since: now };
    const left = this.#other.since + SETTLED - now;
    if (left > 0) return { done: null, again: left };
    this.#before = count;
    this.#other = null;
    return { done: null, again: null };
  }

  #wentEmpty(t: ThreadReading, text: string, typed: string, now: number): Seen {
    const row = countShowing(t, text) === this.#before + 1 ? newestShowing(t, text) : undefined;
    if (row && !row.failed) {
      this.#shownSince ??= now;
      const left = this.#shownSince + STEADY - now;
      return left <= 0 ? { done: { result: 'ok', text }, again: null } : { done: null, again: left };
    }
    this.#shownSince = null;
    const left = (this.#emptySince ?? now) + (typed === '' ? SEEN_WITHIN : SEEN_WITHIN_TYPING) - now;
    // The same text is back, or another one is being written and no row came: it wasn't sent, and the watch goes on.
    if (typed !== '' && (typed === text || left <= 0)) {
      this.#emptySince = null;
      return this.#stands(t, typed, now);
    }
    return left <= 0 ? { done: { result: 'failed', text }, again: null } : { done: null, again: left };
  }

  #away(now: number): Seen {
    this.#awaySince ??= now;
    const left = this.#awaySince + AWAY_FOR - now;
    return left <= 0 ? { done: { result: 'not-proven', text: null }, again: null } : { done: null, again: left };
  }
}
