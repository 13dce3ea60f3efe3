import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { RecordHistory } from '#renderer/entity-ui/record-history.tsx';
import classes from '#renderer/entity-ui/record-page.module.css';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { type RecordPanel, RecordTabs } from '#renderer/entity-ui/record-tabs.tsx';
import { useNetworks } from '#renderer/entity-ui/use-networks.ts';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { NetworkHeader } from './network-header.tsx';
import { NetworkPlaces } from './network-places.tsx';

type Props = {
  readonly networkId: string;
  /** The open tab, as the address says it. */
  readonly tab: string | null;
  readonly onTab: (key: string) => void;
  readonly onBack: () => void;
  readonly onOpenPlace: (placeId: string) => void;
};

/** `/reseaux/…`: one network, its places and its history. */
export function NetworkScreen({ networkId, tab, onTab, onBack, onOpenPlace }: Props) {
  const { t } = useTranslation('networks');
  const { t: history } = useTranslation('history');
  const networks = useNetworks();
  const network = networks?.find(({ id }) => id === networkId);
  useWindowTitle(networks === undefined ? null : (network?.name ?? t('gone')));
  if (networks === undefined) return null;
  const panels: readonly RecordPanel[] = [
    {
      key: 'lieux',
      title: t('places'),
      content: (
        <RecordSection title={t('places')}>
          <NetworkPlaces networkId={networkId} onOpenPlace={onOpenPlace} />
        </RecordSection>
      ),
    },
    {
      key: 'historique',
      title: t('history'),
      content: (
        <RecordSection title={history('title')}>
          <RecordHistory table="network" id={networkId} />
        </RecordSection>
      ),
    },
  ];
  return (
    <div className={classes.page}>
      <Anchor component="button" type="button" size="sm" className={classes.back} onClick={onBack}>
        <IconArrowLeft size={15} aria-hidden />
        {t('back')}
      </Anchor>
      {network === undefined ? (
        <p>{t('gone')}</p>
      ) : (
        <>
          <NetworkHeader network={network} onDeleted={onBack} />
          <RecordTabs panels={panels} tab={tab} onTab={onTab} />
        </>
      )}
    </div>
  );
}
