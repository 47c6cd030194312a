/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { Button } from './button.tsx';
import { titleOf } from './chats.tsx';
import { findThread } from './messenger.tsx';
import { useRoute } from './route.tsx';
import { useKnobs, useWords, useWorld } from './store.ts';
import { Conversation } from './thread.tsx';

const OPEN = 'neighbourhood-chat';

/** Opens a small chat window over whatever page this is, as a profile's Message button does. */
export const openChatTab = (person: string): boolean => dispatchEvent(new CustomEvent(OPEN, { detail: person }));

export function ChatTabs() {
  const world = useWorld();
  const words = useWords();
  const { windows } = useKnobs();
  const { pathname } = useRoute();
  const [opened, setOpen] = useState<string[]>([]);
  const [closed, setClosed] = useState<readonly string[]>([]);
  // As the site restores them on each of its pages.
  const restored = pathname.startsWith('/messages') ? [] : windows.filter((id) => !closed.includes(id));
  const open = [...new Set([...restored, ...opened])];
  useEffect(() => {
    const show = (event: Event): void => setOpen((list) => [...new Set([...list, (event as CustomEvent<string>).detail])]);
    addEventListener(OPEN, show);
    return () => removeEventListener(OPEN, show);
  }, []);
  const close = (id: string): void => {
    setOpen((list) => list.filter((x) => x !== id));
    setClosed((list) => [...list, id]);
  };
  return (
    <div className="chat-tabs">
      {open.map((id) => {
        const thread = findThread(world, id);
        if (!thread) return null;
        return (
          <div key={id} className="chat-tab" aria-label={`Conversation titled ${titleOf(world, thread)}`}>
            <div className="chat-tab-bar">
              <Button kind="bare" label={words.minimize}>
                –
              </Button>
              <Button kind="bare" label={words.close} onPress={() => close(id)}>
                ×
              </Button>
            </div>
            <Conversation thread={thread} />
          </div>
        );
      })}
    </div>
  );
}
