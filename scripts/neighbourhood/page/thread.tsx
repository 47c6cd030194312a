/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import type { Message, Thread } from '../world.ts';
import { profilePath } from '../world.ts';
import { fill } from '../words.ts';
import { Button } from './button.tsx';
import { clock, titleOf } from './chats.tsx';
import { Composer } from './composer.tsx';
import { Face } from './face.tsx';
import { Link } from './route.tsx';
import { personOf, post, useKnobs, useWords, useWorld } from './store.ts';

/** Header, messages and box of one conversation; the same in Messenger and in a chat window. */
export function Conversation({ thread }: { thread: Thread }) {
  const world = useWorld();
  const words = useWords();
  const knobs = useKnobs();
  const title = titleOf(world, thread);
  const ready = useDelayed(knobs.slowThread);
  const label = knobs.layout === 'log' ? fill(words.writeTo, { n: title }) : words.message;
  const send = (text: string): void => void post(`/api/threads/${thread.id}/send`, { text });
  return (
    <>
      <header className="thread-head">
        {thread.title ? (
          <h2 dir="auto">{title}</h2>
        ) : (
          <Link to={profilePath(personOf(world, thread.people[0] ?? ''))} absolute aria-label={title}>
            <Face person={personOf(world, thread.people[0] ?? '')} size={36} hidden />
            <h2 dir="auto">
              <span>{title}</span>
            </h2>
          </Link>
        )}
      </header>
      {ready ? <Messages thread={thread} title={title} /> : <div className="log soft">{words.loading}</div>}
      {thread.request ? (
        <div className="bar">
          <Button kind="main" label={words.accept} onPress={() => void post(`/api/threads/${thread.id}/accept`)} />
          <Button label={words.remove} />
          <Button label={words.block} />
        </div>
      ) : (
        <Composer key={thread.id} label={label} placeholder="Aa" draft={thread.draft} onSend={send} />
      )}
      {knobs.secondComposer ? <Composer label={label} placeholder="Aa" onSend={send} /> : null}
    </>
  );
}

function Messages({ thread, title }: { thread: Thread; title: string }) {
  const words = useWords();
  const { layout } = useKnobs();
  const label = fill(words.messagesIn, { n: title });
  return (
    <div role={layout} aria-label={label} className="log">
      {thread.messages.map((message) =>
        layout === 'log' ? <LogRow key={message.id} {...{ message }} /> : <GridRow key={message.id} {...{ message }} />,
      )}
    </div>
  );
}

/** 2026: a row names itself "At 14:02, Ana: text". */
function LogRow({ message }: { message: Message }) {
  const words = useWords();
  const world = useWorld();
  const mine = message.from === 'me';
  const who = mine ? words.you : personOf(world, message.from).name;
  return (
    <div data-virtualized="false">
      <div
        aria-roledescription="message"
        data-scope="messages_table"
        aria-label={fill(words.said, { t: clock(message.at), n: who }) + message.text}
        className={mine ? 'said mine' : 'said'}
        style={{ display: 'flex', justifyContent: mine ? 'flex-end' : 'flex-start' }}
      >
        <Spoken message={message} />
      </div>
    </div>
  );
}

/** Until 2025: a table, with a hidden heading that names who speaks. */
function GridRow({ message }: { message: Message }) {
  const words = useWords();
  const world = useWorld();
  const mine = message.from === 'me';
  return (
    <div role="row">
      <div
        role="gridcell"
        data-scope="messages_table"
        className={mine ? 'said mine' : 'said'}
        style={{ display: 'flex', justifyContent: mine ? 'flex-end' : 'flex-start' }}
      >
        <h5 className="sr">{mine ? words.youSent : personOf(world, message.from).name}</h5>
        <Spoken message={message} />
      </div>
    </div>
  );
}

function Spoken({ message }: { message: Message }) {
  const words = useWords();
  const world = useWorld();
  return (
    <>
      {message.from === 'me' ? null : <Face person={personOf(world, message.from)} size={28} />}
      <span dir="auto" className="bubble">
        <div dir="auto">{message.text}</div>
      </span>
      {message.failed ? <Button kind="bare" label={words.retry} /> : null}
    </>
  );
}

/** True after so many milliseconds; at once for 0. */
export function useDelayed(ms: number): boolean {
  const [ready, setReady] = useState(ms === 0);
  useEffect(() => {
    if (ms === 0) return undefined;
    const timer = setTimeout(() => setReady(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return ready;
}
