import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BackPanel } from './back/back-panel.tsx';
import { type QuestionnairePart, questionnaireParts } from './questionnaire-parts.ts';
import classes from './questionnaires.module.css';
import { SendPanel } from './send/send-panel.tsx';

type Props = {
  /** The strip of the screens of usage. */
  readonly tabs: ReactNode;
  readonly part: QuestionnairePart;
  readonly onPart: (part: QuestionnairePart) => void;
  /** Whether the officer came to ask those that did not answer. */
  readonly silentFirst: boolean;
  readonly onOpenPlace: (placeId: string) => void;
  readonly onImport: () => void;
  readonly onSettings: () => void;
};

/** `/usages/questionnaires`: workbooks for the places to fill in, and those that came back. */
export function QuestionnairesScreen({ tabs, part, onPart, ...send }: Props) {
  const { t } = useTranslation('questionnaires');
  return (
    <div className={classes.screen}>
      {tabs}
      <h1>{t('title')}</h1>
      <Tabs
        value={part}
        keepMounted
        className={classes.parts}
        onChange={(value) => {
          const chosen = questionnaireParts.find((known) => known === value);
          if (chosen !== undefined) onPart(chosen);
        }}
      >
        <Tabs.List>
          <Tabs.Tab value="preparer">{t('parts.send')}</Tabs.Tab>
          <Tabs.Tab value="retours">{t('parts.back')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="preparer" className={classes.part}>
          <SendPanel {...send} />
        </Tabs.Panel>
        <Tabs.Panel value="retours" className={classes.part}>
          <BackPanel />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}
