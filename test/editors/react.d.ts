/** The little of React that the page needs; its own types are not installed. */
declare module 'react' {
  export interface ReactElement {
    readonly type: unknown;
  }
  export function createElement(type: unknown, props?: object | null): ReactElement;
}
