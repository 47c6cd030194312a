// One export a language, named as the stores name its folder. Only the build and the tests read this file.
export { ar } from './ar.ts';
export { de } from './de.ts';
export { en } from './en.ts';
