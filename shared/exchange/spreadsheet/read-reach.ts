import type { Contact } from '#shared/domain/access-point/access-point.ts';
import { readContacts } from '#shared/exchange/national-standard/read-contacts.ts';
import { z } from '#shared/schema.ts';
import { readName, readText } from './read-values.ts';
import type { SheetReading } from './sheet-reading.ts';
import type { FieldKey } from './target-fields.ts';
import { splitEmails, splitPages, splitPhones } from './values/reach.ts';

/** Telephone, e-mails and pages of a row, through the readers of the standard. */
export function readReach(reading: SheetReading, postcode: string | null): ReturnType<typeof readContacts> {
  const phones = reading.given('phone').map((given) => ({ given, ...splitPhones(given.text) }));
  for (const { given, numbers, zeroPutBack, rest } of phones) {
    if (zeroPutBack) reading.tellLeadingZero(given, numbers.join(', '));
    if (rest !== '') reading.keep({ header: given.header, text: rest });
  }
  const numbers = [...new Set(phones.flatMap((phone) => phone.numbers))];
  const header = (key: FieldKey): string => reading.first(key)?.header ?? '';
  if (numbers.length > 0) reading.offer('telephone', numbers.join(' / '), header('phone'));
  const emails = reading.given('emails').flatMap(({ text }) => splitEmails(text));
  if (emails.length > 0) reading.offer('courriels', emails.join('|'), header('emails'));
  const pages = reading.given('websites').flatMap(({ text }) => splitPages(text));
  if (pages.length > 0) reading.offer('site_web', pages.join('|'), header('websites'));
  for (const [key, field] of [
    ['appointmentUrl', 'prise_rdv'],
    ['accessibilitySheet', 'fiche_acces_libre'],
  ] as const) {
    const given = reading.first(key);
    if (given !== null) reading.offer(field, splitPages(given.text).join('|'), given.header);
  }
  return readContacts(reading, postcode);
}

const emailSchema = z.email();

/** The person to reach that a row names; null where it names none. */
export function readContactPerson(reading: SheetReading, newId: () => string): Contact | null {
  const name = readName(reading, 'contactName');
  if (name === null) {
    for (const key of ['contactRole', 'contactPhone', 'contactEmail'] as const) {
      const given = reading.first(key);
      if (given !== null) reading.keep(given);
    }
    return null;
  }
  const email = reading.first('contactEmail');
  const [address] = email === null ? [] : splitEmails(email.text);
  const valid = address !== undefined && emailSchema.safeParse(address).success ? address : null;
  if (email !== null && valid === null) {
    reading.tell('spreadsheet/contact-email', email);
    reading.keep(email);
  }
  const phone = reading.first('contactPhone');
  return {
    id: newId(),
    name,
    role: readText(reading, 'contactRole'),
    phone: phone === null ? null : splitPhones(phone.text).numbers.join(' / '),
    email: valid,
  };
}
