import type { ItemPatch, Retirement } from '#renderer/storage/item-store.ts';
import type { KitPart, KitPatch } from '#renderer/storage/kit-store.ts';
import type { LotItems } from '#renderer/storage/lot-store.ts';
import type { MaintenanceFields } from '#renderer/storage/maintenance-store.ts';
import type { Move, MoveNote } from '#renderer/storage/transfer-store.ts';
import type { Written } from '#renderer/storage/write-path.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { ItemCondition, ItemInput } from '#shared/domain/item/item.ts';
import type { ItemRow } from '#shared/domain/item/item-row.ts';
import type { KitInput } from '#shared/domain/kit/kit.ts';
import type { KitRow } from '#shared/domain/kit/kit-row.ts';
import type { LotInput } from '#shared/domain/lot/lot.ts';
import type { LotRow } from '#shared/domain/lot/lot-row.ts';
import type { Outcome } from '#shared/domain/problem.ts';

export type { Move };

type Creation = Promise<Outcome<Written & { readonly id: string }>>;
type Act = Promise<Outcome<Written>>;

/** Whose items are asked for. */
export type ItemsOf = {
  readonly kind: 'place' | 'loanPoint' | 'kit' | 'lot';
  readonly id: string;
};

/** What the verbs are told to make inventory numbers with. */
export type NumbersWanted = {
  /** Null = the pattern of the settings. */
  readonly pattern: string | null;
  readonly category: string;
  readonly year: number;
  readonly count: number;
};

/** The verbs of items, kits, lots, moves and maintenances. « Today » is a day of the register's time zone. */
export type ItemApi = {
  /** The rows of some items, in the order of the ids; one that is gone leaves no row. */
  readonly itemRows: (ids: readonly string[]) => Promise<readonly ItemRow[]>;
  /** The items of a place, a loan point, a kit or a lot, by name and number; retired ones come last. */
  readonly itemsOf: (whose: ItemsOf) => Promise<readonly ItemRow[]>;
  /** The kits of a loan point (null = all), by name; those that are lent no more come last. */
  readonly kitsOf: (loanPointId: string | null) => Promise<readonly KitRow[]>;
  /** The rows of some kits, in the order of the ids; one that is gone leaves no row. */
  readonly kitRows: (ids: readonly string[]) => Promise<readonly KitRow[]>;
  /** Every lot, the last received first. */
  readonly lotRows: () => Promise<readonly LotRow[]>;
  /** The next free inventory numbers of a pattern. */
  readonly nextInventoryNumbers: (wanted: NumbersWanted) => Promise<readonly string[]>;

  readonly createItem: (input: ItemInput) => Creation;
  /** Enters one item for each inventory number, alike otherwise, as one act. */
  readonly createItems: (input: Omit<ItemInput, 'inventoryNumber'>, numbers: readonly string[]) => Act;
  readonly editItem: (id: string, patch: ItemPatch) => Act;
  /** Takes the item's moves and maintenances with it; refused once it was lent. */
  readonly deleteItem: (id: string) => Act;
  /** Refused for what is out, or booked after that day. */
  readonly retireItems: (ids: readonly string[], retirement: Retirement) => Act;
  readonly reinstateItems: (ids: readonly string[]) => Act;
  /** Transfers between loan points, and what is allotted to places for good: one act, all or none. */
  readonly moveItems: (moves: readonly Move[], note: MoveNote) => Act;
  readonly editTransfer: (id: string, patch: Partial<MoveNote>) => Act;
  /** The item is where it came from; only its last move can go. */
  readonly deleteTransfer: (id: string) => Act;

  readonly createLot: (input: LotInput, items: LotItems | null) => Creation;
  readonly editLot: (id: string, patch: Partial<LotInput>) => Act;
  /** Refused while the lot has items. */
  readonly deleteLot: (id: string) => Act;

  readonly createKit: (input: KitInput, parts: readonly KitPart[]) => Creation;
  /** @param parts the kit's parts, whole; null = as they are */
  readonly editKit: (id: string, patch: KitPatch, parts: readonly KitPart[] | null) => Act;
  readonly moveKit: (id: string, loanPointId: string | null, note: MoveNote) => Act;
  /** Frees the parts; refused while the kit is out, or booked after that day. */
  readonly retireKit: (id: string, on: Day) => Act;
  /** Frees the parts; refused once the kit was lent. */
  readonly deleteKit: (id: string) => Act;

  /** The same maintenance of some items. Refused for what is retired, or out while it lasts. */
  readonly recordMaintenance: (itemIds: readonly string[], fields: MaintenanceFields) => Act;
  /** @param condition of the item from now on; null = as it is */
  readonly editMaintenance: (
    id: string,
    patch: Partial<MaintenanceFields>,
    condition: ItemCondition | null,
  ) => Act;
  readonly deleteMaintenance: (id: string) => Act;
};
