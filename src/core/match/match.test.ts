import { describe, expect, it } from 'vitest';
import { emptyContact, type Contact } from '../contact.ts';
import { blockingKeys, keysOf, senderKeys } from './keys.ts';
import { matchSender } from './match.ts';
import { readProfile } from './profile.ts';
import type { Match, SenderFacts } from './types.ts';

const NOW = Date.UTC(2026, 10, 22);
const contact = (name: string, more: Partial<Contact> = {}): Contact => ({
  ...emptyContact(name, NOW),
  names: [name],
  ...more,
});
const sender = (name: string, more: Partial<SenderFacts> = {}): SenderFacts => ({
  platform: 'facebook',
  name,
  profile: null,
  id: null,
  ...more,
});
const at = (url: string): Contact['identities'] => [readProfile(url) ?? { platform: 'web', profile: url, id: null, handle: null }];

/** As the worker does it: only contacts that share a key are ever scored. */
function ask(who: SenderFacts, book: readonly Contact[]): Match {
  const keys = new Set(blockingKeys(who));
  return matchSender(
    who,
    book.filter((c) => keysOf(c).some((k) => keys.has(k))),
    NOW,
  );
}

describe('R20 who is knocking', () => {
  it('is certain by an equal profile, whatever name is shown', () => {
    const match = ask(sender('N. Castellano', { profile: 'https://m.facebook.com/nora.c.31?fref=ufi' }), [
      contact('Nora Castellano', { identities: at('facebook.com/nora.c.31') }),
    ]);
    expect(match).toMatchObject({
      level: 'certain',
      reasons: [{ code: 'same-profile' }, { code: 'initials' }],
      warn: null,
    });
  });

  it('is certain by the id that a site uses', () => {
    const known = contact('Ana Ruiz', {
      identities: [{ platform: 'facebook', profile: null, id: '100001', handle: null }],
    });
    expect(ask(sender('Anita', { id: '100001' }), [known])).toMatchObject({
      level: 'certain',
      reasons: [{ code: 'same-id' }],
    });
    expect(ask(sender('Anita', { id: '100001', platform: 'x' }), [known]).level).toBe('none');
  });

  it('says when the import was that brought the address', () => {
    const known = contact('Ana Ruiz', {
      identities: at('https://www.linkedin.com/in/ana-r'),
      sources: [{ kind: 'linkedin', importId: 'i1', at: 77 }],
    });
    expect(ask(sender('Ana Ruiz', { platform: 'linkedin', profile: 'https://linkedin.com/in/ana-r/' }), [known]).reasons[0]).toMatchObject({
      code: 'same-profile',
      importedAt: 77,
    });
  });

  it('is never certain by a name', () => {
    expect(ask(sender('Priscilla Quillfeather'), [contact('Priscilla Quillfeather')]).level).toBe('likely');
    expect(ask(sender('John Smith'), [contact('John Smith')]).level).toBe('possible');
  });

  it('finds equal names of two contacts possible for both', () => {
    const match = ask(sender('Priscilla Quillfeather'), [
      contact('Priscilla Quillfeather', { id: 'a' }),
      contact('Priscilla Quillfeather', { id: 'b' }),
    ]);
    expect(match.level).toBe('possible');
    expect([match.contact?.id, ...match.others.map((c) => c.id)]).toEqual(['a', 'b']);
    expect(match.reasons.map((r) => r.code)).toContain('several-with-this-name');
  });

  it.each([
    ['Robert Ashgrove', 'Bob Ashgrove', 'nickname'],
    ['Jürgen Weiß', 'Juergen Weiss', 'same-name'],
    ['Quillfeather Priscilla', 'Priscilla Quillfeather', 'name-order'],
    ['Jonathan Quincy Marlow', 'J. Q. Marlow', 'initials'],
    ['Ольга Иванченко', 'Olga Ivanchenko', 'transliteration'],
    ['佐藤 美咲', '佐藤美咲', 'same-name'],
    ['Anna Kowalczyk', 'Anna 🌸 Kowalczyk | Photographer', 'same-name'],
    ['Marcus Bell', 'ＭＡＲＣＵＳ ＢＥＬＬ', 'same-name'],
    ['Claire Donnelly', 'Claire Donnelly-Hart', 'part-of-name'],
    ['Jill Okonkwo', 'Dr. Jill Okonkwo, CPA', 'same-name'],
    ['Van der Berg, Pieter', 'Pieter van der Berg', 'same-name'],
    ['Harbour & Pine Ltd', 'Harbour and Pine', 'same-name'],
  ])('knows %s under %s', (known, shown, code) => {
    const match = ask(sender(shown), [contact(known)]);
    expect(['possible', 'likely']).toContain(match.level);
    expect(match.reasons[0]?.code).toBe(code);
  });

  it.each([
    ['Robert Ashgrove', 'Albert Ashgrove'],
    ['Michael Dray', 'Michelle Dray'],
    ['山田 太郎', '山本 太郎'],
    ['Hope Gallery', 'Hope Gallagher'],
    ['Robert James Fairweather', 'Robert Ian Fairweather'],
    ['K', 'K Johnson'],
    ['Guest', 'Guest'],
    ['LinkedIn Member', 'LinkedIn Member'],
    ['Mei Zhao', 'Mei Zhou'],
    ['Priscilla Quillfeather', 'Penelope Quillfeather'],
  ])('does not take %s for %s', (known, shown) => expect(ask(sender(shown), [contact(known)]).level).toBe('none'));

  it('knows a former name as such', () => {
    const known = contact('Hannah Brightwell', { names: ['Hannah Brightwell', 'Hannah Osgood'] });
    expect(ask(sender('Hannah Osgood'), [known]).reasons[0]?.code).toBe('former-name');
  });

  it('takes a firm of a contact for the firm, never for the person', () => {
    const match = ask(sender('Bell Brothers Plumbing'), [contact('Marcus Bell', { company: 'Bell Brothers Plumbing' })]);
    expect(match).toMatchObject({ level: 'possible', reasons: [{ code: 'business-name' }] });
  });
});

