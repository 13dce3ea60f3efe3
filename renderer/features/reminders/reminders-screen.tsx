import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { perimeterKey, perimeterOf } from '#renderer/entity-ui/perimeter-options.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { type ChosenPeriod, chosenPeriod } from './chosen-period.ts';
import { ReminderDialog } from './dialog/reminder-dialog.tsx';
import { PlaceFilters } from './place-filters.tsx';
import { PlacesToRemind } from './places-to-remind.tsx';
import { ReminderSummary } from './reminder-summary.tsx';
import classes from './reminders.module.css';
import { ResponseRates } from './response-rates.tsx';
import { type PlaceFilter, type PlaceSort, shownPlaces } from './shown-places.ts';
import { useReminderBoard } from './use-reminder-board.ts';

type Props = {
  /** The strip that leads to the other screens of usage. */
  readonly tabs: ReactNode;
  readonly onOpenPlace: (placeId: string) => void;
  /** Leads to the questionnaires of the places that did not answer; null where that screen is not there. */
  readonly onQuestionnaires: (() => void) | null;
  /** Leads to the standard text; null where its screen is not there. */
  readonly onEditTemplate: (() => void) | null;
};

const nothing: PlaceFilter = { networkId: null, contact: 'any', words: '' };

/** *Relances*: who has not answered, whom to write to, the text of the reminder, and the response rate by area. */
export function RemindersScreen({ tabs, onOpenPlace, onQuestionnaires, onEditTemplate }: Props) {
  const { t, i18n } = useTranslation('reminders');
  const today = useToday();
  const [view, setView] = useState<'places' | 'rates'>('places');
  const [chosen, setChosen] = useState<ChosenPeriod>('last12');
  const [area, setArea] = useState(() => perimeterKey({ kind: 'all' }));
  const [filter, setFilter] = useState(nothing);
  const [sort, setSort] = useState<PlaceSort>({ key: 'missing', descending: true });
  const [reminded, setReminded] = useState<readonly string[] | null>(null);
  const perimeter = useMemo(() => perimeterOf(area), [area]);
  const board = useReminderBoard(chosenPeriod(chosen, today), perimeter);
  const shown = useMemo(
    () => shownPlaces(board?.places ?? [], filter, sort, today, i18n.language),
    [board, filter, sort, today, i18n.language],
  );
  const toRemind = useMemo(
    () => (board?.places ?? []).filter(({ id }) => reminded?.includes(id)),
    [board, reminded],
  );
  return (
    <div className={classes.page}>
      {tabs}
      <header className={classes.head}>
        <div>
          <h1>{t('title')}</h1>
          <p className={classes.lead}>{t('lead')}</p>
        </div>
        <SegmentedControl
          aria-label={t('views.label')}
          value={view}
          onChange={(value) => setView(value === 'rates' ? 'rates' : 'places')}
          data={[
            { value: 'places', label: t('views.places') },
            { value: 'rates', label: t('views.rates') },
          ]}
        />
      </header>
      <PlaceFilters
        period={chosen}
        onPeriod={setChosen}
        area={area}
        onArea={setArea}
        filter={view === 'places' ? filter : null}
        onFilter={(change) => setFilter({ ...filter, ...change })}
        today={today}
      />
      {board !== undefined && (
        <>
          <ReminderSummary board={board} />
          {view === 'rates' ? (
            <ResponseRates board={board} />
          ) : (
            <PlacesToRemind
              places={shown}
              narrowed={board.places.length > 0}
              sort={sort}
              onSort={setSort}
              onOpen={onOpenPlace}
              onRemind={setReminded}
              onQuestionnaires={onQuestionnaires}
            />
          )}
        </>
      )}
      {toRemind.length > 0 && (
        <ReminderDialog places={toRemind} onEditTemplate={onEditTemplate} onClose={() => setReminded(null)} />
      )}
    </div>
  );
}
