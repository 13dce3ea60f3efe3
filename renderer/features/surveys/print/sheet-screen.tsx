import { Checkbox, NumberInput } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlacePicker } from '#renderer/entity-ui/place-picker.tsx';
import { PrintScreen } from '#renderer/entity-ui/printing/print-screen.tsx';
import { usePrintedDocument } from '#renderer/entity-ui/printing/use-printed-document.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { foldText } from '#shared/search/fold-text.ts';
import { sheetItems } from './sheet-items.ts';

/** Numbered sheets that are laid at once at most. */
const MOST_COPIES = 60;

type Props = { readonly surveyId: string; readonly onBack: () => void };

/** `/usages/enquetes/…/feuille`: the sheet of a survey to print and photocopy. */
export function SheetScreen({ surveyId, onBack }: Props) {
  const { t } = useTranslation('surveys');
  const { database, settings } = useRegister();
  const survey = useLiveQuery(
    async () => (await database.surveys.get(surveyId)) ?? null,
    [database, surveyId],
  );
  const [placeId, setPlaceId] = useState('');
  const [withPlace, setWithPlace] = useState(true);
  const [withDay, setWithDay] = useState(true);
  const [numbered, setNumbered] = useState(false);
  const [first, setFirst] = useState(1);
  const [copies, setCopies] = useState(10);
  const place = useLiveQuery(
    async () => (placeId === '' ? null : ((await database.accessPoints.get(placeId))?.name ?? null)),
    [database, placeId],
  );
  const { organisation } = settings;
  const items = useMemo(() => {
    if (survey === undefined || survey === null || place === undefined) return null;
    return sheetItems(
      survey,
      {
        organisation,
        intro: survey.intro ?? '',
        place: withPlace ? place : undefined,
        withDay,
        firstNumber: numbered ? first : null,
        copies: numbered ? copies : 1,
      },
      {
        marks: (mark) => t(`marks.${mark}`),
        place: t('sheet.place'),
        day: t('sheet.day'),
        number: t('sheet.number'),
        several: t('sheet.several'),
      },
    );
  }, [survey, place, withPlace, withDay, numbered, first, copies, organisation, t]);
  const name = survey?.name ?? '';
  const title = t('sheet.title', { name });
  const document = usePrintedDocument(name, items);
  return (
    <PrintScreen
      title={title}
      fileName={`enquete-${foldText(name).replaceAll(/[^a-z0-9]+/g, '-')}`}
      back={t('sheet.back')}
      onBack={onBack}
      wide
      options={
        <>
          <PlacePicker
            id="sheet-place"
            label={t('sheet.onePlace')}
            description=""
            error={null}
            value={placeId}
            except={null}
            onChange={setPlaceId}
          />
          <Checkbox
            size="xs"
            label={t('sheet.withPlace')}
            checked={withPlace}
            onChange={({ currentTarget }) => setWithPlace(currentTarget.checked)}
          />
          <Checkbox
            size="xs"
            label={t('sheet.withDay')}
            checked={withDay}
            onChange={({ currentTarget }) => setWithDay(currentTarget.checked)}
          />
          <Checkbox
            size="xs"
            label={t('sheet.numbered')}
            checked={numbered}
            onChange={({ currentTarget }) => setNumbered(currentTarget.checked)}
          />
          {numbered && (
            <>
              <NumberInput
                size="xs"
                w="7rem"
                label={t('sheet.first')}
                min={1}
                max={99_999}
                value={first}
                onChange={(value) => setFirst(Math.max(1, Number(value) || 1))}
              />
              <NumberInput
                size="xs"
                w="7rem"
                label={t('sheet.copies')}
                min={1}
                max={MOST_COPIES}
                value={copies}
                onChange={(value) => setCopies(Math.min(MOST_COPIES, Math.max(1, Number(value) || 1)))}
              />
            </>
          )}
        </>
      }
      notice={survey === null ? t('page.gone') : null}
      document={document}
    />
  );
}
