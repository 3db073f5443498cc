import Papa from 'papaparse';
import type { ContactDetails } from './contacts.ts';
import type { Database } from './database.ts';
import type { Callback, Contact } from './records.ts';

/** A cell that begins like a formula is quoted: a spreadsheet must not run what a mail's subject says. */
const write = (rows: Record<string, string>[], columns: string[]) =>
  Papa.unparse(
    { fields: columns, data: rows.map((row) => columns.map((column) => row[column] ?? '')) },
    {
      escapeFormulae: true,
    },
  );

/** A table of results for a spreadsheet, a line for each of its rows. */
export function tableCsv(columns: readonly string[], rows: readonly { label: string; values: number[] }[]): string {
  const named = rows.map(({ label, values }) => {
    const cells = [label, ...values.map(String)];
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
  return write(named, [...columns]);
}

const iso = (at: number | undefined) => (at === undefined ? '' : new Date(at).toISOString());
const dueText = ({ due }: Callback) => (due ? (due.kind === 'day' ? due.date : iso(due.at)) : '');

async function contactsById(db: Database): Promise<Map<string | null, Contact>> {
  return new Map((await db.contacts.toArray()).map((contact) => [contact.id, contact]));
}

/** All callbacks for a spreadsheet; instants in UTC (ISO 8601), days as `YYYY-MM-DD`. */
export async function callbacksCsv(db: Database): Promise<string> {
  const contacts = await contactsById(db);
  const rows = (await db.callbacks.toArray()).map((callback) => {
    const contact = contacts.get(callback.contactId);
    return {
      name: contact?.name ?? '',
      email: contact?.emails[0] ?? '',
      company: contact?.company ?? '',
      action: callback.action,
      actor: callback.actor,
      due: dueText(callback),
      status: callback.status,
      outcome: callback.outcome ?? '',
      purpose: callback.purpose,
      sentence: callback.quote,
      moves: String(callback.moves.length),
      created: iso(callback.createdAt),
      closed: iso(callback.closedAt),
      link: callback.source.url,
    };
  });
  return write(rows, [
    'name',
    'email',
    'company',
    'action',
    'actor',
    'due',
    'status',
    'outcome',
    'purpose',
    'sentence',
    'moves',
    'created',
    'closed',
    'link',
  ]);
}

/** All touches for a spreadsheet, a line for each contact they reached. */
export async function touchesCsv(db: Database): Promise<string> {
  const contacts = await contactsById(db);
  const rows = (await db.touches.toArray()).flatMap((touch) =>
    (touch.contactIds.length > 0 ? touch.contactIds : [null]).map((id) => ({
      at: iso(touch.at),
      name: contacts.get(id)?.name ?? '',
      email: contacts.get(id)?.emails[0] ?? '',
      channel: touch.channel,
      direction: touch.direction,
      outcome: touch.outcome ?? '',
      subject: touch.source.subject,
      link: touch.source.url,
    })),
  );
  return write(rows, ['at', 'name', 'email', 'channel', 'direction', 'outcome', 'subject', 'link']);
}

/** Headings of contact lists as exported by mail programs and CRMs, lower case. */
const headings: Record<'name' | 'first' | 'last' | 'email' | 'phone' | 'company', string[]> = {
  name: ['name', 'full name', 'display name', 'contact', 'contact name'],
  first: ['first name', 'given name', 'firstname'],
  last: ['last name', 'family name', 'surname', 'lastname'],
  email: ['email', 'e-mail', 'email address', 'e-mail address', 'e-mail 1 - value', 'mail'],
  phone: ['phone', 'telephone', 'phone number', 'mobile', 'mobile phone', 'business phone', 'phone 1 - value', 'tel'],
  company: ['company', 'organization', 'organisation', 'account', 'account name', 'organization name', 'firm'],
};

export interface ReadContacts {
  contacts: ContactDetails[];
  /** Lines (counted from 1) that named nobody. */
  skipped: number[];
}

/**
 * Contacts from a CSV with a heading line, or from pasted lines such as `Tom Baker, tom@acme.example, 020 7946 0000, Acme`.
 * Separators are found by themselves.
 */
export function parseContacts(text: string): ReadContacts {
  const { data } = Papa.parse<string[]>(text.trim(), { skipEmptyLines: false });
  const found = columnsOf(data[0] ?? []);
  const contacts: ContactDetails[] = [];
  const skipped: number[] = [];
  for (const [index, cells] of data.entries()) {
    if (found && index === 0) continue;
    if (cells.every((cell) => cell.trim() === '')) continue;
    const contact = found ? fromColumns(cells, found) : fromCells(cells);
    if (contact.name || contact.emails?.length) contacts.push(contact);
    else skipped.push(index + 1);
  }
  return { contacts, skipped };
}

type Columns = Record<keyof typeof headings, number>;

function columnsOf(line: string[]): Columns | undefined {
  const cells = line.map((cell) => cell.trim().toLowerCase());
  const entries = Object.entries(headings).map(([key, names]) => [
    key,
    cells.findIndex((cell) => names.includes(cell)),
  ]);
  const columns = Object.fromEntries(entries) as Columns;
  return columns.email >= 0 || columns.name >= 0 || columns.first >= 0 ? columns : undefined;
}

const contactOf = (name: string, email: string, phone: string, company: string): ContactDetails => ({
  name: name.trim(),
  company: company.trim(),
  ...(email.trim() && { emails: [email.trim()] }),
  ...(phone.trim() && { phones: [phone.trim()] }),
});

function fromColumns(cells: string[], columns: Columns): ContactDetails {
  const cell = (key: keyof Columns) => cells[columns[key]] ?? '';
  return contactOf(cell('name') || `${cell('first')} ${cell('last')}`, cell('email'), cell('phone'), cell('company'));
}

/** Without headings: an @ makes an address, seven digits a telephone number, the first other cell is the name. */
function fromCells(cells: string[]): ContactDetails {
  const email = cells.find((cell) => /\S@\S/.test(cell)) ?? '';
  const phone = cells.find((cell) => cell !== email && cell.replace(/\D/g, '').length >= 7) ?? '';
  const [name = '', company = ''] = cells.filter((cell) => cell !== email && cell !== phone && cell.trim() !== '');
  return contactOf(name, email, phone, company);
}
