import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './record-tabs.module.css';

/** A tab of a record's page. `key` stands in the address (`?onglet=…`): French, lower case, never changed. */
export type RecordPanel = {
  readonly key: string;
  readonly title: string;
  readonly content: ReactNode;
};

type Props = {
  /** The tabs in their order; only those that exist. */
  readonly panels: readonly RecordPanel[];
  /** Key of the open tab as the address says it; null or unknown = the first. */
  readonly tab: string | null;
  readonly onTab: (key: string) => void;
};

/** The parts of a record's page as tabs; only the open one is in the page. */
export function RecordTabs({ panels, tab, onTab }: Props) {
  const { t } = useTranslation('app');
  const open = panels.find(({ key }) => key === tab) ?? panels[0];
  if (open === undefined) return null;
  return (
    <Tabs
      value={open.key}
      keepMounted={false}
      onChange={(key) => {
        if (key !== null) onTab(key);
      }}
    >
      <Tabs.List aria-label={t('recordTabs')} className={classes.list ?? ''}>
        {panels.map(({ key, title }) => (
          <Tabs.Tab key={key} value={key}>
            {title}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {panels.map(({ key, content }) => (
        <Tabs.Panel key={key} value={key} className={classes.panel ?? ''}>
          {content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
