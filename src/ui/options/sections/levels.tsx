import type { JSX } from 'preact';
import type { Policy } from '../../../core/boundary/policy.ts';
import type { AssistLevel } from '../../../core/settings.ts';
import { Radios } from '../../shared/choices.tsx';
import type { SiteView } from '../../shared/site-view.ts';
import { useWords } from '../../shared/words.tsx';
import { levelWords, noteWords } from '../level-words.ts';
import { byWhom } from '../policy/texts.ts';
import { LEVELS } from '../verbs.ts';

interface LevelsProps {
  site: SiteView;
  /** The office policy that is in use. */
  policy: Policy | null;
  set: (level: AssistLevel) => void;
}

/** How far one click goes on a site: only what can be done there, in the site's own word. */
export function Levels({ site, policy, set }: LevelsProps): JSX.Element {
  const words = useWords();
  const { t } = words;
  const capped = policy?.levelCap === site.maxLevel && site.maxLevel < (site.ownMax ?? 4);
  const usable = LEVELS.filter((level) => level <= site.maxLevel && isOffered(site, level));
  // What can't be done there comes down to the level below it.
  const value = usable.findLast((level) => level <= site.settings.level) ?? usable[0];
  return (
    <>
      <Radios
        legend={t('options_level')}
        value={String(value)}
        onChange={(chosen) => set(Number(chosen) as AssistLevel)}
        options={usable.map((level) => ({
          value: String(level),
          label: levelWords(words, level, site),
          note: noteWords(words, level, site),
        }))}
      />
      {capped && policy ? <p class="callout">{t('office_level_capped', { by: byWhom(words, policy) })}</p> : null}
      {site.ownMax !== undefined && site.ownMax < 4 && !capped ? <p class="note">{t(endOf(site), { site: site.name })}</p> : null}
      {value === 4 ? <p class="callout callout-care">{t('options_level_4_warning')}</p> : null}
    </>
  );
}

/** Where nobody asks there is nothing to press after the note; where no box opens none is filled. */
const isOffered = ({ deletes, noBox }: SiteView, level: AssistLevel): boolean => (level !== 3 || deletes) && (level !== 2 || !noBox);

/** Why it goes no further. */
function endOf({
  ownMax,
  facts,
  noBox,
}: SiteView): 'options_level_only_shows' | 'options_level_only_shows_yet' | 'options_level_ends' | 'options_level_ends_copy' {
  if (ownMax === 1) return facts?.includes('site_hands_off') ? 'options_level_only_shows' : 'options_level_only_shows_yet';
  return noBox ? 'options_level_ends_copy' : 'options_level_ends';
}
