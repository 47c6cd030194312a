import { expect, it } from 'vitest';
import { typedIdentity } from './typed-identity.ts';

it.each([
  ['facebook', 'ana.ruiz', 'facebook', 'ana.ruiz'],
  ['facebook', 'https://m.facebook.com/ana.ruiz?ref=x', 'facebook', 'ana.ruiz'],
  ['facebook', 'https://www.linkedin.com/in/ana-ruiz/', 'linkedin', 'ana-ruiz'],
  ['facebook', 'www.instagram.com/ana.ruiz', 'instagram', 'ana.ruiz'],
  ['facebook', '@ana@social.example', 'mastodon', 'ana@social.example'],
  ['instagram', '@Ana.Ruiz', 'instagram', 'ana.ruiz'],
])('R21 on %s, "%s" is a page on %s', (site, typed, platform, handle) => {
  expect(typedIdentity(site, typed)).toMatchObject({ platform, handle });
});

it('a page of their own counts as an address', () => {
  expect(typedIdentity('facebook', 'https://ruiz-ceramica.example/about')).toMatchObject({
    platform: 'web',
    profile: expect.stringContaining('ruiz-ceramica.example') as string,
  });
});

it.each(['two words', '', 'https://www.facebook.com/', 'https://www.facebook.com/groups/potters'])(
  'nobody’s page is refused: "%s"',
  (typed) => {
    expect(typedIdentity('facebook', typed)).toBeNull();
  },
);
