import { Button } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type {
  EquipmentSettingsInput,
  OwnCategory,
} from '#shared/domain/equipment-settings/equipment-settings.ts';
import { CategoryDialog } from './category-dialog.tsx';
import classes from './equipment-settings.module.css';
import { RemoveCategoryDialog } from './remove-category-dialog.tsx';

type Asked =
  | { readonly kind: 'edit'; readonly category: OwnCategory | null }
  | { readonly kind: 'remove'; readonly category: OwnCategory };

/** The categories that the officer added, how many items each has, and the ways to change them. */
export function OwnCategories({ settings }: { readonly settings: EquipmentSettingsInput }) {
  const { t } = useTranslation('equipmentPapers');
  const [asked, setAsked] = useState<Asked | null>(null);
  const counts = useItemCounts(settings.ownCategories);
  const close = () => setAsked(null);
  const categories = [...settings.ownCategories].sort((a, b) => a.name.localeCompare(b.name, 'fr'));
  return (
    <div>
      <h3>{t('settings.categories.title')}</h3>
      <p className={classes.quiet}>{t('settings.categories.help')}</p>
      {categories.length === 0 ? (
        <p>{t('settings.categories.none')}</p>
      ) : (
        <ul className={classes.categories}>
          {categories.map((category) => (
            <li key={category.id}>
              <span>
                {category.name}{' '}
                <span className={classes.quiet}>
                  {t(category.counted ? 'settings.countedSaid' : 'settings.uniqueSaid')}
                </span>
              </span>
              <span className={classes.quiet}>
                {t('settings.categories.items', { count: counts?.get(category.id) ?? 0 })}
              </span>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t('settings.categories.editNamed', { name: category.name })}
                onClick={() => setAsked({ kind: 'edit', category })}
              >
                {t('settings.categories.edit')}
              </Button>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t('settings.categories.removeNamed', { name: category.name })}
                onClick={() => setAsked({ kind: 'remove', category })}
              >
                {t('settings.categories.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button variant="default" size="xs" mt="xs" onClick={() => setAsked({ kind: 'edit', category: null })}>
        {t('settings.categories.add')}
      </Button>
      {asked?.kind === 'edit' && (
        <CategoryDialog category={asked.category} own={settings.ownCategories} onClose={close} />
      )}
      {asked?.kind === 'remove' && (
        <RemoveCategoryDialog
          category={asked.category}
          items={counts?.get(asked.category.id) ?? 0}
          onClose={close}
        />
      )}
    </div>
  );
}

/** How many living items each own category has; undefined while they are counted. */
function useItemCounts(own: readonly OwnCategory[]): ReadonlyMap<string, number> | undefined {
  const { database } = useRegister();
  const ids = own.map(({ id }) => id).join(' ');
  return useLiveQuery(async () => {
    const counts = new Map<string, number>();
    if (ids === '') return counts;
    await database.items.each(({ category, deletedAt }) => {
      if (deletedAt === null) counts.set(category, (counts.get(category) ?? 0) + 1);
    });
    return counts;
  }, [database, ids]);
}
