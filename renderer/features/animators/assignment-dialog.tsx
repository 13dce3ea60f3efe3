import { Alert, Button, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#renderer/components/dialog/confirm-dialog.tsx';
import { AnimatorPicker } from '#renderer/entity-ui/animator-picker.tsx';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { fteText } from '#renderer/entity-ui/fte-text.ts';
import { PlacePicker } from '#renderer/entity-ui/place-picker.tsx';
import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Assignment, AssignmentInput } from '#shared/domain/assignment/assignment.ts';
import { assignmentProblems } from '#shared/domain/assignment/assignment-rules.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { readFte } from './read-fte.ts';
import { useFteWithEntry } from './use-fte-with-entry.ts';

type Props = {
  /** The assignment to edit; null for a new one. */
  readonly assignment: Assignment | null;
  /** Who is assigned, where it is known already; null = chosen here. */
  readonly animatorId: string | null;
  /** The place, where it is known already; null = chosen here. */
  readonly placeId: string | null;
  readonly onClose: () => void;
};

type Values = {
  readonly animatorId: string;
  readonly placeId: string;
  readonly ftePercent: string;
  readonly from: string;
  readonly to: string;
  readonly task: string;
  readonly notes: string;
};

/** Assigns an animator to a place, or mends an assignment. More than a full time is warned of, not refused. */
export function AssignmentDialog({ assignment, animatorId, placeId, onClose }: Props) {
  const { t, i18n } = useTranslation('animators');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const today = useToday();
  const notice = useWrittenNotice();
  const entry = useEntry<Values>(valuesOf(assignment, animatorId, placeId, today, i18n.language));
  const { values, set, error } = entry;
  const over = useFteWithEntry(readEntry(values, today).input, assignment?.id ?? null);
  const submit = (): void => {
    const { input, problems } = readEntry(values, today);
    if (problems.length > 0) {
      entry.refuse(problems);
      return;
    }
    void entry.run(
      async () =>
        assignment === null ? api.assignAnimator(input) : api.editAssignment(assignment.id, input),
      (written) => {
        notice(t(written.changeSetId === null ? 'assign.unchanged' : 'assign.saved'), written);
        onClose();
      },
    );
  };
  return (
    <EntryDialog
      title={titleOf(assignment, animatorId, t)}
      confirm={app('save')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
      aside={assignment !== null && <DeleteAssignment assignmentId={assignment.id} onDeleted={onClose} />}
    >
      {animatorId === null && (
        <AnimatorPicker
          id="assign-animator"
          label={t('assign.animator')}
          description=""
          required
          error={error('animatorId')}
          value={values.animatorId}
          onChange={(id) => set({ animatorId: id })}
        />
      )}
      {placeId === null && (
        <PlacePicker
          id="assign-place"
          label={t('assign.place')}
          description={t('assign.placeHelp')}
          required
          error={error('placeId')}
          value={values.placeId}
          onChange={(id) => set({ placeId: id })}
          except={null}
        />
      )}
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
        <TextInput
          label={t('assign.fte')}
          description={t('assign.fteHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          error={error('ftePercent')}
          autoComplete="off"
          value={values.ftePercent}
          onChange={(event) => set({ ftePercent: event.currentTarget.value })}
        />
        <DayInput
          label={t('assign.from')}
          description={t('assign.fromHelp')}
          error={error('from')}
          value={values.from}
          onChange={(text) => set({ from: text })}
        />
        <DayInput
          label={t('assign.to')}
          description={t('assign.toHelp')}
          error={error('to')}
          value={values.to}
          onChange={(text) => set({ to: text })}
        />
      </SimpleGrid>
      {over !== null && (
        <Alert color="yellow" role="status">
          {t('assign.over', { name: over.name, fte: fteText(over.percent, i18n.language) })}
        </Alert>
      )}
      <TextInput
        label={t('assign.task')}
        autoComplete="off"
        error={error('task')}
        value={values.task}
        onChange={(event) => set({ task: event.currentTarget.value })}
      />
      <Textarea
        label={t('assign.notes')}
        autosize
        minRows={2}
        maxRows={6}
        error={error('notes')}
        value={values.notes}
        onChange={(event) => set({ notes: event.currentTarget.value })}
      />
    </EntryDialog>
  );
}

function titleOf(
  assignment: Assignment | null,
  animatorId: string | null,
  t: TFunction<'animators'>,
): string {
  if (assignment !== null) return t('assign.editTitle');
  return t(animatorId === null ? 'assign.title' : 'assignments.add');
}

/** Takes away an assignment that should never have been entered, once the officer said so. */
function DeleteAssignment({
  assignmentId,
  onDeleted,
}: {
  readonly assignmentId: string;
  readonly onDeleted: () => void;
}) {
  const { t } = useTranslation('animators');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const [asking, setAsking] = useState(false);
  const remove = async (): Promise<void> => {
    const outcome = await api.deleteAssignment(assignmentId);
    setAsking(false);
    if (!outcome.ok) return;
    notice(t('assign.deleted'), outcome.value);
    onDeleted();
  };
  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
        {t('assign.delete')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('assign.deleteTitle')}
        confirm={t('assign.delete')}
        cancel={app('cancel')}
        danger
        busy={false}
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
      >
        {t('assign.deleteBody')}
      </ConfirmDialog>
    </>
  );
}

function valuesOf(
  assignment: Assignment | null,
  animatorId: string | null,
  placeId: string | null,
  today: Day,
  language: string,
): Values {
  const dayOf = (day: Day | null | undefined) => (day == null ? '' : dayText(day));
  const percent = assignment?.ftePercent ?? null;
  return {
    animatorId: assignment?.animatorId ?? animatorId ?? '',
    placeId: assignment?.placeId ?? placeId ?? '',
    ftePercent: percent === null ? '' : fteText(percent, language),
    from: assignment === null ? dayText(today) : dayOf(assignment.from),
    to: dayOf(assignment?.to),
    task: assignment?.task ?? '',
    notes: assignment?.notes ?? '',
  };
}

/** Reads what is typed; what is wrong is named by its field, and reads as not known. */
function readEntry(values: Values, today: Day) {
  const read = new FieldReader();
  if (values.animatorId === '') read.refuse('animatorId', 'assignment/animator-missing');
  if (values.placeId === '') read.refuse('placeId', 'assignment/place-missing');
  const input: AssignmentInput = {
    animatorId: values.animatorId,
    placeId: values.placeId,
    ftePercent: readFte(read, 'ftePercent', values.ftePercent),
    from: read.day('from', values.from, today),
    to: read.day('to', values.to, today),
    task: read.text(values.task),
    notes: read.text(values.notes),
  };
  return { input, problems: [...read.problems, ...assignmentProblems(input)] };
}
