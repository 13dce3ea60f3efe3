import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListWords } from '#renderer/entity-ui/record-list/list-definition.ts';
import { RecordList } from '#renderer/entity-ui/record-list/record-list.tsx';
import { useLoanList } from './loan-list.tsx';
import { LoansToDo } from './loans-to-do.tsx';

type Props = {
  readonly onOpen: (loanId: string) => void;
  readonly onCreate: () => void;
  readonly onOverdue: () => void;
  /** Ways to what other features show of loans. */
  readonly links: ReactNode;
  readonly onImport: () => void;
  readonly importLabel: string;
  /** The menu of what is done more rarely. */
  readonly more: ReactNode;
};

/** *Prêts*: what awaits today, then every loan of the register. */
export function LoansScreen({ onOpen, onCreate, onOverdue, links, onImport, importLabel, more }: Props) {
  const { t } = useTranslation('loans');
  const definition = useLoanList();
  const words = useMemo<ListWords>(
    () => ({
      title: t('title'),
      label: t('list.label'),
      search: t('list.search'),
      count: (shown, total) =>
        shown === total ? t('list.count', { count: total }) : t('list.countOf', { count: shown, total }),
      noMatchTitle: t('list.noMatchTitle'),
      noMatch: t('list.noMatch'),
    }),
    [t],
  );
  return (
    <RecordList
      definition={definition}
      words={words}
      onOpen={onOpen}
      bulk={[]}
      onNational={null}
      actions={
        <>
          {links}
          <Button size="xs" variant="default" onClick={onOverdue}>
            {t('list.overdue')}
          </Button>
          {more}
          <Button size="xs" leftSection={<IconPlus size={15} aria-hidden />} onClick={onCreate}>
            {t('create')}
          </Button>
        </>
      }
      notice={<LoansToDo onOpen={onOpen} onOverdue={onOverdue} />}
      empty={
        <>
          <h2>{t('list.emptyTitle')}</h2>
          <p>{t('list.empty')}</p>
          <Group gap="sm">
            <Button onClick={onCreate}>{t('create')}</Button>
            <Button variant="default" onClick={onImport}>
              {importLabel}
            </Button>
          </Group>
        </>
      }
    />
  );
}
