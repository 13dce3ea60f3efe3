import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { ExportTools } from '#shared/exchange/export-tools.ts';
import type { NationalFormat } from '#shared/exchange/national-export.ts';
import { standardIds } from '#shared/exchange/national-standard/standard-ids.ts';
import { startList } from '#shared/exchange/national-standard/write-list.ts';
import { writeRow } from '#shared/exchange/national-standard/write-row.ts';
import { bytesOf, tools } from './import-setting.ts';

/** The import's fictional country, for the way out. */
export function exportTools(
  places: readonly AccessPoint[],
  format: NationalFormat = 'csv',
  communeByCode: ExportTools['communeByCode'] = tools.communes.byCode,
): ExportTools {
  return {
    format,
    communeByCode,
    isOpeningHours: tools.isOpeningHours,
    today: tools.today,
    dayOf: (instant) => instant.slice(0, 10),
    ids: standardIds(places),
  };
}

/** The bytes of a list of every place. */
export function exported(
  places: readonly AccessPoint[],
  format: NationalFormat,
  communeByCode?: ExportTools['communeByCode'],
): Uint8Array {
  const list = startList(format);
  const rows = places.map((place) => writeRow(place, exportTools(places, format, communeByCode)).row);
  return bytesOf(list.begin() + list.rows(rows) + list.end());
}
