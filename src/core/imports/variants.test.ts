/** Files that are written a little otherwise than the ones in fixtures/: other languages, delimiters, encodings, quoting, dates. */
import { describe, expect, it } from 'vitest';
import { parseFile } from './parse.ts';
import type { ImportedContact } from './types.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Characters up to U+00FF as one byte each. */
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.codePointAt(0) ?? 63);
const utf16 = (text: string, mark: boolean): Uint8Array => {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return Uint8Array.from([...(mark ? [0xfe, 0xff] : []), ...units.flatMap((unit) => [unit >> 8, unit & 255])]);
};
/** Letters of the Russian alphabet as code page 1251 has them. */
const cp1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (c) => {
    const code = c.codePointAt(0) ?? 63;
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });

interface Wanted {
  name: string;
  emails?: string[];
  phones?: string[];
  handles?: string[];
  company?: string | null;
  connectedOn?: string | null;
  metOn?: string | null;
  names?: string[];
}
const seen = (c: ImportedContact, like: Wanted): Wanted => ({
  name: c.names[0] ?? '',
  ...(like.names ? { names: c.names } : {}),
  ...(like.emails ? { emails: c.emails } : {}),
  ...(like.phones ? { phones: c.phones } : {}),
  ...(like.handles ? { handles: c.identities.map((i) => `${i.platform}:${i.handle ?? i.id ?? ''}`) } : {}),
  ...(like.company === undefined ? {} : { company: c.company }),
  ...(like.connectedOn === undefined ? {} : { connectedOn: c.connectedOn }),
  ...(like.metOn === undefined ? {} : { metOn: c.metOn }),
});

