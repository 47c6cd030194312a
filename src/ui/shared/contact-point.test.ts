import { describe, expect, it } from 'vitest';
import { checkPoint } from './contact-point.ts';

describe('a way in that is typed by hand', () => {
  it('R34 takes a LinkedIn address without https:// and completes it', () => {
    expect(checkPoint('linkedin', ' linkedin.com/in/mara-vell ')).toEqual({
      ok: true,
      value: 'https://linkedin.com/in/mara-vell',
    });
  });

  it('says kindly that another site is not LinkedIn', () => {
    expect(checkPoint('linkedin', 'https://example.com/in/mara')).toEqual({ ok: false, problem: 'linkedin' });
    expect(checkPoint('linkedin', 'https://linkedin.com.example.com/in/mara')).toEqual({
      ok: false,
      problem: 'linkedin',
    });
  });

  it.each(['mara', 'two words.com', 'javascript:alert(1)', 'data:text/html,hello', 'https://', 'https://user@shop.example'])(
    'does not take %s for a web address',
    (typed) => {
      expect(checkPoint('shop', typed)).toEqual({ ok: false, problem: 'link' });
    },
  );

  it('keeps a shop address as it was pasted, path and all', () => {
    expect(checkPoint('shop', 'https://velldraws.example/shop?lang=de')).toEqual({
      ok: true,
      value: 'https://velldraws.example/shop?lang=de',
    });
    expect(checkPoint('page', 'velldraws.example')).toEqual({ ok: true, value: 'https://velldraws.example' });
  });

  it('R64 takes a work e-mail address, also pasted as mailto:', () => {
    expect(checkPoint('email', 'mailto:studio@velldraws.example')).toEqual({
      ok: true,
      value: 'studio@velldraws.example',
    });
    expect(checkPoint('email', 'studio at velldraws')).toEqual({ ok: false, problem: 'email' });
    expect(checkPoint('email', 'studio@velldraws')).toEqual({ ok: false, problem: 'email' });
  });

  it('R66 takes phone numbers as people write them', () => {
    expect(checkPoint('phone', '+49 (30) 555-0142 ext 7')).toEqual({
      ok: true,
      value: '+49 (30) 555-0142 ext 7',
    });
    expect(checkPoint('phone', 'call me')).toEqual({ ok: false, problem: 'phone' });
  });

  it('R65 keeps the lines of a postal address', () => {
    expect(checkPoint('postal', 'Vell Draws\nP.O. Box 12')).toEqual({
      ok: true,
      value: 'Vell Draws\nP.O. Box 12',
    });
  });

  it('takes out characters that lie on a screen', () => {
    expect(checkPoint('other', '\u202Egnp.exe')).toEqual({ ok: true, value: 'gnp.exe' });
  });

  it('asks for something where nothing stands', () => {
    expect(checkPoint('email', '   ')).toEqual({ ok: false, problem: 'empty' });
  });
});
