import type { ComponentChildren, JSX } from 'preact';
import { Button } from '../shared/button.tsx';
import { Mark } from '../shared/icon.tsx';
import { ProblemView } from '../shared/state-view.tsx';
import type { Problem } from '../shared/problem.ts';
import { useWords, type ScreenWords } from '../shared/words.tsx';
import type { PageStatus } from '../../core/popup.ts';
import { useAsking, useVerbs } from './verbs.tsx';

interface HeadProps {
  page: PageStatus;
  /** May the page be taught, as the first of its site or once more? */
  teach: 'new' | 'again' | null;
  problem: Problem | null;
  /** Shows what a report would say. */
  showReport: (text: string) => void;
}

/** How it stands on this page, and what to do where it doesn't. */
export function Head({ page, teach, problem, showReport }: HeadProps): JSX.Element {
  const words = useWords();
  return (
    <header class="head">
      <div class="head-line">
        <Mark size={24} />
        <div>
          <h1>{words.t('popup_title')}</h1>
          <output class={page.status === 'watching' ? 'state state-on' : 'state'}>{sayStatus(page, words)}</output>
        </div>
      </div>
      <Help page={page} showReport={showReport} />
      {teach ? <Teach first={teach === 'new'} /> : null}
      {problem ? <ProblemView problem={problem} /> : null}
    </header>
  );
}

function sayStatus(page: PageStatus, { t }: ScreenWords): string {
  switch (page.status) {
    case 'watching':
      return t('popup_watching');
    case 'not-heard':
      return t('popup_not_heard');
    case 'unreadable':
      return t('popup_unreadable');
    case 'switched-off':
      return t('popup_off_here', { site: page.site });
    case 'paused-page':
      return t('popup_paused_page');
    case 'other-account':
      return t('popup_second_account');
    case 'not-active':
      return t('popup_not_active');
    case 'looks-like':
      return t('own_looks_like', { site: page.site });
    case 'paused-everywhere':
      return t('popup_paused_everywhere');
    case 'no-site':
      return t('popup_no_site');
    default:
      return t('popup_not_agreed');
  }
}

/** What can be done about it. */
function Help({ page, showReport }: { page: PageStatus; showReport: (text: string) => void }): JSX.Element | null {
  const { t } = useWords();
  const verbs = useVerbs();
  const { ask, failed } = useAsking();
  const box = (hint: string | null, children: ComponentChildren): JSX.Element => (
    <div class={hint ? 'callout' : 'head-do'}>
      {hint ? <p class="note">{hint}</p> : null}
      <div>{children}</div>
      {failed ? <output class="note">{failed}</output> : null}
    </div>
  );
  switch (page.status) {
    case 'not-heard':
      return <p class="note">{t('popup_not_heard_help')}</p>;
    case 'unreadable':
      return box(
        t('popup_unreadable_help', { site: page.site }),
        <Button onClick={() => ask(async () => showReport(await verbs.report()))}>{t('popup_report')}</Button>,
      );
    case 'not-active':
      return box(
        t('popup_ask_hint'),
        <Button look="main" onClick={() => verbs.requestSite(page.origins)}>
          {t('popup_ask_to_read', { site: page.site })}
        </Button>,
      );
    case 'looks-like':
      return box(
        t('popup_ask_hint'),
        <Button look="main" onClick={() => verbs.requestAddress(page.platform, page.origin)}>
          {t('popup_ask_to_read', { site: page.host })}
        </Button>,
      );
    case 'other-account':
      return box(
        null,
        <span class="line-up">
          <Button look="main" onClick={() => ask(() => verbs.watchAccount(true))}>
            {t('popup_second_yes')}
          </Button>
          <Button onClick={() => ask(() => verbs.watchAccount(false))}>{t('popup_second_no')}</Button>
        </span>,
      );
    case 'switched-off':
      return box(null, <Button onClick={verbs.openOptions}>{t('popup_options')}</Button>);
    case 'paused-page':
      return box(
        null,
        <Button look="main" onClick={() => ask(() => verbs.pause('page', false))}>
          {t('popup_resume')}
        </Button>,
      );
    case 'paused-everywhere':
      return box(
        null,
        <Button look="main" onClick={() => ask(() => verbs.pause('everywhere', false))}>
          {t('popup_resume')}
        </Button>,
      );
    case 'not-agreed':
      return box(
        null,
        <Button look="main" onClick={verbs.openWelcome}>
          {t('popup_see_welcome')}
        </Button>,
      );
    default:
      return null;
  }
}

/** The way to show Doorstep a page of a site that it doesn't know. */
function Teach({ first }: { first: boolean }): JSX.Element {
  const { t } = useWords();
  const verbs = useVerbs();
  return (
    <div class="stack-tight">
      <div class="flush">
        <Button look="quiet" onClick={() => verbs.teach()}>
          {t('popup_teach')}
        </Button>
      </div>
      {first ? <p class="note">{t('popup_teach_hint')}</p> : null}
    </div>
  );
}
