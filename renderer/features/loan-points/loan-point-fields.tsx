import { MultiSelect } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnimatorPicker } from '#renderer/entity-ui/animator-picker.tsx';
import { useCommunes } from '#renderer/entity-ui/communes-context.tsx';
import { DayField, fieldId, LongTextField, TagsField, TextField } from '#renderer/entity-ui/form-fields.tsx';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import { PlacePicker } from '#renderer/entity-ui/place-picker.tsx';
import classes from '#renderer/entity-ui/record-form.module.css';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { locationAt } from '#shared/domain/access-point/at-date.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { ClosureRows } from './closure-rows.tsx';
import { LoanPointHours } from './loan-point-hours.tsx';
import type { LoanPointReading, LoanPointValues } from './loan-point-values.ts';

type Props = {
  readonly form: UseFormReturnType<LoanPointValues>;
  readonly reading: LoanPointReading;
};

/** The fields of the form of a loan point, part by part. */
export function LoanPointFields({ form, reading }: Props) {
  const { t } = useTranslation('loanPoints');
  const { from, to, placeId } = form.getValues();
  const [place, setPlace] = useState(placeId);
  return (
    <>
      <FormSection title={t('form.sections.identity')}>
        <TextField form={form} path="name" label={t('fields.name')} required />
        <PlaceField form={form} onPlace={setPlace} />
        <EpciField form={form} placeId={place} />
      </FormSection>
      <FormSection title={t('form.sections.reach')}>
        <ManagerField form={form} />
        <TextField form={form} path="managerName" label={t('fields.managerName')} />
        <TextField form={form} path="phone" label={t('fields.phone')} help={t('fields.phoneHelp')} />
        <TagsField form={form} path="emails" label={t('fields.emails')} />
      </FormSection>
      <FormSection title={t('form.sections.hours')}>
        <LoanPointHours form={form} placeId={place} readHours={reading.readHours} />
        <ClosureRows form={form} />
      </FormSection>
      <FormSection title={t('form.sections.service')}>
        <DayField form={form} path="from" label={t('fields.from')} initial={from} />
        <DayField form={form} path="to" label={t('fields.to')} help={t('fields.toHelp')} initial={to} />
      </FormSection>
      <FormSection title={t('form.sections.notes')}>
        <LongTextField form={form} path="notes" label={t('fields.notes')} />
      </FormSection>
    </>
  );
}

type FormOnly = Pick<Props, 'form'>;

/** The place that it is in. */
function PlaceField({ form, onPlace }: FormOnly & { readonly onPlace: (placeId: string) => void }) {
  const { t } = useTranslation('loanPoints');
  const [placeId, setPlaceId] = useState(form.getValues().placeId);
  return (
    <PlacePicker
      id={fieldId('placeId')}
      label={t('fields.placeId')}
      description={t('fields.placeHelp')}
      error={form.errors.placeId}
      except={null}
      value={placeId}
      onChange={(id) => {
        setPlaceId(id);
        form.setFieldValue('placeId', id, { forceUpdate: false });
        onPlace(id);
      }}
    />
  );
}

/** The EPCIs served, among those of the register's territory. */
function EpciField({ form, placeId }: FormOnly & { readonly placeId: string }) {
  const { t } = useTranslation('loanPoints');
  const { database, settings } = useRegister();
  const communes = useCommunes();
  const today = useToday();
  const [codes, setCodes] = useState(form.getValues().epciCodes);
  const set = (next: string[]): void => {
    setCodes(next);
    form.setFieldValue('epciCodes', next, { forceUpdate: false });
  };
  const place = useLiveQuery(
    async () => (placeId === '' ? undefined : database.accessPoints.get(placeId)),
    [database, placeId],
  );
  const communeCode = place === undefined ? null : (locationAt(place, today)?.communeCode ?? null);
  const ofPlace = communeCode === null ? null : communes.epciOfCommune(communeCode);
  const known = communes.epcisOf(settings.territory);
  const others = codes.filter((code) => !known.some((epci) => epci.code === code));
  return (
    <div>
      <MultiSelect
        id={fieldId('epciCodes')}
        label={t('fields.epciCodes')}
        description={t('fields.epciHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={form.errors.epciCodes}
        searchable
        limit={60}
        hidePickedOptions
        data={[
          ...known.map(({ code, name }) => ({ value: code, label: name })),
          ...others.map((code) => ({ value: code, label: communes.epciName(code) ?? code })),
        ]}
        filter={({ options, search, limit }) =>
          options
            .filter((option) => 'value' in option && foldText(option.label).includes(foldText(search)))
            .slice(0, limit)
        }
        value={codes}
        onChange={set}
      />
      {ofPlace !== null && !codes.includes(ofPlace.code) && (
        <button type="button" className={classes.link} onClick={() => set([...codes, ofPlace.code])}>
          {t('fields.epciOfPlace', { name: ofPlace.name })}
        </button>
      )}
    </div>
  );
}

/** The person in charge, where it is an animator of the network. */
function ManagerField({ form }: FormOnly) {
  const { t } = useTranslation('loanPoints');
  const [animatorId, setAnimatorId] = useState(form.getValues().animatorId);
  return (
    <AnimatorPicker
      id={fieldId('animatorId')}
      label={t('fields.animatorId')}
      description={t('fields.animatorHelp')}
      error={form.errors.animatorId}
      value={animatorId}
      onChange={(id) => {
        setAnimatorId(id);
        form.setFieldValue('animatorId', id, { forceUpdate: false });
      }}
    />
  );
}
