import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './notice.module.css';

/** Shown while the register opens. */
export function OpeningScreen() {
  const { t } = useTranslation();
  return (
    <main className={classes.notice}>
      <p role="status">
        <Loader size="xs" mr="sm" />
        {t('opening.wait')}
      </p>
    </main>
  );
}
