import type { TFunction } from 'i18next';
import { monthText } from '#renderer/entity-ui/calendar-text.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import { cellText } from '#shared/domain/usage-return/cell-text.ts';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import type { UsageGridRow } from '#shared/figures/usage-grid.ts';
import { measureLabel, measureUnit } from './measure-label.ts';
import { rowState } from './row-state.ts';

/** Puts the rows of a month on the clipboard as a spreadsheet pastes them; the measures' cells can be pasted back as they are. */
export async function copyGrid(
  rows: readonly UsageGridRow[],
  measures: readonly Measure[],
  today: string,
  t: TFunction<'usage'>,
  tLists: TFunction<'lists'>,
): Promise<void> {
  const head = [t('place'), t('state'), ...measures.map((measure) => measureLabel(tLists, measure))];
  await copyLines([
    head,
    ...rows.map((row) => [row.name, t(`states.${rowState(row, today)}`), ...figuresOf(row, measures)]),
  ]);
}

type YearWords = {
  readonly t: TFunction<'usage'>;
  readonly tLists: TFunction<'lists'>;
  readonly runLabel: (run: Period) => string | null;
  readonly language: string;
};

/** Puts the rows of a place's year on the clipboard, as {@link copyGrid} does those of a month. */
export async function copyYear(
  rows: readonly UsageGridRow[],
  measures: readonly Measure[],
  { t, tLists, runLabel, language }: YearWords,
): Promise<void> {
  const nameOf = ({ run, stopId, name }: UsageGridRow): string => {
    const months = runLabel(run) ?? monthText(run.from, language);
    return stopId === null ? months : `${months}, ${name}`;
  };
  const head = [t('month'), ...measures.map((measure) => measureLabel(tLists, measure))];
  await copyLines([head, ...rows.map((row) => [nameOf(row), ...figuresOf(row, measures)])]);
}

function figuresOf(row: UsageGridRow, measures: readonly Measure[]): readonly string[] {
  const values = row.stopTotal ?? row.entry?.values;
  return measures.map((measure) => cellText(values?.[measure] ?? null, measureUnit(measure), ','));
}

async function copyLines(lines: readonly (readonly string[])[]): Promise<void> {
  const line = (cells: readonly string[]) => cells.map((cell) => cell.replace(/[\t\r\n]/g, ' ')).join('\t');
  await navigator.clipboard.writeText(lines.map(line).join('\n'));
}
