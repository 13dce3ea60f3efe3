import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { fteText } from '#renderer/entity-ui/fte-text.ts';
import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Absence } from '#shared/domain/absence/absence.ts';
import {
  replacementProblems,
  replacementWithinAbsence,
} from '#shared/domain/replacement/replacement-rules.ts';
import { readFte } from './read-fte.ts';

type Props = {
  readonly absence: Absence;
  readonly animator: string;
  readonly placeId: string;
  readonly place: string;
  /** The time of the one who is away, which is asked for unless said otherwise. */
  readonly ftePercent: number | null;
  readonly onAsked: (replacementId: string) => void;
  readonly onClose: () => void;
};

/** Asks for somebody to replace at one place of an absent animator. */
export function RequestDialog({ absence, animator, placeId, place, ftePercent, onAsked, onClose }: Props) {
  const { t, i18n } = useTranslation('animators');
  const { api } = useRegister();
  const today = useToday();
  const notice = useWrittenNotice();
  const entry = useEntry({
    from: dayText(absence.from),
    to: absence.to === null ? '' : dayText(absence.to),
    ftePercent: ftePercent === null ? '' : fteText(ftePercent, i18n.language),
    notes: '',
  });
  const { values, set, error } = entry;
  const submit = (): void => {
    const read = new FieldReader();
    const from = read.day('from', values.from, today);
    const to = read.day('to', values.to, today);
    const asked = readFte(read, 'ftePercent', values.ftePercent);
    if (from === null && read.problems.length === 0) read.refuse('from', 'animator/day-missing');
    if (from === null || read.problems.length > 0) {
      entry.refuse(read.problems);
      return;
    }
    const run = { from, to, animatorId: null };
    const broken = [
      ...replacementProblems({ ...run, state: 'asked' }),
      ...replacementWithinAbsence(run, absence),
    ];
    if (broken.length > 0) {
      entry.refuse(broken);
      return;
    }
    const request = {
      absenceId: absence.id,
      placeId,
      from,
      to,
      ftePercent: asked,
      notes: read.text(values.notes),
    };
    void entry.run(
      () => api.askReplacement(request),
      (written) => {
        notice(t('request.saved'), written);
        onAsked(written.id);
      },
    );
  };
  return (
    <EntryDialog
      title={t('request.title')}
      confirm={t('request.confirm')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('request.body', { name: animator, place })}</p>
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
        <DayInput
          label={t('request.from')}
          required
          error={error('from')}
          value={values.from}
          onChange={(text) => set({ from: text })}
        />
        <DayInput
          label={t('request.to')}
          description={t('request.toHelp')}
          error={error('to')}
          value={values.to}
          onChange={(text) => set({ to: text })}
        />
        <TextInput
          label={t('request.fte')}
          description={t('request.fteHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          error={error('ftePercent')}
          autoComplete="off"
          value={values.ftePercent}
          onChange={(event) => set({ ftePercent: event.currentTarget.value })}
        />
      </SimpleGrid>
      <Textarea
        label={t('request.notes')}
        autosize
        minRows={2}
        maxRows={6}
        value={values.notes}
        onChange={(event) => set({ notes: event.currentTarget.value })}
      />
    </EntryDialog>
  );
}
