import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListWords } from '#renderer/entity-ui/record-list/list-definition.ts';
import { RecordList } from '#renderer/entity-ui/record-list/record-list.tsx';
import { usePlaceBulk } from './place-bulk.ts';
import { usePlaceList } from './place-list.tsx';

type Props = {
  readonly onOpen: (placeId: string) => void;
  readonly onCreate: () => void;
  readonly onImport: () => void;
  /** Hands places to the export to the national standard. */
  readonly onNational: (placeIds: readonly string[]) => void;
  readonly onDuplicates: () => void;
  /** Prints the directory of the places shown, in their order. */
  readonly onDirectory: (placeIds: readonly string[]) => void;
};

/** *Lieux d'accès*: every place of the register. */
export function AccessPointsScreen(props: Props) {
  const { onOpen, onCreate, onImport, onNational, onDuplicates, onDirectory } = props;
  const { t } = useTranslation('accessPoints');
  const { t: duplicates } = useTranslation('duplicates');
  const { t: printing } = useTranslation('printing');
  const definition = usePlaceList();
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
      bulk={usePlaceBulk()}
      onNational={onNational}
      actions={(shown) => (
        <>
          <Button size="xs" variant="subtle" onClick={onDuplicates}>
            {duplicates('open')}
          </Button>
          <Button
            size="xs"
            variant="default"
            disabled={shown.length === 0}
            onClick={() => onDirectory(shown)}
          >
            {printing('directory.open')}
          </Button>
          <Button size="xs" variant="default" onClick={onImport}>
            {t('import')}
          </Button>
          <Button size="xs" leftSection={<IconPlus size={15} aria-hidden />} onClick={onCreate}>
            {t('create')}
          </Button>
        </>
      )}
      empty={
        <>
          <h2>{t('list.emptyTitle')}</h2>
          <p>{t('list.empty')}</p>
          <Group gap="sm">
            <Button onClick={onImport}>{t('import')}</Button>
            <Button variant="default" onClick={onCreate}>
              {t('create')}
            </Button>
          </Group>
        </>
      }
    />
  );
}
