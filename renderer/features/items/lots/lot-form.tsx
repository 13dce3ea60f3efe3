import { Alert } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { TFunction } from 'i18next';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '#renderer/components/form/error-summary.tsx';
import { DraftBanner } from '#renderer/entity-ui/draft-banner.tsx';
import { fieldId } from '#renderer/entity-ui/form-fields.tsx';
import { FormFooter } from '#renderer/entity-ui/form-footer.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import classes from '#renderer/entity-ui/record-form.module.css';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { changedFields } from '#renderer/features/items/changed-fields.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import { LotFields } from './lot-fields.tsx';
import { LotItemFields } from './lot-item-fields.tsx';
import { type LotDraft, type LotValues, lotValues, type ReadLot, readLotValues } from './lot-values.ts';
import type { LotStart } from './use-lot-start.ts';

type Props = {
  readonly start: LotStart;
  /** Of inventory numbers, by the settings. */
  readonly pattern: string;
  readonly draft: LotDraft | null;
  readonly onDone: (lotId: string) => void;
  readonly onCancel: () => void;
  readonly onDiscard: () => void;
};

/** The form of a lot; a new one comes with its items, entered once. */
export function LotForm({ start, pattern, draft, onDone, onCancel, onDiscard }: Props) {
  const { lot, keeper } = start;
  const { t } = useTranslation('items');
  const { t: words } = useTranslation('accessPoints');
  const today = useToday();
  const title = t(lot === null ? 'lots.createTitle' : 'lots.editTitle');
  useWindowTitle(title);
  const summary = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<readonly Problem[]>([]);
  const [refusals, setRefusals] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const save = useSave(start);
  const form = useForm<LotValues>({
    mode: 'uncontrolled',
    initialValues: draft?.values ?? lotValues(lot, pattern),
    validate: (values) => {
      const outcome = readLotValues(values, lot === null, today);
      const problems = outcome.ok ? [] : outcome.problems;
      return Object.fromEntries(problems.map((problem) => [problem.field ?? '', problemSentence(problem)]));
    },
    validateInputOnBlur: true,
    onValuesChange: (values) =>
      keeper.keep({
        savedAt: new Date().toISOString(),
        basedOn: lot?.updatedAt ?? null,
        values,
      } satisfies LotDraft),
  });
  const submit = async (): Promise<void> => {
    const outcome = readLotValues(form.getValues(), lot === null, today);
    setRefusals([]);
    form.validate();
    setShown(outcome.ok ? [] : outcome.problems);
    if (outcome.ok) {
      setBusy(true);
      const saved = await save(outcome.value);
      setBusy(false);
      if (saved.ok) {
        await keeper.forget();
        onDone(saved.value);
        return;
      }
      setRefusals(saved.problems);
    }
    requestAnimationFrame(() => summary.current?.focus());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.ctrlKey || busy) return;
    event.preventDefault();
    void submit();
  };
  return (
    <form
      className={classes.page}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h1>{title}</h1>
      <p className={classes.lead}>{words('form.required')}</p>
      {draft !== null && (
        <DraftBanner draft={draft} updatedAt={lot?.updatedAt ?? null} onDiscard={onDiscard} />
      )}
      {shown.length > 0 && (
        <ErrorSummary
          ref={summary}
          title={words('form.problems', { count: shown.length })}
          entries={shown.map((problem) => ({
            fieldId: fieldId(problem.field ?? ''),
            label: fieldLabel(problem.field ?? '', t),
            sentence: problemSentence(problem),
          }))}
        />
      )}
      {refusals.length > 0 && (
        <Alert ref={summary} tabIndex={-1} color="red" role="alert" title={words('form.refused')} mb="md">
          <ProblemList problems={refusals.slice(0, TOLD)} />
        </Alert>
      )}
      <LotFields form={form} />
      {lot === null && <LotItemFields form={form} />}
      <FormFooter keeper={keeper} busy={busy} onCancel={onCancel} onDiscard={onDiscard} />
    </form>
  );
}

/** Refusals told at most: sixty numbers already taken say no more than a few. */
const TOLD = 5;

/** Name of a field of the form, for the summary of errors. */
function fieldLabel(field: string, t: TFunction<'items'>): string {
  switch (field) {
    case 'name':
    case 'receivedOn':
    case 'funding':
    case 'notes':
    case 'quantity':
    case 'pattern':
      return t(`lots.${field}`);
    case 'itemName':
      return t('fields.name');
    case 'category':
    case 'brand':
    case 'model':
    case 'value':
    case 'accessories':
      return t(`fields.${field}`);
    default:
      return field;
  }
}

/** Writes what was typed: a new lot with its items, or the fields that changed of one. Gives its id. */
function useSave({ lot }: LotStart): (read: ReadLot) => Promise<Outcome<string>> {
  const { t } = useTranslation('items');
  const { api } = useRegister();
  const today = useToday();
  const notice = useWrittenNotice();
  return async ({ lot: input, items }) => {
    if (lot !== null) {
      const edited = await api.editLot(lot.id, changedFields(lot, input));
      if (!edited.ok) return edited;
      notice(t(edited.value.changeSetId === null ? 'form.unchanged' : 'lots.saved'), edited.value);
      return { ok: true, value: lot.id };
    }
    const numbers =
      items === null
        ? []
        : await api.nextInventoryNumbers({
            pattern: items.pattern,
            category: items.item.category,
            year: Number((input.receivedOn ?? today).slice(0, 4)),
            count: items.count,
          });
    const created = await api.createLot(input, items === null ? null : { item: items.item, numbers });
    if (!created.ok) return created;
    notice(items === null ? t('lots.saved') : t('lots.savedWith', { count: items.count }), created.value);
    return { ok: true, value: created.value.id };
  };
}
