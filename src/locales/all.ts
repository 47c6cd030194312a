// One export a language, named as the stores name its folder. Only the build and the tests read this file.
export { en } from './en.ts';
