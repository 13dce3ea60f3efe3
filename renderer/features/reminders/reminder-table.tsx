import { Anchor, Button, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RowSelection } from '#renderer/components/table/row-selection.ts';
import { dayText, monthText } from '#renderer/entity-ui/calendar-text.ts';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import type { ReminderPlace } from '#shared/domain/reminder/reminder-place.ts';
import { monthsInWords } from '#shared/messages/months-in-words.ts';
import { ContactPlan } from './contact-plan.tsx';
import classes from './reminders.module.css';
import { type PlaceSort, sortKeys } from './shown-places.ts';

const columns = ['place', 'missing', 'last', 'contacted', 'who', 'next', 'acts'] as const;

type Props = {
  readonly places: readonly ReminderPlace[];
  readonly selection: RowSelection;
  readonly sort: PlaceSort;
  readonly onSort: (sort: PlaceSort) => void;
  readonly onOpen: (placeId: string) => void;
  readonly onRemind: (placeId: string) => void;
};

/** The places that owe returns, a line each: what is missing, where things stand, whom to write to. */
export function ReminderTable({ places, selection, sort, onSort, onOpen, onRemind }: Props) {
  const { t } = useTranslation('reminders');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reached by the keyboard
    <section className={classes.scroller} aria-label={t('views.places')} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" className={classes.box}>
              <input
                type="checkbox"
                aria-label={t('chosen.all')}
                checked={selection.state === 'all'}
                ref={(box) => {
                  if (box !== null) box.indeterminate = selection.state === 'some';
                }}
                onChange={selection.state === 'all' ? selection.clear : selection.chooseAll}
              />
            </th>
            {columns.map((column) => (
              <ColumnHead key={column} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <PlaceRow
              key={place.id}
              place={place}
              chosen={selection.has(place.id)}
              onChoose={(range) => selection.choose(place.id, range)}
              onOpen={() => onOpen(place.id)}
              onRemind={() => onRemind(place.id)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type HeadProps = {
  readonly column: (typeof columns)[number];
  readonly sort: PlaceSort;
  readonly onSort: (sort: PlaceSort) => void;
};

function ColumnHead({ column, sort, onSort }: HeadProps) {
  const { t } = useTranslation('reminders');
  const key = sortKeys.find((known) => known === column);
  const sorted = key !== undefined && sort.key === key;
  const order = sort.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" data-column={column} aria-sort={sorted ? order : undefined}>
      {key === undefined ? (
        t(`columns.${column}`)
      ) : (
        <UnstyledButton
          className={classes.sort}
          title={sorted ? t(`sort.${order}`) : undefined}
          onClick={() => onSort({ key, descending: sorted ? !sort.descending : key === 'missing' })}
        >
          {t(`columns.${column}`)}
          {sorted && <span aria-hidden>{sort.descending ? ' ↓' : ' ↑'}</span>}
        </UnstyledButton>
      )}
    </th>
  );
}

type RowProps = {
  readonly place: ReminderPlace;
  readonly chosen: boolean;
  readonly onChoose: (range: boolean) => void;
  readonly onOpen: () => void;
  readonly onRemind: () => void;
};

function PlaceRow({ place, chosen, onChoose, onOpen, onRemind }: RowProps) {
  const { t, i18n } = useTranslation('reminders');
  const { t: followUps } = useTranslation('followUps');
  const { name, communeName, missing, missingMonths, expected, lastReported, last } = place;
  return (
    <tr data-chosen={chosen || undefined}>
      <td className={classes.box}>
        <input
          type="checkbox"
          aria-label={t('row.choose', { name })}
          checked={chosen}
          onChange={() => undefined}
          onClick={(event) => onChoose(event.shiftKey)}
        />
      </td>
      <th scope="row">
        <Anchor inherit component="button" type="button" ta="start" onClick={onOpen}>
          {name}
        </Anchor>
        <small>{communeName}</small>
      </th>
      <td>
        {monthsInWords(missing, i18n.language)}
        <small>
          {t('row.months', { count: missingMonths, expected: expected.toLocaleString(i18n.language) })}
        </small>
      </td>
      <td data-missing={lastReported === null || undefined}>
        {lastReported === null ? t('row.never') : monthText(lastReported, i18n.language)}
      </td>
      <td data-missing={last === null || undefined}>
        {last === null ? t('row.noContact') : dayText(last.day)}
        {last !== null && <small>{followUps(`kinds.${last.kind}`)}</small>}
      </td>
      <td>
        <Reach contact={place.contact} />
      </td>
      <td className={classes.plan}>
        <ContactPlan place={place} />
      </td>
      <td>
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t('row.remindOf', { name })}
          onClick={onRemind}
        >
          {t('row.remind')}
        </Button>
      </td>
    </tr>
  );
}

function Reach({ contact }: Pick<ReminderPlace, 'contact'>) {
  const { t } = useTranslation('reminders');
  const { name, role, phone, email } = contact;
  if (name === null && phone === null && email === null)
    return <span className={classes.quiet}>{t('row.nobody')}</span>;
  const reach = [phone === null ? null : readableNumber(phone), email].filter((part) => part !== null);
  return (
    <>
      {name !== null && <span title={role ?? undefined}>{name}</span>}
      {reach.map((part) => (
        <small key={part}>{part}</small>
      ))}
    </>
  );
}
