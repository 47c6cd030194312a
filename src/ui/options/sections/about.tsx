import type { JSX } from 'preact';
import { Mark } from '../../shared/icon.tsx';
import { Panel } from '../../shared/panel.tsx';
import { useWords } from '../../shared/words.tsx';
import type { SectionParts } from '../section-parts.ts';

/** Version, licence, and whose work is inside. */
export function AboutSection({ data, verbs }: SectionParts): JSX.Element {
  const { t } = useWords();
  return (
    <div class="stack">
      <Panel title={t('extension_name')}>
        <div class="about">
          <Mark size={40} />
          <p>
            {t('options_about_version', { version: data.version })}
            <br />
            <span class="muted">{t('options_about_what')}</span>
          </p>
        </div>
        <ul class="stack-tight">
          <li>
            <a href={verbs.page.privacy}>{t('options_about_privacy')}</a>
          </li>
          <li>
            <a href={verbs.page.licence}>{t('options_about_licence')}</a>
          </li>
          <li>
            <a href={verbs.page.notices}>{t('options_about_notices')}</a>
          </li>
        </ul>
      </Panel>
      <p class="note">{t('options_about_not_theirs')}</p>
    </div>
  );
}
