import { Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { useItemCategories } from '#renderer/entity-ui/use-item-categories.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { OwnCategory } from '#shared/domain/equipment-settings/equipment-settings.ts';

type Props = {
  readonly category: OwnCategory;
  /** How many living items it has. */
  readonly items: number;
  readonly onClose: () => void;
};

/** Takes a category away; asks where its items go, where it has some. */
export function RemoveCategoryDialog({ category, items, onClose }: Props) {
  const { t } = useTranslation('equipmentPapers');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const categories = useItemCategories();
  const entry = useEntry({ to: 'other' });
  const submit = (): void =>
    void entry.run(
      () => api.replaceOwnCategory(category.id, entry.values.to),
      (done) => {
        notice(t('settings.categories.removed', { name: category.name }), done);
        onClose();
      },
    );
  return (
    <EntryDialog
      title={t('settings.categories.removeNamed', { name: category.name })}
      confirm={t('settings.categories.remove')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm">
        {items === 0 ? t('settings.categories.unused') : t('settings.categories.move', { count: items })}
      </Text>
      {items > 0 && (
        <Select
          label={t('settings.categories.to')}
          allowDeselect={false}
          searchable
          value={entry.values.to}
          error={entry.error('to')}
          onChange={(to) => entry.set({ to: to ?? 'other' })}
          data={(categories?.choices ?? [])
            .filter(({ code }) => code !== category.id)
            .map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
    </EntryDialog>
  );
}
