import { animatorName } from '#shared/domain/animator/animator-name.ts';
import type { RecordRow } from './record-row.ts';

/** How a record is called in a sentence; empty where it has no name of its own. */
export function recordName(row: RecordRow): string {
  if ('firstName' in row) return animatorName(row);
  if ('inventoryNumber' in row && row.inventoryNumber !== null) return `${row.inventoryNumber} ${row.name}`;
  if ('borrowerName' in row) return row.number;
  if ('urgency' in row) return row.number;
  if ('keywords' in row) return row.title;
  if ('reportId' in row) return `v${row.version}`;
  return 'name' in row ? row.name : '';
}
