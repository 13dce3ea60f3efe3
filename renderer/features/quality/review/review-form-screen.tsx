import { Select, Textarea, TextInput } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { fieldId } from '#renderer/entity-ui/form-fields.tsx';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import { PlacePicker } from '#renderer/entity-ui/place-picker.tsx';
import formClasses from '#renderer/entity-ui/record-form.module.css';
import { RecordFormFrame } from '#renderer/entity-ui/record-form-frame.tsx';
import { type DraftStart, useDraftStart } from '#renderer/entity-ui/use-draft-start.ts';
import { type RecordForm, useRecordForm } from '#renderer/entity-ui/use-record-form.ts';
import { useStartedDraft } from '#renderer/entity-ui/use-started-draft.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Outcome } from '#shared/domain/problem.ts';
import type { QualityGrid } from '#shared/domain/quality/quality-grid.ts';
import type { QualityReview, QualityReviewInput } from '#shared/domain/quality/quality-review.ts';
import { changedFields } from '#shared/domain/record/changed-fields.ts';
import { QuestionRows } from './question-rows.tsx';
import {
  newReviewValues,
  type ReviewDraft,
  type ReviewValues,
  readReviewValues,
  reviewDraftSchema,
  reviewValues,
  reviewValuesSchema,
} from './review-values.ts';

type Read = { readonly review: QualityReview | null; readonly grids: readonly QualityGrid[] };
type Start = DraftStart<Read, ReviewDraft>;
type Ends = { readonly onDone: (reviewId: string) => void; readonly onCancel: () => void };

type Props = Ends & {
  /** The review to edit; null for a new one. */
  readonly reviewId: string | null;
  /** The place of a new one; empty while none is chosen. */
  readonly placeId: string;
};

/** Fills a review, by keyboard for the most. What is typed is kept until it is saved or given up. */
export function ReviewFormScreen({ reviewId, placeId, ...ends }: Props) {
  const { t } = useTranslation('quality');
  const { database } = useRegister();
  const read = useCallback(async (): Promise<Read | null> => {
    const review = reviewId === null ? null : await database.qualityReviews.get(reviewId);
    if (review === undefined || (review !== null && review.deletedAt !== null)) return null;
    const grids = (await database.qualityGrids.toArray()).filter(({ deletedAt }) => deletedAt === null);
    return { review, grids };
  }, [database, reviewId]);
  const key = reviewId === null ? `quality-review/new/${placeId}` : `quality-review/${reviewId}`;
  const start = useDraftStart(key, reviewDraftSchema, read);
  if (start === undefined) return null;
  if (start === null) return <p className={formClasses.page}>{t('page.gone')}</p>;
  return <StartedForm start={start} placeId={placeId} {...ends} />;
}

type StartedProps = Ends & { readonly start: Start; readonly placeId: string };

/** The form, made again from the record when the draft is given up. */
function StartedForm({ start, ...rest }: StartedProps) {
  const { draft, turn, discard } = useStartedDraft(start);
  return <ReviewForm key={turn} start={start} draft={draft} onDiscard={discard} {...rest} />;
}

type FormProps = StartedProps & { readonly draft: ReviewDraft | null; readonly onDiscard: () => void };

function ReviewForm({ start, draft, placeId, onDone, onCancel, onDiscard }: FormProps) {
  const { review, grids, keeper } = start;
  const { t } = useTranslation('quality');
  const today = useToday();
  const [initialValues] = useState(
    () =>
      draft?.values ??
      (review === null ? newReviewValues(placeId, grids[0]?.id ?? '', today) : reviewValues(review)),
  );
  const gridOf = ({ gridId }: ReviewValues) => grids.find(({ id }) => id === gridId);
  const record = useRecordForm({
    keeper,
    basedOn: review?.updatedAt ?? null,
    initialValues,
    mode: 'controlled',
    read: (values: ReviewValues) =>
      readReviewValues(values, gridOf(values)?.questions.map(({ id }) => id) ?? [], today),
    save: useSave(review),
    onDone,
  });
  return (
    <RecordFormFrame
      title={t(review === null ? 'form.createTitle' : 'form.editTitle')}
      record={record}
      draft={draft}
      labelOf={(path) => {
        const field = reviewValuesSchema.keyof().options.find((one) => one === path);
        return field === undefined ? path : t(`fields.${field}`);
      }}
      onCancel={onCancel}
      onDiscard={onDiscard}
    >
      <ReviewFields form={record.form} grids={grids} review={review} />
    </RecordFormFrame>
  );
}

