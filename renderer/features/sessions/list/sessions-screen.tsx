import { Button, Group, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFreeKey } from '#renderer/entity-ui/use-free-key.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { SessionTable } from '#renderer/features/sessions/session-table.tsx';
import { SessionTotalsLine } from '#renderer/features/sessions/session-totals-line.tsx';
import classes from '#renderer/features/sessions/sessions.module.css';
import { FilterBar } from './filter-bar.tsx';
import { PeriodBar } from './period-bar.tsx';
import { isNarrowed, questionOf, type SessionFilters } from './session-filters.ts';
import { useSessionExport } from './use-session-export.ts';
import { useSessionList } from './use-session-list.ts';

type Props = {
  /** The strip that leads to the other screens of usage. */
  readonly tabs: ReactNode;
  /** What the list opens with; empty where nothing is given. */
  readonly placeId: string;
  readonly animatorId: string;
  readonly onAdd: () => void;
  readonly onImport: () => void;
  readonly onOpen: (sessionId: string) => void;
};

/** *Séances*: workshops and accompaniments, week by week, by place, animator, kind and theme. */
export function SessionsScreen({ tabs, placeId, animatorId, onAdd, onImport, onOpen }: Props) {
  const { t } = useTranslation('sessions');
  useWindowTitle(t('title'));
  const today = useToday();
  const [filters, setFilters] = useState<SessionFilters>(() => ({
    span: 'year',
    day: today,
    placeId,
    animatorId,
    kind: '',
    theme: '',
  }));
  const change = (some: Partial<SessionFilters>): void => setFilters({ ...filters, ...some });
  const question = useMemo(() => questionOf(filters), [filters]);
  const { answer, more } = useSessionList(question);
  const save = useSessionExport(question);
  useFreeKey('n', onAdd);
  const count = answer?.sessions.length ?? 0;
  return (
    <div className={classes.screen}>
      {tabs}
      <header className={classes.head}>
        <h1>{t('title')}</h1>
        <Group gap="xs">
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>
            {t('list.add')}
          </Button>
          <Button variant="default" onClick={onImport}>
            {t('list.import')}
          </Button>
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default" disabled={count === 0}>
                {t('list.export')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => void save('csv')}>{t('list.exportCsv')}</Menu.Item>
              <Menu.Item onClick={() => void save('xlsx')}>{t('list.exportXlsx')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </Group>
      </header>
      <PeriodBar span={filters.span} day={filters.day} onChange={change} />
      <FilterBar filters={filters} onChange={change} />
      {answer !== undefined && answer.total > 0 && <SessionTotalsLine totals={answer.totals} />}
      {answer !== undefined &&
        (answer.total === 0 ? (
          <EmptyList isNarrowed={isNarrowed(filters)} isAll={filters.span === 'all'} onAdd={onAdd} />
        ) : (
          <>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
            <section className={classes.scroller} data-scrolls tabIndex={0} aria-label={t('list.table')}>
              <SessionTable sessions={answer.sessions} onOpen={onOpen} />
              {count < answer.total && (
                <div className={classes.more}>
                  <Button variant="default" size="xs" onClick={more}>
                    {t('list.more')}
                  </Button>
                  <span>{t('list.shown', { shown: count, total: answer.total })}</span>
                </div>
              )}
            </section>
          </>
        ))}
    </div>
  );
}

type EmptyProps = { readonly isNarrowed: boolean; readonly isAll: boolean; readonly onAdd: () => void };

function EmptyList({ isNarrowed: narrowed, isAll, onAdd }: EmptyProps) {
  const { t } = useTranslation('sessions');
  if (narrowed) return <p role="status">{t('list.emptyFiltered')}</p>;
  if (!isAll) return <p role="status">{t('list.empty')}</p>;
  return (
    <div className={classes.empty} role="status">
      <h2>{t('list.emptyRegister')}</h2>
      <p>{t('list.emptyHelp')}</p>
      <Button onClick={onAdd}>{t('list.add')}</Button>
    </div>
  );
}
