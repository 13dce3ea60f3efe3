import type { Day } from '#shared/domain/calendar/day.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { BorrowerYear } from '#shared/figures/borrower-year.ts';
import type { ReportModel } from '#shared/report/report-model.ts';

/** A record behind a figure, as it is listed. */
export type FigureRecord = {
  readonly id: string;
  readonly table: 'loan' | 'item';
  /** Number of the loan, or of the item. */
  readonly number: string;
  /** Name of the borrower, or of the item. */
  readonly name: string;
  /** Day of the hand-over, of the acquisition, or on which the repair began. */
  readonly day: Day | null;
  /** Euro cents of a repair or of an item; null where it is not known, or not asked. */
  readonly amount: number | null;
};

/** The verbs of the figures of equipment. */
export type EquipmentFiguresApi = {
  /** The chapter *equipment* by itself, of one loan point or of all (null). */
  readonly equipmentModel: (period: Period, loanPointId: string | null) => Promise<ReportModel>;
  /** The records behind a figure; one that is gone is left out. */
  readonly figureRecords: (
    table: 'loan' | 'item' | 'maintenance',
    ids: readonly string[],
  ) => Promise<readonly FigureRecord[]>;
  /** What a place borrowed this year and the two before. */
  readonly placeLoanYears: (placeId: string) => Promise<readonly BorrowerYear[]>;
  /** The years in which something was handed over, the latest first, this one included. */
  readonly loanYears: () => Promise<readonly number[]>;
};
