/** Keys of the manifest that a browser keeps for itself would be named in the README, and do nothing. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { ROOT } from './sources.ts';

const textOf = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const { commands } = z
  .object({ commands: z.record(z.string(), z.object({ suggested_key: z.object({ default: z.string() }) })) })
  .parse(JSON.parse(textOf('manifest.json')));
const keys = Object.values(commands).map((command) => command.suggested_key.default);

/**
 * With Alt, and with Shift too, a letter opens one of Firefox's menus: each of these in some of the 102 language packs of
 * Firefox 153 (menubar.ftl, the access keys of File to Help), English, German, French, Spanish, Dutch or Polish among most.
 * Of the others J does in three (Friulian, Malay, Xhosa), K in seven (Afrikaans, Albanian, Uzbek ...) and Q in none.
 */
const MENUS_OF_FIREFOX = 'ABCDEFGHILMNOPRSTUVWXYZ';
/** Chrome's own with Alt and Shift: window in front, bookmarks, feedback, toolbar. It leaves such a wish unset, in silence. */
const OF_CHROME = 'ABIT';

test.each(keys)("R48 %s opens no menu of Firefox and is none of Chrome's own keys", (key) => {
  const letter = /^Alt\+Shift\+([A-Z])$/.exec(key)?.[1];
  expect(letter).toBeDefined();
  expect(MENUS_OF_FIREFOX + OF_CHROME).not.toContain(letter);
});

test('R48 the README names each key, and no other', () => {
  expect([...new Set(textOf('README.md').match(/Alt\+Shift\+\w/g))].toSorted()).toEqual(keys.toSorted());
});
