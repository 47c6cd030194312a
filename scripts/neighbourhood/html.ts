import type { Knobs } from './world.ts';

/** As strict as the real sites are: nothing but the site's own files, no inline script or style. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'";

/** The one page that the script fills. */
export function pageHtml({ lang, records, focusTrap, slowPage }: Knobs): string {
  const flags = `${records ? ' data-records="1"' : ''}${focusTrap ? ' data-trap="1"' : ''} data-slow="${slowPage}"`;
  return `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Neighbourhood</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/static/style.css">
</head>
<body>
<div id="mount"${flags}></div>
<script src="/static/page.js"></script>
</body>
</html>
`;
}
