// @vitest-environment jsdom
import { expect, test } from 'vitest';
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
  expect(report).not.toMatch(/src=|class=|id=|data-user|color:red|script/);
});

test('a huge page gives a bounded report', () => {
  const report = scrubbed(page('<div>'.repeat(50) + '</div>'.repeat(50) + '<p>a</p>'.repeat(6000)), URL_HERE);
  expect(report.length).toBeLessThan(100_000);
});
