import { Alert } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftBanner } from '#renderer/entity-ui/draft-banner.tsx';
import type { DraftKeeper } from '#renderer/entity-ui/draft-keeper.ts';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useRecordForm } from '#renderer/entity-ui/use-record-form.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import classes from './call.module.css';
import type { CallPart } from './call-fields.ts';
import { CallFooter } from './call-footer.tsx';
import type { CallGiven } from './call-request.ts';
import { CallSide } from './call-side.tsx';
import { CallStateFields } from './call-state-fields.tsx';
import { type CallDraft, type CallValues, isUntouched } from './call-values.ts';
import { CallerFields } from './caller-fields.tsx';
import { readCall } from './read-call.ts';
import { SortingFields } from './sorting-fields.tsx';
import { SubjectFields } from './subject-fields.tsx';
import { useBeginning } from './use-beginning.ts';
import { useCallKeys } from './use-call-keys.ts';
import { useRefusedFields } from './use-refused-fields.ts';
import { useSaveCall } from './use-save-call.ts';

type Props = {
  /** What the call began with. */
  readonly given: CallGiven;
  readonly keeper: DraftKeeper;
  /** The draft that the form opened with. */
  readonly draft: CallDraft | null;
  readonly initialValues: CallValues;
  /** Told whether another call is taken at once. */
  readonly onSaved: (goesOn: boolean) => void;
  readonly onDiscard: () => void;
  readonly onClose: () => void;
  readonly onOpenTicket: (ticketId: string) => void;
};

/** The form of a call: what is typed on the left, what is known of the place and of the question beside. */
export function CallForm({ given, keeper, draft, initialValues, ...acts }: Props) {
  const { t } = useTranslation('ticketCall');
  const { settings } = useRegister();
  const today = useToday();
  const goesOn = useRef(false);
  const record = useRecordForm({
    keeper,
    basedOn: null,
    initialValues,
    read: (values: CallValues) =>
      readCall(values, { now: new Date().toISOString(), today, timeZone: settings.timeZone }),
    save: useSaveCall(),
    onDone: () => acts.onSaved(goesOn.current),
    mode: 'controlled',
  });
  const { form, busy } = record;
  const { values } = form;
  const unplaced = useRefusedFields(record);
  useBeginning(initialValues);
  useEffect(() => {
    // A call of which nothing was typed leaves no draft behind.
    if (draft === null && isUntouched(values, given)) void keeper.forget();
  }, [values, given, draft, keeper]);
  const save = (next: boolean): void => {
    if (busy) return;
    goesOn.current = next;
    void record.submit();
  };
  const part: CallPart = {
    values,
    set: (change) => {
      const others = Object.entries(form.errors).filter(([field]) => !(field in change));
      form.setValues(change);
      // The library forgets every error at a change: those of the other fields still stand.
      form.setErrors(Object.fromEntries(others));
    },
    errorOf: (field) => {
      const error = form.errors[field];
      return typeof error === 'string' ? error : null;
    },
  };
  const keys = useCallKeys(part, save);
  return (
    <form
      className={classes.form}
      noValidate
      aria-label={t('title')}
      onKeyDown={keys.onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className={classes.typed}>
        {draft !== null && <DraftBanner draft={draft} updatedAt={null} onDiscard={acts.onDiscard} />}
        {unplaced.length > 0 && (
          <Alert color="red" role="alert" title={t('refused')}>
            <ProblemList problems={unplaced} />
          </Alert>
        )}
        <CallerFields {...part} />
        <SubjectFields {...part} templates={keys.templates} />
        <CallStateFields {...part} />
        <SortingFields {...part} />
      </div>
      <CallSide {...part} onOpenTicket={acts.onOpenTicket} />
      <CallFooter
        startedAt={values.late ? null : values.startedAt}
        busy={busy}
        onSave={save}
        onClose={acts.onClose}
      />
    </form>
  );
}
