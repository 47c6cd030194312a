import { dayOf } from './days.ts';
import { impliedBy } from './implied.ts';
import type { Columns, RowView } from './row-view.ts';
import type { Draft } from './person.ts';
import type { Format, ImportedContact, SkipReason } from './types.ts';

/** The programs whose tables are known: how they are recognised, and their habits. Data, so that another one is one entry. */
export interface TableFormat {
  format: Format;
  /** @param has does the table have a column of this name (as headerKey gives it)? */
  is: (has: (...keys: string[]) => boolean, columns: Columns) => boolean;
  /** What one row says; a reason to leave it out; or nothing special (`undefined`: the columns' kinds decide). */
  read?: (row: RowView) => Draft | SkipReason;
  implies?: ImportedContact['implies'] | ((row: RowView) => ImportedContact['implies']);
  howMet?: ImportedContact['howMet'];
}

const isPlaceholder = (name: string): boolean =>
  /^(?:walk[\s-]?in|guest|cash(?: sale)?|unknown|anonymous|laufkundschaft|gast|invite|invité|cliente? occasionnel|n\/a)(?: customer| client)?$/iu.test(
    name.trim(),
  );

function etsy(row: RowView): Draft | SkipReason {
  // "Jill Hargreave (jillcraftsalot)": name and user name in one cell; a guest has neither.
  const buyer = /^(.*?)\s*(?:\(([\w.-]+)\))?$/u.exec(row.named('buyer'));
  const guest = /^guest$/iu.test(buyer?.[1] ?? '');
  const handle = row.named('buyer user id', 'buyer username') || (buyer?.[2] ?? '');
  const given = row.named('first name');
  const full =
    row.named('full name') ||
    [given, row.named('last name')].filter(Boolean).join(' ') ||
    row.named('ship name') ||
    (guest ? '' : (buyer?.[1] ?? ''));
  if (!full && !handle) return 'no-person';
  return {
    full: isPlaceholder(full) ? '' : full,
    given,
    family: row.named('last name'),
    handles: handle ? [['etsy', handle]] : [],
    metOn: dayOf(row.named('sale date')),
  };
}

function square(row: RowView): Draft | SkipReason {
  const draft = row.draft();
  const reach = (draft.emails?.length ?? 0) + (draft.phones?.length ?? 0) > 0;
  if (isPlaceholder([draft.given, draft.family].filter(Boolean).join(' ')) && !reach) return 'placeholder';
  return { ...draft, labels: [], metOn: dayOf(row.named('first visit')) };
}

function stripe(row: RowView): Draft | SkipReason {
  const name = row.named('name', 'customer name', 'card name', 'customer description', 'billing name');
  const email = row.named('email', 'customer email', 'billing email');
  return name || email
    ? { full: name, emails: [email], phones: row.all('phone'), metOn: dayOf(row.named('created utc', 'created date utc', 'created')) }
    : 'no-person';
}

function hubspot(row: RowView): Draft {
  return {
    ...row.draft(),
    company: row.named('company name', 'company') || row.named('associated company', 'primary associated company'),
    labels: [],
  };
}

function google(row: RowView): Draft {
  const draft = row.draft();
  return { ...draft, full: row.named('name', 'display name') };
}

const linkedin = (row: RowView): Draft => ({
  ...row.draft(),
  labels: [],
  connectedOn: dayOf(row.first('connectedOn')),
});
const byLabels = (row: RowView): ImportedContact['implies'] => impliedBy(row.all('labels').flatMap((l) => l.split(/\s*(?::::|[;,])\s*/u)));

