import type { JSX } from 'preact';
import { Button } from '../shared/button.tsx';
import { useWords } from '../shared/words.tsx';
import { Section } from './section.tsx';
import { NOTHING_FIRST, type Place, type PopupData } from './types.ts';
import { useAsking, useVerbs } from './verbs.tsx';

/** One suggestion to stay in touch, for those who want them. */
export function Warm({ warm, go }: { warm: PopupData['warm']; go: (change: Partial<Place>) => void }): JSX.Element | null {
  const { t } = useWords();
  const { warmAway } = useVerbs();
  const { ask, failed } = useAsking();
  if (!warm) return null;
  return (
    <Section title={t('popup_warm')}>
      <p dir="auto">{warm.text}</p>
      <div class="line-up">
        <Button onClick={() => go({ view: 'compose', key: null, first: { ...NOTHING_FIRST, person: warm.person, name: warm.name } })}>
          {t('warm_write', { name: warm.name })}
        </Button>
        <Button look="quiet" onClick={() => ask(warmAway)}>
          {t('warm_not_now')}
        </Button>
      </div>
      {failed ? <output class="d-notice">{failed}</output> : null}
    </Section>
  );
}
