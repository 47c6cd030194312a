/** The book in the options, on an empty page. For tests; never part of the product. */
import { cleanup } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, vi } from 'vitest';
import { optionsVerbs } from '../examples/fake-verbs.ts';
import { optionsData } from '../examples/fixtures.ts';
import { show } from '../examples/show.tsx';
import type { Contact } from '../../src/core/contact.ts';
import { Options } from '../../src/ui/options/options.tsx';
import type { BookVerbs } from '../../src/ui/options/verbs.ts';

afterEach(async () => {
  cleanup();
  if (location.hash === '') return;
  // The browser tells of a new address a moment later; the next test must not hear of it.
  const told = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  history.replaceState(null, '', '#');
  location.hash = '#over';
  await told;
  history.replaceState(null, '', '/');
});
export const user = userEvent.setup();
export const open = (hash: string, book: Partial<BookVerbs> = {}): void => {
  show(<Options data={optionsData()} verbs={optionsVerbs({ book })} hash={hash} />);
};
export const saved = (): Pick<BookVerbs, 'save' | 'edit'> & { last: () => Contact | undefined } => {
  const save = vi.fn<(contact: Contact) => Promise<void>>(() => Promise.resolve());
  const edit: BookVerbs['edit'] = async (seen, next) => {
    await save(next);
    return () => save(seen).then(() => 'undone');
  };
  return { save, edit, last: () => save.mock.lastCall?.[0] };
};
