import type { TFunction } from 'i18next';
import { cellText } from '#shared/domain/usage-return/cell-text.ts';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import type { UsageGridRow } from '#shared/figures/usage-grid.ts';
import { measureLabel, measureUnit } from './measure-label.ts';
import { rowState } from './row-state.ts';

/** Puts the rows on the clipboard as a spreadsheet pastes them; the measures' cells can be pasted back as they are. */
export async function copyGrid(
  rows: readonly UsageGridRow[],
  measures: readonly Measure[],
  today: string,
  t: TFunction<'usage'>,
  tLists: TFunction<'lists'>,
): Promise<void> {
  const head = [t('place'), t('state'), ...measures.map((measure) => measureLabel(tLists, measure))];
  const body = rows.map((row) => {
    const state = rowState(row, today);
    return [
      row.name,
      t(`states.${state}`),
      ...measures.map((measure) => cellText(row.entry?.values[measure] ?? null, measureUnit(measure), ',')),
    ];
  });
  const line = (cells: readonly string[]) => cells.map((cell) => cell.replace(/[\t\r\n]/g, ' ')).join('\t');
  await navigator.clipboard.writeText([head, ...body].map(line).join('\n'));
}
