import { Button, Kbd, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useHotlineSettings } from '#renderer/entity-ui/use-hotline-settings.ts';
import classes from './call.module.css';

/** Whether the texts are offered. */
export type TemplateMenuState = { readonly opened: boolean; readonly setOpened: (opened: boolean) => void };

type Props = { readonly state: TemplateMenuState; readonly onInsert: (text: string) => void };

/** The texts of the settings, to put in the description: by a figure, or by the arrows. Nothing where there is none. */
export function TemplateMenu({ state: { opened, setOpened }, onInsert }: Props) {
  const { t } = useTranslation('ticketCall');
  const templates = useHotlineSettings()?.templates ?? [];
  if (templates.length === 0) return null;
  const insert = (text: string): void => {
    setOpened(false);
    onInsert(text);
  };
  return (
    <Menu
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <Button
          className={classes.templates ?? ''}
          size="compact-xs"
          variant="subtle"
          rightSection={<Kbd size="xs">Alt M</Kbd>}
        >
          {t('templates')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown
        onKeyDown={(event) => {
          const chosen = templates[Number(event.key) - 1];
          if (!/^[1-9]$/.test(event.key) || chosen === undefined) return;
          event.preventDefault();
          insert(chosen.text);
        }}
      >
        {templates.map(({ id, name, text }, index) => (
          <Menu.Item
            key={id}
            leftSection={index < 9 ? <Kbd size="xs">{index + 1}</Kbd> : null}
            onClick={() => insert(text)}
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
