import type { FineRule } from '../../../core/boundary/rules.ts';
import { relationWord } from '../../shared/relation-words.ts';
import type { ScreenWords, WordKey } from '../../shared/words.tsx';
import { outcomeWord, type SiteName } from './words.ts';

/** A finer rule as one plain sentence. @param lang of the screen, for "a, b or c". */
export function sentenceOf(words: ScreenWords, rule: FineRule, site: SiteName, lang?: string): string {
  const { t } = words;
  const any = new Intl.ListFormat(lang, { type: 'disjunction' });
  const either = (list: readonly string[]): string => any.format(list);
  const { when } = rule;
  const about = (when.intents ?? []).map((i) => t(`intent_${i}` as WordKey));
  const kind = when.kinds?.length
    ? either(when.kinds.map((k) => t(`rules_kind_${k}`)))
    : about.length > 0
      ? t('rules_kind_message')
      : t('rules_any_what');
  const where = [
    ...(when.platforms?.length ? [t('rules_where_on', { sites: either(when.platforms.map(site)) })] : []),
    ...(when.sides?.length ? [t('rules_where_side', { side: either(when.sides.map((s) => t(`side_${s}`))) })] : []),
  ];
  const rest = [
    ...(when.busy === undefined ? [] : [t(when.busy ? 'rules_rest_busy' : 'rules_rest_free')]),
    ...(when.howMet?.length
      ? [t('rules_rest_met', { met: either(when.howMet.map((m) => t(`book_met_${m.replaceAll('-', '_')}` as WordKey))) })]
      : []),
    ...(when.answeredBefore === undefined ? [] : [t('rules_rest_history')]),
  ];
  return t('rules_sentence', {
    what: about.length > 0 ? t('rules_what_about', { kind, about: either(about) }) : kind,
    who: when.relationships?.length ? either(when.relationships.map((r) => relationWord(words, r))) : t('rules_any_who'),
    where: where.length > 0 ? where.join(', ') : t('rules_any_where'),
    rest: rest.join(''),
    outcome: outcomeWord(words, rule.outcome),
  });
}
