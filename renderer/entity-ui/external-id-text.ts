import { externalIdSchema } from '#shared/domain/access-point/access-point.ts';
import { MERGED_SOURCE } from '#shared/duplicates/record-merge.ts';
import type { HistoryTools } from './field-words.ts';

/** How an id given by a producer of lists is told; one that remembers a merged record is told by its name. */
export function externalIdText(source: string, value: string, { t, nameOf }: HistoryTools): string {
  if (source === MERGED_SOURCE) return t('values.mergedRecord', { name: nameOf(value) ?? value });
  return source === '' ? value : t('values.externalId', { source, value });
}

/** The record that an external id remembers; null when it is that of a list. */
export function mergedId(entry: unknown): string | null {
  const parsed = externalIdSchema.safeParse(entry);
  return parsed.success && parsed.data.source === MERGED_SOURCE ? parsed.data.value : null;
}
