import { Autocomplete, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ItemPicker } from '#renderer/entity-ui/item-picker.tsx';
import { useHotlineSettings } from '#renderer/entity-ui/use-hotline-settings.ts';
import { useTicketCategories } from '#renderer/entity-ui/use-ticket-categories.ts';
import { workingTimeText } from '#renderer/entity-ui/working-time-text.ts';
import { defaultHotlineSettings } from '#shared/domain/hotline-settings/hotline-settings.ts';
import { targetsOf } from '#shared/domain/ticket/level-times.ts';
import {
  impactSchema,
  impacts,
  priorities,
  prioritySchema,
  ticketChannels,
  ticketTypes,
  urgencies,
  urgencySchema,
} from '#shared/domain/ticket/ticket.ts';
import { priorityOf } from '#shared/domain/ticket/ticket-priority.ts';
import classes from './call.module.css';
import { type CallPart, callFieldId } from './call-fields.ts';
import { LevelField } from './level-field.tsx';
import { useAssignees } from './use-assignees.ts';

/** What sorts the call: its category, how pressing it is, who follows it. */
export function SortingFields(part: CallPart) {
  const { values, set, errorOf } = part;
  const { t } = useTranslation('ticketCall');
  const { t: words } = useTranslation('tickets');
  const categories = useTicketCategories();
  const assignees = useAssignees();
  const none = { value: '', label: t('notSaid') };
  return (
    <div className={classes.three}>
      <NativeSelect
        size="xs"
        id={callFieldId('category')}
        label={words('fields.category')}
        data={[none, ...categories]}
        value={values.category}
        error={errorOf('category')}
        onChange={(event) => set({ category: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        id={callFieldId('type')}
        label={words('fields.type')}
        data={[none, ...ticketTypes.map((value) => ({ value, label: words(`types.${value}`) }))]}
        value={values.type}
        error={errorOf('type')}
        onChange={(event) => set({ type: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        id={callFieldId('channel')}
        label={words('fields.channel')}
        data={ticketChannels.map((value) => ({ value, label: words(`channels.${value}`) }))}
        value={values.channel}
        error={errorOf('channel')}
        onChange={(event) => set({ channel: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        id={callFieldId('urgency')}
        label={words('fields.urgency')}
        data={urgencies.map((value) => ({ value, label: words(`urgencies.${value}`) }))}
        value={values.urgency}
        onChange={(event) => set({ urgency: urgencySchema.parse(event.currentTarget.value) })}
      />
      <NativeSelect
        size="xs"
        id={callFieldId('impact')}
        label={words('fields.impact')}
        data={impacts.map((value) => ({ value, label: words(`impacts.${value}`) }))}
        value={values.impact}
        onChange={(event) => set({ impact: impactSchema.parse(event.currentTarget.value) })}
      />
      <PriorityField {...part} />
      <Autocomplete
        size="xs"
        id={callFieldId('assignee')}
        label={words('fields.assignee')}
        autoComplete="off"
        openOnFocus={false}
        data={assignees}
        placeholder={t('nobody')}
        value={values.assignee}
        error={errorOf('assignee')}
        onChange={(assignee) => set({ assignee })}
      />
      <LevelField {...part} />
      <ItemPicker
        size="xs"
        id={callFieldId('itemId')}
        label={words('fields.itemId')}
        description=""
        error={errorOf('itemId')}
        value={values.itemId}
        onChange={(itemId) => set({ itemId })}
      />
    </div>
  );
}

/** The priority: that of the matrix unless another is chosen, and what it promises. */
function PriorityField({ values, set, errorOf }: CallPart) {
  const { t } = useTranslation('ticketCall');
  const { t: words } = useTranslation('tickets');
  const settings = useHotlineSettings() ?? defaultHotlineSettings;
  const byMatrix = priorityOf(values.urgency, values.impact, settings);
  const chosen = prioritySchema.safeParse(values.priority);
  const { firstResponse, resolution } = targetsOf(chosen.success ? chosen.data : byMatrix, settings);
  const within = (key: 'answerWithin' | 'solvedWithin', time: number | null): string | null =>
    time === null ? null : t(key, { time: workingTimeText(time, words) });
  const promised = [within('answerWithin', firstResponse), within('solvedWithin', resolution)];
  return (
    <NativeSelect
      size="xs"
      id={callFieldId('priority')}
      label={words('fields.priority')}
      description={promised.filter((part) => part !== null).join(' · ')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={[
        { value: '', label: t('byMatrix', { priority: words(`priorities.${byMatrix}`) }) },
        ...priorities.map((value) => ({ value, label: words(`priorities.${value}`) })),
      ]}
      value={values.priority}
      error={errorOf('priority')}
      onChange={(event) => set({ priority: event.currentTarget.value })}
    />
  );
}
