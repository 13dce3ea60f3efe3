import { type Equipment, type EquipmentRows, makeEquipment } from '#shared/domain/equipment/equipment.ts';
import type { Item } from '#shared/domain/item/item.ts';
import type { Kit } from '#shared/domain/kit/kit.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import type { LoanLine } from '#shared/domain/loan/loan-line.ts';
import type { LoanPoint } from '#shared/domain/loan-point/loan-point.ts';
import type { Lot } from '#shared/domain/lot/lot.ts';
import type { Maintenance } from '#shared/domain/maintenance/maintenance.ts';
import type { RecordRow } from '#shared/domain/record/record-row.ts';
import type { Transfer } from '#shared/domain/transfer/transfer.ts';
import type { Contribution } from './contribution.ts';
import type { RegisterDatabase } from './database.ts';
import { livingRows, mendedRows } from './held-rows.ts';

/** The equipment of an open generation and its loans, held in memory: what scans them is quick. */
export type EquipmentStore = {
  readonly contribution: Contribution;
  /** The living ones, read at the first question, then mended by each act. */
  readonly read: () => Promise<Equipment>;
};

/** Makes the store of a generation. Nothing is read before the first question. */
export function makeEquipmentStore(database: RegisterDatabase): EquipmentStore {
  let writes = 0;
  let equipment: Equipment | null = null;
  let loading: Promise<Equipment> | null = null;
  /** Reads again where a write came in between: what was read may lack it. */
  const readAfresh = async (): Promise<Equipment> => {
    for (;;) {
      const before = writes;
      const rows = await readRows(database);
      if (writes === before) return makeEquipment(rows);
    }
  };
  return {
    contribution: {
      tables: ['loanPoint', 'lot', 'item', 'kit', 'transfer', 'loan', 'loanLine', 'maintenance'],
      stores: [],
      apply: async () => undefined,
      committed: (_, { rows }) => {
        writes += 1;
        if (equipment === null) return;
        equipment = makeEquipment({
          loanPoints: mendedRows(equipment.loanPoints, rows.get('loanPoint'), isLoanPoint),
          lots: mendedRows(equipment.lots, rows.get('lot'), isLot),
          items: mendedRows(equipment.items, rows.get('item'), isItem),
          kits: mendedRows(equipment.kits, rows.get('kit'), isKit),
          transfers: mendedRows(equipment.transfers, rows.get('transfer'), isTransfer),
          loans: mendedRows(equipment.loans, rows.get('loan'), isLoan),
          loanLines: mendedRows(equipment.loanLines, rows.get('loanLine'), isLoanLine),
          maintenances: mendedRows(equipment.maintenances, rows.get('maintenance'), isMaintenance),
        });
      },
    },
    read: async () => {
      if (equipment !== null) return equipment;
      loading ??= readAfresh()
        .then((read) => {
          equipment = read;
          return read;
        })
        .finally(() => {
          loading = null;
        });
      return loading;
    },
  };
}

async function readRows(database: RegisterDatabase): Promise<EquipmentRows> {
  const [loanPoints, lots, items, kits, transfers, loans, loanLines, maintenances] = await Promise.all([
    livingRows(database.loanPoints),
    livingRows(database.lots),
    livingRows(database.items),
    livingRows(database.kits),
    livingRows(database.transfers),
    livingRows(database.loans),
    livingRows(database.loanLines),
    livingRows(database.maintenances),
  ]);
  return { loanPoints, lots, items, kits, transfers, loans, loanLines, maintenances };
}

// The rows of an act come by table: a field that no other table has tells the compiler which.
const isLoanPoint = (row: RecordRow): row is LoanPoint => 'epciCodes' in row;
const isLot = (row: RecordRow): row is Lot => 'donorId' in row;
const isItem = (row: RecordRow): row is Item => 'essentialToKit' in row;
const isKit = (row: RecordRow): row is Kit => 'inventoryNumber' in row && !('tracking' in row);
const isTransfer = (row: RecordRow): row is Transfer => 'fromPlaceId' in row;
const isLoan = (row: RecordRow): row is Loan => 'borrowerName' in row;
const isLoanLine = (row: RecordRow): row is LoanLine => 'accessoriesOut' in row;
const isMaintenance = (row: RecordRow): row is Maintenance => 'provider' in row && 'itemId' in row;
