import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { DraftBanner } from '#renderer/entity-ui/draft-banner.tsx';
import { clockText } from '#renderer/entity-ui/duration-text.ts';
import { EntryDialog } from '#renderer/entity-ui/entry-dialog.tsx';
import { localInstant } from '#renderer/entity-ui/instant-text.ts';
import { type DraftStart, useDraftStart } from '#renderer/entity-ui/use-draft-start.ts';
import { useKeptDraft } from '#renderer/entity-ui/use-kept-draft.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import type { WholeTicket } from '#renderer/features/tickets/page/use-ticket.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { TicketRow } from '#shared/domain/ticket/ticket-row.ts';
import { ActFields, shownFields } from './act-fields.tsx';
import { type ActDraft, type ActValues, actDraftSchema, emptyActValues, readAct } from './act-values.ts';
import type { OfferedAct } from './offered-acts.ts';
import { useActForm } from './use-act-form.ts';

type Props = {
  readonly kind: OfferedAct;
  readonly whole: WholeTicket;
  /** The tickets that say the same and are not solved. */
  readonly same: readonly TicketRow[];
  readonly onClose: () => void;
};

type Start = DraftStart<object, ActDraft>;

/** An act on a ticket: what it tells, when it happened. What is typed is kept until it is done or given up. */
export function ActDialog(props: Props) {
  const { kind, whole } = props;
  const read = useCallback(async () => ({}), []);
  const start = useDraftStart(`ticket-act/${whole.ticket.id}/${kind}`, actDraftSchema, read);
  return start === undefined || start === null ? null : <Started {...props} start={start} />;
}

/** The dialog, made again when the draft is given up. */
function Started({ start, ...props }: Props & { readonly start: Start }) {
  const [draft, setDraft] = useState(start.draft);
  useKeptDraft(start.keeper);
  return (
    <Fields
      key={draft === null ? 'new' : 'draft'}
      {...props}
      start={start}
      draft={draft}
      onDiscard={() => {
        void start.keeper.forget();
        setDraft(null);
      }}
    />
  );
}

type FieldsProps = Props & {
  readonly start: Start;
  readonly draft: ActDraft | null;
  readonly onDiscard: () => void;
};

function Fields({ kind, whole, same, onClose, start, draft, onDiscard }: FieldsProps) {
  const { t } = useTranslation('ticketPage');
  const { api, settings } = useRegister();
  const { timeZone } = settings;
  const today = useToday();
  const first = useFirstValues(whole, same);
  const { ticket } = whole;
  const form = useActForm(draft?.values ?? first, ticket.updatedAt, start.keeper, shownFields(kind));
  const submit = (): void => {
    if (form.busy) return;
    const act = readAct(kind, form.values, { today, timeZone });
    if (!act.ok) {
      form.refuse(act.problems);
      return;
    }
    void form.run(() => api.actOnTicket(ticket.id, act.value), t(`acts.${kind}.done`), onClose);
  };
  return (
    <EntryDialog
      title={t(`acts.${kind}.title`, { number: ticket.number })}
      confirm={t(`acts.${kind}.submit`)}
      entry={form}
      onSubmit={submit}
      onClose={onClose}
    >
      {draft !== null && <DraftBanner draft={draft} updatedAt={ticket.updatedAt} onDiscard={onDiscard} />}
      <ActFields kind={kind} whole={whole} same={same} form={form} />
    </EntryDialog>
  );
}

/** What a new act starts from: the present instant, what is known of the cause and of the solution. */
function useFirstValues({ ticket, now }: WholeTicket, same: readonly TicketRow[]): ActValues {
  const { settings } = useRegister();
  const { day, minutes } = localInstant(now, settings.timeZone);
  return {
    ...emptyActValues,
    officer: settings.officer,
    day: dayText(day),
    time: clockText(minutes, 'en').padStart(5, '0'),
    cause: ticket.cause ?? '',
    solution: ticket.solution ?? '',
    alsoSolved: same.map(({ id }) => id),
  };
}
