import type { JSX } from 'preact';
import { Strip } from '../card/parts/strip.tsx';
import { useDoing } from '../card/parts/doing.tsx';
import { Button } from '../shared/button.tsx';
import { useWords } from '../shared/words.tsx';
import { Invites } from './invites.tsx';
import { People } from './people.tsx';
import { Promises } from './promises.tsx';
import { Section } from './section.tsx';
import { Today } from './today.tsx';
import type { Place, PopupData } from './types.ts';
import { useAsking, useVerbs } from './verbs.tsx';
import { Warm } from './warm.tsx';

/** Everything that waits, in the order in which it matters. */
export function List({ data, go }: { data: PopupData; go: (change: Partial<Place>) => void }): JSX.Element {
  const { t, tn } = useWords();
  const { notice } = useDoing();
  const verbs = useVerbs();
  const { ask, failed } = useAsking();
  const open = (key: string): void => go({ view: 'person', key });
  const look = (): void =>
    ask(async () => {
      await verbs.lookAtOld();
      go({ view: 'old', key: null });
    });
  const reads = data.reads.on.length > 0 && data.reads.lost.length === 0 && READS.has(data.page.status);
  const nobody = [data.waiting, data.unfinished, data.held, data.promises].every((people) => people.length === 0);
  return (
    <div class="body">
      {data.said ? <output class="said">{data.said}</output> : null}
      {data.unfinished.length > 0 ? (
        <Section title={t('popup_unfinished')}>
          {data.unfinished.map((u) => (
            <div key={u.strip.deliveryId} class="card">
              <Strip strip={u.strip} nudgeKey={u.key} />
            </div>
          ))}
        </Section>
      ) : null}
      {data.whileBusy.length > 0 ? <WhileBusy people={data.whileBusy} open={open} /> : null}
      <Promises items={data.promises} open={open} />
      {nobody && !data.said ? (
        <div class="blank">
          <p>
            <strong>{t(reads ? 'popup_nobody' : 'popup_nobody_known')}</strong>
          </p>
          {reads ? <p class="note">{t(data.nobodyKnown ? 'popup_nobody_hint_new' : 'popup_nobody_hint')}</p> : null}
        </div>
      ) : null}
      <Reads reads={data.reads} page={data.page.status} />
      {data.waiting.length > 0 ? (
        <Section title={t('popup_waiting')}>
          <People people={data.waiting} open={open} />
        </Section>
      ) : null}
      {data.held.length > 0 ? (
        <Section title={t('popup_held_title')}>
          <ul class="rows">
            {data.held.map(({ view, until }) => (
              <Held key={view.key} row={view.key} name={view.name} until={until} open={() => open(view.key)} />
            ))}
          </ul>
        </Section>
      ) : null}
      {data.old.count > 0 ? (
        <p class="old">
          {tn('popup_old', data.old.count)}{' '}
          <Button look="quiet" onClick={look}>
            {t('popup_old_look')}
          </Button>
        </p>
      ) : null}
      <Invites invites={data.invites} open={open} />
      <Today items={data.today} />
      <Warm warm={data.warm} go={go} />
      <p>
        <Button look="quiet" onClick={() => go({ view: 'paste', key: null })}>
          {t('popup_paste')}
        </Button>
      </p>
      <p>
        <Button look="quiet" onClick={() => go({ view: 'compose', key: null })}>
          {t('popup_first')}
        </Button>
      </p>
      {(failed ?? notice) ? <output class="d-notice">{failed ?? notice}</output> : null}
    </div>
  );
}

/** Where it is said above that nothing is read, nothing is promised below. */
const READS: ReadonlySet<PopupData['page']['status']> = new Set(['watching', 'no-site', 'looks-like']);

/** That no site is read, or one no longer is: never silence. Where this page says it, it isn't said twice. */
function Reads({ reads: { on, lost }, page }: { reads: PopupData['reads']; page: PopupData['page']['status'] }): JSX.Element | null {
  const { t } = useWords();
  const verbs = useVerbs();
  if (page === 'not-agreed' || page === 'not-active' || page === 'paused-everywhere') return null;
  if (lost.length === 0 && (on.length > 0 || page !== 'no-site')) return null;
  const sites = new Intl.ListFormat(document.documentElement.lang || undefined).format(lost);
  return (
    <div class="callout">
      <p class="note">{lost.length > 0 ? t('popup_lost', { sites }) : t('popup_no_site_on')}</p>
      <div>
        <Button onClick={verbs.openOptions}>{t('popup_choose_sites')}</Button>
      </div>
    </div>
  );
}

/** One who waits, and until when. */
function Held({ row, name, until, open }: { row: string; name: string; until: string | null; open: () => void }): JSX.Element {
  const { t } = useWords();
  const line = until === null ? t('popup_held_open') : t('popup_held', { time: until });
  return (
    <li>
      <button type="button" class="row" data-row={row} aria-label={`${name}, ${line}`} onClick={open}>
        <bdi class="row-name" dir="auto" title={name}>
          {name}
        </bdi>
        <span class="row-line">{line}</span>
      </button>
    </li>
  );
}

/** "While you were busy: Jill (you said tonight), Sam, Lee." */
function WhileBusy({ people, open }: { people: PopupData['whileBusy']; open: (key: string) => void }): JSX.Element {
  const { t } = useWords();
  return (
    <Section title={t('popup_while_busy')}>
      <p class="names">
        {people.map((p) => {
          const words = p.said === null ? p.name : t('popup_said', { name: p.name, when: p.said });
          return p.waits ? (
            <Button key={p.key} look="quiet" onClick={() => open(p.key)}>
              {words}
            </Button>
          ) : (
            <span key={p.key} class="name-only">
              {words}
            </span>
          );
        })}
      </p>
    </Section>
  );
}
