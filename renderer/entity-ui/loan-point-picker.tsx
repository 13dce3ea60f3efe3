import { Select } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { LoanPoint } from '#shared/domain/loan-point/loan-point.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { todayIn } from './calendar-text.ts';
import { useLoanPoints } from './use-loan-points.ts';

type Props = {
  readonly id: string;
  readonly label: string;
  /** Help under the field; null where the label says all. */
  readonly description: string | null;
  readonly error: ReactNode;
  readonly required?: boolean;
  /** Id of the loan point chosen; empty while none is. */
  readonly value: string;
  readonly onChange: (loanPointId: string) => void;
  /** What stands in the empty field: « Tous les points de prêt » where none means all. */
  readonly placeholder?: string;
  /** A loan point that is not offered: the one that things leave. */
  readonly except?: string | null;
  readonly size?: 'xs' | 'sm';
};

/** Chooses a loan point from the list of them, by any part of its name. One that has closed for good is offered no more. */
export function LoanPointPicker({
  value,
  onChange,
  description,
  required = false,
  placeholder,
  except = null,
  ...field
}: Props) {
  const { t } = useTranslation('loanPoints');
  const { settings } = useRegister();
  const points = useLoanPoints();
  const today = todayIn(settings.timeZone);
  const data = useMemo(
    () =>
      (points ?? [])
        .filter((point) => point.id === value || (point.id !== except && !isClosedForGood(point, today)))
        .map(({ id, name }) => ({ value: id, label: name })),
    [points, value, except, today],
  );
  return (
    <Select
      {...field}
      description={description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      placeholder={placeholder ?? t('picker.placeholder')}
      required={required}
      // Typing filters; a register has some loan points, seldom more than a screen shows.
      searchable
      clearable={!required}
      clearButtonProps={{ 'aria-label': t('picker.clear', { label: field.label }) }}
      nothingFoundMessage={points?.length === 0 ? t('picker.none') : t('picker.nothing')}
      data={data}
      filter={({ options, search }) =>
        options.filter((option) => 'value' in option && foldText(option.label).includes(foldText(search)))
      }
      value={value === '' ? null : value}
      onChange={(chosen) => onChange(chosen ?? '')}
    />
  );
}

function isClosedForGood({ to }: LoanPoint, today: string): boolean {
  return to !== null && to < today;
}
