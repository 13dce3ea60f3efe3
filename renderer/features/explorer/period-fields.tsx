import { Select } from '@mantine/core';
import { MonthPickerInput } from '@mantine/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { firstDay, monthOf } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import { type PeriodPreset, periodPresets, presetOf } from './explorer-periods.ts';

type Props = { readonly period: Period; readonly onChange: (period: Period) => void };

const OWN = 'own';

/** The months of a question: by a name, or from one month to another. */
export function PeriodFields({ period, onChange }: Props) {
  const { t } = useTranslation('explorer');
  const presets = periodPresets(useToday());
  const known = presetOf(period, presets);
  const [choosing, setChoosing] = useState(false);
  const isOwn = choosing || known === null;
  const nameOf = ({ kind, period: { from } }: PeriodPreset): string => {
    const year = Number(from.slice(0, 4));
    if (kind === 'school') return t('periods.school', { from: year, to: year + 1 });
    return kind === 'twelve' ? t('periods.twelve') : t(`periods.${kind}`, { year });
  };
  return (
    <>
      <Select
        label={t('period')}
        data={[
          ...presets.map((preset) => ({ value: preset.key, label: nameOf(preset) })),
          { value: OWN, label: t('periods.own') },
        ]}
        value={isOwn ? OWN : known.key}
        allowDeselect={false}
        w="14rem"
        onChange={(value) => {
          const preset = presets.find(({ key }) => key === value);
          setChoosing(preset === undefined);
          if (preset !== undefined) onChange(preset.period);
        }}
      />
      {isOwn && (
        <>
          <MonthPickerInput
            label={t('from')}
            w="10rem"
            valueFormat="MMMM YYYY"
            value={firstDay(period.from)}
            onChange={(day) => {
              if (day === null) return;
              const from = monthOf(day);
              onChange({ from, to: from > period.to ? from : period.to });
            }}
          />
          <MonthPickerInput
            label={t('to')}
            w="10rem"
            valueFormat="MMMM YYYY"
            value={firstDay(period.to)}
            onChange={(day) => {
              if (day === null) return;
              const to = monthOf(day);
              onChange({ from: to < period.from ? to : period.from, to });
            }}
          />
        </>
      )}
    </>
  );
}
