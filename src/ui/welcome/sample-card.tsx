import type { JSX } from 'preact';
import { useWords } from '../shared/words.tsx';

/** What a card will look like; a picture made of text, read out as one sentence. */
export function SampleCard(): JSX.Element {
  const { t } = useWords();
  return (
    <figure class="sample">
      <figcaption class="seen-by-voice-only">{t('welcome_sample_label')}</figcaption>
      <div class="sample-card" aria-hidden="true">
        <p>
          <strong>{t('welcome_sample_name')}</strong> <span class="muted">{t('welcome_sample_relation')}</span>
        </p>
        <p class="note">{t('welcome_sample_rule')}</p>
        <p class="sample-note">{t('welcome_sample_note')}</p>
        <p class="line-up">
          <span class="button button-main">{t('welcome_sample_main')}</span>
          <span class="button">{t('welcome_sample_quiet')}</span>
        </p>
      </div>
    </figure>
  );
}
