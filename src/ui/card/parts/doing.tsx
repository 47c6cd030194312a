/** What a press does: checks that it is the user's own, copies, sends, opens, and says what came of it. */
import { createContext, type ComponentChildren, type JSX } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import { STARTS, type Act, type Button } from '../../../core/view.ts';
import type { MarkView } from '../../../core/words-view.ts';
import { useWords } from '../../shared/words.tsx';
import { isTooLong, withBody, withoutBody } from './mail.ts';

/** The wording check of a changed note. */
export interface Check {
  look: (key: string, replyId: string, text: string) => Promise<MarkView | null>;
  /** "Keep it as it is." */
  keep: () => void;
}

export interface Doer {
  act: (act: Act) => Promise<void> | void;
  open: (url: string) => void;
  copy: (text: string) => Promise<boolean>;
  trusted?: ((event: Event) => boolean) | undefined;
  check?: Check | undefined;
}

/** What a press is about; what is left out is null. */
export type About = Partial<Omit<Act, 'verb'>>;

export interface Doing {
  press: (event: Event, button: Pick<Button, 'verb' | 'opens' | 'copies'>, about?: About) => void;
  trusted: (event: Event) => boolean;
  /** Said once, politely: "Copied.", or that nobody answered. */
  notice: string | null;
  /** May texts be typed here? */
  editable: boolean;
  /** Notes that the user has changed, by person and reply, and what is unfolded; lives as long as the screen. */
  memory: Map<string, string>;
  /** The memory has changed. */
  remembered: () => void;
  /** Looks at changed notes; left out: nobody does. */
  check?: Check | undefined;
}

const DoingContext = createContext<Doing | null>(null);

/** The doing of this screen. Throws outside a DoingProvider. */
export function useDoing(): Doing {
  const doing = useContext(DoingContext);
  if (doing === null) throw new Error('nothing to do with: wrap the screen in a DoingProvider');
  return doing;
}

interface Props {
  doer: Doer;
  editable: boolean;
  memory: Map<string, string>;
  remembered?: () => void;
  children: ComponentChildren;
}

const nothing = (): void => {};
const LEFT_OVER = /\{[a-zA-Z]{1,40}\}/u;

/** So often, and for so long in ms, a click is told that nobody answers; later than that the user has looked elsewhere. */
const TIMES = 3;
const TOLD_AGAIN = 3000;

/** Tells a click. The worker may be killed while it hears of it; one that starts an answer is then told to the next. */
async function told(doer: Doer, act: Act): Promise<void> {
  for (let left = TIMES; ; left -= 1) {
    try {
      return await doer.act(act);
    } catch (error) {
      if (!act.click || left === 1 || Date.now() > act.click.at + TOLD_AGAIN) throw error;
    }
  }
}

/** A page without encryption has no `randomUUID`. */
const newId = (): string => [...crypto.getRandomValues(new Uint32Array(4))].map((n) => n.toString(16).padStart(8, '0')).join('');

export function DoingProvider({ doer, editable, memory, remembered = nothing, children }: Props): JSX.Element {
  const { t } = useWords();
  const [notice, setNotice] = useState<string | null>(null);
  // A double click is one answer; its second half must not press what has just come up under the pointer, either. Any
  // other press counts at once: an Undo never waits for the answer that it undoes.
  const pending = useRef(new Set<string>()).current;
  const last = useRef('');
  const trusted = doer.trusted ?? ((event: Event) => event.isTrusted);

  const press: Doing['press'] = (event, button, about = {}) => {
    const id = [button.verb, about.key, about.deliveryId, about.replyId, about.arg].join(' ');
    const second = event instanceof UIEvent && event.detail > 1;
    if (!trusted(event) || pending.has(id) || (second && id !== last.current)) return;
    last.current = id;
    setNotice(null);
    const text = about.text ?? null;
    // A place in braces that nobody filled in: nothing is opened, copied or sent.
    if (text !== null && about.replyId && LEFT_OVER.test(text)) return setNotice(t('wording_blocks'));
    if (button.copies !== undefined) {
      void doer.copy(text ?? button.copies).then((done) => setNotice(t(done ? 'card_copied' : 'card_copy_failed')));
      // A copy alone is no answer, and must not hold up the press of one.
      if (button.verb === 'copy-note' && !about.replyId) return;
    }
    const act: Act = { key: null, deliveryId: null, replyId: null, arg: null, slots: {}, ...about, text, verb: button.verb };
    if (STARTS.includes(act.verb)) act.click = { id: newId(), at: Date.now() };
    pending.add(id);
    told(doer, act)
      .catch(() => setNotice(t('card_no_answer')))
      .finally(() => pending.delete(id));
    // Inside the click itself, so that the browser allows the tab and keeps its profile and container.
    if (button.opens !== undefined) {
      const url = text === null ? button.opens : withBody(button.opens, text);
      // Never half a note: what doesn't fit into a draft is pasted.
      if (text !== null && isTooLong(url))
        void doer.copy(text).then((done) => setNotice(t(done ? 'card_mail_copied' : 'card_copy_failed')));
      doer.open(isTooLong(url) ? withoutBody(url) : url);
    }
    return undefined;
  };

  const doing: Doing = { press, trusted, notice, editable, memory, remembered, check: doer.check };
  return <DoingContext.Provider value={doing}>{children}</DoingContext.Provider>;
}
