import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { apart } from '../shared/apart.ts';
import { useWords, type WordKey } from '../shared/words.tsx';
import type { TeachStep, TeachVerb, TeachView } from './types.ts';

/** More names than these are only counted. */
const MOST = 6;

interface Props {
  view: TeachView;
  press: (verb: TeachVerb) => void;
  /** Which events count as the user's own; left out: `isTrusted`. */
  trusted?: (event: Event) => boolean;
}

/** The panel beside a page that is being taught. */
export function TeachPanel({ view, press, trusted = (event) => event.isTrusted }: Props): JSX.Element {
  const { t } = useWords();
  const box = useRef<HTMLElement>(null);
  // Each step is read from its beginning, and arrow keys point at once.
  useEffect(() => box.current?.focus({ preventScroll: true }), [view.step]);
  return (
    <section ref={box} class="d-card d-teach" tabIndex={-1} aria-label={t('teach_title')}>
      <h2>{t('teach_title')}</h2>
      <Body view={view} />
      {view.problem ? (
        <div class="d-notice" role="alert">
          {t(view.problem, { site: view.site })}
        </div>
      ) : null}
      <div class="d-side">
        {BUTTONS[view.step].map(([verb, key], i) =>
          verb === 'box' && !view.hasBox ? null : (
            <button
              key={verb}
              type="button"
              class={i === 0 && verb !== 'back' && verb !== 'close' ? 'd-button d-main' : 'd-button d-plain'}
              onClick={(event) => trusted(event) && press(verb)}
            >
              {t(key)}
            </button>
          ),
        )}
      </div>
    </section>
  );
}

const CLOSE: [TeachVerb, WordKey] = ['close', 'teach_close'];
const BUTTONS: Readonly<Record<TeachStep, readonly [TeachVerb, WordKey][]>> = {
  found: [['yes', 'teach_yes'], ['show', 'teach_show'], CLOSE],
  nothing: [['show', 'teach_start'], CLOSE],
  known: [['box', 'teach_box_start'], ['show', 'teach_show_people'], CLOSE],
  person: [['back', 'teach_back'], CLOSE],
  button: [['back', 'teach_back'], CLOSE],
  box: [['back', 'teach_back'], CLOSE],
  tried: [['yes', 'teach_yes'], ['show', 'teach_again'], CLOSE],
  'box-tried': [['yes', 'teach_yes'], ['box', 'teach_again'], CLOSE],
  saved: [['close', 'teach_done']],
  'box-saved': [['close', 'teach_done']],
};

function Body({ view }: { view: TeachView }): JSX.Element {
  const { t } = useWords();
  const { site, press } = view;
  switch (view.step) {
    case 'found':
    case 'tried':
      return <Found view={view} />;
    case 'known':
      return (
        <>
          <p>{t('teach_known', { site })}</p>
          {view.names.length > 0 ? <Found view={view} /> : null}
        </>
      );
    case 'nothing':
      return <p>{t('teach_nothing')}</p>;
    case 'person':
      return <Pointing view={view}>{t('teach_person')}</Pointing>;
    case 'button':
      return <Pointing view={view}>{t('teach_button', { name: press?.name ?? '' })}</Pointing>;
    case 'box':
      return <Pointing view={view}>{t('teach_box')}</Pointing>;
    case 'box-tried':
      return <p>{t('teach_box_found', { name: press?.name ?? '' })}</p>;
    case 'saved':
      return (
        <>
          <p>{t('teach_saved', { site })}</p>
          <p class="d-effect">{t('teach_saved_more', { site })}</p>
        </>
      );
    default:
      return <p>{t('teach_box_saved', { site })}</p>;
  }
}

/** Who was found, what would be pressed, and what stays untouched. */
function Found({ view }: { view: TeachView }): JSX.Element {
  const { t, tn, dir } = useWords();
  const { names, press, leftAlone } = view;
  const own = (text: string): string => apart(text, dir());
  const rest = names.length - MOST;
  return (
    <>
      <p>{tn('teach_found', names.length)}</p>
      {names.length > 0 ? (
        <ul class="d-names">
          {names.slice(0, MOST).map((name, i) => (
            <li key={i}>
              <bdi dir="auto">{name}</bdi>
            </li>
          ))}
          {rest > 0 ? <li>{tn('teach_more', rest)}</li> : null}
        </ul>
      ) : null}
      {press ? <p>{t('teach_press', { label: own(press.label), name: own(press.name) })}</p> : null}
      {leftAlone.length > 0 ? (
        <p class="d-effect">{leftAlone.map((label) => t('teach_left_alone', { label: own(label) })).join(' ')}</p>
      ) : null}
    </>
  );
}

function Pointing({ view, children }: { view: TeachView; children: ComponentChildren }): JSX.Element {
  const { t, dir } = useWords();
  return (
    <>
      <p>{children}</p>
      <p class="d-effect">{t('teach_how')}</p>
      <output class="d-pointed">{view.pointed === null ? null : t('teach_pointed', { what: apart(view.pointed, dir()) })}</output>
    </>
  );
}
