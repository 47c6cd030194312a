import type { JSX } from 'preact';
import { Panel } from '../../shared/panel.tsx';
import { AskedSite, AskForSite, SiteTag } from '../../shared/site-access.tsx';
import { Switch } from '../../shared/switch.tsx';
import { useAct } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import type { SectionParts } from '../section-parts.ts';

/** Busy while a shop's editor is open: off until wanted, and only with the permission for that shop's site. */
export function WhileListing({ data, verbs }: SectionParts): JSX.Element | null {
  const { t } = useWords();
  const act = useAct();
  const shop = data.sites.find((site) => site.id === 'etsy');
  const on = data.settings.busyWhileListing;
  if (!shop || data.settings.agreedAt === null) return null;
  return (
    <Panel title={t('listing_title')}>
      <Switch
        label={t('listing_switch')}
        note={t('listing_note')}
        on={on}
        onChange={(wanted) => void act(() => verbs.setBusyWhileListing(wanted))}
      />
      {on && shop.permission !== 'active' ? (
        <div class="stack-tight">
          <p class="note">{t('listing_needs')}</p>
          <div class="line-up">
            <SiteTag site={shop} />
            <AskForSite site={shop} request={verbs.requestSite} />
          </div>
          <AskedSite site={shop} />
        </div>
      ) : null}
    </Panel>
  );
}
