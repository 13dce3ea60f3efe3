import { Anchor, Checkbox } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { useCommunes } from '#renderer/entity-ui/communes-context.tsx';
import { PrintScreen } from '#renderer/entity-ui/printing/print-screen.tsx';
import { usePrintedDocument } from '#renderer/entity-ui/printing/use-printed-document.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { placeDirectoryItems } from './place-directory.ts';
import { DIRECTORY_LIMIT, useDirectoryPlaces } from './use-directory.ts';
import { usePrintWords } from './use-print-words.ts';

type Props = {
  readonly onBack: () => void;
  /** Leads to the directory of animators. */
  readonly onAnimators: () => void;
};

/** *Annuaire des lieux*: the places that the list shows, on paper. */
export function PlaceDirectoryScreen({ onBack, onAnimators }: Props) {
  const { t } = useTranslation('printing');
  const { settings } = useRegister();
  const communes = useCommunes();
  const found = useDirectoryPlaces();
  const words = usePrintWords();
  const [withPeople, setWithPeople] = useState(false);
  const [withIndex, setWithIndex] = useState(true);
  const today = todayIn(settings.timeZone);
  const items = useMemo(
    () =>
      found === undefined || words === null
        ? null
        : placeDirectoryItems(
            {
              places: found.rows,
              today,
              departementOf: (code) => communes.byCode(code)?.departementCode ?? null,
            },
            { withPeople, withIndex },
            words,
          ),
    [found, words, communes, today, withPeople, withIndex],
  );
  const title = t('directory.places');
  const document = usePrintedDocument(title, found?.rows.length === 0 ? null : items);
  return (
    <PrintScreen
      title={title}
      fileName={`${t('directory.placesFile')}-${today}`}
      back={t('directory.backPlaces')}
      onBack={onBack}
      options={
        <>
          <Checkbox
            size="sm"
            label={t('directory.withPeople')}
            checked={withPeople}
            onChange={(event) => setWithPeople(event.currentTarget.checked)}
          />
          <Checkbox
            size="sm"
            label={t('directory.withIndex')}
            checked={withIndex}
            onChange={(event) => setWithIndex(event.currentTarget.checked)}
          />
          <Anchor component="button" type="button" size="sm" onClick={onAnimators}>
            {t('directory.animators')}
          </Anchor>
          {found?.isCut === true && <p>{t('directory.tooMany', { limit: DIRECTORY_LIMIT })}</p>}
        </>
      }
      notice={found?.rows.length === 0 ? t('directory.empty') : null}
      document={document}
    />
  );
}
