import { createContext } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import { useWords } from '../shared/words.tsx';
import type { PopupVerbs } from './types.ts';

export const VerbsContext = createContext<PopupVerbs | null>(null);

/** What the popup can ask for. Throws outside its provider. */
export function useVerbs(): PopupVerbs {
  const verbs = useContext(VerbsContext);
  if (verbs === null) throw new Error('no verbs: wrap the popup in its provider');
  return verbs;
}

/** Runs one thing at a time and says so when nobody answers. */
export function useAsking(): { ask: (run: () => Promise<unknown>) => void; failed: string | null } {
  const { t } = useWords();
  const [failed, setFailed] = useState<string | null>(null);
  const running = useRef(false);
  const ask = (run: () => Promise<unknown>): void => {
    if (running.current) return;
    running.current = true;
    setFailed(null);
    run()
      .catch(() => setFailed(t('card_no_answer')))
      .finally(() => {
        running.current = false;
      });
  };
  return { ask, failed };
}
