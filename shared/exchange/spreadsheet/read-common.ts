import { type Contact, NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import type { PlaceDraft } from '#shared/exchange/national-standard/place-draft.ts';
import { readContacts } from '#shared/exchange/national-standard/read-contacts.ts';
import { readAddress } from '#shared/exchange/national-standard/read-location.ts';
import { z } from '#shared/schema.ts';
import type { PlanningContext } from './planning-context.ts';
import type { Given, SheetReading } from './sheet-reading.ts';
import type { FieldKey } from './target-fields.ts';
import { lastPart, splitAddress } from './values/addresses.ts';
import { readChoices, suggestChoices } from './values/choices.ts';
import { type DaySide, readDay } from './values/days.ts';
import { losesDigits, readIdentifier } from './values/identifiers.ts';
import type { NumberReading } from './values/numbers.ts';
import { splitEmails, splitPages, splitPhones } from './values/reach.ts';
import { readYesNo } from './values/yes-no.ts';

/** A text of one cell, within the limit; null where the row gives none, and told where it is too long. */
export function readText(reading: SheetReading, key: FieldKey, limit: number = TEXT_LIMIT): string | null {
  const given = reading.given(key);
  const text = given.map((one) => one.text).join('\n');
  const [first] = given;
  if (first === undefined) return null;
  if (text.length > limit) {
    reading.tell(
      'spreadsheet/too-long',
      { header: first.header, text },
      { length: text.length, limit },
      'error',
    );
    return null;
  }
  return text;
}

/** The name of a thing, on one line. */
export function readName(reading: SheetReading, key: FieldKey): string | null {
  return readText(reading, key, NAME_LIMIT)?.replace(/\s+/g, ' ') ?? null;
}

/** A number read by `read`; null, and told, where it can't be. */
export function readNumber(
  reading: SheetReading,
  key: FieldKey,
  read: (given: Given) => NumberReading,
): number | null {
  const given = reading.first(key);
  if (given === null) return null;
  const result = read(given);
  if (!result.ok) {
    reading.tell(result.code, given);
    return null;
  }
  if (result.told !== null) reading.tell(result.told, given, { kept: result.value });
  return result.value;
}

/** A day; null, and told, where it can't be. A month alone becomes its first or last day, and is told. */
export function readDayField(
  reading: SheetReading,
  key: FieldKey,
  side: DaySide,
  { tools }: PlanningContext,
): string | null {
  const given = reading.first(key);
  if (given === null) return null;
  const result = readDay(given.text, given.cell, tools.today, side);
  if (!result.ok) {
    reading.tell('spreadsheet/day', given);
    return null;
  }
  if (result.told !== null) reading.tell(result.told, given, { kept: frenchDay(result.day) });
  return result.day;
}

/** A day as sentences quote it. */
export function frenchDay(day: string): string {
  return day.split('-').reverse().join('/');
}

/**
 * The codes of a closed list that the cells of a row give. A column that ticks one value (*Aidants Connect* : oui) gives the
 * value that its header names. What the list lacks is told and kept in the notes, and asked of the officer.
 */
export function readCodes(reading: SheetReading, key: FieldKey, context: PlanningContext): readonly string[] {
  const codes = new Set<string>();
  for (const given of reading.given(key)) {
    const mapped = context.mapping.valuesOf(given.column);
    const result = readChoices(reading.target, key, given.text, mapped);
    const ticked = result.codes.length === 0 ? readYesNo(given.text) : null;
    if (ticked !== null) {
      const byHeader = readChoices(reading.target, key, given.header, mapped);
      if (byHeader.unknown.length === 0) {
        if (ticked) for (const code of byHeader.codes) codes.add(code);
        continue;
      }
    }
    for (const code of result.codes) codes.add(code);
    for (const text of result.unknown) {
      context.noteUnknown(given.column, given.header, key, text, () =>
        suggestChoices(reading.target, key, text),
      );
      reading.tell('spreadsheet/unknown-value', { header: given.header, text });
      reading.keep({ header: given.header, text });
    }
  }
  return [...codes];
}

/** One code of a closed list; several are told. */
export function readCode(reading: SheetReading, key: FieldKey, context: PlanningContext): string | null {
  const [first, ...others] = readCodes(reading, key, context);
  const given = reading.first(key);
  if (first !== undefined && others.length > 0 && given !== null) {
    reading.tell('spreadsheet/several-values', given, { kept: first });
    reading.keep(given);
  }
  return first ?? null;
}

/** Values of a free list, cut at bars, semicolons, lines and commas; each once. */
export function readItems(reading: SheetReading, key: FieldKey): readonly string[] {
  const items = reading.given(key).flatMap(({ header, text }) => {
    const ticked = readYesNo(text);
    if (ticked !== null) return ticked ? [header] : [];
    return text.split(/\s*[|;\n•·]\s*|\s*,\s+/).map((item) => item.replace(/^[-–*]\s+/, '').trim());
  });
  return [...new Set(items.filter((item) => item !== ''))].filter((item) => item.length <= NAME_LIMIT);
}

/** Codes that a list of the register has, out of those read. */
export function codesAmong<C extends string>(list: readonly C[], codes: readonly string[]): C[] {
  return list.filter((code) => codes.includes(code));
}

/** A code that a list of the register has; null for any other. */
export function codeAmong<C extends string>(list: readonly C[], code: string | null): C | null {
  return list.find((known) => known === code) ?? null;
}

/** The id that the list gives to the row. Digits lost to a scientific writing are told. */
export function readExternalId(reading: SheetReading): string | null {
  const given = reading.first('externalId');
  if (given === null) return null;
  if (losesDigits(given.text)) {
    reading.tell('spreadsheet/digits-lost', given);
    return null;
  }
  return given.text.length > NAME_LIMIT ? null : given.text;
}

/** A SIRET or an RNA from a column; what is neither is told and kept in the notes. */
export function readNumberOf(
  reading: SheetReading,
  key: FieldKey,
): { readonly siret: string | null; readonly rna: string | null } {
  const nothing = { siret: null, rna: null };
  const given = reading.first(key);
  if (given === null) return nothing;
  const read = readIdentifier(given.text);
  if (read.kind === 'siret') {
    if (read.zeroPutBack) reading.tellLeadingZero(given, read.value);
    return { siret: read.value, rna: null };
  }
  if (read.kind === 'rna') return { siret: null, rna: read.value };
  if (read.kind === 'wrong') {
    reading.tell(read.code, given);
    if (read.code !== 'spreadsheet/digits-lost') reading.keep(given);
  }
  return nothing;
}

/**
 * Offers postcode, commune, INSEE code and address to the readers of the standard: from columns of their own, or taken out
 * of a cell that holds several of them (*16000 Angoulême*, a whole address).
 */
export function offerAddress(reading: SheetReading, context: PlanningContext): void {
  const { tools } = context;
  const parts: { address: string[]; complement: string[] } = { address: [], complement: [] };
  let postcode = reading.first('postcode');
  let commune = reading.first('communeName');
  const take = (given: Given): void => {
    const split = splitAddress(given.text);
    if (split !== null) {
      if (split.address !== null) parts.address.push(split.address);
      if (split.addressComplement !== null) parts.complement.push(split.addressComplement);
      postcode ??= { ...given, text: split.postcode };
      if (split.communeName !== null) commune ??= { ...given, text: split.communeName };
      return;
    }
    const last = commune === null && postcode === null ? lastPart(given.text) : null;
    if (last !== null && tools.communesNamed(last.last).length > 0) {
      parts.address.push(last.before);
      commune = { ...given, text: last.last };
      return;
    }
    parts.address.push(given.text.replace(/\s+/g, ' '));
  };
  for (const given of [...reading.given('address'), ...reading.given('fullAddress')]) take(given);
  const full = reading.first('fullAddress');
  if (full !== null && commune === null && postcode === null)
    reading.tell('spreadsheet/address-unread', full);
  if (commune !== null) {
    const within =
      /^(?:F-?)?(\d{5})\s+(\D.*)$/.exec(commune.text) ?? /^(\D.*?)[\s,(]+(\d{5})\)?$/.exec(commune.text);
    if (within !== null) {
      const [code, name] = /^\d/.test(within[1] ?? '') ? [within[1], within[2]] : [within[2], within[1]];
      postcode ??= { ...commune, text: code ?? '' };
      commune = { ...commune, text: name ?? '' };
    }
    commune = { ...commune, text: commune.text.replace(/\s*\((?:\d{2,3}|2[AB])\)$/i, '') };
  }
  if (postcode !== null) {
    const within = /^(?:F-?)?(\d{2} ?\d{3})\b[\s,-]*(\D.*)?$/.exec(postcode.text);
    const name = within?.[2]?.trim() ?? '';
    if (within !== null) {
      if (commune === null && name !== '' && !/^cedex/i.test(name)) commune = { ...postcode, text: name };
      postcode = { ...postcode, text: (within[1] ?? '').replace(' ', '') };
    }
    reading.offer('code_postal', postcode.text, postcode.header);
  }
  if (commune !== null) reading.offer('commune', commune.text, commune.header);
  offerCode(reading, context, postcode, commune);
  const address = parts.address.filter((part) => part !== '');
  const complement = [...reading.given('addressComplement').map(({ text }) => text), ...parts.complement];
  const header = reading.first('address')?.header ?? full?.header ?? '';
  if (address.length > 0) reading.offer('adresse', joinedAddress(address), header);
  if (complement.length > 0)
    reading.offer(
      'complement_adresse',
      [...new Set(complement)].join(', ').replace(/\s+/g, ' '),
      reading.first('addressComplement')?.header ?? header,
    );
}

/** A number and a street in two columns are one line. */
function joinedAddress(parts: readonly string[]): string {
  return parts.reduce((line, part) =>
    /^\d{1,5}\s*(?:bis|ter|quater|[a-d])?$|^(?:rue|avenue|place|allée|chemin|route|boulevard|impasse)$/i.test(
      line,
    ) || /^\d+\s?\w*\s+(?:rue|avenue|place|allée|chemin|route|boulevard|impasse)$/i.test(line)
      ? `${line} ${part}`
      : `${line}, ${part}`,
  );
}

/** The INSEE code of the row; else, where a commune is named without a postcode, that of the one commune of the territory so called. */
function offerCode(
  reading: SheetReading,
  { tools }: PlanningContext,
  postcode: Given | null,
  commune: Given | null,
): void {
  const given = reading.first('communeCode');
  if (given !== null) {
    const code = given.text.replaceAll(/\s/g, '');
    if (/^\d{4}$/.test(code) && tools.communes.byCode(`0${code}`) !== null)
      reading.tellLeadingZero(given, `0${code}`);
    reading.offer('code_insee', given.text, given.header);
    return;
  }
  if (commune === null || postcode !== null) return;
  const found = tools.communesNamed(commune.text);
  const [only] = found;
  if (only !== undefined && found.length === 1) {
    reading.offer('code_insee', only.code, commune.header);
    return;
  }
  reading.tell(found.length === 0 ? 'spreadsheet/commune-unknown' : 'spreadsheet/commune-several', commune);
}

/** Reads what {@link offerAddress} offered. Without a postcode, a commune not found was told already. */
export function readAddressOf(
  reading: SheetReading,
  context: PlanningContext,
): Partial<PlaceDraft['location']> {
  const quiet = reading.text('code_postal') === null && reading.text('code_insee') === null;
  const before = reading.problems.length;
  const address = readAddress(reading, context.tools);
  if (quiet) {
    const told = reading.problems.findIndex(
      ({ code }, at) => at >= before && code === 'import/commune-not-found',
    );
    if (told >= 0) reading.problems.splice(told, 1);
  }
  return address;
}

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

/** Notes of a row: one column as it stands, several after their headers. */
export function readNotes(reading: SheetReading): void {
  const given = reading.given('notes');
  for (const { header, text } of given) {
    const lines = text.split(/\s*\n\s*/).filter((line) => line !== '');
    if (given.length === 1) for (const line of lines) reading.addNote(line);
    else reading.addNote(`${header} : ${lines.join(' / ')}`);
  }
}
