import { Anchor } from '@mantine/core';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/entity-ui/record-page.module.css';
import { StatusBadge } from '#renderer/entity-ui/status-badge.tsx';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';

/** Places named at most: the list of places, filtered by network, has them all. */
const SHOWN = 200;

type Props = { readonly networkId: string; readonly onOpenPlace: (placeId: string) => void };

/** The places of a network by name, each a way to its page. */
export function NetworkPlaces({ networkId, onOpenPlace }: Props) {
  const { t } = useTranslation('networks');
  const read = useCallback(
    async (api: RegisterApi) => {
      const ids = await api.networkPlaceIds(networkId);
      return { total: ids.length, rows: await api.accessPointRows(ids.slice(0, SHOWN)) };
    },
    [networkId],
  );
  const found = useRegisterQuery(read, ['accessPoint', 'network']);
  if (found === undefined) return null;
  if (found.total === 0) return <p className={classes.unknown}>{t('noPlaces')}</p>;
  return (
    <>
      <p className={classes.unknown}>{t('count', { count: found.total })}</p>
      <ul className={classes.contacts}>
        {found.rows.map(({ id, name, status, postcode, communeName }) => (
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
      {found.total > SHOWN && <p className={classes.unknown}>{t('more', { count: found.total - SHOWN })}</p>}
    </>
  );
}
