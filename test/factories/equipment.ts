import { v7 as uuid } from 'uuid';
import {
  type Equipment,
  type EquipmentRows,
  makeEquipment as groupEquipment,
} from '#shared/domain/equipment/equipment.ts';
import type { Inventory, InventoryCount } from '#shared/domain/inventory/inventory.ts';
import type { Item, ItemInput } from '#shared/domain/item/item.ts';
import type { Kit, KitInput } from '#shared/domain/kit/kit.ts';
import type { Loan, LoanInput } from '#shared/domain/loan/loan.ts';
import type { LoanLine, LoanLineInput } from '#shared/domain/loan/loan-line.ts';
import type { LoanPoint, LoanPointInput } from '#shared/domain/loan-point/loan-point.ts';
import type { Lot, LotInput } from '#shared/domain/lot/lot.ts';
import type { Maintenance } from '#shared/domain/maintenance/maintenance.ts';
import type { Transfer, TransferInput } from '#shared/domain/transfer/transfer.ts';

const bookkeeping = () => ({
  id: uuid(),
  createdAt: '2024-01-15T09:30:00.000Z',
  updatedAt: '2024-01-15T09:30:00.000Z',
  updatedBy: { device: 'dev00001', officer: 'Camille Exemple' },
  deletedAt: null,
  stamps: { record: { at: '1705311000000-00000-dev00001', prev: null }, fields: {} },
});

let numbers = 0;
const nextNumber = (letters: string): string => {
  numbers += 1;
  return `${letters}-${String(numbers).padStart(4, '0')}`;
};

export function makeLoanPointInput(overrides: Partial<LoanPointInput> = {}): LoanPointInput {
  return {
    name: 'Point de prêt de Valmont',
    placeId: null,
    epciCodes: [],
    openingHours: null,
    closures: [],
    animatorId: null,
    managerName: null,
    phone: null,
    emails: [],
    from: null,
    to: null,
    notes: null,
    ...overrides,
  };
}

export function makeLoanPoint(overrides: Partial<LoanPoint> = {}): LoanPoint {
  return { ...bookkeeping(), ...makeLoanPointInput(), ...overrides };
}

/** A laptop of which only the number, the name and the category are known; each has a number of its own. */
export function makeItemInput(overrides: Partial<ItemInput> = {}): ItemInput {
  return {
    inventoryNumber: nextNumber('PORT'),
    name: 'Ordinateur portable',
    category: 'laptop',
    tracking: 'unique',
    quantity: 1,
    brand: null,
    model: null,
    serial: null,
    value: null,
    acquiredOn: null,
    origin: null,
    funderId: null,
    funding: null,
    lotId: null,
    condition: null,
    loanPointId: null,
    placeId: null,
    kitId: null,
    essentialToKit: false,
    preparationDays: 0,
    accessories: [],
    retiredOn: null,
    retiredReason: null,
    notes: null,
    ...overrides,
  };
}

export function makeItem(overrides: Partial<Item> = {}): Item {
  return { ...bookkeeping(), ...makeItemInput(), ...overrides };
}

export function makeKitInput(overrides: Partial<KitInput> = {}): KitInput {
  return {
    name: 'Malle photo',
    inventoryNumber: null,
    loanPointId: null,
    description: null,
    preparationDays: 0,
    retiredOn: null,
    notes: null,
    ...overrides,
  };
}

export function makeKit(overrides: Partial<Kit> = {}): Kit {
  return { ...bookkeeping(), ...makeKitInput(), ...overrides };
}

export function makeLotInput(overrides: Partial<LotInput> = {}): LotInput {
  return {
    name: 'Don de 60 ordinateurs',
    origin: 'donated',
    donorId: null,
    receivedOn: null,
    funding: null,
    notes: null,
    ...overrides,
  };
}

export function makeLot(overrides: Partial<Lot> = {}): Lot {
  return { ...bookkeeping(), ...makeLotInput(), ...overrides };
}

