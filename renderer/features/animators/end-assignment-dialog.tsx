import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';

type Props = {
  readonly assignmentId: string;
  readonly animator: string;
  readonly place: string;
  readonly onClose: () => void;
};

/** Asks for the last day of an assignment. */
export function EndAssignmentDialog({ assignmentId, animator, place, onClose }: Props) {
  const { t } = useTranslation('animators');
  const { api } = useRegister();
  const today = useToday();
  const notice = useWrittenNotice();
  const entry = useEntry({ to: dayText(today) });
  const submit = (): void => {
    const read = new FieldReader();
    const day = read.day('to', entry.values.to, today);
    if (day === null && read.problems.length === 0) read.refuse('to', 'animator/day-missing');
    if (day === null) {
      entry.refuse(read.problems);
      return;
    }
    void entry.run(
      () => api.endAssignment(assignmentId, day),
      (written) => {
        notice(t('assign.ended'), written);
        onClose();
      },
    );
  };
  return (
    <EntryDialog
      title={t('assign.endTitle')}
      confirm={t('assignments.end')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('assign.endBody', { name: animator, place })}</p>
      <DayInput
        label={t('assign.to')}
        required
        error={entry.error('to')}
        value={entry.values.to}
        onChange={(text) => entry.set({ to: text })}
      />
    </EntryDialog>
  );
}
