import { Anchor, Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNetworks } from '#renderer/entity-ui/use-networks.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { NetworkDialog } from './network-dialog.tsx';
import classes from './networks-screen.module.css';

/** `/reseaux`: the networks of the register, and how many places each has. */
export function NetworksScreen({ onOpen }: { readonly onOpen: (networkId: string) => void }) {
  const { t, i18n } = useTranslation('networks');
  const networks = useNetworks();
  const read = useCallback((api: RegisterApi) => api.networkCounts(), []);
  const counts = useRegisterQuery(read, ['accessPoint', 'network']);
  const [creating, setCreating] = useState(false);
  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <div>
          <h1>{t('title')}</h1>
          <p className={classes.intro}>{t('intro')}</p>
        </div>
        <Button onClick={() => setCreating(true)}>{t('create')}</Button>
      </header>
      {networks?.length === 0 && <p className={classes.intro}>{t('empty')}</p>}
      {networks !== undefined && networks.length > 0 && (
        <table className={classes.table}>
          <caption className="visually-hidden">{t('title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col" className={classes.count}>
                {t('places')}
              </th>
              <th scope="col">{t('description')}</th>
            </tr>
          </thead>
          <tbody>
            {networks.map(({ id, name, description }) => (
              <tr key={id}>
                <th scope="row">
                  <Anchor component="button" type="button" ta="start" onClick={() => onOpen(id)}>
                    {name}
                  </Anchor>
                </th>
                <td className={classes.count}>
                  {counts !== undefined && (counts[id] ?? 0).toLocaleString(i18n.language)}
                </td>
                <td className={classes.description}>{description}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {creating && <NetworkDialog network={null} onClose={() => setCreating(false)} />}
    </div>
  );
}
