import { describe, expect, it } from 'vitest';
import { anchorsOf, beginningsOf } from './anchors.ts';
import { compile, phrasesOf, plain } from './compile.ts';
import { LANGUAGES } from './listen.ts';
import { REMINDERS } from './words/reminders.ts';

describe('phrases are filed under words without which they cannot stand', () => {
  it.each([
    ['thank you', ['tha']],
    ['(how/what) are you', ['are']],
    ['(ambulance/police)', ['amb', 'pol']],
    ['(a/) fire', ['fir']],
    ['# minutes', ['min']],
    ['(please/) (stop/quit)', ['sto', 'qui']],
    ['(_) (a/)', null],
  ])('%s', (phrase, anchors) => expect(anchorsOf(phrase)).toEqual(anchors));

  it('finds beginnings behind an apostrophe and of numbers', () => {
    const found = beginningsOf("l'hopital 112");
    expect(found.has('hop') && found.has('#')).toBe(true);
  });

  it('never loses a phrase of any language: each is found in a text made of itself', () => {
    const lost: string[] = [];
    for (const [code, language] of Object.entries(LANGUAGES)) {
      if (code === 'ja') continue;
      for (const lists of Object.values({ ...language.cues, ...REMINDERS[code as keyof typeof LANGUAGES] }))
        for (const list of lists)
          for (const phrase of phrasesOf(list)) {
            let text = phrase.replace(/\*/g, 'x').replace(/#/g, '7').replace(/_/g, '');
            for (let depth = 0; depth < 3; depth += 1)
              text = text.replace(/\(([^()]*)\)/g, (_, inner: string) => inner.split(/[/|]/)[0] ?? '');
            const words = plain(text);
            const anchors = anchorsOf(phrase);
            const reached = anchors === null || anchors.some((a) => beginningsOf(words).has(a));
            if (compile([phrase], false).test(words) && !reached) lost.push(`${code}: ${phrase}`);
          }
    }
    expect(lost).toEqual([]);
  });
});
