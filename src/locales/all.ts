// One export a language, named as the stores name its folder. Only the build and the tests read this file.
export { de } from './de.ts';
export { en } from './en.ts';
