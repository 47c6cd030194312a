/** The popup on an empty page, and all that it asks for. For tests; never part of the product. */
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach } from 'vitest';
import { client } from '../examples/card/people.ts';
import { firstView, popupExamples } from '../examples/card/popup-states.ts';
import type { NudgeView } from '../../src/core/view.ts';
import { en } from '../../src/locales/en.ts';
import { plainWords } from '../../src/ui/shared/plain-words.ts';
import { WordsProvider } from '../../src/ui/shared/words.tsx';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { START, type Place, type PopupData, type PopupVerbs } from '../../src/ui/popup/types.ts';

export const words = plainWords(en);
export const states = popupExamples(words, Date.UTC(2026, 10, 22, 13));
export const FULL = states['full'] as PopupData;
afterEach(cleanup);

interface Said {
  calls: unknown[][];
  place: Place;
}

export function show(data: PopupData, over: Partial<PopupVerbs> = {}): Said {
  const said: Said = { calls: [], place: START };
  const note =
    (name: string) =>
    (...args: unknown[]): Promise<void> =>
      Promise.resolve(void said.calls.push([name, ...args]));
  const verbs: PopupVerbs = {
    act: note('act'),
    open: note('open'),
    requestSite: note('requestSite'),
    requestAddress: note('requestAddress'),
    teach: note('teach'),
    lookAtOld: note('lookAtOld'),
    skipInvites: note('skipInvites'),
    setBusy: note('setBusy'),
    promise: async (...args) => {
      await note('promise')(...args);
      return args[1] === 'write' ? 'a' : null;
    },
    pause: note('pause'),
    watchAccount: note('watchAccount'),
    openOptions: note('openOptions'),
    openBusyHours: note('openBusyHours'),
    openWelcome: note('openWelcome'),
    copy: () => Promise.resolve(true),
    report: () => Promise.resolve('<html><p>xxx xxxx</p></html>'),
    paste: () => Promise.resolve<NudgeView>(client(words)),
    pasted: () => Promise.resolve<NudgeView>(client(words)),
    writeFirst: () => Promise.resolve(firstView),
    checkFirst: () => Promise.resolve([]),
    wroteFirst: note('wroteFirst'),
    findPeople: () => Promise.resolve([{ id: 'ana', name: 'Ana Ruiz', detail: 'client' }]),
    warmAway: note('warmAway'),
    remember: (place) => void (said.place = place),
    ...over,
  };
  render(
    <WordsProvider value={words}>
      <Popup data={data} verbs={verbs} trusted={() => true} />
    </WordsProvider>,
  );
  return said;
}
export const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
