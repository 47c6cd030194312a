/** A page of a site of nobody's, with the card on it in one state: page.html?state=client&words=ar&scheme=dark. */
import { mountCard } from '../../../src/ui/card/mount.tsx';
import { languageOf, wordsFor } from '../example-words.ts';
import { examples } from './states.ts';

const query = new URLSearchParams(location.search);
const language = languageOf(query.get('words'));
const words = wordsFor(language);
const scheme = query.get('scheme') === 'dark' ? 'dark' : 'light';
const example = examples(words, Date.now())[query.get('state') ?? 'client'];
if (!example) throw new Error('no such state');

document.documentElement.dir = words.dir();
document.body.className = `${example.page} ${scheme}`;

const host = document.createElement('x-card');
host.style.cssText =
  'all: initial; position: fixed; inset: 0; width: 100%; height: 100%; pointer-events: none; border: 0; background: none';
host.popover = 'manual';
document.documentElement.append(host);
host.showPopover();
const root = host.attachShadow({ mode: 'open' });

const said: unknown[] = [];
const card = mountCard(root, {
  act: (act) => void said.push(act),
  open: (url) => void said.push({ opens: url }),
  copy: (text) => Promise.resolve(said.push({ copies: text }) > 0),
  words,
  trusted: () => true,
});

const rects = (selector: string): DOMRect[] =>
  [...document.querySelectorAll(selector)].map((e) => e.getBoundingClientRect()).filter((r) => r.width > 0);
const rows = (): (DOMRect | null)[] => rects(example.page === 'chat' ? '.chats .row' : '.rows .row');
const draw = (): void => {
  card.update({
    state: example.state,
    anchors: new Map(example.state.nudges.map((n, i) => [n.key, rows()[i] ?? null])),
    obstacles: rects('button, textarea, .composer'),
    composer: example.page === 'chat' && example.state.strips.length > 0 ? (rects('.composer')[0] ?? null) : null,
    viewport: { width: document.documentElement.clientWidth, height: innerHeight },
    scheme,
    lang: language,
    dir: words.dir(),
    editable: example.editable ?? true,
  });
};
draw();
addEventListener('resize', draw);
addEventListener('scroll', draw, { capture: true, passive: true });
Object.assign(globalThis, { card, said, root });
