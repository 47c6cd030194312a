/** @jsxImportSource react */
import type { Thread, World } from '../world.ts';
import { threadPath } from '../world.ts';
import { Face } from './face.tsx';
import { Link, useRoute } from './route.tsx';
import { personOf, useKnobs, useWords, useWorld } from './store.ts';

/** The list of chats, in Messenger's side column or in the drop-down. */
export function ChatList({ requests = false }: { requests?: boolean }) {
  const world = useWorld();
  const words = useWords();
  const { recycleRows } = useKnobs();
  const list = world.threads
    .filter((t) => t.request === requests && t.messages.length > 0)
    .toSorted((a, b) => (b.messages.at(-1)?.at ?? 0) - (a.messages.at(-1)?.at ?? 0));
  return (
    <div role="grid" aria-label={requests ? words.message_request : words.chats} className="chats">
      {list.map((thread, i) => (
        <ChatRow key={recycleRows ? `row-${i}` : thread.id} thread={thread} />
      ))}
    </div>
  );
}

export const titleOf = (world: World, thread: Thread): string =>
  thread.title ?? thread.people.map((id) => personOf(world, id).name).join(', ');

function ChatRow({ thread }: { thread: Thread }) {
  const world = useWorld();
  const words = useWords();
  const route = useRoute();
  const last = thread.messages.at(-1);
  const path = thread.request ? `/messages/requests/t/${thread.id}/` : threadPath(thread);
  const current = route.pathname.includes(`/t/${thread.id}`);
  return (
    <div role="row" className="chat-row">
      <div role="gridcell">
        <Link to={path} {...(current ? { 'aria-current': 'page' } : {})} className={thread.unread ? 'unread' : ''}>
          <Face person={personOf(world, thread.people[0] ?? '')} size={48} hidden />
          <div>
            <span dir="auto" className="name">
              {titleOf(world, thread)}
            </span>
            <span dir="auto" className="soft preview">
              {thread.unread ? (
                <span className="html-span">
                  <div className="sr">{words.unread}:</div>
                </span>
              ) : null}
              {last ? (last.from === 'me' ? `${words.you}: ${last.text}` : last.text) : ''}
            </span>
            <abbr className="soft" aria-label={clock(last?.at ?? 0)}>
              <span>{clock(last?.at ?? 0)}</span>
            </abbr>
          </div>
        </Link>
      </div>
    </div>
  );
}

/** A time of the day, the same in every language. @param at epoch ms. */
export function clock(at: number): string {
  const date = new Date(at);
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}
