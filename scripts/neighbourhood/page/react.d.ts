// The page runs on React itself; its types are told through Preact's, which the project has.
declare module 'react' {
  export { createContext } from 'preact';
  export { useContext, useEffect, useState } from 'preact/hooks';
  export type ReactNode = import('preact').ComponentChildren;
  // The editor's own types ask for these.
  export type JSX = unknown;
  export type RefAttributes<T> = { ref?: T };
}
declare module 'react/jsx-runtime' {
  export { Fragment, jsx, jsxs, type JSX } from 'preact/jsx-runtime';
}
declare module 'react-dom/client' {
  export function createRoot(container: Element): { render: (children: unknown) => void };
}
