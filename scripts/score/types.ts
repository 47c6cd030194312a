/** What every scripts/score/<kind>.ts gives. */
export interface Scorer {
  /** What the product says, one entry a row of the corpus, knowing nothing of what is expected. @param path a file or folder. */
  rows: (path: string) => unknown[] | Promise<unknown[]>;
  /** Figures and misses, printed as JSON. */
  score: (path: string) => object | Promise<object>;
}
