/** @jsxImportSource react */
/**
 * Mastodon's shape; synthetic. Rests on platforms/linkedin-x-mastodon-and-others.md, section 3 (source of 4.7 alpha, A):
 * rows of follow requests, icons that tell check from cross, the form of a post and the drop-down that tells who reads it;
 * once a post is sent from /share, its own page is opened.
 */
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Asking, Garden } from './world.ts';

const send = (what: object): Promise<Garden> =>
  fetch('/api', { method: 'POST', body: JSON.stringify(what) }).then((answer) => answer.json() as Promise<Garden>);
const ICONS: Record<string, string> = { public: 'icon-globe', direct: 'icon-at' };

function App() {
  const [garden, setGarden] = useState<Garden | null>(null);
  useEffect(() => {
    const events = new EventSource('/events');
    events.addEventListener('message', (event: MessageEvent<string>) => setGarden(JSON.parse(event.data) as Garden));
    return () => events.close();
  }, []);
  if (!garden) return null;
  if (location.pathname === '/follow_requests') return <Requests asking={garden.asking} />;
  if (location.pathname === '/share') return <Compose posting={asked(garden)} />;
  const post = garden.posts.find((p) => location.pathname === `/@me/${p.id}`);
  return post ? <article className="detailed-status">{post.text}</article> : <Compose posting={garden.posting} />;
}

const query = (): URLSearchParams => new URLSearchParams(location.search);
/** A stricter reading may be asked for; see the source of the server. */
const asked = ({ posting, passesOver }: Garden): string => (passesOver || query().get('visibility') === null ? posting : 'direct');

function Requests({ asking }: { asking: Asking[] }) {
  return (
    <div className="columns-area">
      <div className="column">
        <h1>Follow requests</h1>
        <div className="scrollable">
          {asking
            .filter((a) => a.state === 'waiting')
            .map((a) => (
              <Request key={a.id} asking={a} />
            ))}
        </div>
      </div>
    </div>
  );
}

function Request({ asking: { id, name, account } }: { asking: Asking }) {
  const answer = (state: string) => (
    <div className="account--panel__button">
      <button
        type="button"
        className="icon-button"
        aria-label={state === 'authorized' ? 'Authorize' : 'Reject'}
        onClick={() => void send({ answer: id, state })}
      >
        <svg width="24" height="24" className={`icon ${state === 'authorized' ? 'icon-check' : 'icon-times'}`} />
      </button>
    </div>
  );
  return (
    <div className="account-authorize__wrapper" style={{ padding: 16 }}>
      <div className="account-authorize">
        <a className="detailed-status__display-name" href={`/@${account}`}>
          <span className="display-name">
            <bdi>
              <strong className="display-name__html">{name}</strong>
            </bdi>
            <span className="display-name__account">@{account}</span>
          </span>
        </a>
      </div>
      <div className="account--panel" style={{ display: 'flex' }}>
        {answer('authorized')}
        {answer('rejected')}
      </div>
    </div>
  );
}

function Compose({ posting }: { posting: string }) {
  const [text, setText] = useState(query().get('text') ?? '');
  const [visibility, setVisibility] = useState(posting);
  const post = async (): Promise<void> => {
    const { posts } = await send({ text, visibility });
    setText('');
    location.assign(`/@me/${posts.at(-1)?.id ?? ''}`);
  };
  return (
    <form
      className="compose-form"
      onSubmit={(event) => {
        event.preventDefault();
        void post();
      }}
    >
      <textarea
        className="autosuggest-textarea__textarea"
        aria-label="What's on your mind?"
        rows={8}
        cols={60}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className="compose-form__dropdowns">
        <button type="button" className="dropdown-button" onClick={() => setVisibility(visibility === 'public' ? 'direct' : 'public')}>
          <svg className={`icon ${ICONS[visibility] ?? ''}`} width="16" height="16" />
          <span className="dropdown-button__label">{visibility === 'direct' ? 'Private mention' : 'Public'}</span>
        </button>
        <button type="button" className="dropdown-button">
          <svg className="icon icon-translate" width="16" height="16" />
          <span className="dropdown-button__label">English</span>
        </button>
      </div>
      <div className="compose-form__submit">
        <button type="submit" className="button">
          Post
        </button>
      </div>
    </form>
  );
}

const root = document.querySelector('[data-props]');
if (root) createRoot(root).render(<App />);
