import type { Translated } from '#shared/messages/catalogue.ts';
import type { itemsFr } from '#shared/messages/fr/items.ts';

/** English of {@link itemsFr}. */
export const itemsEn: Translated<typeof itemsFr> = {
  title: 'Equipment',
  categories: {
    laptop: 'Laptop',
    desktop: 'Desktop computer',
    tablet: 'Tablet',
    phone: 'Phone',
    projector: 'Projector',
    screen: 'Screen',
    printer: 'Printer',
    scanner: 'Scanner',
    camera: 'Camera',
    camcorder: 'Camcorder',
    audio: 'Audio equipment',
    server: 'Server',
    network: 'Network equipment',
    accessory: 'Accessory',
    consumable: 'Consumable',
    other: 'Other equipment',
  },
  trackings: { unique: 'One by one', counted: 'By quantity' },
  origins: { bought: 'Bought', donated: 'Donated', entrusted: 'Entrusted', other: 'Other' },
  conditions: { new: 'New', good: 'Good', worn: 'Worn', damaged: 'Damaged', broken: 'Broken' },
  retirementReasons: {
    broken: 'Broken',
    obsolete: 'Obsolete',
    lost: 'Lost',
    stolen: 'Stolen',
    sold: 'Sold',
    given: 'Given away',
    recycled: 'Recycled',
    other: 'Other',
  },
  states: {
    available: 'Available',
    out: 'Out',
    repair: 'In repair',
    allotted: 'Allotted for good',
    retired: 'Retired',
  },
  maintenanceKinds: { repair: 'Repair', upkeep: 'Upkeep', upgrade: 'Upgrade', check: 'Check' },
  maintenanceResults: {
    fixed: 'Fixed',
    replaced: 'Replaced',
    nothingFound: 'Nothing found',
    beyondRepair: 'Beyond repair',
  },
};
