import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import classes from '#renderer/entity-ui/record-page.module.css';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import type { SessionInput } from '#shared/domain/session/session.ts';
import { EnteredSessions } from './entered-sessions.tsx';
import { SessionForm } from './session-form.tsx';
import { emptySession, sessionValues } from './session-values.ts';
import { useSessionStart } from './use-session-start.ts';

type Props = {
  /** Null for a new session. */
  readonly sessionId: string | null;
  /** Place and animator that a new session starts with; empty where none is given. */
  readonly given: { readonly placeId: string; readonly animatorId: string };
  readonly onDone: () => void;
};

/** Enters sessions one after another, or changes one. What a row of entries shares (place, day, animator) stays. */
export function SessionFormScreen({ sessionId, given, onDone }: Props) {
  const today = useToday();
  const [entered, setEntered] = useState<readonly SessionInput[]>([]);
  const [turn, setTurn] = useState(0);
  const onSaved = (saved: SessionInput, goesOn: boolean): void => {
    if (!goesOn) {
      onDone();
      return;
    }
    setEntered([...entered, saved]);
    setTurn(turn + 1);
  };
  return (
    <Entry
      key={`${sessionId} ${turn}`}
      sessionId={sessionId}
      given={given}
      today={today}
      entered={entered}
      onSaved={onSaved}
      onDone={onDone}
      onDiscarded={() => setTurn(turn + 1)}
    />
  );
}

type EntryProps = {
  readonly sessionId: string | null;
  readonly given: Props['given'];
  readonly today: string;
  /** The sessions saved since the form was opened, in their order. */
  readonly entered: readonly SessionInput[];
  readonly onSaved: (saved: SessionInput, goesOn: boolean) => void;
  readonly onDone: () => void;
  readonly onDiscarded: () => void;
};

function Entry({ sessionId, given, today, entered, onSaved, onDone, onDiscarded }: EntryProps) {
  const { t } = useTranslation('sessions');
  const before = entered.at(-1) ?? null;
  const start = useSessionStart(sessionId);
  const title =
    sessionId === null
      ? t('form.createTitle')
      : t('form.editTitle', { day: start?.session == null ? '' : dayText(start.session.day) });
  useWindowTitle(title);
  const { placeId, animatorId } = given;
  const initial = useMemo(
    () =>
      before === null
        ? emptySession({ placeId, stopId: '', animatorId, day: today })
        : {
            ...emptySession({
              placeId: before.placeId,
              stopId: before.stopId ?? '',
              animatorId: before.animatorId ?? '',
              day: before.day,
            }),
            kind: before.kind,
          },
    [before, placeId, animatorId, today],
  );
  const values = useMemo(
    () => (start?.session == null ? initial : sessionValues(start.session)),
    [start, initial],
  );
  if (start === undefined) return null;
  if (start === null) return <p role="status">{t('form.gone')}</p>;
  return (
    <SessionForm
      start={start}
      initialValues={values}
      before={before}
      onSaved={onSaved}
      onClose={onDone}
      onDiscard={() => void start.keeper.forget().then(onDiscarded)}
      onRemoved={onDone}
      head={
        <>
          <Anchor component="button" type="button" size="sm" className={classes.back} onClick={onDone}>
            <IconArrowLeft size={15} aria-hidden />
            {t('form.back')}
          </Anchor>
          <h1>{title}</h1>
        </>
      }
    >
      {entered.length > 0 && <EnteredSessions sessions={entered} />}
    </SessionForm>
  );
}
