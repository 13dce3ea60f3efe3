import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReportWording } from '#renderer/documents/report-wording.ts';
import type { ExploreAnswer } from '#shared/figures/explore/explore-answer.ts';
import { useAnswerExport } from './use-answer-export.ts';

type Props = {
  readonly answer: ExploreAnswer;
  readonly wording: ReportWording;
  /** What the filters keep, in words. */
  readonly filtered: string | null;
};

/** Files of what is shown, every row; the picture is saved at the chart itself. */
export function ExportMenu({ answer, wording, filtered }: Props) {
  const { t } = useTranslation('explorer');
  const save = useAnswerExport(answer, wording, filtered);
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <Button variant="default" size="xs" flex="none" leftSection={<IconDownload size={15} aria-hidden />}>
          {t('export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void save('xlsx')}>{t('exports.xlsx')}</Menu.Item>
        <Menu.Item onClick={() => void save('csv')}>{t('exports.csv')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
