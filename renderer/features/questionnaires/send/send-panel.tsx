import { Alert, Button } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRowSelection } from '#renderer/components/table/row-selection.ts';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useUsageSettings } from '#renderer/entity-ui/use-usage-settings.ts';
import classes from '#renderer/features/questionnaires/questionnaires.module.css';
import { TaskProgress } from '#renderer/features/questionnaires/task-progress.tsx';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { monthOf } from '#shared/domain/calendar/month.ts';
import type { UsageSettingsInput } from '#shared/domain/usage-settings/usage-settings.ts';
import { type Asked, askedGroups, askedMeasures, askedPeriod, firstAsked } from './asked.ts';
import { AskedForm } from './asked-form.tsx';
import { PlaceChoice } from './place-choice.tsx';
import { filteredPlaces, noFilters } from './place-filters.ts';
import { useWriteQuestionnaires } from './use-write-questionnaires.ts';

type Props = {
  readonly silentFirst: boolean;
  readonly onOpenPlace: (placeId: string) => void;
  readonly onImport: () => void;
  readonly onSettings: () => void;
};

/** Writing questionnaires: what is asked, of whom. */
export function SendPanel(props: Props) {
  const settings = useUsageSettings();
  return settings === undefined ? null : <Sending {...props} settings={settings} />;
}

function Sending({
  silentFirst,
  onOpenPlace,
  onImport,
  onSettings,
  settings,
}: Props & { readonly settings: UsageSettingsInput }) {
  const { t } = useTranslation('questionnaires');
  const today = useToday();
  const [asked, setAsked] = useState<Asked>(() => ({
    year: firstAsked(monthOf(today)),
    month: null,
    groups: askedGroups,
    prefilled: true,
    byStop: false,
    coming: true,
    intro: settings.questionnaireIntro ?? '',
    reply: settings.questionnaireReply ?? '',
    shape: 'files',
  }));
  const [filters, setFilters] = useState({ ...noFilters, silent: silentFirst });
  const { year, month } = asked;
  const period = useMemo(() => askedPeriod({ year, month }), [year, month]);
  const read = useCallback((api: RegisterApi) => api.questionnairePlaces(period), [period]);
  const places = useRegisterQuery(read, ['accessPoint', 'usageReturn', 'network']) ?? null;
  const shown = useMemo(() => filteredPlaces(places ?? [], filters), [places, filters]);
  const selection = useRowSelection(useMemo(() => shown.map(({ id }) => id), [shown]));
  // Coming from the list of those that did not answer, they are all meant.
  const isToChoose = useRef(silentFirst);
  const { chooseAll } = selection;
  useEffect(() => {
    if (!isToChoose.current || shown.length === 0) return;
    isToChoose.current = false;
    chooseAll();
  }, [shown, chooseAll]);
  const { write, stop, progress, problems } = useWriteQuestionnaires();
  const measures = askedMeasures(settings.askedMeasures, asked.groups);
  const text = (value: string): string | null => (value.trim() === '' ? null : value.trim());
  const save = (): void => {
    const first = shown.find(({ id }) => id === selection.ids[0]);
    const { prefilled, byStop, coming, shape } = asked;
    const wish = { prefilled, byStop, coming, shape, period, measures };
    void write(
      { ...wish, placeIds: selection.ids, intro: text(asked.intro), reply: text(asked.reply) },
      first?.name ?? '',
    );
  };
  return (
    <div className={classes.send}>
      <div className={classes.side}>
        <p className={classes.intro}>{t('send.intro')}</p>
        <AskedForm
          asked={asked}
          onChange={setAsked}
          set={settings.askedMeasures}
          thisYear={Number(today.slice(0, 4))}
          hasComing={period.to >= monthOf(today)}
          onSettings={onSettings}
          hasStops={places?.some(({ stops }) => stops > 0) ?? false}
        />
        <div className={classes.act}>
          {problems.length > 0 && (
            <Alert color="red" role="alert" title={t('send.refused')}>
              <ProblemList problems={problems} />
            </Alert>
          )}
          {progress === null ? (
            <Button disabled={selection.ids.length === 0 || measures.length === 0} onClick={save}>
              {t('send.write')}
            </Button>
          ) : (
            <TaskProgress
              title={t('send.writing')}
              detail={t('send.writingOf', progress)}
              progress={progress}
              onStop={stop}
            />
          )}
        </div>
      </div>
      <PlaceChoice
        places={places}
        shown={shown}
        filters={filters}
        onFilters={setFilters}
        selection={selection}
        onOpenPlace={onOpenPlace}
        onImport={onImport}
      />
    </div>
  );
}
