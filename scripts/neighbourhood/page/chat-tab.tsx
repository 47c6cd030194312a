/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { Button } from './button.tsx';
import { titleOf } from './chats.tsx';
import { findThread } from './messenger.tsx';
import { useWords, useWorld } from './store.ts';
import { Conversation } from './thread.tsx';

const OPEN = 'neighbourhood-chat';

/** Opens a small chat window over whatever page this is, as a profile's Message button does. */
export const openChatTab = (person: string): boolean => dispatchEvent(new CustomEvent(OPEN, { detail: person }));

export function ChatTabs() {
  const world = useWorld();
  const words = useWords();
  const [open, setOpen] = useState<string[]>([]);
  useEffect(() => {
    const show = (event: Event): void => setOpen((list) => [...new Set([...list, (event as CustomEvent<string>).detail])]);
    addEventListener(OPEN, show);
    return () => removeEventListener(OPEN, show);
  }, []);
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
              <Button kind="bare" label={words.close} onPress={() => setOpen((list) => list.filter((x) => x !== id))}>
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
