import { NativeSelect, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { retirementReasons } from '#shared/domain/item/item.ts';

type Props = {
  readonly ids: readonly string[];
  /** Name of the item, where there is one. */
  readonly name: string;
  readonly onClose: () => void;
  readonly onDone?: () => void;
};

/** Takes items out of the stock, with a day and a reason. One act, all or none. */
export function RetireDialog({ ids, name, onClose, onDone }: Props) {
  const { t } = useTranslation('items');
  const { t: places } = useTranslation('accessPoints');
  const { api } = useRegister();
  const today = useToday();
  const notice = useWrittenNotice();
  const entry = useEntry({ on: dayText(today), reason: '', notes: '' });
  const { values, set, error } = entry;
  const submit = (): void => {
    const read = new FieldReader();
    const on = read.day('on', values.on, today);
    if (on === null && read.problems.length === 0) read.refuse('on', 'item/day-missing');
    const reason = retirementReasons.find((known) => known === values.reason);
    if (reason === undefined) read.refuse('reason', 'item/reason-missing');
    if (on === null || reason === undefined || read.problems.length > 0) {
      entry.refuse(read.problems);
      return;
    }
    void entry.run(
      () => api.retireItems(ids, { on, reason, notes: read.text(values.notes) }),
      (written) => {
        notice(t('retire.done', { count: ids.length }), written);
        onDone?.();
        onClose();
      },
    );
  };
  return (
    <EntryDialog
      title={t('retire.title', { count: ids.length, name })}
      confirm={t('retire.confirm')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('retire.body')}</p>
      <NativeSelect
        label={t('retire.reason')}
        required
        error={error('reason')}
        data={[
          { value: '', label: places('fields.none') },
          ...retirementReasons.map((value) => ({ value, label: t(`retirementReasons.${value}`) })),
        ]}
        value={values.reason}
        onChange={(event) => set({ reason: event.currentTarget.value })}
      />
      <DayInput
        label={t('retire.on')}
        required
        error={error('on')}
        value={values.on}
        onChange={(text) => set({ on: text })}
      />
      <Textarea
        label={t('retire.notes')}
        autosize
        minRows={2}
        maxRows={6}
        value={values.notes}
        onChange={(event) => set({ notes: event.currentTarget.value })}
      />
    </EntryDialog>
  );
}
