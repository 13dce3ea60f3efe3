import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { useItemCategories } from '#renderer/entity-ui/use-item-categories.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { NAME_LIMIT } from '#shared/domain/access-point/access-point.ts';
import type { OwnCategory } from '#shared/domain/equipment-settings/equipment-settings.ts';
import { foldText } from '#shared/search/fold-text.ts';

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
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const known = useItemCategories();
  const entry = useEntry({ name: category?.name ?? '' });
  const [counted, setCounted] = useState(category?.counted ?? false);
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = (): void => {
    const name = entry.values.name.trim();
    const twin = known?.choices.some(
      (choice) => choice.code !== category?.id && foldText(choice.name) === foldText(name),
    );
    const refusal =
      name === ''
        ? t('settings.categories.nameMissing')
        : name.length > NAME_LIMIT
          ? t('settings.categories.nameTooLong', { limit: NAME_LIMIT })
          : twin === true
            ? t('settings.categories.nameTaken', { name })
            : null;
    setWrong(refusal);
    if (refusal !== null) return;
    const written = { id: category?.id ?? uuid(), name, counted };
    const ownCategories =
      category === null ? [...own, written] : own.map((one) => (one.id === written.id ? written : one));
    void entry.run(
      () => api.editEquipmentSettings({ ownCategories }),
      (done) => {
        notice(t('settings.categories.saved', { name }), done);
        onClose();
      },
    );
  };
  return (
    <EntryDialog
      title={
        category === null
          ? t('settings.categories.add')
          : t('settings.categories.editNamed', { name: category.name })
      }
      confirm={app('save')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        required
        autoComplete="off"
        label={t('settings.categories.name')}
        value={entry.values.name}
        error={wrong ?? entry.error('name')}
        onChange={(event) => {
          setWrong(null);
          entry.set({ name: event.currentTarget.value });
        }}
      />
      <Checkbox
        label={t('settings.categories.counted')}
        checked={counted}
        onChange={(event) => setCounted(event.currentTarget.checked)}
      />
    </EntryDialog>
  );
}
