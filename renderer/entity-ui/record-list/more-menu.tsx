import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './record-list.module.css';

type Props = {
  /** What is done more rarely from a list, in the order shown. */
  readonly acts: readonly { readonly label: string; readonly onClick: () => void }[];
};

/** What a list leads to more rarely, in one menu: the head of a list keeps to one line. */
export function MoreMenu({ acts }: Props) {
  const { t } = useTranslation('recordList');
  return (
    <Menu position="bottom-end" withinPortal={false} returnFocus withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="default"
          size="xs"
          className={classes.plain}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {t('more.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={t('more.menu')}>
        {acts.map(({ label, onClick }) => (
          <Menu.Item key={label} onClick={onClick}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
