/** Who of two is the user? In LinkedIn's own files of messages and invitations. */
import { describe, expect, it } from 'vitest';
import { parseFile } from './parse.ts';

const names = async (text: string): Promise<string[]> => {
  const file = await parseFile(new TextEncoder().encode(text), 'x.csv');
  return file.contacts.map((c) => c.names[0] ?? '').toSorted();
};
const IN = 'https://www.linkedin.com/in/';

describe('one invitation alone', () => {
  const file = (row: string): string => `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n${row}\n`;
  it('tells who asked', async () => {
    const row = `Ida Blom,Willa Crane,"1/29/26, 2:37 PM",Hello,INCOMING,${IN}ida-blom,${IN}willa-crane`;
    expect(await names(file(row))).toEqual(['Ida Blom']);
  });
  it('tells who was asked', async () => {
    const row = `Willa Crane,Ida Blom,"1/29/26, 2:37 PM",,OUTGOING,${IN}willa-crane,${IN}ida-blom`;
    expect(await names(file(row))).toEqual(['Ida Blom']);
  });
});

describe('messages', () => {
  const HEAD = 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n';
  const row = (from: string, to: string): string => {
    const at = (name: string): string => `${IN}${name.toLowerCase()}`;
    return `c,,${from},${at(from)},${to},${at(to)},2026-02-09 15:02:11 UTC,,Hello,INBOX\n`;
  };
  it('whoever is in all of them is the user', async () => {
    expect(await names(HEAD + row('Ida', 'Willa') + row('Willa', 'Ida') + row('Karl', 'Willa'))).toEqual(['Ida', 'Karl']);
  });
  it('between two alone nobody is left out by a guess', async () => {
    expect(await names(HEAD + row('Ida', 'Willa') + row('Willa', 'Ida'))).toEqual(['Ida', 'Willa']);
  });
});
