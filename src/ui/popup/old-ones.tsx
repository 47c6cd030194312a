import type { JSX } from 'preact';
import type { NudgeView } from '../../core/view.ts';
import { Button } from '../shared/button.tsx';
import { useWords } from '../shared/words.tsx';
import { People } from './people.tsx';
import { Section } from './section.tsx';

/** Requests from before the install: looked at when one likes. */
export function OldOnes({ people, open, back }: { people: NudgeView[]; open: (key: string) => void; back: () => void }): JSX.Element {
  const { t } = useWords();
  return (
    <div class="body">
      <div>
        <Button look="quiet" icon="back" onClick={back}>
          {t('popup_back')}
        </Button>
      </div>
      <Section title={t('popup_old_title')}>
        {people.length > 0 ? <People people={people} open={open} /> : <p class="note">{t('popup_nobody_yet')}</p>}
      </Section>
    </div>
  );
}
