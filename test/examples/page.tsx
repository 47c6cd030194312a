/** Shows one state: `state.html?state=options/sites&lang=en`. Without a state: links to all of them. */
import { render, type JSX } from 'preact';
import '../../src/ui/shared/all.css';
import '../../src/ui/options/options.css';
import '../../src/ui/options/hours/hours.css';
import '../../src/ui/privacy/privacy.css';
import '../../src/ui/welcome/welcome.css';
import { Toasts } from '../../src/ui/shared/toasts.tsx';
import { WordsProvider, type WordKey } from '../../src/ui/shared/words.tsx';
import './page.css';
import { LANGUAGES, languageOf, wordsFor } from './example-words.ts';
import { STATES } from './states.tsx';

const asked = new URLSearchParams(location.search);
const language = languageOf(asked.get('lang'));
const words = wordsFor(language);
const state = STATES.find((s) => s.name === asked.get('state'));
const root = document.getElementById('root');

function Index(): JSX.Element {
  return (
    <main class="example-column">
      <h1>States</h1>
      <ul>
        {STATES.map((s) => (
          <li key={s.name}>
            {s.name}:{' '}
            {LANGUAGES.map((l) => (
              <a key={l} href={`?state=${s.name}&lang=${l}`}>
                {l}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </main>
  );
}

/** Presses the first button or box that says this. Slots are whatever stands there. */
function press(key: WordKey): void {
  const parts = words.t(key).split(/\{[a-zA-Z]+\}/);
  const fits = (text: string): boolean => parts.every((part) => text.includes(part));
  [...document.querySelectorAll<HTMLElement>('button, label')].find((b) => fits(b.textContent ?? ''))?.click();
}

if (root) {
  document.documentElement.dir = words.dir();
  document.documentElement.lang = language;
  render(
    <WordsProvider value={words}>
      <Toasts>{state ? state.render() : <Index />}</Toasts>
    </WordsProvider>,
    root,
  );
  // Two turns later the fake verbs have answered and the view stands.
  setTimeout(() => {
    for (const key of state?.press ?? []) press(key);
    setTimeout(() => document.body.setAttribute('data-ready', ''), 50);
  }, 50);
}
