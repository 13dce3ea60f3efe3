import type { Period } from '#shared/domain/calendar/period.ts';
import type { Figure } from '#shared/figures/figure.ts';
import type { Use } from '#shared/figures/item-use.ts';
import { keptBy } from '#shared/figures/kept-by.ts';
import { type LaidLoan, type LoanGround, layLoans, loansOver } from '#shared/figures/loan-ground.ts';
import { type DaysOver, daysOver } from './days-over.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportText } from './report-model.ts';
import { asWritten, say } from './report-text.ts';

/** What the chapter *equipment* takes of a report. */
export type EquipmentInputs = Pick<ReportGround, 'facts' | 'period' | 'before' | 'perimeter' | 'today'>;

/** The loans of a run of days. */
export type LoanRunOver = DaysOver & { readonly loans: readonly LaidLoan[] };

/** What the blocks of the chapter are made from: the days of the period that are over, and the same a year earlier. */
export type EquipmentGround = {
  readonly report: EquipmentInputs;
  /** Only what one loan point holds and lends; null = of all. */
  readonly loanPointId: string | null;
  readonly ground: LoanGround;
  readonly current: LoanRunOver;
  readonly earlier: LoanRunOver;
  /** Whether the period goes on after the last day counted. */
  readonly cut: boolean;
};

/** Lays the ground of the chapter *equipment*. A period under way is counted up to the day of the report, N−1 alike. */
export function layEquipment(report: EquipmentInputs, loanPointId: string | null = null): EquipmentGround {
  const ground = layLoans(report.facts, report.perimeter, loanPointId);
  const { current, earlier, cut } = daysOver(report);
  const over = (days: DaysOver): LoanRunOver => ({
    ...days,
    loans: loansOver(ground, days.first, days.last),
  });
  return { report, loanPointId, ground, current: over(current), earlier: over(earlier), cut };
}

/** The whole ground of the chapter, laid once a report: other chapters read it too. */
export const wholeEquipment = keptBy((report: EquipmentInputs) => layEquipment(report));

/** Whether the register has equipment to tell of. */
export function hasEquipment({ facts }: Pick<EquipmentInputs, 'facts'>): boolean {
  const { items, kits, loans } = facts.equipment;
  return items.size + kits.size + loans.size > 0;
}

/** A figure of equipment, with the records behind it. */
export function equipmentFigure(
  value: number | null,
  unit: Figure['unit'],
  table: 'loan' | 'item' | 'maintenance',
  period: Period,
  ids: readonly string[],
  answers: { readonly reported: number; readonly expected: number } | null = null,
): Figure {
  return {
    value,
    unit,
    reported: answers?.reported ?? null,
    expected: answers?.expected ?? null,
    sources: { table, period, measure: null, placeIds: null, ids },
  };
}

/** The ids of some loans. */
export function idsOf(loans: readonly LaidLoan[]): readonly string[] {
  return loans.map(({ loan }) => loan.id);
}

/** Days out by days lendable; null where nothing could be lent. */
export function rateOf({ out, lendable }: Use): number | null {
  return lendable === 0 ? null : out / lendable;
}

const categories = [
  'laptop',
  'desktop',
  'tablet',
  'phone',
  'projector',
  'screen',
  'printer',
  'scanner',
  'camera',
  'camcorder',
  'audio',
  'server',
  'network',
  'accessory',
  'consumable',
  'other',
  'kit',
] as const;

/** The name of a category: a code of the program, one that the officer added, or kits. */
export function categoryName({ facts }: Pick<EquipmentInputs, 'facts'>, category: string): ReportText {
  const known = categories.find((code) => code === category);
  if (known !== undefined) return say(`equipment.categories.${known}`);
  return asWritten(facts.equipment.ownCategories.find(({ id }) => id === category)?.name ?? category);
}
