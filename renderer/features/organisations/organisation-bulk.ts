import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkField } from '#renderer/entity-ui/record-list/bulk-field.ts';
import { organisationKinds, organisationRoles } from '#shared/domain/organisation/organisation.ts';
import { organisationBulkFields } from '#shared/domain/organisation/organisation-bulk-change.ts';

type Key = (typeof organisationBulkFields)[number];

/** What can be changed on many structures at once. */
export function useOrganisationBulk(): readonly BulkField[] {
  const { t, i18n } = useTranslation('recordList');
  return useMemo(() => {
    const words = i18n.getFixedT(i18n.language, 'organisations');
    const roles = organisationRoles.map((value) => ({ value, label: words(`roles.${value}`) }));
    const own: Readonly<Record<Key, Partial<BulkField>>> = {
      kind: {
        options: organisationKinds.map((value) => ({ value, label: words(`kinds.${value}`) })),
        canBeEmpty: true,
      },
      addRole: { options: roles },
      removeRole: { options: roles },
      verifiedOn: { input: 'none', day: t('bulk.checkedOn') },
    };
    return organisationBulkFields.map((key) => ({
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
