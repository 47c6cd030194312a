import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where an administrator puts what a browser must do. */
const FILES = {
  chromium: '/etc/chromium/policies/managed/doorstep-story.json',
  firefox: '/etc/firefox/policies/policies.json',
} as const;

const GECKO = 'doorstep@doorstep.example';

/** Only an administrator may write there. */
export const isAdministrator = process.getuid?.() === 0;

/** Sets what storage.managed holds for the build with that id, as an administrator's file does. */
export async function setManaged(browser: keyof typeof FILES, id: string, value: unknown): Promise<void> {
  const content =
    browser === 'chromium'
      ? { '3rdparty': { extensions: { [id]: value } } }
      : { policies: { '3rdparty': { Extensions: { [GECKO]: value } } } };
  await mkdir(path.dirname(FILES[browser]), { recursive: true });
  await writeFile(FILES[browser], JSON.stringify(content));
}

/** Takes the file away again, whatever happened. */
export const clearManaged = (browser: keyof typeof FILES): Promise<void> => rm(FILES[browser], { force: true });
