/** "... and declines the request after I send": how far a click goes, with the word that stands on the site's own button. */
import type { DeclineWord } from '../../core/site.ts';
import type { AssistLevel } from '../../core/settings.ts';
import type { SiteView } from '../shared/site-view.ts';
import type { ScreenWords } from '../shared/words.tsx';

type Site = Pick<SiteView, 'declineWord' | 'deletes' | 'noBox'>;

/** For no site in particular. */
const ANY_SITE: Site = { declineWord: 'decline', deletes: true };

const wordOf = ({ declineWord = 'delete' }: Site): DeclineWord => declineWord;

/** @param site left out: what is said of all sites together. */
export function levelWords({ t }: ScreenWords, level: AssistLevel, site: Site = ANY_SITE): string {
  if (level !== 3) return t(`options_level_${level}`);
  const acts = t(`verb_${wordOf(site)}_acts`);
  return t(site.noBox ? 'options_level_3_alone' : 'options_level_3', { acts });
}

/** What happens then. */
export function noteWords({ t }: ScreenWords, level: AssistLevel, site: Site): string {
  const act = t(`verb_${wordOf(site)}_act`);
  const acted = t(`verb_${wordOf(site)}_acted`);
  switch (level) {
    case 1:
      return t(site.deletes ? 'options_level_1_note' : 'options_level_1_message_note');
    case 2:
      return site.deletes ? t('options_level_2_note', { act }) : t('options_level_2_message_note');
    case 3:
      return t(site.noBox ? 'options_level_3_alone_note' : 'options_level_3_note', { acted });
    case 4:
      return t('options_level_4_note', { acted });
  }
}
