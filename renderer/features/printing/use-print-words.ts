import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommunes } from '#renderer/entity-ui/communes-context.tsx';
import { useOpeningHours } from '#renderer/entity-ui/use-opening-hours.ts';
import type { PrintWords } from './print-words.ts';

/** What printed documents are worded with; null while the reader of opening hours loads. */
export function usePrintWords(): PrintWords | null {
  const { t, i18n } = useTranslation('printing');
  const communes = useCommunes();
  const readHours = useOpeningHours();
  return useMemo(
    () =>
      readHours === null
        ? null
        : {
            t,
            places: i18n.getFixedT(i18n.language, 'accessPoints'),
            lists: i18n.getFixedT(i18n.language, 'lists'),
            language: i18n.language,
            readHours,
            departementName: (code) => communes.departementName(code),
          },
    [t, i18n, communes, readHours],
  );
}
