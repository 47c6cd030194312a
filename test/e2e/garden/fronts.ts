/**
 * The shapes of two other front ends of Mastodon, on the garden's own server; synthetic. Elk (/notifications, /intent/post)
 * rests on its NotificationCard, AccountFollowRequestButton, ModalDialog and PublishWidget (a TipTap editor, autofocused at
 * its start as there); Phanpy (/p/) on its notifications page, follow-request-buttons, account page and compose.
 */
import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import type { Asking, Garden } from './world.ts';

const SERVER = 'garden.example';
const send = (what: object): Promise<Response> => fetch('/api', { method: 'POST', body: JSON.stringify(what) });

function el(tag: string, attributes: Record<string, string> = {}, ...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}
const button = (attributes: Record<string, string>, press: () => void, ...inside: (Node | string)[]): HTMLElement => {
  const made = el('button', { type: 'button', ...attributes }, ...inside);
  made.addEventListener('click', press);
  return made;
};

/** Elk: an answered request has words in place of its two buttons. */
function elkCard({ id, name, account, state }: Asking): HTMLElement {
  const answer = (to: string, icon: string): HTMLElement =>
    button({}, () => void send({ answer: id, state: to }), el('span', { block: '', [`i-ri:${icon}`]: '', style: 'padding:8px' }, '·'));
  const user = account.split('@')[0] ?? '';
  const link = el(
    'a',
    { href: `/${SERVER}/@${account}` },
    el('span', { class: 'content-rich' }, name),
    el('p', { dir: 'ltr' }, `@${user}`),
  );
  const tail = state === 'waiting' ? [answer('authorized', 'check-fill'), answer('rejected', 'close-fill')] : [el('span', {}, state)];
  return el('article', {}, el('div', {}, name, ' requested to follow you'), el('div', {}, link, el('div', {}, ...tail)));
}

function elk(): { draw: (garden: Garden) => void } {
  const list = el('div');
  const mask = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  mask.innerHTML = '<defs><clipPath id="avatar-mask"></clipPath></defs>';
  document.body.append(el('div', { id: '__nuxt' }, el('main', {}, el('h1', {}, 'Notifications'), list)));
  document.querySelector('#__nuxt')?.append(mask as unknown as Node);
  if (location.pathname === '/intent/post') openElkDialog();
  return { draw: ({ asking }) => list.replaceChildren(...asking.map(elkCard)) };
}

/** Opened with the text and the visibility that the address asks for; sent, it closes and the home page is shown. */
function openElkDialog(): void {
  const query = new URLSearchParams(location.search);
  let direct = query.get('visibility') === 'direct';
  const place = el('div');
  const icon = el('div', {}, '·');
  const show = (): string => (icon.className = direct ? 'i-ri:at-line' : 'i-ri:global-line');
  show();
  const picker = button({ 'aria-label': 'Change content visibility' }, () => {
    direct = !direct;
    show();
  });
  picker.append(icon);
  const dialog = el('div', { 'aria-modal': 'true', role: 'dialog' });
  const editor = new Editor({
    element: place,
    extensions: [StarterKit],
    content: query.get('text') ?? '',
    parseOptions: { preserveWhitespace: 'full' },
    autofocus: true,
    editorProps: { attributes: { class: 'content-editor content-rich', role: 'textbox', 'aria-label': 'Write' } },
  });
  const publish = button({ class: 'publish-button' }, () => {
    const text = editor.getText({ blockSeparator: '\n' });
    void send({ text, visibility: direct ? 'direct' : 'public' }).then(() => {
      editor.destroy();
      dialog.remove();
      history.replaceState({}, '', '/home');
    });
  });
  publish.append('Publish');
  dialog.append(el('div', { 'aria-roledescription': 'publish-widget' }, place, el('div', {}, picker, publish)));
  document.body.append(dialog);
}

/** Phanpy: an answered request stays, its buttons switched off, the answer beside them. */
function phanpyRow({ id, name, account, state }: Asking): HTMLElement {
  const [user = '', server = ''] = account.split('@');
  const person = el('a', { class: 'account-block', href: `https://${server}/@${user}`, title: account }, el('b', {}, name));
  const off: Record<string, string> = state === 'waiting' ? {} : { disabled: '' };
  const states = el('span', { class: 'follow-request-states' });
  if (state !== 'waiting') states.append(el('span', { role: 'img', 'aria-label': state, class: `icon follow-${state}` }, state));
  const answer = (to: string, words: string, more: Record<string, string>): HTMLElement =>
    button({ ...off, ...more }, () => void send({ answer: id, state: to }), words);
  const buttons = [answer('authorized', 'Accept', {}), ' ', answer('rejected', 'Reject', { class: 'light danger' })];
  return el('li', {}, person, el('p', { class: 'follow-request-buttons' }, ...buttons, states));
}

function phanpy(): { draw: (garden: Garden) => void } {
  const app = el('div', { id: 'app' });
  const over = el('div', { id: 'modal-container' });
  document.body.append(app, over);
  return {
    draw: ({ asking }) => {
      const who = /^#\/https:\/\/([^/]+)\/@(.+)$/.exec(location.hash);
      if (who) {
        // The account is found, and shown at an address of its own.
        history.replaceState({}, '', `#/${SERVER}/a/7`);
        const mention = button({}, () => over.replaceChildren(phanpyBox(`@${who[2] ?? ''}@${who[1] ?? ''} `)), `Mention @${who[2] ?? ''}`);
        app.replaceChildren(el('div', { id: 'account-statuses' }, el('h1', {}, 'Account'), mention));
      } else if (location.hash === '#/notifications')
        app.replaceChildren(
          el('div', { id: 'notifications-page' }, el('div', { class: 'follow-requests' }, el('ul', {}, ...asking.map(phanpyRow)))),
        );
    },
  };
}

/** Public as ever; closed once it is sent. */
function phanpyBox(text: string): HTMLElement {
  const box = el('textarea', {
    name: 'status',
    class: 'compose-field',
    'aria-label': 'Status',
    rows: '6',
    cols: '50',
  }) as HTMLTextAreaElement;
  box.value = text;
  const options = ['public', 'unlisted', 'private', 'direct'].map((value) => el('option', { value }, value));
  const who = el('select', { name: 'visibility', 'aria-label': 'Visibility' }, ...options) as HTMLSelectElement;
  const form = el('form', { class: 'form-visibility-public' }, box, who, el('button', { type: 'submit' }, 'Post'));
  // The icon beside it is drawn anew.
  who.addEventListener('change', () => who.after(el('span', { class: 'icon-text' }, who.value)));
  const outer = el('div', { id: 'compose-container' }, form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send({ text: box.value, visibility: who.value }).then(() => outer.remove());
  });
  return outer;
}

const page = location.pathname.startsWith('/p/') ? phanpy() : elk();
let last: Garden | null = null;
new EventSource('/events').addEventListener('message', (event: MessageEvent<string>) =>
  page.draw((last = JSON.parse(event.data) as Garden)),
);
addEventListener('hashchange', () => last && page.draw(last));
