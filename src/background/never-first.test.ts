import { PROFILE, ana } from '../../test/scenes/own-words.ts';
import { describe, expect, it } from 'vitest';
import { defaultSite } from '../core/settings.ts';
import { putContact } from '../store/book.ts';
import { changeSettings } from '../browser/settings.ts';
import { METAS } from '../platforms/metas.ts';
import { neverFirst } from './never-first.ts';

describe('R03 never asking first', () => {
  const facebook = METAS.find((m) => m.id === 'facebook');
  const on = (url = PROFILE, name = 'Ana Ruiz') => (facebook ? neverFirst(facebook, url, name) : null);
  it('says one line on the page of somebody met through work, and only with the switch', async () => {
    expect(await on()).toBeNull();
    await changeSettings((s) => ({ ...s, neverAsksFirst: true }));
    expect(await on()).toMatchObject({ line: "You don't ask work people first." });
    expect(await on('https://www.facebook.com/somebody.else', 'Somebody Else')).toBeNull();
    expect(await on('https://www.facebook.com/friends/requests')).toBeNull();
    await changeSettings((s) => ({ ...s, pausedPages: [PROFILE] }));
    expect(await on()).toBeNull();
    await changeSettings((s) => ({ ...s, pausedPages: [], sites: { facebook: { ...defaultSite(3), cards: false } } }));
    expect(await on()).toBeNull();
  });

  it('says nothing of friends, nor of anybody whom a page must not show', async () => {
    await changeSettings((s) => ({ ...s, neverAsksFirst: true }));
    for (const r of ['friend', 'family', 'keep-distance', 'acquaintance'] as const) {
      await putContact({ ...ana, relationships: ['client', r] });
      expect(await on(), r).toBeNull();
    }
  });
});
