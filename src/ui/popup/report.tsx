import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { useWords } from '../shared/words.tsx';
import { useVerbs } from './verbs.tsx';

/** What a report would say, word for word, before anything is copied. */
export function Report({ text, back }: { text: string; back: () => void }): JSX.Element {
  const { t } = useWords();
  const { copy } = useVerbs();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div class="body">
      <section class="card stack" aria-label={t('report_title')}>
        <h2>{t('report_title')}</h2>
        <p class="note">{t('report_lead')}</p>
        <textarea class="report" readOnly rows={12} dir="ltr" spellcheck={false} aria-label={t('report_text')} value={text} />
        <div class="line-up">
          <Button look="main" onClick={() => void copy(text).then(setCopied)}>
            {t('report_copy')}
          </Button>
          <Button onClick={back}>{t(copied ? 'popup_back' : 'report_cancel')}</Button>
        </div>
        {copied === null ? null : <output class="note">{t(copied ? 'popup_report_copied' : 'card_copy_failed')}</output>}
      </section>
    </div>
  );
}
