import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { monthText, todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { lastingText } from '#renderer/entity-ui/lasting-text.ts';
import classes from '#renderer/entity-ui/record-page.module.css';
import { StatusBadge } from '#renderer/entity-ui/status-badge.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { type DatedPeriod, periodsOf } from '#shared/domain/access-point/dated-periods.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';

/** The statuses and addresses of a place as periods, and its rhythms, latest first. */
export function PlaceHistory({ place }: { readonly place: AccessPoint }) {
  const { t, i18n } = useTranslation('accessPoints');
  const { t: lists } = useTranslation('lists');
  const periodText = usePeriodText();
  return (
    <div className={classes.history}>
      <HistoryList
        title={t('place.history.status')}
        entries={periodsOf(place.statusHistory).map((period) => ({
          id: period.entry.id,
          content: <StatusBadge status={period.entry.status} />,
          when: [periodText(period, t('place.history.unknownDate')), period.entry.reason]
            .filter(Boolean)
            .join(' — '),
        }))}
      />
      <HistoryList
        title={t('place.history.address')}
        entries={periodsOf(place.locations).map((period) => ({
          id: period.entry.id,
          content: [
            period.entry.address,
            [period.entry.postcode, period.entry.communeName].filter(Boolean).join(' '),
          ]
            .filter(Boolean)
            .join(', '),
          when: periodText(period, t('place.history.always')),
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

/** The days of a period and how long it lasts. Gives `unknown` where its beginning is not known. */
function usePeriodText() {
  const { t, i18n } = useTranslation('places');
  const today = todayIn(useRegister().settings.timeZone);
  return ({ from, to }: DatedPeriod<unknown>, unknown: string): string => {
    const day = (value: string) => dayInWords(value, i18n.language);
    if (from === null) return to === null ? unknown : `${unknown}, ${t('period.until', { date: day(to) })}`;
    if (to !== null)
      return `${t('period.between', { from: day(from), to: day(to) })} (${lastingText(from, to, t)})`;
    if (from > today) return t('period.toCome', { date: day(from) });
    return `${t('period.since', { date: day(from) })} (${lastingText(from, today, t)})`;
  };
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
