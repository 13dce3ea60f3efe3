import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/features/tickets/tickets.module.css';

/** An act of the menu: its name, its key where it has one. */
export type MoreAct = {
  readonly label: string;
  readonly shortcut: string | null;
  readonly danger: boolean;
  readonly onClick: () => void;
};

/** What is done more rarely to a ticket, in one menu; the keys stand beside. */
export function MoreActs({ acts }: { readonly acts: readonly MoreAct[] }) {
  const { t } = useTranslation('ticketPage');
  return (
    <Menu position="bottom-end" withinPortal={false} returnFocus withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button size="xs" variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
          {t('other.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={t('other.menu')}>
        {acts.map(({ label, shortcut, danger, onClick }) => (
          <Menu.Item
            key={label}
            {...(danger ? { color: 'var(--danger)' } : {})}
            {...(shortcut === null ? {} : { 'aria-keyshortcuts': shortcut })}
            rightSection={shortcut !== null && <kbd className={classes.key}>{shortcut}</kbd>}
            onClick={onClick}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
