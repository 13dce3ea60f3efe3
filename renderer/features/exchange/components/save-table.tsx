import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { problemCsv, problemXlsx } from '#renderer/features/exchange/problem-file.ts';
import { useShell } from '#renderer/shell/shell-context.tsx';
import { CHUNK_LIMIT } from '#shared/shell/contract.ts';

type Props = {
  /** Name of the file without its extension. */
  readonly fileName: string;
  readonly isEmpty: boolean;
  /** A heading, then the lines; made when it is asked for. */
  readonly table: () =>
    | readonly (readonly (string | number)[])[]
    | Promise<readonly (readonly (string | number)[])[]>;
};

/** Saves a list of remarks, for whoever mends what they are about. */
export function SaveTable({ fileName, isEmpty, table }: Props) {
  const { t } = useTranslation('exchange');
  const shell = useShell();
  const save = async (kind: 'csv' | 'xlsx'): Promise<void> => {
    const sink = await shell.saveFile({ kind, name: `${fileName}.${kind}` });
    if (sink === null) return;
    const lines = await table();
    const bytes = kind === 'csv' ? problemCsv(lines) : await problemXlsx(lines, t('tabProblems'), new Date());
    for (let offset = 0; offset < bytes.length; offset += CHUNK_LIMIT)
      await sink.write(bytes.subarray(offset, offset + CHUNK_LIMIT));
    notifications.show({ message: t('exported', { name: await sink.finish() }) });
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" size="compact-sm" disabled={isEmpty}>
          {t('exportProblems')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void save('csv')}>{t('exportCsv')}</Menu.Item>
        <Menu.Item onClick={() => void save('xlsx')}>{t('exportXlsx')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
