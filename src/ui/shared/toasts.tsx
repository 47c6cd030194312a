import { createContext, type ComponentChildren, type JSX } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { WayBack } from '../../core/take-back.ts';
import { Button, IconButton } from './button.tsx';
import { problemOf } from './problem.ts';
import { useWords, type WordKey } from './words.tsx';

interface Toast {
  id: number;
  text: string;
  care: boolean;
  undo: (() => Promise<unknown>) | null;
}

/** What is said when it worked. `undo` only where it really takes back what was done; `changed-since` of it is said. */
export interface Said {
  text: string;
  undo?: () => Promise<unknown>;
}

/** Runs something that can fail and says how it ended; gives whether it worked. */
export type Act = (work: () => Promise<unknown>, said?: Said) => Promise<boolean>;

const ActContext = createContext<Act | null>(null);
const STAYS_MS = 8000;

/** Gives `useAct` to everything inside and shows what it says. */
export function Toasts({ children }: { children: ComponentChildren }): JSX.Element {
  const { t } = useWords();
  const [toasts, setToasts] = useState<Toast[]>([]);
  const last = useRef(0);
  const drop = useCallback((id: number) => setToasts((all) => all.filter((one) => one.id !== id)), []);
  const act = useMemo<Act>(() => {
    const show = (toast: Omit<Toast, 'id'>): void => {
      last.current += 1;
      // At most two at a time: more would be a pile that nobody reads.
      const next = { ...toast, id: last.current };
      setToasts((all) => [...all.slice(-1), next]);
    };
    return async (work, said) => {
      try {
        await work();
      } catch (error) {
        show({ text: t(SHORT[problemOf(error)]), care: true, undo: null });
        return false;
      }
      if (said) show({ text: said.text, care: false, undo: said.undo ?? null });
      return true;
    };
  }, [t]);
  return (
    <ActContext.Provider value={act}>
      {children}
      <div class="toasts" aria-live="polite">
        {toasts.map((toast) => (
          <ToastView key={toast.id} toast={toast} act={act} drop={drop} />
        ))}
      </div>
    </ActContext.Provider>
  );
}

const SHORT: Record<ReturnType<typeof problemOf>, WordKey> = {
  'no-answer': 'shared_toast_no_answer',
  'storage-full': 'shared_toast_full',
  'other-tab': 'shared_problem_other_tab_text',
  'too-old': 'shared_problem_too_old_text',
  other: 'shared_toast_other',
};

function ToastView({ toast, act, drop }: { toast: Toast; act: Act; drop: (id: number) => void }): JSX.Element {
  const { t } = useWords();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    // A problem stays until it is closed; so does anything under the pointer or the focus.
    if (held || toast.care) return undefined;
    const timer = setTimeout(() => drop(toast.id), STAYS_MS);
    return () => clearTimeout(timer);
  }, [held, toast, drop]);
  const undo = toast.undo;
  const takeBack = async (way: () => Promise<unknown>): Promise<void> => {
    let left = false;
    const worked = await act(async () => {
      left = (await way()) === 'changed-since';
    });
    if (worked && left) await act(() => Promise.resolve(), { text: t('shared_undo_left') });
  };
  return (
    <div
      class={toast.care ? 'toast toast-care' : 'toast'}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span>{toast.text}</span>
      {undo ? (
        <Button
          look="quiet"
          onClick={() => {
            drop(toast.id);
            void takeBack(undo);
          }}
        >
          {t('shared_undo')}
        </Button>
      ) : null}
      <IconButton icon="close" name={t('shared_close')} onClick={() => drop(toast.id)} />
    </div>
  );
}

/** The way to carry something out and say how it went. Throws outside Toasts. */
export function useAct(): Act {
  const act = useContext(ActContext);
  if (act === null) throw new Error('no toasts: wrap the screen in Toasts');
  return act;
}

/** The way to make a change that gives its own way back: it is said and can be undone. Gives whether it worked. */
export function useChange(): (work: () => Promise<WayBack | (() => Promise<void>)>, text: string) => Promise<boolean> {
  const act = useAct();
  return useCallback(
    (work, text) => {
      let back: () => Promise<unknown> = () => Promise.resolve();
      return act(
        async () => {
          back = await work();
        },
        { text, undo: () => back() },
      );
    },
    [act],
  );
}
