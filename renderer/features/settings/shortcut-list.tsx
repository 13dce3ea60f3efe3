import { Kbd } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './settings-screen.module.css';

/** The keyboard shortcuts that work everywhere. */
export function ShortcutList() {
  const { t } = useTranslation('settings');
  const rows = [
    { keys: [t('ctrl'), 'K'], text: t('shortcut.search') },
    { keys: [t('ctrl'), 'B'], text: t('shortcut.takeCall') },
    { keys: ['/'], text: t('shortcut.filter') },
    { keys: [t('ctrl'), t('enter')], text: t('shortcut.submit') },
    { keys: [t('ctrl'), 'Z'], text: t('shortcut.undo') },
    { keys: [t('ctrl'), t('shift'), 'Z'], text: t('shortcut.redo') },
    { keys: [t('ctrl'), 'I'], text: t('shortcut.importList') },
    { keys: [t('ctrl'), 'O'], text: t('shortcut.open') },
    { keys: [t('ctrl'), 'S'], text: t('shortcut.save') },
  ];
  return (
    <dl className={classes.facts}>
      {rows.map((row) => (
        <div key={row.text} className={classes.fact}>
          <dt>
            {row.keys.map((key) => (
              <Kbd key={key} size="xs" mr={4}>
                {key}
              </Kbd>
            ))}
          </dt>
          <dd>{row.text}</dd>
        </div>
      ))}
    </dl>
  );
}
