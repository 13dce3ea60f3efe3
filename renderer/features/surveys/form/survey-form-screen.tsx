import { useTranslation } from 'react-i18next';
import classes from '#renderer/entity-ui/record-form.module.css';
import { useStartedDraft } from '#renderer/entity-ui/use-started-draft.ts';
import { SurveyForm } from './survey-form.tsx';
import { type SurveyStart, useSurveyStart } from './use-survey-start.ts';

type Ends = { readonly onDone: (surveyId: string) => void; readonly onCancel: () => void };

/** Writes or edits a survey. What is typed is kept until it is saved or given up. */
export function SurveyFormScreen({ surveyId, ...ends }: Ends & { readonly surveyId: string | null }) {
  const { t } = useTranslation('surveys');
  const start = useSurveyStart(surveyId);
  if (start === undefined) return null;
  if (start === null) return <p className={classes.page}>{t('page.gone')}</p>;
  return <StartedForm start={start} {...ends} />;
}

/** The form, made again from the record when the draft is given up. */
function StartedForm({ start, onDone, onCancel }: Ends & { readonly start: SurveyStart }) {
  const { draft, turn, discard } = useStartedDraft(start);
  return (
    <SurveyForm
      key={turn}
      start={start}
      draft={draft}
      onDone={onDone}
      onCancel={onCancel}
      onDiscard={discard}
    />
  );
}
