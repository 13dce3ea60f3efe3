import { useLiveQuery } from 'dexie-react-hooks';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { type RegisterHandle, useRegister } from '#renderer/workers/register-context.tsx';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import { runningOn } from '#shared/domain/assignment/assignment-time.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { CallValues } from './call-values.ts';

type Ties = Pick<CallValues, 'accessPointId' | 'organisationId' | 'animatorId' | 'duplicateOfId' | 'loanId'>;

/** What the records that a call is tied to are called; empty while they load, or once they are gone. */
export type CallerNames = { readonly [Tie in keyof Ties]: string } & {
  /** Those who work at the place today, by name; of two who bear one name, neither can be told from it. */
  readonly animatorsOfPlace: readonly { readonly id: string; readonly name: string }[];
};

const NOTHING: CallerNames = {
  accessPointId: '',
  organisationId: '',
  animatorId: '',
  duplicateOfId: '',
  loanId: '',
  animatorsOfPlace: [],
};

/** Reads the names of what a call is tied to, and who may call from the place. */
export function useCallerNames(ties: Ties): CallerNames {
  const { accessPointId, organisationId, animatorId, duplicateOfId, loanId } = ties;
  const { database } = useRegister();
  const today = useToday();
  const names = useLiveQuery(async () => {
    const [place, organisation, animator, ticket, loan, animatorsOfPlace] = await Promise.all([
      database.accessPoints.get(accessPointId),
      database.organisations.get(organisationId),
      database.animators.get(animatorId),
      database.tickets.get(duplicateOfId),
      database.loans.get(loanId),
      whoWorksAt(database, accessPointId, today),
    ]);
    return {
      accessPointId: place?.name ?? '',
      organisationId: organisation?.name ?? '',
      animatorId: animator === undefined ? '' : animatorName(animator),
      duplicateOfId: ticket === undefined ? '' : `${ticket.number} ${ticket.subject}`,
      loanId: loan?.number ?? '',
      animatorsOfPlace,
    };
  }, [database, accessPointId, organisationId, animatorId, duplicateOfId, loanId, today]);
  return names ?? NOTHING;
}

async function whoWorksAt(
  database: RegisterHandle['database'],
  placeId: string,
  today: Day,
): Promise<CallerNames['animatorsOfPlace']> {
  const assignments = await database.assignments.where('placeId').equals(placeId).toArray();
  const living = assignments.filter(({ deletedAt }) => deletedAt === null);
  const ids = [...new Set(runningOn(living, today).map((assignment) => assignment.animatorId))];
  const found = (await database.animators.bulkGet(ids)).flatMap((row) =>
    row === undefined || row.deletedAt !== null ? [] : [{ id: row.id, name: animatorName(row) }],
  );
  return found
    .filter(({ id, name }) => found.every((other) => other.id === id || other.name !== name))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}
