import type { AccessPoint, Location } from '#shared/domain/access-point/access-point.ts';
import { locationAt } from '#shared/domain/access-point/at-date.ts';
import type { ExportTools } from '#shared/exchange/export-tools.ts';
import { isInFrance } from './france-extent.ts';
import { agreesWithPostcode } from './read-location.ts';
import type { RowWriting } from './row-writing.ts';

/** Writes today's address, commune and position. */
export function writeLocation(writing: RowWriting, place: AccessPoint, tools: ExportTools): void {
  const location = locationAt(place, tools.today);
  if (location === null) return;
  writing.set('commune', location.communeName);
  writing.set('code_postal', location.postcode);
  writing.set('adresse', location.address);
  writing.set('complement_adresse', location.addressComplement);
  writeCommuneCode(writing, location, tools);
  writePosition(writing, location);
}

/** The code of today's vintage: the national map knows no other. */
function writeCommuneCode(
  writing: RowWriting,
  { communeCode, postcode }: Location,
  { communeByCode }: ExportTools,
): void {
  if (communeCode === null) return;
  const commune = communeByCode(communeCode);
  if (commune === null) {
    writing.tell('export/commune-code', 'code_insee', communeCode);
    return;
  }
  writing.set('code_insee', commune.code);
  if (commune.code !== communeCode)
    writing.tell('export/former-commune', 'code_insee', communeCode, {
      written: commune.code,
      name: commune.name,
    });
  if (postcode !== null && !agreesWithPostcode(commune, postcode))
    writing.tell('export/commune-postcode', 'code_insee', commune.code, { postcode, name: commune.name });
}

function writePosition(writing: RowWriting, { latitude, longitude }: Location): void {
  if (latitude === null && longitude === null) return;
  const both = [latitude, longitude].map((value) => (value === null ? '' : decimal(value))).join(' ; ');
  if (latitude === null || longitude === null) {
    writing.tell('export/position', 'latitude', both);
    return;
  }
  writing.set('latitude', decimal(latitude));
  writing.set('longitude', decimal(longitude));
  if (!isInFrance(latitude, longitude)) writing.tell('export/outside-france', 'latitude', both);
}

/** Degrees with a point, never in powers of ten. */
function decimal(degrees: number): string {
  const text = String(degrees);
  return text.includes('e') ? degrees.toFixed(12) : text;
}
