import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { monthText } from '#renderer/entity-ui/calendar-text.ts';
import classes from '#renderer/entity-ui/record-page.module.css';
import { StatusBadge } from '#renderer/entity-ui/status-badge.tsx';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';

/** The dated statuses, addresses and rhythms of a place, latest first. */
export function PlaceHistory({ place }: { readonly place: AccessPoint }) {
  const { t, i18n } = useTranslation('accessPoints');
  const { t: lists } = useTranslation('lists');
  const since = (day: string) => t('place.history.from', { date: dayInWords(day, i18n.language) });
  return (
    <div className={classes.history}>
      <HistoryList
        title={t('place.history.status')}
        entries={latestFirst(place.statusHistory).map(({ id, status, from, reason }) => ({
          id,
          content: <StatusBadge status={status} />,
          when: [from === null ? t('place.history.unknownDate') : since(from), reason]
            .filter(Boolean)
            .join(' — '),
        }))}
      />
      <HistoryList
        title={t('place.history.address')}
        entries={latestFirst(place.locations).map(({ id, address, postcode, communeName, from }) => ({
          id,
          content: [address, [postcode, communeName].filter(Boolean).join(' ')].filter(Boolean).join(', '),
          when: from === null ? t('place.history.always') : since(from),
        }))}
      />
      <HistoryList
        title={t('place.history.rhythm')}
        entries={latestFirst(place.rhythms).map(({ id, rhythm, from }) => ({
          id,
          content: lists(`rhythms.${rhythm}`),
          when:
            from === null
              ? t('place.history.always')
              : t('place.history.fromMonth', { month: monthText(from, i18n.language) }),
        }))}
      />
    </div>
  );
}

type Entry = { readonly id: string; readonly content: ReactNode; readonly when: string };

function HistoryList({ title, entries }: { readonly title: string; readonly entries: readonly Entry[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ol>
        {entries.map(({ id, content, when }) => (
          <li key={id}>
            {content}
            <small>{when}</small>
          </li>
        ))}
      </ol>
    </div>
  );
}

function latestFirst<T extends { readonly from: string | null }>(entries: readonly T[]): readonly T[] {
  return [...entries].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1));
}
