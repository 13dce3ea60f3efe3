import { NAME_LIMIT } from '#shared/domain/access-point/access-point.ts';
import type { Commune } from '#shared/domain/territory/territory.ts';
import type { ImportTools } from '#shared/exchange/import-tools.ts';
import { communeNameKey } from '#shared/territory/commune-name-key.ts';
import { fieldRules } from './field-rules.ts';
import { isInFrance } from './france-extent.ts';
import type { PlaceDraft } from './place-draft.ts';
import type { RowReading } from './row-reading.ts';

export type Position = { readonly latitude: number; readonly longitude: number; readonly swapped: boolean };

/** Reads address, commune and position. Null when the row names no commune at all, which is told as an error. */
export function readLocation(
  reading: RowReading,
  tools: ImportTools,
): { readonly location: PlaceDraft['location']; readonly swapped: boolean } | null {
  const { communeName, ...rest } = readAddress(reading, tools);
  if (communeName === undefined) {
    reading.fail('import/missing-value', 'commune', '');
    return null;
  }
  if (communeName.length > NAME_LIMIT) {
    reading.fail('import/too-long', 'commune', communeName, {
      length: communeName.length,
      limit: NAME_LIMIT,
    });
    return null;
  }
  const position = readPosition(reading);
  return {
    location: {
      communeName,
      ...rest,
      ...(position === null ? {} : { latitude: position.latitude, longitude: position.longitude }),
    },
    swapped: position?.swapped === true,
  };
}

/** Address, postcode and commune as far as the row gives them, the commune found by code, else by postcode and name. */
export function readAddress(reading: RowReading, tools: ImportTools): Partial<PlaceDraft['location']> {
  const postcode = readPostcode(reading);
  const given = reading.text('commune');
  const commune = readCommune(reading, tools, postcode, given);
  const communeName = nameToKeep(commune, given);
  const address = reading.text('adresse');
  const addressComplement = reading.text('complement_adresse');
  return {
    ...(communeName === null ? {} : { communeName }),
    ...(commune === null ? {} : { communeCode: commune.code }),
    ...(postcode === null ? {} : { postcode }),
    ...(address === null ? {} : { address }),
    ...(addressComplement === null ? {} : { addressComplement }),
  };
}

/** Five digits; a zero that a spreadsheet took off is put back. */
function readPostcode(reading: RowReading): string | null {
  const text = reading.text('code_postal');
  if (text === null) return null;
  const digits = text.replaceAll(/\s/g, '');
  if (fieldRules.code_postal.pattern.test(digits)) return digits;
  if (/^\d{4}$/.test(digits)) {
    reading.warn('import/leading-zero', 'code_postal', text, { kept: `0${digits}` });
    return `0${digits}`;
  }
  reading.warn('import/postcode', 'code_postal', text);
  reading.note('code_postal', text);
  return null;
}

/** The commune by its code where the code agrees with the postcode, else by postcode and name. */
function readCommune(
  reading: RowReading,
  tools: ImportTools,
  postcode: string | null,
  name: string | null,
): Commune | null {
  const text = reading.text('code_insee');
  const code = text === null ? null : inseeCode(text);
  const byCode = code === null ? null : tools.communes.byCode(code);
  if (byCode !== null && (postcode === null || agreesWithPostcode(byCode, postcode))) return byCode;
  const byName = postcode === null || name === null ? null : tools.communes.byPostcodeAndName(postcode, name);
  if (text !== null) {
    const found = byName ?? byCode;
    if (found === null) reading.warn('import/unknown-commune-code', 'code_insee', text, { name: name ?? '' });
    else
      reading.warn(
        byCode === null ? 'import/commune-code-replaced' : 'import/commune-code-disagrees',
        'code_insee',
        text,
        { name: found.name, code: found.code, postcode: postcode ?? '' },
      );
    return found;
  }
  if (byName === null && name !== null)
    reading.warn('import/commune-not-found', 'commune', name, { postcode: postcode ?? '' });
  return byName;
}

function inseeCode(text: string): string | null {
  const code = text.replaceAll(/\s/g, '').toUpperCase();
  const whole = /^\d{4}$/.test(code) ? `0${code}` : code;
  return fieldRules.code_insee.pattern.test(whole) ? whole : null;
}

/** A postcode may serve communes across a border, and CEDEX ones are in no list: the département is what must agree. */
export function agreesWithPostcode(commune: Commune, postcode: string): boolean {
  if (commune.postcodes.includes(postcode)) return true;
  const start = commune.departementCode.replace(/^2[AB]$/, '20');
  return start === '' || postcode.startsWith(start);
}

/** The official spelling where only case, accents or hyphens differ; else the name as it was given. */
function nameToKeep(commune: Commune | null, given: string | null): string | null {
  if (given === null) return commune?.name ?? null;
  return commune !== null && communeNameKey(commune.name) === communeNameKey(given) ? commune.name : given;
}

/** A position in France, put right when the two numbers were exchanged; null, and told, when it is anywhere else. */
export function readPosition(reading: RowReading): Position | null {
  const texts = [reading.text('latitude'), reading.text('longitude')] as const;
  if (texts[0] === null && texts[1] === null) return null;
  const [latitude, longitude] = texts.map(degrees);
  const both = texts.map((text) => text ?? '').join(' ; ');
  if (latitude === null || longitude === null || latitude === undefined || longitude === undefined) {
    reading.warn('import/coordinates', 'latitude, longitude', both);
    return null;
  }
  if (isInFrance(latitude, longitude)) return { latitude, longitude, swapped: false };
  if (isInFrance(longitude, latitude)) {
    reading.warn('import/coordinates-swapped', 'latitude, longitude', both);
    return { latitude: longitude, longitude: latitude, swapped: true };
  }
  reading.warn('import/outside-france', 'latitude, longitude', both);
  return null;
}

function degrees(text: string | null): number | null {
  const clean = text?.trim().replace(',', '.') ?? '';
  return /^[+-]?\d{1,3}(\.\d+)?$/.test(clean) ? Number(clean) : null;
}
