/** A feed such as the sites have: posts with people, texts and buttons that come and go, and pages that follow one another without a load. */
export const HEAVY_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Feed</title></head>
<body><nav><a href="/">Home</a> <a href="/messages">Messages</a></nav><main role="main"><div id="posts" role="feed"></div></main>
<script>
const posts = document.getElementById('posts');
let made = 0;
function post() {
  made += 1;
  const article = document.createElement('div');
  article.setAttribute('role', 'article');
  article.innerHTML = '<h3><a href="/person' + (made % 97) + '">Person ' + made + '</a></h3><div dir="auto"><span>Words of post ' + made +
    ', and some more of them.</span></div><div><div role="button" aria-label="Like" tabindex="0"><span>Like</span></div>' +
    '<div role="button" aria-label="Comment" tabindex="0"><span>Comment</span></div><a href="/p/' + made + '" role="link">Share</a></div>';
  return article;
}
const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
for (let i = 0; i < 200; i += 1) posts.append(post());
globalThis.bench = {
  async feed(n) {
    let records = 0;
    const counter = new MutationObserver((list) => { records += list.length; });
    counter.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    for (let i = 0; i < n; i += 5) {
      for (let k = 0; k < 5; k += 1) {
        posts.append(post());
        posts.firstElementChild.remove();
        posts.lastElementChild.querySelector('[role=button]').setAttribute('aria-label', 'Unlike');
      }
      await frame();
    }
    await frame();
    counter.disconnect();
    return records;
  },
  async navigate(times) {
    const here = location.href;
    for (let i = 0; i < times; i += 1) {
      history.pushState(null, '', i % 2 ? here : '/elsewhere' + i);
      posts.replaceChildren(...Array.from({ length: 30 }, post));
      await frame();
      await frame();
    }
    history.replaceState(null, '', here);
  },
  idle: (ms) => new Promise((over) => setTimeout(over, ms)),
};
posts.dataset.ready = '';
</script></body></html>
`;
