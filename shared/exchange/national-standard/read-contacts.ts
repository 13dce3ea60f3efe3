import type { AccessPointInput } from '#shared/domain/access-point/access-point.ts';
import { internationalNumber } from '#shared/domain/access-point/phone-number.ts';
import { z } from '#shared/schema.ts';
import type { ReadField } from './fields.ts';
import { type RowReading, severalValues } from './row-reading.ts';
import { isWebAddress, splitAddresses } from './web-address.ts';

type Contacts = Partial<
  Pick<AccessPointInput, 'phone' | 'emails' | 'websites' | 'accessibilitySheet' | 'appointmentUrl'>
>;

const emailSchema = z.email();

const PHONE_LIMIT = 40;

/** Reads telephone, e-mails and addresses of pages. What can't be read as such goes to the notes, with a warning. */
export function readContacts(reading: RowReading, postcode: string | null): Contacts {
  const contacts: Contacts = {};
  const phone = readPhone(reading, postcode);
  if (phone !== null) contacts.phone = phone;
  const emails = readEmails(reading);
  if (emails.length > 0) contacts.emails = emails;
  const websites = readUrls(reading, 'site_web');
  if (websites.length > 0) contacts.websites = websites;
  const accessibilitySheet = readOneUrl(reading, 'fiche_acces_libre');
  if (accessibilitySheet !== null) contacts.accessibilitySheet = accessibilitySheet;
  const appointmentUrl = readOneUrl(reading, 'prise_rdv');
  if (appointmentUrl !== null) contacts.appointmentUrl = appointmentUrl;
  return contacts;
}

/** One number in international form. One that can't be parsed is kept as it stands; others than the first are noted. */
function readPhone(reading: RowReading, postcode: string | null): string | null {
  const text = reading.text('telephone');
  if (text === null) return null;
  const whole = internationalNumber(text, postcode);
  if (whole !== null) return whole;
  const [first, ...others] = text
    .split(/[|;/,]|\s(?:ou|et|puis)\s/i)
    .map((part) => internationalNumber(part, postcode))
    .filter((number) => number !== null);
  if (first === undefined) {
    const kept = text.length <= PHONE_LIMIT;
    reading.warn('import/phone', 'telephone', text);
    if (!kept) reading.note('telephone', text);
    return kept ? text : null;
  }
  reading.warn('import/several-phones', 'telephone', text, { kept: first });
  if (others.length > 0) reading.note('telephone', others.join(', '));
  else reading.note('telephone', text);
  return first;
}

function readEmails(reading: RowReading): string[] {
  const text = reading.text('courriels');
  const emails: string[] = [];
  for (const value of severalValues(text?.replaceAll(/[,\s]+/g, '|') ?? null)) {
    const address = value.replace(/^mailto:/i, '');
    if (emailSchema.safeParse(address).success) emails.push(address);
    else {
      reading.warn('import/email', 'courriels', value);
      reading.note('courriels', value);
    }
  }
  return [...new Set(emails)];
}

/** Addresses of pages. */
function readUrls(reading: RowReading, field: ReadField): string[] {
  const text = reading.text(field);
  if (text === null) return [];
  const urls: string[] = [];
  for (const value of splitAddresses(text)) {
    const url = completeUrl(value.trim());
    if (url !== null) urls.push(url);
    else if (value.trim() !== '') {
      reading.warn('import/url', field, value);
      reading.note(field, value.trim());
    }
  }
  return [...new Set(urls)];
}

function readOneUrl(reading: RowReading, field: ReadField): string | null {
  const [first, ...others] = readUrls(reading, field);
  for (const other of others) reading.note(field, other);
  return first ?? null;
}

/** The address itself, or with the scheme that people leave out; null for anything but a page of the web. */
function completeUrl(value: string): string | null {
  if (isWebAddress(value)) return value;
  const completed = `https://${value}`;
  return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(value) && isWebAddress(completed) ? completed : null;
}
