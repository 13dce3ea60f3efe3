import { Textarea, TextInput } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import { fieldId } from '#renderer/entity-ui/form-fields.tsx';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import formClasses from '#renderer/entity-ui/record-form.module.css';
import { RecordFormFrame } from '#renderer/entity-ui/record-form-frame.tsx';
import { type DraftStart, useDraftStart } from '#renderer/entity-ui/use-draft-start.ts';
import { type RecordForm, useRecordForm } from '#renderer/entity-ui/use-record-form.ts';
import { useStartedDraft } from '#renderer/entity-ui/use-started-draft.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import classes from '#renderer/features/quality/quality.module.css';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Outcome } from '#shared/domain/problem.ts';
import type { QualityGrid, QualityGridInput } from '#shared/domain/quality/quality-grid.ts';
import { modelGrid } from '#shared/domain/quality/quality-model.ts';
import { changedFields } from '#shared/domain/record/changed-fields.ts';
import { qualityModelEn } from '#shared/messages/en/quality-model.ts';
import { qualityModelFr } from '#shared/messages/fr/quality-model.ts';
import { GridDeletion } from './grid-deletion.tsx';
import { GridEditor } from './grid-editor.tsx';
import {
  type GridDraft,
  type GridValues,
  gridDraftSchema,
  gridValues,
  gridValuesSchema,
  newTheme,
  readGridValues,
} from './grid-values.ts';

type Read = {
  readonly grid: QualityGrid | null;
  /** Ids of the questions that reviews answer. */
  readonly answered: ReadonlySet<string>;
};
type Start = DraftStart<Read, GridDraft>;
type Ends = { readonly onDone: () => void; readonly onCancel: () => void };

type Props = Ends & {
  /** The grid to edit; null for a new one. */
  readonly gridId: string | null;
  /** Whether a new one begins with what the program proposes. */
  readonly proposed: boolean;
};

/** Writes a grid of quality: its themes, its questions, the words of its four steps. */
export function GridFormScreen({ gridId, proposed, ...ends }: Props) {
  const { t } = useTranslation('quality');
  const { database } = useRegister();
  const read = useCallback(async (): Promise<Read | null> => {
    if (gridId === null) return { grid: null, answered: new Set() };
    const grid = await database.qualityGrids.get(gridId);
    if (grid === undefined || grid.deletedAt !== null) return null;
    const reviews = await database.qualityReviews.where('gridId').equals(gridId).toArray();
    const living = reviews.filter(({ deletedAt }) => deletedAt === null);
    return { grid, answered: new Set(living.flatMap(({ answers }) => answers.map(({ id }) => id))) };
  }, [database, gridId]);
  const key =
    gridId === null ? `quality-grid/new/${proposed ? 'proposed' : 'empty'}` : `quality-grid/${gridId}`;
  const start = useDraftStart(key, gridDraftSchema, read);
  if (start === undefined) return null;
  if (start === null) return <p className={formClasses.page}>{t('grids.gone')}</p>;
  return <StartedForm start={start} proposed={proposed} {...ends} />;
}

type StartedProps = Ends & { readonly start: Start; readonly proposed: boolean };

/** The form, made again from the record when the draft is given up. */
function StartedForm({ start, ...rest }: StartedProps) {
  const { draft, turn, discard } = useStartedDraft(start);
  return <GridForm key={turn} start={start} draft={draft} onDiscard={discard} {...rest} />;
}

type FormProps = StartedProps & { readonly draft: GridDraft | null; readonly onDiscard: () => void };

