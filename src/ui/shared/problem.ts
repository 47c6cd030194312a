/** What can go wrong under a screen, told apart as far as a person can do something about it. */
export const PROBLEMS = ['no-answer', 'storage-full', 'other-tab', 'too-old', 'other'] as const;
export type Problem = (typeof PROBLEMS)[number];

const NO_ANSWER = /receiving end|message port closed|could not establish|context invalidated|timed? ?out|no answer/i;
const FULL = /quota|storage is full|no space/i;
const BLOCKED = /blocked|versionchange/i;

/** Which problem an error is. Takes anything that was thrown; never throws. */
export function problemOf(error: unknown): Problem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const text = `${name} ${error instanceof Error ? error.message : String(error)}`;
  if (FULL.test(text)) return 'storage-full';
  if (BLOCKED.test(text) || name === 'VersionError') return 'other-tab';
  if (NO_ANSWER.test(text)) return 'no-answer';
  return 'other';
}

/** A browser below the oldest that Doorstep knows: it has no Temporal. @param scope the page's global object. */
export const isTooOld = (scope: object): boolean => !('Temporal' in scope);
