import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListWords } from '#renderer/entity-ui/record-list/list-definition.ts';
import { RecordList } from '#renderer/entity-ui/record-list/record-list.tsx';
import { useOrganisationBulk } from './organisation-bulk.ts';
import { useOrganisationList } from './organisation-list.tsx';

type Props = {
  readonly onOpen: (organisationId: string) => void;
  readonly onCreate: () => void;
  readonly onImport: () => void;
  readonly onDuplicates: () => void;
};

/** *Structures*: every structure of the register. */
export function OrganisationsScreen({ onOpen, onCreate, onImport, onDuplicates }: Props) {
  const { t } = useTranslation('organisations');
  const { t: duplicates } = useTranslation('duplicates');
  const definition = useOrganisationList();
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
      bulk={useOrganisationBulk()}
      onNational={null}
      actions={
        <>
          <Button size="xs" variant="subtle" onClick={onDuplicates}>
            {duplicates('open')}
          </Button>
          <Button size="xs" variant="default" onClick={onImport}>
            {t('import')}
          </Button>
          <Button size="xs" leftSection={<IconPlus size={15} aria-hidden />} onClick={onCreate}>
            {t('create')}
          </Button>
        </>
      }
      empty={
        <>
          <h2>{t('list.emptyTitle')}</h2>
          <p>{t('list.empty')}</p>
          <Group gap="sm">
            <Button onClick={onCreate}>{t('create')}</Button>
            <Button variant="default" onClick={onImport}>
              {t('import')}
            </Button>
          </Group>
        </>
      }
    />
  );
}
