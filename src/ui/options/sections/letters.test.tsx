// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { optionsVerbs } from '../../../../test/examples/fake-verbs.ts';
import { optionsData, settings } from '../../../../test/examples/fixtures.ts';
import { axeSays, show } from '../../../../test/examples/show.tsx';
import { unanswered } from '../../../../test/examples/stored.ts';
import { LONGEST_LINE, type Letters } from '../../../core/letters.ts';
import { Options } from '../options.tsx';

afterEach(cleanup);
const user = userEvent.setup();
const QUOTE = { id: 'q', text: 'Rest is part of the work.' };

/** The section, which is not answered: it goes on showing these. @returns everything that was stored since. */
function open(letters: Letters): Letters[] {
  const behind = unanswered(letters);
  const changeLetters = async (change: (stored: Letters) => Letters): Promise<void> => void (await behind.change(change));
  const data = optionsData({ settings: settings({ letters }) });
  show(<Options data={data} verbs={optionsVerbs({ settings: { changeLetters, newId: () => 'new' } })} hash="#pace" />);
  return behind.all;
}

describe('R46 long letters, in the options', () => {
  it('are answered shortly until a longer one is wanted: every four weeks, or as one likes', async () => {
    const stored = open({ everyWeeks: null, lines: [] });
    expect(screen.queryByRole('combobox', { name: 'A longer letter' })).toBeNull();
    await user.click(screen.getByRole('switch', { name: 'Say when a longer letter is due' }));
    expect(stored).toEqual([{ everyWeeks: 4, lines: [] }]);
    cleanup();
    const again = open({ everyWeeks: 4, lines: [] });
    await user.selectOptions(screen.getByRole('combobox', { name: 'A longer letter' }), 'every 6 weeks');
    await user.click(screen.getByRole('switch', { name: 'Say when a longer letter is due' }));
    expect(again.map((l) => l.everyWeeks)).toEqual([6, null]);
  });

  it('have lines and links beside them that are added, changed where they stand, and taken out', async () => {
    const stored = open({ everyWeeks: null, lines: [QUOTE] });
    await user.type(screen.getByRole('textbox', { name: 'A new line or link' }), '  https://kiln.example/fire {Enter}');
    const first = screen.getByRole('textbox', { name: 'Line or link 1' });
    await user.clear(first);
    await user.tab();
    expect((first as HTMLInputElement).value, 'an emptied line stays').toBe(QUOTE.text);
    await user.type(first, ' Always.');
    await user.tab();
    await user.click(screen.getByRole('button', { name: 'Remove line or link 1' }));
    const fire = { id: 'new', text: 'https://kiln.example/fire' };
    expect(
      stored.map((l) => l.lines),
      'each to what is stored by then',
    ).toEqual([[QUOTE, fire], [{ id: 'q', text: `${QUOTE.text} Always.` }, fire], [fire]]);
  });

  it('take no line twice and none that is too long, and say so; nothing typed is lost', async () => {
    const stored = open({ everyWeeks: 4, lines: [QUOTE] });
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'A new line or link' });
    await user.type(field, `${QUOTE.text}{Enter}`);
    expect(screen.getByText('This one is in the list already.')).toBeTruthy();
    await user.clear(field);
    await user.click(field);
    await user.paste('a'.repeat(LONGEST_LINE + 1));
    await user.keyboard('{Enter}');
    expect(screen.getByText('At most 200 characters.')).toBeTruthy();
    expect(field.value).toHaveLength(LONGEST_LINE + 1);
    expect(stored).toEqual([]);
    expect(await axeSays()).toEqual([]);
    expect(within(screen.getByRole('list', { name: 'Lines and links to pass on' })).getAllByRole('listitem')).toHaveLength(1);
  });
});
