import { Checkbox } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PrintScreen } from '#renderer/entity-ui/printing/print-screen.tsx';
import { usePrintedDocument } from '#renderer/entity-ui/printing/use-printed-document.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { placeSheetItems } from './place-sheet.ts';
import { usePlaceSheet } from './use-place-sheet.ts';
import { usePrintWords } from './use-print-words.ts';

type Props = { readonly placeId: string; readonly onBack: () => void };

/** *Fiche du lieu*: one page as a rule, to take along or to hand over. Notes and people are printed when asked for. */
export function PlaceSheetScreen({ placeId, onBack }: Props) {
  const { t } = useTranslation('printing');
  const input = usePlaceSheet(placeId);
  const words = usePrintWords();
  const [withNotes, setWithNotes] = useState(false);
  const [withPeople, setWithPeople] = useState(false);
  const items = useMemo(
    () =>
      input === undefined || input === null || words === null
        ? null
        : placeSheetItems(input, { withNotes, withPeople }, words),
    [input, words, withNotes, withPeople],
  );
  const title = t('sheet.title');
  const document = usePrintedDocument(title, items);
  const name = input?.place.name ?? '';
  return (
    <PrintScreen
      title={name === '' ? title : `${title} : ${name}`}
      fileName={t('sheet.file', { name: foldText(name).replaceAll(' ', '-').slice(0, 80) })}
      back={t('sheet.back')}
      onBack={onBack}
      options={
        <>
          <Checkbox
            size="sm"
            label={t('sheet.withPeople')}
            checked={withPeople}
            onChange={(event) => setWithPeople(event.currentTarget.checked)}
          />
          <Checkbox
            size="sm"
            label={t('sheet.withNotes')}
            checked={withNotes}
            onChange={(event) => setWithNotes(event.currentTarget.checked)}
          />
        </>
      }
      notice={input === null ? t('sheet.gone') : null}
      document={document}
    />
  );
}
