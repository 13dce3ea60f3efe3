import { CloseButton } from '@mantine/core';
import { useCallback, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PlacePicker } from '#renderer/entity-ui/place-picker.tsx';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import classes from './scope.module.css';

type PlacesFieldProps = {
  readonly value: readonly string[];
  readonly onChange: (placeIds: readonly string[]) => void;
  readonly error: string | null;
};

/** The places that a report is about, found and added one by one. */
export function PlacesField({ value, onChange, error }: PlacesFieldProps) {
  const { t } = useTranslation('reports');
  const id = useId();
  const read = useCallback((api: RegisterApi) => api.accessPointRows(value), [value]);
  const rows = useRegisterQuery(read, ['accessPoint']);
  return (
    <div>
      <PlacePicker
        id={id}
        label={t('form.places')}
        description={t('form.placesHelp')}
        error={error}
        value=""
        except={null}
        onChange={(placeId) => {
          if (placeId !== '' && !value.includes(placeId)) onChange([...value, placeId]);
        }}
      />
      {value.length > 0 && (
        <ul className={classes.places} aria-label={t('form.chosenPlaces', { count: value.length })}>
          {rows?.map(({ id: placeId, name, communeName }) => (
            <li key={placeId} className={classes.place}>
              <span>
                {name}, {communeName}
              </span>
              <CloseButton
                size="sm"
                aria-label={t('form.removePlace', { name })}
                onClick={() => onChange(value.filter((one) => one !== placeId))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