/** A loan booked for a week to a person. */
export function makeLoanInput(overrides: Partial<LoanInput> = {}): LoanInput {
  return {
    number: nextNumber('P'),
    loanPointId: null,
    borrowerPlaceId: null,
    borrowerOrganisationId: null,
    borrowerAnimatorId: null,
    borrowerName: 'Dominique Exemple',
    borrowerCommuneCode: null,
    contactName: null,
    contactPhone: null,
    contactEmail: null,
    purpose: null,
    requestedOn: null,
    from: '2026-03-02',
    due: '2026-03-08',
    fromTime: null,
    dueTime: null,
    waiting: false,
    handedOverOn: null,
    handedOverBy: null,
    receivedBy: null,
    deposit: null,
    depositReceivedOn: null,
    depositReturnedOn: null,
    cancelledOn: null,
    cancelReason: null,
    seriesId: null,
    extensions: [],
    reminders: [],
    notes: null,
    ...overrides,
  };
}

export function makeLoan(overrides: Partial<Loan> = {}): Loan {
  return { ...bookkeeping(), ...makeLoanInput(), ...overrides };
}

export function makeLoanLineInput(
  overrides: Partial<LoanLineInput> & Pick<LoanLineInput, 'loanId'>,
): LoanLineInput {
  return {
    itemId: null,
    kitId: null,
    quantity: 1,
    conditionOut: null,
    accessoriesOut: [],
    noteOut: null,
    returnedOn: null,
    outcome: null,
    conditionIn: null,
    accessoriesMissing: [],
    noteIn: null,
    ...overrides,
  };
}

export function makeLoanLine(overrides: Partial<LoanLine> & Pick<LoanLine, 'loanId'>): LoanLine {
  return { ...bookkeeping(), ...makeLoanLineInput(overrides), ...overrides };
}

export function makeMaintenance(overrides: Partial<Maintenance> & Pick<Maintenance, 'itemId'>): Maintenance {
  return {
    ...bookkeeping(),
    kind: 'repair',
    from: '2026-03-02',
    to: null,
    expectedOn: null,
    cost: null,
    provider: null,
    description: null,
    result: null,
    loanId: null,
    ...overrides,
  };
}

export function makeTransferInput(
  overrides: Partial<TransferInput> & Pick<TransferInput, 'itemId'>,
): TransferInput {
  return {
    on: '2026-03-02',
    fromLoanPointId: null,
    fromPlaceId: null,
    toLoanPointId: null,
    toPlaceId: null,
    notes: null,
    ...overrides,
  };
}

export function makeTransfer(overrides: Partial<Transfer> & Pick<Transfer, 'itemId'>): Transfer {
  return { ...bookkeeping(), ...makeTransferInput(overrides), ...overrides };
}

export function makeInventory(overrides: Partial<Inventory> & Pick<Inventory, 'loanPointId'>): Inventory {
  return {
    ...bookkeeping(),
    name: 'Inventaire 2026',
    startedOn: '2026-03-02',
    closedOn: null,
    by: null,
    notes: null,
    findings: [],
    ...overrides,
  };
}

export function makeInventoryCount(
  overrides: Partial<InventoryCount> & Pick<InventoryCount, 'inventoryId'>,
): InventoryCount {
  return {
    ...bookkeeping(),
    itemId: null,
    code: 'PORT-0001',
    at: '2026-03-02T10:00:00.000Z',
    quantity: 1,
    condition: null,
    note: null,
    ...overrides,
  };
}

/** What the pure rules are given, from lists of rows. */
export function makeEquipment(
  rows: {
    readonly [K in keyof EquipmentRows]?: EquipmentRows[K] extends ReadonlyMap<string, infer T>
      ? readonly T[]
      : never;
  },
): Equipment {
  const byId = <T extends { readonly id: string }>(list: readonly T[] = []): ReadonlyMap<string, T> =>
    new Map(list.map((row) => [row.id, row]));
  return groupEquipment({
    loanPoints: byId(rows.loanPoints),
    lots: byId(rows.lots),
    items: byId(rows.items),
    kits: byId(rows.kits),
    transfers: byId(rows.transfers),
    loans: byId(rows.loans),
    loanLines: byId(rows.loanLines),
    maintenances: byId(rows.maintenances),
  });
}
