import { Button } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AnimatorPicker } from '#renderer/entity-ui/animator-picker.tsx';
import { ChoiceField, fieldId, LongTextField, TextField } from '#renderer/entity-ui/form-fields.tsx';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import { ItemPicker } from '#renderer/entity-ui/item-picker.tsx';
import { OrganisationPicker } from '#renderer/entity-ui/organisation-picker.tsx';
import { PlacePicker } from '#renderer/entity-ui/place-picker.tsx';
import classes from '#renderer/entity-ui/record-form.module.css';
import { useHotlineSettings } from '#renderer/entity-ui/use-hotline-settings.ts';
import { useTicketCategories } from '#renderer/entity-ui/use-ticket-categories.ts';
import { satisfactions } from '#shared/domain/ticket/satisfaction.ts';
import {
  impacts,
  type Priority,
  priorities,
  ticketChannels,
  ticketTypes,
  urgencies,
} from '#shared/domain/ticket/ticket.ts';
import { priorityOf } from '#shared/domain/ticket/ticket-priority.ts';
import { LoanField } from './loan-field.tsx';
import type { TicketValues } from './ticket-values.ts';

type Props = { readonly form: UseFormReturnType<TicketValues> };

/** The fields of a ticket, part by part. */
export function TicketFields({ form }: Props) {
  const { t } = useTranslation('ticketPage');
  const { t: tickets } = useTranslation('tickets');
  const categories = useTicketCategories();
  const label = (field: keyof TicketValues) => tickets(`fields.${field}`);
  return (
    <>
      <FormSection title={t('form.asked')}>
        <div className={classes.wide}>
          <TextField form={form} path="subject" label={label('subject')} required />
        </div>
        <LongTextField form={form} path="description" label={label('description')} />
        <ChoiceField
          form={form}
          path="type"
          label={label('type')}
          optional
          options={ticketTypes.map((value) => ({ value, label: tickets(`types.${value}`) }))}
        />
        <ChoiceField form={form} path="category" label={label('category')} optional options={categories} />
        <ChoiceField
          form={form}
          path="channel"
          label={label('channel')}
          optional
          options={ticketChannels.map((value) => ({ value, label: tickets(`channels.${value}`) }))}
        />
        <TextField form={form} path="assignee" label={label('assignee')} />
      </FormSection>
      <PriorityFields form={form} />
      <CallerFields form={form} />
      <FormSection title={t('form.outcome')}>
        <LongTextField form={form} path="cause" label={label('cause')} />
        <LongTextField form={form} path="solution" label={label('solution')} />
        <ChoiceField
          form={form}
          path="satisfaction"
          label={label('satisfaction')}
          optional
          options={satisfactions.map((mark) => ({
            value: String(mark),
            label: tickets(`satisfactions.${mark}`),
          }))}
        />
        <LongTextField form={form} path="satisfactionText" label={label('satisfactionText')} />
      </FormSection>
    </>
  );
}

/** Urgency, impact and the priority that they make, unless another one was chosen. */
function PriorityFields({ form }: Props) {
  const { t } = useTranslation('ticketPage');
  const { t: tickets } = useTranslation('tickets');
  const settings = useHotlineSettings();
  const { urgency, impact, priority } = form.getValues();
  const by =
    settings === undefined
      ? null
      : priorityOf(
          urgencies.find((one) => one === urgency) ?? 'normal',
          impacts.find((one) => one === impact) ?? 'place',
          settings,
        );
  useFollowedPriority(form, by);
  return (
    <FormSection title={tickets('fields.priority')}>
      <ChoiceField
        form={form}
        path="urgency"
        label={tickets('fields.urgency')}
        optional={false}
        options={urgencies.map((value) => ({ value, label: tickets(`urgencies.${value}`) }))}
      />
      <ChoiceField
        form={form}
        path="impact"
        label={tickets('fields.impact')}
        optional={false}
        options={impacts.map((value) => ({ value, label: tickets(`impacts.${value}`) }))}
      />
      <ChoiceField
        form={form}
        path="priority"
        label={tickets('fields.priority')}
        optional={false}
        options={priorities.map((value) => ({ value, label: tickets(`priorities.${value}`) }))}
      />
      {by !== null && by !== priority && (
        <p className={classes.rowHelp}>
          {t('form.byMatrix', { priority: tickets(`priorities.${by}`) })}{' '}
          <Button size="compact-xs" variant="subtle" onClick={() => form.setFieldValue('priority', by)}>
            {t('form.takeMatrix')}
          </Button>
        </p>
      )}
    </FormSection>
  );
}

/** A priority that the matrix gave goes on following it while urgency and impact are corrected. */
function useFollowedPriority(form: Props['form'], by: Priority | null): void {
  const before = useRef(by);
  useEffect(() => {
    if (by !== null && before.current !== null && by !== before.current)
      if (form.getValues().priority === before.current) form.setFieldValue('priority', by);
    before.current = by;
  }, [by, form]);
}

/** Who called, and what it is about. */
function CallerFields({ form }: Props) {
  const { t } = useTranslation('ticketPage');
  const { t: tickets } = useTranslation('tickets');
  const values = form.getValues();
  const picked = (field: 'accessPointId' | 'organisationId' | 'animatorId' | 'itemId') => ({
    id: fieldId(field),
    label: tickets(`fields.${field}`),
    description: '',
    error: form.errors[field],
    value: values[field],
    onChange: (id: string) => form.setFieldValue(field, id),
  });
  return (
    <FormSection title={t('form.about')}>
      <PlacePicker {...picked('accessPointId')} except={null} />
      <OrganisationPicker {...picked('organisationId')} purpose="partner" />
      <AnimatorPicker {...picked('animatorId')} />
      <TextField
        form={form}
        path="callerName"
        label={tickets('fields.callerName')}
        help={t('form.callerHelp')}
      />
      <TextField form={form} path="callerPhone" label={tickets('fields.callerPhone')} />
      <ItemPicker {...picked('itemId')} />
      <LoanField form={form} />
    </FormSection>
  );
}
