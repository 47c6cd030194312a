// R34: of several chats over one page a note goes into the one that is proven, and into no other.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageFrom } from '../../scripts/page-from.ts';
import { isProven, prove } from '../core/delivery/prove.ts';
import { adapter } from '../platforms/facebook/adapter.ts';
import type { ThreadReading } from '../reading/types.ts';
import { windowWith } from './window-with.ts';

const url = new URL('https://www.facebook.com/marketplace/');
const PAGE = readFileSync(path.join(import.meta.dirname, '../platforms/facebook/pages/popup-chats.html'), 'utf8');
const ANA = 'https://www.facebook.com/ana.ruiz.design';

/** The window for somebody of that name and profile, on the page as it is or changed. */
function found(name: string, profile: string, html = PAGE): ThreadReading | null {
  const page = pageFrom(html, url);
  const who = { name, ids: [], profiles: [profile] };
  const way = { opened: null, firstUrl: url.href, movedByUser: 0 };
  return windowWith(adapter.windows?.(page, url) ?? [], (t) => isProven(prove(t, who, way)));
}

describe('the window of one person among several', () => {
  it('is the one whose heading links that very person, with its own box', () => {
    const window = found('Ana Ruiz', ANA);
    expect(window?.headerName).toBe('Ana Ruiz');
    expect(window?.composer?.closest('[data-pagelet]')?.getAttribute('aria-label')).toBe('Conversation titled Ana Ruiz');
    expect(window?.rows.map((row) => row.text)).toEqual(['Hello!']);
    expect(found('Bo O’Neil', 'https://www.facebook.com/bo.oneil')?.rows.map((row) => row.text)).toEqual(['Bye']);
  });

  it('is none for somebody of the same name with another profile', () => {
    expect(found('Ana Ruiz', 'https://www.facebook.com/ana.ruiz.two')).toBeNull();
  });

  it('is none where a second window bears the same name', () => {
    expect(found('Ana Ruiz', ANA, PAGE.replaceAll('Bo O’Neil', 'Ana Ruiz'))).toBeNull();
  });

  it('is none where two windows link the same person', () => {
    expect(found('Ana Ruiz', ANA, PAGE.replaceAll('/bo.oneil', '/ana.ruiz.design'))).toBeNull();
  });

  it('is none where more than one person is linked in its heading, or two boxes stand in it', () => {
    const two = PAGE.replace('<h2><span dir="auto">Ana Ruiz</span></h2></a>', '$&<a href="/casey.lund">Casey Lund</a>');
    expect(found('Ana Ruiz', ANA, two)).toBeNull();
    const box = '<div role="textbox" contenteditable="true" aria-label="Message"></div>';
    const boxes = PAGE.replace('<div role="log">', `${box}<div role="log">`);
    expect(found('Ana Ruiz', ANA, boxes)).toBeNull();
  });
});