describe('situation 19: somebody made to be taken for another', () => {
  it('warns of letters that only look alike, and never says who it is', () => {
    for (const [known, shown] of [
      ['Anna Park', 'Аnnа Pаrk'],
      ['Bob Harmon', 'Bob Harrnon'],
      ['Osei Boateng', '0sei B0ateng'],
      ['Clio Vann', 'Cⅼio Vann'],
      ['Tessa Brand', 'Tеssa Brаnd | Artist'],
    ] as const) {
      expect(ask(sender(shown), [contact(known)])).toMatchObject({ level: 'possible', warn: 'look-alike' });
    }
  });

  it('does not warn of names that are honest in their script', () => {
    for (const name of ['Ольга Иванченко', '山田 Taro', 'Γιώργος Παππάς']) expect(ask(sender(name), [contact(name)]).warn).toBeNull();
  });

  it('warns of a second account with the name of somebody whose account is known', () => {
    const known = contact('Nora Castellano', { identities: at('https://www.facebook.com/nora.c.31') });
    expect(ask(sender('Nora Castellano', { profile: 'https://www.facebook.com/nora.c.3' }), [known])).toMatchObject({
      level: 'possible',
      warn: 'second-account',
    });
  });

  it('does not warn when an id and an address can not be compared', () => {
    const known = contact('Nora Castellano', { identities: at('https://www.facebook.com/nora.c.31') });
    const match = ask(sender('Nora Castellano', { id: '100000000012345' }), [known]);
    expect(match).toMatchObject({ level: 'possible', warn: null });
    expect(match.reasons.map((r) => r.code)).toContain('other-profile');
  });

  it('warns of an e-mail that differs by one look-alike sign', () => {
    const known = contact('Amara Osei', { emails: ['amara@example.com'] });
    expect(ask(sender('Amara Osei', { platform: 'gmail', email: 'amara@examp1e.com' }), [known]).warn).toBe('look-alike');
  });
});

describe('what the user said before', () => {
  it('remembers "this isn\'t them" for that pair only', () => {
    const who = sender('Priscilla Quillfeather', { profile: 'https://www.facebook.com/other.p' });
    const known = contact('Priscilla Quillfeather', { deniedSenders: senderKeys(who) });
    expect(ask(who, [known])).toMatchObject({
      level: 'none',
      contact: null,
      reasons: [{ code: 'denied-before' }],
    });
    expect(ask(sender('Priscilla Quillfeather', { profile: 'https://www.facebook.com/third.p' }), [known]).level).toBe('likely');
  });

  it('R07 lets a watch entry end in silence', () => {
    const watch = { event: 'Fair', expiresAt: NOW - 1 };
    const known = contact('Gareth Plumworth', { watch, sources: [{ kind: 'watch', importId: null, at: 1 }] });
    expect(ask(sender('Gareth Plumworth'), [known]).level).toBe('none');
    expect(ask(sender('Gareth Plumworth'), [{ ...known, watch: { ...watch, expiresAt: NOW + 1 } }]).level).toBe('likely');
  });
});
