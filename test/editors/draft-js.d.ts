/** The little of Draft.js that the test pages need; the package brings no types. */
declare module 'draft-js' {
  export interface ContentState {
    getPlainText: (between?: string) => string;
  }
  export class EditorState {
    static createEmpty(): EditorState;
    static push(state: EditorState, content: ContentState, type: string): EditorState;
    static moveFocusToEnd(state: EditorState): EditorState;
    getCurrentContent(): ContentState;
  }
  export const ContentState: { createFromText: (text: string) => ContentState };
  /** A React component: editorState, onChange, handleReturn, ariaLabel ... */
  export const Editor: unknown;
}