type FieldsProps = {
  readonly form: RecordForm<ReviewValues>['form'];
  readonly grids: readonly QualityGrid[];
  readonly review: QualityReview | null;
};

function ReviewFields({ form, grids, review }: FieldsProps) {
  const { t } = useTranslation('quality');
  const values = form.getValues();
  const grid = grids.find(({ id }) => id === values.gridId);
  const error = (field: string) => form.getInputProps(field).error;
  return (
    <>
      <FormSection title={t('form.sections.review')}>
        <PlacePicker
          id={fieldId('placeId')}
          label={t('fields.placeId')}
          description=""
          error={error('placeId')}
          required
          value={values.placeId}
          onChange={(placeId) => form.setFieldValue('placeId', placeId)}
          except={null}
        />
        <DayInput
          id={fieldId('day')}
          label={t('fields.day')}
          required
          value={values.day}
          error={error('day')}
          onChange={(day) => form.setFieldValue('day', day)}
        />
        <Select
          id={fieldId('gridId')}
          label={t('fields.gridId')}
          allowDeselect={false}
          // Answers belong to a grid: a review keeps the one that it was filled with.
          disabled={review !== null}
          data={grids.map(({ id, name }) => ({ value: id, label: name }))}
          value={values.gridId}
          error={error('gridId')}
          onChange={(gridId) => form.setFieldValue('gridId', gridId ?? '')}
        />
        <TextInput
          id={fieldId('participants')}
          label={t('fields.participants')}
          autoComplete="off"
          value={values.participants}
          onChange={(event) => form.setFieldValue('participants', event.currentTarget.value)}
        />
      </FormSection>
      {grid !== undefined && (
        <QuestionRows
          grid={grid}
          answers={values.answers}
          before={{
            id: review?.id ?? '',
            placeId: values.placeId,
            gridId: grid.id,
            day: review?.day ?? null,
          }}
          onAnswer={(id, answer) =>
            form.setFieldValue('answers', { ...form.getValues().answers, [id]: answer })
          }
        />
      )}
      <FormSection title={t('form.sections.after')}>
        <Textarea
          className={formClasses.wide ?? ''}
          id={fieldId('actions')}
          label={t('fields.actions')}
          description={t('form.actionsHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autosize
          minRows={2}
          maxRows={10}
          value={values.actions}
          onChange={(event) => form.setFieldValue('actions', event.currentTarget.value)}
        />
        <Textarea
          className={formClasses.wide ?? ''}
          id={fieldId('comment')}
          label={t('fields.comment')}
          autosize
          minRows={2}
          maxRows={10}
          value={values.comment}
          onChange={(event) => form.setFieldValue('comment', event.currentTarget.value)}
        />
      </FormSection>
    </>
  );
}

/** Writes what was typed: a new review, or the fields that changed of one. Gives its id. */
function useSave(review: QualityReview | null): (input: QualityReviewInput) => Promise<Outcome<string>> {
  const { t } = useTranslation('quality');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  return async (input) => {
    if (review === null) {
      const created = await api.createQualityReview(input);
      if (!created.ok) return created;
      notice(t('form.saved'), created.value);
      return { ok: true, value: created.value.id };
    }
    const edited = await api.editQualityReview(review.id, changedFields<QualityReviewInput>(review, input));
    if (!edited.ok) return edited;
    notice(t(edited.value.changeSetId === null ? 'form.unchanged' : 'form.saved'), edited.value);
    return { ok: true, value: review.id };
  };
}
