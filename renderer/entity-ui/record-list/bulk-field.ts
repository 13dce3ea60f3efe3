import type { FilterOption } from '#renderer/components/form/filter-menu.tsx';

/** Something that can be changed on many records at once. */
export type BulkField = {
  readonly key: string;
  readonly label: string;
  /** How its new value is given; `none` where the day says it all. */
  readonly input: 'choice' | 'organisation' | 'accessPoint' | 'none';
  /** Values of a choice. */
  readonly options: readonly FilterOption[];
  /** Whether the value may be emptied. */
  readonly canBeEmpty: boolean;
  /** Label of the day that it begins on; null where it has none. */
  readonly day: string | null;
};
