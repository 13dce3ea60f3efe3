import type { PlaceDraft } from '#shared/exchange/national-standard/place-draft.ts';
import { readAddress } from '#shared/exchange/national-standard/read-location.ts';
import type { PlanningContext } from './planning-context.ts';
import type { Given, SheetReading } from './sheet-reading.ts';
import { lastPart, splitAddress } from './values/addresses.ts';

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
  if (commune !== null && /^\d{2} ?\d{3}$/.test(commune.text)) {
    postcode ??= commune;
    commune = null;
  }
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
