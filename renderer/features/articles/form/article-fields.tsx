import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ChoiceField,
  DayField,
  LongTextField,
  TagsField,
  TextField,
} from '#renderer/entity-ui/form-fields.tsx';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import formClasses from '#renderer/entity-ui/record-form.module.css';
import { useTicketCategories } from '#renderer/entity-ui/use-ticket-categories.ts';
import { AnswerText } from '#renderer/features/articles/answer-text.tsx';
import classes from '#renderer/features/articles/articles.module.css';
import { answerBlocks } from '#shared/domain/article/answer-blocks.ts';
import { personalTraces } from '#shared/domain/article/personal-traces.ts';
import type { ArticleValues } from './article-values.ts';

type Props = {
  readonly form: UseFormReturnType<ArticleValues>;
  readonly callers: readonly string[];
};

/** The fields of the form of a sheet, part by part. */
export function ArticleFields({ form, callers }: Props) {
  const { t } = useTranslation('articles');
  const categories = useTicketCategories();
  return (
    <>
      <FormSection title={t('form.sections.sheet')}>
        <TextField form={form} path="title" label={t('fields.title')} help={t('fields.titleHelp')} required />
        <ChoiceField
          // The officer's own categories come in after the others: the choice is drawn again with them.
          key={categories.length}
          form={form}
          path="category"
          label={t('fields.category')}
          options={[{ value: '', label: t('fields.anyCategory') }, ...categories]}
          optional={false}
        />
        <LongTextField
          form={form}
          path="problem"
          label={t('fields.problem')}
          help={t('fields.problemHelp')}
        />
        <LongTextField
          form={form}
          path="answer"
          label={t('fields.answer')}
          help={t('fields.answerHelp')}
          required
        />
        <WrittenSoFar form={form} callers={callers} />
      </FormSection>
      <FormSection title={t('form.sections.finding')}>
        <TagsField form={form} path="keywords" label={t('fields.keywords')} help={t('fields.keywordsHelp')} />
        <TagsField form={form} path="links" label={t('fields.links')} />
      </FormSection>
      <FormSection title={t('form.sections.checking')}>
        <DayField
          form={form}
          path="verifiedOn"
          label={t('fields.verifiedOn')}
          help={t('fields.verifiedHelp')}
          initial={form.getValues().verifiedOn}
        />
      </FormSection>
    </>
  );
}

/** The answer as it will read where it has a list, and what in the sheet may tell of somebody. */
function WrittenSoFar({ form, callers }: Props) {
  const { t } = useTranslation('articles');
  const [said, setSaid] = useState(form.getValues);
  const take = (): void => setSaid({ ...form.getValues() });
  form.watch('title', take);
  form.watch('problem', take);
  form.watch('answer', take);
  form.watch('keywords', take);
  const traces = personalTraces(said, callers);
  return (
    <>
      {traces.length > 0 && (
        <p role="status" className={`${formClasses.wide} ${classes.traces}`}>
          {t('form.traces', { traces: traces.map(({ text }) => text).join(', ') })}
        </p>
      )}
      {answerBlocks(said.answer).some(({ kind }) => kind === 'list') && (
        <section className={`${formClasses.wide} ${classes.preview}`} aria-label={t('form.preview')}>
          <p className={formClasses.note}>{t('form.preview')}</p>
          <AnswerText text={said.answer} />
        </section>
      )}
    </>
  );
}
