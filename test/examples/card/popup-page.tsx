/** The popup in one state: popup.html?state=full&words=de&scheme=dark; `loading` and `no-answer` come before any data. */
import '../../../src/ui/shared/all.css';
import { partsStyle } from '../../../src/ui/card/parts/style.ts';
import '../../../src/ui/popup/popup.css';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import type { PopupVerbs } from '../../../src/ui/popup/types.ts';
import { mountScreen } from '../../../src/ui/shared/mount.tsx';
import { languageOf, wordsFor } from '../example-words.ts';
import { client } from './people.ts';
import { firstView, popupExamples } from './popup-states.ts';

const query = new URLSearchParams(location.search);
const language = languageOf(query.get('words'));
const words = wordsFor(language);
document.documentElement.lang = language;
const sheet = new CSSStyleSheet();
sheet.replaceSync(partsStyle);
document.adoptedStyleSheets = [sheet];

const done = (): Promise<void> => Promise.resolve();
const nothing = (): void => {};
const verbs: PopupVerbs = {
  act: done,
  open: nothing,
  copy: () => Promise.resolve(true),
  requestSite: nothing,
  requestAddress: () => undefined,
  teach: () => undefined,
  lookAtOld: done,
  skipInvites: done,
  setBusy: done,
  promise: () => Promise.resolve(null),
  pause: done,
  paste: () => Promise.resolve(client(words)),
  pasted: () => Promise.resolve(client(words)),
  report: () => Promise.resolve('<!-- Synthetic: a report without names. Path: /friends -->\n<html lang="en">…</html>'),
  watchAccount: done,
  openOptions: nothing,
  openBusyHours: nothing,
  openWelcome: nothing,
  writeFirst: () => Promise.resolve(firstView),
  checkFirst: () => Promise.resolve([]),
  wroteFirst: done,
  findPeople: () => Promise.resolve([]),
  warmAway: done,
  remember: nothing,
};
const state = query.get('state') ?? 'full';
const root = document.getElementById('root');
if (root) {
  mountScreen({
    words,
    load: () => {
      if (state === 'loading') return new Promise<never>(nothing);
      const data = popupExamples(words, Date.now())[state];
      return data ? Promise.resolve(data) : Promise.reject(new Error('no answer within 10 s'));
    },
    onChanged: nothing,
    view: (data) => <Popup data={data} verbs={verbs} />,
    root,
  });
}
