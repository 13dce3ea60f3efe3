import type { LoanPoint } from '#shared/domain/loan-point/loan-point.ts';
import type { DrawnBorrower } from './borrower-draw.ts';
import type { EquipmentTexts } from './equipment-texts.ts';
import type { PlaceSetting } from './example-places.ts';
import type { LendingBook } from './lending-book.ts';
import type { LoanRecords } from './loan-draft.ts';
import type { Random } from './random.ts';

/** What the steps of the story of loans share. */
export type LoanStory = {
  readonly book: LendingBook;
  readonly records: LoanRecords;
  readonly loanPoints: readonly LoanPoint[];
  readonly setting: PlaceSetting;
  readonly texts: EquipmentTexts;
  /** A borrower of a loan point, by its rank. */
  readonly draw: (loanPoint: number, random: Random) => DrawnBorrower;
};
