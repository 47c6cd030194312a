/** What `window.neighbourhood.bench` gives: how long the page took, milliseconds. */
export interface BenchResult {
  posts: number;
  took: number;
}

/**
 * Scrolls through a feed: posts come in groups at the bottom and old ones go at the top, as a virtual list does it.
 * @param posts how many in all; @param standing how many stand at a time.
 */
export async function bench(posts = 2000, standing = 60, group = 20): Promise<BenchResult> {
  const feed = document.querySelector('#posts');
  if (!feed) throw new Error('the feed is not open');
  const start = performance.now();
  for (let made = 0; made < posts; made += group) {
    const batch = document.createDocumentFragment();
    for (let i = 0; i < group; i += 1) batch.append(post(made + i));
    feed.append(batch);
    while (feed.childElementCount > standing) feed.firstElementChild?.remove();
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return { posts, took: performance.now() - start };
}

const WORDS = ['river', 'morning', 'bread', 'the', 'long', 'walk', 'with', 'two', 'dogs', 'and', 'a', 'blue', 'kettle', 'after', 'rain'];

/** One post with about forty elements: links, buttons, pictures, a comment box. */
function post(n: number): HTMLElement {
  const article = element('div', { role: 'article', class: 'post', 'aria-posinset': String(n + 1) });
  const head = element('div', { class: 'post-head' });
  const text = Array.from({ length: 24 }, (_, i) => WORDS[(n * 7 + i * 3) % WORDS.length]).join(' ');
  head.append(
    element(
      'a',
      { role: 'link', href: `/profile.php?id=${2_000_000 + (n % 300)}`, tabindex: '0' },
      element('span', { dir: 'auto' }, `Neighbour ${n % 300}`),
    ),
    element('a', { role: 'link', href: `/posts/${n}` }, element('abbr', { 'aria-label': `${n % 23} h` }, `${n % 23} h`)),
    element('div', { role: 'button', 'aria-label': 'Actions for this post', 'aria-haspopup': 'menu', tabindex: '0' }, '⋯'),
  );
  const body = element('div', { dir: 'auto' });
  for (const line of text.match(/.{1,40}/g) ?? []) body.append(element('div', {}, element('span', { dir: 'auto' }, line)));
  const bar = element('div', { class: 'pair' });
  for (const label of ['Like', 'Comment', 'Share']) {
    bar.append(
      element('div', { role: 'button', 'aria-label': label, tabindex: '0' }, element('i', {}), element('span', { dir: 'auto' }, label)),
    );
  }
  const box = element('div', {
    role: 'textbox',
    contenteditable: 'true',
    'aria-label': 'Write a comment…',
    'data-lexical-editor': 'true',
    class: 'box',
  });
  box.append(element('p', { dir: 'auto' }, document.createElement('br')));
  article.append(head, body, bar, box);
  return article;
}

function element(tag: string, attributes: Record<string, string>, ...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}
