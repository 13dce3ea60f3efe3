import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShell } from '#renderer/shell/shell-context.tsx';
import { withDocumentWorker } from '#renderer/workers/document-connection.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { entryWorkbookOf } from './entry-workbook-of.ts';

/** Bytes that cross to the shell at once. */
const PIECE = 1024 * 1024;

/** Writes the workbook in which the answers to a survey are entered. */
export function useEntryFile(survey: Survey): { readonly busy: boolean; readonly save: () => Promise<void> } {
  const { t } = useTranslation('surveys');
  const shell = useShell();
  const { database, settings } = useRegister();
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    const name = `reponses-${foldText(survey.name).replaceAll(/[^a-z0-9]+/g, '-')}.xlsx`;
    const sink = await shell.saveFile({ kind: 'xlsx', name });
    if (sink === null) return;
    setBusy(true);
    try {
      const places = (await database.accessPoints.toArray()).filter(({ deletedAt }) => deletedAt === null);
      const names = [...new Set(places.map((place) => place.name))].sort(new Intl.Collator('fr').compare);
      const workbook = entryWorkbookOf(survey, names, {
        entries: t('file.sheets.entries'),
        lists: t('file.sheets.lists'),
        instructionsName: t('file.sheets.instructions'),
        instructions: [
          t('file.instructions.line'),
          t('file.instructions.skip'),
          t('file.instructions.several'),
          t('file.instructions.number'),
          t('file.instructions.place'),
          t('file.instructions.anonymous'),
          t('file.instructions.back'),
        ],
        headings: { number: t('fields.number'), place: t('fields.placeId'), day: t('fields.day') },
        help: { number: t('file.help.number'), place: t('file.help.place'), day: t('file.help.day') },
        mark: (mark) => `${mark} - ${t(`marks.${mark}`)}`,
        several: (letters) => t('file.help.several', { letters }),
      });
      const bytes = await withDocumentWorker((api) =>
        api.entryWorkbook(workbook, {
          title: survey.name,
          subject: t('title'),
          creator: settings.officer,
          created: new Date().toISOString(),
        }),
      );
      for (let at = 0; at < bytes.length; at += PIECE) await sink.write(bytes.subarray(at, at + PIECE));
      notifications.show({ message: t('file.saved', { name: await sink.finish() }) });
    } catch (error) {
      await sink.discard();
      throw error;
    } finally {
      setBusy(false);
    }
  };
  return { busy, save };
}
