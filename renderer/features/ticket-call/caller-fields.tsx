import { Autocomplete, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './call.module.css';
import { type CallPart, callFieldId, focusCallField } from './call-fields.ts';
import type { CallValues } from './call-values.ts';
import { CallerFinder } from './caller-finder.tsx';
import { ChosenTies } from './chosen-ties.tsx';
import { useCallerNames } from './use-caller-names.ts';
import type { FoundCaller } from './use-found-callers.ts';

/** Who calls, and from where: found in the register, or named. */
export function CallerFields(part: CallPart) {
  const { values, set, errorOf } = part;
  const { t: words } = useTranslation('tickets');
  const names = useCallerNames(values);
  const { animatorsOfPlace } = names;
  const choose = (found: FoundCaller): void => {
    set(changeOf(found, values));
    focusCallField('subject');
  };
  return (
    <>
      <CallerFinder
        onChoose={choose}
        onName={(callerName) => {
          set({ callerName, animatorId: '' });
          focusCallField('subject');
        }}
      />
      <ChosenTies {...part} names={names} />
      <div className={classes.two}>
        <Autocomplete
          id={callFieldId('callerName')}
          label={words('fields.callerName')}
          autoComplete="off"
          openOnFocus={animatorsOfPlace.length > 0}
          data={animatorsOfPlace.map(({ name }) => name)}
          value={values.animatorId === '' ? values.callerName : names.animatorId}
          error={errorOf('animatorId') ?? errorOf('callerName')}
          onChange={(name) => {
            const known = animatorsOfPlace.find((one) => one.name === name);
            set(
              known === undefined
                ? { callerName: name, animatorId: '' }
                : { callerName: '', animatorId: known.id },
            );
          }}
        />
        <TextInput
          id={callFieldId('callerPhone')}
          label={words('fields.callerPhone')}
          type="tel"
          autoComplete="off"
          value={values.callerPhone}
          error={errorOf('callerPhone')}
          onChange={(event) => set({ callerPhone: event.currentTarget.value })}
        />
      </div>
    </>
  );
}

/** What a choice fills in: an animator says the only place where they work, unless another one is known. */
function changeOf({ kind, id, placeId }: FoundCaller, values: CallValues): Partial<CallValues> {
  switch (kind) {
    case 'place':
      return { accessPointId: id };
    case 'organisation':
      return { organisationId: id };
    case 'animator':
      return {
        animatorId: id,
        callerName: '',
        ...(values.accessPointId === '' && placeId !== null ? { accessPointId: placeId } : {}),
      };
  }
}
