/** @jsxImportSource react */
import { useEffect } from 'react';
import { Banner } from './banner.tsx';
import { ChatTabs } from './chat-tab.tsx';
import { DemoBar } from './demo-bar.tsx';
import { Feed } from './feed.tsx';
import { FriendRequests, FriendsHome } from './friends.tsx';
import { Messenger } from './messenger.tsx';
import { NotificationsPage } from './notifications.tsx';
import { ProfilePane } from './profile.tsx';
import { Router, useRoute } from './route.tsx';
import { knobsOf, useServer, useWorld, WorldContext } from './store.ts';
import { useDelayed } from './thread.tsx';

export function App({ slow }: { slow: number }) {
  const world = useServer();
  const ready = useDelayed(slow);
  const knobs = knobsOf(world);
  useEffect(() => {
    document.documentElement.lang = knobs.lang;
    document.documentElement.dir = knobs.lang === 'ar' ? 'rtl' : 'ltr';
  }, [knobs.lang]);
  if (!world || !ready) return <div className="loading" role="progressbar" aria-label="Loading..." />;
  return (
    <WorldContext.Provider value={world}>
      <Router>
        <DemoBar />
        <Banner />
        <Page />
        <ChatTabs />
      </Router>
    </WorldContext.Provider>
  );
}

function Page() {
  const world = useWorld();
  const route = useRoute();
  const path = route.pathname.replace(/\/+$/, '') || '/';
  if (path === '/') return <Feed />;
  if (path === '/friends') return <FriendsHome />;
  if (path.startsWith('/friends/requests')) return <FriendRequests />;
  if (path === '/notifications') return <NotificationsPage />;
  if (path.startsWith('/messages')) return <Messenger />;
  const id = route.searchParams.get('id') ?? Object.values(world.people).find((p) => `/${p.vanity}` === path)?.id;
  return id && world.people[id] ? (
    <ProfilePane id={id} />
  ) : (
    <div role="main" className="main pick soft">
      Nothing here.
    </div>
  );
}
