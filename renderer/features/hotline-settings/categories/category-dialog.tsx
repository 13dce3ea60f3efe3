import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { useTicketCategories } from '#renderer/entity-ui/use-ticket-categories.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { NAME_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { foldText } from '#shared/search/fold-text.ts';
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
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const known = useTicketCategories();
  const entry = useEntry({ name: category?.name ?? '' });
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = (): void => {
    const name = entry.values.name.trim();
    const twin = known.some(
      ({ value, label }) => value !== category?.id && foldText(label) === foldText(name),
    );
    const refusal =
      name === ''
        ? t('categories.nameMissing')
        : name.length > NAME_LIMIT
          ? t('categories.nameTooLong', { limit: NAME_LIMIT })
          : twin
            ? t('categories.nameTaken', { name })
            : null;
    setWrong(refusal);
    if (refusal !== null) return;
    const written = { id: category?.id ?? uuid(), name };
    const ownCategories =
      category === null ? [...own, written] : own.map((one) => (one.id === written.id ? written : one));
    void entry.run(
      () => api.editHotlineSettings({ ownCategories }),
      (done) => {
        notice(t('categories.saved', { name }), done);
        onClose();
      },
    );
  };
  return (
    <EntryDialog
      title={category === null ? t('categories.add') : t('categories.editNamed', { name: category.name })}
      confirm={app('save')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        required
        autoComplete="off"
        label={t('categories.name')}
        value={entry.values.name}
        error={wrong ?? entry.error('name')}
        onChange={(event) => {
          setWrong(null);
          entry.set({ name: event.currentTarget.value });
        }}
      />
    </EntryDialog>
  );
}
