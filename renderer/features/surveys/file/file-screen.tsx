import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import record from '#renderer/entity-ui/record-page.module.css';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import classes from '#renderer/features/surveys/surveys.module.css';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { ReadBack } from './read-back.tsx';
import { useEntryFile } from './use-entry-file.ts';

type Props = { readonly surveyId: string; readonly onBack: () => void };

/** `/usages/enquetes/…/tableur`: the answers of a survey entered in a spreadsheet, and read back. */
export function FileScreen({ surveyId, onBack }: Props) {
  const { t } = useTranslation('surveys');
  const { database } = useRegister();
  const survey = useLiveQuery(async () => {
    const row = await database.surveys.get(surveyId);
    return row === undefined || row.deletedAt !== null ? null : row;
  }, [database, surveyId]);
  useWindowTitle(survey?.name ?? null);
  if (survey === undefined) return null;
  return (
    <div className={record.page}>
      <Anchor component="button" type="button" size="sm" className={record.back ?? ''} onClick={onBack}>
        <IconArrowLeft size={15} aria-hidden />
        {t('sheet.back')}
      </Anchor>
      {survey === null ? <p>{t('page.gone')}</p> : <SurveyFiles survey={survey} onBack={onBack} />}
    </div>
  );
}

function SurveyFiles({ survey, onBack }: { readonly survey: Survey; readonly onBack: () => void }) {
  const { t } = useTranslation('surveys');
  const { busy, save } = useEntryFile(survey);
  return (
    <>
      <header className={classes.head}>
        <h1>{t('file.title', { name: survey.name })}</h1>
      </header>
      <RecordSection title={t('file.write')}>
        <p className={classes.first}>{t('file.writeHelp')}</p>
        <Button size="xs" loading={busy} onClick={() => void save()}>
          {t('file.save')}
        </Button>
      </RecordSection>
      <RecordSection title={t('file.read')}>
        <ReadBack survey={survey} onDone={onBack} />
      </RecordSection>
    </>
  );
}
