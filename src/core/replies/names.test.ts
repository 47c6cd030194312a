import { describe, expect, it } from 'vitest';
import { greetingName } from './names.ts';

describe('the name in a greeting (R54: nobody is called by a wrong name)', () => {
  it.each([
    ['Ana Ruiz', 'Ana'],
    ['ANA RUIZ', 'Ana'],
    ['ana ruiz', 'Ana'],
    ['Jean-Pierre Moreau', 'Jean-Pierre'],
    ['Mary J. Smith', 'Mary'],
    ['Dr. Lena Vogt', 'Lena'],
    ['Ms. Grace Ndlovu', 'Grace'],
    ['Ruiz, Ana', 'Ana'],
    ['Tom Hale, MD', 'Tom'],
    ['Ana Ruiz (Bloom)', 'Ana'],
    ['Zoë Ní Bhriain', 'Zoë'],
    ['Jill', 'Jill'],
    ['محمد سالم', 'محمد'],
    ['Олена Бойко', 'Олена'],
    ['McKenna O’Dea', 'McKenna'],
  ])('greets %s as %s', (shown, name) => expect(greetingName(shown, 'en')).toBe(name));

  it.each([
    'A. Ruiz',
    'J.R. Smith',
    'JR Smith',
    'Dr. Vogt',
    'Bloom Studio',
    'Team Ruiz',
    'Ana & Luis Ruiz',
    'Ana y Luis',
    'ana_ruiz92',
    'Wang Xiaoming',
    'Nguyen Thi Mai',
    'Tanaka Yuki',
    'Nagy Péter',
    'Kim Min-jun',
    '王小明',
    '김민준',
    'عبد الله سالم',
    'Abdul Rahman',
    'de la Cruz',
    'Ruiz, Ana, Berlin',
    '???',
    '',
    '🌸 Ana 🌸 {name}',
    'x'.repeat(300),
    'Praxis Dr. Meier',
    'R2D2',
  ])('when unsure it greets without a name: %s', (shown) => expect(greetingName(shown, 'en')).toBeNull());

  it('keeps a Japanese name whole in a Japanese note', () => {
    expect(greetingName('田中 太郎', 'ja')).toBe('田中太郎');
    expect(greetingName('株'.repeat(30), 'ja')).toBeNull();
  });
});
