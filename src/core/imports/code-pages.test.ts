/** Tables as an old Excel saves them in its country's code page. */
import { describe, expect, it } from 'vitest';
import { westernText } from './code-pages.ts';
import { textOf } from './decode.ts';
import { parseFile } from './parse.ts';

/** Writes a text in a code page, by looking up what its bytes mean. */
function encoded(page: string, text: string): Uint8Array {
  const decode = page === 'windows-1252' ? westernText : (one: Uint8Array): string => new TextDecoder(page).decode(one);
  const bytes = new Map<string, number[]>();
  const learn = (...one: number[]): void => {
    const char = decode(Uint8Array.from(one));
    if (Array.from(char).length === 1 && char !== '\uFFFD' && !bytes.has(char)) bytes.set(char, one);
  };
  for (let a = 0; a < 256; a += 1) learn(a);
  if (/shift_jis|gb|big5|euc/u.test(page)) for (let a = 0x81; a < 0xff; a += 1) for (let b = 0x40; b < 0xff; b += 1) learn(a, b);
  return Uint8Array.from(Array.from(text).flatMap((char) => bytes.get(char) ?? expect.fail(`${page} has no ${char}`)));
}

/** Each with words in its headers, and with English ones where the names alone must tell. */
const TABLES: readonly [page: string, header: string, row: string, name: string, company: string][] = [
  ['windows-1252', 'Name,Email,Company', 'Jörg Süß,j@example.com,Café Olé', 'Jörg Süß', 'Café Olé'],
  ['windows-1250', 'Imię;Nazwisko;E-mail;Firma', 'Paweł;Łącki;p@example.com;Świt', 'Paweł Łącki', 'Świt'],
  ['windows-1250', 'Name,Email,Company', 'Grażyna Wójt,g@example.com,Śnieżka', 'Grażyna Wójt', 'Śnieżka'],
  ['windows-1250', 'Jméno;Příjmení;E-mail;Společnost', 'Jiří;Dvořáček;j@example.com;Tiskárna', 'Jiří Dvořáček', 'Tiskárna'],
  ['windows-1250', 'Vezetéknév;Keresztnév;E-mail cím;Cég', 'Erdős;Ágnes;a@example.com;Nyomda', 'Ágnes Erdős', 'Nyomda'],
  ['windows-1254', 'Ad;Soyad;E-posta;Şirket', 'Şebnem;Çağlar;s@example.com;Kâğıt', 'Şebnem Çağlar', 'Kâğıt'],
  ['windows-1257', 'Name,Email,Company', 'Mārtiņš Bērziņš,m@example.com,Papīrs', 'Mārtiņš Bērziņš', 'Papīrs'],
  ['windows-1251', "Ім'я;Прізвище;Електронна пошта;Компанія", 'Юлія;Щербак;y@example.com;Друкарня', 'Юлія Щербак', 'Друкарня'],
  ['windows-1253', 'Ονοματεπώνυμο,Email,Εταιρεία', 'Νίκη Ξενάκη,n@example.com,Χαρτί', 'Νίκη Ξενάκη', 'Χαρτί'],
  ['windows-1255', 'שם,אימייל,חברה', 'מיכל בן דוד,m@example.com,סטודיו', 'מיכל בן דוד', 'סטודיו'],
  ['windows-1256', 'الاسم,البريد الإلكتروني,الشركة', 'فاطمة الزهراء,f@example.com,مخبز', 'فاطمة الزهراء', 'مخبز'],
  ['macintosh', 'Name,Email,Company', 'José Núñez,j@example.com,Café Olé', 'José Núñez', 'Café Olé'],
  ['shift_jis', '氏名,メールアドレス,会社名', '鈴木 一郎,i@example.com,鈴木印刷', '鈴木 一郎', '鈴木印刷'],
  ['gb18030', '姓名,电子邮件,公司', '王小明,w@example.com,纸业公司', '王小明', '纸业公司'],
  ['big5', '姓名,電子郵件,公司', '陳美玲,c@example.com,紙業公司', '陳美玲', '紙業公司'],
  ['euc-kr', '이름,이메일,회사', '이수진,l@example.com,종이회사', '이수진', '종이회사'],
];

describe('a table in an old code page', () => {
  it.each(TABLES)('%s: %s', async (page, header, row, name, company) => {
    const file = await parseFile(encoded(page, `${header}\r\n${row}\r\n`), 'people.csv');
    expect(file.outcome).toBe('ok');
    expect(file.contacts.map((c) => [c.names[0], c.company])).toEqual([[name, company]]);
  });

  it('of names from many Western countries stays Western', () => {
    const text =
      'Name\nSøren Ågård\nJürgen Weiß\nZoë Brønsted\nJosé Muñoz\nJoão Simões\nRenée Lefèvre\nÞóra Björnsdóttir\nSiobhán O’Neill – “Ink”\n';
    expect(textOf(encoded('windows-1252', text))).toBe(text);
  });

  it('with one broken byte stays UTF-8', () => {
    const text = new TextEncoder().encode('Name\nPaweł Łącki\nŻaneta Świt\nx?\n');
    text[text.length - 2] = 0xff;
    expect(textOf(text)).toBe('Name\nPaweł Łącki\nŻaneta Świt\nx\uFFFD\n');
  });

  it('any bytes are read without harm', () => {
    for (let first = 0; first < 256; first += 1) {
      const bytes = Uint8Array.from({ length: 300 }, (_, at) => ((first * 7 + at * 31) % 256) | 128);
      expect(textOf(bytes).length).toBeGreaterThan(0);
    }
  });
});
