import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon, Mark, type IconName } from '../shared/icon.tsx';
import { useWords } from '../shared/words.tsx';
import { BookSection } from './book/book-section.tsx';
import { PolicySection } from './policy/section.tsx';
import { HoursSection } from './hours/hours-section.tsx';
import { hashOf, routeOf, SECTIONS, type Section } from './route.ts';
import { AboutSection } from './sections/about.tsx';
import { ApartOffer } from './sections/apart.tsx';
import { BusySection } from './sections/busy.tsx';
import { CardsSection } from './sections/cards.tsx';
import { PaceSection } from './sections/pace.tsx';
import { PrivacySection } from './sections/privacy.tsx';
import { ReachSection } from './sections/reach.tsx';
import { SitesSection } from './sections/sites.tsx';
import { WarmSection } from './sections/warm.tsx';
import { WhoSection } from './sections/who.tsx';
import type { OptionsData, OptionsVerbs } from './verbs.ts';
import { WordsSection } from './words/words-section.tsx';

const ICONS: Record<Section, IconName> = {
  sites: 'site',
  reach: 'point',
  book: 'book',
  who: 'table',
  policy: 'file',
  words: 'pen',
  warm: 'heart',
  cards: 'card',
  busy: 'clock',
  pace: 'clock',
  privacy: 'lock',
  about: 'info',
};

export interface OptionsProps {
  data: OptionsData;
  verbs: OptionsVerbs;
  /** The address to start with; the product's page takes its own. */
  hash: string;
}

/** The whole options page: a list of sections, and the one that the address names. */
export function Options({ data, verbs, hash }: OptionsProps): JSX.Element {
  const { t } = useWords();
  const [route, setRoute] = useState(() => routeOf(hash));
  const main = useRef<HTMLElement | null>(null);
  const nav = useRef<HTMLElement | null>(null);

  // On a narrow page the list of sections is a row that scrolls.
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest', inline: 'center' });
  }, [route.section]);

  useEffect(() => {
    const moved = (): void => {
      setRoute(routeOf(location.hash));
      scrollTo(0, 0);
      main.current?.querySelector('h1')?.focus({ preventScroll: true });
    };
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);

  return (
    <div class="options">
      <header class="options-head">
        <Mark />
        <strong>{t('extension_name')}</strong>
      </header>
      <nav ref={nav} aria-label={t('options_nav')}>
        <ul>
          {SECTIONS.map((section) => (
            <li key={section}>
              <a href={hashOf(section)} aria-current={route.section === section ? 'page' : undefined}>
                <Icon name={ICONS[section]} />
                {t(`options_${section}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main ref={main}>
        {data.settingsKeptAside ? <p class="callout callout-care">{t('options_kept_aside')}</p> : null}
        {route.section === 'reach' || route.book.at !== 'list' ? null : <ApartOffer data={data} verbs={verbs.settings} />}
        <h1 tabIndex={-1}>{t(`options_${route.section}`)}</h1>
        <SectionView route={route} data={data} verbs={verbs} />
      </main>
    </div>
  );
}

function SectionView({ route, data, verbs }: { route: ReturnType<typeof routeOf>; data: OptionsData; verbs: OptionsVerbs }): JSX.Element {
  switch (route.section) {
    case 'sites':
      return <SitesSection data={data} verbs={verbs.settings} />;
    case 'reach':
      return <ReachSection data={data} verbs={verbs.settings} />;
    case 'book':
      return (
        <BookSection
          place={route.book}
          data={data}
          verbs={verbs.book}
          keeping={verbs.keeping}
          settings={verbs.settings}
          rules={verbs.rules}
        />
      );
    case 'who':
      return <WhoSection data={data} verbs={verbs.settings} rules={verbs.rules} />;
    case 'warm':
      return <WarmSection data={data} verbs={verbs} />;
    case 'policy':
      return <PolicySection data={data} verbs={verbs.policy} />;
    case 'words':
      return <WordsSection data={data} verbs={verbs} />;
    case 'cards':
      return <CardsSection data={data} verbs={verbs.settings} rules={verbs.rules} />;
    case 'busy':
      return (
        <>
          <BusySection data={data} verbs={verbs.settings} />
          <HoursSection data={data} verbs={verbs.hours} />
        </>
      );
    case 'pace':
      return <PaceSection data={data} verbs={verbs.settings} />;
    case 'privacy':
      return <PrivacySection data={data} verbs={verbs.settings} keeping={verbs.keeping} />;
    case 'about':
      return <AboutSection data={data} verbs={verbs.settings} />;
  }
}
