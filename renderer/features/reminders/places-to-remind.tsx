import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRowSelection } from '#renderer/components/table/row-selection.ts';
import type { ReminderPlace } from '#shared/domain/reminder/reminder-place.ts';
import { ReminderTable } from './reminder-table.tsx';
import classes from './reminders.module.css';
import type { PlaceSort } from './shown-places.ts';
import { useCopyEmails } from './use-copy.ts';

/** Places shown at first, and more at each press. */
const SHOWN = 60;
const MORE = 200;

type Props = {
  readonly places: readonly ReminderPlace[];
  /** Whether there are places that the filters leave out. */
  readonly narrowed: boolean;
  readonly sort: PlaceSort;
  readonly onSort: (sort: PlaceSort) => void;
  readonly onOpen: (placeId: string) => void;
  readonly onRemind: (placeIds: readonly string[]) => void;
  readonly onQuestionnaires: (() => void) | null;
};

/** The places that owe returns, what can be done with those that are chosen, and more of them on demand. */
export function PlacesToRemind({
  places,
  narrowed,
  sort,
  onSort,
  onOpen,
  onRemind,
  onQuestionnaires,
}: Props) {
  const { t } = useTranslation('reminders');
  const [limit, setLimit] = useState(SHOWN);
  const ids = useMemo(() => places.map(({ id }) => id), [places]);
  const selection = useRowSelection(ids);
  const copyEmails = useCopyEmails();
  if (places.length === 0)
    return (
      <div className={classes.empty}>
        <h2>{t(narrowed ? 'empty.filteredTitle' : 'empty.title')}</h2>
        <p>{t(narrowed ? 'empty.filteredText' : 'empty.text')}</p>
      </div>
    );
  const left = places.length - limit;
  const none = selection.ids.length === 0;
  return (
    <>
      <div className={classes.chosen}>
        <span role="status">{t('chosen.count', { count: selection.ids.length })}</span>
        <Button size="compact-sm" disabled={none} onClick={() => onRemind(selection.ids)}>
          {t('chosen.remind')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={none}
          onClick={() => void copyEmails(places.filter(({ id }) => selection.has(id)))}
        >
          {t('chosen.copyEmails')}
        </Button>
        {!none && (
          <Button size="compact-sm" variant="subtle" onClick={selection.clear}>
            {t('chosen.clear')}
          </Button>
        )}
        {onQuestionnaires !== null && (
          <Button size="compact-sm" variant="subtle" ms="auto" onClick={onQuestionnaires}>
            {t('chosen.questionnaires')}
          </Button>
        )}
      </div>
      <ReminderTable
        places={places.slice(0, limit)}
        selection={selection}
        sort={sort}
        onSort={onSort}
        onOpen={onOpen}
        onRemind={(id) => onRemind([id])}
      />
      {left > 0 && (
        <Button size="compact-sm" variant="subtle" mt="sm" onClick={() => setLimit(limit + MORE)}>
          {t('more', { count: Math.min(MORE, left) })}
        </Button>
      )}
    </>
  );
}
