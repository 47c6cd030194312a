import type { JSX } from 'preact';
import { Button } from './button.tsx';
import { Switch } from './switch.tsx';
import type { SitePermission, SiteView } from './site-view.ts';
import { useWords, type WordKey } from './words.tsx';

const STATE: Record<SitePermission, { key: WordKey; look: string }> = {
  'not-asked': { key: 'shared_site_not_asked', look: 'tag' },
  asking: { key: 'shared_site_asking', look: 'tag' },
  refused: { key: 'shared_site_refused', look: 'tag' },
  removed: { key: 'shared_site_removed', look: 'tag tag-care' },
  active: { key: 'shared_site_active', look: 'tag tag-on' },
};

/** The site's state in two words. */
export function SiteTag({ site }: { site: SiteView }): JSX.Element {
  const { t } = useWords();
  const state = STATE[site.permission];
  return <span class={state.look}>{t(state.key)}</span>;
}

interface AskProps {
  site: SiteView;
  /** Must ask the browser before it returns: the question is only allowed inside the click itself. */
  request: (site: SiteView) => void;
  /** The one thing to do on this page. */
  first?: boolean;
}

/** The button that brings the browser's own question. */
export function AskForSite({ site, request, first = false }: AskProps): JSX.Element | null {
  const { t } = useWords();
  if (site.permission === 'active') return null;
  return (
    <Button look={first ? 'main' : 'plain'} onClick={() => request(site)} disabled={site.permission === 'asking'}>
      {t('shared_site_ask', { site: site.name })}
    </Button>
  );
}

/** What became of the question, where that needs a sentence. */
export function AskedSite({ site }: { site: SiteView }): JSX.Element {
  const { t } = useWords();
  return (
    <output class="note">
      {site.permission === 'asking' ? t('shared_site_asking_text') : null}
      {site.permission === 'refused' ? t('shared_site_refused_text', { site: site.name }) : null}
      {site.permission === 'removed' ? t('shared_site_removed_text', { site: site.name }) : null}
    </output>
  );
}

interface KindsProps {
  site: SiteView;
  set: (patch: { requests?: boolean; messages?: boolean }) => void;
}

/** What a site rests on, where that is little. */
export function EarlyNote({ site }: { site: SiteView }): JSX.Element | null {
  const { t } = useWords();
  return site.early && !isFolded(site) ? <p class="note">{t('early_note')}</p> : null;
}

/** Does it stand folded under "More sites"? Only what was never asked for does. */
export const isFolded = (site: SiteView): boolean => site.early === true && site.permission === 'not-asked';

/** What is read on a site: requests and messages, each for itself. */
export function SiteKinds({ site, set }: KindsProps): JSX.Element {
  const { t } = useWords();
  const named = (what: string): string => t('shared_site_switch', { what, site: site.name });
  const requests = site.requests ? t(`shared_site_requests_${site.requests}`) : null;
  return (
    <div class="divided">
      {requests ? (
        <Switch label={requests} name={named(requests)} on={site.settings.requests} onChange={(on) => set({ requests: on })} />
      ) : null}
      {site.messages ? (
        <Switch
          label={t('shared_site_messages')}
          name={named(t('shared_site_messages'))}
          note={t('shared_site_messages_note')}
          on={site.settings.messages}
          onChange={(messages) => set({ messages })}
        />
      ) : null}
    </div>
  );
}
