import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListWords } from '#renderer/entity-ui/record-list/list-definition.ts';
import { RecordList } from '#renderer/entity-ui/record-list/record-list.tsx';
import { useArticleList } from './article-list.tsx';

type Props = {
  readonly onOpen: (articleId: string) => void;
  readonly onCreate: () => void;
  /** Makes a booklet of some sheets. */
  readonly onBooklet: (articleIds: readonly string[]) => void;
};

/** *Fiches pratiques*: every sheet, found by its words. */
export function ArticlesScreen({ onOpen, onCreate, onBooklet }: Props) {
  const { t } = useTranslation('articles');
  const definition = useArticleList();
  const words = useMemo<ListWords>(
    () => ({
      title: t('title'),
      label: t('list.label'),
      search: t('list.search'),
      count: (shown, total) =>
        shown === total ? t('list.count', { count: total }) : t('list.countOf', { count: total, shown }),
      noMatchTitle: t('list.noMatchTitle'),
      noMatch: t('list.noMatch'),
    }),
    [t],
  );
  if (definition === undefined) return null;
  return (
    <RecordList
      definition={definition}
      words={words}
      onOpen={onOpen}
      bulk={[]}
      onNational={null}
      chosenActs={({ ids }) => (
        <Button size="compact-sm" variant="default" onClick={() => onBooklet(ids)}>
          {t('list.bookletOfChosen')}
        </Button>
      )}
      actions={(shown) => (
        <>
          <Button size="xs" variant="default" disabled={shown.length === 0} onClick={() => onBooklet(shown)}>
            {t('booklet')}
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
          <Button onClick={onCreate}>{t('create')}</Button>
        </>
      }
    />
  );
}
