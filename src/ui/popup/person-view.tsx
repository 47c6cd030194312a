import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { NudgeView } from '../../core/view.ts';
import { Answer } from '../card/parts/answer.tsx';
import { FoldsContext, type Folds } from '../card/parts/folds.tsx';
import { Button } from '../shared/button.tsx';
import { useWords } from '../shared/words.tsx';

/** One person, with the same answers as on the page. */
export function PersonView({ view, back }: { view: NudgeView; back: () => void }): JSX.Element {
  const { t } = useWords();
  const folds = useMemo<Folds>(() => new Set(), []);
  return (
    <div class="body">
      <div>
        <Button look="quiet" icon="back" onClick={back}>
          {t('popup_back')}
        </Button>
      </div>
      <section key={view.key} class="card" aria-label={t('card_region', { name: view.name })}>
        <FoldsContext.Provider value={folds}>
          <Answer view={view} end={<span class="row-site">{view.site}</span>} />
        </FoldsContext.Provider>
      </section>
    </div>
  );
}
