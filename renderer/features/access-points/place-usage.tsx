import { Button } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { monthText, todayIn } from '#renderer/entity-ui/calendar-text.ts';
import classes from '#renderer/entity-ui/record-page.module.css';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { addMonths, type Month, monthOf } from '#shared/domain/calendar/month.ts';
import type { UsageReturn } from '#shared/domain/usage-return/usage-return.ts';

const shownMeasures = ['visits', 'users', 'workshopAttended', 'minutesOpen'] as const;
const MONTHS = 24;

type Props = {
  readonly placeId: string;
  readonly name: string;
  /** Opens the returns of a year of the place, to enter or correct them. */
  readonly onOpenYear: (year: number) => void;
};

/** The returns of a place over the last two years, latest first; what was not reported is told apart from zero. */
export function PlaceUsage({ placeId, name, onOpenYear }: Props) {
  const { t, i18n } = useTranslation('accessPoints');
  const { t: lists } = useTranslation('lists');
  const { settings } = useRegister();
  const read = useCallback((api: RegisterApi) => api.placeReturns(placeId), [placeId]);
  const returns = useRegisterQuery(read, ['usageReturn']);
  const first = addMonths(monthOf(todayIn(settings.timeZone)), -MONTHS);
  const shown = useMemo(
    () => (returns === undefined ? undefined : recentReturns(returns, first)),
    [returns, first],
  );
  if (shown === undefined) return null;
  const last = shown[0]?.to ?? addMonths(monthOf(todayIn(settings.timeZone)), -1);
  const enter = (
    <Button variant="default" size="xs" mb="sm" onClick={() => onOpenYear(Number(last.slice(0, 4)))}>
      {t('place.usage.enter')}
    </Button>
  );
  if (shown.length === 0)
    return (
      <>
        {enter}
        <p className={classes.unknown}>{t('place.usage.none')}</p>
      </>
    );
  return (
    <>
      {enter}
      <div className={classes.usageScroller}>
        <table className={classes.usage}>
          <caption className="visually-hidden">{t('place.usage.label', { name })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('place.usage.month')}</th>
              {shownMeasures.map((measure) => (
                <th key={measure} scope="col">
                  {lists(`measures.${measure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((entry) => (
              <tr key={entry.id}>
                <th scope="row">
                  {entry.from === entry.to
                    ? monthText(entry.from, i18n.language)
                    : t('place.usage.run', {
                        from: monthText(entry.from, i18n.language),
                        to: monthText(entry.to, i18n.language),
                      })}
                </th>
                <UsageCells entry={entry} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={classes.legend}>{t('place.usage.legend')}</p>
    </>
  );
}

function UsageCells({ entry }: { readonly entry: UsageReturn }) {
  const { t, i18n } = useTranslation('accessPoints');
  if (entry.state === 'closed')
    return (
      <td colSpan={shownMeasures.length} className={classes.absent}>
        {t('place.usage.closed')}
      </td>
    );
  return shownMeasures.map((measure) => {
    const value = entry.values[measure];
    const shown = measure === 'minutesOpen' && value !== undefined ? value / 60 : value;
    return (
      <td key={measure} className={shown === undefined ? classes.absent : undefined}>
        {shown === undefined
          ? t('place.usage.notReported')
          : shown.toLocaleString(i18n.language, { maximumFractionDigits: 1 })}
      </td>
    );
  });
}

function recentReturns(returns: readonly UsageReturn[], first: Month): readonly UsageReturn[] {
  return returns.filter(({ to }) => to >= first).sort((a, b) => (a.to < b.to ? 1 : -1));
}
