import { Alert, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import classes from '#renderer/features/surveys/surveys.module.css';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { OpenedFile } from './opened-file.tsx';
import { useReadFile } from './use-read-file.ts';
import { useResponseSetting } from './use-response-setting.ts';

type Props = { readonly survey: Survey; readonly onDone: () => void };

/** Reads answers from a spreadsheet: that of the program, or the export of a form. Nothing is written before it is said. */
export function ReadBack({ survey, onDone }: Props) {
  const { t } = useTranslation('surveys');
  const file = useReadFile(survey);
  const setting = useResponseSetting(survey);
  return (
    <>
      <p className={classes.first}>{t('file.readHelp')}</p>
      <Button size="xs" variant="default" loading={file.busy} onClick={() => void file.choose()}>
        {t('file.choose')}
      </Button>
      {file.problems.length > 0 && (
        <Alert color="red" role="alert" mt="md">
          <ProblemList problems={file.problems} />
        </Alert>
      )}
      {file.opened !== null && setting !== undefined && (
        <OpenedFile
          key={file.opened.fileName}
          opened={file.opened}
          setting={setting}
          onMapping={file.setMapping}
          onDone={() => {
            file.close();
            onDone();
          }}
        />
      )}
    </>
  );
}
