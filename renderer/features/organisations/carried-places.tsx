import { Anchor } from '@mantine/core';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/entity-ui/record-page.module.css';
import { StatusBadge } from '#renderer/entity-ui/status-badge.tsx';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';

type Props = {
  readonly organisationId: string;
  readonly onOpenPlace: (placeId: string) => void;
};

/** The places that a structure carries, each a way to its page. */
export function CarriedPlaces({ organisationId, onOpenPlace }: Props) {
  const { t } = useTranslation('organisations');
  const read = useCallback((api: RegisterApi) => api.carriedPlaces(organisationId), [organisationId]);
  const places = useRegisterQuery(read, ['accessPoint', 'organisation']);
  if (places === undefined) return null;
  if (places.length === 0) return <p className={classes.unknown}>{t('page.noPlaces')}</p>;
  return (
    <ul className={classes.contacts}>
      {places.map(({ id, name, status, postcode, communeName }) => (
        <li key={id} className={classes.contact}>
          <Anchor component="button" type="button" ta="start" onClick={() => onOpenPlace(id)}>
            {name}
          </Anchor>
          <small>
            {[postcode, communeName].filter(Boolean).join(' ')}{' '}
            {status !== null && <StatusBadge status={status} />}
          </small>
        </li>
      ))}
    </ul>
  );
}
