import { emailOf } from '../match/reach.ts';
import { joinSame } from './merge-rows.ts';
import { personOf } from './person.ts';
import { RowView, type Columns } from './row-view.ts';
import type { People } from './from-table.ts';
import type { TableRow } from './table.ts';
import type { ImportedContact, Skipped } from './types.ts';

/** A list of payments: the other side of each is a person; who paid is a client, who was paid a vendor. */

const FROM = [
  'from email address',
  'absender e mail adresse',
  "de l'adresse email",
  "adresse email de l'expediteur",
  'desde la direccion de correo electronico',
  'correo electronico del remitente',
  'indirizzo email mittente',
  'van e mailadres',
];
const TO = [
  'to email address',
  'empfanger e mail adresse',
  "a l'adresse email",
  'adresse email du destinataire',
  'a la direccion de correo electronico',
  'correo electronico del destinatario',
  'indirizzo email destinatario',
  'naar e mailadres',
];
const AMOUNT = ['gross', 'brutto', 'avant commission', 'montant brut', 'bruto', 'lordo', 'net', 'netto', 'amount', 'betrag'];

/** Money out: a minus, brackets, or the word for it. */
function isOut(view: RowView): boolean {
  const amount = view.named(...AMOUNT);
  if (amount) return /^\s*[-−–(]|[-−]\s*$/u.test(amount);
  return /^(?:debit|soll|debito|débit|af)$/iu.test(view.named('balance impact', 'auswirkung auf guthaben'));
}

/** The address on one side of nearly every payment is the user's own. */
function ownAddresses(sides: readonly [string, string][]): Set<string> {
  const count = new Map<string, number>();
  for (const side of sides) for (const email of new Set(side.filter(Boolean))) count.set(email, (count.get(email) ?? 0) + 1);
  const [best] = [...count].toSorted((a, b) => b[1] - a[1]);
  const withBoth = sides.filter(([a, b]) => a && b).length;
  return new Set(best && withBoth > 1 && best[1] > withBoth / 2 ? [best[0]] : []);
}

/** @param rows of PayPal's activity report, in any of its languages. */
export function readPayments(rows: readonly TableRow[], columns: Columns): People {
  const people: ImportedContact[] = [];
  const skipped: Skipped[] = [];
  const views = rows.filter((r) => r.cells.some((c) => c.trim())).map((r) => ({ line: r.line, view: new RowView(columns, r.cells) }));
  const sideOf = (view: RowView): [string, string] => [emailOf(view.named(...FROM)) ?? '', emailOf(view.named(...TO)) ?? ''];
  const own = ownAddresses(views.map(({ view }) => sideOf(view)));
  for (const { line, view } of views) {
    const [from, to] = sideOf(view);
    const out = isOut(view);
    // A refund is booked as money out, though the buyer stands under "from".
    const other = own.has(from) ? to : own.has(to) ? from : out ? to : from;
    const name = view.named('name', 'nom', 'nombre', 'nome', 'naam');
    const person = name || other ? personOf({ full: name, emails: [other], phones: view.all('phone') }, line) : null;
    if (!person) {
      skipped.push({ line, why: 'no-person' });
      continue;
    }
    people.push({
      ...person,
      implies: other !== '' && other === from ? 'client' : out ? 'vendor' : 'client',
      howMet: 'order',
    });
  }
  return { people: joinSame(people, true), skipped, owner: [...own] };
}
