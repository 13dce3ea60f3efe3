import { Button, Menu } from '@mantine/core';
import { IconFiles, IconFolderDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportWording } from '#renderer/documents/report-wording.ts';
import type { Report } from '#shared/domain/report/report.ts';
import { BatchDialog, type BatchMode } from './batch-dialog.tsx';

type Props = { readonly report: Report; readonly wording: ReportWording };

/** In the bar of a report: all its files at once, or a report for each territory, network or place. */
export function BatchMenu({ report, wording }: Props) {
  const { t } = useTranslation('reportBatch');
  const [mode, setMode] = useState<BatchMode | null>(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button size="sm" variant="default" leftSection={<IconFiles size={16} />}>
            {t('menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconFolderDown size={16} />} onClick={() => setMode('all')}>
            {t('all')}
          </Menu.Item>
          <Menu.Item leftSection={<IconFiles size={16} />} onClick={() => setMode('each')}>
            {t('each')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {mode !== null && (
        <BatchDialog key={mode} mode={mode} report={report} wording={wording} onClose={() => setMode(null)} />
      )}
    </>
  );
}
