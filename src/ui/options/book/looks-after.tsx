import type { JSX } from 'preact';
import { Button } from '../../shared/button.tsx';
import { useAct } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import type { BookParts } from './book-section.tsx';
import { useLoaded } from './use-loaded.ts';

/** Before the first import: are there people who had better not be imported at all? Later: what was advised. */
export function LooksAfter({ data, verbs, settings, version }: BookParts): JSX.Element | null {
  const { t } = useWords();
  const act = useAct();
  const [past] = useLoaded(verbs.pastImports, version);
  const { looksAfter } = data.settings;
  const answer = (yes: boolean): void => void act(() => settings.setLooksAfter(yes));
  if (looksAfter === true) return <DontImport />;
  const first = past.state === 'ready' && past.data.length === 0;
  if (looksAfter === false || !first) return null;
  return (
    <section class="callout" aria-label={t('book_looks_after')}>
      <p>{t('book_looks_after')}</p>
      <div class="line-up">
        <Button onClick={() => answer(true)}>{t('book_looks_after_yes')}</Button>
        <Button onClick={() => answer(false)}>{t('book_looks_after_no')}</Button>
      </div>
    </section>
  );
}

/** The advice itself, also where a file turns out to hold patients or pupils. */
export function DontImport(): JSX.Element {
  const { t } = useWords();
  return (
    <div class="callout callout-warm" role="note">
      <p>
        <strong>{t('book_dont_import')}</strong>
      </p>
      <p>{t('book_dont_import_why')}</p>
    </div>
  );
}
