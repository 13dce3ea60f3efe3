import {
  Autocomplete,
  Checkbox,
  Group,
  NativeSelect,
  Radio,
  SimpleGrid,
  Textarea,
  TextInput,
} from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { TicketPriorityBadge } from '#renderer/entity-ui/ticket-badges.tsx';
import type { WholeTicket } from '#renderer/features/tickets/page/use-ticket.ts';
import classes from '#renderer/features/tickets/tickets.module.css';
import { satisfactions } from '#shared/domain/ticket/satisfaction.ts';
import type { TicketRow } from '#shared/domain/ticket/ticket-row.ts';
import type { OfferedAct } from './offered-acts.ts';
import type { ActForm } from './use-act-form.ts';

type Props = {
  readonly kind: OfferedAct;
  readonly whole: WholeTicket;
  readonly same: readonly TicketRow[];
  readonly form: ActForm;
};

/** What an act tells beside its text. */
export function OwnFields(props: Props): ReactNode {
  switch (props.kind) {
    case 'waiting':
      return <WaitingFields form={props.form} />;
    case 'handedOver':
      return <HandOverFields whole={props.whole} form={props.form} />;
    case 'solved':
      return <SolvedFields same={props.same} form={props.form} />;
    case 'closed':
      return <ClosedFields form={props.form} />;
    default:
      return null;
  }
}

function WaitingFields({ form: { values, set, error }, form }: { readonly form: ActForm }) {
  const { t } = useTranslation('ticketPage');
  return (
    <>
      <div>
        <Radio.Group
          label={t('acts.waiting.whom')}
          value={values.whom}
          onChange={(whom) => set({ whom: whom === 'third' ? 'third' : 'caller' })}
        >
          <Group mt="xs">
            <Radio value="caller" label={t('acts.waiting.caller')} data-autofocus />
            <Radio value="third" label={t('acts.waiting.third')} />
          </Group>
        </Radio.Group>
        <p className={classes.help}>{t(`acts.waiting.help.${values.whom}`)}</p>
      </div>
      {values.whom === 'caller' ? (
        <DayInput
          label={t('acts.waiting.askAgainOn')}
          description={t('acts.waiting.askAgainHelp')}
          error={error('askAgainOn')}
          value={values.askAgainOn}
          onChange={(askAgainOn) => set({ askAgainOn })}
        />
      ) : (
        <OutsideFields form={form} name={t('acts.waiting.outsideName')} />
      )}
    </>
  );
}

function OutsideFields({
  form: { values, set, error },
  name,
}: {
  readonly form: ActForm;
  readonly name: string;
}) {
  const { t } = useTranslation('ticketPage');
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
      <TextInput
        label={name}
        autoComplete="off"
        error={error('outsideName')}
        value={values.outsideName}
        onChange={(event) => set({ outsideName: event.currentTarget.value })}
      />
      <TextInput
        label={t('acts.outsideContact')}
        placeholder={t('acts.outsideContactPlaceholder')}
        autoComplete="off"
        error={error('outsideContact')}
        value={values.outsideContact}
        onChange={(event) => set({ outsideContact: event.currentTarget.value })}
      />
    </SimpleGrid>
  );
}

function HandOverFields({ whole, form }: Pick<Props, 'whole' | 'form'>) {
  const { t } = useTranslation('ticketPage');
  const { t: tickets } = useTranslation('tickets');
  const { values, set, error } = form;
  const { clock, levels, events, ticket } = whole;
  const here = levels.get(clock.levelId);
  const officers = [...new Set([...events.map(({ officer }) => officer), ticket.assignee])].filter(
    (one) => one !== null,
  );
  const chosen = levels.get(values.levelId);
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <NativeSelect
          label={t('acts.handedOver.levelId')}
          data-autofocus
          error={error('levelId')}
          data={[
            { value: '', label: t('acts.handedOver.stays', { level: here?.name ?? '' }) },
            ...[...levels.values()]
              .filter(({ id }) => id !== clock.levelId)
              .map(({ id, name, kind }) => ({
                value: id,
                label: `${name} (${tickets(`levelKinds.${kind}`)})`,
              })),
          ]}
          value={values.levelId}
          onChange={(event) => set({ levelId: event.currentTarget.value })}
        />
        <Autocomplete
          label={t('acts.handedOver.toOfficer')}
          data={officers}
          error={error('toOfficer')}
          value={values.toOfficer}
          onChange={(toOfficer) => set({ toOfficer })}
        />
      </SimpleGrid>
      {chosen?.contact != null && (
        <p className={classes.help}>{t('acts.handedOver.contact', { contact: chosen.contact })}</p>
      )}
      <OutsideFields form={form} name={t('acts.handedOver.outsideName')} />
    </>
  );
}

function SolvedFields({ form: { values, set, error }, same }: Pick<Props, 'form' | 'same'>) {
  const { t } = useTranslation('ticketPage');
  return (
    <>
      <Textarea
        label={t('acts.solved.solution')}
        description={t('acts.solved.solutionHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data-autofocus
        autosize
        minRows={3}
        maxRows={12}
        error={error('solution')}
        value={values.solution}
        onChange={(event) => set({ solution: event.currentTarget.value })}
      />
      <Textarea
        label={t('acts.solved.cause')}
        autosize
        minRows={1}
        maxRows={8}
        error={error('cause')}
        value={values.cause}
        onChange={(event) => set({ cause: event.currentTarget.value })}
      />
      {same.length > 0 && (
        <Checkbox.Group
          label={t('acts.solved.also')}
          description={t('acts.solved.alsoHelp')}
          value={[...values.alsoSolved]}
          onChange={(alsoSolved) => set({ alsoSolved })}
        >
          <div className={classes.checks}>
            {same.map(({ id, number, subject, priority, placeName }) => (
              <Checkbox
                key={id}
                value={id}
                label={
                  <>
                    <TicketPriorityBadge priority={priority} short /> {number}, {subject}
                    {placeName !== null && <span className={classes.quiet}>, {placeName}</span>}
                  </>
                }
              />
            ))}
          </div>
        </Checkbox.Group>
      )}
    </>
  );
}

function ClosedFields({ form: { values, set } }: { readonly form: ActForm }) {
  const { t } = useTranslation('ticketPage');
  const { t: tickets } = useTranslation('tickets');
  return (
    <>
      <NativeSelect
        label={t('acts.closed.satisfaction')}
        data-autofocus
        data={[
          { value: '', label: t('acts.closed.notAsked') },
          ...satisfactions.map((mark) => ({ value: String(mark), label: tickets(`satisfactions.${mark}`) })),
        ]}
        value={values.satisfaction}
        onChange={(event) => set({ satisfaction: event.currentTarget.value })}
      />
      <Textarea
        label={t('acts.closed.satisfactionText')}
        autosize
        minRows={1}
        maxRows={8}
        value={values.satisfactionText}
        onChange={(event) => set({ satisfactionText: event.currentTarget.value })}
      />
    </>
  );
}
