import { Switch } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UsageGridRow } from '#shared/figures/usage-grid.ts';
import { isDoubtful } from './shown-rows.ts';
import type { Margins } from './use-margins.ts';

/** What the switches of a grid say: kept from one time to the next, but for the filter. */
export function useSheetSwitches() {
  const [yearBefore, setYearBefore] = useLocalStorage({
    key: 'maillage-usage-year-before',
    defaultValue: false,
  });
  const [stops, setStops] = useLocalStorage({ key: 'maillage-usage-stops', defaultValue: false });
  const [toCheck, setToCheck] = useState(false);
  return { yearBefore, setYearBefore, stops, setStops, toCheck, setToCheck };
}

type Props = {
  readonly switches: ReturnType<typeof useSheetSwitches>;
  readonly rows: readonly UsageGridRow[];
  readonly margins: Margins;
};

/** The switches of a grid: figures of a year earlier, stops where places have some, rows with a doubtful figure. */
export function SheetSwitches({ switches, rows, margins }: Props) {
  const { t } = useTranslation('usage');
  const doubtful = rows.filter((row) => isDoubtful(row, margins)).length;
  return (
    <>
      {(doubtful > 0 || switches.toCheck) && (
        <Switch
          size="xs"
          label={t('toCheckCount', { count: doubtful })}
          checked={switches.toCheck}
          onChange={(event) => switches.setToCheck(event.currentTarget.checked)}
        />
      )}
      {rows.some(({ stopId }) => stopId !== null) && (
        <Switch
          size="xs"
          label={t('stops')}
          checked={switches.stops}
          onChange={(event) => switches.setStops(event.currentTarget.checked)}
        />
      )}
      <Switch
        size="xs"
        label={t('showYearBefore')}
        checked={switches.yearBefore}
        onChange={(event) => switches.setYearBefore(event.currentTarget.checked)}
      />
    </>
  );
}
