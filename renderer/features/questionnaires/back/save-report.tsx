import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { CSV_MARK, csvLines } from '#renderer/documents/csv-text.ts';
import { useShell } from '#renderer/shell/shell-context.tsx';
import type { QuestionnaireReview, ReviewDecisions } from '#shared/exchange/questionnaire/review.ts';
import { CHUNK_LIMIT } from '#shared/shell/contract.ts';
import { reportTable } from './report-table.ts';

type Props = { readonly review: QuestionnaireReview; readonly decisions: ReviewDecisions };

/** Saves the account of a batch: file by file, what was read, what differs, what was decided. */
export function SaveReport({ review, decisions }: Props) {
  const { t, i18n } = useTranslation('questionnaires');
  const { t: tLists } = useTranslation('lists');
  const shell = useShell();
  const save = async (kind: 'csv' | 'xlsx'): Promise<void> => {
    const sink = await shell.saveFile({ kind, name: `${t('back.reportName')}.${kind}` });
    if (sink === null) return;
    const table = reportTable(review, decisions, { t, tLists, language: i18n.language });
    const bytes =
      kind === 'csv'
        ? new TextEncoder().encode(`${CSV_MARK}${csvLines(table)}`)
        : await workbookOf(table, t('back.report'));
    for (let offset = 0; offset < bytes.length; offset += CHUNK_LIMIT)
      await sink.write(bytes.subarray(offset, offset + CHUNK_LIMIT));
    notifications.show({ message: t('back.reportSaved', { name: await sink.finish() }) });
  };
  return (
    <Menu position="top-start">
      <Menu.Target>
        <Button variant="default">{t('back.report')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void save('csv')}>{t('back.reportCsv')}</Menu.Item>
        <Menu.Item onClick={() => void save('xlsx')}>{t('back.reportXlsx')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

async function workbookOf(table: readonly (readonly string[])[], title: string): Promise<Uint8Array> {
  const { writeSpreadsheet } = await import('#renderer/documents/spreadsheet-file.ts');
  const [heading = [], ...lines] = table;
  const sheet = {
    name: title,
    columns: heading.map((name) => ({ title: name, align: 'start' as const })),
    rows: lines.map((line) => ({
      total: false,
      cells: line.map((text) =>
        text === '' ? ({ kind: 'empty' } as const) : ({ kind: 'text', text } as const),
      ),
    })),
    reading: false,
  };
  return writeSpreadsheet([sheet], {
    title,
    subject: '',
    creator: 'Maillage',
    created: new Date().toISOString(),
  });
}
