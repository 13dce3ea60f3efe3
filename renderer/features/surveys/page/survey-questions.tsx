import { useTranslation } from 'react-i18next';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import classes from '#renderer/features/surveys/surveys.module.css';
import type { Survey } from '#shared/domain/survey/survey.ts';

/** The questions of a survey, as they are asked. */
export function SurveyQuestions({ survey }: { readonly survey: Survey }) {
  const { t } = useTranslation('surveys');
  return (
    <>
      {survey.intro !== null && (
        <RecordSection title={t('fields.intro')}>
          <p>{survey.intro}</p>
        </RecordSection>
      )}
      <RecordSection title={t('fields.questions')}>
        <ol className={classes.questionList}>
          {survey.questions.map(({ id, text, kind, options }) => (
            <li key={id}>
              {text} <span className={classes.quiet}>({t(`kinds.${kind}`)})</span>
              {options.length > 0 && (
                <div className={classes.quiet}>{options.map(({ label }) => label).join(' / ')}</div>
              )}
            </li>
          ))}
        </ol>
      </RecordSection>
    </>
  );
}
