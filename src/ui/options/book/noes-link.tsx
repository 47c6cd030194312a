import type { JSX } from 'preact';
import { Panel } from '../../shared/panel.tsx';
import { useWords } from '../../shared/words.tsx';
import { hashOf } from '../route.ts';
import type { BookParts } from './book-section.tsx';
import { useLoaded } from './use-loaded.ts';

/** The way to the noes that are kept, where there are any. */
export function NoesLink({ verbs, version }: BookParts): JSX.Element | null {
  const { t, tn } = useWords();
  const [noes] = useLoaded(verbs.noes, version);
  if (noes.state !== 'ready' || noes.data.length === 0) return null;
  return (
    <Panel title={t('noes_title')} note={tn('noes_count', noes.data.length)}>
      <div>
        <a class="button" href={hashOf('book', { at: 'noes' })}>
          {t('noes_look')}
        </a>
      </div>
    </Panel>
  );
}
