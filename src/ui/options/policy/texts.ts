import type { Policy } from '../../../core/boundary/policy.ts';
import type { MapCell } from '../../../core/settings.ts';
import { writtenDay } from '../../shared/dates.ts';
import { relationLabel, relationWord } from '../../shared/relation-words.ts';
import type { ScreenWords, WordKey } from '../../shared/words.tsx';
import { levelWords } from '../level-words.ts';
import { outcomeWord, type SiteName } from '../rules/words.ts';

const list = (items: readonly string[], lang?: string): string => new Intl.ListFormat(lang, { type: 'conjunction' }).format(items);

/** "Set by Pine Street Dental". */
export const byWhom = ({ t }: ScreenWords, policy: Policy): string =>
  policy.setBy === '' ? t('rules_locked') : t('rules_locked_by', { who: policy.setBy });

/** Where a locked cell holds, in words. */
export function whereOf(words: ScreenWords, platform: MapCell['platform'], site: SiteName): string {
  const { t } = words;
  if (platform === '*') return t('office_where_all');
  return platform.startsWith('*') ? t('office_where_side', { side: t(`side_${platform.slice(1)}` as WordKey) }) : site(platform);
}

/** One locked cell as a line. */
export const lockedLine = (words: ScreenWords, cell: MapCell, site: SiteName): string =>
  words.t('office_locked_line', {
    who: relationLabel(words, cell.relationship),
    where: whereOf(words, cell.platform, site),
    what: outcomeWord(words, cell.outcome),
  });

/** Everything that a policy sets, line by line, for whoever is asked to take it. */
export function setsOf(words: ScreenWords, p: Policy, site: SiteName, lang?: string): string[] {
  const { t } = words;
  return [
    ...(p.covers.relationships.length > 0
      ? [
          t('office_sets_covers', {
            who: list(
              p.covers.relationships.map((r) => relationWord(words, r)),
              lang,
            ),
          }),
        ]
      : []),
    ...p.contactPoints.map((c) => t('office_sets_point', { way: t(`shared_point_${c.kind}`), value: c.value })),
    ...p.locked.map((cell) => lockedLine(words, cell, site)),
    ...(p.levelCap === null ? [] : [t('office_sets_cap', { level: levelWords(words, p.levelCap) })]),
    ...(p.sitesOff.length > 0 ? [t('office_sets_off', { sites: list(p.sitesOff.map(site), lang) })] : []),
    ...(p.issuedOn ? [t('office_sets_since', { date: writtenDay(p.issuedOn, lang) })] : []),
  ];
}

/** The policy to be put up somewhere: a paragraph, or one line. */
export function shortText({ t }: ScreenWords, p: Policy, size: 'paragraph' | 'line', lang?: string): string {
  const ways = list(
    p.contactPoints.map((c) => c.value),
    lang,
  );
  const reach = ways === '' ? '' : t('office_print_reach_line', { ways });
  if (size === 'paragraph') return t('office_print_paragraph', { title: p.title, text: p.text, reach }).trim();
  return p.text.length > 0 && p.text.length <= 120 ? `${p.text} ${reach}`.trim() : t('office_print_line', { reach }).trim();
}
