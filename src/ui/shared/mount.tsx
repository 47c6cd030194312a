import { signal } from '@preact/signals';
import { render, type ComponentChildren, type JSX } from 'preact';
import { Mark } from './icon.tsx';
import { isTooOld, problemOf } from './problem.ts';
import { ProblemView, Waiting, type Loaded } from './state-view.tsx';
import { Toasts } from './toasts.tsx';
import { useWords, WordsProvider, type ScreenWords } from './words.tsx';

interface ScreenParts<T> {
  words: ScreenWords;
  /** Fetches everything that the screen shows at first. */
  load: () => Promise<T>;
  /** Calls back whenever something may have changed elsewhere. */
  onChanged: (changed: () => void) => void;
  view: (data: T) => ComponentChildren;
  root: HTMLElement;
}

/** Puts a screen on its page: loads, shows, and loads again when something changed. Says so when it can't. */
export function mountScreen<T>({ words, load, onChanged, view, root }: ScreenParts<T>): void {
  const state = signal<Loaded<T>>({ state: 'loading' });
  document.documentElement.dir = words.dir();
  const refresh = async (): Promise<void> => {
    try {
      state.value = { state: 'ready', data: await load() };
    } catch (error) {
      // What stands on the screen stays; only a first load that failed has nothing better to show.
      if (state.value.state !== 'ready') state.value = { state: 'failed', problem: problemOf(error) };
    }
  };
  if (isTooOld(globalThis)) state.value = { state: 'failed', problem: 'too-old' };
  else {
    void refresh();
    onChanged(() => void refresh());
  }
  const again = (): void => {
    state.value = { state: 'loading' };
    void refresh();
  };
  function Screen(): JSX.Element {
    return <ScreenState state={state.value} view={view} retry={again} />;
  }
  render(
    <WordsProvider value={words}>
      <Toasts>
        <Screen />
      </Toasts>
    </WordsProvider>,
    root,
  );
}

/** A screen in any of its three states. */
export function ScreenState<T>({
  state,
  view,
  retry,
}: {
  state: Loaded<T>;
  view: (data: T) => ComponentChildren;
  retry: () => void;
}): JSX.Element {
  const { t } = useWords();
  if (state.state === 'ready') return <>{view(state.data)}</>;
  return (
    <main class="alone stack">
      <h1 class="line-up">
        <Mark /> {t('extension_name')}
      </h1>
      {state.state === 'loading' ? <Waiting /> : <ProblemView problem={state.problem} retry={retry} />}
    </main>
  );
}