function GridForm({ start, draft, proposed, onDone, onCancel, onDiscard }: FormProps) {
  const { grid, answered, keeper } = start;
  const { t, i18n } = useTranslation('quality');
  const [initialValues] = useState(
    () =>
      draft?.values ??
      (grid === null ? beginning(proposed, i18n.language.startsWith('en')) : gridValues(grid)),
  );
  const record = useRecordForm({
    keeper,
    basedOn: grid?.updatedAt ?? null,
    initialValues,
    mode: 'controlled',
    read: readGridValues,
    save: useSave(grid),
    onDone: () => onDone(),
  });
  return (
    <RecordFormFrame
      title={grid === null ? t('editor.createTitle') : t('editor.editTitle', { name: grid.name })}
      record={record}
      draft={draft}
      labelOf={(path) => {
        const field = gridValuesSchema.keyof().options.find((one) => one === path);
        return field === undefined ? path : t(`fields.${field}`);
      }}
      onCancel={onCancel}
      onDiscard={onDiscard}
    >
      <GridFields form={record.form} answered={answered} />
      {grid !== null && <GridDeletion grid={grid} onDeleted={onDone} />}
    </RecordFormFrame>
  );
}

type FieldsProps = {
  readonly form: RecordForm<GridValues>['form'];
  readonly answered: ReadonlySet<string>;
};

function GridFields({ form, answered }: FieldsProps) {
  const { t } = useTranslation('quality');
  const values = form.getValues();
  const error = (field: string) => form.getInputProps(field).error;
  return (
    <>
      <FormSection title={t('editor.sections.grid')}>
        <TextInput
          id={fieldId('name')}
          className={formClasses.wide ?? ''}
          label={t('fields.name')}
          required
          autoComplete="off"
          value={values.name}
          error={error('name')}
          onChange={(event) => form.setFieldValue('name', event.currentTarget.value)}
        />
        <Textarea
          id={fieldId('intro')}
          className={formClasses.wide ?? ''}
          label={t('fields.intro')}
          description={t('editor.introHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autosize
          minRows={2}
          maxRows={8}
          value={values.intro}
          onChange={(event) => form.setFieldValue('intro', event.currentTarget.value)}
        />
      </FormSection>
      <FormSection title={t('fields.stepLabels')}>
        <div className={`${formClasses.wide} ${classes.stepFields}`} id={fieldId('stepLabels')}>
          {values.stepLabels.map((label, index) => (
            <TextInput
              // biome-ignore lint/suspicious/noArrayIndexKey: the four steps never move
              key={index}
              label={t('editor.step', { number: index + 1 })}
              autoComplete="off"
              value={label}
              error={index === 0 ? error('stepLabels') : undefined}
              onChange={(event) =>
                form.setFieldValue(
                  'stepLabels',
                  values.stepLabels.map((one, at) => (at === index ? event.currentTarget.value : one)),
                )
              }
            />
          ))}
        </div>
      </FormSection>
      <FormSection title={t('editor.sections.questions')}>
        <div className={formClasses.wide ?? ''} id={fieldId('themes')}>
          {answered.size > 0 && <p className={classes.quiet}>{t('editor.answeredHelp')}</p>}
          {error('themes') !== undefined && error('themes') !== null && (
            <p role="alert" className={classes.problem}>
              {error('themes')}
            </p>
          )}
          <GridEditor
            themes={values.themes}
            answered={answered}
            onThemes={(themes) => form.setFieldValue('themes', [...themes])}
          />
        </div>
      </FormSection>
    </>
  );
}

function beginning(proposed: boolean, english: boolean): GridValues {
  const model = gridValues(modelGrid(english ? qualityModelEn : qualityModelFr, uuid));
  return proposed ? model : { ...model, name: '', intro: '', themes: [newTheme(uuid)] };
}

/** Writes what was typed: a new grid, or the fields that changed of one. */
function useSave(grid: QualityGrid | null): (input: QualityGridInput) => Promise<Outcome<string>> {
  const { t } = useTranslation('quality');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  return async (input) => {
    if (grid === null) {
      const created = await api.createQualityGrid(input);
      if (!created.ok) return created;
      notice(t('editor.saved'), created.value);
      return { ok: true, value: created.value.id };
    }
    const edited = await api.editQualityGrid(grid.id, changedFields<QualityGridInput>(grid, input));
    if (!edited.ok) return edited;
    notice(t(edited.value.changeSetId === null ? 'form.unchanged' : 'editor.saved'), edited.value);
    return { ok: true, value: grid.id };
  };
}
