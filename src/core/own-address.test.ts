import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OWN_ORIGIN, ownOrigin } from './own-address.ts';

describe('R20 the address of a site that can live anywhere', () => {
  it.each([
    ['garden.example', 'https://garden.example'],
    ['  Garden.Example/ ', 'https://garden.example'],
    ['https://garden.example/@ana/112?x=1#y', 'https://garden.example'],
    ['https://garden.example:8443/web', 'https://garden.example'],
    ['garden.example:8443', 'https://garden.example'],
    ['@ana@garden.example', 'https://garden.example'],
    ['ana@chat.example', 'https://chat.example'],
    ['https://someone@garden.example/', 'https://garden.example'],
    ['bücher.example', 'https://xn--bcher-kva.example'],
    ['https://例え.example/', 'https://xn--r8jz45g.example'],
    ['garden.example.', 'https://garden.example'],
    ['192.168.1.5', 'https://192.168.1.5'],
  ])('%s is %s', (typed, origin) => expect(ownOrigin(typed)).toEqual({ origin }));

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['http://garden.example', 'no-https'],
    ['ftp://garden.example', 'no-address'],
    ['garden', 'no-address'],
    ['localhost:3000', 'no-address'],
    ['*.example', 'no-address'],
    ['https://*/', 'no-address'],
    ['garden example', 'no-address'],
    ['javascript:alert(1)', 'no-address'],
    ['chrome://settings', 'no-address'],
    ['[::1]', 'no-address'],
    ['https://', 'no-address'],
    ['Ana Ruiz', 'no-address'],
  ])('%j is no address: %s', (typed, problem) => expect(ownOrigin(typed)).toEqual({ problem }));

  it('is always one https host or a problem, whatever is typed, and itself when typed again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
        const said = ownOrigin(typed);
        if ('problem' in said) return;
        expect(said.origin).toMatch(OWN_ORIGIN);
        expect(ownOrigin(said.origin)).toEqual(said);
      }),
    );
  });
});
