import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WholeTicket } from '#renderer/features/tickets/page/use-ticket.ts';
import type { TicketRow } from '#shared/domain/ticket/ticket-row.ts';
import type { OfferedAct } from './offered-acts.ts';
import { OwnFields } from './own-fields.tsx';
import type { ActForm } from './use-act-form.ts';
import { WhenFields } from './when-fields.tsx';

type Props = {
  readonly kind: OfferedAct;
  readonly whole: WholeTicket;
  readonly same: readonly TicketRow[];
  readonly form: ActForm;
};

const own: Readonly<Record<OfferedAct, readonly string[]>> = {
  answered: ['text'],
  note: ['text'],
  resumed: ['text'],
  reopened: ['text'],
  visit: ['text', 'travelMinutes'],
  waiting: ['text', 'askAgainOn', 'outsideName', 'outsideContact'],
  handedOver: ['text', 'levelId', 'toOfficer', 'outsideName', 'outsideContact'],
  solved: ['cause', 'solution'],
  closed: ['text', 'satisfaction', 'satisfactionText'],
};

/** The fields of an act beside which errors can stand. */
export function shownFields(kind: OfferedAct): readonly string[] {
  return [...own[kind], 'minutes', 'officer', 'at'];
}

/** The fields of an act: its own, the time spent, who did it and when. */
export function ActFields(props: Props) {
  const { t } = useTranslation('ticketPage');
  const { kind, form } = props;
  const { values, set, error } = form;
  return (
    <>
      <OwnFields {...props} />
      {kind !== 'solved' && (
        <Textarea
          label={t(`acts.${kind}.text`)}
          required={kind === 'note'}
          autosize
          minRows={3}
          maxRows={12}
          {...(kind === 'waiting' || kind === 'handedOver' || kind === 'closed'
            ? {}
            : { 'data-autofocus': true })}
          error={error('text')}
          value={values.text}
          onChange={(event) => set({ text: event.currentTarget.value })}
        />
      )}
      <SimpleGrid cols={{ base: 1, xs: kind === 'visit' ? 3 : 2 }} spacing="md">
        <MinutesInput label={t('acts.minutes')} field="minutes" form={form} />
        {kind === 'visit' && (
          <MinutesInput label={t('acts.travelMinutes')} field="travelMinutes" form={form} />
        )}
        <TextInput
          label={t('acts.officer')}
          autoComplete="off"
          value={values.officer}
          onChange={(event) => set({ officer: event.currentTarget.value })}
        />
      </SimpleGrid>
      <WhenFields form={form} />
    </>
  );
}

function MinutesInput({
  label,
  field,
  form,
}: {
  readonly label: string;
  readonly field: 'minutes' | 'travelMinutes';
  readonly form: ActForm;
}) {
  const { t } = useTranslation('ticketPage');
  return (
    <TextInput
      label={label}
      placeholder={t('acts.minutesPlaceholder')}
      autoComplete="off"
      error={form.error(field)}
      value={form.values[field]}
      onChange={(event) => form.set({ [field]: event.currentTarget.value })}
    />
  );
}
