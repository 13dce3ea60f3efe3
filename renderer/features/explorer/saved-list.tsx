import { ActionIcon, Button, Menu, UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Exploration } from '#shared/domain/exploration/exploration.ts';
import classes from './explorer.module.css';
import { firstPeriod } from './explorer-periods.ts';
import { suggestedQuestion, suggestionKeys } from './explorer-suggestions.ts';
import { NameDialog } from './name-dialog.tsx';
import { ReportDialog } from './report-dialog.tsx';
import { isSameQuestion } from './same-question.ts';
import type { Explorer } from './use-explorer.ts';
import { useSavedActs } from './use-saved-acts.ts';

type Props = { readonly explorer: Explorer };

/** What a dialog over the list is about. */
type Asked =
  | { readonly kind: 'save' }
  | { readonly kind: 'rename' | 'report'; readonly exploration: Exploration }
  | null;

/** Beside the question: the analyses that were kept, then questions that are ready to be asked. */
export function SavedList({ explorer }: Props) {
  const { t } = useTranslation('explorer');
  const today = useToday();
  const { database } = useRegister();
  const [asked, setAsked] = useState<Asked>(null);
  const rows = useLiveQuery(() => database.explorations.toArray(), [database]);
  const saved = (rows ?? [])
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => a.name.localeCompare(b.name, 'fr', { sensitivity: 'base' }));
  const open = saved.find(({ id }) => id === explorer.savedId) ?? null;
  const isChanged = open !== null && !isSameQuestion(open.question, explorer.question);
  const acts = useSavedActs(explorer);
  return (
    <nav className={classes.saved} aria-label={t('saved.title')}>
      <h2>{t('saved.title')}</h2>
      <div className={classes.savedActs}>
        {isChanged && (
          <Button size="xs" onClick={() => void acts.update(open)}>
            {t('saved.update')}
          </Button>
        )}
        <Button
          size="xs"
          variant={isChanged || open !== null ? 'default' : 'filled'}
          onClick={() => setAsked({ kind: 'save' })}
        >
          {open === null ? t('saved.save') : t('saved.saveAs')}
        </Button>
        {open !== null && (
          <Button size="xs" variant="default" onClick={() => setAsked({ kind: 'report', exploration: open })}>
            {t('report.action')}
          </Button>
        )}
      </div>
      {rows !== undefined && saved.length === 0 && <p className={classes.quiet}>{t('saved.none')}</p>}
      <ul>
        {saved.map((exploration) => (
          <SavedLine
            key={exploration.id}
            exploration={exploration}
            isOpen={exploration.id === open?.id}
            isChanged={exploration.id === open?.id && isChanged}
            onOpen={() => explorer.open(exploration.question, exploration.id)}
            onRename={() => setAsked({ kind: 'rename', exploration })}
            onReport={() => setAsked({ kind: 'report', exploration })}
            onDuplicate={() => void acts.duplicate(exploration, saved)}
            onRemove={() => void acts.remove(exploration)}
          />
        ))}
      </ul>
      <h3>{t('saved.suggestions')}</h3>
      <ul>
        {suggestionKeys.map((key) => (
          <li key={key}>
            <UnstyledButton
              className={classes.savedName}
              onClick={() => explorer.open(suggestedQuestion(key, firstPeriod(today)), null)}
            >
              {t(`suggestions.${key}`)}
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {asked?.kind === 'save' && (
        <NameDialog
          title={t('saved.save')}
          name=""
          write={(name) => acts.create(name)}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.kind === 'rename' && (
        <NameDialog
          title={t('saved.rename')}
          name={asked.exploration.name}
          write={(name) => acts.rename(asked.exploration, name)}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.kind === 'report' && (
        <ReportDialog exploration={asked.exploration} onClose={() => setAsked(null)} />
      )}
    </nav>
  );
}

type LineProps = {
  readonly exploration: Exploration;
  readonly isOpen: boolean;
  readonly isChanged: boolean;
  readonly onOpen: () => void;
  readonly onRename: () => void;
  readonly onReport: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
};

function SavedLine({ exploration, isOpen, isChanged, onOpen, ...acts }: LineProps) {
  const { t } = useTranslation('explorer');
  const marks = [
    ...(exploration.inReport ? [t('saved.inReport')] : []),
    ...(isChanged ? [t('saved.changed')] : []),
  ];
  return (
    <li>
      <UnstyledButton className={classes.savedName} aria-current={isOpen || undefined} onClick={onOpen}>
        {exploration.name}
        {marks.length > 0 && <small>{marks.join(', ')}</small>}
      </UnstyledButton>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" size="sm" aria-label={t('saved.actions', { name: exploration.name })}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={acts.onReport}>{t('report.action')}</Menu.Item>
          <Menu.Item onClick={acts.onRename}>{t('saved.rename')}</Menu.Item>
          <Menu.Item onClick={acts.onDuplicate}>{t('saved.duplicate')}</Menu.Item>
          <Menu.Item color="red" onClick={acts.onRemove}>
            {t('saved.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
