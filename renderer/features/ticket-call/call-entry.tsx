import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftStart } from '#renderer/entity-ui/use-draft-start.ts';
import { useDraftStart } from '#renderer/entity-ui/use-draft-start.ts';
import { useKeptDraft } from '#renderer/entity-ui/use-kept-draft.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { CallForm } from './call-form.tsx';
import type { CallGiven } from './call-request.ts';
import { type CallDraft, callDraftKey, callDraftSchema, newCallValues } from './call-values.ts';

type Props = {
  readonly given: CallGiven;
  readonly onClose: () => void;
  readonly onOpenTicket: (ticketId: string) => void;
};

/** A call as it is taken, from what was typed and not saved where there is some. */
export function CallEntry(props: Props) {
  const start = useDraftStart(callDraftKey(props.given), callDraftSchema, nothingMore);
  if (start === undefined || start === null) return null;
  return <StartedCalls {...props} start={start} />;
}

type Start = DraftStart<object, CallDraft>;

async function nothingMore(): Promise<object> {
  return {};
}

/** One call after another: the form is made anew once a call is saved, or its draft given up. */
function StartedCalls({ given, start, onClose, onOpenTicket }: Props & { readonly start: Start }) {
  const { t } = useTranslation('ticketCall');
  const { settings } = useRegister();
  const [draft, setDraft] = useState(start.draft);
  const [first, setFirst] = useState({ turn: 0, given, startedAt: new Date().toISOString() });
  useKeptDraft(start.keeper, t('leftWithDraft'));
  const again = (next: CallGiven): void => {
    setDraft(null);
    setFirst({ turn: first.turn + 1, given: next, startedAt: new Date().toISOString() });
  };
  return (
    <CallForm
      key={first.turn}
      given={first.given}
      keeper={start.keeper}
      draft={draft}
      initialValues={draft?.values ?? newCallValues(first.given, settings.officer, first.startedAt)}
      onSaved={(goesOn) => {
        if (goesOn) again({});
        else onClose();
      }}
      onDiscard={() => {
        void start.keeper.forget();
        again(given);
      }}
      onClose={onClose}
      onOpenTicket={onOpenTicket}
    />
  );
}
