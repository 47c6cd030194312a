/** In the isolated world of a real content script: a button in a closed shadow root that does what the page's address says. */
import { insert } from '../../src/acting/insert.ts';
import { takeOut } from '../../src/acting/take-out.ts';

const host = document.createElement('div');
host.style.cssText = 'position:fixed;left:0;top:0;width:160px;height:40px';
const button = document.createElement('button');
button.style.cssText = 'width:160px;height:40px';
button.textContent = 'Go';
host.attachShadow({ mode: 'closed' }).append(button);
document.documentElement.append(host);

/** The box, also in a frame of the page's own that has no address. */
function theBox(): HTMLElement | null {
  const frames = [...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? []);
  return [document, ...frames].flatMap((page) => page.querySelector<HTMLElement>('#box') ?? [])[0] ?? null;
}

button.addEventListener('click', (event) => {
  const box = theBox();
  const { doing = 'insert', note = '', before = '' } = document.documentElement.dataset;
  if (!event.isTrusted || !box) return;
  const { signal } = new AbortController();
  const done = doing === 'take-out' ? takeOut(box, note, signal, before) : insert({ box, text: note, before, isRight: () => true, signal });
  void done.then((result) => {
    document.documentElement.dataset['result'] = result;
  });
});
document.documentElement.dataset['ready'] = 'yes';
