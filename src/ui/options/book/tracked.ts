import type { BookVerbs } from '../verbs.ts';

/** The same verbs, telling whenever one of them has changed who is in the book. */
export function tracked(verbs: BookVerbs, changed: () => void): BookVerbs {
  const telling =
    <A extends unknown[], R>(verb: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      const result = await verb(...args);
      changed();
      return result;
    };
  const withWayBack =
    (verb: (id: string) => Promise<() => Promise<void>>) =>
    async (id: string): Promise<() => Promise<void>> =>
      telling(await telling(verb)(id));
  return {
    ...verbs,
    forgetNoes: async (noes) => telling(await telling(verbs.forgetNoes)(noes)),
    makeFriend: withWayBack(verbs.makeFriend),
    unfriend: withWayBack(verbs.unfriend),
    save: telling(verbs.save),
    forget: telling(verbs.forget),
    relate: telling(verbs.relate),
    takeOut: telling(verbs.takeOut),
    takeBack: telling(verbs.takeBack),
    undoImport: telling(verbs.undoImport),
    import: { ...verbs.import, store: telling(verbs.import.store) },
  };
}
