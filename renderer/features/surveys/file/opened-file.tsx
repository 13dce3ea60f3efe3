import { Alert, Button, Checkbox } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlacePicker } from '#renderer/entity-ui/place-picker.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import classes from '#renderer/features/surveys/surveys.module.css';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Problem } from '#shared/domain/problem.ts';
import {
  planResponses,
  type ResponseSetting,
  unknownPlaces,
} from '#shared/exchange/survey-sheet/plan-responses.ts';
import type { SurveyMapping } from '#shared/exchange/survey-sheet/survey-columns.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { ColumnChoices } from './column-choices.tsx';
import { PlannedRows } from './planned-rows.tsx';
import { UnknownPlaces } from './unknown-places.tsx';
import type { OpenedAnswers } from './use-read-file.ts';

type Props = {
  readonly opened: OpenedAnswers;
  readonly setting: Omit<ResponseSetting, 'placeId' | 'chosenPlaces'>;
  readonly onMapping: (mapping: SurveyMapping) => void;
  readonly onDone: () => void;
};

/** What was read of a file: its columns, the places that are not known, what each row would do, one button that writes it. */
export function OpenedFile({ opened, setting, onMapping, onDone }: Props) {
  const { t } = useTranslation('surveys');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const { sheet, mapping } = opened;
  const [placeId, setPlaceId] = useState('');
  const [chosen, setChosen] = useState<ReadonlyMap<string, string | null>>(new Map());
  const [replacing, setReplacing] = useState(false);
  const [refusals, setRefusals] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const rows = useDeferredValue(
    useMemo(
      () =>
        planResponses(sheet.rows, mapping, {
          ...setting,
          placeId: placeId === '' ? null : placeId,
          chosenPlaces: chosen,
        }),
      [sheet, mapping, setting, placeId, chosen],
    ),
  );
  const unknown = useMemo(
    () => unknownPlaces(sheet.rows, mapping, setting.placeIds),
    [sheet, mapping, setting.placeIds],
  );
  const taken = rows.filter(({ state }) => state === 'new' || (replacing && state === 'changed'));
  const changed = rows.filter(({ state }) => state === 'changed').length;
  const asked = setting.survey.questions.some(({ id }) => mapping.holds.includes(id));
  const write = async (): Promise<void> => {
    setBusy(true);
    const outcome = await api.saveReadResponses(
      taken.map(({ replaced, input }) => ({ id: replaced?.id ?? null, input })),
    );
    setBusy(false);
    setRefusals(outcome.ok ? [] : outcome.problems);
    if (!outcome.ok) return;
    notice(t('file.written', { count: taken.length }), outcome.value);
    onDone();
  };
  return (
    <section aria-label={opened.fileName} className={classes.steps}>
      <p>
        <strong>{opened.fileName}</strong>{' '}
        <span className={classes.quiet}>{t(opened.isOwn ? 'file.own' : 'file.foreign')}</span>
      </p>
      <ColumnChoices opened={opened} survey={setting.survey} onMapping={onMapping} />
      {!asked && <p className={classes.bad}>{t('file.noQuestion')}</p>}
      {unknown.length > 0 && (
        <UnknownPlaces
          names={unknown}
          chosen={chosen}
          onChoose={(name, id) => setChosen(new Map(chosen).set(foldText(name), id))}
        />
      )}
      <div className={classes.about}>
        <PlacePicker
          id="read-place"
          label={t('file.onePlace')}
          description={t('file.onePlaceHelp')}
          error={null}
          value={placeId}
          except={null}
          onChange={setPlaceId}
        />
      </div>
      {asked && <PlannedRows rows={rows} survey={setting.survey} />}
      {changed > 0 && (
        <Checkbox
          mt="sm"
          label={t('file.replace', { count: changed })}
          checked={replacing}
          onChange={({ currentTarget }) => setReplacing(currentTarget.checked)}
        />
      )}
      {refusals.length > 0 && (
        <Alert color="red" role="alert" mt="md">
          <ProblemList problems={refusals} />
        </Alert>
      )}
      <Button mt="md" disabled={taken.length === 0} loading={busy} onClick={() => void write()}>
        {taken.length === 0 ? t('file.nothingToWrite') : t('file.confirm', { count: taken.length })}
      </Button>
    </section>
  );
}
