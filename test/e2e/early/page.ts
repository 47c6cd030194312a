/**
 * Pages of Bluesky's, Discord's, Reddit's and Gmail's shapes; synthetic. They rest on platforms/linkedin-x-mastodon-and-others.md,
 * sections 4, 5, 8 and 9: a request whose menu has Block beside Delete, a Slate box under a list of direct messages, a React text field inside nested open shadow roots, and
 * a reply whose chips say to whom it goes. What is sent is told to the server, and shown.
 */
import { createElement as h, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms, type Descendant } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

const told = (text: string, to: string): Promise<Response> =>
  fetch('/api/sent', { method: 'POST', body: JSON.stringify({ host: location.hostname, to, text }) });

const from = (html: string): DocumentFragment => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
};

interface Key {
  key: string;
  shiftKey: boolean;
  isTrusted: boolean;
  preventDefault: () => void;
}
const isSend = (event: Key): boolean => event.key === 'Enter' && !event.shiftKey && event.isTrusted;

/** Discord: who wrote is told by a heading alone; one's own messages have one's own name. */
function discord(): void {
  const [, thread = ''] = /@me\/(\d+)/.exec(location.pathname) ?? [];
  document.body.append(
    from(
      `<nav><ul data-list-id="private-channels-uid_1"><li><a data-list-item-id="private-channels-uid_201___201" href="/channels/@me/201" aria-label="Jill Novak (direct message)"><div><span>Jill Novak</span></div></a></li></ul></nav><main><h1>Jill Novak</h1><ol data-list-id="chat-messages"><li id="chat-messages-201-1"><h3><span id="message-username-1">Jill Novak</span></h3><div id="message-content-1"><span>Are the bowls ready? I could come by on Friday.</span></div></li></ol><form><div id="box"></div></form></main>`,
    ),
  );
  const log = document.querySelector('ol') as HTMLElement;
  const send = (text: string): void => {
    void told(text, thread);
    const row = from(
      '<li id="chat-messages-201-2"><h3><span id="message-username-2">Robin</span></h3><div id="message-content-2"><span></span></div></li>',
    );
    (row.querySelector('[id^="message-content"] span') as HTMLElement).textContent = text;
    log.append(row);
  };
  createRoot(document.querySelector('#box') as HTMLElement).render(h(() => slateBox(send)));
}

const EMPTY: Descendant[] = [{ children: [{ text: '' }] }];

function slateBox(send: (text: string) => void): ReactElement {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  const onKeyDown = (event: Key & { nativeEvent: Event }): void => {
    if (!isSend(event)) return;
    event.preventDefault();
    send(editor.children.map((line) => Node.string(line)).join('\n'));
    Transforms.delete(editor, { at: Editor.range(editor, []) });
  };
  const children = h(Editable, { role: 'textbox', 'aria-label': 'Message @Jill Novak', onKeyDown });
  return h(Slate, { editor, initialValue: EMPTY, children });
}

/** A part of Reddit's chat with an open root of its own. */
function part(tag: string, into: ParentNode, html = ''): ShadowRoot {
  const host = document.createElement(tag);
  into.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.append(from(html));
  return root;
}

function reddit(): void {
  const app = part('rs-app', document.body);
  const rooms = part('rs-virtual-scroll', part('rs-rooms-nav', app));
  part('rs-rooms-nav-room', rooms, '<a href="#"><span class="room-name">jill_novak</span></a>').host.setAttribute(
    'room',
    '!one:reddit.com',
  );
  const room = part('rs-room', app);
  const log = part('rs-virtual-scroll', part('rs-timeline', room));
  const says = (who: string, text: string): void => {
    const row = part('rs-timeline-event', log, '<span class="user-name"></span><rs-rtjson-renderer><p></p></rs-rtjson-renderer>');
    (row.querySelector('span') as HTMLElement).textContent = who;
    (row.querySelector('p') as HTMLElement).textContent = text;
  };
  says('jill_novak', 'Are the bowls ready? I could come by on Friday.');
  const box = part('rs-message-composer', room, '<div></div>').querySelector('div') as HTMLElement;
  createRoot(box).render(
    h(() =>
      field((text) => {
        void told(text, '!one:reddit.com');
        says('robin_hale', text);
      }),
    ),
  );
}

