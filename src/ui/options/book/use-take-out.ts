import { useAct } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import type { BookVerbs } from '../verbs.ts';

/** Takes people out of the book, says so, and offers to take it back; gives whether it worked. */
export function useTakeOut(verbs: BookVerbs): (ids: readonly string[]) => Promise<boolean> {
  const act = useAct();
  const { tn } = useWords();
  return (ids) => {
    let name = '';
    return act(
      async () => {
        name = await verbs.takeOut(ids);
      },
      { text: tn('book_forgotten_many', ids.length), undo: () => verbs.takeBack(name) },
    );
  };
}
