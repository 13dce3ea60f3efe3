import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { localInstant } from '#renderer/entity-ui/instant-text.ts';
import type { TypedMoment } from '#renderer/entity-ui/moment-input.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { CallValues } from './call-values.ts';

type Moments = Pick<CallValues, 'opened' | 'answered' | 'solved'>;

/**
 * Gives the moments that a call entered after the event begins with: the day on which it is typed, each time left to be
 * said. What was typed already stays.
 */
export function useLateStart(): (values: Moments & Pick<CallValues, 'startedAt'>) => Moments {
  const { settings } = useRegister();
  return ({ opened, answered, solved, startedAt }) => {
    const day = dayText(localInstant(Date.parse(startedAt), settings.timeZone).day);
    const started = (moment: TypedMoment): TypedMoment => (moment.day === '' ? { ...moment, day } : moment);
    return { opened: started(opened), answered: started(answered), solved: started(solved) };
  };
}
