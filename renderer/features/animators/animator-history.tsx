import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordHistory } from '#renderer/entity-ui/record-history.tsx';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { replacementRun } from '#shared/domain/animator/people.ts';
import type { RecordTable } from '#shared/domain/change-set/change-set.ts';
import { runText } from './run-text.ts';
import { useAnimatorTime } from './use-animator-time.ts';

/** Who changed what of an animator, or of one of the assignments, absences and replacements that hang on them. */
export function AnimatorHistory({ animatorId }: { readonly animatorId: string }) {
  const { t } = useTranslation('animators');
  const today = useToday();
  const time = useAnimatorTime(animatorId);
  const [chosen, setChosen] = useState(animatorId);
  if (time === undefined) return null;
  const { assignments, absences, requests, replacing, answered, names } = time;
  const placeOf = (id: string) => names.get(id) ?? t('assignments.unknownPlace');
  const absenceOf = (id: string) => absences.find((absence) => absence.id === id) ?? answered.get(id);
  const dated: readonly { readonly table: RecordTable; readonly id: string; readonly label: string }[] = [
    { table: 'animator', id: animatorId, label: t('history.record') },
    ...assignments.map((assignment) => ({
      table: 'assignment' as const,
      id: assignment.id,
      label: t('history.assignment', {
        place: placeOf(assignment.placeId),
        days: runText(assignment, today, t),
      }),
    })),
    ...absences.map((absence) => ({
      table: 'absence' as const,
      id: absence.id,
      label: t('history.absence', { days: runText(absence, today, t) }),
    })),
    ...[...requests, ...replacing].map((replacement) => ({
      table: 'replacement' as const,
      id: replacement.id,
      label: t('history.replacement', {
        place: placeOf(replacement.placeId),
        days: runText(replacementRun(replacement, absenceOf(replacement.absenceId)), today, t),
      }),
    })),
  ];
  const open = dated.find(({ id }) => id === chosen);
  return (
    <>
      {dated.length > 1 && (
        <NativeSelect
          label={t('history.of')}
          size="xs"
          maw="32rem"
          mb="sm"
          data={dated.map(({ id, label }) => ({ value: id, label }))}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      )}
      {open !== undefined && <RecordHistory key={open.id} table={open.table} id={open.id} />}
    </>
  );
}
