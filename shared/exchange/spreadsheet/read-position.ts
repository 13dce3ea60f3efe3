import { type Position, readPosition } from '#shared/exchange/national-standard/read-location.ts';
import type { PlanningContext } from './planning-context.ts';
import type { SheetReading } from './sheet-reading.ts';
import { readOneCell, readTwoCells } from './values/coordinates.ts';

/**
 * The position of a row, from one cell or two, whatever its writing: the reader of the standard then tells one that lies
 * outside France and puts right one whose two numbers are exchanged.
 */
export function readPositionOf(reading: SheetReading, context: PlanningContext): Position | null {
  const latitude = reading.first('latitude');
  const longitude = reading.first('longitude');
  const single = reading.first('position');
  if (latitude === null && longitude === null && single === null) return null;
  const degrees =
    latitude !== null && longitude !== null
      ? readTwoCells(latitude.text, longitude.text)
      : readOneCell((single ?? latitude ?? longitude)?.text ?? '');
  const about = {
    header: [latitude ?? single, longitude].flatMap((one) => one?.header ?? []).join(', '),
    text: [latitude ?? single, longitude].flatMap((one) => one?.text ?? []).join(' ; '),
  };
  if (degrees === null) {
    reading.tell('spreadsheet/position', about);
    return null;
  }
  if (degrees.projection !== null) context.noteProjection(degrees.projection);
  reading.offer('latitude', String(degrees.latitude), latitude?.header ?? about.header);
  reading.offer('longitude', String(degrees.longitude), longitude?.header ?? about.header);
  return readPosition(reading);
}
