import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import {
  EQUIPMENT_SETTINGS_ID,
  type EquipmentSettings,
} from '#shared/domain/equipment-settings/equipment-settings.ts';
import type { Inventory, InventoryCount } from '#shared/domain/inventory/inventory.ts';
import type { Item } from '#shared/domain/item/item.ts';
import type { Kit } from '#shared/domain/kit/kit.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import type { LoanLine } from '#shared/domain/loan/loan-line.ts';
import type { LoanPoint } from '#shared/domain/loan-point/loan-point.ts';
import type { Lot } from '#shared/domain/lot/lot.ts';
import type { Maintenance } from '#shared/domain/maintenance/maintenance.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { Transfer } from '#shared/domain/transfer/transfer.ts';
import { makeBorrowerDraw } from './borrower-draw.ts';
import type { EquipmentTexts } from './equipment-texts.ts';
import { exampleBookkeeping } from './example-author.ts';
import { makeInventories } from './example-inventories.ts';
import { makeStock } from './example-items.ts';
import { makeLoanPoints } from './example-loan-points.ts';
import { makeLoans } from './example-loans.ts';
import type { PlaceSetting } from './example-places.ts';
import type { ExampleStaff } from './example-staff.ts';
import { makeRandom } from './random.ts';

/** The equipment of the example and its loans. */
export type ExampleEquipment = {
  readonly equipmentSettings: readonly EquipmentSettings[];
  readonly loanPoints: readonly LoanPoint[];
  readonly lots: readonly Lot[];
  readonly kits: readonly Kit[];
  readonly items: readonly Item[];
  readonly transfers: readonly Transfer[];
  readonly loans: readonly Loan[];
  readonly loanLines: readonly LoanLine[];
  readonly maintenances: readonly Maintenance[];
  readonly inventories: readonly Inventory[];
  readonly inventoryCounts: readonly InventoryCount[];
};

/** What the equipment of the example is made beside. */
export type EquipmentGround = Pick<ExampleStaff, 'animators' | 'assignments'> & {
  readonly places: readonly AccessPoint[];
  readonly organisations: readonly Organisation[];
  readonly epciOf: (place: AccessPoint) => string | null;
  readonly epciOfCommune: (code: string | null) => string | null;
};

/** Makes five loan points, 120 items, ten kits, the loans of the months told, and what is booked after them. */
export function makeEquipment(
  ground: EquipmentGround,
  setting: PlaceSetting,
  texts: EquipmentTexts,
): ExampleEquipment {
  const ownCategory = {
    id: makeRandom(setting.seed, 30).uuid(setting.window.now),
    name: texts.robotics,
    counted: false,
  };
  const loanPoints = makeLoanPoints(ground, setting, texts);
  const stock = makeStock({ ...ground, loanPoints, ownCategory }, setting, texts);
  const draw = makeBorrowerDraw({ ...ground, towns: setting.towns });
  const told = makeLoans(stock, loanPoints, setting, texts, draw);
  const moves = new Map(stock.transfers.map((move) => [move.itemId, move]));
  const counted = makeInventories(
    loanPoints[0],
    told,
    (item, day) => {
      const move = moves.get(item.id);
      return move !== undefined && day < move.on ? move.fromLoanPointId : item.loanPointId;
    },
    setting,
    texts,
  );
  return {
    equipmentSettings: [
      {
        id: EQUIPMENT_SETTINGS_ID,
        ...exampleBookkeeping(setting.window.now, 0),
        ownCategories: [ownCategory],
        inventoryPattern: '{CAT}-{AAAA}-{000}',
        loanDays: 14,
        documentHeader: texts.header,
        loanConditions: texts.conditions,
        reminderText: null,
      },
    ],
    loanPoints,
    lots: stock.lots,
    kits: stock.kits,
    items: told.items,
    transfers: stock.transfers,
    loans: told.loans,
    loanLines: told.lines,
    maintenances: told.maintenances,
    ...counted,
  };
}
