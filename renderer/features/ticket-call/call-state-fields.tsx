import { Checkbox, Kbd, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { MomentInput } from '#renderer/entity-ui/moment-input.tsx';
import classes from './call.module.css';
import { type CallPart, callFieldId, callTimeId, focusCallControl } from './call-fields.ts';
import { type CallState, callStateSchema, callStates } from './call-values.ts';
import { useLateStart } from './use-late-start.ts';

/** What is done of the call already, and when, where it is entered after the event. */
export function CallStateFields(part: CallPart) {
  const { values, set } = part;
  const { t } = useTranslation('ticketCall');
  const id = useId();
  const lateStart = useLateStart();
  const toggleLate = (late: boolean): void => {
    set({ late, ...(late ? lateStart(values) : {}) });
    if (late) focusCallControl(callTimeId('opened'));
  };
  return (
    <div className={classes.state}>
      <div className={classes.stateLine}>
        <SegmentedControl
          aria-labelledby={`${id}-state`}
          value={values.state}
          onChange={(state) => set(stateChange(callStateSchema.parse(state), values))}
          data={callStates.map((state) => ({ value: state, label: <StateLabel state={state} /> }))}
        />
        <span id={`${id}-state`} className="visually-hidden">
          {t('state')}
        </span>
        <Checkbox
          label={t('late')}
          checked={values.late}
          onChange={(event) => toggleLate(event.currentTarget.checked)}
        />
      </div>
      {values.late && <Moments {...part} />}
      {values.state === 'answered' && <AnswerFields {...part} />}
      {values.state === 'solved' && <SolutionFields {...part} />}
    </div>
  );
}

/** The key of each state that has one. */
const stateKeys: Readonly<Partial<Record<CallState, string>>> = { answered: 'Alt P', solved: 'Alt R' };

function StateLabel({ state }: { readonly state: CallState }) {
  const { t } = useTranslation('ticketCall');
  const key = stateKeys[state];
  return (
    <>
      {t(`states.${state}`)}
      {key !== undefined && (
        <Kbd size="xs" aria-hidden className={classes.key ?? ''}>
          {key}
        </Kbd>
      )}
    </>
  );
}

/** What follows from what is done of a call. */
export function stateChange(state: CallState, values: CallPart['values']): Partial<CallPart['values']> {
  return { state, minutes: state === 'toFollow' ? '' : values.minutes };
}

function Moments({ values, set, errorOf }: CallPart) {
  const { t } = useTranslation('ticketCall');
  return (
    <div className={classes.two}>
      <MomentInput
        id={callFieldId('opened')}
        label={t('moments.opened')}
        required
        value={values.opened}
        error={errorOf('opened')}
        onChange={(opened) => set({ opened })}
      />
      {values.state !== 'toFollow' && (
        <MomentInput
          id={callFieldId('answered')}
          label={t(values.state === 'solved' ? 'moments.answeredBefore' : 'moments.answered')}
          required={values.state === 'answered'}
          value={values.answered}
          error={errorOf('answered')}
          onChange={(answered) => set({ answered })}
        />
      )}
      {values.state === 'solved' && (
        <MomentInput
          id={callFieldId('solved')}
          label={t('moments.solved')}
          required
          value={values.solved}
          error={errorOf('solved')}
          onChange={(solved) => set({ solved })}
        />
      )}
    </div>
  );
}

function AnswerFields(part: CallPart) {
  const { values, set, errorOf } = part;
  const { t } = useTranslation('ticketCall');
  return (
    <div className={classes.told}>
      <Textarea
        id={callFieldId('answer')}
        label={t('answer')}
        autosize
        minRows={1}
        maxRows={5}
        value={values.answer}
        error={errorOf('answer')}
        onChange={(event) => set({ answer: event.currentTarget.value })}
      />
      <Minutes {...part} />
    </div>
  );
}

function SolutionFields(part: CallPart) {
  const { values, set, errorOf } = part;
  const { t: words } = useTranslation('tickets');
  return (
    <div className={classes.told}>
      <Textarea
        id={callFieldId('solution')}
        label={words('fields.solution')}
        autosize
        minRows={1}
        maxRows={5}
        value={values.solution}
        error={errorOf('solution')}
        onChange={(event) => set({ solution: event.currentTarget.value })}
      />
      <Minutes {...part} />
      <TextInput
        id={callFieldId('cause')}
        label={words('fields.cause')}
        autoComplete="off"
        value={values.cause}
        error={errorOf('cause')}
        onChange={(event) => set({ cause: event.currentTarget.value })}
      />
    </div>
  );
}

function Minutes({ values, set, errorOf }: CallPart) {
  const { t } = useTranslation('ticketCall');
  return (
    <TextInput
      id={callFieldId('minutes')}
      label={t('minutes')}
      inputMode="numeric"
      autoComplete="off"
      value={values.minutes}
      error={errorOf('minutes')}
      onChange={(event) => set({ minutes: event.currentTarget.value })}
    />
  );
}
