import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkField } from '#renderer/entity-ui/record-list/bulk-field.ts';
import { useNetworks } from '#renderer/entity-ui/use-networks.ts';
import { accessPointStatuses, reportingRhythms, zonings } from '#shared/domain/access-point/access-point.ts';
import { placeBulkFields } from '#shared/domain/access-point/place-bulk-change.ts';

type Key = (typeof placeBulkFields)[number];

/** What can be changed on many places at once. */
export function usePlaceBulk(): readonly BulkField[] {
  const { t, i18n } = useTranslation('recordList');
  const networks = useNetworks();
  return useMemo(() => {
    const lists = i18n.getFixedT(i18n.language, 'lists');
    const ofNetworks = (networks ?? []).map(({ id, name }) => ({ value: id, label: name }));
    const ofZonings = zonings.map((value) => ({ value, label: lists(`zonings.${value}`) }));
    const own: Readonly<Record<Key, Partial<BulkField>>> = {
      status: {
        options: accessPointStatuses.map((value) => ({ value, label: lists(`statuses.${value}`) })),
        day: t('bulk.day'),
      },
      addNetwork: { options: ofNetworks },
      removeNetwork: { options: ofNetworks },
      carrier: { input: 'organisation', canBeEmpty: true },
      hub: { input: 'accessPoint', canBeEmpty: true },
      rhythm: {
        options: reportingRhythms.map((value) => ({ value, label: lists(`rhythms.${value}`) })),
        day: t('bulk.month'),
      },
      animatorExpected: {
        options: [
          { value: 'yes', label: t('yes') },
          { value: 'no', label: t('no') },
        ],
        canBeEmpty: true,
      },
      addZoning: { options: ofZonings },
      removeZoning: { options: ofZonings },
      verifiedOn: { input: 'none', day: t('bulk.checkedOn') },
    };
    return placeBulkFields.map((key) => ({
      key,
      label: t(`bulk.fields.${key}`),
      input: 'choice',
      options: [],
      canBeEmpty: false,
      day: null,
      ...own[key],
    }));
  }, [t, i18n, networks]);
}
