import { readHoursEntry } from '#renderer/entity-ui/hours-entry.ts';
import type { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import type { AccessPoint, Stop } from '#shared/domain/access-point/access-point.ts';
import type { FormTools, FormValues } from './form-values.ts';
import { readAddress } from './read-location.ts';

/** The stops of a place as they are typed. @param place the place being edited, null for a new one */
export function readStops(
  values: FormValues,
  place: AccessPoint | null,
  tools: FormTools,
  read: FieldReader,
): Stop[] {
  return values.stops.map((typed, index) => {
    const path = `stops.${index}`;
    const kept = place?.stops.find(({ id }) => id === typed.id) ?? null;
    if (typed.name.trim() === '') read.refuse(`${path}.name`, 'access-point/stop-name-missing');
    return {
      id: typed.id,
      name: typed.name,
      from: read.day(`${path}.from`, typed.from, tools.today),
      to: read.day(`${path}.to`, typed.to, tools.today),
      ...readAddress(path, typed, kept, read),
      openingHours: readHours(path, typed.hours, kept?.openingHours ?? null, tools, read),
    };
  });
}

function readHours(
  path: string,
  entry: FormValues['hours'],
  kept: string | null,
  { readHours: parse }: FormTools,
  read: FieldReader,
): string | null {
  // What the record already says stays as it is written, even where it can't be read.
  if (entry.mode === 'notation' && entry.notation === kept) return kept;
  const reading = readHoursEntry(entry, parse);
  if (reading.ok) return reading.text;
  return reading.day === null
    ? read.refuse(`${path}.hours.notation`, 'access-point/opening-hours-not-valid')
    : read.refuse(`${path}.hours.days.${reading.day}`, 'access-point/day-hours-not-valid', {
        weekday: reading.day,
      });
}
