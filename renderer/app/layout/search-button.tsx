import { Kbd, UnstyledButton } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { useTranslation } from 'react-i18next';
import classes from './search-button.module.css';

/** Opens the search over places and sections, also by Ctrl+K. */
export function SearchButton() {
  const { t } = useTranslation();
  return (
    <UnstyledButton className={classes.button} onClick={() => spotlight.open()}>
      <span>{t('search.open')}</span>
      <Kbd size="xs">Ctrl K</Kbd>
    </UnstyledButton>
  );
}
