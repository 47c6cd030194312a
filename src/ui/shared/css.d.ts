// Style sheets are imported for their effect by each screen's main.tsx; the build writes them beside the page.
declare module '*.css';
