import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/entity-ui/list-screen.module.css';

type Props = {
  /** Whether the register itself is empty, or only the answer to this question. */
  readonly register: boolean;
  readonly onCreate: () => void;
  readonly onImport: () => void;
  readonly onClear: () => void;
};

/** What to do when the list has no row. */
export function EmptyList({ register, onCreate, onImport, onClear }: Props) {
  const { t } = useTranslation('accessPoints');
  return (
    <div className={classes.empty}>
      <h2>{t(register ? 'list.emptyTitle' : 'list.noMatchTitle')}</h2>
      <p>{t(register ? 'list.empty' : 'list.noMatch')}</p>
      {register ? (
        <Group gap="sm">
          <Button onClick={onImport}>{t('import')}</Button>
          <Button variant="default" onClick={onCreate}>
            {t('create')}
          </Button>
        </Group>
      ) : (
        <Button variant="default" onClick={onClear}>
          {t('filters.clear')}
        </Button>
      )}
    </div>
  );
}
