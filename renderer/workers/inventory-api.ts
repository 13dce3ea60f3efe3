import type { Settlement } from '#renderer/storage/inventory-settling.ts';
import type { InventoryStart, Sighting } from '#renderer/storage/inventory-store.ts';
import type { Written } from '#renderer/storage/write-path.ts';
import type { LineLoan } from '#shared/domain/inventory/inventory-line.ts';
import type { InventorySheet } from '#shared/domain/inventory/inventory-sheet.ts';
import type { Outcome } from '#shared/domain/problem.ts';

type Act = Promise<Outcome<Written>>;

export type { Settlement, Sighting };

/** How far an inventory is, for the list of those of a loan point. */
export type InventoryProgress = {
  readonly id: string;
  readonly expected: number;
  readonly seen: number;
};

/** What a code that was read turned out to be. */
export type CodeReading =
  /** An item that is expected here: now seen, or seen before. */
  | { readonly kind: 'seen' | 'again'; readonly itemId: string; readonly name: string }
  /** One that is counted: how many is asked for, nothing was written. */
  | { readonly kind: 'counted'; readonly itemId: string; readonly name: string }
  /** One that the register has elsewhere (null = nowhere); now seen. */
  | {
      readonly kind: 'elsewhere';
      readonly itemId: string;
      readonly name: string;
      readonly holderName: string | null;
    }
  /** One that is out on loan; now seen. */
  | { readonly kind: 'out'; readonly itemId: string; readonly name: string; readonly loan: LineLoan }
  /** One that is no longer in stock; now seen. */
  | { readonly kind: 'retired'; readonly itemId: string; readonly name: string }
  /** The label of a kit: nothing was written. */
  | {
      readonly kind: 'kit';
      readonly kitId: string;
      readonly name: string;
      /** The parts that are expected here, and how many of them were seen. */
      readonly parts: readonly string[];
      readonly seen: number;
    }
  /** A code of no item, or of several: the reading was kept. */
  | { readonly kind: 'unknown' | 'ambiguous'; readonly code: string };

/** The verbs of inventories. « Today » is a day of the register's time zone. */
export type InventoryApi = {
  /** An inventory laid out as it stands; null when it is gone. */
  readonly inventorySheet: (id: string) => Promise<InventorySheet | null>;
  /** How far the inventories of a loan point are. */
  readonly inventoryProgress: (loanPointId: string) => Promise<readonly InventoryProgress[]>;
  /** Refused while another inventory of the loan point is open. */
  readonly startInventory: (start: InventoryStart) => Promise<Outcome<Written & { readonly id: string }>>;
  readonly editInventory: (id: string, patch: Partial<Omit<InventoryStart, 'loanPointId'>>) => Act;
  /** With what was seen in it; what was settled stays so. */
  readonly deleteInventory: (id: string) => Act;
  /** Differences that are not settled are noted as left as they are. */
  readonly closeInventory: (id: string) => Act;
  readonly reopenInventory: (id: string) => Act;

  /** Notes what was seen of some items; refused, like all that follows, once the inventory is closed. */
  readonly countItems: (id: string, sightings: readonly Sighting[]) => Act;
  readonly uncountItems: (id: string, itemIds: readonly string[]) => Act;
  /** Reads a code from a scanner or the keyboard: an item is noted as seen, or the answer says what to do. */
  readonly readCode: (id: string, code: string) => Promise<Outcome<CodeReading>>;
  readonly recogniseReading: (id: string, code: string, itemId: string) => Act;
  readonly forgetReading: (id: string, code: string) => Act;
  /** Settles differences, as one act, all or none. */
  readonly settleDifferences: (id: string, settlements: readonly Settlement[]) => Act;
};
