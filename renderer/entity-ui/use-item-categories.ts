import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { itemCategories } from '#shared/domain/item/item.ts';
import { useEquipmentSettings } from './use-equipment-settings.ts';

/** A category of items, in the words of the screen. */
export type CategoryChoice = {
  /** One of the program's codes, or the id of a category that the officer added. */
  readonly code: string;
  readonly name: string;
  /** Whether items of it are counted by default rather than numbered one by one. */
  readonly counted: boolean;
  readonly own: boolean;
};

/** The categories of items and how each is called. */
export type ItemCategories = {
  /** The program's in their order, then the officer's by name. */
  readonly choices: readonly CategoryChoice[];
  /** The name of a category; the code itself where it is no longer known. */
  readonly nameOf: (code: string) => string;
};

/** The categories that an item can have; undefined while the officer's load. */
export function useItemCategories(): ItemCategories | undefined {
  const { t } = useTranslation('items');
  const settings = useEquipmentSettings();
  return useMemo(() => {
    if (settings === undefined) return undefined;
    const own = [...settings.ownCategories].sort((a, b) => a.name.localeCompare(b.name, 'fr'));
    const choices: readonly CategoryChoice[] = [
      ...itemCategories.map((code) => ({
        code,
        name: t(`categories.${code}`),
        counted: code === 'consumable',
        own: false,
      })),
      ...own.map(({ id, name, counted }) => ({ code: id, name, counted, own: true })),
    ];
    const names = new Map(choices.map(({ code, name }) => [code, name]));
    return { choices, nameOf: (code) => names.get(code) ?? code };
  }, [settings, t]);
}
