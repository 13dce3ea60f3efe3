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
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { ItemInput } from '#shared/domain/item/item.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import { changedFields } from './changed-fields.ts';
import { ItemFields } from './item-fields.tsx';
import {
  type ItemDraft,
  type ItemValues,
  itemValues,
  itemValuesSchema,
  readItemValues,
} from './item-values.ts';
import type { ItemStart } from './use-item-start.ts';

type Props = {
  readonly start: ItemStart;
  readonly draft: ItemDraft | null;
  readonly onDone: (itemId: string) => void;
  readonly onCancel: () => void;
  readonly onDiscard: () => void;
};

/** The form of an item: its parts, the errors beside the fields and in a summary, the draft. */
export function ItemForm({ start, draft, onDone, onCancel, onDiscard }: Props) {
  const { item, keeper } = start;
  const { t, i18n } = useTranslation('items');
  const { t: words } = useTranslation('accessPoints');
  const today = useToday();
  const title = item === null ? t('form.createTitle') : t('form.editTitle', { name: item.name });
  useWindowTitle(title);
  const summary = useRef<HTMLDivElement>(null);
  // A number proposed by the program is nothing typed: it makes no draft.
  const isProposing = useRef(false);
  const [shown, setShown] = useState<readonly Problem[]>([]);
  const [refusals, setRefusals] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const save = useSave(start);
  const form = useForm<ItemValues>({
    mode: 'uncontrolled',
    initialValues: draft?.values ?? itemValues(item, i18n.language),
    validate: (values) => {
      const outcome = readItemValues(values, item, today);
      const problems = outcome.ok ? [] : outcome.problems;
      return Object.fromEntries(problems.map((problem) => [problem.field ?? '', problemSentence(problem)]));
    },
    validateInputOnBlur: true,
    onValuesChange: (values) => {
      if (isProposing.current) return;
      keeper.keep({
        savedAt: new Date().toISOString(),
        basedOn: item?.updatedAt ?? null,
        values,
      } satisfies ItemDraft);
    },
  });
  const submit = async (): Promise<void> => {
    const outcome = readItemValues(form.getValues(), item, today);
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
        <DraftBanner draft={draft} updatedAt={item?.updatedAt ?? null} onDiscard={onDiscard} />
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
          <ProblemList problems={refusals} />
        </Alert>
      )}
      <ItemFields
        form={form}
        isNew={item === null}
        propose={(change) => {
          isProposing.current = true;
          change();
          isProposing.current = false;
        }}
      />
      <FormFooter keeper={keeper} busy={busy} onCancel={onCancel} onDiscard={onDiscard} />
    </form>
  );
}

const labelled = itemValuesSchema.keyof().options;

/** Name of a field of the form, for the summary of errors. @param path path in the form's values */
function fieldLabel(path: string, t: TFunction<'items'>): string {
  const field = labelled.find((name) => name === path.split('.')[0]);
  return field === undefined ? path : t(`fields.${field}`);
}

/** Writes what was typed: a new item, or the fields that changed of one. Gives its id. */
function useSave({ item }: ItemStart): (input: ItemInput) => Promise<Outcome<string>> {
  const { t } = useTranslation('items');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  return async (input) => {
    if (item === null) {
      const created = await api.createItem(input);
      if (!created.ok) return created;
      notice(t('form.saved'), created.value);
      return { ok: true, value: created.value.id };
    }
    const edited = await api.editItem(item.id, changedFields(item, input));
    if (!edited.ok) return edited;
    notice(t(edited.value.changeSetId === null ? 'form.unchanged' : 'form.saved'), edited.value);
    return { ok: true, value: item.id };
  };
}
