import { describe, expect, it } from 'vitest';
import { skim } from './skim.ts';

const filler = 'It rained all week and I thought about many things while the kettle sang. '.repeat(10);

describe('R23 a long message in one line', () => {
  it('is the sentence that asks for something, in its own words', () => {
    expect(skim(`${filler}Could you send me the blue bowl by Friday? ${'I miss the old days. '.repeat(5)}`)).toBe(
      'Could you send me the blue bowl by Friday?',
    );
    expect(skim(`${filler}Könnten Sie mir sagen, wann der Kurs beginnt? Bis bald.`)).toBe('Könnten Sie mir sagen, wann der Kurs beginnt?');
    expect(skim(`${'今日は雨でした。'.repeat(90)}青い器を送っていただけますか。では。`)).toBe('青い器を送っていただけますか。');
  });
  it('is its last sentence where nothing is asked', () => {
    expect(skim(`${filler}The garden is finished.`)).toBe('The garden is finished.');
  });
  it('is nothing for a message that is read at a glance', () => {
    expect(skim('Could you send me the blue bowl by Friday?')).toBeNull();
    expect(skim('')).toBeNull();
  });
  it('is never longer than a line, whatever comes', () => {
    expect(skim('word '.repeat(2000))?.length).toBeLessThanOrEqual(160);
    expect(skim('\n'.repeat(5000))).toBeNull();
    expect(skim('x'.repeat(20_000))?.length).toBeLessThanOrEqual(160);
  });
});