function field(send: (text: string) => void): ReactElement {
  const [value, set] = useState('');
  const press = (): void => {
    send(value);
    set('');
  };
  return h('div', {
    children: [
      h('textarea', {
        key: 'field',
        name: 'message',
        'aria-label': 'Write message',
        value,
        onChange: (e: { target: { value: string } }) => set(e.target.value),
      }),
      h('button', { key: 'send', className: 'button-send', 'aria-label': 'Send message', onClick: press, children: '>' }),
    ],
  });
}

/** Gmail: an open letter and its reply. `?to=all` answers to everybody. */
function gmail(): void {
  document.title = 'About the bowls - robin@hale.example - Gmail';
  const all = location.search.includes('all');
  const chips = ['jill@bowls.example', ...(all ? ['tom@weller.example'] : [])].map(
    (email) => `<span data-hovercard-id="${email}">${email}</span>`,
  );
  const thread = all ? '18f0b2' : '18f0a1';
  document.body.append(
    from(
      `<div role="main"><h2 class="hP" data-legacy-thread-id="${thread}">About the bowls</h2><div class="adn" data-message-id="#ma" data-legacy-message-id="a"><span class="gD" email="jill@bowls.example" name="Jill Novak">Jill Novak</span><div class="ii gt"><div class="a3s">Are the bowls ready? I could come by on Friday.</div></div></div><div class="M9"><div name="to">${chips.join('')}</div><div contenteditable="true" g_editable="true" role="textbox" aria-label="Message Body"></div><div class="T-I T-I-atl" role="button" tabindex="0">Send</div></div></div>`,
    ),
  );
  const box = document.querySelector('[g_editable]') as HTMLElement;
  document.querySelector('.T-I-atl')?.addEventListener('click', () => {
    const text = box.innerText;
    void told(text, thread);
    const letter = from(
      '<div class="adn" data-message-id="#mb" data-legacy-message-id="b"><span class="gD" email="robin@hale.example" name="Robin Hale">Robin Hale</span><div class="ii gt"><div class="a3s"></div></div></div>',
    );
    (letter.querySelector('.a3s') as HTMLElement).innerText = text;
    document.querySelector('.M9')?.replaceWith(letter);
  });
}

/** Bluesky: a chat request, and the menu that its second button opens; in German (`?lang=de`) nothing is called as it is known. */
function bluesky(): void {
  const de = location.search.includes('de');
  const [id, name, handle] = de ? ['c2', 'Tom Berg', 'tom.example.com'] : ['c1', 'Jill Novak', 'jill.example.com'];
  const [yes, no] = de ? ['Chat-Anfrage annehmen', 'Chat-Anfrage ablehnen'] : ['Accept chat request', 'Reject chat request'];
  const items = de ? ['Chat löschen', 'Account blockieren'] : ['Delete conversation', 'Block account', 'Report conversation'];
  document.body.append(
    from(
      `<nav><a href="/messages">Chat</a><a href="/messages/inbox">Requests</a></nav><main><div id="row"><a href="/messages/${id}" aria-label="${name}"><div>${name}</div><div>@${handle}</div><div>Are the bowls ready? I could come by on Friday.</div></a><div><button type="button" aria-label="${yes}">+</button><button type="button" aria-label="${no}" aria-haspopup="menu">-</button></div></div></main>`,
    ),
  );
  const [accept, reject] = document.querySelectorAll('button');
  accept?.addEventListener('click', () => void told('accept', id ?? ''));
  reject?.addEventListener('click', () => {
    void told('reject', id ?? '');
    const menu = document.createElement('div');
    menu.setAttribute('role', 'menu');
    for (const item of items) {
      const entry = document.createElement('div');
      entry.setAttribute('role', 'menuitem');
      entry.tabIndex = 0;
      entry.textContent = item;
      entry.addEventListener('click', () => {
        void told(item, id ?? '');
        menu.remove();
        document.querySelector('#row')?.remove();
      });
      menu.append(entry);
    }
    document.body.append(menu);
  });
}

const PAGES: Record<string, () => void> = {
  'bsky.app': bluesky,
  'discord.com': discord,
  'www.reddit.com': reddit,
  'mail.google.com': gmail,
};
PAGES[location.hostname]?.();
