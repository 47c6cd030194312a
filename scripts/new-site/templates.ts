/** What a new site begins with: everything that every site has, and one page that isn't read yet. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface NewSite {
  /** Folder and id: `garden`. */
  id: string;
  /** As people know it: `Garden`. */
  name: string;
  /** `www.garden.example` */
  host: string;
}

/** A file of template/ with the site's own words in it. */
const filled = (file: string, { id, name, host }: NewSite): string =>
  readFileSync(path.join(import.meta.dirname, 'template', file), 'utf8')
    .replaceAll('SITE', id)
    .replaceAll('NAME', name)
    .replaceAll('HOST', host);

const page = ({ name }: NewSite, rests: string, body: string): string => `<!--
  Synthetic page with invented people; nobody's live page.
  Rests on: ${rests}
-->
<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${name}</title></head>
<body>
${body}
</body>
</html>
`;

const expected = (site: NewSite, path: string, health: string, approaches: object[]): string =>
  `${JSON.stringify({ url: `https://${site.host}${path}`, health, approaches }, null, 2)}\n`;

/** Every file of a new site, by its path in the folder of the site. The page `requests` fails until PROFILE is right. */
export function filesOf(site: NewSite): Record<string, string> {
  const row =
    '<div><a href="/u/ana.ruiz">Ana Ruiz</a><button>Accept</button><button>Decline</button></div><div><a href="/u/bo">Bo</a><button>Follow</button></div>';
  const ana = {
    kind: 'friend_request',
    sender: { name: 'Ana Ruiz', profile: `https://${site.host}/u/ana.ruiz`, id: null },
    text: '',
    thread: null,
    at: null,
  };
  return {
    'meta.ts': filled('meta.txt', site),
    'adapter.ts': filled('adapter.txt', site),
    'pages/requests.html': page(site, 'TODO: source and how sure', `<main><h1>Requests</h1>${row}</main>`),
    'pages/requests.json': expected(site, '/requests', 'ok', [ana]),
    'pages/requests-empty.html': page(site, 'TODO: source and how sure', '<main><h1>Requests</h1><p>Nobody asks.</p></main>'),
    'pages/requests-empty.json': expected(site, '/requests', 'empty', []),
    'pages/changed.html': page(site, 'nothing: a page that has changed', '<div><span>Requests</span></div>'),
    'pages/changed.json': expected(site, '/requests', 'unrecognised', []),
    'pages/home.html': page(site, 'nothing: a page on which nobody asks', `<main><h1>Home</h1>${row}</main>`),
    'pages/home.json': expected(site, '/', 'not-inbox', []),
  };
}
