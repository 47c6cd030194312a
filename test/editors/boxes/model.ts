declare global {
  interface Window {
    /** The text as the editor itself knows it. */
    modelText: () => string;
    /** How often the page was told of an Enter that no person pressed. */
    falseEnters: number;
  }
}

/** Tells the page how to read the editor's own text. */
export function tellModel(read: () => string): void {
  window.modelText = read;
}

/** An editor's own trouble is the page's. */
export const onError = (error: Error): void => {
  throw error;
};
