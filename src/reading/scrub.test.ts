// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roleOfLabel } from './words.ts';
import { scrubbed } from './scrub.ts';

const URL_HERE = new URL('https://www.facebook.com/friends/requests/?profile_id=100000000000101');

function page(html: string): Document {
  return new DOMParser().parseFromString(`<html lang="en"><body>${html}</body></html>`, 'text/html');
}

test('a report keeps roles, known labels and the shape of links', () => {
  const report = scrubbed(
    page(
      '<div role="listitem"><a href="/friends/requests/?profile_id=12345">Ana Ruiz</a><div role="button" aria-label="Confirm"></div><div role="button">Delete</div></div>',
    ),
    URL_HERE,
  );
  expect(report).toContain('role="listitem"');
  expect(report).toContain('aria-label="Confirm"');
  expect(report).toContain('>Delete<');
  expect(report).toContain('/friends/requests/?profile_id=00000');
});

test('a report keeps two people two, and the word on a button that also names one', () => {
  const report = scrubbed(
    page(
      '<a href="/ana.ruiz">Ana</a><a href="/bob.rice">Bob</a><a href="/ana.ruiz">Ana</a><button aria-label="Confirm Ana"></button><button aria-label="Ignore an invitation to connect from Ana"></button>',
    ),
    URL_HERE,
  );
  const links = [...report.matchAll(/href="([^"]+)"/g)].map((m) => m[1]);
  expect(links[0]).toBe(links[2]);
  expect(links[0]).not.toBe(links[1]);
  expect(report).toContain('aria-label="Confirm xxx"');
  expect(report).toContain('aria-label="ignore an invitation to connect from xxx"');
});

test('a report holds no name, number, picture, id, class, style or script of the page', () => {
  const report = scrubbed(
    page(
      '<script>var who = "Ana"</script><style>.ana{}</style><img src="https://cdn.example/ana.jpg" alt="Ana Ruiz"><div id="ana" class="x1ana" data-user="ana" style="color:red">Ana Ruiz, 4 mutual friends</div><ana-card>secret</ana-card>',
    ),
    URL_HERE,
  );
  expect(report.toLowerCase()).not.toContain('ana');
  expect(report).not.toContain('secret');
  expect(report).not.toContain('100000000000101');
  expect(report).not.toMatch(/src=|class=|id="|data-user|color:red|script/);
});

test('a huge page gives a bounded report', () => {
  const report = scrubbed(page('<div>'.repeat(50) + '</div>'.repeat(50) + '<p>a</p>'.repeat(6000)), URL_HERE);
  expect(report.length).toBeLessThan(100_000);
});

describe('whatever stands on a page', () => {
  /** Seven letters or digits and more, so that it can't be in a report by chance. */
  const secret = fc
    .tuple(fc.stringMatching(/^[a-wyzA-WYZ]{6,12}$/), fc.nat(999_999))
    .map(([word, n]) => `${word}${n + 100_000}q`)
    .filter((s) => roleOfLabel(s, null) === null);
  const places: ((s: string) => string)[] = [
    (s) => `<p>${s}</p>`,
    (s) => `<a href="/${s}">${s} and more</a>`,
    (s) => `<a href="https://other.example/${s}/posts?who=${s}&notif_t=${s}#${s}">x</a>`,
    (s) => `<a href="/profile.php?id=${s}&ref=${s}">x</a>`,
    (s) => `<a href="mailto:${s}@example.org">x</a>`,
    (s) => `<img alt="${s}" src="/${s}.png" srcset="/${s} 2x">`,
    (s) => `<button aria-label="Confirm ${s}" title="${s}" id="${s}" class="${s}">Delete ${s}</button>`,
    (s) => `<div role="${s}" data-testid="${s}" data-pagelet="${s}" aria-roledescription="${s}" data-sdui-screen="${s}" dir="${s}"></div>`,
    (s) => `<div style="background:url(/${s})" onclick="${s}()" data-${s.toLowerCase()}="${s}">x</div>`,
    (s) => `<${s.toLowerCase()}>x</${s.toLowerCase()}>`,
    (s) => `<x-${s.toLowerCase()}>x</x-${s.toLowerCase()}>`,
    (s) => `<svg><title>${s}</title><text>${s}</text></svg>`,
    (s) => `<textarea placeholder="${s}">${s}</textarea><input value="${s}">`,
    (s) => `<span>You: ${s}</span><div>Unread ${s}</div>`,
    (s) => `<script>${s}</script><style>.${s}{}</style><iframe src="/${s}" srcdoc="${s}"></iframe><!-- ${s} --><template>${s}</template>`,
    (s) => `<button aria-label="Ignore an invitation to connect from ${s}">x</button>`,
    (s) => `<div data-testid="dm-conversation-item-${s}"></div>`,
  ];

  test('R30 no name, text, picture, id or script of it stands in its report', () => {
    fc.assert(
      fc.property(secret, fc.shuffledSubarray(places, { minLength: 1 }), (s, chosen) => {
        const report = scrubbed(page(chosen.map((place) => place(s)).join('')), new URL(`https://www.facebook.com/${s}/?x=${s}`));
        expect(report.toLowerCase()).not.toContain(s.toLowerCase());
        expect(report).not.toContain(/\d{6}/.exec(s)?.[0]);
        expect(report).not.toMatch(/<(?:script|style|iframe|template|svg [^>]*src)|\son\w+=|\ssrc|javascript:|mailto:/i);
      }),
      { numRuns: 300 },
    );
  });
});
