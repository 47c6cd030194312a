/** @jsxImportSource react */
/**
 * X's newer messages. Rests on platforms/linkedin-x-mastodon-and-others.md, 2.3 (B): a passcode is asked for at each loading,
 * since what was unlocked lives in the page alone; rows named by two numbers; a plain text field as the box; Send is there
 * only with a text.
 */
import { useState } from 'react';
import type { SiteThread, SiteWorld } from '../world.ts';
import { go, tell, who } from './store.ts';

const DIGITS = [1, 2, 3, 4];

export function Chats({ world, path }: { world: SiteWorld; path: string }) {
  const [open, setOpen] = useState(false);
  if (!open) return <Gate unlocked={() => setOpen(true)} />;
  const threads = world.threads.filter((t) => t.id.includes(':'));
  const thread = threads.find((t) => path === pathOf(t));
  return (
    <div data-testid="dm-container" style={{ display: 'flex', gap: 24 }}>
      <div data-testid="dm-inbox-panel">
        {threads.map((t) => (
          <div key={t.id} data-testid={`dm-conversation-item-${t.id}`}>
            <a
              role="option"
              aria-selected={t === thread}
              href={pathOf(t)}
              onClick={(event) => {
                event.preventDefault();
                go(pathOf(t));
              }}
            >
              <div>
                <span>{who(world, t.with).name}</span>
              </div>
              <div>
                <span>@{t.with}</span>
              </div>
            </a>
          </div>
        ))}
      </div>
      {thread ? <Panel key={thread.id} world={world} thread={thread} /> : null}
    </div>
  );
}

const pathOf = (t: SiteThread): string => `/i/chat/${t.id.replace(':', '-')}`;

/** Nothing of it is anybody's but the user's. */
export function Gate({ unlocked }: { unlocked?: () => void }) {
  const [code, setCode] = useState(['', '', '', '']);
  const put = (at: number, digit: string): void => {
    const next = code.map((old, i) => (i === at ? digit : old));
    setCode(next);
    if (next.every(Boolean)) unlocked?.();
  };
  return (
    <div>
      <h1>Enter Passcode</h1>
      {DIGITS.map((n, i) => (
        <input
          key={n}
          aria-label={`Digit ${n} of 4`}
          inputMode="numeric"
          value={code[i]}
          onChange={(event) => put(i, event.currentTarget.value.slice(-1))}
        />
      ))}
    </div>
  );
}

function Panel({ world, thread }: { world: SiteWorld; thread: SiteThread }) {
  const { name, handle } = who(world, thread.with);
  return (
    <div data-testid="dm-conversation-panel" style={{ width: 520 }}>
      <div data-testid="dm-conversation-header">
        <a href={`/${handle}`}>
          <span data-testid="dm-conversation-username">{name}</span>
        </a>
      </div>
      <div data-testid="dm-message-list">
        {thread.messages.map((m) => (
          <div key={m.id} data-testid={`message-${m.id}`} data-dm-message-row="true">
            <div style={{ display: 'flex', justifyContent: m.from === 'me' ? 'flex-end' : 'flex-start' }}>
              <div data-testid={`message-text-${m.id}`}>
                <span dir="auto" className="whitespace-pre-wrap">
                  {m.text}
                </span>
                <span>10:00</span>
              </div>
            </div>
          </div>
        ))}
      </div>
      <Box onSend={(text) => void tell('send', thread.id, text)} />
    </div>
  );
}

function Box({ onSend }: { onSend: (text: string) => void }) {
  const [text, setText] = useState('');
  const send = (): void => {
    if (!text.trim()) return;
    onSend(text.trim());
    setText('');
  };
  return (
    <form data-testid="dm-composer-form" className="composer" onSubmit={(event) => event.preventDefault()}>
      <textarea
        data-testid="dm-composer-textarea"
        aria-label="Message"
        className="box"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          send();
        }}
      />
      {text ? (
        <button type="button" data-testid="dm-composer-send-button" aria-label="Send" onClick={send}>
          ➤
        </button>
      ) : (
        <button type="button" aria-label="Record a voice message">
          ●
        </button>
      )}
    </form>
  );
}
