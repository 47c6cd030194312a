import type { JSX } from 'preact';
import type { KeptNo } from '../../../store/noes.ts';
import { Button } from '../../shared/button.tsx';
import { dayOf } from '../../shared/dates.ts';
import { Panel } from '../../shared/panel.tsx';
import { Blank, ProblemView, Waiting } from '../../shared/state-view.tsx';
import { useAct } from '../../shared/toasts.tsx';
import { useWords, type WordKey } from '../../shared/words.tsx';
import { BookLink } from './book-link.tsx';
import type { BookParts } from './book-section.tsx';
import { useLoaded } from './use-loaded.ts';

/** What is left of people who were forgotten with a no (R18): days and sites, nobody's name; each can be forgotten too. */
export function NoesView({ verbs, version }: BookParts): JSX.Element {
  const { t, tn } = useWords();
  const act = useAct();
  const [noes, again] = useLoaded(verbs.noes, version);
  const forget = async (these: readonly KeptNo[]): Promise<void> => {
    let wayBack = (): Promise<void> => Promise.resolve();
    await act(
      async () => {
        wayBack = await verbs.forgetNoes(these);
      },
      { text: tn('noes_forgotten', these.length), undo: () => wayBack() },
    );
  };
  return (
    <div class="stack">
      <BookLink />
      <Panel title={t('noes_title')} note={t('noes_note')}>
        {noes.state === 'loading' ? <Waiting /> : null}
        {noes.state === 'failed' ? <ProblemView problem={noes.problem} retry={again} /> : null}
        {noes.state === 'ready' && noes.data.length === 0 ? <Blank icon="book" title={t('noes_none')} text={t('noes_none_text')} /> : null}
        {noes.state === 'ready' && noes.data.length > 0 ? (
          <>
            <ul class="divided" aria-label={t('noes_title')}>
              {noes.data.map((no) => (
                <Line key={no.keys[0]} no={no} siteName={verbs.siteName} onForget={() => void forget([no])} />
              ))}
            </ul>
            {noes.data.length > 1 ? (
              <div>
                <Button look="care" onClick={() => void forget(noes.data)}>
                  {t('noes_forget_all')}
                </Button>
              </div>
            ) : null}
          </>
        ) : null}
      </Panel>
    </div>
  );
}

const OUTCOMES = { no: 'noes_no', distance: 'noes_distance', patient: 'noes_patient' } as const satisfies Record<
  KeptNo['outcome'],
  WordKey
>;
const BY: Readonly<Record<string, WordKey>> = { email: 'noes_by_email', phone: 'noes_by_phone', name: 'noes_by_name' };

interface LineProps {
  no: KeptNo;
  siteName: (platform: string) => string;
  onForget: () => void;
}

function Line({ no, siteName, onForget }: LineProps): JSX.Element {
  const { t } = useWords();
  const what = t(OUTCOMES[no.outcome], { date: dayOf(no.at) });
  const places = no.of.map((place) => {
    const key = BY[place];
    return key ? t(key) : siteName(place);
  });
  return (
    <li class="line-up spread">
      <div>
        <p>{what}</p>
        {places.length > 0 ? <p class="note">{t('noes_known_by', { what: places.join(', ') })}</p> : null}
      </div>
      <Button look="quiet" name={t('noes_forget_named', { what: [what, ...places].join(', ') })} onClick={onForget}>
        {t('noes_forget')}
      </Button>
    </li>
  );
}
