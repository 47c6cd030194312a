/** @jsxImportSource react */
import { useState } from 'react';
import { Button } from './button.tsx';
import { ChatList } from './chats.tsx';
import { NoticeRows } from './notifications.tsx';
import { Link } from './route.tsx';
import { useWords } from './store.ts';

/** The bar at the top, with its two drop-downs. */
export function Banner() {
  const words = useWords();
  const [open, setOpen] = useState<'notices' | 'chats' | null>(null);
  const toggle = (which: 'notices' | 'chats') => () => setOpen((now) => (now === which ? null : which));
  return (
    <div role="banner" className="banner">
      <nav>
        <Link to="/">{words.home}</Link>
        <Link to="/friends">{words.friends}</Link>
        <Link to="/friends/requests">{words.requests}</Link>
        <Link to="/messages/">{words.messages}</Link>
        <Link to="/notifications">{words.notifications}</Link>
      </nav>
      <div className="pair">
        <Button kind="bare" label={words.messages} aria-expanded={open === 'chats'} onPress={toggle('chats')}>
          ✉
        </Button>
        <Button kind="bare" label={words.notifications} aria-expanded={open === 'notices'} onPress={toggle('notices')}>
          ◔
        </Button>
      </div>
      {open === 'notices' ? (
        <div role="dialog" aria-label={words.notifications} className="drop">
          <NoticeRows role="row" />
        </div>
      ) : null}
      {open === 'chats' ? (
        <div role="dialog" aria-label="Messenger" className="drop">
          <ChatList />
        </div>
      ) : null}
    </div>
  );
}
