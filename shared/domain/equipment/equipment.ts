import type { Item } from '#shared/domain/item/item.ts';
import type { Kit } from '#shared/domain/kit/kit.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import type { LoanLine } from '#shared/domain/loan/loan-line.ts';
import type { LoanPoint } from '#shared/domain/loan-point/loan-point.ts';
import type { Lot } from '#shared/domain/lot/lot.ts';
import type { Maintenance } from '#shared/domain/maintenance/maintenance.ts';
import { groupedRows } from '#shared/domain/record/grouped-rows.ts';
import type { Transfer } from '#shared/domain/transfer/transfer.ts';

/** The living records of equipment, by id. */
export type EquipmentRows = {
  readonly loanPoints: ReadonlyMap<string, LoanPoint>;
  readonly lots: ReadonlyMap<string, Lot>;
  readonly items: ReadonlyMap<string, Item>;
  readonly kits: ReadonlyMap<string, Kit>;
  readonly transfers: ReadonlyMap<string, Transfer>;
  readonly loans: ReadonlyMap<string, Loan>;
  readonly loanLines: ReadonlyMap<string, LoanLine>;
  readonly maintenances: ReadonlyMap<string, Maintenance>;
};

/** The same, with what hangs on what. */
export type Equipment = EquipmentRows & {
  readonly itemsOfLoanPoint: (loanPointId: string) => readonly Item[];
  readonly itemsOfPlace: (placeId: string) => readonly Item[];
  readonly itemsOfLot: (lotId: string) => readonly Item[];
  /** The parts of a kit, retired ones too. */
  readonly partsOf: (kitId: string) => readonly Item[];
  readonly kitsOfLoanPoint: (loanPointId: string) => readonly Kit[];
  readonly transfersOf: (itemId: string) => readonly Transfer[];
  readonly linesOf: (loanId: string) => readonly LoanLine[];
  readonly linesOfItem: (itemId: string) => readonly LoanLine[];
  /** The lines of a kit: its headings, and those of its parts once handed over. */
  readonly linesOfKit: (kitId: string) => readonly LoanLine[];
  readonly maintenancesOf: (itemId: string) => readonly Maintenance[];
  readonly loansOfPlace: (placeId: string) => readonly Loan[];
  readonly loansOfOrganisation: (organisationId: string) => readonly Loan[];
  readonly loansOfAnimator: (animatorId: string) => readonly Loan[];
  readonly loansOfLoanPoint: (loanPointId: string) => readonly Loan[];
};

/** Groups the rows. Each group is made at the first question that needs it. */
export function makeEquipment(rows: EquipmentRows): Equipment {
  const { items, kits, transfers, loans, loanLines, maintenances } = rows;
  return {
    ...rows,
    itemsOfLoanPoint: groupedRows(items, ({ loanPointId }) => loanPointId),
    itemsOfPlace: groupedRows(items, ({ placeId }) => placeId),
    itemsOfLot: groupedRows(items, ({ lotId }) => lotId),
    partsOf: groupedRows(items, ({ kitId }) => kitId),
    kitsOfLoanPoint: groupedRows(kits, ({ loanPointId }) => loanPointId),
    transfersOf: groupedRows(transfers, ({ itemId }) => itemId),
    linesOf: groupedRows(loanLines, ({ loanId }) => loanId),
    linesOfItem: groupedRows(loanLines, ({ itemId }) => itemId),
    linesOfKit: groupedRows(loanLines, ({ kitId }) => kitId),
    maintenancesOf: groupedRows(maintenances, ({ itemId }) => itemId),
    loansOfPlace: groupedRows(loans, ({ borrowerPlaceId }) => borrowerPlaceId),
    loansOfOrganisation: groupedRows(loans, ({ borrowerOrganisationId }) => borrowerOrganisationId),
    loansOfAnimator: groupedRows(loans, ({ borrowerAnimatorId }) => borrowerAnimatorId),
    loansOfLoanPoint: groupedRows(loans, ({ loanPointId }) => loanPointId),
  };
}
