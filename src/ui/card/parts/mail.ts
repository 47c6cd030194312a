/** E-mail drafts: an address that the browser hands to the mail program. */
import { inMail } from '../../../core/text.ts';

/** What every system hands on whole; Windows cuts or drops longer addresses, in characters. */
const LONGEST = 2000;

/** An e-mail draft's address with the note as the user left it; any other address unchanged. */
export function withBody(url: string, text: string): string {
  if (!url.startsWith('mailto:')) return url;
  return put(url, [`body=${inMail(text)}`]);
}

/** Is it handed on whole? */
export const isTooLong = (url: string): boolean => url.startsWith('mailto:') && url.length > LONGEST;

/** The draft alone: its note is pasted by the user. */
export const withoutBody = (url: string): string => put(url, []);

function put(url: string, body: string[]): string {
  const [address = url, query = ''] = url.split('?', 2);
  const rest = query.split('&').filter((part) => part !== '' && !part.toLowerCase().startsWith('body='));
  const all = [...rest, ...body];
  return all.length === 0 ? address : `${address}?${all.join('&')}`;
}