/** In the order in which they are tried. Tables whose rows are no people (messages, invitations, payments) have readers of their own. */
export const TABLE_FORMATS: readonly TableFormat[] = [
  {
    format: 'linkedin_messages',
    is: (has) =>
      has('conversation id', 'sender profile url') ||
      has('conversation id', 'from', 'to', 'content') ||
      has('from', 'to', 'folder', 'content'),
  },
  {
    format: 'linkedin_invitations',
    is: (has) => has('inviterprofileurl') || has('inviter profile url') || has('from', 'to', 'sent at') || has('from', 'to', 'direction'),
  },
  {
    format: 'paypal_activity',
    is: (has) =>
      (has('from email address') ||
        has('absender e mail adresse') ||
        has("de l'adresse email") ||
        has("adresse email de l'expediteur") ||
        has('desde la direccion de correo electronico') ||
        has('indirizzo email mittente') ||
        has('van e mailadres') ||
        has('correo electronico del remitente')) &&
      (has('to email address') ||
        has('empfanger e mail adresse') ||
        has("a l'adresse email") ||
        has('adresse email du destinataire') ||
        has('a la direccion de correo electronico') ||
        has('indirizzo email destinatario') ||
        has('naar e mailadres') ||
        has('correo electronico del destinatario')),
  },
  {
    format: 'etsy_sold_orders',
    is: (has) => has('sale date', 'buyer') || has('buyer user id') || (has('sale date') && has('ship name')),
    read: etsy,
    implies: 'client',
    howMet: 'order',
  },
  {
    format: 'stripe_customers',
    is: (has) =>
      has('delinquent') ||
      has('created utc') ||
      has('id', 'created date utc') ||
      has('total spend', 'payment count') ||
      has('customer id', 'customer email'),
    read: stripe,
    implies: 'client',
    howMet: 'order',
  },
  {
    format: 'square_customers',
    is: (has) => has('square customer id') || has('creation source', 'first visit') || has('instant profile'),
    read: square,
    implies: 'client',
    howMet: 'order',
  },
  {
    format: 'hubspot_contacts',
    is: (has) => has('lifecycle stage') || has('record id', 'contact owner') || has('record id', 'lead status'),
    read: hubspot,
    implies: (row) => impliedBy(row.all('stage').toReversed()),
    howMet: 'client-work',
  },
  {
    format: 'google_contacts',
    is: (has) =>
      has('e mail value') ||
      has('e mail wert') ||
      has('group membership') ||
      has('yomi name') ||
      has('file as', 'labels') ||
      has('phonetic first name') ||
      has('phone value'),
    read: google,
    implies: byLabels,
  },
  {
    format: 'outlook_desktop',
    is: (has) =>
      has('e mail type', 'e mail display name') ||
      has('e mail typ', 'e mail angezeigter name') ||
      has('adresse de messagerie', 'type de messagerie') ||
      has('direccion de correo electronico', 'tipo de correo electronico') ||
      has('indirizzo posta elettronica', 'tipo posta elettronica') ||
      (has('e mail address') && has('government id number', 'user')),
    implies: byLabels,
  },
  {
    format: 'outlook_csv',
    is: (has) =>
      has('e mail address', 'internet free busy') || has('e mail address', 'home street') || has('e mail address', "manager's name"),
    implies: byLabels,
  },
  {
    format: 'linkedin_connections',
    is: (_has, columns) => columns.fields.includes('connectedOn') && (columns.fields.includes('given') || columns.fields.includes('full')),
    read: linkedin,
    implies: 'fellow',
    howMet: 'networking',
  },
  {
    format: 'linkedin_connections',
    is: (has) =>
      has('first name', 'last name', 'current company', 'current position') ||
      has('first name', 'last name', 'company', 'position', 'tags'),
    read: linkedin,
    implies: 'fellow',
    howMet: 'networking',
  },
];

/** Which program wrote this table; null if none that is known. */
export function tableFormatOf(columns: Columns): TableFormat | null {
  const keys = new Set(columns.keys);
  const has = (...wanted: string[]): boolean => wanted.every((key) => keys.has(key));
  return TABLE_FORMATS.find((f) => f.is(has, columns)) ?? null;
}
