import { useCallback } from 'react';
import { useItemCategories } from './use-item-categories.ts';

/** Gives the name of a category of items, the officer's own included; empty while those load. */
export function useCategoryName(): (category: string) => string {
  const categories = useItemCategories();
  return useCallback((category) => categories?.nameOf(category) ?? '', [categories]);
}
