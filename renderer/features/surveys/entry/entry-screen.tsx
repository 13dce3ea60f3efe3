import { useTranslation } from 'react-i18next';
import classes from '#renderer/features/surveys/surveys.module.css';
import { EntryForm } from './entry-form.tsx';
import { useEntryStart } from './use-entry-start.ts';

type Props = {
  readonly surveyId: string;
  /** The response to correct; null to enter new sheets. */
  readonly responseId: string | null;
  readonly onBack: () => void;
};

/** `/usages/enquetes/…/saisie`: sheets entered one after the other by keyboard, or one corrected. */
export function EntryScreen({ surveyId, responseId, onBack }: Props) {
  const { t } = useTranslation('surveys');
  const start = useEntryStart(surveyId, responseId);
  if (start === undefined) return null;
  if (start === null) return <p className={classes.entry}>{t('page.gone')}</p>;
  return <EntryForm start={start} onBack={onBack} />;
}
