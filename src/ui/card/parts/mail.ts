/** An e-mail draft's address with the note as the user left it; any other address unchanged. */
export function withBody(url: string, text: string): string {
  if (!url.startsWith('mailto:')) return url;
  const [address = url, query = ''] = url.split('?', 2);
  const rest = query.split('&').filter((part) => part !== '' && !part.toLowerCase().startsWith('body='));
  // Line breaks are CRLF in a mailto address (RFC 6068).
  const body = `body=${encodeURIComponent(text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n'))}`;
  return `${address}?${[...rest, body].join('&')}`;
}
