import { Radio, Stack, Textarea } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { LoanPointPicker } from '#renderer/entity-ui/loan-point-picker.tsx';
import { PlacePicker } from '#renderer/entity-ui/place-picker.tsx';
import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import type { Written } from '#renderer/workers/register-api.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { type Holder, noHolder } from '#shared/domain/item/holder.ts';

/** What moves: some items, or a kit with its parts. */
export type Moved =
  | { readonly kind: 'items'; readonly ids: readonly string[]; readonly name: string }
  | { readonly kind: 'kit'; readonly id: string; readonly name: string };

type Props = {
  readonly moved: Moved;
  readonly onClose: () => void;
  /** Told once it is done, before the dialog closes. */
  readonly onDone?: () => void;
};

const kinds = ['loanPoint', 'place', 'nobody'] as const;

/** Moves items, or a kit, to another loan point; items alone to a place for good. One act, all or none. */
export function MoveDialog({ moved, onClose, onDone }: Props) {
  const { t } = useTranslation('items');
  const { api } = useRegister();
  const today = useToday();
  const notice = useWrittenNotice();
  const id = useId();
  const entry = useEntry({ kind: 'loanPoint', holderId: '', on: dayText(today), notes: '' });
  const { values, set, error } = entry;
  const offered = moved.kind === 'kit' ? kinds.filter((kind) => kind !== 'place') : kinds;
  const submit = (): void => {
    const read = new FieldReader();
    const on = read.day('on', values.on, today);
    if (on === null && read.problems.length === 0) read.refuse('on', 'item/day-missing');
    if (values.kind !== 'nobody' && values.holderId === '') read.refuse('holderId', 'item/holder-missing');
    if (on === null || read.problems.length > 0) {
      entry.refuse(read.problems);
      return;
    }
    const to = holderOf(values.kind, values.holderId);
    const note = { on, notes: read.text(values.notes) };
    const done = (written: Written): void => {
      notice(doneText(written), written);
      onDone?.();
      onClose();
    };
    void entry.run(
      async () =>
        moved.kind === 'kit'
          ? api.moveKit(moved.id, to.loanPointId, note)
          : api.moveItems(
              moved.ids.map((itemId) => ({ itemId, to })),
              note,
            ),
      done,
    );
  };
  const doneText = ({ changeSetId }: Written): string => {
    if (changeSetId === null) return t('move.already');
    return moved.kind === 'kit'
      ? t('move.kitDone', { name: moved.name })
      : t('move.done', { count: moved.ids.length });
  };
  return (
    <EntryDialog
      title={
        moved.kind === 'kit'
          ? t('move.kitTitle', { name: moved.name })
          : t('move.title', { count: moved.ids.length, name: moved.name })
      }
      confirm={t('move.confirm')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
    >
      {moved.kind === 'kit' && <p>{t('move.kitBody')}</p>}
      <Radio.Group label={t('move.to')} value={values.kind} onChange={(kind) => set({ kind, holderId: '' })}>
        <Stack gap={6} mt={4}>
          {offered.map((kind) => (
            <Radio key={kind} value={kind} label={t(`move.kinds.${kind}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {values.kind === 'loanPoint' && (
        <LoanPointPicker
          id={`${id}-holder`}
          label={t('fields.loanPointId')}
          description={null}
          required
          error={error('holderId')}
          value={values.holderId}
          onChange={(holderId) => set({ holderId })}
        />
      )}
      {values.kind === 'place' && (
        <PlacePicker
          id={`${id}-holder`}
          label={t('move.place')}
          description={t('move.placeHelp')}
          required
          error={error('holderId')}
          value={values.holderId}
          onChange={(holderId) => set({ holderId })}
          except={null}
        />
      )}
      <DayInput
        label={t('move.on')}
        required
        error={error('on')}
        value={values.on}
        onChange={(text) => set({ on: text })}
      />
      <Textarea
        label={t('move.notes')}
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

/** Who is to hold, from what was chosen. */
export function holderOf(kind: string, id: string): Holder {
  if (kind === 'loanPoint') return { loanPointId: id, placeId: null };
  return kind === 'place' ? { loanPointId: null, placeId: id } : noHolder;
}
