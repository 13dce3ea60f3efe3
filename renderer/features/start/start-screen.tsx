import { Alert, Button, Loader, Radio, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import type { Problem } from '#shared/domain/problem.ts';
import { languageSchema } from '#shared/domain/setting/register-settings.ts';
import type { CommuneIndex } from '#shared/territory/commune-index.ts';
import { type Beginning, beginnings, type StartChoice } from './start-choice.ts';
import classes from './start-screen.module.css';
import { TerritoryFields, type TerritoryValues } from './territory-fields.tsx';

type Values = TerritoryValues & {
  readonly officer: string;
  readonly organisation: string;
  readonly beginning: Beginning;
};

type Props = {
  readonly communes: CommuneIndex;
  /** Text shown while the register is prepared; null when nothing runs. */
  readonly busy: string | null;
  readonly problems: readonly Problem[];
  readonly mark: React.ReactNode;
  readonly onLanguage: (language: 'fr' | 'en') => void;
  readonly onStart: (choice: StartChoice) => void;
  readonly onOpenFile: () => void;
};

/** First run: who the officer is, which territory, and how to begin. */
export function StartScreen({ communes, busy, problems, mark, onLanguage, onStart, onOpenFile }: Props) {
  const { t, i18n } = useTranslation('start');
  const language = languageSchema.catch('fr').parse(i18n.language);
  const form = useForm<Values>({
    initialValues: {
      officer: '',
      organisation: '',
      territoryKind: 'region',
      region: null,
      departements: [],
      beginning: 'import',
    },
    validate: {
      officer: (value) => (value.trim() === '' ? t('missingOfficer') : null),
      region: (value, values) =>
        values.beginning !== 'example' && values.territoryKind === 'region' && value === null
          ? t('missingRegion')
          : null,
      departements: (value, values) =>
        values.beginning !== 'example' && values.territoryKind === 'departements' && value.length === 0
          ? t('missingDepartements')
          : null,
    },
  });
  const start = form.onSubmit((values) => {
    const region = values.region ?? communes.regions()[0]?.code ?? '';
    onStart({
      beginning: values.beginning,
      settings: {
        language,
        territory:
          values.territoryKind === 'region' || values.departements.length === 0
            ? { kind: 'region', code: region }
            : { kind: 'departements', codes: [...values.departements] },
        officer: values.officer.trim(),
        organisation: values.organisation.trim() === '' ? null : values.organisation.trim(),
        timeZone: 'Europe/Paris',
        example: values.beginning === 'example',
      },
    });
  });
  return (
    <main className={classes.screen}>
      <form className={classes.form} onSubmit={start} noValidate>
        <header className={classes.head}>
          {mark}
          <h1>{t('title')}</h1>
          <p>{t('lead')}</p>
        </header>
        <section className={classes.column} aria-labelledby="start-you">
          <h2 id="start-you">{t('you')}</h2>
          <Stack gap="sm">
            <SegmentedControl
              aria-label={t('language')}
              value={language}
              onChange={(value) => onLanguage(value === 'en' ? 'en' : 'fr')}
              data={[
                { value: 'fr', label: t('languages.fr') },
                { value: 'en', label: t('languages.en') },
              ]}
            />
            <TextInput
              label={t('officer')}
              description={t('officerHelp')}
              autoComplete="name"
              required
              {...form.getInputProps('officer')}
            />
            <TextInput
              label={t('organisation')}
              description={t('organisationHelp')}
              {...form.getInputProps('organisation')}
            />
          </Stack>
          {form.values.beginning !== 'example' && <TerritoryFields communes={communes} form={form} />}
        </section>
        <section className={classes.column} aria-labelledby="start-begin">
          <h2 id="start-begin">{t('begin')}</h2>
          <Radio.Group aria-labelledby="start-begin" {...form.getInputProps('beginning')}>
            {beginnings.map((beginning) => (
              <Radio.Card key={beginning} value={beginning} className={classes.choice}>
                <Radio.Indicator />
                <span>
                  <strong>{t(`how.${beginning}`)}</strong>
                  <small>{t(`how.${beginning}Help`)}</small>
                </span>
              </Radio.Card>
            ))}
          </Radio.Group>
          {problems.length > 0 && (
            <Alert color="red" role="alert">
              <ProblemList problems={problems} />
            </Alert>
          )}
          <div className={classes.actions}>
            <Button type="submit" size="md" disabled={busy !== null}>
              {t('go')}
            </Button>
            {busy !== null && (
              <span role="status" className={classes.busy}>
                <Loader size="xs" /> {busy}
              </span>
            )}
          </div>
          <p className={classes.existing}>
            {t('existing')}{' '}
            <Button variant="subtle" size="compact-sm" onClick={onOpenFile} disabled={busy !== null}>
              {t('openFile')}
            </Button>
          </p>
        </section>
      </form>
    </main>
  );
}
