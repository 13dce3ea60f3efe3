import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NamedEntryDialog } from '#renderer/entity-ui/named-entry-dialog.tsx';
import { useItemCategories } from '#renderer/entity-ui/use-item-categories.ts';
import { NAME_LIMIT } from '#shared/domain/access-point/access-point.ts';
import type { OwnCategory } from '#shared/domain/equipment-settings/equipment-settings.ts';

type Props = {
  /** The category to change; null to add one. */
  readonly category: OwnCategory | null;
  /** All of the officer's. */
  readonly own: readonly OwnCategory[];
  readonly onClose: () => void;
};

/** Asks for the name of a category, and whether its items are counted. */
export function CategoryDialog({ category, own, onClose }: Props) {
  const { t } = useTranslation('equipmentPapers');
  const known = useItemCategories();
  const [counted, setCounted] = useState(category?.counted ?? false);
  return (
    <NamedEntryDialog
      value={category}
      own={own}
      known={(known?.choices ?? []).map(({ code, name }) => ({ id: code, name }))}
      words={{
        add: t('settings.categories.add'),
        edit: (name) => t('settings.categories.editNamed', { name }),
        name: t('settings.categories.name'),
        missing: t('settings.categories.nameMissing'),
        tooLong: t('settings.categories.nameTooLong', { limit: NAME_LIMIT }),
        taken: (name) => t('settings.categories.nameTaken', { name }),
        saved: (name) => t('settings.categories.saved', { name }),
      }}
      make={(named) => ({ ...named, counted })}
      write={(api, ownCategories) => api.editEquipmentSettings({ ownCategories })}
      onClose={onClose}
    >
      <Checkbox
        label={t('settings.categories.counted')}
        checked={counted}
        onChange={(event) => setCounted(event.currentTarget.checked)}
      />
    </NamedEntryDialog>
  );
}
