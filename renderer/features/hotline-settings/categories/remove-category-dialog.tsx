import { Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { useTicketCategories } from '#renderer/entity-ui/use-ticket-categories.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import type { CategoryUse } from '#renderer/workers/hotline-settings-api.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { OwnTicketCategory } from './own-ticket-category.ts';

type Props = {
  readonly category: OwnTicketCategory;
  readonly use: CategoryUse;
  readonly onClose: () => void;
};

/** Takes a category away; asks where its tickets and sheets go, where it has some. */
export function RemoveCategoryDialog({ category, use: { tickets, articles }, onClose }: Props) {
  const { t } = useTranslation('hotlineSettings');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const categories = useTicketCategories();
  const entry = useEntry({ to: 'technical' });
  const used = tickets + articles > 0;
  const submit = (): void =>
    void entry.run(
      () => api.replaceTicketCategory(category.id, entry.values.to),
      (done) => {
        notice(t('categories.removed', { name: category.name }), done);
        onClose();
      },
    );
  return (
    <EntryDialog
      title={t('categories.removeNamed', { name: category.name })}
      confirm={t('categories.remove')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm">
        {used
          ? t('categories.used', {
              tickets: t('categories.tickets', { count: tickets }),
              articles: t('categories.articles', { count: articles }),
            })
          : t('categories.unused')}
      </Text>
      {used && (
        <Select
          label={t('categories.to')}
          allowDeselect={false}
          searchable
          value={entry.values.to}
          error={entry.error('to')}
          onChange={(to) => entry.set({ to: to ?? 'technical' })}
          data={categories.filter(({ value }) => value !== category.id)}
        />
      )}
    </EntryDialog>
  );
}
