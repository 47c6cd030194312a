import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { APART, type Apart, type Settings } from '../../../core/settings.ts';
import { Button } from '../../shared/button.tsx';
import { Panel } from '../../shared/panel.tsx';
import { useAct } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import { hashOf } from '../route.ts';
import type { SectionParts } from '../section-parts.ts';
import type { SettingsVerbs } from '../verbs.ts';

/** Who has such a way in has done it. */
const hasAlready = (settings: Settings, what: Apart): boolean => settings.contactPoints.some((point) => point.kind === what);

/** Ways to keep work apart from private life (R64-R68), to tick off. */
export function ApartList({ data, verbs }: SectionParts): JSX.Element {
  const { t } = useWords();
  const { settings } = data;
  const isDone = (what: Apart): boolean => hasAlready(settings, what) || settings.apart.done.includes(what);
  return (
    <Panel title={t('options_apart')} note={t('options_apart_lead')}>
      <ul class="divided">
        {APART.map((what) => (
          <ApartLine key={what} what={what} done={isDone(what)} have={hasAlready(settings, what)} set={verbs.setApart} />
        ))}
      </ul>
      <output class="note">{t('options_apart_count', { n: APART.filter(isDone).length, all: APART.length })}</output>
    </Panel>
  );
}

interface ApartLineProps {
  what: Apart;
  done: boolean;
  have: boolean;
  set: SettingsVerbs['setApart'];
}

function ApartLine({ what, done, have, set }: ApartLineProps): JSX.Element {
  const { t } = useWords();
  const act = useAct();
  const id = useId();
  return (
    <li class="tick">
      <input
        type="checkbox"
        id={id}
        checked={done}
        disabled={have}
        aria-describedby={`${id}-note`}
        onChange={(e) => {
          const { checked } = e.currentTarget;
          void act(() => set(what, checked));
        }}
      />
      <div>
        <label for={id}>{t(`options_apart_${what}`)}</label>
        <p class="note" id={`${id}-note`}>
          {have ? t('options_apart_have') : t(`options_apart_${what}_note`)}
        </p>
      </div>
    </li>
  );
}

/** Offers the list once, above whatever section was opened. */
export function ApartOffer({ data, verbs }: SectionParts): JSX.Element | null {
  const { t } = useWords();
  const act = useAct();
  const { apart, welcomeDone } = data.settings;
  if (apart.offered || !welcomeDone) return null;
  return (
    <section class="callout callout-warm" aria-label={t('options_apart')}>
      <p>{t('options_apart_offer')}</p>
      <div class="line-up">
        <a class="button" href={hashOf('reach')} onClick={() => void act(() => verbs.apartOffered())}>
          {t('options_apart_look')}
        </a>
        <Button look="quiet" onClick={() => void act(() => verbs.apartOffered(), { text: t('options_apart_where') })}>
          {t('options_apart_no')}
        </Button>
      </div>
    </section>
  );
}
