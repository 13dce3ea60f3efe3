import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ListWords } from './list-definition.ts';

type Props = { readonly words: ListWords; readonly onClear: () => void };

/** What to do when no record answers the question. */
export function EmptyAnswer({ words, onClear }: Props) {
  const { t } = useTranslation('recordList');
  return (
    <>
      <h2>{words.noMatchTitle}</h2>
      <p>{words.noMatch}</p>
      <Button variant="default" onClick={onClear}>
        {t('filters.clear')}
      </Button>
    </>
  );
}
