import { NativeSelect, SimpleGrid, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { EntryDeletion } from '#renderer/entity-ui/entry-deletion.tsx';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { type Absence, absenceReasons } from '#shared/domain/absence/absence.ts';
import { absenceProblems } from '#shared/domain/absence/absence-rules.ts';

type Props = {
  /** The absence to edit; null for a new one. */
  readonly absence: Absence | null;
  readonly animatorId: string;
  readonly onClose: () => void;
};

type Values = {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly notes: string;
};

/** Records that an animator is away, or mends an absence. */
export function AbsenceDialog({ absence, animatorId, onClose }: Props) {
  const { t } = useTranslation('animators');
  const { t: app } = useTranslation('app');
  const { t: places } = useTranslation('accessPoints');
  const { api } = useRegister();
  const today = useToday();
  const notice = useWrittenNotice();
  const entry = useEntry<Values>({
    from: dayText(absence?.from ?? today),
    to: absence?.to == null ? '' : dayText(absence.to),
    reason: absence?.reason ?? '',
    notes: absence?.notes ?? '',
  });
  const { values, set, error } = entry;
  const submit = (): void => {
    const read = new FieldReader();
    const from = read.day('from', values.from, today);
    const to = read.day('to', values.to, today);
    if (from === null && read.problems.length === 0) read.refuse('from', 'animator/day-missing');
    if (from === null || read.problems.length > 0) {
      entry.refuse(read.problems);
      return;
    }
    const reason = absenceReasons.find((known) => known === values.reason) ?? null;
    const input = { animatorId, from, to, reason, notes: read.text(values.notes) };
    const broken = absenceProblems(input);
    if (broken.length > 0) {
      entry.refuse(broken);
      return;
    }
    void entry.run(
      async () => (absence === null ? api.recordAbsence(input) : api.editAbsence(absence.id, input)),
      (written) => {
        notice(t(written.changeSetId === null ? 'assign.unchanged' : 'absence.saved'), written);
        onClose();
      },
    );
  };
  return (
    <EntryDialog
      title={t(absence === null ? 'absence.title' : 'absence.editTitle')}
      confirm={app('save')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
      aside={
        absence !== null && (
          <EntryDeletion
            entry={entry}
            act={() => api.deleteAbsence(absence.id)}
            words={{
              confirm: t('absences.delete'),
              title: t('absence.deleteTitle'),
              body: t('absence.deleteBody'),
              done: t('absence.deleted'),
            }}
            onDeleted={onClose}
          />
        )
      }
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <DayInput
          label={t('absence.from')}
          required
          error={error('from')}
          value={values.from}
          onChange={(text) => set({ from: text })}
        />
        <DayInput
          label={t('absence.to')}
          description={t('absence.toHelp')}
          error={error('to')}
          value={values.to}
          onChange={(text) => set({ to: text })}
        />
      </SimpleGrid>
      <NativeSelect
        label={t('absence.reason')}
        description={t('absence.reasonHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={[
          { value: '', label: places('fields.none') },
          ...absenceReasons.map((value) => ({ value, label: t(`reasons.${value}`) })),
        ]}
        value={values.reason}
        onChange={(event) => set({ reason: event.currentTarget.value })}
      />
      <Textarea
        label={t('absence.notes')}
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