const CASES: readonly [what: string, file: Uint8Array, format: string, wanted: Wanted[]][] = [
  [
    'LinkedIn in German, semicolons, a day in words',
    utf8(
      'Vorname;Nachname;URL;E-Mail-Adresse;Unternehmen;Position;Verbunden am\nAnja;Böhme;https://www.linkedin.com/in/anja-boehme;;Böhme Licht;Inhaberin;03. März 2024\n',
    ),
    'linkedin_connections',
    [{ name: 'Anja Böhme', handles: ['linkedin:anja-boehme'], company: 'Böhme Licht', connectedOn: '2024-03-03' }],
  ],
  [
    'LinkedIn in French, a month with an accent',
    utf8(
      'Prénom,Nom,URL,Adresse e-mail,Société,Poste,Connexion le\nZoé,Lefort,https://fr.linkedin.com/in/zoe-lefort/,,Lefort,Gérante,14 août 2023\n',
    ),
    'linkedin_connections',
    [{ name: 'Zoé Lefort', handles: ['linkedin:zoe-lefort'], connectedOn: '2023-08-14' }],
  ],
  [
    'LinkedIn in Portuguese',
    utf8(
      'Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Cargo,Conectado em\nInês,Falcão,https://www.linkedin.com/in/ines-falcao,ines@falcao.example,Falcão,Arquiteta,09 fev 2022\n',
    ),
    'linkedin_connections',
    [{ name: 'Inês Falcão', emails: ['ines@falcao.example'], connectedOn: '2022-02-09' }],
  ],
  [
    'LinkedIn in Japanese',
    utf8('名,姓,URL,メールアドレス,会社,役職,つながった日\n太郎,山田,https://www.linkedin.com/in/taro-y,,山田工務店,代表,2024年3月5日\n'),
    'linkedin_connections',
    [{ name: '山田 太郎', connectedOn: '2024-03-05' }],
  ],
  [
    'LinkedIn that went through a spreadsheet: days turned round, empty columns at the end',
    utf8(
      'First Name;Last Name;URL;Email Address;Company;Position;Connected On;;\nTom;Berger;https://www.linkedin.com/in/tom-berger;;;;08.02.2026;;\n',
    ),
    'linkedin_connections',
    [{ name: 'Tom Berger', connectedOn: '2026-02-08' }],
  ],
  [
    'LinkedIn with line ends of old machines',
    utf8(
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On\rJill,Osei,https://www.linkedin.com/in/jill-osei,,,,08 Feb 2026\r',
    ),
    'linkedin_connections',
    [{ name: 'Jill Osei', connectedOn: '2026-02-08' }],
  ],
  [
    'Google in German',
    utf8(
      'Name,Vorname,Nachname,Gruppenmitgliedschaft,E-Mail 1 - Typ,E-Mail 1 - Wert,Telefon 1 - Typ,Telefon 1 - Wert\nGreta Eriksen,Greta,Eriksen,* myContacts,* Work,greta@eriksen.example,Mobil,+49 171 0000042\n',
    ),
    'google_contacts',
    [{ name: 'Greta Eriksen', emails: ['greta@eriksen.example'], phones: ['+491710000042'] }],
  ],
  [
    'Google as UTF-16 the other way round, without a mark',
    utf16(
      'Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value\nFemi Adler,Femi,Adler,* myContacts,*,femi@adler.example\n',
      false,
    ),
    'google_contacts',
    [{ name: 'Femi Adler', emails: ['femi@adler.example'] }],
  ],
  [
    'Outlook in German, one byte a letter',
    latin1(
      '"Anrede","Vorname","Weitere Vornamen","Nachname","Firma","Position","E-Mail-Adresse","E-Mail-Typ","E-Mail: Angezeigter Name","Mobiltelefon"\r\n"Herr","Jürgen","","Groß","Groß & Söhne","Meister","j.gross@firm.example","SMTP","Jürgen Groß","0171 0000 033"\r\n',
    ),
    'outlook_desktop',
    [{ name: 'Jürgen Groß', emails: ['j.gross@firm.example'], company: 'Groß & Söhne' }],
  ],
  [
    'a table in Russian in its own code page',
    cp1251(
      'Имя;Фамилия;Почта;Компания\nИван;Петренко;ivan@firm.example;Салон красоты Весна\nОльга;Северная;olga@firm.example;Салон красоты Весна\n',
    ),
    'generic_csv',
    [{ name: 'Иван Петренко', emails: ['ivan@firm.example'] }, { name: 'Ольга Северная' }],
  ],
  [
    'a table with bars, and spaces around everything',
    utf8('Name | E-mail | Phone\nAna Ruiz | ana@example.org | +34 600 000 001\nBen Ode | ben@example.org |\n'),
    'generic_csv',
    [{ name: 'Ana Ruiz', emails: ['ana@example.org'], phones: ['+34600000001'] }, { name: 'Ben Ode' }],
  ],
  [
    'a table whose family name comes first, and comma names',
    utf8('Nachname, Vorname;E-Mail\n"Brandt, Zoë";zoe@firm.example\n"Lund, Kofi";kofi@firm.example\n'),
    'generic_csv',
    [{ name: 'Zoë Brandt', emails: ['zoe@firm.example'] }, { name: 'Kofi Lund' }],
  ],
  [
    'a mail program that writes name and address in one cell',
    utf8('Contact,Company\n"Ana Ruiz <ana@example.org>",Ruiz Cerámica\n"Ben Ode <ben@example.org>",\n'),
    'generic_csv',
    [
      { name: 'Ana Ruiz', emails: ['ana@example.org'] },
      { name: 'Ben Ode', emails: ['ben@example.org'] },
    ],
  ],
  [
    'Etsy with days the other way round and an empty user',
    utf8(
      'Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,Buyer\n2026-02-03,1,maya.makes,Maya Okafor,Maya,Okafor,1,Maya Okafor (maya.makes)\n2026-01-20,0,maya.makes,Maya Okafor,Maya,Okafor,1,Maya Okafor (maya.makes)\n2026-02-04,2,,Sam Lee,Sam,Lee,1,Guest\n',
    ),
    'etsy_sold_orders',
    [
      { name: 'Maya Okafor', handles: ['etsy:maya.makes'], metOn: '2026-01-20' },
      { name: 'Sam Lee', handles: [] },
    ],
  ],
  [
    'Stripe with its newer columns',
    utf8(
      'id,Name,Email,Phone,Description,Created date (UTC),Address Line1,Card ID,Total Spend,Payment Count\ncus_1,Lena Vogt,lena@vogt.example,+49 30 0000 12,,2026-01-01 10:00,,,12.00,1\n',
    ),
    'stripe_customers',
    [{ name: 'Lena Vogt', emails: ['lena@vogt.example'] }],
  ],
  [
    'HubSpot in German words beside its own',
    utf8(
      'Record ID,Vorname,Nachname,E-Mail,Telefonnummer,Lead Status,Lifecycle Stage,Company name\n7,Pia,Amsel,pia@amsel.example,030 000 0012,NEW,Customer,Amsel GmbH\n',
    ),
    'hubspot_contacts',
    [{ name: 'Pia Amsel', emails: ['pia@amsel.example'], company: 'Amsel GmbH' }],
  ],
  [
    'PayPal in German',
    utf8(
      '"Datum","Uhrzeit","Zeitzone","Name","Typ","Status","Währung","Brutto","Gebühr","Netto","Absender E-Mail-Adresse","Empfänger E-Mail-Adresse"\n"05.02.2026","10:00:00","CET","Nora Kast","Website-Zahlung","Abgeschlossen","EUR","120,00","-4,10","115,90","nora.k@example.com","me@studio.example"\n"06.02.2026","10:00:00","CET","Ole Falk","Website-Zahlung","Abgeschlossen","EUR","20,00","-1,10","18,90","ole@example.com","me@studio.example"\n',
    ),
    'paypal_activity',
    [
      { name: 'Nora Kast', emails: ['nora.k@example.com'] },
      { name: 'Ole Falk', emails: ['ole@example.com'] },
    ],
  ],
  [
    'a card of version 4 with groups, other types, and a line folded in the middle of a letter',
    utf8(
      'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Søren Kierl\r\n und\r\nN:Kierlund;Søren;;;\r\nitem1.EMAIL;TYPE=work:soren@kierlund.example\r\nitem1.X-ABLabel:_$!<Work>!$_\r\nTEL;VALUE=uri;TYPE="cell,voice":tel:+45-20-00-00-11\r\nX-SOCIALPROFILE;TYPE=facebook:https://www.facebook.com/soren.kierlund\r\nEND:VCARD\r\n',
    ),
    'vcard',
    [{ name: 'Søren Kierlund', emails: ['soren@kierlund.example'], phones: ['+4520000011'], handles: ['facebook:soren.kierlund'] }],
  ],
  [
    'a card of version 2.1 in code page 1252, named in the card',
    latin1(
      'BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=WINDOWS-1252;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg\r\nEMAIL;INTERNET:joerg@mueller.example\r\nEND:VCARD\r\n',
    ),
    'vcard',
    [{ name: 'Jörg Müller', emails: ['joerg@mueller.example'] }],
  ],
  [
    'a table whose headers stand under a title and an empty line',
    utf8('Customers of the spring fair\n\nClient Name,E-mail address,Mobile phone\nRosa Quell,rosa@quell.example,+44 7700 900011\n'),
    'generic_csv',
    [{ name: 'Rosa Quell', emails: ['rosa@quell.example'], phones: ['+447700900011'] }],
  ],
  [
    'a table with dots after its headers and quotes around all',
    utf8('"Vorname:";"Name:";"E-Mail:";"Tel.:"\n"Uwe";"Zander";"uwe@zander.example";"+49 40 0000 77"\n'),
    'generic_csv',
    [{ name: 'Uwe Zander', emails: ['uwe@zander.example'], phones: ['+4940000077'] }],
  ],
  [
    'a table in Arabic',
    utf8('الاسم الكامل,البريد الإلكتروني,رقم الهاتف\nليلى منصور,layla@firm.example,+962 7 9000 0002\n'),
    'generic_csv',
    [{ name: 'ليلى منصور', emails: ['layla@firm.example'], phones: ['+962790000002'] }],
  ],
  [
    'a table in Polish with tabs',
    utf8('Imię\tNazwisko\tAdres e-mail\tTelefon komórkowy\nŁucja\tWrona\tlucja@wrona.example\t+48 600 000 011\n'),
    'generic_csv',
    [{ name: 'Łucja Wrona', emails: ['lucja@wrona.example'], phones: ['+48600000011'] }],
  ],
];

describe('R02 files written a little otherwise', () => {
  it.each(CASES)('%s', async (_what, file, format, wanted) => {
    const parsed = await parseFile(file, 'a file');
    expect(parsed.format).toBe(format);
    expect(parsed.contacts.map((c, i) => seen(c, wanted[i] ?? { name: '' }))).toEqual(wanted);
  });
});
