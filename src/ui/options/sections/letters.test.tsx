// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { optionsVerbs } from '../../../../test/examples/fake-verbs.ts';
import { optionsData, settings } from '../../../../test/examples/fixtures.ts';
import { axeSays, show } from '../../../../test/examples/show.tsx';
import { LONGEST_LINE, type Letters } from '../../../core/letters.ts';
import { Options } from '../options.tsx';

afterEach(cleanup);
const user = userEvent.setup();
const QUOTE = { id: 'q', text: 'Rest is part of the work.' };

function open(letters: Letters): ReturnType<typeof vi.fn> {
  const setLetters = vi.fn(() => Promise.resolve());
  const data = optionsData({ settings: settings({ letters }) });
  show(<Options data={data} verbs={optionsVerbs({ settings: { setLetters, newId: () => 'new' } })} hash="#pace" />);
  return setLetters;
}

describe('R46 long letters, in the options', () => {
  it('are answered shortly until a longer one is wanted: every four weeks, or as one likes', async () => {
    const setLetters = open({ everyWeeks: null, lines: [] });
    expect(screen.queryByRole('combobox', { name: 'A longer letter' })).toBeNull();
    await user.click(screen.getByRole('switch', { name: 'Say when a longer letter is due' }));
    expect(setLetters).toHaveBeenCalledExactlyOnceWith({ everyWeeks: 4 });
    cleanup();
    const again = open({ everyWeeks: 4, lines: [] });
    await user.selectOptions(screen.getByRole('combobox', { name: 'A longer letter' }), 'every 6 weeks');
    await user.click(screen.getByRole('switch', { name: 'Say when a longer letter is due' }));
    expect(again.mock.calls).toEqual([[{ everyWeeks: 6 }], [{ everyWeeks: null }]]);
  });

  it('have lines and links beside them that are added, changed where they stand, and taken out', async () => {
    const setLetters = open({ everyWeeks: null, lines: [QUOTE] });
    await user.type(screen.getByRole('textbox', { name: 'A new line or link' }), '  https://kiln.example/fire {Enter}');
    const first = screen.getByRole('textbox', { name: 'Line or link 1' });
    await user.clear(first);
    await user.tab();
    expect((first as HTMLInputElement).value, 'an emptied line stays').toBe(QUOTE.text);
    await user.type(first, ' Always.');
    await user.tab();
    await user.click(screen.getByRole('button', { name: 'Remove line or link 1' }));
    expect(setLetters.mock.calls).toEqual([
      [{ lines: [QUOTE, { id: 'new', text: 'https://kiln.example/fire' }] }],
      [{ lines: [{ id: 'q', text: `${QUOTE.text} Always.` }] }],
      [{ lines: [] }],
    ]);
  });

  it('take no line twice and none that is too long, and say so; nothing typed is lost', async () => {
    const setLetters = open({ everyWeeks: 4, lines: [QUOTE] });
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'A new line or link' });
    await user.type(field, `${QUOTE.text}{Enter}`);
    expect(screen.getByText('This one is in the list already.')).toBeTruthy();
    await user.clear(field);
    await user.click(field);
    await user.paste('a'.repeat(LONGEST_LINE + 1));
    await user.keyboard('{Enter}');
    expect(screen.getByText('At most 200 characters.')).toBeTruthy();
    expect(field.value).toHaveLength(LONGEST_LINE + 1);
    expect(setLetters).not.toHaveBeenCalled();
    expect(await axeSays()).toEqual([]);
    expect(within(screen.getByRole('list', { name: 'Lines and links to pass on' })).getAllByRole('listitem')).toHaveLength(1);
  });
});
