import type { HotlineSettingsInput } from '#shared/domain/hotline-settings/hotline-settings.ts';
import type { Impact, Priority, Urgency } from './ticket.ts';

/** The priority that urgency and impact make, by the matrix of the settings. */
export function priorityOf(
  urgency: Urgency,
  impact: Impact,
  { matrix }: Pick<HotlineSettingsInput, 'matrix'>,
): Priority {
  return matrix[urgency][impact];
}
