import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListWords } from '#renderer/entity-ui/record-list/list-definition.ts';
import { RecordList } from '#renderer/entity-ui/record-list/record-list.tsx';
import { useAnimatorList } from './animator-list.tsx';
import { ToDoBar } from './to-do-bar.tsx';

type Props = {
  readonly onOpen: (animatorId: string, tab: 'absences' | null) => void;
  readonly onCreate: () => void;
  readonly onImport: () => void;
  readonly onPassOn: () => void;
  readonly onOpenPlace: (placeId: string) => void;
  readonly onOpenReplacement: (replacementId: string) => void;
};

/** *Animateurs*: what awaits the officer, then every animator of the register. */
export function AnimatorsScreen({
  onOpen,
  onCreate,
  onImport,
  onPassOn,
  onOpenPlace,
  onOpenReplacement,
}: Props) {
  const { t } = useTranslation('animators');
  const definition = useAnimatorList();
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
      onOpen={(animatorId) => onOpen(animatorId, null)}
      bulk={[]}
      onNational={null}
      actions={
        <>
          <Button size="xs" variant="default" onClick={onPassOn}>
            {t('passOn.open')}
          </Button>
          <Button size="xs" variant="default" onClick={onImport}>
            {t('import')}
          </Button>
          <Button size="xs" leftSection={<IconPlus size={15} aria-hidden />} onClick={onCreate}>
            {t('create')}
          </Button>
        </>
      }
      notice={
        <ToDoBar onOpenAnimator={onOpen} onOpenPlace={onOpenPlace} onOpenReplacement={onOpenReplacement} />
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
