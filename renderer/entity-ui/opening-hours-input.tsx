import { Alert, Button, Checkbox, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpeningHoursReading } from '#shared/domain/access-point/opening-hours.ts';
import { roundWeeks, splitWeeks } from '#shared/domain/access-point/round.ts';
import { hoursText } from './duration-text.ts';
import { type HoursEntry, readHoursEntry, switchMode } from './hours-entry.ts';
import classes from './opening-hours-input.module.css';
import { hoursSentence } from './opening-hours-text.ts';
import { WeekEditor } from './week-editor.tsx';

type Props = {
  /** Ids of the fields begin so: `…-notation`, `…-days-0`. */
  readonly id: string;
  readonly label: string;
  readonly value: HoursEntry;
  readonly onChange: (value: HoursEntry) => void;
  readonly read: (text: string) => OpeningHoursReading;
  /** The sentence beside a field of the entry; null when it has none. */
  readonly errorOf: (field: string) => ReactNode;
  /** Asks whether they are of every week or of one in two. */
  readonly asksWeeks?: boolean;
};

/** Opening hours typed day by day or in the notation of OpenStreetMap, read back in words as they are typed. */
export function OpeningHoursInput({ id, label, value, onChange, read, errorOf, asksWeeks = false }: Props) {
  const { t } = useTranslation('accessPoints');
  const labelId = useId();
  const setMode = (mode: string): void =>
    onChange(switchMode(value, mode === 'notation' ? 'notation' : 'week', read));
  const beyond = value.mode === 'notation' && switchMode(value, 'week', read).mode === 'notation';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't stand on the line of the switch
    <div role="group" aria-labelledby={labelId} className={classes.input}>
      <div className={classes.head}>
        <span id={labelId} className={classes.label}>
          {label}
        </span>
        <SegmentedControl
          size="xs"
          aria-label={`${label} : ${t('hours.mode')}`}
          value={value.mode}
          onChange={setMode}
          data={[
            { value: 'week', label: t('hours.week'), disabled: beyond },
            { value: 'notation', label: t('hours.notation') },
          ]}
        />
      </div>
      {value.mode === 'week' ? (
        <>
          <p className={classes.help}>{t('hours.help')}</p>
          {(asksWeeks || value.weeks !== 'all') && (
            <NativeSelect
              className={classes.weeks ?? ''}
              size="xs"
              aria-label={`${label} : ${t('hours.weeksLabel')}`}
              data={roundWeeks.map((weeks) => ({ value: weeks, label: t(`hours.weeks.${weeks}`) }))}
              value={value.weeks}
              onChange={(event) => {
                const weeks = roundWeeks.find((known) => known === event.currentTarget.value);
                if (weeks !== undefined) onChange({ ...value, weeks });
              }}
            />
          )}
          <WeekEditor
            id={id}
            days={value.days}
            errorOf={(day) => errorOf(`days.${day}`)}
            onChange={(days) => onChange({ ...value, days: [...days] })}
          />
          <Checkbox
            label={t('hours.holidaysOff')}
            checked={value.holidaysOff}
            onChange={(event) => onChange({ ...value, holidaysOff: event.currentTarget.checked })}
          />
        </>
      ) : (
        <TextInput
          id={`${id}-notation`}
          aria-label={`${label} : ${t('hours.notation')}`}
          description={
            beyond && value.notation.trim() !== '' ? t('hours.beyondWeek') : t('hours.notationHelp')
          }
          value={value.notation}
          error={errorOf('notation')}
          onChange={(event) => onChange({ ...value, notation: event.currentTarget.value })}
        />
      )}
      <Reading value={value} onChange={onChange} read={read} />
    </div>
  );
}

/** What the entry says, in words, with its weekly total. */
function Reading({ value, onChange, read }: Pick<Props, 'value' | 'onChange' | 'read'>) {
  const { t, i18n } = useTranslation('accessPoints');
  const entry = readHoursEntry(value, read);
  const text = entry.ok ? entry.text : value.mode === 'notation' ? value.notation.trim() : null;
  if (text === null || text === '') return null;
  const reading = read(text);
  if (!reading.ok) {
    const { suggestion } = reading;
    if (suggestion === null) return null;
    return (
      <Alert color="yellow" role="status">
        {t('hours.suggestion', { text: suggestion })}{' '}
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onChange({ ...value, notation: suggestion })}
        >
          {t('hours.useSuggestion')}
        </Button>
      </Alert>
    );
  }
  const notes = [
    ...(reading.closedOnHolidays ? [t('hours.holidaysClosed')] : []),
    ...reading.comments,
    ...(reading.varies && splitWeeks(text).weeks === 'all' ? [t('hours.varies')] : []),
    ...(reading.unsure ? [t('hours.unsure')] : []),
  ];
  return (
    <p className={classes.reading} aria-live="polite">
      {hoursSentence(text, read, i18n.getFixedT(i18n.language, 'accessPoints'), i18n.language)}{' '}
      {notes.join(' ')}
      {reading.minutes !== null && (
        <strong>
          {' '}
          {t(reading.varies ? 'hours.perWeekMean' : 'hours.perWeek', { hours: hoursText(reading.minutes) })}
        </strong>
      )}
    </p>
  );
}
