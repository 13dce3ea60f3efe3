import { Button, Menu, Progress as ProgressBar } from '@mantine/core';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ListView } from '#shared/domain/saved-view/saved-view.ts';
import type { ListDefinition } from './list-definition.ts';
import classes from './record-list.module.css';
import { useCopyEmails } from './use-copy-emails.ts';
import { type ListOutput, useListExport } from './use-list-export.ts';

type Props = {
  readonly definition: ListDefinition;
  readonly title: string;
  readonly view: ListView;
  /** The rows that go out: those chosen, else all that are shown. */
  readonly ids: readonly string[];
  readonly isChoice: boolean;
  /** Hands the rows to the export to the national standard; null where the list has none. */
  readonly onNational: ((ids: readonly string[]) => void) | null;
  readonly onPrint: () => void;
};

/** What goes out of a list: files, paper, addresses. */
export function OutputMenu({ definition, title, view, ids, isChoice, onNational, onPrint }: Props) {
  const { t } = useTranslation('recordList');
  const { progress, run, stop } = useListExport(definition);
  const copyEmails = useCopyEmails(definition.list);
  const save = (kind: ListOutput['kind'], columns: readonly string[]) =>
    void run({ kind, title, ids, columns, asOf: view.asOf });
  if (progress !== null)
    return (
      <div className={classes.writing} aria-live="polite">
        <ProgressBar
          value={progress.total === 0 ? 0 : (100 * progress.done) / progress.total}
          aria-label={t('out.writing')}
        />
        <span className={classes.quiet}>{t('out.progress', progress)}</span>
        <Button size="compact-xs" variant="default" onClick={stop}>
          {t('out.stop')}
        </Button>
      </div>
    );
  return (
    <Menu position="bottom-end" withinPortal={false} width={330} returnFocus disabled={ids.length === 0}>
      <Menu.Target>
        <Button
          variant="default"
          size="xs"
          className={classes.plain}
          disabled={ids.length === 0}
          leftSection={<IconDownload size={14} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {t('out.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={t('out.menu')}>
        <Menu.Label>{t(isChoice ? 'out.chosen' : 'out.shown', { count: ids.length })}</Menu.Label>
        <Menu.Item onClick={() => save('csv', view.columns)}>{t('out.csv')}</Menu.Item>
        <Menu.Item onClick={() => save('xlsx', view.columns)}>{t('out.xlsx')}</Menu.Item>
        <Menu.Item onClick={() => save('ods', view.columns)}>{t('out.ods')}</Menu.Item>
        <Menu.Item
          onClick={() =>
            save(
              'xlsx',
              definition.fields.map(({ key }) => key),
            )
          }
        >
          {t('out.allColumns')}
        </Menu.Item>
        {onNational !== null && <Menu.Item onClick={() => onNational(ids)}>{t('out.national')}</Menu.Item>}
        <Menu.Divider />
        <Menu.Item onClick={onPrint}>{t('out.print')}</Menu.Item>
        <Menu.Item onClick={() => void copyEmails(ids)}>{t('out.emails')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
