import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { weekdayName } from '#renderer/entity-ui/calendar-text.ts';
import { ChoiceField } from '#renderer/entity-ui/form-fields.tsx';
import formClasses from '#renderer/entity-ui/record-form.module.css';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import classes from '#renderer/features/hotline-settings/hotline-settings.module.css';
import { dayNumber } from '#shared/domain/calendar/day-run.ts';
import { holidayZones, publicHolidays } from '#shared/domain/calendar/public-holidays.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import type { LevelValues } from './level-values.ts';

/** Which public holidays hold, with the list of those of this year and the next. */
export function HolidayField({ form }: { readonly form: UseFormReturnType<LevelValues> }) {
  const { t } = useTranslation('hotlineSettings');
  const year = Number(useToday().slice(0, 4));
  const { holidays } = form.values;
  return (
    <div className={formClasses.wide}>
      <div className={classes.narrow}>
        <ChoiceField
          form={form}
          path="holidays"
          label={t('level.fields.holidays')}
          optional={false}
          options={holidayZones.map((zone) => ({ value: zone, label: t(`holidays.${zone}`) }))}
        />
      </div>
      {holidays === 'none' ? (
        <p className={formClasses.note}>{t('level.noHolidays')}</p>
      ) : (
        [year, year + 1].map((shown) => (
          <details key={shown} className={classes.holidays} open={shown === year}>
            <summary>{t('level.holidayList', { year: shown })}</summary>
            <HolidayList year={shown} zone={holidays} />
          </details>
        ))
      )}
    </div>
  );
}

function HolidayList({ year, zone }: { readonly year: number; readonly zone: LevelValues['holidays'] }) {
  const { i18n } = useTranslation('hotlineSettings');
  return (
    <ul>
      {publicHolidays(year, zone).map((day) => (
        <li key={day}>
          {/* 1 January 1970 was a Thursday. */}
          {weekdayName((dayNumber(day) + 3) % 7, i18n.language)} {withoutYear(dayInWords(day, i18n.language))}
        </li>
      ))}
    </ul>
  );
}

function withoutYear(text: string): string {
  return text.replace(/ \d{4}$/, '');
}
