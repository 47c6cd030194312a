/** The card in its host on an empty page, and all that is asked for in it. For tests; never part of the product. */
import { act, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Act, NudgeView, PageState } from '../../src/core/view.ts';
import { en } from '../../src/locales/en.ts';
import { plainWords } from '../../src/ui/shared/plain-words.ts';
import { mountCard } from '../../src/ui/card/mount.tsx';
import { rectAt } from '../../src/ui/card/rect.ts';
import type { CardHandle, CardHooks, CardInput } from '../../src/ui/card/types.ts';

export const words = plainWords(en);
export const NOW = Date.UTC(2026, 10, 22, 13);
interface Stage {
  host: HTMLElement;
  card: CardHandle;
  acts: Act[];
  opened: string[];
  copied: string[];
  trusted: boolean;
}
/** The card of this test, and what was asked for in it. */
export const stage = {} as Stage;

beforeEach(() => {
  stage.acts = [];
  stage.opened = [];
  stage.copied = [];
  stage.trusted = true;
  stage.host = document.createElement('x-card');
  document.body.append(stage.host);
  const hooks: CardHooks = {
    act: (act) => void stage.acts.push(act),
    open: (url) => void stage.opened.push(url),
    copy: (text) => Promise.resolve(stage.copied.push(text) > 0),
    words,
    trusted: () => stage.trusted,
  };
  stage.card = mountCard(stage.host.attachShadow({ mode: 'open' }), hooks);
});
afterEach(() => {
  stage.card.unmount();
  stage.host.remove();
  vi.useRealTimers();
});

const ROW = rectAt(0, 100, { width: 380, height: 80 }) as DOMRect;
/** Until the card stands in its place. */
export const drawn = (change: () => void): void => void act(change);
export const show = (nudges: NudgeView[], over: Partial<PageState> = {}, input: Partial<CardInput> = {}): void =>
  drawn(() =>
    stage.card.update({
      state: { nudges, keyOf: {}, strips: [], reading: true, cards: true, ...over },
      anchors: new Map(nudges.map((n) => [n.key, ROW])),
      obstacles: [],
      composer: null,
      viewport: { width: 1000, height: 640 },
      ...input,
    }),
  );
export const inside = (): ReturnType<typeof within> => within(stage.host.shadowRoot?.querySelector('.d-all') as HTMLElement);
export const region = (name: string): HTMLElement => inside().getByRole('region', { name: `Doorstep: ${name}` });
export const press = (name: string): Promise<void> => userEvent.click(inside().getByRole('button', { name }));
