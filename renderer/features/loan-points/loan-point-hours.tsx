import type { UseFormReturnType } from '@mantine/form';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '#renderer/entity-ui/form-fields.tsx';
import { type HoursEntry, hoursEntryOf } from '#renderer/entity-ui/hours-entry.ts';
import { OpeningHoursInput } from '#renderer/entity-ui/opening-hours-input.tsx';
import classes from '#renderer/entity-ui/record-form.module.css';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { LoanPointReading, LoanPointValues } from './loan-point-values.ts';

type Props = {
  readonly form: UseFormReturnType<LoanPointValues>;
  /** The place chosen in the form; empty while none is. */
  readonly placeId: string;
  readonly readHours: LoanPointReading['readHours'];
};

/** The hours of a loan point, which can be taken over from its place. */
export function LoanPointHours({ form, placeId, readHours }: Props) {
  const { t } = useTranslation('loanPoints');
  const { database } = useRegister();
  const [entry, setEntry] = useState(form.getValues().hours);
  const place = useLiveQuery(
    async () => (placeId === '' ? undefined : database.accessPoints.get(placeId)),
    [database, placeId],
  );
  const ofPlace = place?.openingHours ?? null;
  const set = (next: HoursEntry): void => {
    setEntry(next);
    form.setFieldValue('hours', next, { forceUpdate: false });
    for (const field of Object.keys(form.errors)) if (field.startsWith('hours.')) form.clearFieldError(field);
  };
  return (
    <div className={classes.wide}>
      <OpeningHoursInput
        id={fieldId('hours')}
        label={t('fields.openingHours')}
        value={entry}
        read={readHours}
        errorOf={(field) => form.errors[`hours.${field}`]}
        onChange={set}
      />
      {ofPlace !== null && (
        <button type="button" className={classes.link} onClick={() => set(hoursEntryOf(ofPlace, readHours))}>
          {t('fields.sameHours')}
        </button>
      )}
    </div>
  );
}
