import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkField } from '#renderer/entity-ui/record-list/bulk-field.ts';
import { animatorKinds, employmentStatuses } from '#shared/domain/animator/animator.ts';
import { animatorBulkFields } from '#shared/domain/animator/animator-bulk-change.ts';

type Key = (typeof animatorBulkFields)[number];

/** What can be changed on many animators at once. */
export function useAnimatorBulk(): readonly BulkField[] {
  const { t, i18n } = useTranslation('recordList');
  return useMemo(() => {
    const words = i18n.getFixedT(i18n.language, 'animators');
    const own: Readonly<Record<Key, Partial<BulkField>>> = {
      animatorKind: {
        options: animatorKinds.map((value) => ({ value, label: words(`kinds.${value}`) })),
        canBeEmpty: true,
      },
      employmentStatus: {
        options: employmentStatuses.map((value) => ({ value, label: words(`statuses.${value}`) })),
        canBeEmpty: true,
      },
      employer: { input: 'organisation', canBeEmpty: true },
      verifiedOn: { input: 'none', day: t('bulk.checkedOn') },
    };
    return animatorBulkFields.map((key) => ({
      key,
      label: t(`bulk.fields.${key}`),
      input: 'choice',
      options: [],
      canBeEmpty: false,
      day: null,
      ...own[key],
    }));
  }, [t, i18n]);
}
