import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { useWords } from '../shared/words.tsx';
import { BusySwitch } from './busy.tsx';
import type { PopupData } from './types.ts';
import { useAsking, useVerbs } from './verbs.tsx';

/** Always at hand: busy, pause, options. One of them unfolds at a time. */
export function Foot({ data }: { data: PopupData }): JSX.Element {
  const { t } = useWords();
  const { pause, openOptions } = useVerbs();
  const { ask, failed } = useAsking();
  const [open, setOpen] = useState<'busy' | 'pause' | null>(null);
  const onSite = data.page.status === 'watching' || data.page.status === 'unreadable';
  const paused = data.page.status === 'paused-everywhere';
  const { on, until } = data.busy;
  const toggle = (which: 'busy' | 'pause'): void => setOpen(open === which ? null : which);
  const stop = (where: 'page' | 'everywhere'): void => ask(() => pause(where, true).then(() => setOpen(null)));
  return (
    <footer class="foot">
      {open === 'busy' ? <BusySwitch busy={data.busy} done={() => setOpen(null)} /> : null}
      {open === 'pause' ? (
        <div class="line-up">
          {onSite ? <Button onClick={() => stop('page')}>{t('popup_pause_page')}</Button> : null}
          {paused ? null : <Button onClick={() => stop('everywhere')}>{t('popup_pause_everywhere')}</Button>}
        </div>
      ) : null}
      {failed ? <output class="d-notice">{failed}</output> : null}
      <div class="line-up spread">
        <Button look="quiet" icon="clock" expanded={open === 'busy'} onClick={() => toggle('busy')}>
          {on && until !== null ? t('popup_busy_until', { time: until }) : t(on ? 'popup_busy_on' : 'popup_busy')}
        </Button>
        {paused ? null : (
          <Button look="quiet" expanded={open === 'pause'} onClick={() => toggle('pause')}>
            {t('popup_pause')}
          </Button>
        )}
        <Button look="quiet" onClick={openOptions}>
          {t('popup_options')}
        </Button>
      </div>
    </footer>
  );
}
