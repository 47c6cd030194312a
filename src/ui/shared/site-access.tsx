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
}

/** One sentence that prepares the browser's own question, and the button that brings it. */
export function AskForSite({ site, request }: AskProps): JSX.Element | null {
  const { t } = useWords();
  if (site.permission === 'active') return null;
  const slots = { site: site.name, host: site.host };
  const again = site.permission === 'refused' || site.permission === 'removed';
  return (
    <div class="stack-tight">
      {again ? (
        <p>
          {t(site.permission === 'refused' ? 'shared_site_refused_text' : 'shared_site_removed_text', {
            site: site.name,
          })}
        </p>
      ) : null}
      <p class="note">{t('shared_site_prepare', { host: slots.host })}</p>
      <div>
        <Button
          look={again ? 'plain' : 'main'}
          onClick={() => request(site)}
          disabled={site.permission === 'asking'}
        >
          {t('shared_site_ask', { site: slots.site })}
        </Button>
      </div>
      <output class="note">{site.permission === 'asking' ? t('shared_site_asking_text') : null}</output>
    </div>
  );
}

interface KindsProps {
  site: SiteView;
  set: (patch: { requests?: boolean; messages?: boolean }) => void;
}

/** What is read on a site: requests and messages, each for itself. */
export function SiteKinds({ site, set }: KindsProps): JSX.Element {
  const { t } = useWords();
  const named = (what: string): string => t('shared_site_switch', { what, site: site.name });
  return (
    <div class="divided">
      <Switch
        label={t('shared_site_requests')}
        name={named(t('shared_site_requests'))}
        on={site.settings.requests}
        onChange={(requests) => set({ requests })}
      />
      <Switch
        label={t('shared_site_messages')}
        name={named(t('shared_site_messages'))}
        note={t('shared_site_messages_note')}
        on={site.settings.messages}
        onChange={(messages) => set({ messages })}
      />
    </div>
  );
}
