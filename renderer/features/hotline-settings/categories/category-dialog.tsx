import { useTranslation } from 'react-i18next';
import { NamedEntryDialog } from '#renderer/entity-ui/named-entry-dialog.tsx';
import { useTicketCategories } from '#renderer/entity-ui/use-ticket-categories.ts';
import { NAME_LIMIT } from '#shared/domain/access-point/access-point.ts';
import type { OwnTicketCategory } from './own-ticket-category.ts';

type Props = {
  /** The category to rename; null to add one. */
  readonly category: OwnTicketCategory | null;
  /** All of the officer's. */
  readonly own: readonly OwnTicketCategory[];
  readonly onClose: () => void;
};

/** Asks for the name of a category of tickets and sheets. */
export function CategoryDialog({ category, own, onClose }: Props) {
  const { t } = useTranslation('hotlineSettings');
  const known = useTicketCategories();
  return (
    <NamedEntryDialog
      value={category}
      own={own}
      known={known.map(({ value, label }) => ({ id: value, name: label }))}
      words={{
        add: t('categories.add'),
        edit: (name) => t('categories.editNamed', { name }),
        name: t('categories.name'),
        missing: t('categories.nameMissing'),
        tooLong: t('categories.nameTooLong', { limit: NAME_LIMIT }),
        taken: (name) => t('categories.nameTaken', { name }),
        saved: (name) => t('categories.saved', { name }),
      }}
      make={(named) => named}
      write={(api, ownCategories) => api.editHotlineSettings({ ownCategories })}
      onClose={onClose}
    />
  );
}
