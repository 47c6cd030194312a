import { describe, expect, it } from 'vitest';
import { pageFrom } from './page-from.ts';
import { readPage } from './read.ts';

const html =
  '<div role="main"><h2>Friends</h2><div><a href="/ana.ruiz">Ana Ruiz</a><button>Confirm</button><button>Delete</button></div></div>';

describe('reading a saved page', () => {
  it('prints site, health and who asks', () => {
    const url = new URL('https://www.facebook.com/friends');
    expect(readPage(pageFrom(html, url), url, null)).toEqual({
      platform: 'facebook',
      health: 'ok',
      missing: [],
      approaches: [
        {
          kind: 'friend_request',
          sender: { name: 'Ana Ruiz', profile: 'https://www.facebook.com/ana.ruiz', id: null },
          text: '',
          thread: null,
          at: null,
        },
      ],
    });
  });

  it('reads a demo on another host as the site that is named, links included', () => {
    const url = new URL('http://127.0.0.1:4000/friends');
    expect(readPage(pageFrom(html, url), url, 'messenger')).toMatchObject({
      approaches: [{ sender: { profile: 'https://www.facebook.com/ana.ruiz' } }],
    });
    expect(readPage(pageFrom(html, url), url, null)).toMatchObject({ platform: null, health: 'not-inbox', approaches: [] });
  });
});
