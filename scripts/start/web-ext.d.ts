// Only what `npm start` uses of it.
declare module 'web-ext' {
  interface Runner {
    registerCleanup: (callback: () => void) => void;
  }
  const webExt: { cmd: { run: (options: object, rest: { shouldExitProgram: boolean }) => Promise<Runner> } };
  export default webExt;
}
