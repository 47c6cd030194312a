/** Words on screen: the languages agree, and the code's own words never stand there. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { localeFiles, slotsOf } from '../../scripts/build/locales.ts';
import * as languages from '../../src/locales/all.ts';
import { ROOT, sourceFiles } from './sources.ts';

const { en } = languages;
const all = Object.entries(languages) as [string, Readonly<Record<string, string>>][];
const FORM = /_(?:zero|one|two|few|many|other)$/;
const baseOf = (key: string): string => key.replace(FORM, '');
/** `where_other` is a word of its own; a plural has a form for one beside it. */
const isPlural = (key: string): boolean => FORM.test(key) && `${baseOf(key)}_one` in en && `${baseOf(key)}_other` in en;

/** The left column of "Words on screen", as far as a whole word can be told; and forms of he or she. */
const CODE_WORDS =
  /\b(?:approach(?:es)?|nudges?|verdicts?|boundary map|boundar(?:y|ies)|rungs?|ladder|escalat\w*|deliver(?:y|ies)|dispatch\w*|assist levels?|contact points?|channels?|redirect\w*|platforms?|adapters?|unrecogni[sz]ed|queue[ds]?|digest|keep-distance|watch entr\w+|channel creep|graduat\w+|promise ledger|impostor|harasser|spam\w*|pitcher|snapshots?|knock\w*|policy engine|he|she|him|his|her|hers)\b/i;

test('no text on screen says a word that belongs in the code (experience.md, Words on screen)', () => {
  const wrong = Object.entries(en)
    .filter(([, text]) => CODE_WORDS.test(text))
    .map(([key, text]) => `${key}: ${text}`);
  expect(wrong).toEqual([]);
});

test.each(all)('%s has every text, with the same slots', (_lang, words) => {
  for (const [key, text] of Object.entries(en)) {
    const plural = isPlural(key);
    const forms = plural ? Object.keys(words).filter((k) => baseOf(k) === baseOf(key)) : [key];
    // A form for exactly one or two may say the number in a word.
    const slots = (of: string): string[] => slotsOf(of).filter((slot) => !plural || slot !== 'n');
    expect(forms.length, key).toBeGreaterThan(0);
    if (!plural) expect(words[key], key).toBeDefined();
    for (const form of forms) expect(slots(words[form] ?? ''), `${form}: ${words[form]}`).toEqual(slots(text));
  }
  const extra = Object.keys(words).filter((k) => !(k in en) && !isPlural(`${baseOf(k)}_other`));
  expect(extra).toEqual([]);
});

test.each(all)('%s has exactly the plural forms that its grammar has', (lang, words) => {
  const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted();
  const plurals = [...new Set(Object.keys(en).filter(isPlural).map(baseOf))];
  expect(plurals.length).toBeGreaterThan(10);
  for (const base of plurals) {
    const has = Object.keys(words).filter((key) => FORM.test(key) && baseOf(key) === base);
    expect(has.map((key) => key.slice(base.length + 1)).toSorted(), base).toEqual(forms);
  }
});

/** Commands and "you do ..." with a man in mind: Arabic has other forms for a woman. A verbal noun speaks to everybody. */
const ARABIC_TO_A_MAN =
  /(?<!\p{L})(?:و|ف)?(?:اكتب|اضغط|اختر|افتح|أضف|احذف|اطبع\p{L}*|استعمل\p{L}*|استخدم|اترك\p{L}*|انسخ|جرّب|اعرض|حدد|لا تريد|لا تستورد|لم تكتب|تستخدمها|تجد(?:ه|ها|هم)?|تضيف\p{L}*|تضعه|تفضّل|تقرر|تراه)(?!\p{L})/u;

test('Arabic texts speak to a woman as to a man', () => {
  const wrong = Object.entries<string>(languages.ar).filter(([, text]) => ARABIC_TO_A_MAN.test(text));
  expect(wrong).toEqual([]);
  expect('اكتب العنوان').toMatch(ARABIC_TO_A_MAN);
});

/** German words of which another one was chosen: button, site, note, preset, fold. And "Sie", except in what an office says to its visitors, and where the two are told apart. */
const GERMAN_OTHER_WORD =
  /Schaltfläche|Plattform|Notizen (?:werden|kommen)|Voreinstellung|zugeklappt|zuklappen|geschriebene Regel|[\p{Ll},] (?:Sie|Ihnen|Ihre?n?)(?!\p{L})/u;

test('German has one word for one thing, and says du', () => {
  const wrong = Object.entries<string>(languages.de).filter(
    ([key, text]) => !/^(?:office_print|office_desk|book_formality)/.test(key) && GERMAN_OTHER_WORD.test(text),
  );
  expect(wrong).toEqual([]);
});

test("the browser's files number the slots by the alphabet, which is how t() gives them", () => {
  const messages = localeFiles().find(([file]) => file === '_locales/en/messages.json')?.[1];
  expect(messages?.['strip_deleting_quiet']?.placeholders).toEqual({
    acting: { content: '$1' },
    name: { content: '$2' },
    seconds: { content: '$3' },
    site: { content: '$4' },
  });
  expect(messages?.['strip_deleting_quiet']?.message).toContain('$name$');
});

test.each(all)('a desktop notification in %s has no place for a name, a relationship or a text', (_lang, words) => {
  const told = Object.keys(words).filter((key) => key.startsWith('notify_'));
  expect(told.length).toBeGreaterThan(1);
  expect(told.flatMap((key) => slotsOf(words[key] ?? ''))).toEqual([]);
});

/** Words that are put together of two parts which both come from elsewhere (present/way.ts, present/strip.ts). */
const PUT_TOGETHER = /^(?:effect_(?:page|post)_|strip_placed\w*_post$)/;

test('no text waits for a screen that nobody built: each stands somewhere in the product', () => {
  const product = sourceFiles('src').filter((s) => !s.test && !s.file.startsWith('src/locales/'));
  const text = [readFileSync(path.join(ROOT, 'manifest.json'), 'utf8'), ...product.map((s) => s.text)].join('\n');
  const named = new Set([...text.matchAll(/['"`]([a-z]\w*)['"`]|__MSG_(\w+)__/g)].map((m) => m[1] ?? m[2] ?? ''));
  // `match_${code}` names each key that begins like it and ends as it does; 'import_skip_' is such a beginning, too.
  const begun = [...text.matchAll(/`([a-z]\w*_)\$\{[^`]*?\}(\w*)`|'([a-z]\w*_)'/g)].map((m) => [m[1] ?? m[3] ?? '', m[2] ?? ''] as const);
  const isNamed = (key: string): boolean =>
    named.has(key) || PUT_TOGETHER.test(key) || begun.some(([start, end]) => key.startsWith(start) && key.endsWith(end));
  const keys = [...new Set(Object.keys(en).map((key) => (isPlural(key) ? baseOf(key) : key)))];
  expect(keys.filter((key) => !isNamed(key))).toEqual([]);
  expect(isNamed('reply_nobody_offers')).toBe(false);
});

test('every text that the manifest names is there', () => {
  const manifest = readFileSync(path.join(ROOT, 'manifest.json'), 'utf8');
  for (const [, key] of manifest.matchAll(/__MSG_(\w+)__/g)) expect(Object.keys(en)).toContain(key);
});

test('no text on screen is written into the code of a screen', () => {
  const inline = sourceFiles('src/ui')
    .filter((s) => !s.test && s.file.endsWith('.tsx'))
    .flatMap((s) => [...s.text.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+){2,})[^<{]*</g)].map((m) => `${s.file}: ${m[1]}`));
  expect(inline).toEqual([]);
});
