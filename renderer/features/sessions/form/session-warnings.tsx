import { Alert } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { sessionProblems } from '#shared/domain/session/session-rules.ts';
import { readSessionValues, type SessionValues } from './session-values.ts';

/** What is doubtful in what is typed: said, and never in the way. */
export function SessionWarnings({ values }: { readonly values: SessionValues }) {
  const { t } = useTranslation('sessions');
  const { database } = useRegister();
  const today = useToday();
  const { placeId } = values;
  const place = useLiveQuery(
    async () => (placeId === '' ? undefined : await database.accessPoints.get(placeId)),
    [database, placeId],
  );
  const read = readSessionValues(values, today);
  const doubts =
    read.ok && place !== undefined
      ? sessionProblems(read.value, { place, hasAnimator: () => true, today }).filter(
          ({ severity }) => severity === 'warning',
        )
      : [];
  return (
    <div role="status">
      {doubts.length > 0 && (
        <Alert color="yellow" title={t('form.doubt')} mb="md">
          <ProblemList problems={doubts} />
        </Alert>
      )}
    </div>
  );
}
