// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { optionsVerbs } from '../../../../test/examples/fake-verbs.ts';
import { optionsData, OWN, settings } from '../../../../test/examples/fixtures.ts';
import { axeSays, show } from '../../../../test/examples/show.tsx';
import { stored } from '../../../../test/examples/stored.ts';
import type { OwnReply } from '../../../core/replies/own-reply.ts';
import { exportOwn } from '../../../core/replies/ownReplies.ts';
import { Options } from '../options.tsx';

afterEach(cleanup);
const user = userEvent.setup();
const titles = (list: readonly OwnReply[]): string[] => list.map((r) => r.id);

/** Opens the section. @returns what was saved, the newest last. */
function open(ownReplies: OwnReply[] = OWN, download = vi.fn()): { saved: OwnReply[][]; download: typeof download } {
  const behind = stored(ownReplies);
  const verbs = optionsVerbs({ words: { changeOwn: behind.change }, keeping: { download } });
  show(<Options data={optionsData({ settings: settings({ ownReplies }) })} verbs={verbs} hash="#words" />);
  return { saved: behind.all, download };
}
const upload = (text: string, name = 'mine.json'): Promise<void> =>
  user.upload(screen.getByLabelText('File with replies', { selector: 'input' }), new File([text], name, { type: 'application/json' }));

describe('words of the user’s own, in the options', () => {
  it('are put in the order in which they are offered', async () => {
    const { saved } = open();
    await user.click(screen.getByRole('button', { name: 'Offer “My cats” later' }));
    expect(titles(saved[0] ?? [])).toEqual(['o2', 'o1']);
    expect(screen.queryByRole('button', { name: 'Offer “My cats” earlier' })).toBeNull();
  });

  it('are deleted in one click, and one click brings them back to their place', async () => {
    const { saved } = open();
    await user.click(screen.getByRole('button', { name: 'Delete “My cats”' }));
    expect(titles(saved[0] ?? [])).toEqual(['o2']);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(titles(saved[1] ?? [])).toEqual(['o1', 'o2']));
  });

  it('go into a file and come out of one, and a file that is none changes nothing', async () => {
    const { saved, download } = open();
    await user.click(screen.getByRole('button', { name: 'Save to a file' }));
    expect(download).toHaveBeenCalledWith('doorstep-replies-2026-11-22.json', exportOwn(OWN), 'application/json');
    await upload('Name,Mail\nAna,a@b.test', 'people.csv.json');
    await screen.findByText("people.csv.json isn't a file with replies. Nothing was changed.");
    expect(saved).toEqual([]);
    const [first] = OWN;
    await upload(exportOwn([...OWN, { ...(first as OwnReply), id: 'new', text: 'Something else.' }]));
    await screen.findByText('1 reply was added. 2 were here already.');
    expect(titles(saved[0] ?? [])).toEqual(['o1', 'o2', 'new']);
  });

  it('are saved only with words, and never with a place that nobody can fill', async () => {
    const { saved } = open([]);
    await user.click(screen.getByRole('button', { name: 'Write one' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText('Your words are still missing.')).toBeTruthy();
    const words = screen.getByRole('textbox', { name: 'Your words' });
    await user.type(words, 'Hello {{nobody}');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(saved).toEqual([]);
    await screen.findByText('A thought on “{nobody}”', {}, { timeout: 4000 });
    expect(screen.queryByRole('button', { name: 'Keep it as it is' })).toBeNull();
    await user.clear(words);
    await user.type(words, 'Not here, please');
    await user.selectOptions(screen.getByRole('combobox', { name: 'When' }), 'The last word');
    expect(screen.queryByRole('combobox', { name: 'How firm' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(saved[0]).toMatchObject([{ text: 'Not here, please', situation: 17, rung: 4, language: 'en' }]);
  });

  it('say one thought at a time, which can be kept as it is', async () => {
    open([]);
    await user.click(screen.getByRole('button', { name: 'Write one' }));
    await user.type(screen.getByRole('textbox', { name: 'Your words' }), 'That is rude, and I am busy.');
    await screen.findByText('A thought on “rude”', {}, { timeout: 4000 });
    expect(screen.queryByText('A thought on “busy”')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Keep it as it is' }));
    expect(screen.getByText('A thought on “busy”')).toBeTruthy();
    expect(await axeSays()).toEqual([]);
  });
});
