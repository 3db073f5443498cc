import { type CountryCode, parsePhoneNumberFromString as parsePhoneNumber } from 'libphonenumber-js/min';
import type { Database } from './database.ts';

/**
 * Groups of contacts that are probably one person: same address, CRM record, or telephone number with the same last name
 * (a company's switchboard answers for everybody), and nobody said they are two.
 * @param country ISO 3166, for telephone numbers without a country code
 */
export async function findDuplicates(db: Database, country: string | undefined): Promise<string[][]> {
  const byKey = new Map<string, string[]>();
  const different = new Set<string>();
  await db.contacts.each((contact) => {
    const keys = [
      ...contact.emails.map((email) => `mail ${email}`),
      ...contact.phones.map((phone) => `phone ${numberOf(phone, country)} ${lastNameOf(contact.name)}`),
      ...contact.records.map((record) => `record ${record}`),
    ];
    // Contacts stored by an earlier version have no such list yet.
    for (const other of contact.differentFrom ?? [])
      different.add(`${contact.id} ${other}`).add(`${other} ${contact.id}`);
    for (const key of new Set(keys)) byKey.set(key, [...(byKey.get(key) ?? []), contact.id]);
  });
  // Joined where they share a member: A and B by mail, B and C by phone are one group.
  const groupOf = new Map<string, Set<string>>();
  for (const same of byKey.values()) {
    const ids = same.filter((id) => same.some((other) => other !== id && !different.has(`${id} ${other}`)));
    if (ids.length < 2) continue;
    const group = new Set(ids.flatMap((id) => [...(groupOf.get(id) ?? [id])]));
    for (const id of group) groupOf.set(id, group);
  }
  return [...new Set(groupOf.values())].map((group) => [...group]);
}

const numberOf = (phone: string, country: string | undefined) =>
  parsePhoneNumber(phone, country as CountryCode)?.number ?? phone;

/** "Baker" of "Tom Baker", lower case; '' where no name is known. */
const lastNameOf = (name: string) => name.trim().toLowerCase().split(/\s+/).at(-1) ?? '';
