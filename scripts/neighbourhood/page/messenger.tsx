/** @jsxImportSource react */
import { useEffect } from 'react';
import { threadPath, type Thread, type World } from '../world.ts';
import { fill } from '../words.ts';
import { ChatList, titleOf } from './chats.tsx';
import { Link, moveTo, useRoute } from './route.tsx';
import { post, useWords, useWorld } from './store.ts';
import { Conversation } from './thread.tsx';

/** /messages/ and everything below it. */
export function Messenger() {
  const words = useWords();
  const route = useRoute();
  const requests = route.pathname.startsWith('/messages/requests');
  return (
    <div className="columns">
      <div role="navigation" aria-label={words.messages} className="side">
        <h1 dir="auto">{requests ? words.message_request : words.chats}</h1>
        <Link to={requests ? '/messages/' : '/messages/requests/'}>{requests ? words.chats : words.message_request}</Link>
        <ChatList requests={requests} />
      </div>
      <OpenThread />
    </div>
  );
}

function OpenThread() {
  const world = useWorld();
  const words = useWords();
  const { pathname } = useRoute();
  const asked = /\/t\/([^/]+)/.exec(pathname)?.[1] ?? null;
  const thread = asked ? findThread(world, asked) : null;
  const goesTo = thread && !thread.request ? threadPath(thread) : null;

  // The site leads an address with a person's number to the thread it has with that person.
  useEffect(() => {
    if (goesTo && world.knobs.redirect === 'page' && pathname.replace(/\/?$/, '/') !== goesTo) moveTo(goesTo, 'replace');
  }, [goesTo, pathname, world.knobs.redirect]);
  useEffect(() => {
    if (thread?.unread && document.visibilityState === 'visible') void post(`/api/threads/${thread.id}/read`);
  }, [thread?.id, thread?.unread]);

  if (!thread) return <div role="main" className="main pick soft" />;
  return (
    <div role="main" className="main thread" aria-label={fill(words.conversation, { n: titleOf(world, thread) })}>
      <Conversation key={thread.id} thread={thread} />
    </div>
  );
}

/** The thread for what stands in the address: its own id, a person's number or vanity name; an empty one for a new chat. */
export function findThread(world: World, key: string): Thread | null {
  const led = world.knobs.leadsTo[key] ?? key;
  const byId = world.threads.find((t) => t.id === led);
  if (byId) return byId;
  const person = Object.values(world.people).find((p) => p.id === led || p.vanity === led);
  if (!person) return null;
  const known = world.threads.find((t) => t.title === null && t.people.length === 1 && t.people[0] === person.id);
  return known ?? { id: person.id, people: [person.id], e2ee: false, title: null, messages: [], unread: false, request: false, draft: '' };
}
