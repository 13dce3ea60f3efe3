import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { AnimatorPicker } from '#renderer/entity-ui/animator-picker.tsx';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { ChoiceField, fieldId } from '#renderer/entity-ui/form-fields.tsx';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import { PlacePicker } from '#renderer/entity-ui/place-picker.tsx';
import formClasses from '#renderer/entity-ui/record-form.module.css';
import { useSessionThemes } from '#renderer/entity-ui/use-session-themes.ts';
import classes from '#renderer/features/sessions/sessions.module.css';
import { sessionKinds } from '#shared/domain/session/session.ts';
import { describedIn, withGroups } from './group-lines.ts';
import { GroupTable } from './group-table.tsx';
import { QuickParticipants } from './quick-participants.tsx';
import type { SessionValues } from './session-values.ts';
import { StopField } from './stop-field.tsx';

type Props = { readonly form: UseFormReturnType<SessionValues> };

/** The fields of a session: where and when, what was done, who came. */
export function SessionFields({ form }: Props) {
  return (
    <>
      <WhereFields form={form} />
      <WhatFields form={form} />
      <WhoFields form={form} />
    </>
  );
}

function WhereFields({ form }: Props) {
  const { t } = useTranslation('sessions');
  const { placeId, stopId, animatorId, day } = form.values;
  return (
    <FormSection title={t('form.sections.where')}>
      <div className={formClasses.three}>
        <PlacePicker
          id={fieldId('placeId')}
          label={t('fields.placeId')}
          description=""
          required
          error={form.errors.placeId}
          value={placeId}
          except={null}
          onChange={(id) => form.setValues(id === placeId ? {} : { placeId: id, stopId: '' })}
        />
        <DayInput
          id={fieldId('day')}
          label={t('fields.day')}
          required
          value={day}
          error={form.errors.day}
          onChange={(text) => form.setFieldValue('day', text)}
        />
        <AnimatorPicker
          id={fieldId('animatorId')}
          label={t('fields.animatorId')}
          description=""
          error={form.errors.animatorId}
          value={animatorId}
          onChange={(id) => form.setFieldValue('animatorId', id)}
        />
      </div>
      <StopField placeId={placeId} value={stopId} onChange={(id) => form.setFieldValue('stopId', id)} />
    </FormSection>
  );
}

function WhatFields({ form }: Props) {
  const { t } = useTranslation('sessions');
  const themes = useSessionThemes();
  const { kind, theme } = form.values;
  const known = themes.some(({ value }) => value === theme) || theme === '';
  const text = (field: 'title' | 'minutes' | 'seats', help?: string) => (
    <TextInput
      id={fieldId(field)}
      label={t(`fields.${field}`)}
      autoComplete="off"
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      {...(help === undefined ? {} : { description: help })}
      {...form.getInputProps(field)}
    />
  );
  return (
    <FormSection title={t('form.sections.what')}>
      <div className={formClasses.three}>
        <ChoiceField
          form={form}
          path="kind"
          label={t('fields.kind')}
          optional={false}
          options={sessionKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <Select
          id={fieldId('theme')}
          label={t('fields.theme')}
          searchable
          clearable
          autoComplete="off"
          value={theme === '' ? null : theme}
          data={[...themes, ...(known ? [] : [{ value: theme, label: t('removedTheme') }])]}
          onChange={(value) => form.setFieldValue('theme', value ?? '')}
        />
        {text('title')}
        {text('minutes', t('form.minutesHelp'))}
        {kind === 'workshop' && text('seats')}
        <Checkbox
          className={classes.beside ?? ''}
          label={t('fields.remote')}
          {...form.getInputProps('remote', { type: 'checkbox' })}
        />
      </div>
      <Textarea
        className={formClasses.wide ?? ''}
        id={fieldId('comment')}
        label={t('fields.comment')}
        autosize
        minRows={1}
        maxRows={8}
        {...form.getInputProps('comment')}
      />
    </FormSection>
  );
}

function WhoFields({ form }: Props) {
  const { t } = useTranslation('sessions');
  const { groups, participants, quick } = form.values;
  const described = describedIn(groups);
  const rest = /^\d{1,5}$/.test(participants.trim()) ? Number(participants) - described : 0;
  const set = (lines: SessionValues['groups']): void => form.setFieldValue('groups', lines);
  return (
    <FormSection title={t('form.sections.who')}>
      <div className={formClasses.wide}>
        <QuickParticipants
          value={quick}
          error={form.errors.quick}
          onChange={(text) => form.setFieldValue('quick', text)}
          onAdd={(added) => set(withGroups(form.getValues().groups, added))}
        />
        <GroupTable lines={groups} errorOf={(path) => form.errors[path]} onChange={set} />
      </div>
      <TextInput
        id={fieldId('participants')}
        label={t('fields.participants')}
        description={t('form.participantsHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        inputMode="numeric"
        autoComplete="off"
        placeholder={described > 0 ? String(described) : ''}
        {...form.getInputProps('participants')}
      />
      <p className={classes.described} role="status">
        {described > 0 && t('form.described', { count: described })}
        {described > 0 && rest > 0 && `, ${t('form.undescribed', { count: rest })}`}
      </p>
    </FormSection>
  );
}
